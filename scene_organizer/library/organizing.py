"""Organizing files into class folders, undoing it, and recovering from a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from scene_organizer.catalog.journal import Journal
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import EnvironmentFault, InputFault
from scene_organizer.domain.operation import Batch, BatchReport, Mode, Plan
from scene_organizer.fileops import executor, planner, recovery, undo
from scene_organizer.fileops.following import follow
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.fileops.steps import NO_STEPS, Steps


class Organizing:
    """File operations with the journal, under the catalog's lock.

    Any thread may call any method; `apply` and `undo` block the caller.

    Args:
        photos: The catalog's photos, which follow.
        journal: Where each step is recorded.
        lock: Guards file operations.
        steps: Who does what is neither copied, moved nor linked.
    """

    def __init__(
        self, photos: Photos, journal: Journal, lock: CatalogLock, steps: Steps = NO_STEPS
    ) -> None:
        self._photos = photos
        self._journal = journal
        self._lock = lock
        self._steps = steps

    def plan(
        self,
        ids: Sequence[int],
        destination: Path,
        mode: Mode,
        min_confidence: float | None = None,
        sources: Sequence[Path] = (),
    ) -> Plan:
        """Says what organizing would do; touches nothing.

        What a person said always counts. A photo that is unsure stays, unless
        `min_confidence` is 0: then it goes to its best class.

        Args:
            ids: The photos.
            destination: Folder that will hold the class folders.
            mode: Copy or move.
            min_confidence: Photos whose prediction is less confident stay, 0..1.
            sources: The folders that are being organized, checked against the destination.

        Raises:
            InputFault: Source and destination lie in each other, or the
                destination is a system folder.
            EnvironmentFault: The destination cannot be looked at.
        """
        requests = (planner.request(photo, min_confidence) for photo in self._photos.get(ids))
        return planner.plan(requests, mode, destination, sources)

    def apply(
        self,
        plan: Plan,
        cancel: CancelToken | None = None,
        on_progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> BatchReport:
        """Carries a plan out, journaled file by file.

        Args:
            plan: From `plan`.
            cancel: Stops between files.
            on_progress: Told files done and their total.

        Raises:
            EnvironmentFault: Another instance works on the catalog, or the journal is unusable.
        """
        with self._lock:
            self._recover()
            report = executor.apply(
                plan, self._journal, cancel,
                lambda done, total, size: on_progress(done, total), self._steps,
            )
            follow(report, self._photos)
        return report

    def undo(
        self,
        batch: int | None = None,
        cancel: CancelToken | None = None,
        on_progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> BatchReport:
        """Puts a batch's files back, the newest undoable batch's by default.

        Raises:
            InputFault: There is nothing to undo, or no such batch.
            EnvironmentFault: As `apply`.
        """
        with self._lock:
            self._recover()
            if batch is None:
                batch = next((b.id for b in self.batches() if b.undoable), None)
                if batch is None:
                    raise InputFault("There is nothing to undo.")
            report = undo.undo(
                self._journal, batch, cancel,
                lambda done, total, size: on_progress(done, total), self._steps,
            )
            follow(report, self._photos)
        return report

    def batches(self) -> list[Batch]:
        """What was organized, newest first."""
        return self._journal.batches()

    def recover(self) -> str:
        """Resolves what a crash left half done; a sentence if there was something, else empty.

        Leaves it to the other instance if one works on the catalog.
        """
        try:
            self._lock.acquire()
        except EnvironmentFault:
            return ""
        try:
            return self._recover()
        finally:
            self._lock.release()

    def _recover(self) -> str:
        reports = recovery.recover(self._journal, self._steps)
        for report in reports:
            follow(report, self._photos)
        return recovery.describe(reports)

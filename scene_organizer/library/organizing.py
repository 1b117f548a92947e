"""Organizing files into class folders, undoing it, and recovering from a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock

from scene_organizer.catalog.journal import Journal
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import (
    DamagedFault,
    EnvironmentFault,
    InputFault,
    os_error_sentence,
)
from scene_organizer.domain.operation import Batch, BatchReport, Mode, Plan, State
from scene_organizer.domain.plan_file import plan_text
from scene_organizer.fileops import executor, planner, recovery, undo
from scene_organizer.fileops.following import follow
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.fileops.planner import Choices
from scene_organizer.fileops.steps import Steps
from scene_organizer.library.expected import Expected
from scene_organizer.library.tagging import Tagging
from scene_organizer.paths import replace_file

__all__ = ["Choices", "Organizing", "Recovery"]

Work = Callable[[Journal, int, CancelToken | None, OnProgress, Steps], BatchReport]
"""What is done to a batch that there is."""


@dataclass(frozen=True)
class Recovery:
    """What was found at the start.

    Attributes:
        sentence: What was put in order; empty if nothing was.
        waiting: Interrupted batches that can be gone on with, newest first.
    """

    sentence: str = ""
    waiting: tuple[Batch, ...] = ()


class Organizing:
    """File operations with the journal, under the catalog's lock.

    Any thread may call any method; what changes files blocks the caller.

    Args:
        photos: The catalog's photos, which follow.
        journal: Where each step is recorded.
        lock: Guards file operations.
        tagging: Plans and writes keywords.

    Attributes:
        expected: The files that are being changed, which is no news to a watch.
    """

    def __init__(
        self, photos: Photos, journal: Journal, lock: CatalogLock, tagging: Tagging
    ) -> None:
        self.expected = Expected()
        # The catalog's lock is one for all threads of the process. Recovery must not meet
        # what another of them, for a watched folder, has under way.
        self._turn = Lock()
        self._photos = photos
        self._journal = journal
        self._lock = lock
        self._tagging = tagging
        self._steps = tagging.steps

    def plan(
        self,
        ids: Sequence[int],
        destination: Path,
        choices: Choices | Mode,
        min_confidence: float | None = None,
        sources: Sequence[Path] = (),
    ) -> Plan:
        """Says what organizing would do; touches nothing.

        What a person said always counts. A photo that is unsure stays, unless
        `min_confidence` is 0: then it goes to its best class.

        Args:
            ids: The photos.
            destination: Folder that will hold the others; tagging needs none.
            choices: How; a mode alone goes by scene.
            min_confidence: Photos whose prediction is less confident stay, 0..1.
            sources: The folders that are being organized, checked against the destination.

        Raises:
            InputFault: Source and destination lie in each other, or the
                destination is a system folder.
            EnvironmentFault: The destination cannot be looked at.
        """
        if isinstance(choices, Mode):
            choices = Choices(choices)
        if choices.mode is Mode.TAG:
            return self._tagging.plan(ids, min_confidence, choices.sidecars, choices.untag)
        requests = (planner.request(photo, min_confidence) for photo in self._photos.get(ids))
        return planner.plan(requests, choices, destination, sources)

    def apply(
        self,
        plan: Plan,
        cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> BatchReport:
        """Carries a plan out, journaled file by file.

        Args:
            plan: From `plan`.
            cancel: Stops between files.
            on_progress: Told files done and their total.

        Raises:
            EnvironmentFault: Another instance works on the catalog, or the journal is unusable.
        """
        own = (path for file in plan.files for path in (file.source, file.target))
        with self._working(), self.expected.during(own):
            return self._follow(executor.apply(
                plan, self._journal, cancel, on_progress, self._steps
            ))

    def undo(
        self,
        batch: int | None = None,
        cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> BatchReport:
        """Puts a batch's files back, the newest undoable batch's by default.

        Raises:
            InputFault: There is nothing to undo, no such batch, or a later one
                stands on it.
            EnvironmentFault: As `apply`.
        """
        newest = partial(undo.newest, self._journal)
        return self._act_on(batch, newest, State.DONE, undo.undo, cancel, on_progress)

    def redo(
        self,
        batch: int | None = None,
        cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> BatchReport:
        """Does a batch again that was undone, by default the one undone last.

        Raises:
            InputFault: There is nothing to do again, or no such batch.
            EnvironmentFault: As `apply`.
        """
        return self._act_on(
            batch, self._undone_last, State.UNDONE, executor.redo, cancel, on_progress)

    def resume(
        self,
        batch: int | None = None,
        cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> BatchReport:
        """Goes on with an interrupted batch, the newest by default.

        Raises:
            InputFault: Nothing was interrupted, or no such batch.
            EnvironmentFault: As `apply`.
        """
        return self._act_on(
            batch, self._interrupted, State.WAITING, executor.resume, cancel, on_progress)

    def drop(self, batch: int | None = None) -> int:
        """Gives up the files of an interrupted batch that were not begun; returns their number.

        Raises:
            InputFault: Nothing was interrupted, or no such batch.
            EnvironmentFault: As `apply`.
        """
        with self._working():
            return executor.drop(
                self._journal, self._interrupted() if batch is None else batch)

    def batches(self) -> list[Batch]:
        """What was organized, newest first."""
        return self._journal.batches()

    @property
    def undoable(self) -> Batch | None:
        """The batch done last that can be undone, or None."""
        done = [batch for batch in self.batches() if batch.undoable]
        newest = undo.newest(self._journal) if done else None
        return next((batch for batch in done if batch.id == newest), None)

    @property
    def redoable(self) -> Batch | None:
        """The batch undone last, unless something was organized since; None if there is none."""
        last = undo.undone_last(self._journal)
        return next((batch for batch in self.batches() if batch.id == last), None)

    def keep_plan(self, plan: Plan, path: Path) -> None:
        """Writes a plan to a file, whole or not at all, in place of what is there.

        Raises:
            EnvironmentFault: It cannot be written.
        """
        try:
            replace_file(path, plan_text(plan, path).encode("utf-8", "replace"))
        except OSError as error:
            raise EnvironmentFault(
                f"{path} cannot be written. {os_error_sentence(error)}"
            ) from error

    def dealt_with(self, mode: Mode, destination: Path) -> set[tuple[Path, int, int]]:
        """Files, by path, size and time, that are not to be organized once more unasked.

        A batch of this mode has dealt with them, or a person has taken that back.
        """
        found = set()
        for batch in self.batches():
            same = batch.mode is mode and (mode is Mode.TAG or batch.destination == destination)
            states = (State.UNDONE, State.DONE) if same else (State.UNDONE,)
            for entry in self._journal.entries(batch.id, *states):
                left = entry.left if entry.state is State.DONE else None
                now = left or entry.fingerprint
                found.add((entry.source, now.size, now.mtime_ns))
        return found

    def recover(self) -> Recovery:
        """Resolves what a crash left half done, and finds what it left undone.

        Leaves both to the other instance if one works on the catalog.
        """
        with self._turn:
            try:
                self._lock.acquire()
            except EnvironmentFault:
                return Recovery()
            try:
                sentence = self._recover()
                return Recovery(sentence, tuple(b for b in self.batches() if b.waiting))
            finally:
                self._lock.release()

    @contextmanager
    def waiting_for_others(
        self, cancel: CancelToken, on_wait: Callable[[], None]
    ) -> Iterator[None]:
        """Holds the catalog's lock, waiting until another instance has given it back.

        Args:
            cancel: Ends the waiting.
            on_wait: Called once if there is one to wait for.

        Raises:
            Cancelled: The person asked to stop waiting.
            EnvironmentFault: There can be no lock there.
        """
        self._lock.acquire(cancel, on_wait)
        try:
            yield
        finally:
            self._lock.release()

    @contextmanager
    def _working(self) -> Iterator[None]:
        with self._turn, self._lock:
            self._recover()
            yield

    def _act_on(
        self, batch: int | None, usual: Callable[[], int], state: State, work: Work,
        cancel: CancelToken | None, on_progress: OnProgress,
    ) -> BatchReport:
        """Does something to the entries of a batch, of the usual one by default, in a state."""
        with self._working():
            batch = usual() if batch is None else batch
            own = (path for entry in self._journal.entries(batch, state)
                   for path in (entry.source, entry.target))
            with self.expected.during(own):
                return self._follow(work(self._journal, batch, cancel, on_progress, self._steps))

    def _undone_last(self) -> int:
        found = undo.undone_last(self._journal)
        if found is None:
            raise InputFault("There is nothing to do again.")
        return found

    def _interrupted(self) -> int:
        found = next((b.id for b in self.batches() if b.waiting), None)
        if found is None:
            raise InputFault("No operation was interrupted.")
        return found

    def _follow(self, report: BatchReport) -> BatchReport:
        # The files are where the journal says, whatever a damaged catalog knows
        # of them: the next start sets it aside.
        with suppress(DamagedFault):
            follow(report, self._photos)
        return report

    def _recover(self) -> str:
        reports = recovery.recover(self._journal, self._steps)
        for report in reports:
            self._follow(report)
        return recovery.describe(reports)

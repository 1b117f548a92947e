"""The scan thread's adapter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress, ScanSummary
from scene_organizer.library import Library
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker

COALESCE_MS = 100


class Scans(QObject):
    """Scans one folder after the other; a new scan cancels the old one.

    Signals carry news of the newest scan only; what an older one still
    reports is dropped.
    """

    progressed = Signal(ScanProgress)
    photos_changed = Signal(set)
    finished = Signal(ScanSummary)
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._worker = Worker("scan", bridge)
        self._run = 0
        self._cancel = CancelToken()
        self._changed: set[int] = set()
        self._coalescing = QTimer(self, singleShot=True, interval=COALESCE_MS)
        self._coalescing.timeout.connect(self._tell_changed)
        self.running = False

    def start(self, folders: Sequence[Path]) -> None:
        """Scans folders and everything below them."""
        self.cancel()
        self._run += 1
        self._changed.clear()
        self.running = True
        run, cancel = self._run, CancelToken()
        self._cancel = cancel

        def scan() -> ScanSummary:
            return self._library.scan_all(
                folders,
                cancel,
                lambda progress: self._bridge.post(partial(self._on_progress, run, progress)),
                lambda changes: self._bridge.post(partial(self._on_changed, run, changes)),
            )

        self._worker.start(scan, partial(self._on_done, run), partial(self._on_failed, run))

    def cancel(self) -> None:
        """Asks the scan to stop; its summary still comes."""
        self._cancel.cancel()

    def refuse(self) -> None:
        """Cancels and takes no new scan."""
        self.cancel()
        self._worker.refuse()

    def join(self) -> None:
        """Waits until the scan has stopped."""
        self._worker.join()

    def _on_progress(self, run: int, progress: ScanProgress) -> None:
        if run == self._run and self.running:
            self.progressed.emit(progress)

    def _on_changed(self, run: int, changes: ChangeSet) -> None:
        if run == self._run:
            self._add_changed(changes.photos)

    def _add_changed(self, ids: Iterable[int]) -> None:
        self._changed.update(ids)
        if not self._coalescing.isActive():
            self._coalescing.start()

    def _tell_changed(self) -> None:
        changed, self._changed = self._changed, set()
        if changed:
            self.photos_changed.emit(changed)

    def _on_done(self, run: int, summary: ScanSummary) -> None:
        if run == self._run:
            self.running = False
            self._tell_changed()
            self.finished.emit(summary)

    def _on_failed(self, run: int, sentence: str) -> None:
        if run == self._run:
            self.running = False
            self.failed.emit(sentence)

"""The watchers' adapter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.domain.operation import BatchReport, Plan
from scene_organizer.domain.photo import Photo
from scene_organizer.domain.watching import WatchState
from scene_organizer.library import Library
from scene_organizer.library.watching import AutoOrganize, Listener
from scene_organizer.library.watching import Watches as Running
from scene_organizer.settings import Settings
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.scans import COALESCE_MS
from scene_organizer.ui.workers.worker import Worker


class Watches(QObject):
    """Watches folders, each in threads of its own."""

    state_changed = Signal(WatchState)
    photos_changed = Signal(set)
    photos_arrived = Signal(Path, int)
    """The watched folder, and how many photos are new in it and have their result."""
    organized = Signal(Path, BatchReport)
    """The watched folder, and what was done with its photos unasked."""
    foreseen = Signal(Plan)
    """What would be done at once with the photos of watched folders."""
    unforeseen = Signal(str)
    """Why they cannot be organized like that."""
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._worker = Worker("watch-questions", bridge)
        self._questions = 0
        self._running: dict[Path, tuple[AutoOrganize | None, Running]] = {}
        self._ending: list[Running] = []
        self._closed = False
        self._changed: set[int] = set()
        self._coalescing = QTimer(self, singleShot=True, interval=COALESCE_MS)
        self._coalescing.timeout.connect(self._tell_changed)

    def watch(self, folders: Mapping[Path, AutoOrganize | None]) -> None:
        """Watches these folders and no others.

        Args:
            folders: With how their photos are organized unasked, or None.
        """
        wanted = {} if self._closed else dict(folders)
        for folder, (how, _) in list(self._running.items()):
            if folder not in wanted or wanted[folder] != how:
                self._end(folder)
        for folder, how in wanted.items():
            if folder not in self._running:
                listener = _Listener(self, self._bridge)
                running = self._library.watching.watch([folder], listener, how)
                self._running[folder] = how, running
                running.start()

    def begin_again(self) -> None:
        """Watches the same folders by the settings as they are now."""
        folders = {folder: how for folder, (how, _) in self._running.items()}
        self.watch({})
        self.watch(folders)

    def foresee(self, folders: Sequence[Path], settings: Settings) -> None:
        """Asks what would be done with the photos of folders; the newest question is answered.

        Args:
            folders: To be organized unasked.
            settings: How.
        """
        self._questions += 1
        number = self._questions

        def ask() -> Plan | None:
            if number != self._questions:
                return None
            return self._library.watching.foresee(folders, AutoOrganize.of(settings))

        def tell(plan: Plan | None) -> None:
            if plan is not None and number == self._questions:
                self.foreseen.emit(plan)

        def refuse(sentence: str) -> None:
            if number == self._questions:
                self.unforeseen.emit(sentence)

        self._worker.start(ask, tell, refuse)

    def refuse(self) -> None:
        """Watches nothing any more."""
        self._closed = True
        self.watch({})
        self._worker.refuse()

    def join(self) -> None:
        """Waits until the photos under way are done."""
        self._worker.join()
        for running in self._ending:
            running.join()

    def _end(self, folder: Path) -> None:
        _, running = self._running.pop(folder)
        running.stop()
        self._ending.append(running)

    def add_changed(self, ids: Iterable[int]) -> None:
        """Photos changed; that is told at most ten times a second."""
        self._changed.update(ids)
        if not self._coalescing.isActive():
            self._coalescing.start()

    def _tell_changed(self) -> None:
        changed, self._changed = self._changed, set()
        self.photos_changed.emit(changed)


class _Listener(Listener):
    """Carries what the watchers' threads say into the GUI thread."""

    def __init__(self, watches: Watches, bridge: Bridge) -> None:
        self._watches = watches
        self._bridge = bridge

    def on_state(self, state: WatchState) -> None:
        self._bridge.post(partial(self._watches.state_changed.emit, state))

    def on_changed(self, changes: ChangeSet) -> None:
        self._bridge.post(partial(self._watches.add_changed, changes.photos))

    def on_taken(self, folder: Path, photos: Sequence[Photo], new: int) -> None:
        if new:
            self._bridge.post(partial(self._watches.photos_arrived.emit, folder, new))

    def on_organized(self, folder: Path, report: BatchReport) -> None:
        self._bridge.post(partial(self._watches.organized.emit, folder, report))

    def on_fault(self, folder: Path, fault: SceneOrganizerError) -> None:
        self._bridge.post(partial(self._watches.failed.emit, fault.sentence))

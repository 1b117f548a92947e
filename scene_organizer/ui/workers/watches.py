"""The watchers' adapter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.domain.photo import Photo
from scene_organizer.domain.watching import WatchState
from scene_organizer.library import Library
from scene_organizer.library.watching import Listener
from scene_organizer.library.watching import Watches as Running
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.scans import COALESCE_MS


class Watches(QObject):
    """Watches folders, each in threads of its own."""

    state_changed = Signal(WatchState)
    photos_changed = Signal(set)
    photos_arrived = Signal(Path, int)
    """The watched folder, and how many photos are new in it and have their result."""
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._running: dict[Path, Running] = {}
        self._ending: list[Running] = []
        self._closed = False
        self._changed: set[int] = set()
        self._coalescing = QTimer(self, singleShot=True, interval=COALESCE_MS)
        self._coalescing.timeout.connect(self._tell_changed)

    def watch(self, folders: Iterable[Path]) -> None:
        """Watches these folders and no others."""
        wanted = [] if self._closed else list(folders)
        for folder in self._running.keys() - wanted:
            self._end(folder)
        for folder in wanted:
            if folder not in self._running:
                listener = _Listener(self, self._bridge)
                running = self._library.watching.watch([folder], listener)
                self._running[folder] = running
                running.start()

    def begin_again(self) -> None:
        """Watches the same folders by the settings as they are now."""
        folders = list(self._running)
        for folder in folders:
            self._end(folder)
        self.watch(folders)

    def refuse(self) -> None:
        """Watches nothing any more."""
        self._closed = True
        self.watch(())

    def join(self) -> None:
        """Waits until the photos under way are done."""
        for running in self._ending:
            running.join()

    def _end(self, folder: Path) -> None:
        running = self._running.pop(folder)
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

    def on_fault(self, folder: Path, fault: SceneOrganizerError) -> None:
        self._bridge.post(partial(self._watches.failed.emit, fault.sentence))

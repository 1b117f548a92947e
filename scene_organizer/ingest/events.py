"""What the file system says of a folder, as it says it."""

from __future__ import annotations

import errno
import logging
import os
import tempfile
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from scene_organizer.domain.watching import Blindness
from scene_organizer.ingest.inbox import Inbox
from scene_organizer.ingest.scanner import has_photo_name

_EVENTS: list[type[FileSystemEvent]] = [
    DirCreatedEvent, DirDeletedEvent, DirMovedEvent, FileClosedEvent, FileCreatedEvent,
    FileDeletedEvent, FileModifiedEvent, FileMovedEvent,
]
# It complains of overflows and of being stopped, on the terminal; sweeps see to both.
logging.getLogger("watchdog").setLevel(logging.CRITICAL)

_USED_UP = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM})


class Events:
    """The system's events about a folder and everything below it.

    Args:
        folder: Which one.
        inbox: Where they go.
    """

    def __init__(self, folder: Path, inbox: Inbox) -> None:
        self._folder = folder
        self._inbox = inbox
        self._observer: BaseObserver | None = None

    def start(self) -> Blindness | None:
        """Begins to listen; returns why that cannot be, or None if it can."""
        try:
            self._observer = observer = Observer()
            observer.start()
            observer.schedule(
                _Handler(self._folder, self._inbox), str(self._folder), recursive=True,
                event_filter=_EVENTS,
            )
            self._probe(observer)
        except OSError as error:
            self.stop()
            return Blindness.LIMIT if error.errno in _USED_UP else Blindness.UNSUPPORTED
        return None

    def stop(self) -> None:
        """Listens no more; what was heard stays in the inbox."""
        observer, self._observer = self._observer, None
        if observer is not None and observer.is_alive():
            observer.stop()
            observer.join()

    def _probe(self, observer: BaseObserver) -> None:
        # Where the limit is reached below the folder, watchdog 7 says nothing: one
        # more folder tells whether all of them could be watched.
        with tempfile.TemporaryDirectory() as folder:
            watch = observer.schedule(FileSystemEventHandler(), folder)
            observer.unschedule(watch)


class _Handler(FileSystemEventHandler):
    """Runs in watchdog's thread, whose queue has no end: it must be quick."""

    def __init__(self, folder: Path, inbox: Inbox) -> None:
        self._inbox = inbox
        self._folder = os.fsencode(folder)
        self._real = os.path.realpath(self._folder)

    def on_any_event(self, event: FileSystemEvent) -> None:
        source, target = self._own(event.src_path), self._own(event.dest_path)
        if event.is_directory:
            if isinstance(event, DirDeletedEvent | DirMovedEvent):
                self._inbox.tell_loss()
            arrived = source if isinstance(event, DirCreatedEvent) else target
            if arrived:
                self._inbox.tell_folder(arrived)
            return
        for path in (source, target):
            if path and has_photo_name(path):
                self._inbox.tell(path)

    def _own(self, told: bytes | str) -> bytes:
        """A path as the person named the folder; macOS follows links in it."""
        path = os.fsencode(told)
        if self._real != self._folder and path.startswith(self._real):
            return self._folder + path.removeprefix(self._real)
        return path


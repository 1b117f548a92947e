"""What comparing all photos finds: likely mistakes, duplicates, similar photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker

_TELL_MS = 100

Search = Callable[[Library, PhotoQuery, CancelToken, OnProgress], Listing]
"""Asks a library's review among the photos of a query; tells photos done and their total."""


@dataclass(frozen=True)
class Sought:
    """What is looked for.

    Attributes:
        key: Of the entry in the sidebar.
        query: Among which photos.
        photo: What others are to be similar to, or None.
        search: How it is found; the same for the same key and photo.
    """

    key: str
    query: PhotoQuery
    photo: int | None
    search: Search = field(compare=False)


class Finding(QObject):
    """Looks for one thing at a time; a new wish cancels the one before."""

    found = Signal(Sought, Listing)
    progressed = Signal(int, int)
    """Photos compared, and their total."""
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("finding", bridge)
        self._cancel = CancelToken()
        self._progress: tuple[int, int] | None = None
        self._telling = QTimer(self, interval=_TELL_MS)
        self._telling.timeout.connect(self._tell)

    def find(self, sought: Sought) -> None:
        """Looks for something; the answer comes by `found` or `failed`."""
        self.cancel()
        self._cancel = cancel = CancelToken()
        self._telling.start()

        def note(done: int, total: int) -> None:
            # In the worker's thread.
            if not cancel.cancelled:
                self._progress = (done, total)

        self._worker.start(
            lambda: sought.search(self._library, sought.query, cancel, note),
            partial(self._on_found, cancel, sought), partial(self._on_failed, cancel),
        )

    def cancel(self) -> None:
        """Gives up; nothing is told any more."""
        self._cancel.cancel()
        self._telling.stop()
        self._progress = None

    def refuse(self) -> None:
        """Gives up and takes no new wish."""
        self.cancel()
        self._worker.refuse()

    def join(self) -> None:
        """Waits until what was given up has stopped."""
        self._worker.join()

    def _tell(self) -> None:
        if self._progress is not None:
            self.progressed.emit(*self._progress)

    def _on_found(self, cancel: CancelToken, sought: Sought, listing: Listing) -> None:
        if not cancel.cancelled:
            self.cancel()
            self.found.emit(sought, listing)

    def _on_failed(self, cancel: CancelToken, sentence: str) -> None:
        if not cancel.cancelled:
            self.cancel()
            self.failed.emit(sentence)

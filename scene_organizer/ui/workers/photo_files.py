"""What is handed to other programs: where photos lie, and their pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from scene_organizer.domain.photo import Photo
from scene_organizer.engine.futures import then
from scene_organizer.library import Library
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.close_up import image_of
from scene_organizer.ui.workers.worker import Worker

SIDE = 4096
"""Pixels: the longer side of a copied picture at most; other programs keep copies of it, too."""


class PhotoFiles(QObject):
    """Looks photos up, however many, and has single ones decoded."""

    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._worker = Worker("photo-files", bridge)

    def find(self, ids: Sequence[int], on_found: Callable[[list[Photo]], None]) -> None:
        """Looks photos up in the order asked for."""
        self._worker.start(lambda: self._library.photos(ids), on_found, self.failed.emit)

    def picture(self, photo: Photo, on_ready: Callable[[QImage], None]) -> None:
        """Decodes a photo, upright, at most `SIDE` pixels a side."""

        def start() -> None:
            picture = then(self._library.pictures.preview(photo, SIDE), image_of)
            self._bridge.deliver(picture, on_ready, self.failed.emit)

        # The children may have to be started, which takes its time.
        self._worker.start(start, lambda nothing: None, self.failed.emit)

    def refuse(self) -> None:
        """Takes no new requests."""
        self._worker.refuse()

    def join(self) -> None:
        """Waits for the request under way."""
        self._worker.join()

"""Pixmaps of thumbnails, bounded in bytes; lives in the GUI thread."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from scene_organizer.domain.photo import Fingerprint, Photo
from scene_organizer.ui.workers.pictures import Frame, Thumbnail

MAX_BYTES = 140 * 1024 * 1024


@dataclass(frozen=True)
class _Entry:
    pixmap: QPixmap
    fingerprint: Fingerprint
    frame: Frame
    rough: bool

    @property
    def bytes(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * 4 + 256


class PixmapCache:
    """Keeps what was painted last.

    Args:
        max_bytes: What all pixmaps together may take.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._entries: OrderedDict[int, _Entry] = OrderedDict()
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._entries)

    def put(self, thumbnail: Thumbnail) -> None:
        """Keeps a thumbnail, also the fact that there is none."""
        self._drop(thumbnail.photo_id)
        entry = _Entry(
            QPixmap.fromImage(thumbnail.image), thumbnail.fingerprint, thumbnail.frame,
            thumbnail.rough,
        )
        self._entries[thumbnail.photo_id] = entry
        self.bytes += entry.bytes
        while self.bytes > self._max_bytes and len(self._entries) > 1:
            self._drop(next(iter(self._entries)))

    def get(self, photo_id: int) -> QPixmap | None:
        """The newest pixmap of a photo, null if it has no picture, None if nothing is known."""
        entry = self._entries.get(photo_id)
        if entry is None:
            return None
        self._entries.move_to_end(photo_id)
        return entry.pixmap

    def fresh(self, photo: Photo, frame: Frame) -> bool:
        """Whether what is kept shows the photo as it is now, made for that frame."""
        entry = self._entries.get(photo.id)
        return (
            entry is not None
            and (entry.fingerprint, entry.frame) == (photo.fingerprint, frame)
            and (photo.awaited or not entry.rough)
        )

    def _drop(self, photo_id: int) -> None:
        entry = self._entries.pop(photo_id, None)
        if entry is not None:
            self.bytes -= entry.bytes

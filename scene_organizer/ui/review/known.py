"""Details and thumbnails of the photos that a review, or a view of few photos, has come near."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from scene_organizer.domain.photo import Photo
from scene_organizer.ui.grid.pixmap_cache import PixmapCache
from scene_organizer.ui.workers.pictures import Frame, Pictures, Thumbnail
from scene_organizer.ui.workers.reviewing import Reviewing
from scene_organizer.ui.workers.teaching import Teaching

_THUMBNAILS = 24 * 1024 * 1024
"""Bytes: some hundred thumbnails, more than two strips show."""


class KnownPhotos(QObject):
    """Asks for what is missing, and keeps what has come.

    Args:
        reviewing: Brings details.
        pictures: Brings thumbnails, for this alone.
        parent: Qt parent.
    """

    details_changed = Signal(list)
    thumbnails_changed = Signal()

    def __init__(
        self, reviewing: Reviewing | Teaching, pictures: Pictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reviewing = reviewing
        self._pictures = pictures
        self._photos: dict[int, Photo] = {}
        self._pixmaps = PixmapCache(_THUMBNAILS)
        reviewing.details_ready.connect(self._on_details)
        pictures.thumbnail_ready.connect(self._on_thumbnail)

    def clear(self) -> None:
        """Forgets details; thumbnails may serve again."""
        self._photos.clear()

    def photo(self, id: int) -> Photo | None:
        """A photo's details, or None while they are not there."""
        return self._photos.get(id)

    def thumbnail(self, id: int) -> QPixmap | None:
        """A photo's thumbnail: None while it is not there, null where there is none."""
        return self._pixmaps.get(id)

    def want(self, ids: Sequence[int], side: int) -> None:
        """Has details and thumbnails brought; earlier wishes for thumbnails are dropped.

        Args:
            ids: In the order in which they are wanted.
            side: Device pixels on the longer side.
        """
        unknown = [id for id in ids if id not in self._photos]
        if unknown:
            self._reviewing.fetch(unknown)
        known = (self._photos[id] for id in ids if id in self._photos)
        frame = Frame(side, side)
        missing = [photo for photo in known if not self._pixmaps.fresh(photo, frame)]
        self._pictures.want(missing, (), frame)

    def _on_details(self, photos: list[Photo]) -> None:
        self._photos.update((photo.id, photo) for photo in photos)
        self.details_changed.emit(photos)

    def _on_thumbnail(self, thumbnail: Thumbnail) -> None:
        self._pixmaps.put(thumbnail)
        self.thumbnails_changed.emit()

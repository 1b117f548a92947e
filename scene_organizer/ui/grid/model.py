"""The photos of the grid as a Qt model: ids for all, details for the few that show."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from scene_organizer.domain.photo import FAILED, PENDING, Photo
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.grid.pixmap_cache import PixmapCache
from scene_organizer.ui.groups import Face, captions
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import percent
from scene_organizer.ui.sentences import listed
from scene_organizer.ui.workers.pictures import Thumbnail

PHOTO_ROLE = Qt.ItemDataRole.UserRole
MIME_TYPE = "application/x-scene-organizer-photos"
"""Marks a drag of the selected photos; which ones the window knows itself."""

_DETAILS_KEPT = 4000

_BAR = 90
"""Pixels: the bar of a score of 1."""

_SINGLY = 100
"""Rows that changed at once, told one by one up to so many."""

_Index = QModelIndex | QPersistentModelIndex


class PhotoModel(QAbstractListModel):
    """One row a photo.

    Args:
        faces: What groups are called.
        pixmaps: Where thumbnails are kept.
        parent: Qt parent.
    """

    details_wanted = Signal(list)
    """Ids of photos whose details are needed."""

    def __init__(
        self, faces: Mapping[str, Face], pixmaps: PixmapCache, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.faces = faces
        self.pixmaps = pixmaps
        self.listing = Listing()
        self._details: OrderedDict[int, Photo] = OrderedDict()
        self._stale: set[int] = set()
        self._reasons: dict[int, str] = {}

    # Filling

    def show(self, listing: Listing) -> None:
        """Shows other photos, or the same in another order."""
        self.beginResetModel()
        self.listing = listing
        self.endResetModel()

    def mark_stale(self, ids: Iterable[int]) -> None:
        """Has details asked for again, which go on showing until the new ones are there."""
        self._stale.update(id for id in ids if id in self._details)

    def want(self, rows: Iterable[int]) -> list[Photo]:
        """The details at rows as far as known; the others are asked for."""
        known, missing = [], []
        for row in rows:
            id = self.listing.ids[row]
            photo = self._details.get(id)
            if photo is None or id in self._stale:
                missing.append(id)
            if photo is not None:
                self._details.move_to_end(id)
                known.append(photo)
        if missing:
            self.details_wanted.emit(missing)
        return known

    def add_details(self, photos: Sequence[Photo]) -> None:
        """Takes details that were asked for."""
        for photo in photos:
            self._details[photo.id] = photo
            self._details.move_to_end(photo.id)
            self._stale.discard(photo.id)
        while len(self._details) > _DETAILS_KEPT:
            id, _ = self._details.popitem(last=False)
            self._stale.discard(id)
        self._tell_changed([photo.id for photo in photos])

    def add_thumbnail(self, thumbnail: Thumbnail) -> None:
        """Takes a thumbnail that was asked for."""
        if thumbnail.image.isNull():
            self._reasons[thumbnail.photo_id] = thumbnail.reason
        else:
            self._reasons.pop(thumbnail.photo_id, None)
        self.pixmaps.put(thumbnail)
        self._tell_changed([thumbnail.photo_id])

    def _tell_changed(self, ids: Iterable[int]) -> None:
        rows = [row for row in map(self.listing.row_of, ids) if row is not None]
        if len(rows) > _SINGLY:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
            return
        # From the first to the last the view would paint all again.
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row))

    # Asking

    def photo(self, row: int) -> Photo | None:
        """The details of a row, if they are there already."""
        return self._details.get(self.listing.ids[row])

    def known(self, photo_id: int) -> Photo | None:
        """The details of a photo, if they are there already."""
        return self._details.get(photo_id)

    def known_all(self, photo_ids: Iterable[int]) -> list[Photo] | None:
        """The details of photos, or None if some are not there yet."""
        found = []
        for id in photo_ids:
            photo = self._details.get(id)
            if photo is None:
                return None
            found.append(photo)
        return found

    def face_of(self, key: str) -> Face:
        """How a group is shown."""
        own = self.listing.faces.get(key)
        return own or self.faces.get(key, Face(key, key))

    def reason(self, photo: Photo) -> str:
        """Why there is no picture of a photo, or an empty string."""
        return fault_text(photo.reason or self._reasons.get(photo.id, ""))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.listing.ids)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.listing.ids):
            return None
        photo = self.photo(index.row())
        if photo is None:
            return None
        if role == PHOTO_ROLE:
            return photo
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.path.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(photo)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(photo)
        return None

    def _hint(self, photo: Photo) -> str:
        lines = [f"<b>{escape(photo.path.name)}</b>", escape(self._spoken(photo, named=False))]
        if photo.scores:
            rows = "".join(self._score_row(key, score) for key, score in photo.scores.items())
            lines.append(f"<table cellspacing='0' cellpadding='1'>{rows}</table>")
        lines.append(escape(left_to_right(str(photo.path.parent))))
        return "<br>".join(filter(None, lines)).replace("<br><table", "<table").replace(
            "</table><br>", "</table>"
        )

    def _score_row(self, key: str, score: float) -> str:
        face = self.faces.get(key, Face(key, key))
        # A cell as wide as the score: tool tips know no other bars.
        width = max(1, round(score * _BAR))
        return (
            f"<tr><td>{escape(face.name)}&nbsp;&nbsp;</td>"
            f"<td align='right'>{percent(score)}&nbsp;&nbsp;</td>"
            f"<td><table cellspacing='0' cellpadding='0'><tr><td width='{width}' height='10' "
            f"bgcolor='{face.colour}'></td></tr></table></td></tr>"
        )

    def _spoken(self, photo: Photo, named: bool = True) -> str:
        parts = [photo.path.name if named else "", captions(photo, self.faces)]
        if photo.corrected:
            parts.append(self.tr("corrected by you"))
        elif photo.best is not None:
            parts.append(percent(photo.confidence))
            if photo.provisional:
                parts.append(self.tr("provisional"))
        if photo.flagged:
            parts.append(self.tr("flagged"))
        if photo.offline:
            parts.append(self.tr("offline"))
        if photo.group in (FAILED, PENDING) or self.reason(photo):
            parts.append(self.reason(photo))
        return listed(filter(None, parts))

    # Dragging

    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME_TYPE, b"selection")
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

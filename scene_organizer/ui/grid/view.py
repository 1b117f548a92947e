"""The grid of thumbnails: what it shows, what it asks for, what is dragged out of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QWidget,
)

from scene_organizer.domain.photo import Photo
from scene_organizer.ui.grid.grouped_view import GroupedView
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.grid.model import PhotoModel
from scene_organizer.ui.look import RADIUS, SNUG, TIGHT, colours
from scene_organizer.ui.workers.pictures import Frame

SMALLEST, LARGEST, SIZE_STEP = 96, 320, 24
"""Pixels: the range of the thumbnail's side, and by how much a key or a notch changes it."""

_NOTCH = 120
"""Eighths of a degree of the wheel."""

_SETTLE_MS = 40
"""Scrolling that goes on longer than this between two steps asks for thumbnails."""


class PhotoGrid(GroupedView):
    """Shows photos and asks for the details and pictures of those that are visible.

    Args:
        model: The photos.
        parent: Qt parent.
    """

    photo_opened = Signal(int)
    """Id of a photo to be shown large."""
    visible_changed = Signal(list)
    """Ids of the photos on screen, once scrolling rests."""
    pictures_wanted = Signal(list, list, Frame)
    """Visible photos, nearby photos, and what their thumbnails are to fit."""
    selection_changed = Signal(int)
    """Number of selected photos."""
    thumbnail_size_wanted = Signal(int)
    """Pixels: the size the person has turned the wheel to."""
    drag_wanted = Signal()
    """The selected photos are to be dragged: `carry` once their files are known."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._ask)
        self._turned = 0
        self._waiting = False
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Photos"))
        self.doubleClicked.connect(self._on_double_clicked)
        self.view_changed.connect(self._settle)
        model.dataChanged.connect(self._settle)

    @property
    def thumbnail_size(self) -> int:
        """Pixels on the longer side of a thumbnail."""
        return self._delegate.picture_side

    def set_thumbnail_size(self, side: int) -> None:
        """Shows larger or smaller thumbnails, in `SMALLEST .. LARGEST` pixels."""
        side = min(max(side, SMALLEST), LARGEST)
        if side == self._delegate.picture_side:
            return
        anchor = self._anchor()
        self._delegate.picture_side = side
        self._arrange()
        self._restore_anchor(anchor)

    def show_listing(self, listing: Listing) -> None:
        """Shows other photos; the selection and the place on screen stay as far as possible."""
        old = self._model.listing
        selected = self.selected_ids()
        kept = listing.ranges(selected)
        all_kept = sum(map(len, kept)) == len(listing.ids)
        all_selected = all_kept and len(selected) == len(old.ids) > 0
        # Nobody has gone anywhere yet: the focus is not carried off with the first photo.
        at_start = not selected and self.currentIndex().row() == self._layout.first() and (
            self.verticalOffset() == 0)
        current = self.current_id()
        anchor = self._anchor()
        self._model.show(listing)
        self._arrange()
        if all_selected:
            self.selectAll()
        elif selected:
            self._select(kept)
        if current is not None:
            row = self._layout.first() if at_start else listing.row_of(current)
            if row is not None:
                self.set_current(row)
        self._restore_anchor(anchor)
        self._tell_selection()

    def selected_ids(self) -> tuple[int, ...]:
        """Ids of the selected photos in the order of display."""
        ids = self._model.listing.ids
        rows = sorted(self._selected_rows(), key=lambda part: part.start)
        return tuple(chain.from_iterable(ids[part.start : part.stop] for part in rows))

    @property
    def selected_count(self) -> int:
        """Number of selected photos."""
        return sum(map(len, self._selected_rows()))

    def _selected_rows(self) -> list[range]:
        selection = self.selectionModel().selection()
        parts = (selection.at(position) for position in range(selection.count()))
        return [range(part.top(), part.bottom() + 1) for part in parts]

    def current_id(self) -> int | None:
        """Id of the photo that has the keyboard focus, or None."""
        row = self.currentIndex().row()
        ids = self._model.listing.ids
        return ids[row] if 0 <= row < len(ids) else None

    def go_to(self, photo_id: int) -> None:
        """Selects one photo and scrolls to it."""
        row = self._model.listing.row_of(photo_id)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))

    def select_next_to(self, listing: Listing, ids: Iterable[int]) -> None:
        """Moves on to the photo that followed others in an earlier order.

        Args:
            listing: The earlier order.
            ids: The photos that have left their place.
        """
        gone = set(ids)
        rows = listing.ranges(gone)
        if not rows:
            return
        first, last = rows[0].start, rows[-1].stop - 1
        group = listing.group_of(first)
        for row in chain(range(last + 1, len(listing.ids)), range(first - 1, -1, -1)):
            id = listing.ids[row]
            if id not in gone and listing.group_of(row).key == group.key:
                self.go_to(id)
                return
        self.clearSelection()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_selection()

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_count)

    # The place on screen

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor()
        super().resizeEvent(event)
        self._arrange()
        self._restore_anchor(anchor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def _anchor(self) -> list[tuple[int, str, int]]:
        """Visible photos with their group and height on screen; none at the very top."""
        scroll = self.verticalOffset()
        if scroll == 0:
            return []
        listing = self._model.listing
        rows = list(chain.from_iterable(self._layout.rows_in(self._shown_area())))
        current = self.currentIndex().row()
        if current in rows:
            # What a person works on is what must not move.
            rows.insert(0, current)
        found = []
        for row in rows:
            cell = self._layout.cell(row)
            if cell is not None and row < len(listing.ids):
                found.append((listing.ids[row], listing.group_of(row).key, cell.y - scroll))
        return found

    def _restore_anchor(self, anchor: Sequence[tuple[int, str, int]]) -> None:
        """Puts a photo that is still in its group where it was, so that nothing jumps."""
        if not anchor:
            self.verticalScrollBar().setValue(0)
        listing = self._model.listing
        for id, key, y in anchor:
            row = listing.row_of(id)
            if row is None or listing.group_of(row).key != key:
                continue
            cell = self._layout.cell(row)
            if cell is not None:
                self.verticalScrollBar().setValue(cell.y - y)
                return

    # Asking for pictures

    def _settle(self) -> None:
        if not self._settling.isActive():
            self._settling.start()

    def _ask(self) -> None:
        if not self.isVisible():
            return
        visible = list(chain.from_iterable(self._layout.rows_in(self._shown_area())))
        around = chain.from_iterable(self._layout.rows_in(self._shown_area(screens=1)))
        nearby = sorted(set(around) - set(visible))
        known = self._model.want([*visible, *nearby])
        frame = self._delegate.frame(self.devicePixelRatioF())
        pixmaps = self._model.pixmaps
        missing = [photo for photo in known if not pixmaps.fresh(photo, frame)]
        on_screen = [self._model.listing.ids[row] for row in visible]
        self.visible_changed.emit(on_screen)
        ids = set(on_screen)
        first = [photo for photo in missing if photo.id in ids]
        then: list[Photo] = [photo for photo in missing if photo.id not in ids]
        self.pictures_wanted.emit(first, then, frame)

    # Keyboard, double click and dragging

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        )
        if plain and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.current_id()
            if current is not None:
                self.photo_opened.emit(current)
        elif plain and key == Qt.Key.Key_Escape:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = index.row()
        if 0 <= row < len(self._model.listing.ids):
            self.photo_opened.emit(self._model.listing.ids[row])

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # Touchpads turn by less than a notch at a time.
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.thumbnail_size_wanted.emit(self.thumbnail_size + steps * SIZE_STEP)
        event.accept()

    def startDrag(self, supported: Qt.DropAction) -> None:
        self._waiting = True
        self.drag_wanted.emit()

    def carry(self, files: Sequence[Path]) -> None:
        """Begins the drag that was wanted, unless the button was let go meanwhile.

        Args:
            files: Of the selected photos.
        """
        if not self._waiting:
            return
        self._waiting = False
        drag = QDrag(self)
        data = self._model.mimeData([])
        data.setUrls([QUrl(file.as_uri()) for file in files])
        drag.setMimeData(data)
        drag.setPixmap(self._drag_pixmap())
        drag.setHotSpot(QPoint(-12, -8))
        # Never a move: another program would take the photo from under the catalog.
        drag.exec(Qt.DropAction.CopyAction)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # While files are looked up, moving must not begin a rubber band.
        if not self._waiting:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._waiting = False
        super().mouseReleaseEvent(event)

    def _drag_pixmap(self) -> QPixmap:
        count = self.selected_count
        text = self.tr("%Ln photo(s)", "", count)
        metrics, ratio = QFontMetrics(self.font()), self.devicePixelRatioF()
        size = metrics.boundingRect(text).size()
        width, height = size.width() + 3 * SNUG, size.height() + 2 * TIGHT
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        theme = colours(self.palette())
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(0, 0, width, height, RADIUS, RADIUS)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pixmap

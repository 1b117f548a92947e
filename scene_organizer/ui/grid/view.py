"""The grid of thumbnails: groups under headers that stay in view and collapse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFocusEvent,
    QFontMetrics,
    QHoverEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from scene_organizer.domain.photo import Photo
from scene_organizer.ui.grid.delegate import PhotoDelegate, paint_header
from scene_organizer.ui.grid.layout import GridLayout, Metrics, Rect
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.grid.model import PhotoModel
from scene_organizer.ui.groups import Face, percent
from scene_organizer.ui.theme import RADIUS, SNUG, TIGHT, colours

SMALLEST, LARGEST = 96, 320
"""Pixels: the range of the thumbnail's side."""

_SETTLE_MS = 40
"""Scrolling that goes on longer than this between two steps asks for thumbnails."""

_Index = QModelIndex | QPersistentModelIndex


class PhotoGrid(QAbstractItemView):
    """Shows a `PhotoModel`; paints and asks for what is visible only.

    Args:
        model: The photos.
        parent: Qt parent.
    """

    photo_opened = Signal(int)
    """Id of a photo to be shown large."""
    pictures_wanted = Signal(list, list, int)
    """Visible photos, nearby photos, and the side in device pixels."""
    selection_changed = Signal(int)
    """Number of selected photos."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = PhotoDelegate(model, self)
        self._collapsed: set[str] = set()
        self._layout = GridLayout((), Metrics(1, 1, 1, 1))
        self._hovered_header: int | None = None
        self._pressed = QPoint()
        self._rubber: tuple[QPoint, QPoint] | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._ask)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setAutoScroll(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Photos"))
        self.doubleClicked.connect(self._on_double_clicked)
        model.dataChanged.connect(self._settle)
        self._arrange()

    # What is shown

    @property
    def photo_layout(self) -> GridLayout:
        """Where everything lies."""
        return self._layout

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
        all_selected = len(selected) == len(old.ids) > 0 and set(selected) >= set(listing.ids)
        current = self.current_id()
        anchor = self._anchor()
        self._model.show(listing)
        self._arrange()
        if all_selected:
            self.selectAll()
        elif selected:
            self._select(listing.ranges(selected))
        if current is not None:
            row = listing.row_of(current)
            if row is not None:
                self.selectionModel().setCurrentIndex(
                    self._model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
                )
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
        rows = [row for id in gone if (row := listing.row_of(id)) is not None]
        if not rows:
            return
        group = listing.group_of(min(rows))
        following = range(max(rows) + 1, len(listing.ids))
        before = range(min(rows) - 1, -1, -1)
        for row in chain(following, before):
            id = listing.ids[row]
            if id not in gone and listing.group_of(row).key == group.key:
                self.go_to(id)
                return
        self.clearSelection()

    def collapse(self, keys: Iterable[str]) -> None:
        """Hides the cells of groups, and shows those of all others."""
        self._collapsed = set(keys)
        self._arrange()

    def collapse_all(self) -> None:
        """Leaves the headers only."""
        self.collapse(group.key for group in self._model.listing.groups)

    def expand_all(self) -> None:
        """Shows every group's cells."""
        self.collapse(())

    def scroll_to_group(self, key: str) -> None:
        """Brings a group's header to the top."""
        for position, group in enumerate(self._model.listing.groups):
            if group.key == key:
                self.verticalScrollBar().setValue(self._layout.header(position).y)

    # Geometry

    def _arrange(self) -> None:
        cell = self._delegate.cell_size(self.font())
        line = QFontMetrics(self.font()).height()
        groups = self._model.listing.groups
        collapsed = {i for i, group in enumerate(groups) if group.key in self._collapsed}
        metrics = Metrics(
            self.viewport().width(), cell.width(), cell.height(), line + 2 * SNUG, TIGHT, SNUG
        )
        self._layout = GridLayout([len(group.ids) for group in groups], metrics, collapsed)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.height - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - metrics.header_height))
        bar.setSingleStep(max(1, cell.height() // 3))
        self.viewport().update()
        self._settle()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor()
        super().resizeEvent(event)
        self._arrange()
        self._restore_anchor(anchor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: _Index) -> QRect:
        cell = self._layout.cell(index.row()) if self._listed(index) else None
        return QRect() if cell is None else self._on_screen(cell)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self._header_at(point) is not None:
            return QModelIndex()
        row = self._layout.row_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self._model.index(row)

    def isIndexHidden(self, index: _Index) -> bool:
        return self._listed(index) and self._layout.hidden(index.row())

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        cell = self._layout.cell(index.row()) if self._listed(index) else None
        if cell is None:
            return
        bar = self.verticalScrollBar()
        top = cell.y - self._layout.metrics.header_height
        bottom = cell.bottom + TIGHT - self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom) // 2)
        elif hint == QAbstractItemView.ScrollHint.PositionAtTop or bar.value() > top:
            bar.setValue(top)
        elif hint == QAbstractItemView.ScrollHint.PositionAtBottom or bar.value() < bottom:
            bar.setValue(bottom)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Headers stay where they are, so that pixels cannot just be shifted.
        self.viewport().update()
        self._settle()

    def _listed(self, index: _Index) -> bool:
        return index.isValid() and index.row() < self._layout.rows

    def _on_screen(self, rect: Rect) -> QRect:
        return QRect(rect.x, rect.y - self.verticalOffset(), rect.width, rect.height)

    def _shown_area(self, screens: int = 0) -> Rect:
        height = self.viewport().height()
        top = self.verticalOffset() - screens * height
        return Rect(0, top, self.viewport().width(), (1 + 2 * screens) * height)

    def _headers(self) -> list[tuple[int, QRect]]:
        """The visible headers, where they are painted."""
        area, scroll = self._shown_area(), self.verticalOffset()
        return [
            (group, self._on_screen(self._layout.pinned_header(group, scroll)))
            for group in self._layout.groups_between(area.y, area.bottom)
        ]

    def _header_at(self, point: QPoint) -> int | None:
        return next((group for group, rect in self._headers() if rect.contains(point)), None)

    def _anchor(self) -> list[tuple[int, str, int]]:
        """Visible photos with their group and height on screen; none at the very top."""
        scroll = self.verticalOffset()
        if scroll == 0:
            return []
        listing = self._model.listing
        rows = chain.from_iterable(self._layout.rows_in(self._shown_area()))
        found = []
        for row in rows:
            cell = self._layout.cell(row)
            if cell is not None and row < len(listing.ids):
                found.append((listing.ids[row], listing.group_of(row).key, cell.y - scroll))
        return found

    def _restore_anchor(self, anchor: Sequence[tuple[int, str, int]]) -> None:
        """Puts a photo that is still in its group where it was, so that nothing jumps."""
        listing = self._model.listing
        for id, key, y in anchor:
            row = listing.row_of(id)
            if row is None or listing.group_of(row).key != key:
                continue
            cell = self._layout.cell(row)
            if cell is not None:
                self.verticalScrollBar().setValue(cell.y - y)
                return

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        ground = option.state
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        selection = self.selectionModel()
        current = self.currentIndex().row()
        for row in chain.from_iterable(self._layout.rows_in(self._shown_area())):
            index = self._model.index(row)
            option.rect = self.visualRect(index)
            state = ground & ~QStyle.StateFlag.State_HasFocus
            if selection.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if row == current and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            if row == hovered.row() and self.underMouse():
                state |= QStyle.StateFlag.State_MouseOver
            option.state = state
            self._delegate.paint(painter, option, index)
        theme = colours(self.palette())
        for group, rect in self._headers():
            self._paint_header(painter, group, rect)
        if self._rubber is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = QColor(theme.accent)
            fill.setAlpha(50)
            painter.setBrush(fill)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(self._rubber_on_screen(), 2, 2)
        painter.end()

    def _paint_header(self, painter: QPainter, position: int, rect: QRect) -> None:
        group = self._model.listing.groups[position]
        count = len(group.ids)
        number = self.tr("1 photo") if count == 1 else self.tr("{0:,} photos").format(count)
        mean = self.tr("{0} mean confidence").format(percent(group.mean_confidence))
        paint_header(
            painter, rect, group, self._model.faces.get(group.key, Face(group.key, group.key)),
            self.font(), colours(self.palette()), group.key in self._collapsed,
            position == self._hovered_header,
            (number, mean if group.mean_confidence > 0 else ""),
        )

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # Repainting what is visible is cheaper than finding out which of
        # thousands of selected photos are.
        return QRegion(self.viewport().rect())

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
        side = round(self.thumbnail_size * self.devicePixelRatioF())
        pixmaps = self._model.pixmaps
        missing = [photo for photo in known if not pixmaps.fresh(photo, side)]
        ids = {self._model.listing.ids[row] for row in visible}
        first = [photo for photo in missing if photo.id in ids]
        then: list[Photo] = [photo for photo in missing if photo.id not in ids]
        self.pictures_wanted.emit(first, then, side)

    # Selecting

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if self.state() == QAbstractItemView.State.DragSelectingState:
            area = rect.normalized().translated(0, self.verticalOffset())
            ranges = self._layout.rows_in(
                Rect(area.x(), area.y(), max(area.width(), 1), max(area.height(), 1))
            )
        else:
            # A click, or from the anchor to here with Shift: all rows between.
            ends = [self._row_under(rect.topLeft()), self._row_under(rect.bottomRight())]
            rows = [row for row in ends if row is not None]
            ranges = self._shown_rows(min(rows), max(rows)) if rows else []
        self._select(ranges, command)

    def _row_under(self, point: QPoint) -> int | None:
        return self._layout.row_at(point.x(), point.y() + self.verticalOffset())

    def _shown_rows(self, first: int, last: int) -> list[range]:
        groups = range(self._layout.group_of(first), self._layout.group_of(last) + 1)
        parts = []
        for group in groups:
            rows = self._layout.rows_of(group)
            part = range(max(rows.start, first), min(rows.stop, last + 1))
            if part and not self._layout.hidden(part.start):
                parts.append(part)
        return parts

    def _select(
        self,
        ranges: Iterable[range],
        command: QItemSelectionModel.SelectionFlag = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
        ),
    ) -> None:
        selection = QItemSelection()
        for rows in ranges:
            selection.select(self._model.index(rows.start), self._model.index(rows.stop - 1))
        self.selectionModel().select(selection, command)

    def selectAll(self) -> None:
        if self._layout.rows:
            self._select(self._shown_rows(0, self._layout.rows - 1))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_selection()

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_count)

    # Keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        layout, row = self._layout, self.currentIndex().row()
        page = max(1, self.viewport().height() // max(1, layout.metrics.cell_height) - 1)
        if row < 0 or action == moves.MoveHome:
            target = layout.first()
        elif action == moves.MoveEnd:
            target = layout.last()
        elif action in (moves.MoveLeft, moves.MovePrevious):
            target = layout.step(row, -1)
        elif action in (moves.MoveRight, moves.MoveNext):
            target = layout.step(row, 1)
        else:
            lines = {
                moves.MoveUp: -1, moves.MoveDown: 1, moves.MovePageUp: -page,
                moves.MovePageDown: page,
            }[action]
            target = layout.line_step(row, lines)
        return QModelIndex() if target is None else self._model.index(target)

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

    def keyboardSearch(self, search: str) -> None:
        # Letters and digits are commands here; the search field finds names.
        pass

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self._layout.first()
            if first is not None:
                self.selectionModel().setCurrentIndex(
                    self._model.index(first), QItemSelectionModel.SelectionFlag.NoUpdate
                )

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        header = self._header_at(event.position().toPoint())
        if header is not None:
            if event.button() == Qt.MouseButton.LeftButton:
                self._toggle(header)
            return
        self._pressed = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons():
            header = self._header_at(point)
            if header != self._hovered_header:
                self._hovered_header = header
                self.viewport().update()
        super().mouseMoveEvent(event)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._rubber = (self._pressed, point + QPoint(0, self.verticalOffset()))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._rubber is not None:
            self._rubber = None
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        header = self._header_at(event.position().toPoint())
        if header is None:
            super().mouseDoubleClickEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._toggle(header)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HoverLeave and isinstance(event, QHoverEvent):
            self._hovered_header = None
            self.viewport().update()
        return super().viewportEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        data = self._model.mimeData([])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._drag_pixmap())
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(supported, Qt.DropAction.CopyAction)

    def _drag_pixmap(self) -> QPixmap:
        count = self.selected_count
        text = self.tr("1 photo") if count == 1 else self.tr("{0:,} photos").format(count)
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

    def _rubber_on_screen(self) -> QRect:
        assert self._rubber is not None
        start, end = self._rubber
        return QRect(start, end).normalized().translated(0, -self.verticalOffset())

    def _toggle(self, position: int) -> None:
        key = self._model.listing.groups[position].key
        self._collapsed ^= {key}
        self._arrange()
        if key in self._collapsed:
            # Else the view would stand somewhere in the next groups' cells.
            top = self._layout.header(position).y
            self.verticalScrollBar().setValue(min(self.verticalOffset(), top))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = index.row()
        if 0 <= row < len(self._model.listing.ids):
            self.photo_opened.emit(self._model.listing.ids[row])

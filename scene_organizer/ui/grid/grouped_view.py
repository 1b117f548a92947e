"""A view of groups under headers that stay in sight and collapse; geometry by `GridLayout`."""

from __future__ import annotations

from collections.abc import Iterable
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
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHoverEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from scene_organizer.ui.grid.header import paint_header
from scene_organizer.ui.grid.laid_out_view import LaidOutView
from scene_organizer.ui.grid.layout import Rect
from scene_organizer.ui.grid.model import PhotoModel
from scene_organizer.ui.look import colours
from scene_organizer.ui.numbers import percent

_Index = QModelIndex | QPersistentModelIndex


class GroupedView(LaidOutView):
    """Paints, selects, collapses; paints and measures what is visible only.

    Args:
        model: The photos.
        parent: Qt parent.
    """

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._hovered_header: int | None = None
        self._pressed = QPoint()
        self._rubber: tuple[QPoint, QPoint] | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._arrange()

    def collapse(self, keys: Iterable[str]) -> None:
        """Hides the cells of groups, and shows those of all others."""
        self._collapsed = set(keys)
        self._arrange()
        for position, group in enumerate(self._model.listing.groups):
            if group.key in self._collapsed:
                self._deselect(position)

    def collapse_all(self) -> None:
        """Leaves the headers only."""
        self.collapse(group.key for group in self._model.listing.groups)

    def expand_all(self) -> None:
        """Shows every group's cells."""
        self.collapse(())

    def _toggle(self, position: int) -> None:
        key = self._model.listing.groups[position].key
        self._collapsed ^= {key}
        self._arrange()
        if key in self._collapsed:
            self._deselect(position)
            # Else the view would stand somewhere in the next groups' cells.
            top = self._layout.header(position).y
            self.verticalScrollBar().setValue(min(self.verticalOffset(), top))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        ground = option.state
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        selection = self.selectionModel()
        current = self.currentIndex().row()
        # A thumbnail that comes concerns one cell, and painting all takes a while.
        part = event.rect()
        area = Rect(part.x(), part.y() + self.verticalOffset(), part.width(), part.height())
        for row in chain.from_iterable(self._layout.rows_in(area)):
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
        number = self.tr("%Ln photo(s)", "", count)
        mean = self.tr("{0} mean confidence").format(percent(group.mean_confidence))
        paint_header(
            painter, rect, group, self._model.face_of(group.key),
            self.font(), colours(self.palette()), group.key in self._collapsed,
            position == self._hovered_header,
            (number, mean if group.mean_confidence > 0 else ""),
        )

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # Repainting what is visible is cheaper than finding out which of
        # thousands of selected photos are.
        return QRegion(self.viewport().rect())

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

    def select_group(self) -> None:
        """Selects all of the group that has the focus."""
        row = self.currentIndex().row()
        if 0 <= row < self._layout.rows:
            self._select_group(self._layout.group_of(row))

    def _select_group(self, position: int, more: bool = False) -> None:
        rows = self._layout.rows_of(position)
        if not rows:
            return
        if self._layout.hidden(rows.start):
            self._toggle(position)
        self.set_current(rows.start)
        flags = QItemSelectionModel.SelectionFlag
        self._select([rows], flags.Select if more else flags.ClearAndSelect)

    def _deselect(self, position: int) -> None:
        # Commands act on what is selected, and nobody would see on what.
        rows = self._layout.rows_of(position)
        if rows:
            self._select([rows], QItemSelectionModel.SelectionFlag.Deselect)

    # Keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        layout, row = self._layout, self.currentIndex().row()
        # Arrows follow what is seen.
        back, on = moves.MoveLeft, moves.MoveRight
        if layout.metrics.mirrored:
            back, on = on, back
        page = max(1, self.viewport().height() // max(1, layout.metrics.cell_height) - 1)
        if row < 0 or action == moves.MoveHome:
            target = layout.first()
        elif action == moves.MoveEnd:
            target = layout.last()
        elif action in (back, moves.MovePrevious):
            target = layout.step(row, -1)
        elif action in (on, moves.MoveNext):
            target = layout.step(row, 1)
        else:
            lines = {
                moves.MoveUp: -1, moves.MoveDown: 1, moves.MovePageUp: -page,
                moves.MovePageDown: page,
            }[action]
            target = layout.line_step(row, lines)
        return QModelIndex() if target is None else self._model.index(target)

    def keyboardSearch(self, search: str) -> None:
        # Letters and digits are commands here; the search field finds names.
        pass

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self._layout.first()
            if first is not None:
                self.set_current(first)

    def set_current(self, row: int) -> None:
        """Gives a photo the focus without selecting or scrolling to it."""
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(
            self._model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.setAutoScroll(True)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        header = self._header_at(event.position().toPoint())
        if header is not None:
            more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.button() == Qt.MouseButton.RightButton:
                # The menu that follows is about the group.
                self._select_group(header)
            elif event.button() == Qt.MouseButton.LeftButton and more:
                self._select_group(header, more)
            elif event.button() == Qt.MouseButton.LeftButton:
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
        else:
            # The second click of a double click is a click.
            self.mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HoverLeave and isinstance(event, QHoverEvent):
            self._hovered_header = None
            self.viewport().update()
        return super().viewportEvent(event)

    def _rubber_on_screen(self) -> QRect:
        assert self._rubber is not None
        start, end = self._rubber
        return QRect(start, end).normalized().translated(0, -self.verticalOffset())

"""A view whose cells lie where `GridLayout` says: geometry and scrolling, nothing painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QWidget

from scene_organizer.ui.grid.delegate import PhotoDelegate
from scene_organizer.ui.grid.layout import GridLayout, Metrics, Rect
from scene_organizer.ui.grid.model import PhotoModel
from scene_organizer.ui.look import SNUG, TIGHT

_Index = QModelIndex | QPersistentModelIndex


class LaidOutView(QAbstractItemView):
    """Where cells and headers are on screen, and what is to be scrolled to.

    Args:
        model: The photos.
        parent: Qt parent.
    """

    view_changed = Signal()
    """Other cells may be visible now."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = PhotoDelegate(model, self)
        self._collapsed: set[str] = set()
        self._layout = GridLayout((), Metrics(1, 1, 1, 1))
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)

    @property
    def photos(self) -> PhotoModel:
        """What is shown."""
        return self._model

    @property
    def photo_layout(self) -> GridLayout:
        """Where everything lies."""
        return self._layout

    def _arrange(self) -> None:
        cell = self._delegate.cell_size(self.font())
        line = QFontMetrics(self.font()).height()
        groups = self._model.listing.groups
        collapsed = {i for i, group in enumerate(groups) if group.key in self._collapsed}
        metrics = Metrics(
            self.viewport().width(), cell.width(), cell.height(), line + 2 * SNUG, TIGHT, SNUG,
            self.isRightToLeft(),
        )
        self._layout = GridLayout([len(group.ids) for group in groups], metrics, collapsed)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.height - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - metrics.header_height))
        bar.setSingleStep(max(1, cell.height() // 3))
        self.viewport().update()
        self.view_changed.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.FontChange, kinds.StyleChange, kinds.LayoutDirectionChange):
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
        self.view_changed.emit()

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

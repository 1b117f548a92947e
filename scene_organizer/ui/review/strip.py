"""Thumbnails in one row: the neighbours of a photo, or photos that look alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.look import RADIUS, SNUG, TIGHT, colours
from scene_organizer.ui.marks import paint_chip, small_font
from scene_organizer.ui.mirror import placed

SIDE = 60
"""Pixels: width and height of a thumbnail."""

_CHIP = 9
_BADGE = 18
_SQUARES = 200
"""Pictures that are kept as they are painted: 3 MB, at twice the pixels 12 MB."""


@dataclass(frozen=True)
class Tile:
    """How one photo looks in a strip.

    Attributes:
        pixmap: None while it is not there; null if there is none.
        name: What a screen reader and the tool tip say.
        face: Of the answer, or None while there is none.
        left_out: Whether an answer for all does not count for it.
        flagged: Whether it is marked.
    """

    pixmap: QPixmap | None = None
    name: str = ""
    face: Face | None = None
    left_out: bool = False
    flagged: bool = False


class Strip(QWidget):
    """Shows as many photos as there is room for, around the current one.

    Args:
        tile: Says how a photo looks; asked while painting, so it must be quick.
        captions: Whether there is a line for answers below the pictures.
        parent: Qt parent.
    """

    picked = Signal(int)
    """A photo was clicked."""
    view_changed = Signal()
    """Other photos may be visible now."""

    def __init__(
        self, tile: Callable[[int], Tile], captions: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tile = tile
        self._captions = captions
        self._ids: Sequence[int] = ()
        self._current = 0
        self._squares: dict[tuple[int, float], QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())
        self.setMouseTracking(True)

    @property
    def current(self) -> int | None:
        """The photo in the middle, or None."""
        return self._ids[self._current] if self._ids else None

    @property
    def visible_ids(self) -> list[int]:
        """The photos there is room for, nearest to the current one first."""
        cells = self._cells()
        return [self._ids[place] for place, _ in
                sorted(cells, key=lambda cell: abs(cell[0] - self._current))]

    def show_photos(self, ids: Sequence[int], current: int) -> None:
        """Shows photos; `current` is one of them."""
        self._ids = ids
        self._current = ids.index(current) if ids else 0
        self._changed()

    def step(self, by: int) -> None:
        """Makes a following photo the current one, or an earlier one."""
        if self._ids:
            self._current = min(max(self._current + by, 0), len(self._ids) - 1)
            self._changed()

    def refresh(self) -> None:
        """Asks again how photos look."""
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(small_font(self.font())).height() + TIGHT if self._captions else 0
        return QSize(6 * SIDE, SIDE + line + 2 * TIGHT)

    def _changed(self) -> None:
        self._describe()
        self.update()
        self.view_changed.emit()

    def _describe(self) -> None:
        current = self.current
        self.setAccessibleDescription("" if current is None else self._tile(current).name)

    def _cells(self) -> list[tuple[int, QRect]]:
        """Places of the visible photos, and where they are."""
        pitch, count = SIDE + SNUG, len(self._ids)
        room, whole = self.width(), count * pitch - SNUG
        if whole <= room:
            start = (room - whole) // 2 if self._captions else 0
        else:
            middle = self._current * pitch + SIDE // 2
            start = min(0, max(room - whole, room // 2 - middle))
        first = max(0, -start // pitch)
        last = min(count, (room - start) // pitch + 1)
        cells = ((place, QRect(start + place * pitch, TIGHT, SIDE, SIDE))
                 for place in range(first, last))
        # The next photo lies where reading goes on.
        direction, whole_strip = self.layoutDirection(), self.rect()
        return [(place, QStyle.visualRect(direction, whole_strip, cell)) for place, cell in cells]

    def _place_at(self, x: int) -> int | None:
        return next((place for place, cell in self._cells()
                     if cell.left() <= x <= cell.right()), None)

    # Events

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos().x())
            text = "" if place is None else self._tile(self._ids[place]).name
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint().x())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            id = self._ids[place]
            if self.focusPolicy() != Qt.FocusPolicy.NoFocus:
                self._current = place
                self._changed()
            self.picked.emit(id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # What is current scrolls along: nothing else moves the strip.
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._captions or self.hasFocus()
        for place, cell in self._cells():
            self._paint_tile(painter, cell, self._tile(self._ids[place]),
                             marks and place == self._current)
        painter.end()

    def _paint_tile(self, painter: QPainter, cell: QRect, tile: Tile, current: bool) -> None:
        theme = colours(self.palette())
        there = tile.pixmap is not None and not tile.pixmap.isNull()
        if not there or tile.left_out:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tile))
            painter.drawRoundedRect(QRectF(cell), RADIUS, RADIUS)
        if tile.pixmap is not None and there:
            painter.setOpacity(0.3 if tile.left_out else 1)
            painter.drawPixmap(cell.topLeft(), self._square(tile.pixmap))
            painter.setOpacity(1)
        else:
            symbol = QRectF(0, 0, 24, 24)
            symbol.moveCenter(QRectF(cell).center())
            name = "picture" if tile.pixmap is None else "broken"
            paint_icon(painter, name, symbol, QColor(theme.muted))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 3))
            painter.drawRoundedRect(QRectF(cell).adjusted(0, 0, -0.5, -0.5), RADIUS, RADIUS)
        if tile.left_out:
            self._paint_badge(painter, cell, "close")
        elif tile.flagged:
            self._paint_badge(painter, cell, "flag")
        if tile.face is not None:
            self._paint_answer(painter, cell, tile.face)

    def _square(self, pixmap: QPixmap) -> QPixmap:
        """The middle of a picture with rounded corners; made once, as that takes half a ms."""
        ratio = self.devicePixelRatioF()
        key = (pixmap.cacheKey(), ratio)
        square = self._squares.get(key)
        if square is None:
            if len(self._squares) >= _SQUARES:
                self._squares.clear()
            square = self._squares[key] = _rounded(pixmap, ratio)
        return square

    def _paint_badge(self, painter: QPainter, cell: QRect, symbol: str) -> None:
        theme = colours(self.palette())
        corner = QRect(cell.right() - _BADGE - 1, cell.top() + 3, _BADGE, _BADGE)
        badge = QRectF(placed(painter, corner, cell))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawEllipse(badge)
        paint_icon(painter, symbol, badge.adjusted(3, 3, -3, -3), QColor(theme.text))

    def _paint_answer(self, painter: QPainter, cell: QRect, face: Face) -> None:
        theme = colours(self.palette())
        painter.setFont(small_font(self.font()))
        metrics = painter.fontMetrics()
        # Into the gaps beside the picture, but not as far as the next answer.
        line = QRect(cell.left() - 3, cell.bottom() + TIGHT, cell.width() + 6, metrics.height())
        name = metrics.elidedText(
            face.name, Qt.TextElideMode.ElideRight, line.width() - _CHIP - TIGHT
        )
        width = _CHIP + TIGHT + metrics.horizontalAdvance(name)
        left = min(max(line.center().x() - width // 2, 0), self.width() - width)
        answer = QRect(left, line.y(), width, line.height())
        chip = QRect(left, line.center().y() - _CHIP // 2, _CHIP, _CHIP)
        paint_chip(painter, placed(painter, chip, answer), face, theme)
        painter.setPen(QColor(theme.muted))
        words = placed(painter, answer.adjusted(_CHIP + TIGHT, 0, 0, 0), answer)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, name)


def _rounded(pixmap: QPixmap, ratio: float) -> QPixmap:
    made = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, SIDE, SIDE), RADIUS, RADIUS)
    side = min(pixmap.width(), pixmap.height())
    middle = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shape)
    painter.drawPixmap(QRectF(0, 0, SIDE, SIDE), pixmap, middle)
    painter.end()
    return made

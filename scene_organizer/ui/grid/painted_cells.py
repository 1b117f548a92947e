"""Cells as they were painted, so that what has not changed is only copied."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

CELLS = 128
"""Kept at most; a large window shows about half as many."""


class PaintedCells:
    """Pictures of whole cells, the newest ones.

    A cell takes twenty calls of Qt, each of which gives Python's lock away and
    may have to wait for it beside the threads that scan and search: forty
    cells painted anew took 60 ms during a scan, copied they take a few.
    """

    def __init__(self) -> None:
        self._cells: OrderedDict[int, tuple[object, QPixmap]] = OrderedDict()

    def draw(
        self, painter: QPainter, rect: QRect, photo_id: int, looks: object,
        paint: Callable[[QPainter], None],
    ) -> None:
        """Draws a cell, painting it only if it looks otherwise than last time.

        Args:
            painter: On the view.
            rect: Where.
            photo_id: Whose cell it is.
            looks: All that its looks depend on, apart from place, size and resolution.
            paint: Paints it at that place.
        """
        ratio = painter.device().devicePixelRatio()
        direction = painter.layoutDirection()
        looks = (looks, rect.width(), rect.height(), ratio, direction)
        known = self._cells.get(photo_id)
        if known is None or known[0] != looks:
            known = looks, _painted(rect, ratio, direction, paint)
            self._cells[photo_id] = known
            if len(self._cells) > CELLS:
                self._cells.popitem(last=False)
        self._cells.move_to_end(photo_id)
        painter.drawPixmap(rect.topLeft(), known[1])


def _painted(
    rect: QRect, ratio: float, direction: Qt.LayoutDirection, paint: Callable[[QPainter], None]
) -> QPixmap:
    cell = QPixmap(rect.size() * ratio)
    cell.setDevicePixelRatio(ratio)
    cell.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cell)
    painter.setLayoutDirection(direction)
    painter.translate(-rect.topLeft())
    paint(painter)
    painter.end()
    return cell

"""How much of a review is done, as a ring around the number that is left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from scene_organizer.ui.look import colours
from scene_organizer.ui.marks import strong_font
from scene_organizer.ui.numbers import number

_SIDE = 56
_LINE = 5.0


class ProgressRing(QWidget):
    """Fills clockwise from the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._total = 0
        self.setFixedSize(_SIDE, _SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress of the review"))

    @property
    def left(self) -> int:
        """The number in it."""
        return self._total - self._done

    def show_progress(self, done: int, total: int) -> None:
        """Shows how many photos of how many are answered."""
        self._done, self._total = done, total
        self.setAccessibleDescription(
            self.tr("{0} of {1} answered").format(number(done), number(total))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(_LINE, _LINE, -_LINE, -_LINE)
        painter.setPen(QPen(QColor(theme.border), _LINE))
        painter.drawEllipse(ring)
        if self._done:
            pen = QPen(QColor(theme.accent), _LINE)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            # Sixteenths of a degree, against the clock.
            span = -round(360 * 16 * self._done / self._total)
            painter.drawArc(ring, 90 * 16, span)
        text = number(self.left)
        font = strong_font(self.font())
        room = ring.width() - 2 * _LINE
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > room:
            font.setPointSizeF(font.pointSizeF() * room / width)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

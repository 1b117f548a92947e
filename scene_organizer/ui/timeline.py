"""A strip with a bar for each month, to choose a time from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from scene_organizer.domain import timeline
from scene_organizer.domain.query import Query
from scene_organizer.domain.timeline import Month
from scene_organizer.ui.look import SNUG, TIGHT, colours
from scene_organizer.ui.marks import small_font

_BARS = 26
_WIDEST = 28
_LEAST = 2
"""Pixels: the height of all bars, the widest month, and the lowest bar that stands for a photo."""

_DIM = 0.6
"""Opacity of the months that are not chosen."""


class Timeline(QWidget):
    """Shows how many photos are from each month; a click or a drag chooses a time.

    With the keyboard: arrows go from month to month, with Shift they take in
    more, Space or Enter chooses them, Delete or Escape lets all times through.
    """

    chosen = Signal(Query)
    """What is searched for, with the time that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[Month, ...] = ()
        self._where = Query()
        self._selected: set[int] = set()
        self._current = self._anchor = 0
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Photos by month"))
        self.hide()

    @property
    def months(self) -> tuple[Month, ...]:
        """What is shown."""
        return self._months

    @property
    def selected(self) -> list[Month]:
        """The months that the search lets through; none where it says nothing of time."""
        return [self._months[position] for position in sorted(self._selected)]

    def show_months(self, counts: Mapping[str, int]) -> None:
        """Shows other photos, by month ("2024-05")."""
        months = timeline.months(counts)
        if months == self._months:
            return
        at = self._months[self._current].first if self._months else None
        self._months = months
        # The newest are looked for most.
        self._current = self._anchor = next(
            (n for n, month in enumerate(months) if month.first == at), max(0, len(months) - 1)
        )
        self._dragging = False
        self.setVisible(len(months) > 1)
        self.show_where(self._where)

    def show_where(self, where: Query) -> None:
        """Marks the months that a search lets through."""
        self._where = where
        before, self._selected = self._selected, timeline.chosen(self._months, where)
        if self._selected and self._selected != before and not self._dragging:
            self._anchor, self._current = min(self._selected), max(self._selected)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(small_font(self.font())).height()
        return QSize(200, TIGHT + _BARS + text + TIGHT)

    def position_of(self, number: int) -> QPoint:
        """The middle of a month on the widget."""
        return self._column(number).center().toPoint()

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._months:
            self._dragging = True
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go(self._month_at(event.position().x()), extend)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._go(self._month_at(event.position().x()), extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = -1 if self.isRightToLeft() else 1
        to = {
            Qt.Key.Key_Left: self._current - step, Qt.Key.Key_Right: self._current + step,
            Qt.Key.Key_PageUp: self._current - 12, Qt.Key.Key_PageDown: self._current + 12,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._months) - 1,
        }.get(Qt.Key(key))
        if to is not None and self._months:
            self._go(min(max(0, to), len(self._months) - 1), extend)
            self._tell(self.mapToGlobal(self.position_of(self._current)), self._current)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            self.chosen.emit(timeline.choose(self._where, ()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()

    def _go(self, number: int, extend: bool) -> None:
        self._current = number
        if not extend:
            self._anchor = number
        self._describe()
        self.update()

    def _choose(self) -> None:
        span = self._span()
        if span and set(span) == self._selected:
            # The same again: all times.
            span = []
        self.chosen.emit(
            timeline.choose(self._where, [self._months[number] for number in span])
        )

    def _span(self) -> list[int]:
        """The months from where the person began to where they are."""
        if not self._months:
            return []
        low, high = sorted((self._anchor, self._current))
        return list(range(low, high + 1))

    # Saying

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._months:
            self._tell(event.globalPos(), self._month_at(event.pos().x()))
            return True
        return super().event(event)

    def _tell(self, place: QPoint, number: int) -> None:
        QToolTip.showText(place, self._text([number]), self)

    def _describe(self) -> None:
        """Says to who cannot see it where the keyboard stands, and what is chosen."""
        text = self._text(self._span())
        if self._selected:
            text = self.tr("{0}. Chosen: {1}").format(text, self._text(sorted(self._selected)))
        self.setAccessibleDescription(text)

    def _text(self, numbers: list[int]) -> str:
        if not numbers:
            return ""
        names = [
            #: How QDate writes a month: yyyy the year, MMMM its name, M its number
            _date_text(self._months[number], self.tr("MMMM yyyy"))
            for number in sorted({numbers[0], numbers[-1]})
        ]
        count = sum(self._months[number].count for number in numbers)
        photos = self.tr("%Ln photo(s)", "", count)
        span = " \N{EN DASH} ".join(names)
        return f"{span}: {photos}"

    # Painting

    def _pitch(self) -> float:
        return min(_WIDEST, (self.width() - 2 * SNUG) / max(1, len(self._months)))

    def _column(self, number: int) -> QRectF:
        pitch = self._pitch()
        left = SNUG + number * pitch
        if self.isRightToLeft():
            left = self.width() - left - pitch
        return QRectF(left, TIGHT, pitch, _BARS)

    def _month_at(self, x: float) -> int:
        if self.isRightToLeft():
            x = self.width() - x
        return min(max(0, int((x - SNUG) / self._pitch())), len(self._months) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max((month.count for month in self._months), default=1)
        span = set(self._span()) if self._dragging or self.hasFocus() else set()
        gap = 1.0 if self._pitch() >= 4 else 0.0
        for number, month in enumerate(self._months):
            column = self._column(number)
            if number in span:
                painter.fillRect(column, QColor(theme.selection))
            if month.count:
                # By the root: beside a holiday's thousand a month of fifty shall be seen.
                height = max(_LEAST, _BARS * (month.count / highest) ** 0.5)
                lit = number in self._selected or not self._selected
                colour = QColor(theme.accent if lit else theme.muted)
                colour.setAlphaF(1.0 if lit else _DIM)
                painter.fillRect(
                    column.adjusted(gap / 2, _BARS - height, -gap / 2, 0), colour
                )
            if month.after_gap:
                edge = column.right() if self.isRightToLeft() else column.left()
                painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DotLine))
                painter.drawLine(int(edge), int(column.top()), int(edge), int(column.bottom()))
        self._paint_years(painter, QColor(theme.muted))
        if self.hasFocus() and self._months:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = self._column(min(span)).united(self._column(max(span)))
            painter.drawRect(reach.adjusted(-1, -1, 1, 1))

    def _paint_years(self, painter: QPainter, colour: QColor) -> None:
        font = small_font(self.font())
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(colour)
        taken: float | None = None
        year = 0
        for number, month in enumerate(self._months):
            if month.year == year:
                continue
            year = month.year
            text = _date_text(month, "yyyy")
            column, width = self._column(number), metrics.horizontalAdvance(text)
            left = column.right() - width if self.isRightToLeft() else column.left()
            free = taken is None or (
                left + width < taken - SNUG if self.isRightToLeft() else left > taken + SNUG
            )
            if free and left >= 0 and left + width <= self.width():
                painter.drawText(QPoint(int(left), TIGHT + _BARS + metrics.ascent()), text)
                taken = left if self.isRightToLeft() else left + width


def _date_text(month: Month, form: str) -> str:
    return QLocale().toString(QDate(month.year, month.month, 1), form)

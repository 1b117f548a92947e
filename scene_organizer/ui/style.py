"""Fusion, but with boxes to check and to choose from that can be seen in the dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.look import RADIUS, SNUG, colours

_ARROW = 12


class Style(QProxyStyle):
    """Fusion darkens the ground for outlines, which leaves none on a dark ground."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            self._paint_indicator(option, painter, round_=False)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            self._paint_indicator(option, painter, round_=True)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_ComboBox:
            self._paint_choice(option, painter)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _paint_choice(self, option: QStyleOptionComplex, painter: QPainter) -> None:
        """A list to choose from, as its buttons are."""
        theme = colours(option.palette)
        state, box = option.state, QRectF(option.rect)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.accent if focused else theme.muted if hovered else theme.border
        painter.setPen(QPen(QColor(line), 2 if focused else 1))
        painter.setBrush(QColor(theme.raised if enabled else theme.window))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        arrow = QRectF(0, 0, _ARROW, _ARROW)
        arrow.moveCenter(box.center())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            arrow.moveLeft(box.left() + SNUG)
        else:
            arrow.moveRight(box.right() - SNUG)
        painter.setOpacity(1.0 if enabled else 0.5)
        paint_icon(painter, "down", arrow, QColor(theme.muted))
        painter.restore()

    def _paint_indicator(self, option: QStyleOption, painter: QPainter, round_: bool) -> None:
        theme = colours(option.palette)
        on = bool(option.state & QStyle.StateFlag.State_On)
        side = min(option.rect.width(), option.rect.height()) - 1
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(option.rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not option.state & QStyle.StateFlag.State_Enabled:
            painter.setOpacity(0.5)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        line = theme.text if focused and on else theme.accent if focused or on else theme.muted
        painter.setPen(QPen(QColor(line), 2 if focused else 1.4))
        painter.setBrush(QColor(theme.accent if on else theme.base))
        radius = side / 2 if round_ else 3
        frame = box.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, radius, radius)
        if on and round_:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.on_accent))
            painter.drawEllipse(box.center(), side / 5.5, side / 5.5)
        elif on:
            paint_icon(painter, "check", frame.adjusted(1, 1, -1, -1), QColor(theme.on_accent))
        painter.restore()

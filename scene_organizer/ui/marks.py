"""What is painted by hand alike everywhere: a scene's chip, a share's bar, small print."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.look import Colours, edge
from scene_organizer.ui.mirror import filled

BAR = 4
"""Pixels: how high a bar is."""


def small_font(font: QFont) -> QFont:
    """The font of less important text."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


def strong_font(font: QFont, size: float = 1.0) -> QFont:
    """The font of headings, and of what matters most.

    Args:
        font: Of what stands around it.
        size: How many times as large.
    """
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    if size != 1.0:
        strong.setPointSizeF(font.pointSizeF() * size)
    return strong


def paint_chip(
    painter: QPainter, rect: QRect, face: Face | None, theme: Colours, hollow: bool = False
) -> None:
    """The colour of a scene, or the symbol of what is none."""
    if face is None or not face.colour:
        symbol = face.symbol if face and face.symbol else "none"
        colour = QColor(theme.error if symbol == "warning" else theme.muted)
        paint_icon(painter, symbol, QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), colour)
        return
    painter.setPen(QPen(QColor(edge(face.colour, theme)), 2 if hollow else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor(face.colour))
    inset = 1 if hollow else 0.5
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 3, 3)


def paint_bar(
    painter: QPainter, rect: QRectF, value: float, colour: str, theme: Colours
) -> None:
    """A share of 0..1 as a bar."""
    radius = rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.border))
    painter.drawRoundedRect(rect, radius, radius)
    width = rect.width() * min(max(value, 0.0), 1.0)
    if width < 1:
        return
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(filled(painter, rect, max(rect.height(), width)), radius, radius)

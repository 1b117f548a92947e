"""What is painted by hand, mirrored where the language runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle


def placed(painter: QPainter, rect: QRect, within: QRect) -> QRect:
    """Where a part lies whose place in a whole is given for left to right."""
    # On a picture a painter knows no direction, which is none to mirror by.
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, within, rect) if mirrored else rect


def filled(painter: QPainter, rect: QRectF, width: float) -> QRectF:
    """The part of a bar that is filled, from the side where reading begins."""
    part = QRectF(rect)
    part.setWidth(width)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        part.moveRight(rect.right())
    return part


def right_to_left() -> bool:
    """Whether the application is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def left_to_right(text: str) -> str:
    """A path or an exposure for a place among other words, which must not tear it apart."""
    if not (text and right_to_left()):
        return text
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"

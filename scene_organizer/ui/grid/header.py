"""Paints the headers of groups."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from scene_organizer.domain.photo import FAILED, PENDING, PhotoGroup
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.look import SNUG, Colours
from scene_organizer.ui.marks import BAR, paint_bar, paint_chip, strong_font
from scene_organizer.ui.mirror import placed

_BETWEEN = 14
"""Pixels between the parts of a header."""


def paint_header(
    painter: QPainter,
    rect: QRect,
    group: PhotoGroup,
    face: Face,
    font: QFont,
    theme: Colours,
    collapsed: bool,
    hovered: bool,
    captions: tuple[str, str],
) -> None:
    """A group's header.

    Args:
        painter: On the viewport.
        rect: Where.
        group, face: What.
        font: The view's.
        theme: The colours.
        collapsed: Whether its cells are hidden.
        hovered: Whether the pointer is on it.
        captions: The count and the confidence in words.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(theme.window if not hovered else theme.tile))
    painter.setPen(QColor(theme.border))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    middle = rect.center().y()
    x = rect.x() + SNUG
    chevron = placed(painter, QRect(x, middle - 7, 14, 14), rect)
    paint_icon(painter, "next" if collapsed else "down", QRectF(chevron), QColor(theme.muted))
    x += 14 + SNUG
    paint_chip(painter, placed(painter, QRect(x, middle - 6, 12, 12), rect), face, theme)
    x += 12 + SNUG
    x += _paint_words(painter, x, rect, face.name, strong_font(font), theme.text) + _BETWEEN
    count, confidence = captions
    x += _paint_words(painter, x, rect, count, font, theme.muted) + _BETWEEN
    if group.key not in (FAILED, PENDING) and confidence:
        x += _paint_words(painter, x, rect, confidence, font, theme.muted) + SNUG
        if x + 60 < rect.right():
            bar = QRectF(placed(painter, QRect(x, middle - 1, 48, BAR), rect))
            paint_bar(painter, bar, group.mean_confidence, face.colour or theme.muted, theme)
    painter.restore()


def _paint_words(
    painter: QPainter, x: int, rect: QRect, text: str, font: QFont, colour: str
) -> int:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    room = QRect(x, rect.y(), max(0, rect.right() - x), rect.height())
    painter.drawText(
        placed(painter, room, rect), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        text,
    )
    return QFontMetrics(font).horizontalAdvance(text)

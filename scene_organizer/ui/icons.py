"""Line icons, drawn from SVG paths in the text's colour, sharp at every resolution."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from scene_organizer.ui.mirror import right_to_left

# Bodies of 24 x 24 drawings; strokes only, so that one colour fits both themes.
_DRAWINGS = {
    "folder": '<path d="M3 7a2 2 0 0 1 2-2h4l2 2.5h8a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 '
    '1-2-2z"/>',
    "photos": '<rect x="3" y="6" width="15" height="13" rx="2"/><path d="M7 3h12a2 2 0 0 1 2 2v11"'
    '/><path d="M3.5 16.5l4-4 3.5 3.5 2-2 4.5 4"/>',
    "question": '<circle cx="12" cy="12" r="9"/><path d="M9.4 9.3a2.7 2.7 0 1 1 3.9 2.6c-.9.5'
    '-1.3 1-1.3 1.9"/><path d="M12 16.8v.1"/>',
    "none": '<circle cx="12" cy="12" r="9"/><path d="M5.7 5.7l12.6 12.6"/>',
    "person": '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',
    "warning": '<path d="M12 4L2.8 19.5h18.4z"/><path d="M12 10v4.5"/><path d="M12 17.2v.1"/>',
    "clock": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
    "rescan": '<path d="M20 11a8 8 0 0 0-14.3-4.2L3.5 9"/><path d="M3.5 4v5h5"/><path d="M4 13a8 '
    '8 0 0 0 14.3 4.2l2.2-2.2"/><path d="M20.5 20v-5h-5"/>',
    "organize": '<path d="M3 7a2 2 0 0 1 2-2h4l2 2.5h8a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 '
    '1-2-2z"/><path d="M8 13.3h7.5"/><path d="M12.8 10.3l3 3-3 3"/>',
    "search": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/>',
    "descending": '<path d="M12 4v16"/><path d="M6 14l6 6 6-6"/>',
    "ascending": '<path d="M12 20V4"/><path d="M6 10l6-6 6 6"/>',
    "close": '<path d="M6 6l12 12M18 6L6 18"/>',
    "back": '<path d="M20 12H4"/><path d="M10 6l-6 6 6 6"/>',
    "previous": '<path d="M15 5l-7 7 7 7"/>',
    "next": '<path d="M9 5l7 7-7 7"/>',
    "down": '<path d="M5 9l7 7 7-7"/>',
    "check": '<path d="M4 12.5l5.5 5.5L20 6.5"/>',
    "picture": '<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="10" r="1.6"'
    '/><path d="M4 17.5l5-4.5 3.5 3 3-2.5 4.5 4"/>',
    "broken": '<path d="M21 12V7a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h5"/><path d="M3.5 '
    '16.5l5-4.5 2.5 2"/><path d="M14.5 14.5l6 6M20.5 14.5l-6 6"/>',
    "missing": '<path d="M3 7a2 2 0 0 1 2-2h4l2 2.5h8a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 '
    '1-2-2z"/><path d="M9.5 10.7l5 5M14.5 10.7l-5 5"/>',
    "undo": '<path d="M8 5L4 9l4 4"/><path d="M4 9h10a6 6 0 0 1 0 12h-3"/>',
    "zoom-in": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/><path d="M10.5 7.7'
    'v5.6M7.7 10.5h5.6"/>',
    "zoom-out": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/><path d="M7.7 '
    '10.5h5.6"/>',
    "turn": '<rect x="3" y="11" width="12" height="9" rx="1.5"/><path d="M8 6.5h6.5a5.5 5.5 0 0 1 '
    '5.5 5.5v2"/><path d="M17 11.5l3 3 3-3"/>',
    "why": '<circle cx="12" cy="12" r="3"/><path d="M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 '
    '4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12z"/>',
    "flag": '<path d="M6 21V4"/><path d="M6 4.5h12l-3 4.5 3 4.5H6"/>',
    "review": '<rect x="3" y="4" width="18" height="12" rx="2"/><path d="M8.5 10l2.5 2.5 4.5-5"/>'
    '<path d="M5 20h3M10.5 20h3M16 20h3"/>',
    "similar": '<rect x="3" y="3" width="11" height="11" rx="2"/><path d="M17.5 8.5H19a2 2 0 0 1 2'
    ' 2V19a2 2 0 0 1-2 2h-8.500a2 2 0 0 1-2-2v-1.500"/>',
    "doubt": '<path d="M12 3l9 9-9 9-9-9z"/><path d="M12 8v4.500"/><path d="M12 15.800v.1"/>',
    "twins": '<rect x="3" y="7" width="8" height="10" rx="1.5"/><rect x="13" y="7" width="8" '
    'height="10" rx="1.5"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v6"/><path d="M12 7.4v.1"/>',
}

_DIRECTED = frozenset({"back", "previous", "next", "undo", "organize", "question"})
"""What points the way the text runs, or is a letter of it."""

_renderers: dict[tuple[str, str], QSvgRenderer] = {}


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draws an icon into a square."""
    key = (name, colour.name())
    renderer = _renderers.get(key)
    if renderer is None:
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
            f'stroke="{colour.name()}" stroke-width="1.8" stroke-linecap="round" '
            f'stroke-linejoin="round">{_DRAWINGS[name]}</svg>'
        )
        renderer = _renderers[key] = QSvgRenderer(QByteArray(svg.encode("ascii")))
    if name not in _DIRECTED or not right_to_left():
        renderer.render(painter, rect)
        return
    painter.save()
    painter.translate(2 * rect.center().x(), 0)
    painter.scale(-1, 1)
    renderer.render(painter, rect)
    painter.restore()


class _LineIconEngine(QIconEngine):
    """Takes the colour from the palette at the time of painting, so that themes may change."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
        group = (
            QPalette.ColorGroup.Disabled
            if mode == QIcon.Mode.Disabled
            else QPalette.ColorGroup.Active
        )
        colour = QApplication.palette().color(group, self._role)
        painter.save()
        painter.setOpacity(colour.alphaF())
        paint_icon(painter, self._name, QRectF(rect), colour)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._name, self._role)


@cache
def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """An icon for buttons and menus."""
    return QIcon(_LineIconEngine(name, role))


class Symbol(QWidget):
    """An icon that stands for itself.

    Args:
        side: Pixels.
        role: Where its colour comes from.
        parent: Qt parent.
    """

    def __init__(
        self,
        side: int,
        role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = ""
        self._role = role
        self.setFixedSize(side, side)

    def show_icon(self, name: str) -> None:
        """Shows another icon."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._name:
            paint_icon(painter, self._name, QRectF(self.rect()), self.palette().color(self._role))
        painter.end()

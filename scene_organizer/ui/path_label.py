"""A folder's path on one line, shortened in the middle where there is no room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from scene_organizer.ui.look import ROOMY


class PathLabel(QWidget):
    """Takes the room that others leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.fontMetrics().height())

    def show_path(self, path: Path) -> None:
        """Shows another path."""
        self._text = str(path)
        self.setToolTip(self._text)
        self.setAccessibleName(self._text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.rect().adjusted(ROOMY, 0, -ROOMY, 0)
        text = self.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(
            room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
        )
        painter.end()

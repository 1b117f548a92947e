"""The paths of folders on one line, shortened in the middle where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from scene_organizer.ui.look import ROOMY
from scene_organizer.ui.mirror import left_to_right


class PathLabel(QWidget):
    """Takes the room that others leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.fontMetrics().height())

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Shows other paths."""
        self._text = ", ".join(map(str, paths))
        self.setToolTip("\n".join(map(str, paths)))
        self.setAccessibleName(self._text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.rect().adjusted(ROOMY, 0, -ROOMY, 0)
        text = self.fontMetrics().elidedText(
            left_to_right(self._text), Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(
            room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
        )
        painter.end()

"""What the dialogs are made of that stay open beside the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.ui.icons import icon
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.marks import strong_font


class Dialog(QDialog):
    """Goes when it is closed; its parts stand one below the other.

    Args:
        parent: The window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _label(self, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        # What is told may hold names of files.
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _heading(self, text: str = "") -> QLabel:
        label = self._label(text)
        label.setFont(strong_font(label.font(), 1.25))
        return label

    def _button(
        self, text: str, act: Callable[[], object] | None = None, symbol: str = ""
    ) -> QPushButton:
        button = QPushButton(text, self)
        # Enter in a table or a field is not meant for the button that happens to be first.
        button.setAutoDefault(False)
        if symbol:
            button.setIcon(icon(symbol))
        if act is not None:
            button.clicked.connect(act)
        return button

    def _row(self, *parts: QWidget | None) -> QHBoxLayout:
        """Parts side by side; None is where the room that is left goes."""
        row = QHBoxLayout()
        row.setSpacing(SNUG)
        for part in parts:
            if part is None:
                row.addStretch(1)
            else:
                row.addWidget(part)
        return row

    def _page(self, spacing: int = ROOMY) -> tuple[QWidget, QVBoxLayout]:
        """One of several that the dialog shows in turn, and the column of its parts."""
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        return page, column

    def _lay_out(self, *parts: QWidget | QLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, ROOMY)
        column.setSpacing(ROOMY)
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)

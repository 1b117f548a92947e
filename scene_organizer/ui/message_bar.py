"""One sentence above the grid, with at most one thing to do about it, in one way or two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from scene_organizer.ui.icons import Symbol, icon
from scene_organizer.ui.look import RADIUS, ROOMY, SNUG, TIGHT, colours


class MessageBar(QWidget):
    """Shows news without stopping anybody; a new message replaces the old one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._is_error = False
        self._symbol = Symbol(18, parent=self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton(self)
        self._action.clicked.connect(lambda: self._on_action(self._act))
        self._other_act: Callable[[], None] | None = None
        self._other = QPushButton(self)
        self._other.clicked.connect(lambda: self._on_action(self._other_act))
        close = QToolButton(self)
        close.setProperty("flat", True)
        close.setIcon(icon("close"))
        close.setIconSize(QSize(14, 14))
        close.setToolTip(self.tr("Dismiss"))
        close.setAccessibleName(self.tr("Dismiss message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOMY + SNUG, SNUG + TIGHT, ROOMY, SNUG)
        row.setSpacing(SNUG)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        row.addWidget(self._other)
        row.addWidget(self._action)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """The message."""
        return self._text.text()

    @property
    def action(self) -> QPushButton:
        """The button; hidden if there is nothing to do."""
        return self._action

    @property
    def other(self) -> QPushButton:
        """The second button; hidden if there is one way only."""
        return self._other

    def show_message(
        self,
        text: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        error: bool = False,
        other: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Shows a sentence.

        Args:
            text: Plain.
            action: Of the button, or an empty string for none.
            act: What the button does; the bar hides then.
            error: Whether something failed.
            other: Another way to do it: the text of its button, and what that does.
        """
        text_of_other, self._other_act = other or ("", None)
        self._other.setText(text_of_other)
        self._other.setVisible(bool(text_of_other))
        self._act = act
        self._is_error = error
        self._text.setText(text)
        self.setAccessibleName(text)
        self._symbol.show_icon("warning" if error else "info")
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()

    def _on_action(self, act: Callable[[], None] | None) -> None:
        self.hide()
        if act is not None:
            act()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.base))
        painter.setPen(QPen(QColor(theme.error if self._is_error else theme.border), 1))
        painter.setBrush(QColor(theme.window))
        painter.drawRoundedRect(
            self.rect().adjusted(SNUG, TIGHT, -SNUG - 1, -TIGHT + 1), RADIUS, RADIUS
        )
        painter.end()

"""The light or dark choice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from scene_organizer.ui.look import DARK, LIGHT, palette, style_sheet
from scene_organizer.ui.style import Style

CHOICES = ("system", "light", "dark")


class Theme(QObject):
    """Applies the light or dark theme to the application and follows the system.

    Args:
        application: What is themed.
        choice: "system", "light" or "dark".
        parent: Qt parent.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self.choice = choice if choice in CHOICES else "system"
        application.setStyle(Style())
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.choose(self.choice)

    def choose(self, choice: str) -> None:
        """Takes a theme; "system" follows the desktop from now on."""
        self.choice = choice
        hints = self._application.styleHints()
        # Asking Qt as well gives the title bar the same look where Qt can.
        if choice == "system":
            hints.unsetColorScheme()
        else:
            dark = choice == "dark"
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._apply()

    def _on_scheme_changed(self) -> None:
        if self.choice == "system":
            self._apply()

    def _apply(self) -> None:
        dark = self.choice == "dark" or (
            self.choice == "system"
            and self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        chosen = DARK if dark else LIGHT
        self._application.setPalette(palette(chosen))
        self._application.setStyleSheet(style_sheet(chosen))
        self.changed.emit()

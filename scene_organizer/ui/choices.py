"""The settings as a person changes them: acted upon at once, and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractSlider, QWidget

from scene_organizer.library import Library
from scene_organizer.settings import Settings
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.theme import Theme
from scene_organizer.ui.workers.labels import Labels

if TYPE_CHECKING:
    from scene_organizer.ui.dialogs.preferences import Preferences


class Choices(QObject):
    """Brings what was chosen to where it matters, wherever it was chosen.

    Args:
        library: Whose settings they are.
        labels: Writes them, and judges again when the floor of confidence has moved.
        theme, commands, size: What they show in.
        window: The parent of the preferences.
    """

    changed = Signal(Settings, Settings)
    """The settings as they were, and as they are now."""

    def __init__(
        self, library: Library, labels: Labels, theme: Theme, commands: Actions,
        size: QAbstractSlider, window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._labels = labels
        self._theme = theme
        self._commands = commands
        self._size = size
        self._window = window
        self._dialog: Preferences | None = None
        size.setValue(library.settings.thumbnail_size)
        size.valueChanged.connect(self._show)
        commands.preferences.triggered.connect(self.open)
        commands.theme_chosen.connect(self._on_theme_chosen)

    @property
    def settings(self) -> Settings:
        """As they are now; the thumbnails' size is where the slider stands."""
        return replace(self._library.settings, thumbnail_size=self._size.value())

    def open(self) -> None:
        """Shows the preferences, beside which everything goes on."""
        if self._dialog is None:
            # Loaded when it is opened, see `ui.learning.learning`.
            from scene_organizer.ui.dialogs.preferences import Preferences

            self._dialog = Preferences(self.settings, self._window)
            self._dialog.changed.connect(self.take)
            self._dialog.destroyed.connect(self._forget)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def take(self, new: Settings) -> None:
        """Does as the settings say, and keeps them."""
        old = self._library.settings
        if new == old:
            return
        self._library.settings = new
        self._labels.save(new)
        if new.theme != old.theme:
            self._theme.choose(new.theme)
            self._commands.show_theme(new.theme)
        self._size.setValue(new.thumbnail_size)
        if new.confidence_floor != old.confidence_floor:
            self._labels.judge_again()
        self.changed.emit(old, new)
        self._show()

    def keep(self) -> None:
        """Keeps what is only noted so far: the size of thumbnails."""
        self.take(self.settings)

    def remember_place(self, destination: str, template: str) -> None:
        """Keeps where photos were organized into."""
        self.take(replace(self.settings, destination=destination, template=template))

    def _on_theme_chosen(self, theme: str) -> None:
        self.take(replace(self.settings, theme=theme))

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.show_settings(self.settings)

    def _forget(self) -> None:
        self._dialog = None

"""What a window was like when it was closed, kept in `window.ini`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter


class WindowState:
    """Restores and remembers place, size, the width of the sidebar, and the folders.

    Args:
        file: Need not exist.
        window, splitter: Whose state it is.
    """

    def __init__(self, file: Path, window: QMainWindow, splitter: QSplitter) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat, window)
        self._window = window
        self._splitter = splitter

    def restore(self) -> None:
        """Makes the window as it was; at the first start as large as is good."""
        window = self._window
        geometry = self._settings.value("geometry")
        if geometry is None or not window.restoreGeometry(geometry):
            room = window.screen().availableGeometry().size()
            window.resize(1440, 900)
            if room.width() < 1500 or room.height() < 960:
                # Frames count too: a window as large as the screen would be cut off.
                window.setWindowState(Qt.WindowState.WindowMaximized)
        splitter = self._settings.value("splitter")
        if splitter is not None:
            self._splitter.restoreState(splitter)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that were shown."""
        stored = self._settings.value("folders")
        # A list of one comes back as what is in it.
        listed = [stored] if isinstance(stored, str) else stored or []
        return tuple(Path(str(folder)) for folder in listed)

    def save(self, folders: Sequence[Path]) -> None:
        """Remembers how the window is, and the folders it shows."""
        self._settings.setValue("geometry", self._window.saveGeometry())
        self._settings.setValue("splitter", self._splitter.saveState())
        self._settings.setValue("folders", [str(folder) for folder in folders])

    def toggle_full_screen(self) -> None:
        """Takes the whole screen, or gives it back as it was, maximized or not."""
        # A window's states are kept beside each other: what is under the full screen returns.
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

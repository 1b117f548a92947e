"""What a window was like when it was closed, kept in `window.ini`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMainWindow

from scene_organizer.domain.photo import Sort
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.ui.browser import Browser


class WindowState:
    """Restores and remembers place, size, the width of the sidebar, the order, and the folders.

    Args:
        file: Need not exist.
        window, browser: Whose state it is.
    """

    def __init__(self, file: Path, window: QMainWindow, browser: Browser) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat, window)
        self._window = window
        self._browser = browser

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
            self._browser.restoreState(splitter)
        sort, _, way = str(self._settings.value("sort") or "").partition("-")
        if sort in list(Sort):
            self._browser.filter_bar.set_sort(Sort(sort), descending=way == "desc")

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
        self._settings.setValue("splitter", self._browser.saveState())
        order = self._browser.filter_bar.query(PhotoQuery())
        way = "desc" if order.descending else "asc"
        self._settings.setValue("sort", f"{order.sort.value}-{way}")
        self._settings.setValue("folders", [str(folder) for folder in folders])

    def toggle_full_screen(self) -> None:
        """Takes the whole screen, or gives it back as it was, maximized or not."""
        # A window's states are kept beside each other: what is under the full screen returns.
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

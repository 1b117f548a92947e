"""A real window over a real catalog and real files; only the child processes are fake."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scene_organizer.library import Library
from scene_organizer.paths import Paths
from scene_organizer.ui.language import speak
from scene_organizer.ui.loupe.view import Loupe
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool

OpenWindow = Callable[[Path | None], MainWindow]

_D = TypeVar("_D", bound=QWidget)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Every test begins in English, whatever language this computer speaks, and leaves it so."""
    speak(qapp, "en")
    yield
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def garbage_in_this_thread() -> Iterator[None]:
    """What a test leaves behind is destroyed here, as Qt demands, not in a later one's threads."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture
def pool() -> FakePool:
    return FakePool()


@pytest.fixture
def library(home: Path, pool: FakePool) -> Iterator[Library]:
    with Library(Paths.default(), pool=pool) as opened:
        yield opened


@pytest.fixture
def album(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Two photos of every scene, three unsure ones, and one that is no photo."""
    for scene, colour in COLOURS.items():
        for number in (1, 2):
            make_photo(f"album/{scene}{number}.jpg", (64, 48), colour)
    for number in (1, 2, 3):
        make_photo(f"album/grey{number}.jpg", (48, 64), UNSURE_COLOUR)
    (tmp_path / "album" / "broken.jpg").write_text("no photo", encoding="utf-8")
    return tmp_path / "album"


@pytest.fixture
def open_window(library: Library, qtbot: QtBot, qapp: QApplication) -> Iterator[OpenWindow]:
    """Opens the window as the application does, and closes it in order at the end."""
    windows: list[MainWindow] = []

    def open_(folder: Path | None) -> MainWindow:
        window = MainWindow(library, qapp)
        windows.append(window)
        window.resize(1100, 800)
        window.show()
        window.start(folder)
        qtbot.waitUntil(lambda: settled(window))
        return window

    yield open_
    for window in windows:
        window.quit()
    qtbot.waitUntil(lambda: all(window._stopped for window in windows))
    for window in windows:
        window.deleteLater()


@pytest.fixture
def window(open_window: OpenWindow, album: Path) -> MainWindow:
    """The window on the album, scanned."""
    return open_window(album)


def settled(window: MainWindow) -> bool:
    """Whether nothing is scanned, asked or moved any more."""
    staff = window.staff
    return not staff.scans.running and not staff.filing.running and staff.browsing.idle


def dialog_of(window: MainWindow, kind: type[_D]) -> _D:
    """The dialog of a kind that is open."""
    dialog = window.findChild(kind)
    assert isinstance(dialog, kind)
    assert dialog.isVisible()
    return dialog


def names(window: MainWindow, ids: tuple[int, ...] | None = None) -> list[str]:
    """File names of the photos on screen, or of some, in order."""
    shown = window.browser.model.listing.ids if ids is None else ids
    return [photo.path.name for photo in window._library.photos(shown)]


def select(window: MainWindow, *wanted: str) -> None:
    """Selects photos by file name, as clicks with Ctrl would."""
    grid = window.browser.grid
    grid.clearSelection()
    by_name = dict(zip(names(window), window.browser.model.listing.ids, strict=True))
    grid._select(window.browser.model.listing.ranges(by_name[name] for name in wanted))


def open_loupe(window: MainWindow, name: str) -> None:
    select(window, name)
    window.browser.show_large()


def colour_at(loupe: Loupe, place: QPoint) -> tuple[int, int, int]:
    colour = loupe.canvas.grab().toImage().pixelColor(place)
    return colour.red(), colour.green(), colour.blue()

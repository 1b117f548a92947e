"""One folder, several, and those of the last time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from scene_organizer.domain.photo import Sort
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from scene_organizer.paths import outermost
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool
from tests.gui.conftest import OpenWindow, names, settled


@pytest.fixture
def other(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Another folder, of two photos of the sea."""
    for number in (3, 4):
        make_photo(f"other/sea{number}.jpg", (64, 40 + number), COLOURS["sea"])
    return tmp_path / "other"


def test_a_folder_is_added_and_closed_again(
    window: MainWindow, other: Path, album: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    window.commands.add_folder.trigger()
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 18)
    assert window.folders.shown == (album, other)
    assert window.browser.sidebar.count_of("sea") == 4
    assert window.browser.sidebar.count_of("all") == 18
    assert window.windowTitle() == "album + 1"
    assert window.browser.message_bar.text.startswith("17 photos sorted; 3 need you")
    assert window.browser.filter_bar.search.facets.folders == ("album", "other")
    window.commands._shown.actions()[0].trigger()
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 2)
    assert window.folders.shown == (other,)
    assert not window.commands._shown.isEnabled()
    assert len(list(album.iterdir())) == 16


def test_a_folder_that_is_not_there_holds_up_no_other(
    window: MainWindow, other: Path, album: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.folders.open([tmp_path / "nowhere", other])
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 2)
    assert "1 folder could not be opened" in window.browser.message_bar.text
    assert "nowhere" in window.browser.message_bar.toolTip()


def test_several_folders_are_dropped_at_once(
    open_window: OpenWindow, album: Path, other: Path, qtbot: QtBot
) -> None:
    window = open_window(None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (album, other / "sea3.jpg")])
    window.dropEvent(QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    ))
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 18)
    assert window.folders.shown == (album, other)


def test_folders_in_others_are_shown_once(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    assert outermost([a / "deep", a, b, a, b / "x" / "y"]) == (a, b)
    assert outermost([tmp_path / "ab", a]) == (tmp_path / "ab", a)
    assert outermost([]) == ()


@contextmanager
def opened(library: Library, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window like the last one, in order from its start to its end."""
    window = MainWindow(library, qapp)
    try:
        window.show()
        window.start(None)
        yield window
    finally:
        with qtbot.waitSignal(window.ended):
            window.close()
        window.deleteLater()


def test_the_folders_and_the_place_on_screen_are_those_of_the_last_time(
    library: Library, album: Path, other: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(library, qapp, qtbot) as window:
        window.showNormal()
        # The screen that is none is too small for another width.
        window.resize(940, 707)
        window.folders.open([album, other])
        window.browser.filter_bar.set_sort(Sort.NAME, descending=True)
        qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 18)
        order = names(window)
    with opened(library, qapp, qtbot) as again:
        assert again.height() == 707
        assert again.folders.shown == (album, other)
        qtbot.waitUntil(lambda: settled(again) and names(again) == order)


def test_scans_of_several_folders_are_one(
    home: Path, album: Path, other: Path
) -> None:
    pool = FakePool()
    with Library(pool=pool) as library:
        seen: list[int] = []
        summary = library.scan_all([album, other], on_progress=lambda p: seen.append(p.done))
        assert (summary.total, summary.failed, summary.unsure) == (18, 1, 3)
        assert seen[-1] == 18
        groups = library.query(PhotoQuery((other,)))
        assert [(group.key, len(group.ids)) for group in groups] == [("sea", 2)]
        assert library.counts([album, other])["all"] == library.counts()["all"] == 18

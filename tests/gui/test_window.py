from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.domain.photo import Sort
from scene_organizer.library import Library
from scene_organizer.ui.grid.model import MIME_TYPE
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool
from tests.gui.conftest import OpenWindow, names, select, settled


def test_the_window_shows_without_tensorflow(home: Path) -> None:
    script = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from scene_organizer import app\n"
        "from scene_organizer.ui.main_window import MainWindow\n"
        "seen = []\n"
        "show = MainWindow.showEvent\n"
        "MainWindow.showEvent = lambda self, event: (show(self, event), seen.append(1))\n"
        "code = app.open_and_close()\n"
        "assert seen, 'no window'\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules), 'TensorFlow is imported'\n"
        "sys.exit(code)\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True,
        timeout=120, check=False,
    )
    assert done.returncode == 0, done.stderr


def test_photos_settle_under_their_scenes(window: MainWindow) -> None:
    groups = {group.key: len(group.ids) for group in window.browser.model.listing.groups}
    assert groups == dict.fromkeys(COLOURS, 2) | {"unsure": 3, "failed": 1}
    sidebar = window.browser.sidebar
    assert sidebar.count_of("all") == 16
    assert sidebar.count_of("sea") == 2
    assert sidebar.count_of("unsure") == 3
    assert sidebar.count_of("failed") == 1
    assert window.browser.message_bar.text == (
        "15 photos sorted; 3 need you, about 1 minute; 1 could not be read. Start?"
    )


def test_one_key_corrects_and_undo_takes_back(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "sea1.jpg", "sea2.jpg", "grey1.jpg")
    window.browser.grid.setFocus()
    sidebar = window.browser.sidebar
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: sidebar.count_of("mountain") == 5)
    assert sidebar.count_of("sea") == 0
    assert sidebar.count_of("corrected") == 3
    assert "3 " in window.commands.undo.text()
    assert window.commands.undo.text().endswith(" Mountain")
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: sidebar.count_of("mountain") == 2)
    assert sidebar.count_of("corrected") == 0
    window.commands.redo.trigger()
    qtbot.waitUntil(lambda: sidebar.count_of("mountain") == 5)


def test_zero_says_none_of_these_and_a_correction_can_be_removed(
    window: MainWindow, qtbot: QtBot
) -> None:
    sidebar = window.browser.sidebar
    select(window, "grey2.jpg")
    window.commands.none_of_these.trigger()
    qtbot.waitUntil(lambda: sidebar.count_of("none") == 1)
    select(window, "grey2.jpg")
    window.commands.clear_label.trigger()
    qtbot.waitUntil(lambda: sidebar.count_of("none") == 0)
    assert sidebar.count_of("unsure") == 3


def test_after_a_correction_the_next_photo_is_selected(
    window: MainWindow, qtbot: QtBot
) -> None:
    browser = window.browser
    browser.sidebar.choose("unsure")
    qtbot.waitUntil(lambda: settled(window))
    first, second, third = names(window)
    select(window, first)
    window.labelling.label(("sea",))
    qtbot.waitUntil(lambda: names(window) == [second, third])
    assert names(window, browser.grid.selected_ids()) == [second]
    window.labelling.label(("sea",))
    qtbot.waitUntil(lambda: names(window) == [third])
    assert names(window, browser.grid.selected_ids()) == [third]


def test_digits_in_the_search_field_are_text(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "sea1.jpg")
    search = window.browser.filter_bar.search
    window.commands.find.trigger()
    qtbot.keyClicks(search, "sea1")
    qtbot.waitUntil(lambda: names(window) == ["sea1.jpg"])
    assert window.browser.sidebar.count_of("corrected") == 0


def test_filters_and_what_is_said_when_nothing_fits(window: MainWindow, qtbot: QtBot) -> None:
    browser = window.browser
    browser.filter_bar.search.setText("is:unsure")
    qtbot.waitUntil(lambda: browser.filter_bar.filters and settled(window))
    assert names(window)
    assert all(name.startswith("grey") for name in names(window))
    browser.filter_bar.search.setText("no such name")
    qtbot.waitUntil(lambda: browser.contents is browser.empty_state)
    browser.empty_state.button.click()
    qtbot.waitUntil(lambda: len(names(window)) == 16)
    browser.sidebar.choose("corrected")
    qtbot.waitUntil(lambda: browser.contents is browser.empty_state)
    browser.empty_state.button.click()
    qtbot.waitUntil(lambda: len(names(window)) == 16)
    assert browser.sidebar.current_key == "all"


def test_sorting_by_name_runs_from_a_and_turns_round(window: MainWindow, qtbot: QtBot) -> None:
    browser = window.browser
    browser.sidebar.choose("unsure")
    browser.filter_bar.set_sort(Sort.NAME, descending=False)
    qtbot.waitUntil(lambda: names(window) == ["grey1.jpg", "grey2.jpg", "grey3.jpg"])
    browser.filter_bar.set_sort(Sort.NAME, descending=True)
    qtbot.waitUntil(lambda: names(window) == ["grey3.jpg", "grey2.jpg", "grey1.jpg"])


def test_dropping_on_a_scene_corrects(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "sea1.jpg", "grey1.jpg")
    sidebar = window.browser.sidebar
    data = QMimeData()
    data.setData(MIME_TYPE, b"selection")

    def drop(key: str) -> QDropEvent:
        place = QPointF(sidebar.visualItemRect(sidebar._items[key]).center())
        event = QDropEvent(
            place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        sidebar.dropEvent(event)
        return event

    assert not drop("failed").isAccepted()
    assert drop("forest").isAccepted()
    qtbot.waitUntil(lambda: sidebar.count_of("forest") == 4)


def test_a_dropped_folder_is_opened(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(None)
    browser = window.browser
    assert browser.contents is browser.empty_state
    assert browser.empty_state.button.isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(album))])
    window.dropEvent(QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    ))
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 16)
    assert window.folders.shown == (album,)
    assert browser.contents is browser.grid


def test_folders_that_are_empty_or_not_there_say_so(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "empty").mkdir()
    window = open_window(tmp_path / "empty")
    browser = window.browser
    qtbot.waitUntil(lambda: browser.empty_state.heading == "No photos in this folder")
    window.folders.open([tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: browser.empty_state.heading == "This folder cannot be shown")


def test_a_scan_is_cancelled_and_taken_up_again(
    open_window: OpenWindow, album: Path, pool: FakePool, qtbot: QtBot
) -> None:
    window = open_window(None)
    pool.on_decode = lambda task: window.staff.scans.cancel()
    window.folders.open([album])
    qtbot.waitUntil(lambda: settled(window))
    assert "Stopped" in window.browser.message_bar.text
    assert window.browser.sidebar.count_of("all") == 16
    assert sum(pool.batches) < 15
    pool.on_decode = lambda task: None
    window.folders.rescan()
    qtbot.waitUntil(lambda: settled(window))
    assert window.browser.sidebar.count_of("sea") == 2
    assert window.activity.cancel.isHidden()


def test_thumbnails_arrive_and_broken_photos_have_a_reason(
    window: MainWindow, qtbot: QtBot
) -> None:
    browser = window.browser
    browser.sidebar.choose("sea")
    qtbot.waitUntil(lambda: len(names(window)) == 2)
    shown = browser.model.listing.ids
    qtbot.waitUntil(lambda: all(browser.model.pixmaps.get(id) is not None for id in shown))
    assert browser.model.pixmaps.get(shown[0]).width() > 0
    browser.sidebar.choose("failed")
    qtbot.waitUntil(lambda: names(window) == ["broken.jpg"])
    index = browser.model.index(0)
    # What was known of it while it was waiting shows until the rest is there.
    qtbot.waitUntil(
        lambda: "known format" in (index.data(Qt.ItemDataRole.ToolTipRole) or "")
    )


def test_items_are_named_for_screen_readers(window: MainWindow, qtbot: QtBot) -> None:
    browser = window.browser
    browser.sidebar.choose("sea")
    qtbot.waitUntil(lambda: len(names(window)) == 2)
    index = browser.model.index(0)
    role = Qt.ItemDataRole.AccessibleTextRole
    # What was known of it while it was waiting shows until the rest is there.
    qtbot.waitUntil(lambda: "Sea" in (index.data(role) or ""))
    assert index.data(role).startswith("sea")
    assert "%" in index.data(role)


@pytest.mark.parametrize("choice", ["dark", "light"])
def test_the_theme_is_chosen_and_remembered(
    open_window: OpenWindow, library: Library, qapp: QApplication, qtbot: QtBot, choice: str
) -> None:
    window = open_window(None)
    window.commands.theme_chosen.emit(choice)
    dark = qapp.palette().color(QPalette.ColorRole.Window).lightness() < 128
    assert dark == (choice == "dark")
    stored = library.paths.settings
    qtbot.waitUntil(lambda: stored.exists() and choice in stored.read_text(encoding="utf-8"))


def test_the_size_of_thumbnails_is_remembered(
    home: Path, qapp: QApplication, qtbot: QtBot, make_photo: MakePhoto
) -> None:
    for size in (160, 208):
        with Library(pool=FakePool()) as library:
            window = MainWindow(library, qapp)
            window.show()
            assert window.browser.grid.thumbnail_size == size
            window.browser.filter_bar.size_slider.setValue(208)
            with qtbot.waitSignal(window.ended):
                window.close()
            window.deleteLater()


def test_closing_while_scanning_ends_in_order(
    library: Library, album: Path, pool: FakePool, qapp: QApplication, qtbot: QtBot
) -> None:
    window = MainWindow(library, qapp)
    window.show()
    pool.on_decode = lambda task: window.staff.scans._bridge.post(window.close)
    with qtbot.waitSignal(window.ended):
        window.start(album)
    assert not window.isVisible()
    window.deleteLater()
    # The library still works: nothing of it was torn down under a thread.
    assert library.counts([album])["all"] <= 16


def test_the_context_menu_acts_on_the_selection(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.commands.context_menu()
    assert not window.commands.labels[0].isEnabled()
    select(window, "sea1.jpg")
    assert window.commands.labels[0] in menu.actions()
    assert window.commands.labels[0].isEnabled()
    window.commands.copy_path.trigger()
    qtbot.waitUntil(lambda: QApplication.clipboard().text().endswith("sea1.jpg"))
    menu.deleteLater()


def test_a_header_click_collapses(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.browser.grid
    height = grid.photo_layout.height
    header = grid._headers()[0][1]
    qtbot.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, pos=header.center() - QPoint(100, 0)
    )
    assert grid.photo_layout.height < height
    assert grid.isIndexHidden(window.browser.model.index(0))
    grid.selectAll()
    assert grid.selected_count == 14

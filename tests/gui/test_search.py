from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from scene_organizer.domain.photo import Sort
from scene_organizer.ui.dialogs.days import DaysDialog
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fakes import COLOURS
from tests.gui.conftest import OpenWindow, dialog_of, names, settled


def test_the_field_searches_and_says_what_it_does_not_understand(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.browser.filter_bar
    window.commands.find.trigger()
    qtbot.waitUntil(bar.search.hasFocus)
    qtbot.keyClicks(bar.search, "scene:sea -2")
    qtbot.waitUntil(lambda: names(window) == ["sea1.jpg"])
    bar.search.setText("scene:sea scene:desert")
    qtbot.waitUntil(bar.hint.isVisible)
    assert "Possible are" in bar.hint.text()
    assert names(window) == ["sea1.jpg"]
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(window)) == 16)
    assert bar.hint.isHidden()


def test_every_key_searches_at_once_but_half_a_word_is_no_mistake(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.browser.filter_bar
    shown = []
    window.browser.shown_changed.connect(shown.append)
    bar.search.setText("se")
    qtbot.waitUntil(lambda: shown == [2])
    bar.search.setText("scene:")
    assert bar.hint.isHidden()
    bar.search.setText("scene:sea")
    qtbot.waitUntil(lambda: settled(window))
    assert bar.hint.isHidden()
    assert str(bar.where) == "scene:sea"


def test_offers_complete_keys_and_values(window: MainWindow, qtbot: QtBot) -> None:
    search = window.browser.filter_bar.search
    search.setFocus()
    qtbot.keyClicks(search, "sc")
    assert search.offers == ["scene:"]
    search.take("scene:")
    assert "scene:glacier" in search.offers
    qtbot.keyClicks(search, "gl")
    assert search.offers == ["scene:glacier"]
    search.take("scene:glacier")
    assert search.text() == "scene:glacier "
    qtbot.waitUntil(lambda: sorted(names(window)) == ["glacier1.jpg", "glacier2.jpg"])


def test_the_menu_writes_into_the_field_and_takes_out_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.browser.filter_bar
    bar.search.setText("1")
    qtbot.waitUntil(lambda: bar.filters and settled(window))

    def choose(name: str) -> None:
        bar.menu.fill()
        scenes = bar.menu.actions()[0].menu()
        next(action for action in scenes.actions() if action.text() == name).trigger()

    choose("Sea")
    choose("Forest")
    assert bar.search.text() == "1 scene:sea scene:forest"
    qtbot.waitUntil(lambda: sorted(names(window)) == ["forest1.jpg", "sea1.jpg"])
    choose("Sea")
    assert bar.search.text() == "1 scene:forest"
    qtbot.waitUntil(lambda: names(window) == ["forest1.jpg"])


@pytest.fixture
def travels(open_window: OpenWindow, tmp_path: Path, make_photo: MakePhoto) -> MainWindow:
    """One photo of Norway in 2023, one of no place in 2024, in folders of their own."""
    make_photo("all/2023/Oslo/oslo.jpg", (64, 48), taken="2023:07:08 09:10:11",
               gps=(59.91, 10.75))
    make_photo("all/2024/home.jpg", (64, 48), COLOURS["sea"], taken="2024:05:06 07:08:09")
    return open_window(tmp_path / "all")


def pick(window: MainWindow, menu: str, choice: str) -> None:
    """Chooses in the filter menu, as it stands now."""
    filters = window.browser.filter_bar.menu
    filters.fill()
    (submenu,) = (action.menu() for action in filters.actions() if plain(action) == menu)
    (found,) = (action for action in submenu.actions() if plain(action) == choice)
    found.trigger()


def plain(action: QAction) -> str:
    return action.text().replace("&", "")


@pytest.mark.parametrize(("menu", "choice", "text", "found"), [
    ("Date", "2024", "year:2024", ["home.jpg"]),
    ("Folder", "2023", "folder:2023", ["oslo.jpg"]),
    ("Folder", "2023/Oslo", "folder:2023/Oslo", ["oslo.jpg"]),
    ("Place", "Norway", "place:Norway", ["oslo.jpg"]),
    ("Place", "Oslo", "place:Oslo", ["oslo.jpg"]),
    ("Place", "Any that is known", "has:location", ["oslo.jpg"]),
    ("Certainty", "Below 70 %", "confidence:<0.7", []),
    ("Certainty", "Unsure", "is:unsure", ["oslo.jpg"]),
])
def test_every_menu_writes_the_language(
    travels: MainWindow, qtbot: QtBot, menu: str, choice: str, text: str, found: list[str]
) -> None:
    bar = travels.browser.filter_bar
    qtbot.waitUntil(lambda: bool(bar.menu.facets.folders))
    pick(travels, menu, choice)
    assert bar.search.text() == text
    if found:
        qtbot.waitUntil(lambda: names(travels) == found)
    pick(travels, menu, choice)
    assert bar.search.text() == ""


def test_two_days_from_the_menu(travels: MainWindow, qtbot: QtBot) -> None:
    bar = travels.browser.filter_bar
    bar.search.setText("jpg year:2024")
    pick(travels, "Date", "Between two days\N{HORIZONTAL ELLIPSIS}")
    dialog = dialog_of(travels, DaysDialog)
    # It begins with the time that is searched for.
    assert (dialog.first.date(), dialog.last.date()) == (QDate(2024, 1, 1), QDate(2024, 12, 31))
    dialog.first.setDate(QDate(2023, 7, 9))
    dialog.last.setDate(QDate(2023, 7, 8))
    dialog.accept()
    assert bar.search.text() == "jpg date:2023-07-08..2023-07-09"
    qtbot.waitUntil(lambda: names(travels) == ["oslo.jpg"])


def test_the_order_may_be_typed_and_the_box_has_the_last_word(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.browser.filter_bar
    bar.search.setText("scene:unsure sort:name-desc")
    qtbot.waitUntil(lambda: names(window) == ["grey3.jpg", "grey2.jpg", "grey1.jpg"])
    bar.set_sort(Sort.NAME, descending=False)
    qtbot.waitUntil(lambda: names(window) == ["grey1.jpg", "grey2.jpg", "grey3.jpg"])
    assert bar.search.text() == "scene:unsure"

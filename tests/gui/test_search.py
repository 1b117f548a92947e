from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scene_organizer.domain.photo import Sort
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import names, settled


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


def test_the_order_may_be_typed_and_the_box_has_the_last_word(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.browser.filter_bar
    bar.search.setText("scene:unsure sort:name-desc")
    qtbot.waitUntil(lambda: names(window) == ["grey3.jpg", "grey2.jpg", "grey1.jpg"])
    bar.set_sort(Sort.NAME, descending=False)
    qtbot.waitUntil(lambda: names(window) == ["grey1.jpg", "grey2.jpg", "grey3.jpg"])
    assert bar.search.text() == "scene:unsure"

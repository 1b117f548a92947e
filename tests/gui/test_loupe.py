from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.gui.conftest import OpenWindow, names, select, settled


def open_loupe(window: MainWindow, name: str) -> None:
    select(window, name)
    window.browser.show_large()


def test_the_loupe_says_what_the_model_says(window: MainWindow, qtbot: QtBot) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "sea1.jpg")
    assert window.browser.in_loupe
    qtbot.waitUntil(lambda: not loupe.picture.isNull())
    qtbot.waitUntil(lambda: loupe.facts.startswith("Sea. The model says so"))
    for name in ("Buildings", "Forest", "Glacier", "Mountain", "Sea", "Street"):
        assert f"{name} " in loupe.facts


def test_keys_work_in_the_loupe_and_arrows_keep_the_order(
    window: MainWindow, qtbot: QtBot
) -> None:
    browser = window.browser
    browser.sidebar.choose("unsure")
    qtbot.waitUntil(lambda: settled(window))
    order = browser.model.listing.ids
    open_loupe(window, names(window)[0])
    qtbot.keyClick(browser.loupe, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: browser.loupe.facts.startswith("Sea. You said so."))
    assert "The model says" in browser.loupe.facts
    # The photo has left the group, the walk goes on where it was.
    assert browser.loupe.photo_id == order[0]
    qtbot.keyClick(browser.loupe, Qt.Key.Key_Right)
    assert browser.loupe.photo_id == order[1]
    qtbot.waitUntil(lambda: "The model is unsure" in browser.loupe.facts)
    qtbot.keyClick(browser.loupe, Qt.Key.Key_Left)
    assert browser.loupe.photo_id == order[0]
    qtbot.keyClick(browser.loupe, Qt.Key.Key_End)
    assert browser.loupe.photo_id == order[2]
    qtbot.keyClick(browser.loupe, Qt.Key.Key_Escape)
    assert not browser.in_loupe
    assert browser.grid.selected_ids() == (order[2],)
    qtbot.waitUntil(lambda: browser.sidebar.count_of("corrected") == 1)


def test_date_and_place_are_shown(
    open_window: OpenWindow, tmp_path: Path, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    make_photo("one/a.jpg", (64, 48), taken="2024:05:06 07:08:09", gps=(46.5, -8.25))
    window = open_window(tmp_path / "one")
    open_loupe(window, "a.jpg")
    values = window.browser.loupe.panel._values
    qtbot.waitUntil(lambda: "2024" in values["taken"][1].text())
    assert "07:08" in values["taken"][1].text()
    assert values["place"][1].text() == "46.50000, -8.25000"
    assert not values["camera"][1].isVisible()


def test_a_photo_that_cannot_be_opened_says_why(window: MainWindow, qtbot: QtBot) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "broken.jpg")
    qtbot.waitUntil(lambda: "known format" in loupe.canvas.reason)
    assert loupe.picture.isNull()


def test_a_photo_deleted_meanwhile_says_so(
    window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    (album / "sea1.jpg").unlink()
    open_loupe(window, "sea1.jpg")
    loupe = window.browser.loupe
    qtbot.waitUntil(lambda: "no longer there" in loupe.canvas.reason)

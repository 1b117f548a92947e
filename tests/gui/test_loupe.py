from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scene_organizer.ui.main_window import MainWindow
from scene_organizer.ui.workers.close_up import image_of
from tests.conftest import MakePhoto
from tests.fakes import FakePool
from tests.gui.conftest import OpenWindow, names, open_loupe, settled

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


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


# Neighbours


def test_the_neighbours_are_decoded_before_they_are_asked_for(
    window: MainWindow, pool: FakePool, qtbot: QtBot
) -> None:
    ids = window.browser.model.listing.ids
    window.browser.open_loupe(ids[3])
    loupe = window.browser.loupe
    qtbot.waitUntil(lambda: loupe._previews.keys() == {ids[2], ids[3], ids[4], ids[5]})
    for step, around in ((1, ids[3:7]), (1, ids[4:8]), (-1, ids[3:7]), (-1, ids[2:6])):
        target = ids[ids.index(loupe.photo_id) + step]
        ready = loupe._previews[target].pixmap
        loupe.step(step)
        assert loupe.picture.cacheKey() == ready.cacheKey()
        qtbot.waitUntil(lambda around=around: loupe._previews.keys() == set(around))


def test_a_closed_loupe_holds_no_pictures(window: MainWindow, qtbot: QtBot) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "sea1.jpg")
    qtbot.waitUntil(lambda: bool(loupe._previews) and not loupe.picture.isNull())
    qtbot.keyClick(loupe, Qt.Key.Key_Escape)
    assert not loupe._previews
    assert loupe.picture.isNull()
    assert not window.staff.close_up._previews
    open_loupe(window, "sea1.jpg")
    qtbot.waitUntil(lambda: not loupe.picture.isNull())


# Scenes, facts, history


def test_chips_and_keys_add_and_take_away_scenes(window: MainWindow, qtbot: QtBot) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "sea1.jpg")
    chips = loupe.panel.chips
    qtbot.waitUntil(lambda: chips.shown == ("sea",))
    qtbot.keyClick(window, Qt.Key.Key_4, SHIFT)
    qtbot.waitUntil(lambda: chips.shown == ("mountain", "sea"))
    qtbot.waitUntil(lambda: "Also: Mountain" in loupe.facts)
    assert window.browser.in_loupe
    forest = chips._chips["forest"]
    assert "not shown" in forest.accessibleName()
    qtbot.mouseClick(forest, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chips.shown == ("forest", "mountain", "sea"))
    assert forest.accessibleName() == "Forest, shown"
    forest.setFocus()
    qtbot.keyClick(forest, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: chips.shown == ("mountain", "sea"))
    # Arrows stay the loupe's, also where a chip has the focus.
    before = loupe.photo_id
    qtbot.keyClick(forest, Qt.Key.Key_Left)
    assert loupe.photo_id != before


def test_the_history_says_who_said_what(window: MainWindow, qtbot: QtBot) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "grey1.jpg")
    history = loupe.panel.history
    qtbot.waitUntil(lambda: "Model fake-1: unsure, Mountain?" in history.text)
    qtbot.keyClick(loupe, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: "You: Sea" in history.text)
    assert history.text.index("You: Sea") < history.text.index("Model fake-1")
    qtbot.keyClick(loupe, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: "You: none of these" in history.text)


def test_where_the_date_comes_from_is_shown(
    open_window: OpenWindow, tmp_path: Path, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    make_photo("one/IMG_20240102_030405.jpg", (64, 48))
    window = open_window(tmp_path / "one")
    open_loupe(window, "IMG_20240102_030405.jpg")
    values = window.browser.loupe.panel._values
    qtbot.waitUntil(lambda: "2024" in values["taken"][1].text())
    assert "(says the file's name)" in values["taken"][1].text()


# By keyboard and for everybody


def test_everything_is_reached_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "sea1.jpg")
    qtbot.waitUntil(lambda: loupe.panel.chips.shown == ("sea",))
    met = set()
    widget = loupe.nextInFocusChain()
    while widget is not loupe:
        if widget is not None and loupe.isAncestorOf(widget) and widget.isEnabled() and (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            met.add(widget)
        assert widget is not None
        widget = widget.nextInFocusChain()
    buttons = {*loupe.bar.findChildren(type(loupe.bar.why)), *loupe.panel.chips._chips.values(),
               loupe.heat_bar.slider}
    assert {button for button in buttons if button.isEnabled()} <= met
    assert all(button.accessibleName() for button in buttons)


def test_a_picture_keeps_its_colours() -> None:
    pixels = np.arange(5 * 7 * 3, dtype=np.uint8).reshape(5, 7, 3)
    image = image_of(pixels)
    for x, y in ((0, 0), (6, 4), (3, 2)):
        colour = image.pixelColor(x, y)
        assert (colour.red(), colour.green(), colour.blue()) == tuple(pixels[y, x])

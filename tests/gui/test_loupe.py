from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.ui.loupe.view import Loupe
from scene_organizer.ui.main_window import MainWindow
from scene_organizer.ui.workers.close_up import image_of
from tests.conftest import CORNERS, MakePhoto
from tests.fakes import FakePool
from tests.gui.conftest import OpenWindow, names, select, settled

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


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


# Zoom, pan, turn


@pytest.fixture
def large(
    open_window: OpenWindow, tmp_path: Path, make_photo: MakePhoto, qtbot: QtBot
) -> Loupe:
    """The loupe on a photo of 4,000 x 3,000 pixels, its preview there."""
    make_photo("large/a.png", (4000, 3000), pattern="corners")
    window = open_window(tmp_path / "large")
    open_loupe(window, "a.png")
    loupe = window.browser.loupe
    qtbot.waitUntil(lambda: loupe.canvas.viewport.photo.width() == 4000)
    qtbot.waitUntil(lambda: loupe.picture.width() > 320)
    return loupe


def wheel(loupe: Loupe, place: QPointF, notches: int) -> None:
    canvas = loupe.canvas
    event = QWheelEvent(
        place, canvas.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def under(loupe: Loupe, place: QPointF) -> QPointF:
    """The photo's pixel at a place of the canvas."""
    back, _ = loupe.canvas.viewport.transform.inverted()
    return back.map(place)


def colour_at(loupe: Loupe, place: QPoint) -> tuple[int, int, int]:
    colour = loupe.canvas.grab().toImage().pixelColor(place)
    return colour.red(), colour.green(), colour.blue()


def test_keys_zoom(large: Loupe, qtbot: QtBot) -> None:
    look = large.canvas.viewport
    fit = look.zoom
    assert look.fitted
    for key, modifier, expected in (
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, fit * 2**0.5),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.NoModifier, fit * 2),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, fit * 2**0.5),
        (Qt.Key.Key_1, ALT, 1.0),
        (Qt.Key.Key_0, ALT, fit),
        (Qt.Key.Key_Asterisk, SHIFT, 1.0),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier, fit),
    ):
        qtbot.keyClick(large, key, modifier)
        assert look.zoom == pytest.approx(expected)
    assert large.bar.zoom_text == f"{fit * 100:.0f}\N{NO-BREAK SPACE}%"


def test_the_actual_size_is_decoded_in_the_child(
    large: Loupe, pool: FakePool, qtbot: QtBot
) -> None:
    before = len(pool.decoded)
    qtbot.keyClick(large, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: large.canvas.part is not None)
    part = large.canvas.part
    assert part is not None
    assert (part.scale, part.side) == (1.0, 4000)
    assert len(pool.decoded) == before + 1
    # All of it is there now: neither another zoom nor another place is decoded again.
    qtbot.keyClick(large, Qt.Key.Key_Plus)
    qtbot.keyClick(large, Qt.Key.Key_Left, SHIFT)
    large.canvas._settled.timeout.emit()
    assert len(pool.decoded) == before + 1


def test_of_a_huge_photo_only_a_part_is_decoded(
    open_window: OpenWindow, tmp_path: Path, make_photo: MakePhoto, pool: FakePool,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scene_organizer.ui.loupe.part.part_for.__defaults__", (1_000_000,))
    make_photo("huge/a.png", (6000, 5000), pattern="corners")
    window = open_window(tmp_path / "huge")
    open_loupe(window, "a.png")
    loupe = window.browser.loupe
    qtbot.waitUntil(lambda: loupe.canvas.viewport.photo.width() == 6000)
    qtbot.waitUntil(lambda: loupe.picture.width() > 320)
    loupe.canvas.zoom_to(1.0, QPointF(0, 0))
    qtbot.waitUntil(lambda: loupe.canvas.part is not None)
    first = loupe.canvas.part
    assert first is not None
    assert first.box.width() * first.box.height() <= 1_000_000
    assert colour_at(loupe, QPoint(30, 30)) == CORNERS[0]
    # Beyond its edge the next part comes; until then the preview stands in.
    loupe.canvas.pan(QPointF(-9000, -9000))
    assert colour_at(loupe, QPoint(300, 300)) == CORNERS[3]
    qtbot.waitUntil(lambda: loupe.canvas.part != first)
    assert colour_at(loupe, QPoint(300, 300)) == CORNERS[3]


def test_the_wheel_zooms_around_the_pointer(large: Loupe) -> None:
    large.canvas.zoom_to(0.5)
    place = QPointF(120, 90)
    held = under(large, place)
    wheel(large, place, 2)
    assert large.canvas.viewport.zoom == pytest.approx(0.5 * 2**0.5)
    now = under(large, place)
    assert (now - held).manhattanLength() < 4
    wheel(large, place, -40)
    assert large.canvas.viewport.fitted


def test_a_pinch_zooms_around_the_fingers(large: Loupe) -> None:
    canvas = large.canvas
    canvas.zoom_to(0.5)
    place = QPointF(120, 90)
    held = under(large, place)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        place, place, canvas.mapToGlobal(place), 0.5, QPointF(),
    )
    QApplication.sendEvent(canvas, pinch)
    assert canvas.viewport.zoom == pytest.approx(0.75)
    assert (under(large, place) - held).manhattanLength() < 4


def test_a_double_click_goes_to_the_actual_size_and_back(large: Loupe, qtbot: QtBot) -> None:
    canvas = large.canvas
    left = Qt.MouseButton.LeftButton
    place = canvas.rect().center() + QPoint(-20, 10)
    held = under(large, QPointF(place))
    qtbot.mouseDClick(canvas, left, pos=place)
    assert canvas.viewport.zoom == 1
    # While fitted, a pixel of the canvas is twelve of the photo.
    assert (under(large, QPointF(place)) - held).manhattanLength() < 12
    qtbot.mouseDClick(canvas, left, pos=QPoint(10, 10))
    assert canvas.viewport.fitted


def test_dragging_moves_the_photo_until_its_edge(large: Loupe, qtbot: QtBot) -> None:
    canvas, left = large.canvas, Qt.MouseButton.LeftButton
    canvas.zoom_to(1.0)
    held = under(large, QPointF(100, 100))
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    qtbot.mousePress(canvas, left, pos=QPoint(100, 100))
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    qtbot.mouseMove(canvas, QPoint(160, 140))
    qtbot.mouseRelease(canvas, left, pos=QPoint(160, 140))
    assert (under(large, QPointF(160, 140)) - held).manhattanLength() < 4
    canvas.pan(QPointF(99_999, 99_999))
    assert canvas.viewport.visible.topLeft().manhattanLength() < 2


def test_a_fitted_photo_stays_fitted_when_the_window_changes(
    large: Loupe, qtbot: QtBot
) -> None:
    canvas = large.canvas
    before = canvas.viewport.zoom
    large.window().resize(1300, 900)
    qtbot.waitUntil(lambda: canvas.viewport.zoom > before)
    whole = canvas.viewport.transform.mapRect(QRectF(QPointF(), canvas.viewport.photo))
    assert QRectF(canvas.rect()).adjusted(-1, -1, 1, 1).contains(whole)


def test_turning_the_view_leaves_the_file_alone(
    large: Loupe, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "large" / "a.png"
    before = file.read_bytes(), file.stat().st_mtime_ns
    qtbot.keyClick(large, Qt.Key.Key_R)
    canvas = large.canvas
    whole = canvas.viewport.transform.mapRect(QRectF(QPointF(), canvas.viewport.photo)).toRect()
    assert whole.height() > whole.width()
    # Clockwise: what was at the bottom left is at the top left now.
    assert colour_at(large, whole.topLeft() + QPoint(30, 30)) == CORNERS[2]
    qtbot.keyClick(large, Qt.Key.Key_R, SHIFT)
    whole = canvas.viewport.transform.mapRect(QRectF(QPointF(), canvas.viewport.photo)).toRect()
    assert colour_at(large, whole.topLeft() + QPoint(30, 30)) == CORNERS[0]
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


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


# Why?


@pytest.fixture
def gate(pool: FakePool) -> Iterator[Callable[[], None]]:
    """Holds heat maps back until it is called."""
    opened = threading.Event()

    def hold(image: NDArray[np.uint8]) -> None:
        opened.wait(30)

    pool.on_explain = hold
    yield opened.set
    opened.set()


def test_w_lays_a_heat_map_over_the_photo(
    window: MainWindow, pool: FakePool, qtbot: QtBot
) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "sea1.jpg")
    qtbot.waitUntil(lambda: not loupe.picture.isNull() and "Sea" in loupe.facts)
    middle = loupe.canvas.rect().center()
    before = colour_at(loupe, middle)
    qtbot.keyClick(loupe, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: loupe.canvas.heated)
    assert pool.explained == ["sea"]
    assert loupe.bar.why.isChecked()
    assert loupe.heat_bar.isVisible()
    assert "heat map of where the model saw Sea" in loupe.canvas.accessibleDescription()
    hot = QColor(*colour_at(loupe, middle)).lightness()
    assert hot > QColor(*before).lightness()
    # More opaque, another scene, and off again.
    loupe.heat_bar.slider.setValue(100)
    assert colour_at(loupe, middle) == pytest.approx((252, 255, 164), abs=10)
    loupe.heat_bar.scene_chosen.emit("glacier")
    qtbot.waitUntil(lambda: pool.explained == ["sea", "glacier"])
    qtbot.waitUntil(lambda: "speaks for Glacier" in loupe.canvas.note)
    qtbot.keyClick(loupe, Qt.Key.Key_W)
    assert not loupe.canvas.heated
    assert not loupe.heat_bar.isVisible()
    assert colour_at(loupe, middle) == before


def test_a_heat_map_goes_along_to_the_next_photo(
    window: MainWindow, pool: FakePool, qtbot: QtBot
) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "forest1.jpg")
    qtbot.waitUntil(lambda: "Forest" in loupe.facts)
    qtbot.keyClick(loupe, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: loupe.canvas.heated)
    shown = loupe.photo_id
    qtbot.keyClick(loupe, Qt.Key.Key_Right)
    assert loupe.photo_id != shown
    assert not loupe.canvas.heated
    qtbot.waitUntil(lambda: loupe.canvas.heated)


def test_a_heat_map_of_a_photo_that_is_left_never_appears(
    window: MainWindow, pool: FakePool, gate: Callable[[], None], qtbot: QtBot
) -> None:
    loupe = window.browser.loupe
    open_loupe(window, "forest1.jpg")
    qtbot.waitUntil(lambda: "Forest" in loupe.facts)
    qtbot.keyClick(loupe, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: pool.explained == ["forest"])
    wish = window.staff.close_up._heat
    qtbot.keyClick(loupe, Qt.Key.Key_W)
    qtbot.keyClick(loupe, Qt.Key.Key_Right)
    assert wish.dropped
    shown: list[object] = []
    window.staff.close_up.heat_ready.connect(lambda *heat: shown.append(heat))
    gate()
    qtbot.waitUntil(lambda: wish.future is not None and wish.future.done())
    qtbot.waitUntil(lambda: settled(window))
    assert shown == []
    assert not loupe.canvas.heated


def test_why_there_is_no_heat_map_is_said(
    window: MainWindow, pool: FakePool, qtbot: QtBot
) -> None:
    def fail(image: NDArray[np.uint8]) -> None:
        raise EnvironmentFault("The model failed: no memory.")

    pool.on_explain = fail
    loupe = window.browser.loupe
    open_loupe(window, "sea1.jpg")
    qtbot.waitUntil(lambda: "Sea" in loupe.facts)
    qtbot.keyClick(loupe, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: loupe.canvas.note == "The model failed: no memory.")
    assert loupe.canvas.accessibleDescription() == "The model failed: no memory."


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

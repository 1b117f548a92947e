"""Zooming, moving and turning one photo, with real decoding."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.ui.loupe.view import Loupe
from tests.conftest import CORNERS, MakePhoto
from tests.fakes import FakePool
from tests.gui.conftest import OpenWindow, colour_at, open_loupe

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


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

"""The heat map over a photo: where the model saw a scene."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.ui.main_window import MainWindow
from tests.fakes import FakePool
from tests.gui.conftest import colour_at, open_loupe, settled


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

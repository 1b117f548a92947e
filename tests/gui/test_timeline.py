"""The strip of months: with the mouse, with the keyboard, and for those who cannot see it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from scene_organizer.ui.main_window import MainWindow
from scene_organizer.ui.timeline import Timeline
from tests.conftest import MakePhoto
from tests.gui.conftest import OpenWindow, names, settled

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path, make_photo: MakePhoto,
           qtbot: QtBot) -> MainWindow:
    """Photos of January (2), March (1) and May (3) 2024."""
    for number, month in enumerate((1, 1, 3, 5, 5, 5)):
        make_photo(f"dated/{number}.jpg", (64, 48), taken=f"2024:{month:02}:06 07:08:09")
    window = open_window(tmp_path / "dated")
    qtbot.waitUntil(window.browser.timeline.isVisible)
    return window


def click(strip: Timeline, number: int, qtbot: QtBot) -> None:
    qtbot.mouseClick(strip, LEFT, pos=strip.position_of(number))


def test_months_are_shown_whatever_time_is_searched_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    strip, bar = window.browser.timeline, window.browser.filter_bar
    assert [month.count for month in strip.months] == [2, 0, 1, 0, 3]
    bar.search.setText("date:2024-05")
    qtbot.waitUntil(lambda: len(names(window)) == 3 and settled(window))
    assert [month.count for month in strip.months] == [2, 0, 1, 0, 3]
    assert [month.month for month in strip.selected] == [5]
    # But what else is searched for holds for the strip, too.
    bar.search.setText("-0 date:2024-05")
    qtbot.waitUntil(lambda: strip.months[0].count == 1)


def test_a_click_chooses_a_month_and_a_second_one_all(window: MainWindow, qtbot: QtBot) -> None:
    strip, bar = window.browser.timeline, window.browser.filter_bar
    bar.search.setText("-4")
    qtbot.waitUntil(lambda: strip.months[-1].count == 2)
    click(strip, 4, qtbot)
    assert bar.search.text() == "-4 date:2024-05"
    qtbot.waitUntil(lambda: sorted(names(window)) == ["3.jpg", "5.jpg"])
    click(strip, 0, qtbot)
    assert bar.search.text() == "-4 date:2024-01"
    click(strip, 0, qtbot)
    assert bar.search.text() == "-4"
    assert strip.selected == []


def test_a_drag_chooses_months_in_a_row(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.browser.timeline
    qtbot.mousePress(strip, LEFT, pos=strip.position_of(4))
    qtbot.mouseMove(strip, strip.position_of(3))
    qtbot.mouseMove(strip, strip.position_of(2))
    assert window.browser.filter_bar.search.text() == ""
    qtbot.mouseRelease(strip, LEFT, pos=strip.position_of(2))
    assert window.browser.filter_bar.search.text() == "date:2024-03..2024-05"
    qtbot.waitUntil(lambda: len(names(window)) == 4)


def test_the_keyboard_alone_is_enough(window: MainWindow, qtbot: QtBot) -> None:
    strip, search = window.browser.timeline, window.browser.filter_bar.search
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    # It begins with the newest.
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert search.text() == "date:2024-05"
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert search.text() == "date:2024-05"
    for _ in range(2):
        qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert search.text() == "date:2024-01..2024-03"
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_it_says_what_it_shows(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.browser.timeline
    assert strip.accessibleName() == "Photos by month"
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert strip.accessibleDescription() == "January 2024: 2 photos"
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert strip.accessibleDescription() == "January 2024 \N{EN DASH} March 2024: 3 photos"
    click(strip, 2, qtbot)
    assert strip.accessibleDescription().endswith("Chosen: March 2024: 1 photo")


def test_from_right_to_left_time_runs_so_too(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.browser.timeline
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.position_of(0).x() > strip.position_of(4).x()
    click(strip, 2, qtbot)
    assert window.browser.filter_bar.search.text() == "date:2024-03"
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert window.browser.filter_bar.search.text() == "date:2024-05"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_its_bars_can_be_seen_in_both_themes(
    window: MainWindow, qtbot: QtBot, theme: str
) -> None:
    window.theme.choose(theme)
    strip = window.browser.timeline
    picture = strip.grab().toImage()
    ratio = picture.devicePixelRatio()
    ground = strip.palette().color(QPalette.ColorRole.Window).lightness()
    place = strip.position_of(4)
    bar = picture.pixelColor(int(place.x() * ratio), int(place.y() * ratio)).lightness()
    assert abs(bar - ground) > 60


def test_one_month_needs_no_strip(window: MainWindow, qtbot: QtBot, tmp_path: Path,
                                  make_photo: MakePhoto) -> None:
    make_photo("one/a.jpg", (64, 48), taken="2024:05:06 07:08:09")
    window.folders.open([tmp_path / "one"])
    qtbot.waitUntil(lambda: names(window) == ["a.jpg"] and settled(window))
    qtbot.waitUntil(window.browser.timeline.isHidden)

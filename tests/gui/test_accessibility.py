"""What holds for everybody: names, focus that is seen, keys that reach all, letters that grow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from scene_organizer.ui.dialogs.organize import OrganizeDialog
from scene_organizer.ui.dialogs.preferences import Preferences
from scene_organizer.ui.dialogs.shortcuts import ShortcutSheet
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow, dialog_of, select

AROUND = 3
"""Pixels around a widget that may show its focus."""


def by_tab(window: QWidget, qtbot: QtBot) -> list[QWidget]:
    """All that Tab reaches, in order."""
    met: list[QWidget] = []
    while True:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        if reached in met:
            return met
        met.append(reached)


def focusable(window: QWidget) -> set[QWidget]:
    """All that is seen and takes the focus by Tab."""
    return {
        widget for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def shown(widget: QWidget) -> QImage:
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    around = QRect(corner, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(around).toImage()


def in_grid(window: MainWindow, qtbot: QtBot) -> QWidget:
    select(window, "sea1.jpg")
    window.browser.grid.setFocus()
    return window


def in_loupe(window: MainWindow, qtbot: QtBot) -> QWidget:
    select(window, "sea1.jpg")
    window.browser.show_large()
    qtbot.waitUntil(lambda: not window.browser.loupe.picture.isNull())
    return window


def in_review(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.commands.review.trigger()
    qtbot.waitUntil(lambda: window.review.photo is not None)
    return window


def in_preferences(window: MainWindow, qtbot: QtBot) -> QWidget:
    return opened(window, qtbot, Preferences, window.commands.preferences.trigger)


def in_shortcuts(window: MainWindow, qtbot: QtBot) -> QWidget:
    return opened(window, qtbot, ShortcutSheet, window.commands.shortcuts.trigger)


def in_organizing(window: MainWindow, qtbot: QtBot) -> QWidget:
    return opened(window, qtbot, OrganizeDialog, window.organize)


def opened(
    window: MainWindow, qtbot: QtBot, kind: type[QWidget], act: Callable[[], None]
) -> QWidget:
    act()
    dialog = dialog_of(window, kind)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


PLACES = [in_grid, in_loupe, in_review, in_preferences, in_shortcuts, in_organizing]


@pytest.mark.parametrize("place", PLACES)
def test_all_is_named_reached_by_tab_and_seen_to_have_the_focus(
    window: MainWindow, qtbot: QtBot, place: Callable[[MainWindow, QtBot], QWidget]
) -> None:
    top = place(window, qtbot)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    met = by_tab(top, qtbot)
    assert focusable(top) - set(met) == set()
    assert [widget for widget in met if not name_of(widget)] == []
    # What cannot be seen to have it leaves one lost.
    for widget in met:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = shown(widget)
        other = next(each for each in met if each is not widget) if len(met) > 1 else top
        other.setFocus(Qt.FocusReason.TabFocusReason)
        assert len(met) == 1 or shown(widget) != with_focus, name_of(widget)


def test_after_a_scan_the_focus_is_where_it_is_seen(window: MainWindow) -> None:
    grid = window.browser.grid
    assert grid.hasFocus()
    assert grid.currentIndex().row() == 0


def test_thumbnails_have_texts(window: MainWindow, qtbot: QtBot) -> None:
    model = window.browser.model
    qtbot.waitUntil(lambda: model.known(model.listing.ids[0]) is not None)
    text = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(text, str)
    assert "buildings" in text
    assert "Buildings" in text


def test_nothing_moves_by_itself(open_window: OpenWindow, album: Path, qtbot: QtBot) -> None:
    window = open_window(album)
    window.folders.rescan()
    window.browser.sidebar.choose("near duplicates")
    moving = [bar for bar in window.findChildren(QProgressBar)
              if bar.isVisible() and bar.maximum() == bar.minimum()]
    assert moving == []


def test_all_grows_with_the_system_s_letters(
    open_window: OpenWindow, album: Path, qapp: QApplication
) -> None:
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())

    def heights() -> list[int]:
        window = open_window(album)
        browser = window.browser
        cell = browser.grid.visualRect(browser.model.index(0)).height()
        parts = (browser.filter_bar, browser.message_bar.action, window.activity,
                 window.review.dock.answers)
        return [cell, *(part.sizeHint().height() for part in parts)]

    before = heights()
    try:
        qapp.setFont(large)
        after = heights()
    finally:
        qapp.setFont(usual)
    assert all(new > old for old, new in zip(before, after, strict=True)), (before, after)

"""Every command by keyboard: the palette, the sheet of keys, and what both know."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from scene_organizer.ui.command_list import commands, fitting
from scene_organizer.ui.dialogs.shortcuts import ShortcutSheet
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow, dialog_of, select


def shown(window: MainWindow) -> list[str]:
    return [command.name for command in window.command_palette.shown]


def test_every_command_of_the_window_is_in_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.command_palette
    assert palette.isVisible()
    assert palette.field.hasFocus()
    offered = {command.action for command in palette.shown}
    missing = [action.text() for action in window.actions() if action not in offered]
    assert missing == []
    dark = next(each for each in palette.shown if each.menus == ("View", "Theme")
                and each.name == "Dark")
    assert dark.action.isEnabled()


def test_words_find_a_command_and_enter_does_it(window: MainWindow, qtbot: QtBot) -> None:
    window.browser.grid.setFocus()
    window.commands.palette.trigger()
    palette = window.command_palette
    qtbot.keyClicks(palette.field, "all select")
    assert shown(window)[0] == "Select all"
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.browser.grid.selected_count == 16
    assert window.browser.grid.hasFocus()


def test_escape_leaves_and_nothing_is_done(window: MainWindow, qtbot: QtBot) -> None:
    window.browser.grid.setFocus()
    select(window, "sea1.jpg")
    window.commands.palette.trigger()
    qtbot.keyClicks(window.command_palette.field, "4")
    qtbot.keyClick(window.command_palette.field, Qt.Key.Key_Escape)
    assert not window.command_palette.isVisible()
    assert window.browser.grid.hasFocus()
    assert window.browser.grid.selected_count == 1
    assert window.browser.sidebar.count_of("corrected") == 0


def test_what_is_not_possible_now_comes_last_and_is_not_done(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(None)
    window.commands.palette.trigger()
    palette = window.command_palette
    qtbot.keyClicks(palette.field, "rescan")
    assert [command.action for command in palette.shown] == [window.commands.rescan]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    enabled = [command.action.isEnabled() for command in palette.shown]
    assert enabled == sorted(enabled, reverse=True)
    qtbot.keyClicks(palette.field, " no such thing")
    assert palette.shown == []


@pytest.fixture
def menus(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    file = window.menuBar().addMenu("&File")
    file.addAction(QAction("&Open folder", window, shortcut="Ctrl+O"))
    file.addAction(QAction("Recent && old", window))
    file.addSeparator()
    deep = file.addMenu("&Also shows")
    deep.addAction(QAction("Forest", window, shortcut="Shift+2"))
    deep.addAction(QAction("Undo last organizing", window))
    return window


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("open", "Open folder"), ("fold op", "Open folder"), ("old", "Recent & old"),
        ("for", "Forest"), ("also for", "Forest"), ("shift+2", "Forest"), ("ORG un", "Undo last"),
        ("fst", "Forest"), ("", "Open folder"),
    ],
)
def test_words_fit_in_any_order(menus: QMainWindow, typed: str, first: str) -> None:
    found = fitting(typed, commands(menus.menuBar()))
    assert found[0].name.startswith(first)


def test_words_that_fit_nothing_find_nothing(menus: QMainWindow) -> None:
    assert fitting("open xyz", commands(menus.menuBar())) == []
    assert len(fitting("", commands(menus.menuBar()))) == 4


def test_a_question_mark_shows_all_keys(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_Question)
    sheet = dialog_of(window, ShortcutSheet)
    assert not sheet.isModal()
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    for command in commands(window.menuBar()):
        if command.keys:
            assert command.keys in texts
            assert any(text.endswith(command.name) for text in texts)
    assert "Quick look, and back" in texts
    sheet.close()


def test_a_question_mark_in_the_search_field_is_text(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.find.trigger()
    qtbot.keyClicks(window.browser.filter_bar.search, "a?")
    assert window.browser.filter_bar.search.text() == "a?"
    assert window.findChild(ShortcutSheet) is None


def test_no_two_commands_have_the_same_keys(window: MainWindow) -> None:
    keys = [keys.toString() for action in window.actions() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))

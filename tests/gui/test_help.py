"""The first start, the demo library, and what is there when something fails."""

from __future__ import annotations

import faulthandler
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from scene_organizer import __version__, app
from scene_organizer.demo import album as demo_album
from scene_organizer.library import Library
from scene_organizer.ui.dialogs.diagnostics import DiagnosticsDialog
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow, dialog_of, names, settled


def test_the_first_start_says_what_it_does_and_offers_drawn_photos(
    open_window: OpenWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_album, "_SCENES", {"sea": (0,), "glacier": (1,)})
    monkeypatch.setattr(demo_album, "_DOUBTFUL", {"cup": (2,)})
    window = open_window(None)
    state = window.browser.empty_state
    assert state.button.isVisible()
    assert "uploaded" in state._points.text()
    qtbot.waitUntil(state.other.isVisible)
    state.other.click()
    assert not window.commands.demo.isEnabled()
    qtbot.waitUntil(
        lambda: settled(window) and "drawn sea 0.jpg" in names(window), timeout=60_000)
    assert window.folders.shown == (library.paths.demo,)
    assert window.commands.demo.isEnabled()


def test_drawing_can_be_stopped(
    open_window: OpenWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_album, "_SCENES", {"sea": tuple(range(300))})
    window = open_window(None)
    window.commands.demo.trigger()
    qtbot.waitUntil(window.activity.cancel.isVisible, timeout=60_000)
    window.activity.cancel.click()
    assert window.commands.demo.isEnabled()
    assert not window.activity.cancel.isVisible()
    assert window.folders.shown == ()
    assert len(list(library.paths.demo.iterdir())) < 300


def test_who_has_folders_is_not_told_again(
    open_window: OpenWindow, album: Path, library: Library
) -> None:
    library.scan(album)
    state = open_window(None).browser.empty_state
    assert not state.other.isVisible()
    assert not state._points.isVisible()


def test_diagnostics_are_read_before_they_are_copied(
    window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    window.commands.diagnostics.trigger()
    dialog = dialog_of(window, DiagnosticsDialog)
    assert not dialog.copy_button.isEnabled()
    qtbot.waitUntil(lambda: __version__ in dialog.text.toPlainText())
    assert "photos in sea: 2" in dialog.text.toPlainText()
    assert "offscreen" in dialog.text.toPlainText()
    assert str(album.parent) not in dialog.text.toPlainText()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.names.setChecked(True)
    assert not dialog.copy_button.isEnabled()
    qtbot.waitUntil(dialog.copy_button.isEnabled)
    assert str(album.parent) in dialog.text.toPlainText()
    dialog.close()


def test_the_log_folder_is_one_click_away(
    window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    window.commands.log_folder.trigger()
    assert opened == [str(library.paths.log)]


def test_crashes_are_written_to_the_log_folder(library: Library) -> None:
    before = faulthandler.is_enabled()
    try:
        with app._crashes_logged(library.paths):
            assert faulthandler.is_enabled()
            assert (library.paths.log / "crash.log").exists()
    finally:
        if before:
            faulthandler.enable()


def test_a_replaced_catalog_is_told_in_the_window(
    open_window: OpenWindow, library: Library
) -> None:
    library.notice = "The catalog was damaged."
    window = open_window(None)
    assert window.browser.message_bar.text == "The catalog was damaged."

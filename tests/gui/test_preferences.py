"""What a person chooses once and for all, and what a window remembers by itself."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from scene_organizer.domain.changes import ScanSummary
from scene_organizer.library import Library
from scene_organizer.settings import Settings
from scene_organizer.ui.dialogs.preferences import Preferences
from scene_organizer.ui.main_window import MainWindow
from scene_organizer.ui.notices import Notices
from tests.conftest import MakePhoto
from tests.gui.conftest import OpenWindow, dialog_of, names, settled


@pytest.fixture
def preferences(window: MainWindow, qtbot: QtBot) -> Preferences:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return dialog_of(window, Preferences)


def test_preferences_act_at_once_and_are_kept(
    window: MainWindow, preferences: Preferences, library: Library, qapp: QApplication,
    qtbot: QtBot,
) -> None:
    assert not preferences.isModal()
    preferences.theme.setCurrentIndex(preferences.theme.findData("dark"))
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < 128
    preferences.thumbnails.setValue(200)
    assert window.browser.grid.thumbnail_size == 200
    preferences.notifications.setChecked(False)
    preferences.exclusions.setPlainText("Thumbnails\n\n  *.tmp ")
    preferences.close()
    wanted = Settings(theme="dark", thumbnail_size=200, notifications=False,
                      exclusions=("Thumbnails", "*.tmp"))
    assert library.settings == wanted
    file = library.paths.settings
    qtbot.waitUntil(lambda: file.exists() and Settings.read(file) == wanted)
    window.commands.theme_chosen.emit("light")


def test_what_is_changed_elsewhere_shows_in_the_preferences(
    window: MainWindow, preferences: Preferences
) -> None:
    window.browser.filter_bar.size_slider.setValue(240)
    window.commands.theme_chosen.emit("dark")
    assert preferences.thumbnails.value() == 240
    assert preferences.theme.currentData() == "dark"
    window.commands.theme_chosen.emit("light")
    # Taken over, not undone by the next change here.
    preferences.notifications.setChecked(False)
    assert window.browser.grid.thumbnail_size == 240
    assert window._library.settings.theme == "light"


def test_closed_preferences_open_again(
    window: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preferences.destroyed):
        preferences.close()
    window.commands.preferences.trigger()
    assert window.findChild(Preferences) is not None


def test_a_floor_of_confidence_moves_photos_to_unsure_and_back(
    window: MainWindow, preferences: Preferences, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    sidebar = window.browser.sidebar
    # Between the colours of two scenes, nearer to the first.
    make_photo("album/mixed.jpg", (64, 48), (80, 128, 44))
    window.folders.rescan()
    qtbot.waitUntil(lambda: sidebar.count_of("forest") == 3)
    preferences.floor.setCurrentIndex(preferences.floor.findData(0.9))
    qtbot.waitUntil(lambda: sidebar.count_of("forest") == 2)
    assert sidebar.count_of("unsure") == 4
    assert window.activity.text == "1 photo judged otherwise"
    # It holds for what comes, too.
    make_photo("album/mixed2.jpg", (65, 48), (80, 128, 44))
    window.folders.rescan()
    qtbot.waitUntil(lambda: sidebar.count_of("unsure") == 5)
    preferences.floor.setCurrentIndex(0)
    qtbot.waitUntil(lambda: sidebar.count_of("forest") == 4)
    assert sidebar.count_of("unsure") == 3


def test_folders_that_are_left_out_leave_the_window(
    window: MainWindow, preferences: Preferences, album: Path, qtbot: QtBot
) -> None:
    (album / "Private").mkdir()
    for name in ("sea1.jpg", "sea2.jpg"):
        (album / name).rename(album / "Private" / name)
    window.folders.rescan()
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 16)
    preferences.exclusions.setPlainText("priv*\nPriv*")
    preferences.close()
    window.folders.rescan()
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 14)
    assert not {"sea1.jpg", "sea2.jpg"} & set(names(window))
    assert (album / "Private" / "sea1.jpg").exists()


def test_full_screen_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.showMaximized()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.commands.full_screen.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert window.isMaximized()
    assert not window.commands.full_screen.isChecked()


@pytest.mark.parametrize(
    ("seconds", "unseen", "wanted", "told"),
    [(60.0, True, True, True), (2.0, True, True, False), (60.0, False, True, False),
     (60.0, True, False, False)],
)
def test_the_desktop_tells_of_a_long_scan_that_nobody_saw(
    open_window: OpenWindow, library: Library, monkeypatch: pytest.MonkeyPatch,
    seconds: float, unseen: bool, wanted: bool, told: bool,
) -> None:
    library.settings = replace(library.settings, notifications=wanted)
    window = open_window(None)
    said: list[str] = []
    monkeypatch.setattr(Notices, "unseen", property(lambda self: unseen))
    monkeypatch.setattr(Notices, "tell", lambda self, title, sentence: said.append(sentence))
    summary = ScanSummary(total=10, new=10, unsure=2, review_minutes=1, seconds=seconds)
    window.staff.scans.finished.emit(summary)
    assert said == ([summary.sentence] if told else [])
    window.staff.scans.finished.emit(replace(summary, cancelled=True))
    assert said == ([summary.sentence] if told else [])


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="other systems have a tray")
def test_without_a_tray_the_desktop_is_told_by_its_program(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said = tmp_path / "said"
    program = tmp_path / "bin" / "notify-send"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" >'{said}.part'\n"
                       f"mv '{said}.part' '{said}'\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    Notices(window).tell("album", "-- 10 photos sorted.")
    qtbot.waitUntil(said.exists)
    assert said.read_text(encoding="utf-8").splitlines()[-3:] == [
        "--", "album", "-- 10 photos sorted.",
    ]


def test_a_tray_shows_the_notice_and_a_click_brings_the_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage",
        lambda self, title, sentence, *_: shown.append((title, sentence)),
    )
    notices = Notices(window)
    notices.tell("album", "10 photos sorted.")
    assert shown == [("album", "10 photos sorted.")]
    (icon,) = notices.findChildren(QSystemTrayIcon)
    window.showMinimized()
    assert notices.unseen
    icon.messageClicked.emit()
    assert not window.isMinimized()

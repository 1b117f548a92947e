"""Watched folders in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from scene_organizer.domain.operation import Mode
from scene_organizer.domain.watching import Blindness, Means, WatchState
from scene_organizer.library import Library
from scene_organizer.settings import Settings
from scene_organizer.ui.dialogs.auto_organize import AutoOrganizeDialog
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fakes import COLOURS
from tests.gui.conftest import OpenWindow, names

PATIENCE = 30_000
"""Milliseconds; a file has to be still for two seconds, and the machine may be busy."""


def toggle(window: MainWindow, number: int = 0) -> None:
    """Clicks an entry of the menu of watched folders."""
    window.commands.watch_menu.actions()[number].trigger()


def means(window: MainWindow) -> list[Means]:
    return [state.means for state in window._watching._states.values()]


def test_new_photos_of_a_watched_folder_come_into_the_grid(
    window: MainWindow, library: Library, album: Path, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    assert window._watching.sign.isHidden()
    toggle(window)
    qtbot.waitUntil(lambda: means(window) == [Means.EVENTS], timeout=PATIENCE)
    assert window._watching.sign.text().strip() == "1 folder watched"
    assert str(album) in window._watching.sign.toolTip()
    make_photo("album/zebra.jpg", (64, 48), COLOURS["sea"])
    qtbot.waitUntil(lambda: "zebra.jpg" in names(window), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.activity.text == "1 new photo in album.", timeout=PATIENCE)
    (album / "zebra.jpg").unlink()
    qtbot.waitUntil(lambda: "zebra.jpg" not in names(window), timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: Settings.read(library.paths.settings).watched == (str(album),), timeout=PATIENCE
    )
    toggle(window)
    assert window._watching.sign.isHidden()
    assert library.settings.watched == ()


def test_watched_folders_are_watched_again_at_the_next_start(
    library: Library, album: Path, open_window: OpenWindow, qtbot: QtBot, make_photo: MakePhoto
) -> None:
    library.settings = replace(library.settings, watched=(str(album),))
    window = open_window(None)
    qtbot.waitUntil(lambda: means(window) == [Means.EVENTS], timeout=PATIENCE)
    # It need not be shown for that.
    qtbot.waitUntil(lambda: library.counts([album]).get("sea") == 2, timeout=PATIENCE)
    action, *_ = window.commands.watch_menu.actions()
    assert action.isChecked()


def test_why_a_folder_is_polled_is_said(
    window: MainWindow, album: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scene_organizer.ingest.mounts.network_kind", lambda folder: "SMB")
    toggle(window)
    qtbot.waitUntil(lambda: means(window) == [Means.POLLING], timeout=PATIENCE)
    assert "network drive (SMB)" in window.browser.message_bar.text
    assert window._watching.sign.text().strip() == "1 folder watched · every 10 s"
    limit = WatchState(album, Means.POLLING, 30, Blindness.LIMIT)
    window.staff.watches.state_changed.emit(limit)
    assert window._watching.sign.text().strip() == "1 folder watched · every 30 s"
    window.staff.watches.state_changed.emit(WatchState(album, Means.AWAY))
    assert window._watching.sign.text().strip() == "1 folder watched · 1 away"
    assert "cannot be reached now" in window.browser.message_bar.text


def test_notices_of_new_photos_can_be_muted(
    window: MainWindow, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(window._notices, "tell", lambda title, sentence: told.append(sentence))
    monkeypatch.setattr(type(window._notices), "unseen", property(lambda notices: True))
    window.staff.watches.photos_arrived.emit(album, 3)
    assert told == ["3 new photos in album."]
    window._choices.take(replace(window._choices.settings, notify_new=False))
    window.staff.watches.photos_arrived.emit(album, 3)
    assert len(told) == 1


def test_closing_goes_beside_the_clock_only_where_a_person_chose_so(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bool] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(window._notices, "keep_icon", lambda keep, action: kept.append(keep))
    window._choices.take(replace(window._choices.settings, keep_in_tray=True))
    assert not kept[-1], "nothing is watched"
    toggle(window)
    assert kept[-1]
    window.close()
    assert window.isHidden()
    assert not window._stopping
    window._notices._on_opened()
    assert window.isVisible()
    window._choices.take(replace(window._choices.settings, keep_in_tray=False))
    assert not kept[-1]
    window._choices.take(replace(window._choices.settings, keep_in_tray=True))
    with qtbot.waitSignal(window.ended):
        window.quit()
    assert window.isHidden()


@pytest.fixture
def organizing(window: MainWindow) -> AutoOrganizeDialog:
    """The dialog that asks how to organize unasked, its one folder watched."""
    toggle(window)
    window.commands.auto_organize.trigger()
    dialog = window.findChild(AutoOrganizeDialog)
    assert dialog is not None
    return dialog


def allowed(dialog: AutoOrganizeDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_photos_of_a_watched_folder_are_organized_by_themselves_once_chosen(
    window: MainWindow, organizing: AutoOrganizeDialog, library: Library, album: Path,
    tmp_path: Path, make_photo: MakePhoto, qtbot: QtBot,
) -> None:
    box, = organizing.folders.values()
    assert not box.isChecked()
    assert organizing.floor.currentData() == 0.95
    assert organizing.floor.itemData(0) == 0.5
    organizing.floor.setCurrentIndex(1)
    organizing.mode.choose(Mode.COPY)
    organizing.destination.setText(str(tmp_path / "sorted"))
    assert allowed(organizing), "nothing is organized"
    box.setChecked(True)
    assert not allowed(organizing), "what would be done is not known yet"
    qtbot.waitUntil(lambda: allowed(organizing), timeout=PATIENCE)
    assert "12 photos that are there already are copied at once" in organizing.told.text()
    assert not (tmp_path / "sorted").exists()

    organizing.accept()
    sea = tmp_path / "sorted" / "sea"
    qtbot.waitUntil((sea / "sea2.jpg").exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "12 files copied" in window.activity.text, timeout=PATIENCE)
    make_photo("album/zebra.jpg", (64, 50), COLOURS["sea"])
    qtbot.waitUntil((sea / "zebra.jpg").exists, timeout=PATIENCE)
    assert not any((tmp_path / "sorted").rglob("grey*")), "unsure ones stay"
    qtbot.waitUntil(window.commands.undo_organizing.isEnabled, timeout=PATIENCE)
    assert library.settings.auto_organize == (str(album),)
    assert "1 organized by itself" in window._watching.sign.text()

    # Watched no more, and then again: that is to be chosen anew.
    toggle(window)
    assert library.settings.auto_organize == ()
    toggle(window)
    assert library.settings.auto_organize == ()


def test_what_cannot_be_organized_is_said_and_not_accepted(
    organizing: AutoOrganizeDialog, library: Library, album: Path, qtbot: QtBot
) -> None:
    box, = organizing.folders.values()
    box.setChecked(True)
    organizing.mode.choose(Mode.MOVE)
    qtbot.waitUntil(lambda: "Choose the folder" in organizing.told.text(), timeout=PATIENCE)
    organizing.destination.setText(str(album / "sorted"))
    qtbot.waitUntil(lambda: "inside" in organizing.told.text(), timeout=PATIENCE)
    assert not allowed(organizing)
    organizing.reject()
    assert library.settings.auto_organize == ()

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scene_organizer.domain.operation import Mode
from scene_organizer.ui.dialogs.organize import OrganizeDialog
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import dialog_of, select, settled


def tree(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def dialog(window: MainWindow) -> OrganizeDialog:
    window.organize()
    return dialog_of(window, OrganizeDialog)


def test_tags_are_the_first_choice_previewed_written_and_undone(
    window: MainWindow, dialog: OrganizeDialog, album: Path, qtbot: QtBot
) -> None:
    before = tree(album)
    assert dialog.form.mode is Mode.TAG
    assert not dialog.form.destination.isVisible()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.go.text() == "Tag 12 files"
    assert tree(album) == before
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.outcome == "12 files tagged.")
    tagged = tree(album)
    assert sum(tagged[name] != content for name, content in before.items()) == 12
    assert set(tagged) == set(before)
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.outcome == "12 files undone.")
    assert tree(album) == before
    qtbot.waitUntil(lambda: settled(window))


def test_sidecars_leave_photos_alone_and_keywords_can_be_taken_away(
    window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    before = tree(album)
    select(window, "sea1.jpg", "sea2.jpg")
    window.organize()
    dialog = dialog_of(window, OrganizeDialog)
    dialog.form._sidecars.setChecked(True)
    qtbot.waitUntil(lambda: dialog.go.text() == "Tag 2 files"
                    and dialog.go.isEnabled())
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.outcome == "2 files tagged.")
    assert {name: content for name, content in tree(album).items() if name in before} == before
    assert b"Scene|sea" in (album / "sea1.jpg.xmp").read_bytes()
    dialog.close()
    window.organize()
    dialog = window.findChildren(OrganizeDialog)[-1]
    dialog.form._untag.setChecked(True)
    dialog.form._sidecars.setChecked(True)
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.outcome == "2 files tagged.")
    assert b"Scene|sea" not in (album / "sea1.jpg.xmp").read_bytes()
    dialog.close()

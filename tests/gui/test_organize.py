from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.operation import Mode
from scene_organizer.library import Library
from scene_organizer.ui.dialogs.organize import OrganizeDialog
from scene_organizer.ui.dialogs.organize_history import HistoryDialog
from scene_organizer.ui.main_window import MainWindow
from tests.fakes import COLOURS, FakePool
from tests.gui.conftest import dialog_of, select, settled


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path) -> Iterator[OrganizeDialog]:
    window.organize()
    opened = dialog_of(window, OrganizeDialog)
    opened.form.choose(Mode.COPY)
    opened.form.destination.setText(str(tmp_path / "sorted"))
    yield opened
    opened.close()


def _says(dialog: OrganizeDialog, outcome: str) -> bool:
    return dialog.outcome == outcome


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_copying_is_previewed_done_reported_and_undone(
    window: MainWindow, dialog: OrganizeDialog, tmp_path: Path, album: Path, qtbot: QtBot
) -> None:
    before = files(album)
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.go.text() == "Copy 12 files"
    assert "Sea 2" in dialog.preview.text
    assert "4 photos are left out" in dialog.preview.text
    assert not (tmp_path / "sorted").exists()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.outcome == "12 files copied.")
    assert files(album) == before
    assert files(tmp_path / "sorted") == [
        f"{scene}/{scene}{number}.jpg" for scene in COLOURS for number in (1, 2)
    ]
    assert window._library.settings.destination == str(tmp_path / "sorted")
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.outcome == "12 files undone.")
    assert files(tmp_path / "sorted") == []
    assert files(album) == before


def test_only_the_selected_are_moved_and_the_menu_undoes_it_after_a_restart(
    window: MainWindow, tmp_path: Path, album: Path, qapp: QApplication, home: Path,
    qtbot: QtBot,
) -> None:
    before = files(album)
    select(window, "sea1.jpg", "sea2.jpg")
    window.organize()
    dialog = dialog_of(window, OrganizeDialog)
    dialog.form.destination.setText(str(tmp_path / "sorted"))
    dialog.form.choose(Mode.MOVE, selected=True)
    qtbot.waitUntil(lambda: dialog.go.text() == "Move 2 files")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.outcome == "2 files moved.")
    dialog.close()
    assert files(tmp_path / "sorted") == ["sea/sea1.jpg", "sea/sea2.jpg"]
    assert len(files(album)) == len(before) - 2
    with Library(pool=FakePool()) as library:
        again = MainWindow(library, qapp)
        again.show()
        again.start(None)
        qtbot.waitUntil(again.commands.undo_organizing.isEnabled)
        assert "2 files moved" in again.commands.undo_organizing.text()
        again.commands.undo_organizing.trigger()
        qtbot.waitUntil(lambda: again.browser.message_bar.text == "2 files undone.")
        with qtbot.waitSignal(again.ended):
            again.close()
        again.deleteLater()
    assert files(album) == before


def test_a_destination_inside_the_photos_is_refused_in_words(
    dialog: OrganizeDialog, album: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.form.destination.setText(str(album / "sorted"))
    qtbot.waitUntil(lambda: str(album) in dialog.preview.text)
    assert not dialog.go.isEnabled()
    dialog.form.destination.setText("")
    qtbot.waitUntil(lambda: "Choose the folder" in dialog.preview.text)


def test_unsure_photos_are_taken_on_request(dialog: OrganizeDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.form._unsure.setChecked(True)
    qtbot.waitUntil(lambda: dialog.go.text() == "Copy 15 files")


def test_what_is_already_there_is_numbered_or_left_out(
    window: MainWindow, tmp_path: Path, album: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "sorted" / "sea"
    target.mkdir(parents=True)
    (target / "sea1.jpg").write_bytes((album / "sea1.jpg").read_bytes())
    (target / "sea2.jpg").write_bytes(b"another photo")
    window.organize()
    dialog = dialog_of(window, OrganizeDialog)
    dialog.form.choose(Mode.COPY)
    dialog.form.destination.setText(str(tmp_path / "sorted"))
    qtbot.waitUntil(dialog.go.isEnabled)
    assert "1 gets a numbered name" in dialog.preview.text
    dialog.go.click()
    qtbot.waitUntil(lambda: "11 files copied" in dialog.outcome)
    assert (target / "sea2.jpg").read_bytes() == b"another photo"
    assert len(files(target)) == 3
    dialog.close()
    qtbot.waitUntil(lambda: settled(window))


def test_the_default_is_to_tag_which_needs_no_folder(
    window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    window.organize()
    dialog = dialog_of(window, OrganizeDialog)
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.go.text() == "Tag 12 files"
    assert not dialog.form.destination.isVisible()
    assert "12 files get keywords" in dialog.preview.text
    dialog.close()


def test_a_template_shows_what_becomes_of_a_photo_and_is_remembered(
    window: MainWindow, dialog: OrganizeDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.form.template.setCurrentText("{scene}/{camera}/my {name}")
    qtbot.waitUntil(lambda: dialog.form.example == (
        "buildings1.jpg becomes buildings/Unknown camera/my buildings1.jpg"))
    dialog.form.template.setCurrentText("{scenes}")
    qtbot.waitUntil(lambda: "{scenes} means nothing" in dialog.preview.text)
    assert not dialog.go.isEnabled()
    dialog.form.template.setCurrentText("{scene}/{name}-x")
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.outcome == "12 files copied.")
    assert "sea/sea1-x.jpg" in files(tmp_path / "sorted")
    assert window._library.settings.template == "{scene}/{name}-x"


def test_links_lead_to_the_photos(
    dialog: OrganizeDialog, tmp_path: Path, album: Path, qtbot: QtBot
) -> None:
    dialog.form.choose(Mode.LINK)
    qtbot.waitUntil(lambda: dialog.go.text() == "Link 12 files")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.outcome == "12 files linked.")
    assert (tmp_path / "sorted" / "sea" / "sea1.jpg").samefile(album / "sea1.jpg")


def test_the_plan_is_saved_as_a_table(
    dialog: OrganizeDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(dialog.go.isEnabled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName",
                        lambda *asked: (str(tmp_path / "plan"), "Table (*.csv)"))
    dialog.keep.click()
    qtbot.waitUntil(lambda: "The plan was saved" in dialog.preview.text)
    lines = (tmp_path / "plan.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "action,source,target,scene,renamed,bytes,reason"
    assert len(lines) == 1 + 12 + 4
    assert lines[1].startswith("copy,")
    assert lines[-1].startswith("left out,")


def test_organizing_is_paused_and_goes_on(
    window: MainWindow, dialog: OrganizeDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    # Before the worker has come to the first file, or between two.
    dialog.progress.pause.click()
    assert dialog.progress.pause.text() == "Continue"
    assert window.staff.filing.paused
    dialog.progress.pause.click()
    qtbot.waitUntil(lambda: dialog.outcome == "12 files copied.")


def test_the_history_undoes_and_does_again_what_is_chosen(
    window: MainWindow, tmp_path: Path, album: Path, qtbot: QtBot
) -> None:
    before = files(album)
    for name in ("first", "second"):
        window.organize()
        dialog = window.findChildren(OrganizeDialog)[-1]
        dialog.form.choose(Mode.COPY)
        dialog.form.destination.setText(str(tmp_path / name))
        qtbot.waitUntil(dialog.go.isEnabled)
        dialog.go.click()
        qtbot.waitUntil(partial(_says, dialog, "12 files copied."))
        dialog.close()
    window.commands.history.trigger()
    history = dialog_of(window, HistoryDialog)
    qtbot.waitUntil(lambda: history.table.rowCount() == 2)
    history.table.selectRow(1)
    assert not history.redo.isEnabled()
    history.undo.click()
    qtbot.waitUntil(lambda: history.told.text() == "12 files undone.")
    assert files(tmp_path) == [name for name in files(tmp_path) if not name.startswith("first")]
    qtbot.waitUntil(history.redo.isEnabled)
    assert window.commands.redo_organizing.isEnabled()
    history.redo.click()
    qtbot.waitUntil(lambda: history.told.text() == "12 files copied.")
    assert len(files(tmp_path / "first")) == 12
    assert files(album) == before
    history.close()


def test_what_a_closed_window_left_unbegun_is_offered_and_goes_on(
    window: MainWindow, tmp_path: Path, album: Path, qapp: QApplication, home: Path,
    qtbot: QtBot,
) -> None:
    ids = window.browser.model.listing.ids
    token = CancelToken()
    token.postpone()
    library = window._library
    plan = library.files.plan(ids, tmp_path / "sorted", Mode.COPY)
    assert library.files.apply(plan, token).postponed
    with Library(pool=FakePool()) as reopened:
        again = MainWindow(reopened, qapp)
        again.show()
        again.start(None)
        bar = again.browser.message_bar
        qtbot.waitUntil(lambda: "12 files were not begun" in bar.text)
        bar.action.click()
        qtbot.waitUntil(lambda: bar.text == "12 files copied.")
        with qtbot.waitSignal(again.ended):
            again.close()
        again.deleteLater()
    assert len(files(tmp_path / "sorted")) == 12

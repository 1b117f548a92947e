"""Learning in the window: offered, run, refused or adopted, looked through, taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import Cancelled
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.retrain_job import RetrainProgress
from scene_organizer.library.learning import Learned
from scene_organizer.ui.learning.changes_dialog import ChangesDialog
from scene_organizer.ui.learning.learn_dialog import LearnDialog
from scene_organizer.ui.learning.versions_dialog import VersionsDialog
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import dialog_of, settled
from tests.gui.learning.conftest import photos

CTRL = Qt.KeyboardModifier.ControlModifier


def teach(window: MainWindow, scene: str = "forest") -> None:
    """Enough that a candidate is adopted: a third of the azure stays unspoken of."""
    labels = window._library.labels
    labels.set(sorted(photos(window, "azure"))[:20], [scene])
    for key in CLASS_KEYS:
        labels.accept(photos(window, key))


def learn(window: MainWindow, qtbot: QtBot) -> LearnDialog:
    """Opens the dialog by its key and starts by the keyboard."""
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_L, CTRL)
    dialog = dialog_of(window, LearnDialog)
    qtbot.waitUntil(dialog.start.isEnabled)
    qtbot.keyClick(dialog.start, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.learned is not None, timeout=20_000)
    return dialog


def test_too_few_answers_cannot_be_learned_from(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.learn.trigger()
    dialog = dialog_of(window, LearnDialog)
    qtbot.waitUntil(lambda: "0 photos" in dialog.answers.text())
    assert not dialog.start.isEnabled()
    assert "10" in dialog.told.text()


def test_good_answers_make_a_better_model_shown_beside_the_old_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    teach(window)
    dialog = learn(window, qtbot)
    found = dialog.learned.comparison if dialog.learned else None
    assert found is not None
    assert found.adopted
    assert "better" in dialog.verdict.text()
    assert dialog.reason.text()
    rows = [dialog.versus.table.item(row, 0) for row in range(dialog.versus.table.rowCount())]
    texts = [item.text() for item in rows if item]
    assert texts[:2] == ["Your corrections, held back", "Test photos"]
    assert "Forest" in texts
    assert "test photos" in dialog.versus.kept.text
    assert dialog.learned
    assert len(dialog.view.photos.rows) == len(dialog.learned.relabelled) > 0
    assert "Sea \N{RIGHTWARDS ARROW} " in dialog.moves.text()
    # The grid follows.
    moved = {row.photo: row.after for row in dialog.learned.relabelled}
    qtbot.waitUntil(lambda: settled(window))
    listing = window.browser.model.listing
    assert listing.keys_of(tuple(moved)) == list(moved.values())
    # One click back.
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "used again" in dialog.verdict.text())
    assert window._library.models.head().version == "fake-1"


def test_bad_answers_are_refused_and_say_why(window: MainWindow, qtbot: QtBot) -> None:
    labels = window._library.labels
    labels.set(photos(window, "street")[:3], ["buildings"])
    labels.set(photos(window, "buildings")[:3], ["street"])
    labels.set(photos(window, "sea")[:4], ["glacier"])
    dialog = learn(window, qtbot)
    assert "refused" in dialog.verdict.text()
    assert dialog.reason.text()
    assert not dialog.back.isVisible()
    assert dialog.versus.said.accessibleName().startswith("Not passed")
    assert [version.version for version in window._library.models.versions()] == ["fake-1"]
    buttons = [button.text() for button in (dialog.again, dialog.start)]
    assert not any("force" in text.lower() or "anyway" in text.lower() for text in buttons)


def test_learning_can_be_cancelled_and_changes_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    teach(window)
    begun, go_on = threading.Event(), threading.Event()
    learning = window._library.learning
    real = learning.retrain

    def slow(cancel: CancelToken, on_progress: OnProgress) -> Learned:
        begun.set()
        go_on.wait(20)
        return real(cancel, on_progress)

    monkeypatch.setattr(learning, "retrain", slow)
    window.commands.learn.trigger()
    dialog = dialog_of(window, LearnDialog)
    qtbot.waitUntil(dialog.start.isEnabled)
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(begun.is_set)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: "Stopped" in dialog.told.text())
    assert [version.version for version in window._library.models.versions()] == ["fake-1"]


def test_thorough_learning_says_how_far_it_is_and_can_be_paused(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    teach(window)
    steps = threading.Semaphore(0)

    def train(cancel: CancelToken, on_progress: Callable[[RetrainProgress], None]) -> Learned:
        on_progress(RetrainProgress("photos", 3, 50))
        steps.acquire(timeout=20)
        on_progress(RetrainProgress("training", 10, 40, 2, 5, 80.0, 90.0))
        cancel.hold()
        cancel.check()
        raise Cancelled("Stopped.")

    monkeypatch.setattr(window._library.learning, "retrain_deep", train)
    window.commands.learn.trigger()
    dialog = dialog_of(window, LearnDialog)
    qtbot.waitUntil(dialog.start.isEnabled)
    dialog.thorough.setFocus()
    qtbot.keyClick(dialog.thorough, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "3 of 50" in dialog.doing.text())
    qtbot.keyClick(dialog.pause, Qt.Key.Key_Space)
    assert dialog.pause.text() == "Continue"
    steps.release()
    qtbot.waitUntil(lambda: "round 2 of 5" in dialog.doing.text())
    assert "80 photos a second" in dialog.doing.text()
    assert "left" in dialog.doing.text()
    assert window.staff.teaching.running
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "goes on where it was" in dialog.told.text())
    assert not window.staff.teaching.running


def test_what_changed_can_be_put_back_photo_by_photo(window: MainWindow, qtbot: QtBot) -> None:
    teach(window)
    dialog = learn(window, qtbot)
    qtbot.mouseClick(dialog.changes, Qt.MouseButton.LeftButton)
    changes = dialog_of(window, ChangesDialog)
    view = changes.view
    qtbot.waitUntil(lambda: len(view.photos.rows) > 0)
    assert not changes.put_back.isEnabled()
    row = next(place for place, each in enumerate(view.photos.rows) if each.before == "sea")
    view.setCurrentIndex(view.photos.index(row))
    (chosen,) = view.chosen
    qtbot.keyClick(changes.put_back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.photos.said(chosen.photo) == "sea")
    (photo,) = window._library.photos([chosen.photo])
    assert photo.correction == ("sea",)
    assert "You say: Sea" in str(
        view.photos.data(view.photos.index(row), Qt.ItemDataRole.AccessibleTextRole))
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: view.photos.said(chosen.photo) is None)


def test_what_a_photo_shows_can_be_said_there_too(window: MainWindow, qtbot: QtBot) -> None:
    teach(window)
    learn(window, qtbot).close()
    window.commands.changed_by_learning.trigger()
    changes = dialog_of(window, ChangesDialog)
    view = changes.view
    qtbot.waitUntil(lambda: len(view.photos.rows) > 0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert len(view.chosen) == len(view.photos.rows)
    glacier = next(action for action in changes.shows.menu().actions()
                   if action.text() == "Glacier")
    glacier.trigger()
    qtbot.waitUntil(
        lambda: all(view.photos.said(row.photo) == "glacier" for row in view.photos.rows))


def test_versions_are_listed_and_one_click_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    teach(window)
    learn(window, qtbot).close()
    window.commands.versions.trigger()
    dialog = dialog_of(window, VersionsDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert dialog.chosen
    assert dialog.chosen.version == "fake-1+1"
    assert not dialog.use.isEnabled()
    assert not dialog.remove.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "fake-1 is in force" in dialog.told.text())
    qtbot.waitUntil(lambda: bool(dialog.chosen and dialog.chosen.active))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Up)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)


def test_enough_new_answers_are_offered_to_be_learned_from(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.browser.message_bar
    bar.hide()
    window.browser.grid.setFocus()
    window.browser.grid.selectAll()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: bar.isVisible() and "60 photos" in bar.text)
    qtbot.keyClick(bar.action, Qt.Key.Key_Space)
    dialog_of(window, LearnDialog)
    # Not again for the same answers.
    assert not bar.isVisible()


def test_the_window_answers_while_it_learns(window: MainWindow, qtbot: QtBot) -> None:
    """No callback of learning holds the loop: clicks are taken up between two steps."""
    teach(window)
    window.commands.learn.trigger()
    dialog = dialog_of(window, LearnDialog)
    qtbot.waitUntil(dialog.start.isEnabled)
    seen: list[int] = []
    window.staff.teaching.progressed.connect(lambda done, total: seen.append(done))
    dialog.start.click()
    # Learning runs in a thread of its own: this line is reached at once.
    assert dialog.learned is None
    assert window.staff.teaching.running
    qtbot.mouseClick(window.browser.sidebar.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(40, 60))
    qtbot.waitUntil(lambda: dialog.learned is not None, timeout=20_000)
    assert seen


def test_what_is_on_screen_is_known_also_once_its_thumbnails_are_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    # Its turn comes first where another network looks at all photos again.
    bar = window.browser.grid.verticalScrollBar()
    ids, pictures = window.browser.model.listing.ids, window.staff.pictures
    seen = window._library.visible
    for place, there, elsewhere in ((bar.maximum(), ids[-1], ids[0]), (0, ids[0], ids[-1])) * 2:
        bar.setValue(place)
        qtbot.waitUntil(lambda id=there: id in seen())
        assert elsewhere not in seen()
        qtbot.waitUntil(lambda: not pictures._waiting and not pictures._under_way)

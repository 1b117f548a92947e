"""Learning in the window: offered, run, refused or adopted, looked through, taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import Cancelled, InputFault
from scene_organizer.domain.learning import Comparison, Quality, Score
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.retrain_job import RetrainProgress
from scene_organizer.learning.adopt import OnProgress
from scene_organizer.learning.kinds import STARTERS
from scene_organizer.library import Library
from scene_organizer.library.categories import Offer
from scene_organizer.library.learning import Learned
from scene_organizer.ui.language import speak
from scene_organizer.ui.learning.categories_dialog import CategoriesDialog
from scene_organizer.ui.learning.changes_dialog import ChangesDialog
from scene_organizer.ui.learning.learn_dialog import LearnDialog
from scene_organizer.ui.learning.versions_dialog import VersionsDialog
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fake_base import bundle_with_base
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool
from tests.gui.conftest import OpenWindow, names, open_loupe, select, settled

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pool(tmp_path: Path) -> FakePool:
    made = FakePool()
    made.bundle = bundle_with_base(tmp_path / "bundle")
    return made


@pytest.fixture
def album(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Thirty photos of a blue that is sea to the model, and five of each class."""
    folder = tmp_path / "album"
    for number in range(30):
        colour = 30 + number % 4, 90, 185 + number // 3
        make_photo(folder / f"azure-{number:02}.png", (32, 24), colour)
    for key, (r, g, b) in COLOURS.items():
        for number in range(5):
            make_photo(folder / f"{key}-{number}.png", (32, 24), (r, g, b + number))
    return folder


def photos(window: MainWindow, prefix: str) -> list[int]:
    return [id for id, name in zip(window.browser.model.listing.ids, names(window), strict=True)
            if name.startswith(prefix)]


def _adopted() -> Learned:
    score = Score(10, 5, 9)
    return Learned(
        Comparison("fake-1", "fake-1+1", 10, score, 5, 5, 0.03, score, 5, score, 5,
                   adopted=True), ChangeSet())


def teach(window: MainWindow, scene: str = "forest") -> None:
    """Enough that a candidate is adopted: a third of the azure stays unspoken of."""
    labels = window._library.labels
    labels.set(sorted(photos(window, "azure"))[:20], [scene])
    for key in CLASS_KEYS:
        labels.accept(photos(window, key))


def shown(window: MainWindow, kind: type[QDialog]) -> QDialog:
    dialog = window.findChild(kind)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def learn(window: MainWindow, qtbot: QtBot) -> LearnDialog:
    """Opens the dialog by its key and starts by the keyboard."""
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_L, CTRL)
    dialog = shown(window, LearnDialog)
    assert isinstance(dialog, LearnDialog)
    qtbot.waitUntil(dialog.start.isEnabled)
    qtbot.keyClick(dialog.start, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.learned is not None, timeout=20_000)
    return dialog


def test_too_few_answers_cannot_be_learned_from(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.learn.trigger()
    dialog = shown(window, LearnDialog)
    assert isinstance(dialog, LearnDialog)
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
    dialog = shown(window, LearnDialog)
    assert isinstance(dialog, LearnDialog)
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
    dialog = shown(window, LearnDialog)
    assert isinstance(dialog, LearnDialog)
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
    changes = shown(window, ChangesDialog)
    assert isinstance(changes, ChangesDialog)
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
    changes = shown(window, ChangesDialog)
    assert isinstance(changes, ChangesDialog)
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
    dialog = shown(window, VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
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
    shown(window, LearnDialog)
    # Not again for the same answers.
    assert not bar.isVisible()


def categories(window: MainWindow, qtbot: QtBot) -> CategoriesDialog:
    window.browser.grid.setFocus()
    qtbot.keyClick(
        window.browser.grid, Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = shown(window, CategoriesDialog)
    assert isinstance(dialog, CategoriesDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == len(window._library.scenes))
    return dialog


def cells(dialog: CategoriesDialog, row: int) -> list[str]:
    items = [dialog.table.item(row, column) for column in range(4)]
    return [item.text() if item else "" for item in items]


def add(dialog: CategoriesDialog, qtbot: QtBot, name: str) -> None:
    before = dialog.table.rowCount()
    qtbot.keyClicks(dialog.name, name)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == before + 1)


def test_a_new_category_is_everywhere_at_once(window: MainWindow, qtbot: QtBot) -> None:
    dialog = categories(window, qtbot)
    add(dialog, qtbot, "Lagoon")
    assert cells(dialog, 6) == ["Lagoon", "7", "0 of 10", "lagoon"]
    assert dialog.name.text() == ""
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    # Its key labels photos in the grid, by its name in menu and undo.
    grid = window.browser.grid
    select(window, *(f"azure-{number:02}.png" for number in range(12)))
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_7)
    sidebar = window.browser.sidebar
    qtbot.waitUntil(lambda: sidebar.count_of("lagoon") == 12)
    assert "Lagoon" in window.commands.undo.text()
    assert [action.text() for action in window.commands.labels][-1] == "Lagoon"
    assert "Lagoon" in [action.text() for action in window.commands.context_menu().actions()]
    # A click on it in the sidebar shows them.
    place = sidebar.visualItemRect(sidebar._items["lagoon"]).center()
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(names(window)) == 12)
    # Searching, chips and tiles know it.
    window.browser.filter_bar.search.setText("scene:lagoon")
    assert window.browser.filter_bar.hint.isHidden()
    open_loupe(window, "azure-00.png")
    chips = window.browser.loupe.panel.chips
    qtbot.waitUntil(lambda: chips.shown == ("lagoon",))
    assert window.review.dock.answers.tile("lagoon").toolTip() == "Lagoon (7)"
    again = categories(window, qtbot)
    qtbot.waitUntil(lambda: cells(again, 6)[2] == "12, enough")


def test_a_category_is_renamed_merged_and_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    dialog = categories(window, qtbot)
    add(dialog, qtbot, "Lagoon")
    add(dialog, qtbot, "Pool")
    ids = photos(window, "azure")
    window._library.labels.set(ids[:6], ["lagoon"])
    window._library.labels.set(ids[6:9], ["pool"])
    dialog.choose("lagoon")
    assert dialog.rename.isEnabled()
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Turquoise water")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cells(dialog, 6)[::3] == ["Turquoise water", "turquoise-water"])
    sidebar = window.browser.sidebar
    qtbot.waitUntil(lambda: sidebar.count_of("turquoise-water") == 6)
    dialog.choose("pool")
    into = {action.text(): action for action in dialog.into.actions()}
    assert list(into)[:2] == ["Buildings", "Forest"]
    into["Turquoise water"].trigger()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 7)
    assert "3 photos changed" in dialog.told.text()
    qtbot.waitUntil(lambda: sidebar.count_of("turquoise-water") == 9)
    dialog.choose("turquoise-water")
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 6)
    assert "turquoise-water" not in sidebar._items
    # Undo brings answers and category back.
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: "turquoise-water" in sidebar._items)


def test_built_in_scenes_stay_and_a_wrong_name_is_explained(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = categories(window, qtbot)
    dialog.choose("sea")
    for button in (dialog.rename, dialog.merge, dialog.remove):
        assert not button.isEnabled()
    qtbot.keyClicks(dialog.name, "Sea")
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "already" in dialog.told.text())
    assert dialog.name.text() == "Sea"


def test_a_category_is_chosen_where_columns_run_from_the_right(
    open_window: OpenWindow, album: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    speak(qapp, "fa")
    window = open_window(album)
    window.commands.categories.trigger()
    dialog = shown(window, CategoriesDialog)
    assert isinstance(dialog, CategoriesDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 6)
    add(dialog, qtbot, "Lagoon")
    dialog.choose("lagoon")
    assert dialog.chosen
    assert dialog.chosen.key == "lagoon"
    assert dialog.remove.isEnabled()


def test_a_ready_made_category_is_offered_with_its_quality_and_can_be_refused(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = window._library.categories
    quality = Quality(100, 50, 45, 500, 5, 800, 780, 778)
    offers = [Offer(STARTERS["people"], False, quality), Offer(STARTERS["food"], True, None)]
    monkeypatch.setattr(known, "starters", lambda: offers)

    def refuse(key: str) -> Learned:
        raise InputFault(f"The category {key} would cost too much.")

    monkeypatch.setattr(known, "start", refuse)
    dialog = categories(window, qtbot)
    qtbot.waitUntil(lambda: len(dialog.starters.actions()) == 2)
    people, food = dialog.starters.actions()
    assert people.text() == (
        "People: finds 90\N{NO-BREAK SPACE}%, and 90\N{NO-BREAK SPACE}% of what it finds is right")
    assert not food.isEnabled()
    people.trigger()
    qtbot.waitUntil(lambda: "people would cost" in dialog.told.text())
    # What is chosen is there at once, like any other.
    monkeypatch.setattr(known, "start", lambda key: known.add("People") and _adopted())
    dialog.starters.actions()[0].trigger()
    qtbot.waitUntil(lambda: cells(dialog, 6)[0] == "People")
    assert window.commands.labels[-1].text() == "People"


def test_the_twenty_that_teach_most_are_asked_in_the_review(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands.teach.trigger()
    page = window.review
    qtbot.waitUntil(lambda: page.photo is not None)
    assert len(page._walk.ids) == 20
    library: Library = window._library
    for _ in range(20):
        photo = page.photo_id
        assert photo is not None
        qtbot.waitUntil(lambda: page.photo is not None)
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_3)
    assert not page.working
    assert "teach" in page.state.heading
    qtbot.waitUntil(lambda: library.counts()["corrected"] == 20)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not window.pages.reviewing


def test_after_a_scan_the_photos_that_teach_most_are_offered(
    open_window: OpenWindow, album: Path, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    make_photo(album / "grey.png", (32, 24), UNSURE_COLOUR)
    window = open_window(album)
    bar = window.browser.message_bar
    qtbot.waitUntil(bar.other.isVisible)
    qtbot.mouseClick(bar.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.review.photo is not None)
    assert len(window.review._walk.ids) == 20
    assert not bar.isVisible()


def test_the_window_answers_while_it_learns(window: MainWindow, qtbot: QtBot) -> None:
    """No callback of learning holds the loop: clicks are taken up between two steps."""
    teach(window)
    window.commands.learn.trigger()
    dialog = shown(window, LearnDialog)
    assert isinstance(dialog, LearnDialog)
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

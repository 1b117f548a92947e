from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from scene_organizer.ui.main_window import MainWindow
from scene_organizer.ui.review.page import ReviewPage
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool
from tests.gui.conftest import OpenWindow, settled

SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier

BETWEEN = (85, 125, 45)
"""As far from the forest as from the mountain: no photo can be more doubtful."""

FAR = {"black": (0, 0, 0), "pink": (250, 0, 250), "white": (255, 255, 255)}
"""Near none of the scenes, and nothing alike."""


@pytest.fixture
def album(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Four doubtful photos that look alike, three more that do not, and twelve others."""
    folder = tmp_path / "album"
    for number in (1, 2, 3, 4):
        make_photo(folder / f"between{number}.png", (64, 48 + number), BETWEEN)
    for name, colour in FAR.items():
        make_photo(folder / f"{name}.png", (64, 48), colour)
    for scene, colour in COLOURS.items():
        for number in (1, 2):
            make_photo(folder / f"{scene}{number}.png", (64, 48 + number), colour)
    return folder


def start(window: MainWindow, qtbot: QtBot) -> ReviewPage:
    """Begins a review with the button in the message, by the keyboard."""
    qtbot.keyClick(window.browser.message_bar.action, Qt.Key.Key_Space)
    page = window.review
    qtbot.waitUntil(lambda: page.photo is not None and not page.loupe.picture.isNull())
    return page


def press(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN
) -> None:
    """A key goes where the focus is, as a person's does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget is window.review or window.review.isAncestorOf(widget)
    qtbot.keyClick(widget, key, modifier)


def name_of(window: MainWindow, id: int | None) -> str:
    assert id is not None
    return window._library.photos([id])[0].path.stem


def stored(library: Library) -> dict[str, tuple[str, ...]]:
    """What a person said, as the catalog has it, by file name."""
    ids = [id for group in library.query(PhotoQuery(group="corrected")) for id in group.ids]
    return {photo.path.stem: photo.correction or () for photo in library.photos(ids)}


def test_a_whole_review_by_the_keyboard_alone(
    open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot
) -> None:
    window = open_window(album)
    message = window.browser.message_bar
    assert message.text == "19 photos sorted; 7 need you, about 1 minute. Start?"
    page = start(window, qtbot)
    bar, ring = page.dock.streak_bar, page.dock.ring
    assert window.pages.reviewing
    assert ring.left == 7
    assert page.dock.sentence == "7 photos left, less than a minute"

    # The most doubtful photo has look-alikes: one question for all of them.
    first = page.photo_id
    assert name_of(window, first).startswith("between")
    qtbot.waitUntil(bar.isVisible)
    assert bar.question == "These 4 look alike: all Forest?"
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Right)
    left_out = bar.strip.current
    press(window, qtbot, Qt.Key.Key_Space)
    assert bar.question == "These 3 look alike: all Forest?"
    press(window, qtbot, Qt.Key.Key_Return, SHIFT)
    # The answer shows at once, before the catalog has it.
    assert ring.left == 4
    assert not bar.isVisible()
    assert page.photo_id == left_out
    qtbot.waitUntil(lambda: len(stored(library)) == 3)
    assert set(stored(library).values()) == {("forest",)}
    qtbot.waitUntil(lambda: window.commands.undo.text() == "&Undo 3 × Forest")

    # One key, and the next photo is there, decoded already.
    press(window, qtbot, Qt.Key.Key_4)
    assert ring.left == 3
    assert page.photo_id != left_out
    qtbot.waitUntil(lambda: stored(library).get(name_of(window, left_out)) == ("mountain",))

    # Enter accepts what is suggested; here that it shows no scene.
    qtbot.waitUntil(lambda: page.photo is not None)
    accepted = page.photo_id
    assert page.dock.answers.tile("none").suggested
    press(window, qtbot, Qt.Key.Key_Return)
    assert page.photo_id != accepted
    qtbot.waitUntil(lambda: stored(library).get(name_of(window, accepted)) == ())

    # Z takes the last answer back and returns to its photo.
    press(window, qtbot, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: page.photo_id == accepted and ring.left == 3)
    press(window, qtbot, Qt.Key.Key_0)
    assert ring.left == 2

    # Further scenes and a flag leave the photo where it is; arrows pass it over.
    several = page.photo_id
    press(window, qtbot, Qt.Key.Key_5, SHIFT)
    press(window, qtbot, Qt.Key.Key_6, SHIFT)
    press(window, qtbot, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: page.photo is not None and page.photo.flagged)
    qtbot.waitUntil(lambda: page.dock.answers.tile("street").said)
    assert page.photo_id == several
    assert stored(library)[name_of(window, several)] == ("sea", "street")
    press(window, qtbot, Qt.Key.Key_I)
    assert page.loupe.panel.isVisible()
    press(window, qtbot, Qt.Key.Key_Right)
    assert page.photo_id != several
    press(window, qtbot, Qt.Key.Key_Left)
    assert page.photo_id == several
    # It has an answer: Enter goes on.
    press(window, qtbot, Qt.Key.Key_Return)
    assert ring.left == 1

    press(window, qtbot, Qt.Key.Key_3)
    assert not page.working
    assert page.state.heading == "All done: nothing needs you"
    qtbot.waitUntil(lambda: len(stored(library)) == 7)
    press(window, qtbot, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: page.working and ring.left == 1)
    press(window, qtbot, Qt.Key.Key_0)
    assert not page.working
    press(window, qtbot, Qt.Key.Key_Escape)
    assert not window.pages.reviewing
    qtbot.waitUntil(lambda: window.browser.sidebar.count_of("corrected") == 7)
    assert window.browser.sidebar.count_of("unsure") == 0
    assert window.browser.sidebar.count_of("flagged") == 1
    assert window.browser.grid.hasFocus()


def test_from_the_grid_to_the_review_and_back_after_a_restart_by_keys_alone(
    open_window: OpenWindow, album: Path, library: Library, qapp: QApplication, qtbot: QtBot
) -> None:
    window = MainWindow(library, qapp)
    window.show()
    window.start(album)
    qtbot.waitUntil(lambda: settled(window) and window.browser.message_bar.isVisible())
    start_button = window.browser.message_bar.action
    assert window.browser.grid.hasFocus()
    for _ in range(20):
        if QApplication.focusWidget() is start_button:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    page = start(window, qtbot)
    first = page.photo_id
    press(window, qtbot, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: len(stored(library)) == 1)
    with qtbot.waitSignal(window.ended):
        window.close()
    # The next day, in the grid: what was said is undone, and said again.
    again = open_window(None)
    qtbot.waitUntil(lambda: again.commands.undo.text() == "&Undo 1 × Mountain")
    qtbot.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stored(library) == {} and again.commands.redo.isEnabled())
    qtbot.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | SHIFT)
    qtbot.waitUntil(lambda: set(stored(library)) == {name_of(again, first)})
    # The review goes on with those that are left.
    qtbot.keyClick(again, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: again.review.photo is not None)
    assert again.review.dock.ring.left == 6


def test_answers_are_noted_while_the_catalog_is_busy(
    open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(album)
    page = start(window, qtbot)
    free, correct = threading.Event(), library.labels.set

    def slow(*arguments: object) -> object:
        assert free.wait(60)
        return correct(*arguments)  # type: ignore[arg-type]  # passed through as they came

    monkeypatch.setattr(library.labels, "set", slow)
    for left in (6, 5, 4, 3, 2, 1, 0):
        press(window, qtbot, Qt.Key.Key_5)
        assert page.dock.ring.left == left or not page.working
    assert stored(library) == {}
    free.set()
    qtbot.waitUntil(lambda: len(stored(library)) == 7)


def test_an_answer_that_cannot_be_stored_is_asked_for_again(
    open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(album)
    page = start(window, qtbot)

    def fail(*arguments: object) -> None:
        raise EnvironmentFault("There is no space left on the disk.")

    monkeypatch.setattr(library.labels, "set", fail)
    press(window, qtbot, Qt.Key.Key_5)
    qtbot.waitUntil(page.message_bar.isVisible)
    assert page.message_bar.text == "There is no space left on the disk."
    qtbot.waitUntil(lambda: page.dock.ring.left == 7)


def test_the_next_photo_is_decoded_before_it_is_asked_for(
    open_window: OpenWindow, album: Path, pool: FakePool, qtbot: QtBot
) -> None:
    window = open_window(album)
    page = start(window, qtbot)
    qtbot.waitUntil(lambda: len(page.loupe._previews) >= 3)
    seen = set(page.loupe._previews)
    press(window, qtbot, Qt.Key.Key_5)
    assert page.photo_id in seen
    # Nothing waits: the large picture is there in the very same moment.
    assert page.loupe.picture.width() == page.loupe._previews[page.photo_id].pixmap.width()


def test_where_nothing_is_doubtful_the_review_says_so(
    open_window: OpenWindow, tmp_path: Path, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    make_photo("sure/sea.png", (64, 48), COLOURS["sea"])
    window = open_window(tmp_path / "sure")
    assert window.browser.message_bar.text == "1 photo sorted."
    window.commands.review.trigger()
    qtbot.waitUntil(lambda: window.review.state.heading == "Nothing needs you")
    press(window, qtbot, Qt.Key.Key_Return)
    assert not window.pages.reviewing


def test_a_review_keeps_to_the_filter(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    window.browser.filter_bar.search.setText("pink")
    qtbot.waitUntil(lambda: window.browser.filter_bar.filters and settled(window))
    window.commands.review.trigger()
    qtbot.waitUntil(lambda: window.review.dock.ring.left == 1)
    assert name_of(window, window.review.photo_id) == "pink"


def test_commands_keep_to_the_photo_whatever_the_grid_does(
    open_window: OpenWindow, album: Path, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    window = open_window(album)
    page = start(window, qtbot)
    make_photo(album / "new.png", (64, 48), COLOURS["sea"])
    window.folders.rescan()
    qtbot.waitUntil(lambda: settled(window) and len(window.browser.model.listing.ids) == 20)
    assert window.pages.targets == (page.photo_id,)
    assert all(action.isEnabled() for action in window.commands.labels)
    assert not window.commands.show_large.isEnabled()
    assert not window.commands.select_all.isEnabled()
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.commands.select_all.isEnabled()


def test_similar_photos_lead_out_of_the_review(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    page = start(window, qtbot)
    asked = page.photo_id
    window.commands.similar.trigger()
    assert not window.pages.reviewing
    qtbot.waitUntil(lambda: window.browser.finds.done and settled(window))
    assert window.browser.model.listing.ids[0] == asked


def test_all_is_read_out(open_window: OpenWindow, album: Path, qtbot: QtBot) -> None:
    window = open_window(album)
    page = start(window, qtbot)
    qtbot.waitUntil(page.dock.streak_bar.isVisible)
    assert page.accessibleDescription().startswith("Photo 1 of 7: between")
    assert page.dock.ring.accessibleDescription() == "0 of 7 answered"
    suggested = page.dock.answers.tile("forest").accessibleName()
    assert suggested.startswith("Forest, 2, ")
    assert suggested.endswith("suggested, Enter accepts")
    assert page.dock.streak_bar.strip.accessibleName() == "These 4 look alike: all Forest?"
    press(window, qtbot, Qt.Key.Key_5)
    press(window, qtbot, Qt.Key.Key_Left)
    assert page.accessibleDescription().endswith("Sea")
    assert page.dock.answers.tile("sea").accessibleName().endswith("your answer")


def test_what_the_catalog_said_before_an_undo_does_not_stay(
    open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(album)
    page = start(window, qtbot)
    id = page.photo_id
    assert id is not None
    (unsaid,) = library.photos([id])
    monkeypatch.setattr(page._reviewing, "fetch", lambda ids: None)
    press(window, qtbot, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: len(stored(library)) == 1)
    (said,) = library.photos([id])
    press(window, qtbot, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: page.dock.ring.left == 7)
    # Read before the undo, told after it.
    page._on_details([said])
    page._on_details([unsaid])
    assert page.dock.ring.left == 7

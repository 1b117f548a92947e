from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.learning.likeness import OnProgress
from scene_organizer.library import Library
from scene_organizer.ui.finds import finds
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fakes import COLOURS
from tests.gui.conftest import OpenWindow, names, select, settled


@pytest.fixture
def album(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """More photos of three scenes than vote on a label, and one file a second time."""
    folder = tmp_path / "album"
    for scene in ("forest", "sea", "street"):
        red, green, blue = COLOURS[scene]
        for number in range(14):
            shade = (red + number, green, blue)
            make_photo(folder / f"{scene}{number}.png", (64, 48), shade)
    shutil.copy(folder / "sea1.png", folder / "copy.png")
    return folder


def look(window: MainWindow, qtbot: QtBot, key: str) -> list[str]:
    """Chooses an entry of the sidebar; what is found, by group."""
    window.browser.sidebar.choose(key)
    qtbot.waitUntil(lambda: window.browser.finds.done and settled(window))
    return shown(window)


def shown(window: MainWindow) -> list[str]:
    browser = window.browser
    return [
        f"{browser.model.face_of(group.key).name}: {' '.join(sorted(names(window, group.ids)))}"
        for group in browser.model.listing.groups
    ]


def test_duplicates_are_listed_set_by_set(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    sidebar = window.browser.sidebar
    assert sidebar.count_of("duplicates") is None
    assert look(window, qtbot, "duplicates") == ["Same file, 1 of 1: copy.png sea1.png"]
    assert sidebar.count_of("duplicates") == 2
    near = look(window, qtbot, "near duplicates")
    assert any("copy.png" in one and "sea1.png" in one for one in near)
    # Back among the groups the grid shows what it showed.
    sidebar.choose("all")
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 43)


def test_a_likely_mistake_is_corrected_by_one_key_and_leaves(
    open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot
) -> None:
    window = open_window(album)
    select(window, "forest2.png", "street3.png")
    window.labelling.label(("glacier",))
    qtbot.waitUntil(lambda: window.browser.sidebar.count_of("glacier") == 2)
    assert sorted(look(window, qtbot, "mistakes")) == [
        "Rather Forest?: forest2.png", "Rather Street?: street3.png",
    ]
    select(window, "forest2.png")
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: "forest2.png" not in names(window))
    assert names(window) == ["street3.png"]
    assert library.counts([album])["forest"] == 14
    # Taken back, it is a likely mistake again.
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: "forest2.png" in names(window))
    # The model's word accepted or a flag set is something else than an answer.
    select(window, "street3.png")
    window.commands.flag.trigger()
    qtbot.waitUntil(lambda: window.browser.sidebar.count_of("flagged") == 1)
    assert "street3.png" in names(window)


def test_what_is_found_has_its_own_order_and_says_so(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    sort = window.browser.filter_bar._sort
    look(window, qtbot, "duplicates")
    assert not sort.isEnabled()
    assert "an order of its own" in sort.toolTip()
    look(window, qtbot, "sea")
    assert (sort.isEnabled(), sort.toolTip()) == (True, "")


def test_similar_photos_of_any_photo(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    select(window, "sea1.png")
    window.commands.similar.trigger()
    qtbot.waitUntil(lambda: window.browser.finds.done and settled(window))
    groups = window.browser.model.listing.groups
    assert names(window, groups[0].ids) == ["sea1.png"]
    alike = names(window, groups[1].ids)
    assert alike[0] == "copy.png"
    assert all(name.startswith("sea") for name in alike[1:13])
    assert window.browser.sidebar.current_key == "similar"
    # From here to the ones that are like another.
    select(window, "street0.png")
    window.commands.similar.trigger()
    qtbot.waitUntil(lambda: names(window)[:1] == ["street0.png"])


def test_the_filter_holds_for_what_is_found(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    look(window, qtbot, "duplicates")
    window.browser.filter_bar.search.setText("street")
    browser = window.browser
    qtbot.waitUntil(lambda: browser.contents is browser.empty_state and browser.finds.done)
    assert browser.empty_state.heading == "No duplicates"


def test_looking_tells_how_far_it_is_and_can_be_stopped(
    open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(album)
    stopped = threading.Event()

    def endless(query: PhotoQuery, cancel: CancelToken, on_progress: OnProgress) -> None:
        on_progress(7, 31)
        assert cancel.wait(60)
        stopped.set()
        cancel.check()

    monkeypatch.setattr(library.review, "mistakes", endless)
    monkeypatch.setattr(finds, "_SETTLED_MS", 0)
    state = window.browser.empty_state
    window.browser.sidebar.choose("mistakes")
    qtbot.waitUntil(lambda: state.sentence.startswith("7 of 31 photos compared · "))
    assert state.sentence.endswith(" a second")
    assert state.heading == "Looking for likely mistakes\N{HORIZONTAL ELLIPSIS}"
    state.button.click()
    assert state.heading == "Stopped"
    assert stopped.wait(60)
    monkeypatch.undo()
    state.button.click()
    qtbot.waitUntil(lambda: window.browser.finds.done)


def test_what_cannot_be_compared_is_said(
    open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(album)

    def fail(*arguments: object) -> None:
        raise InputFault("There are no photos to compare yet; scan a folder first.")

    monkeypatch.setattr(library.review, "near_duplicates", fail)
    window.browser.sidebar.choose("near duplicates")
    state = window.browser.empty_state
    qtbot.waitUntil(lambda: state.heading == "Photos cannot be compared")
    assert state.sentence.startswith("There are no photos to compare yet")


def test_flagged_photos_are_a_group(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    select(window, "sea1.png", "street2.png")
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: window.browser.sidebar.count_of("flagged") == 2)
    window.browser.sidebar.choose("flagged")
    qtbot.waitUntil(lambda: sorted(names(window)) == ["sea1.png", "street2.png"])
    qtbot.waitUntil(lambda: window.commands.undo.text() == "&Undo 2 × flagged")


def test_a_likely_mistake_that_is_none_leaves_too(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window = open_window(album)
    select(window, "street3.png")
    window.labelling.label(("glacier",))
    qtbot.waitUntil(lambda: window.browser.sidebar.count_of("glacier") == 1)
    assert look(window, qtbot, "mistakes") == ["Rather Street?: street3.png"]
    select(window, "street3.png")
    window.commands.accept.trigger()
    qtbot.waitUntil(lambda: window.browser.empty_state.heading == "All done")
    assert window.commands.undo.text() == "&Undo 1 × accepted"
    # Nor does it come back when they are looked for again.
    look(window, qtbot, "all")
    assert look(window, qtbot, "mistakes") == []
    assert window.browser.empty_state.heading == "No likely mistakes"
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: window.commands.undo.text() == "&Undo 1 × Glacier")
    look(window, qtbot, "all")
    assert look(window, qtbot, "mistakes") == ["Rather Street?: street3.png"]

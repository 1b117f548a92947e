"""The photos whose answers teach most, asked in the review."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.library import Library
from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fakes import UNSURE_COLOUR
from tests.gui.conftest import OpenWindow


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

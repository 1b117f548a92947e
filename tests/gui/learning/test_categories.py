"""A person's own categories in the window: added, renamed, merged, ready-made, taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QColorDialog
from pytestqt.qtbot import QtBot

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.learning import Comparison, Quality, Score
from scene_organizer.learning.kinds import STARTERS
from scene_organizer.library.categories import Offer
from scene_organizer.library.learning import Learned
from scene_organizer.ui.language import speak
from scene_organizer.ui.learning.categories_dialog import CategoriesDialog
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow, dialog_of, names, open_loupe, select
from tests.gui.learning.conftest import photos

CTRL = Qt.KeyboardModifier.ControlModifier


def categories(window: MainWindow, qtbot: QtBot) -> CategoriesDialog:
    window.browser.grid.setFocus()
    qtbot.keyClick(
        window.browser.grid, Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(window, CategoriesDialog)
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


def middle(icon: QIcon) -> str:
    return icon.pixmap(14, 14).toImage().pixelColor(7, 7).name()


def row_colour(dialog: CategoriesDialog, row: int) -> str:
    item = dialog.table.item(row, 0)
    return middle(item.icon()) if item else ""


def _adopted() -> Learned:
    score = Score(10, 5, 9)
    return Learned(
        Comparison("fake-1", "fake-1+1", 10, score, 5, 5, 0.03, score, 5, score, 5,
                   adopted=True), ChangeSet())


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


def test_a_category_gets_the_colour_that_is_chosen_everywhere(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = categories(window, qtbot)
    add(dialog, qtbot, "Lake")
    dialog.choose("sea")
    assert not dialog.recolour.isEnabled()
    dialog.choose("lake")
    dialog.recolour.click()
    chooser = dialog_of(window, QColorDialog)
    chooser.setCurrentColor(QColor("#12fe9a"))
    chooser.accept()
    qtbot.waitUntil(lambda: window._faces["lake"].colour == "#12fe9a")
    qtbot.waitUntil(lambda: row_colour(dialog, 6) == "#12fe9a")
    command = next(each for each in window.commands.labels if each.text() == "Lake")
    assert middle(command.icon()) == "#12fe9a"


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
    dialog = dialog_of(window, CategoriesDialog)
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

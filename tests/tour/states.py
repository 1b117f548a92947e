"""The states that the window can be in, and how a person gets there."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from scene_organizer.domain.operation import Mode
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.ui.dialogs.organize import OrganizeDialog
from tests.tour.stage import Stage

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_SELECTED = 3


def _welcome(stage: Stage) -> None:
    stage.window.start(None)


def _scanning(stage: Stage) -> QPixmap:
    """A third of the way, as long as the picture takes."""
    half, go_on = threading.Event(), threading.Event()

    def stop_half_way(task: DecodeTask) -> None:
        if task.model_input is not None and len(stage.pool.decoded) > 30:
            half.set()
            go_on.wait(60)

    stage.pool.on_decode = stop_half_way
    stage.window.start(stage.folder)
    stage.wait(half.is_set)
    picture = stage.grab(at_rest=False)
    go_on.set()
    stage.wait(lambda: stage.settled)
    return picture


def _grid(stage: Stage) -> None:
    stage.open()
    browser = stage.window.browser
    browser.grid.setFocus()
    ids = browser.model.listing.ids[:_SELECTED]
    browser.grid._select(browser.model.listing.ranges(ids))
    browser.grid.set_current(0)


def _nothing_fits(stage: Stage) -> None:
    stage.open()
    stage.window.browser.filter_bar.search.setText("place:Norway year:1999")


def _review(stage: Stage) -> None:
    stage.open()
    stage.window.browser.message_bar.action.click()
    page = stage.window.review
    stage.wait(lambda: page.photo is not None and not page.loupe.picture.isNull())
    stage.wait(page.dock.streak_bar.isVisible)


def _reviewing(stage: Stage) -> None:
    """Further on: some answered, one with two scenes and a flag, what is known of it shown."""
    _review(stage)
    stage.key(Qt.Key.Key_Return, _SHIFT)
    stage.key(Qt.Key.Key_4)
    stage.key(Qt.Key.Key_1, _SHIFT)
    stage.key(Qt.Key.Key_F)
    stage.key(Qt.Key.Key_I)


def _review_done(stage: Stage) -> None:
    _review(stage)
    stage.key(Qt.Key.Key_Return, _SHIFT)
    page = stage.window.review
    while page.working:
        stage.wait(lambda: page.photo is not None or not page.working)
        stage.key(Qt.Key.Key_Return)


def _loupe(stage: Stage) -> None:
    stage.open()
    browser = stage.window.browser
    browser.open_loupe(stage.photo("DSC_4134"))
    stage.wait(lambda: browser.loupe.picture.width() > 500)
    stage.key(Qt.Key.Key_6, _SHIFT)


def _why(stage: Stage) -> None:
    stage.open()
    browser = stage.window.browser
    browser.open_loupe(stage.photo("DSC_4134"))
    stage.wait(lambda: browser.loupe.picture.width() > 500)
    stage.key(Qt.Key.Key_W)
    stage.wait(lambda: browser.loupe.canvas.heated)


def _loupe_failed(stage: Stage) -> None:
    stage.open()
    stage.window.browser.open_loupe(stage.photo("DSC_4999"))


def _failed(stage: Stage) -> None:
    stage.open()
    stage.choose("failed")


def _offline(stage: Stage) -> None:
    """The folder is gone for a moment, as with a drive that is pulled out."""
    stage.open()
    away = stage.folder.with_name("away")
    stage.folder.rename(away)
    try:
        stage.window.folders.rescan()
        stage.rest()
    finally:
        away.rename(stage.folder)


def _missing(stage: Stage) -> None:
    stage.window.start(Path("/media/anna/Holiday card/DCIM"))
    stage.wait(lambda: stage.settled)


def _empty_folder(stage: Stage) -> None:
    folder = stage.folder.with_name("Empty")
    folder.mkdir(exist_ok=True)
    stage.window.start(folder)
    stage.wait(lambda: stage.settled)


def _error(stage: Stage) -> None:
    stage.open()
    stage.window.pages.show_error("There is no space left on the disk. Free some, then try again.")


def _mistakes(stage: Stage) -> None:
    stage.open()
    stage.library.labels.set([stage.photo("DSC_4203"), stage.photo("DSC_4158")], ["street"])
    stage.choose("mistakes")


def _near_duplicates(stage: Stage) -> None:
    stage.open()
    stage.choose("near duplicates")


def _no_mistakes(stage: Stage) -> None:
    stage.open()
    stage.window.browser.filter_bar.search.setText("scene:forest")
    stage.choose("mistakes")


def _similar(stage: Stage) -> None:
    stage.open()
    stage.window.browser.show_similar(stage.photo("DSC_4110"))
    stage.wait(lambda: stage.window.browser.finds.done)


def _preferences(stage: Stage) -> None:
    stage.open()
    stage.window.commands.preferences.trigger()


def _palette(stage: Stage) -> None:
    stage.open()
    stage.window.commands.palette.trigger()
    stage.window.command_palette.field.setText("gr")


def _shortcuts(stage: Stage) -> None:
    stage.open()
    stage.window.commands.shortcuts.trigger()


def _menu(stage: Stage) -> None:
    _grid(stage)
    stage.window._show_menu(stage.window.mapToGlobal(stage.window.rect().center() / 2))


def _organize(stage: Stage) -> None:
    stage.open()
    stage.window.organize()
    dialog = stage.window.findChild(OrganizeDialog)
    assert dialog is not None
    dialog.form.choose(Mode.COPY)
    dialog.form.destination.setText(str(stage.folder.with_name("Sorted")))
    stage.wait(dialog.go_button.isEnabled)


def _organized(stage: Stage) -> None:
    _organize(stage)
    dialog = stage.window.findChild(OrganizeDialog)
    assert dialog is not None
    dialog.go_button.click()
    stage.wait(lambda: bool(dialog.outcome))
    shutil.rmtree(stage.folder.with_name("Sorted"))


STATES: dict[str, Callable[[Stage], QPixmap | None]] = {
    "welcome": _welcome, "missing": _missing, "empty-folder": _empty_folder,
    "scanning": _scanning, "grid": _grid, "nothing-fits": _nothing_fits, "review": _review,
    "reviewing": _reviewing, "review-done": _review_done, "loupe": _loupe, "why": _why,
    "loupe-failed": _loupe_failed, "failed": _failed, "offline": _offline, "error": _error,
    "mistakes": _mistakes, "near-duplicates": _near_duplicates, "no-mistakes": _no_mistakes,
    "similar": _similar, "preferences": _preferences, "palette": _palette,
    "shortcuts": _shortcuts, "menu": _menu, "organize": _organize, "organized": _organized,
}
"""By name; a state that would pass gives its own picture."""

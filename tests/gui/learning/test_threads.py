"""Which thread does what takes its time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.engine.pool import Pool
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.fakes import FakePool
from tests.gui.conftest import OpenWindow, open_loupe, settled


@pytest.fixture
def asking() -> list[threading.Thread]:
    """The threads that have asked for the child processes."""
    return []


@pytest.fixture
def library(
    home: Path, pool: FakePool, asking: list[threading.Thread], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Library]:
    ask = Library._children

    def note(library: Library) -> Pool:
        asking.append(threading.current_thread())
        return ask(library)

    monkeypatch.setattr(Library, "_children", note)
    with Library(Paths.default(), pool=pool) as opened:
        yield opened


def test_the_children_are_asked_for_outside_the_gui_thread(
    open_window: OpenWindow, album: Path, asking: list[threading.Thread], pool: FakePool,
    library: Library, qtbot: QtBot,
) -> None:
    # The first to ask reads the model, and hashes its 30 MB.
    window = open_window(album)
    open_loupe(window, "sea-0.png")
    qtbot.keyClick(window.browser.loupe, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: pool.explained == ["sea"])
    qtbot.keyClick(window.browser.loupe, Qt.Key.Key_Escape)
    QApplication.clipboard().clear()
    window.commands.copy_picture.trigger()
    qtbot.waitUntil(lambda: not QApplication.clipboard().image().isNull())
    window.commands.watch_menu.actions()[0].trigger()
    for command in (window.commands.learn, window.commands.changed_by_learning,
                    window.commands.versions, window.commands.categories):
        command.trigger()
    window.staff.teaching.renew()
    with qtbot.waitSignal(window.staff.teaching.versions_listed):
        window.staff.teaching.list_versions()
    window.staff.labels.judge_again()
    window.commands.rescan.trigger()
    qtbot.waitUntil(lambda: settled(window))
    assert {"scan_0", "close-up_0", "watch-work"} <= {thread.name for thread in asking}
    assert threading.main_thread() not in asking

"""What is no longer used goes in the window's thread, and at no time that holds it up."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Thread
from weakref import ref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scene_organizer.ui.garbage import MANY, GarbageCollection


class Knot:
    """Keeps itself alive."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collection(qapp: QObject) -> Iterator[GarbageCollection]:
    collection = GarbageCollection(qapp)
    collection.start()
    yield collection
    collection.stop()
    gc.unfreeze()


def knot() -> ref[Knot]:
    return ref(Knot())


def churn() -> list[list[int]]:
    """More objects than make Python search for garbage."""
    return [[] for _ in range(2 * gc.get_threshold()[0])]


def test_another_thread_collects_nothing(collection: GarbageCollection) -> None:
    garbage = knot()
    thread = Thread(target=churn)
    thread.start()
    thread.join()
    assert garbage() is not None


def test_the_window_collects_what_has_become_much(
    collection: GarbageCollection, qtbot: QtBot
) -> None:
    garbage = knot()
    kept = churn()
    qtbot.waitUntil(lambda: garbage() is None)
    assert kept


def test_a_search_through_very_much_is_put_off(collection: GarbageCollection) -> None:
    garbage = knot()
    kept = [[] for _ in range(MANY + gc.get_threshold()[0])]
    collection.collect()
    assert garbage() is not None
    del kept[gc.get_threshold()[0] * 2 :]
    collection.collect()
    assert garbage() is None


def test_at_last_it_is_done_all_the_same(collection: GarbageCollection) -> None:
    garbage = knot()
    kept = [[] for _ in range(MANY + gc.get_threshold()[0])]
    for _ in range(200):
        collection.collect()
    assert garbage() is None
    assert kept


def test_python_collects_again_in_the_end(collection: GarbageCollection) -> None:
    assert not gc.isenabled()
    collection.stop()
    assert gc.isenabled()

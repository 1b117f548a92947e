"""A new version of the application brings another network."""

from __future__ import annotations

from pathlib import Path

import pytest

from scene_organizer.library import Library
from tests.fakes import FakePool, fake_bundle
from tests.integration.conftest import ids
from tests.integration.networks.conftest import Trainer, unspoken, written


@pytest.fixture
def newer(tmp_path: Path) -> FakePool:
    made = FakePool()
    made.bundle = written(tmp_path / "newer", fake_bundle("fake-2"))
    return made


def test_heads_are_learned_anew_and_labels_stand(
    library: Library, album: Path, newer: FakePool
) -> None:
    assert library.learning.retrain().comparison.adopted
    with Library(library.paths, pool=newer) as updated:
        assert updated.models.head().version == "fake-2"
        assert unspoken(updated, album) == {("fake-1+1", "forest")}, "shown until then"
        assert updated.renewing.renew() == 0
        assert updated.models.head().version == "fake-2+2"
        assert unspoken(updated, album) == {("fake-2+2", "forest")}
        spoken = updated.photos(ids(updated, album, "teal")[:45])
        assert {photo.label for photo in spoken} == {"forest"}


def test_so_does_a_scan(library: Library, album: Path, newer: FakePool) -> None:
    library.learning.retrain()
    with Library(library.paths, pool=newer) as updated:
        updated.scan(album)
        assert updated.models.head().version == "fake-2+2"
        assert unspoken(updated, album) == {("fake-2+2", "forest")}


def test_own_categories_come_back(
    library: Library, album: Path, newer: FakePool
) -> None:
    library.categories.add("Lake")
    library.labels.set(ids(library, album, "teal")[:45], ["lake"])
    assert library.learning.retrain().comparison.adopted
    with Library(library.paths, pool=newer) as updated:
        updated.renewing.renew()
        assert unspoken(updated, album) == {("fake-2+2", "lake")}


def test_what_a_retrained_network_had_learned_is_learned_anew(
    library: Library, album: Path, trainer: Trainer, newer: FakePool
) -> None:
    library.learning.retrain_deep()
    with Library(library.paths, pool=newer) as updated:
        assert newer.bundle.version == "fake-2"
        updated.renewing.renew()
        assert unspoken(updated, album) == {("fake-2+1", "forest")}


def test_a_refusal_is_said_once_and_not_tried_again(
    library: Library, album: Path, newer: FakePool
) -> None:
    library.learning.retrain()
    while library.labels.undoable:
        library.labels.undo()
    with Library(library.paths, pool=newer) as updated:
        updated.renewing.renew()
        assert updated.models.head().version == "fake-2"
        assert "not taken over" in updated.models.notice
        assert unspoken(updated, album) == {("fake-2", "sea")}
        assert not updated.learning.relearn().photos

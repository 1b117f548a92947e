"""Another network in force: photos are looked at again, and their old answers stand until then."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.library import Library
from scene_organizer.library.retraining import FOLDER
from tests.conftest import MakePhoto
from tests.fakes import FakePool
from tests.integration.conftest import TEAL, ids
from tests.integration.networks.conftest import Trainer, unspoken


def test_an_adopted_network_is_in_force_and_photos_are_looked_at_again(
    library: Library, pool: FakePool, album: Path, trainer: Trainer
) -> None:
    learned = library.learning.retrain_deep()
    assert learned.comparison.adopted, learned.comparison.reason
    assert (learned.comparison.current, learned.comparison.candidate) == ("fake-1", "fake-1-deep.1")
    assert pool.bundle.version == "fake-1-deep.1"
    assert not (library.paths.models / FOLDER).exists()

    assert unspoken(library, album) == {("fake-1", "sea")}, "old answers stand until then"
    everything = len(list(album.iterdir()))
    assert library.renewing.outdated() == everything
    pool.decoded.clear()
    told: list[int] = []
    assert library.renewing.renew(on_changed=lambda changes: told.extend(changes.photos)) == 0
    assert len(pool.decoded) == everything
    assert len(set(told)) == everything
    assert unspoken(library, album) == {("fake-1-deep.1", "forest")}
    assert all(photo.corrected for photo in library.photos(ids(library, album, "sea")))


def test_a_scan_looks_again_too_and_shows_the_old_answers_until_then(
    library: Library, album: Path, trainer: Trainer, pool: FakePool
) -> None:
    library.learning.retrain_deep()
    groups: list[dict[str, int]] = []
    pool.on_classify = lambda images: groups.append(library.counts())
    library.scan(album)
    assert groups
    assert not any("pending" in counts for counts in groups)
    assert unspoken(library, album) == {("fake-1-deep.1", "forest")}
    assert library.renewing.outdated() == 0


def test_photos_in_sight_come_first_then_those_spoken_of(
    library: Library, album: Path, trainer: Trainer, pool: FakePool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scene_organizer.library.renewing._CHUNK", 10)
    library.learning.retrain_deep()
    last = ids(library, album, "teal")[55:]
    library.visible = lambda: last
    pool.decoded.clear()
    library.renewing.renew()
    names = [path.stem for path in pool.decoded]
    assert set(names[:5]) == {f"teal-{number}" for number in range(55, 60)}
    rest = library.photos(ids(library, album, "teal")[45:55])
    assert set(names[-10:]) == {photo.path.stem for photo in rest}


def test_stopped_it_goes_on_where_it_was(
    library: Library, album: Path, trainer: Trainer, pool: FakePool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scene_organizer.library.renewing._CHUNK", 10)
    library.learning.retrain_deep()
    everything = library.renewing.outdated()
    cancel = CancelToken()
    left = library.renewing.renew(cancel, on_changed=lambda changes: cancel.cancel())
    assert 0 < left < everything
    pool.decoded.clear()
    assert library.renewing.renew() == 0
    assert len(pool.decoded) == left


def test_one_step_back_opens_nothing(
    library: Library, album: Path, trainer: Trainer, pool: FakePool
) -> None:
    library.learning.retrain_deep()
    library.renewing.renew()
    pool.decoded.clear()
    library.models.use("fake-1")
    assert pool.bundle.version == "fake-1"
    assert unspoken(library, album) == {("fake-1", "sea")}
    library.models.use("fake-1-deep.1")
    assert unspoken(library, album) == {("fake-1-deep.1", "forest")}
    assert library.renewing.outdated() == 0
    assert not pool.decoded


def test_a_scan_under_way_goes_on_with_the_network_put_in_force_meanwhile(
    library: Library, album: Path, trainer: Trainer, pool: FakePool, make_photo: MakePhoto
) -> None:
    library.learning.retrain_deep()
    library.models.use("fake-1")
    make_photo(album / "new.png", (50, 24), TEAL)

    def exchange(images: np.ndarray) -> None:
        pool.on_classify = lambda images: None
        library.models.use("fake-1-deep.1")

    pool.on_classify = exchange
    library.scan(album)
    photo = library.photo_at(album / "new.png")
    assert photo is not None
    assert (photo.model, photo.best) == ("fake-1-deep.1", "forest")


def test_a_photo_that_cannot_be_read_keeps_its_answer(
    library: Library, album: Path, trainer: Trainer
) -> None:
    library.learning.retrain_deep()
    broken, other, gone = (album / f"teal-{number}.png" for number in (50, 51, 52))
    broken.write_bytes(b"no photo")
    shutil.copyfile(album / "street-0.png", other)
    gone.unlink()
    assert library.renewing.renew() == 3
    photos = [library.photo_at(path) for path in (broken, other, gone)]
    assert [photo and (photo.model, photo.best) for photo in photos] == [("fake-1", "sea")] * 3

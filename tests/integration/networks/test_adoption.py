"""A retrained network is measured, adopted or refused, and put in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, EnvironmentFault, InputFault
from scene_organizer.engine.bundle import MODEL, read_bundle
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.library import Library
from scene_organizer.library.learning import TRAINING_LOCK
from scene_organizer.library.retraining import FOLDER
from tests.conftest import MakePhoto
from tests.fakes import FakePool
from tests.integration.conftest import ids
from tests.integration.networks.conftest import Trainer, unspoken
from tests.mishaps import Died, died_at_write


def test_a_refused_network_leaves_nothing(
    library: Library, album: Path, trainer: Trainer, pool: FakePool
) -> None:
    trainer.wrong = True
    learned = library.learning.retrain_deep()
    assert not learned.comparison.adopted
    assert learned.comparison.reason
    assert pool.bundle.version == "fake-1"
    assert [each.version for each in library.models.versions()] == ["fake-1"]
    assert not (library.paths.models / FOLDER).exists()
    assert library.renewing.outdated() == 0


def test_a_quarter_is_held_out_and_only_that_is_asked(
    library: Library, album: Path, trainer: Trainer
) -> None:
    found = library.learning.retrain_deep().comparison
    (job,) = trainer.jobs
    held = [lesson for lesson in job.lessons if lesson.held_out]
    assert 0 < found.held_out.photos <= len(held) < len(job.lessons)
    trained = {lesson.content for lesson in job.lessons if not lesson.held_out}
    again = library.models.versions()[-1]
    assert again.corrections == len(trained)


def test_a_head_that_learned_from_what_is_asked_has_a_stand_in(
    library: Library, album: Path, trainer: Trainer
) -> None:
    assert library.learning.retrain().comparison.adopted
    found = library.learning.retrain_deep().comparison
    # The stand-in says forest, too: nothing is better than what quick learning has reached.
    assert found.current == "fake-1+1"
    assert found.held_out.photos > 0
    assert found.held_out.before > found.held_out.photos / 2
    assert not found.adopted


def test_heads_stand_on_a_retrained_network(
    library: Library, album: Path, trainer: Trainer, make_photo: MakePhoto
) -> None:
    library.learning.retrain_deep()
    library.renewing.renew()
    library.categories.add("Lake")
    for number in range(40):
        make_photo(album / f"dark-{number}.png", (32 + number, 24), (90, 10, 120 + number % 5))
    library.scan(album)
    library.labels.set(ids(library, album, "dark")[:30], ["lake"])
    learned = library.learning.retrain()
    assert learned.comparison.candidate == "fake-1-deep.1+1"
    assert learned.comparison.adopted, learned.comparison.reason
    assert {photo.best for photo in library.photos(ids(library, album, "dark")[30:])} == {"lake"}
    assert unspoken(library, album) == {("fake-1-deep.1+1", "forest")}
    library.models.use("fake-1")
    with pytest.raises(InputFault, match="stands on"):
        library.models.remove("fake-1-deep.1")
    for version in ("fake-1-deep.1+1", "fake-1-deep.1"):
        library.models.remove(version)
    assert [each.version for each in library.models.versions()] == ["fake-1"]
    assert library.learning.retrain_deep().comparison.candidate == "fake-1-deep.2"


def test_a_cancelled_training_changes_nothing(
    library: Library, album: Path, trainer: Trainer
) -> None:
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        library.learning.retrain_deep(cancel, lambda progress: cancel.cancel())
    assert [each.version for each in library.models.versions()] == ["fake-1"]
    assert library.learning.retrain_deep().comparison.adopted
    assert trainer.jobs[0] == trainer.jobs[1], "not the same job: it would begin anew"


def test_killed_at_any_write_of_an_adoption_the_old_or_the_new_network_is_in_force(
    library: Library, album: Path, trainer: Trainer, tmp_path: Path
) -> None:
    found = []
    for life in range(20):
        try:
            with died_at_write(life):
                library.learning.retrain_deep()
        except Died:
            pool = FakePool()
            pool.bundle = read_bundle(tmp_path / "bundle")
            with Library(library.paths, pool=pool) as again:
                assert again.models.notice == ""
                found.append(again.models.head().version)
                assert again.models.pool().bundle.version == found[-1]
                again.models.use("fake-1")
                for each in again.models.versions():
                    if each.learned:
                        again.models.remove(each.version)
        else:
            break
    assert len(found) > 4
    assert "fake-1" in found
    assert library.models.head().version.startswith("fake-1-deep.")


def test_one_training_at_a_time(library: Library, album: Path, trainer: Trainer) -> None:
    with (CatalogLock(library.paths.models / TRAINING_LOCK),
          pytest.raises(EnvironmentFault, match="Another Scene Organizer")):
        library.learning.retrain_deep()


def test_a_damaged_network_leaves_the_shipped_one_in_force(
    library: Library, album: Path, trainer: Trainer, tmp_path: Path
) -> None:
    library.learning.retrain_deep()
    (library.paths.models / "fake-1-deep.1" / MODEL).write_bytes(b"damaged")
    other = FakePool()
    other.bundle = read_bundle(tmp_path / "bundle")
    with Library(library.paths, pool=other) as again:
        assert again.models.head().version == "fake-1"
        assert "damaged" in again.models.notice
        assert other.bundle.version == "fake-1"

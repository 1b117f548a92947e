"""A retrained network is measured, adopted or refused, put in force, taken back; photos follow."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, EnvironmentFault, InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import BaseSet, write_base_set
from scene_organizer.engine.bundle import MODEL, ModelBundle, read_bundle, write_manifest
from scene_organizer.engine.retrain_job import RetrainJob, RetrainOutcome, RetrainProgress
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.learning.quick import Learner, Lessons
from scene_organizer.library import Library
from scene_organizer.library.learning import TRAINING_LOCK
from scene_organizer.library.retraining import FOLDER
from tests.conftest import MakePhoto
from tests.fake_base import fake_base
from tests.fakes import COLOURS, FakePool, fake_bundle

TEAL = (20, 130, 150)
"""Sea to the fake model; the person calls it otherwise."""

Train = Callable[..., RetrainOutcome]


def written(folder: Path, bundle: ModelBundle, base: BaseSet | None = None) -> ModelBundle:
    """A bundle with all files that one has; its network is a few bytes."""
    folder.mkdir(parents=True)
    (folder / MODEL).write_bytes(bundle.version.encode())
    write_base_set(base or fake_base(), folder)
    write_manifest(replace(bundle, folder=folder))
    return read_bundle(folder)


@pytest.fixture
def pool(tmp_path: Path) -> FakePool:
    made = FakePool()
    made.bundle = written(tmp_path / "bundle", fake_bundle())
    return made


@pytest.fixture
def library(home: Path, pool: FakePool) -> Iterator[Library]:
    with Library(pool=pool) as opened:
        yield opened


class Trainer:
    """In place of the child: the head learns what was said, the network sees what it saw.

    Attributes:
        jobs: What it was given.
        wrong: Whether it learns everything to be a street instead.
    """

    def __init__(self) -> None:
        self.jobs: list[RetrainJob] = []
        self.wrong = False

    def __call__(
        self, pool: FakePool, models: Path, job: RetrainJob, cancel: CancelToken,
        on_progress: Callable[[RetrainProgress], None],
    ) -> RetrainOutcome:
        self.jobs.append(job)
        on_progress(RetrainProgress("training", 1, 2, 1, 2))
        if cancel.cancelled:
            raise Cancelled("Stopped.")
        base, parent = fake_base(), read_bundle(job.bundle)
        colours = [TEAL if "teal" in lesson.path.name else COLOURS[lesson.path.stem[:-2]]
                   for lesson in job.lessons]
        seen = np.zeros((len(colours), 4), np.float32)
        seen[:, :3] = np.array(colours) / 255
        said = [("street",) if self.wrong else lesson.scenes for lesson in job.lessons]
        lessons = Lessons.of(seen, said, job.classes)
        used = np.array([not lesson.held_out for lesson in job.lessons])
        kin = {said[0][0]: frozenset({"sea"})}
        head = Learner(parent, base, lessons, job.classes, kin).learn(job.version, used)
        assert head.logits is not None
        assert head.evidence is not None
        folder = models / FOLDER / "candidate"
        shutil.rmtree(models / FOLDER, ignore_errors=True)
        written(folder, head.bundle, replace(base, logits=head.logits, evidence=head.evidence))
        return RetrainOutcome(folder, base.embedding, np.arange(len(seen)), seen, seen)


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch) -> Trainer:
    made = Trainer()
    monkeypatch.setattr("scene_organizer.library.learning.retrain_deep", made)
    return made


@pytest.fixture
def album(library: Library, folder: Path, make_photo: MakePhoto) -> Path:
    """Sixty teal photos and five of each class, scanned; forty-five of them are said to be forest,
    and the others confirmed."""
    for number in range(60):
        colour = TEAL[0] + number % 5 - 2, TEAL[1] + number % 7 - 3, TEAL[2]
        make_photo(folder / f"teal-{number:02}.png", (32 + number, 24), colour)
    for key in CLASS_KEYS:
        for number in range(5):
            make_photo(folder / f"{key}-{number}.png", (32 + number, 24), COLOURS[key])
    library.scan(folder)
    library.labels.set(ids(library, folder, "teal")[:45], ["forest"])
    for key in CLASS_KEYS:
        library.labels.accept(ids(library, folder, key))
    return folder


def ids(library: Library, folder: Path, prefix: str) -> list[int]:
    found = [library.photo_at(path) for path in sorted(folder.glob(f"{prefix}-*"))]
    return [photo.id for photo in found if photo is not None]


def unspoken(library: Library, folder: Path) -> set[tuple[str, str]]:
    """Models and answers of the teal photos that nobody spoke of."""
    photos = library.photos(ids(library, folder, "teal")[45:])
    return {(photo.model or "", photo.best or "") for photo in photos}


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


class Killed(BaseException):
    """As if the process had ended."""


def test_killed_at_any_write_of_an_adoption_the_old_or_the_new_network_is_in_force(
    library: Library, album: Path, trainer: Trainer, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real: dict[str, Any] = {"replace": Path.replace, "rename": Path.rename, "fsync": os.fsync}
    left = -1

    def dying(name: str) -> Callable[..., Any]:
        def act(*arguments: Any) -> Any:
            nonlocal left
            if left == 0:
                raise Killed
            left -= 1
            return real[name](*arguments)

        return act

    found = []
    for place, name in ((Path, "replace"), (Path, "rename"), (os, "fsync")):
        monkeypatch.setattr(place, name, dying(name))
    for life in range(20):
        left = life
        try:
            library.learning.retrain_deep()
        except Killed:
            left = -1
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


class TestUpdate:
    """A new version of the application brings another network."""

    @pytest.fixture
    def newer(self, tmp_path: Path) -> FakePool:
        made = FakePool()
        made.bundle = written(tmp_path / "newer", fake_bundle("fake-2"))
        return made

    def test_heads_are_learned_anew_and_labels_stand(
        self, library: Library, album: Path, newer: FakePool
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

    def test_so_does_a_scan(self, library: Library, album: Path, newer: FakePool) -> None:
        library.learning.retrain()
        with Library(library.paths, pool=newer) as updated:
            updated.scan(album)
            assert updated.models.head().version == "fake-2+2"
            assert unspoken(updated, album) == {("fake-2+2", "forest")}

    def test_own_categories_come_back(
        self, library: Library, album: Path, newer: FakePool
    ) -> None:
        library.categories.add("Lake")
        library.labels.set(ids(library, album, "teal")[:45], ["lake"])
        assert library.learning.retrain().comparison.adopted
        with Library(library.paths, pool=newer) as updated:
            updated.renewing.renew()
            assert unspoken(updated, album) == {("fake-2+2", "lake")}

    def test_what_a_retrained_network_had_learned_is_learned_anew(
        self, library: Library, album: Path, trainer: Trainer, newer: FakePool
    ) -> None:
        library.learning.retrain_deep()
        with Library(library.paths, pool=newer) as updated:
            assert newer.bundle.version == "fake-2"
            updated.renewing.renew()
            assert unspoken(updated, album) == {("fake-2+1", "forest")}

    def test_a_refusal_is_said_once_and_not_tried_again(
        self, library: Library, album: Path, newer: FakePool
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

"""Starter categories: off until chosen, learned at once from what came with the application."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import BaseSet, Part, read_base_set
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.engine.head import apply
from scene_organizer.engine.protocol import Classified
from scene_organizer.learning.kinds import STARTERS, named
from scene_organizer.learning.starters import METRICS
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool
from tests.integration.conftest import Say

PINK = (250, 150, 200)
"""Of photos of persons, which the bundled model is unsure of."""


class RealPool(FakePool):
    """The bundled model without its network: of a photo's colour it sees what that one saw of a
    frozen photo of that class, and of pink ones persons."""

    def __init__(self) -> None:
        super().__init__()
        self.bundle = read_bundle(bundled_model())
        self.base = read_base_set(self.bundle.folder)
        test = self.base.of(Part.TEST)
        scored = apply(self.base.logits, test.embedding).argmax(axis=1)
        sure = (test.kind == "person") | (scored == test.labels[:, 0])
        self.rows = {key: test.embedding[sure & (test.kind == key)]
                     for key in (*CLASS_KEYS, "person")}

    def classify(self, images: np.ndarray) -> Future[Classified]:
        means = images.reshape(len(images), -1, 3).mean(axis=1)
        colours = np.array([*COLOURS.values(), PINK])
        nearest = np.linalg.norm(means[:, None] - colours, axis=2).argmin(axis=1)
        kinds = [*COLOURS, "person"]
        seen = np.stack([self.rows[kinds[index]][3] for index in nearest])
        done: Future[Classified] = Future()
        done.set_result(Classified(apply(self.base.logits, seen), apply(self.base.evidence, seen),
                                   seen, "CPU"))
        return done


@pytest.fixture
def pool() -> FakePool:
    return RealPool()


@pytest.fixture
def album(library: Library, folder: Path, make_photo: MakePhoto) -> Path:
    for number in range(4):
        make_photo(folder / f"pink-{number}.png", (32 + number, 24), PINK)
    for key in CLASS_KEYS:
        make_photo(folder / f"{key}.png", (32, 24), COLOURS[key])
    library.scan(folder)
    return folder


def groups(library: Library, album: Path, pattern: str) -> set[str]:
    found = [library.photo_at(path) for path in album.glob(pattern)]
    return {photo.group for photo in found if photo is not None}


def test_off_until_chosen_then_learned_without_opening_a_photo(
    library: Library, album: Path, pool: FakePool
) -> None:
    assert [each.starter.key for each in library.categories.starters()] == list(STARTERS)
    assert not any(each.chosen for each in library.categories.starters())
    assert [scene.key for scene in library.scenes] == list(CLASS_KEYS)
    pool.decoded.clear()
    learned = library.categories.start("People")
    assert learned.comparison.adopted, learned.comparison.reason
    assert "held-out pictures are found" in learned.comparison.reason
    assert groups(library, album, "pink-*") == {"people"}
    for key in CLASS_KEYS:
        assert groups(library, album, f"{key}.png") == {key}
    assert not pool.decoded
    assert [each.starter.key for each in library.categories.starters() if each.chosen] == ["people"]
    (offer,) = [each for each in library.categories.starters() if each.chosen]
    assert offer.quality == learned.quality["people"]
    assert offer.quality.recall > 0.7
    assert offer.quality.precision > 0.7
    version = library.models.versions()[-1]
    assert version.active
    assert "people" in version.measured[METRICS]  # type: ignore[operator]  # plain values


def test_later_learning_does_not_lose_it(library: Library, album: Path) -> None:
    library.categories.start("people")
    renamed = library.categories.rename("people", "Family")
    photos = [library.photo_at(path) for path in album.iterdir()]
    library.labels.accept([photo.id for photo in photos if photo is not None])
    classes = library.learning.retrain().comparison.classes
    assert list(classes) == [*CLASS_KEYS, renamed.key], "what is not chosen is none"
    assert groups(library, album, "pink-*") == {renamed.key}


def test_taken_away_it_is_answered_no_more(library: Library, album: Path) -> None:
    before = groups(library, album, "pink-*")
    library.categories.start("people")
    library.categories.remove("people")
    assert groups(library, album, "pink-*") == before
    assert not any(each.chosen for each in library.categories.starters())


def test_one_that_is_refused_is_not_added(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However well it does, it may be chance.
    monkeypatch.setattr("scene_organizer.domain.learning.CHANCE", 0.0)
    learned = library.categories.start("people")
    assert not learned.comparison.adopted
    assert [scene.key for scene in library.scenes] == list(CLASS_KEYS)
    assert not library.models.versions()[-1].learned


def test_names_that_are_none_and_categories_that_are_there(library: Library) -> None:
    with pytest.raises(InputFault, match="people, animals"):
        library.categories.start("castles")
    library.categories.add("People")
    with pytest.raises(InputFault, match="already"):
        library.categories.start("people")


def test_a_category_that_only_has_the_name_learns_from_no_picture_of_ours(
    library: Library, album: Path
) -> None:
    library.categories.add("People")
    assert not any(each.chosen for each in library.categories.starters())


def test_the_bundle_ships_examples_and_quality_of_every_starter() -> None:
    bundle = read_bundle(bundled_model())
    base: BaseSet = read_base_set(bundle.folder)
    classes = (*bundle.classes, *STARTERS)
    found = named(base, classes, STARTERS)
    for key in STARTERS:
        quality = bundle.metrics[METRICS][key]
        here = found.labels[:, 0] == classes.index(key)
        assert quality["examples"] == (here & (found.part == Part.TRAIN)).sum() > 0
        assert quality["photos"] == (here & (found.part == Part.TEST)).sum() > 0


def test_the_commands(say: Say, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scene_organizer.library.library.ChildPool", lambda *given: RealPool())
    offers = [row for row in say("categories", "list", "--json").rows if "chosen" in row]
    assert [(row["starter"], row["chosen"]) for row in offers] == [
        (key, False) for key in STARTERS]
    answer = say("categories", "add", "--starter", "people")
    assert answer.code == 0
    assert "adopted:" in answer.out
    offers = [row for row in say("categories", "list", "--json").rows if "chosen" in row]
    assert [row["starter"] for row in offers if row["chosen"]] == ["people"]
    assert say("categories", "add").code == 2
    assert say("categories", "add", "Lake", "--starter", "food").code == 2

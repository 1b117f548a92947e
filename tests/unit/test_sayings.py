"""What is written into files of what was said of photos, and what is taken over from files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scene_organizer.catalog import sayings
from scene_organizer.catalog.history import History
from scene_organizer.catalog.photos import Result
from scene_organizer.catalog.sayings import Sayings
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.domain.tags import Tags
from tests.unit.conftest import PRINT, ROOT, Catalog

EVIDENCE = dict.fromkeys(CLASS_KEYS, 0.25) | {"sea": 0.75}
SCORES = dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.5}
BOTH = Prediction(SCORES, EVIDENCE, 0.625, ("sea", "mountain"), False, "m1")
WHEN = "2025-01-02T03:04:05+00:00"


def enter(catalog: Catalog, name: str, prediction: Prediction = BOTH,
          provisional: bool = False) -> int:
    (id,) = catalog.add(ROOT / name)
    catalog.photos.record([Result(id, PRINT, f"c{id}", prediction=prediction,
                                  provisional=provisional)])
    return id


@pytest.fixture
def told(catalog: Catalog) -> Sayings:
    return Sayings(catalog.database)


def test_what_a_model_said_is_told_whole(catalog: Catalog, told: Sayings) -> None:
    sure, unsure = enter(catalog, "a.jpg"), enter(catalog, "b.jpg", replace(BOTH, unsure=True))
    found = told.of([sure, unsure])
    assert found[sure].labels == ("sea", "mountain")
    assert found[sure].prediction == BOTH
    assert not found[sure].person
    assert found[unsure].labels == ()
    assert found[unsure].prediction == replace(BOTH, unsure=True)
    for tags in found.values():
        assert tags.said_at == tags.predicted_at
        assert datetime.fromisoformat(tags.said_at).tzinfo == UTC


def test_a_persons_word_stands_before_the_models(catalog: Catalog, told: Sayings) -> None:
    both, spoken, nothing = enter(catalog, "a.jpg"), *catalog.add(ROOT / "b.jpg", ROOT / "c.jpg")
    catalog.labels.correct([both, spoken], ("forest", "sea"), "x")
    catalog.labels.correct([nothing], (), "x")
    with catalog.database.transaction() as connection:
        connection.execute("UPDATE corrections SET made_at = ?", (WHEN,))
    (model,) = [event for event in History(catalog.database).of(both) if event.model]
    found = told.of([both, spoken, nothing])
    assert found == {
        both: Tags(("forest", "sea"), True, WHEN, BOTH, model.when),
        spoken: Tags(("forest", "sea"), True, WHEN, None, ""),
        nothing: Tags((), True, WHEN, None, ""),
    }


def test_of_whom_nobody_has_spoken_is_left_out(catalog: Catalog, told: Sayings) -> None:
    pending, failed = catalog.add(ROOT / "a.jpg", ROOT / "b.jpg")
    catalog.fail(failed)
    preview = enter(catalog, "c.jpg", provisional=True)
    assert told.of([pending, failed, preview, 999]) == {}


def test_a_raw_file_says_what_its_jpeg_says(catalog: Catalog, told: Sayings) -> None:
    (raw,) = catalog.add(ROOT / "a.CR2")
    jpeg = enter(catalog, "a.jpg")
    catalog.photos.pairs.match(ROOT)
    assert told.of([raw])[raw] == told.of([jpeg])[jpeg]


def test_any_number_of_photos_is_told_of(
    catalog: Catalog, told: Sayings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sayings, "_CHUNK", 2)
    ids = [enter(catalog, f"{number}.jpg") for number in range(5)]
    assert list(told.of(ids)) == ids
    assert told.of([]) == {}


def test_a_persons_word_is_taken_over_where_nobody_has_spoken(
    catalog: Catalog, told: Sayings
) -> None:
    free, taken, taken_back = (enter(catalog, f"{name}.jpg") for name in "abc")
    catalog.labels.correct([taken, taken_back], ("street",), "x")
    catalog.labels.correct([taken_back], None, "x")
    word = Tags(("glacier", "sea"), True, WHEN)
    assert told.adopt(dict.fromkeys((free, taken, taken_back), word)) == [free]
    assert [photo.correction for photo in catalog.photos.get([free, taken, taken_back])] == [
        ("glacier", "sea"), ("street",), None]
    assert catalog.group(free) == "glacier"
    assert told.of([free])[free].said_at == WHEN
    # It holds of the photo's content and stands beside the model's word.
    assert catalog.photos.get([free])[0].best == "sea"
    assert told.adopt({free: replace(word, labels=("forest",))}) == []


def test_a_word_for_the_jpeg_holds_for_its_raw_file(catalog: Catalog, told: Sayings) -> None:
    (raw,) = catalog.add(ROOT / "a.CR2")
    jpeg = enter(catalog, "a.jpg")
    catalog.photos.pairs.match(ROOT)
    assert told.adopt({jpeg: Tags(("glacier",), True, WHEN)}) == [jpeg]
    assert [photo.correction for photo in catalog.photos.get([raw, jpeg])] == [("glacier",)] * 2


def test_a_category_that_there_is_not_is_nobodys_word(catalog: Catalog, told: Sayings) -> None:
    id = enter(catalog, "a.jpg")
    assert told.adopt({id: Tags(("sea", "volcano"), True, WHEN)}) == []
    assert told.adopt({id: Tags(("sea",), False, WHEN)}) == []
    assert catalog.photos.get([id])[0].correction is None


def test_a_models_word_becomes_history(catalog: Catalog, told: Sayings) -> None:
    id = enter(catalog, "a.jpg")
    other = Prediction(SCORES | {"forest": 0.9}, EVIDENCE, 0.7, ("forest",), False, "m0")
    assert told.adopt({id: Tags(("forest",), False, WHEN, other, WHEN)}) == []
    first, second = History(catalog.database).of(id)
    assert (first.when, first.model, first.best, first.confidence, first.scenes) == (
        WHEN, "m0", "forest", pytest.approx(0.9), ("forest",))
    assert second.model == "m1"
    # Of the model that is in force the catalog knows better.
    told.adopt({id: Tags((), False, WHEN, replace(other, model="m1"), WHEN)})
    assert [event.best for event in History(catalog.database).of(id)] == ["forest", "sea"]


@pytest.mark.parametrize(("text", "told_as"), [
    ("2025-01-02T03:04:05", "2025-01-02T03:04:05+00:00"),
    ("2025-01-02T03:04:05+02:00", "2025-01-02T03:04:05+02:00"),
    ("yesterday", None),
])
def test_a_moment_always_has_a_zone(
    text: str, told_as: str | None, catalog: Catalog, told: Sayings
) -> None:
    id = enter(catalog, "a.jpg")
    told.adopt({id: Tags(("glacier",), True, text)})
    said = told.of([id])[id].said_at
    assert said == (told_as or said)
    assert datetime.fromisoformat(said).tzinfo is not None

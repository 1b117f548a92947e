"""A person's own categories in the catalog: added, renamed, taken away, brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scene_organizer.catalog.categories import COLOURS, Categories, key_of
from scene_organizer.catalog.feedback import FeedbackTable
from scene_organizer.catalog.history import History
from scene_organizer.catalog.photos import Result
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.scene import BUILTIN_SCENES, CLASS_KEYS, Prediction, SceneClass
from scene_organizer.domain.search_text import parse
from tests.unit.conftest import PRINT, ROOT, Catalog


@pytest.fixture
def own(catalog: Catalog) -> Categories:
    return Categories(catalog.database)


def category(catalog: Catalog, key: str) -> SceneClass:
    (found,) = [scene for scene in catalog.labels.scenes() if scene.key == key]
    return found


@pytest.mark.parametrize(("name", "key"), [
    ("Desert", "desert"), ("  Our Garden! ", "our-garden"), ("Kids' room", "kids-room"),
    ("Omas\u2019 Haus", "omas-haus"), ("a_b / c", "a-b-c"), ("Straße", "strasse"),
    ("Cafe\u0301", "caf\u00e9"), ("2024", "2024"), ("XX-ray XX", "xx-ray-xx"),
    ("x" * 60, "x" * 60),
])
def test_a_name_becomes_a_key(name: str, key: str) -> None:
    assert key_of(name) == key


@pytest.mark.parametrize("name", ["", "  ", "---", "!?", "x" * 61])
def test_a_name_of_which_nothing_is_left(name: str) -> None:
    with pytest.raises(InputFault) as caught:
        key_of(name)
    assert caught.value.sentence == "A category needs a name of 1 to 60 letters or digits."


@pytest.mark.parametrize("name", [
    "All", "corrected", "Failed", "flagged", "none", "pending", "Unsure", "clear",
    "CON", "prn", "aux", "NUL", "com1", "LPT9",
])
def test_a_name_that_means_something_else(name: str) -> None:
    with pytest.raises(InputFault) as caught:
        key_of(name)
    assert caught.value.sentence == (
        f"A category cannot be called {name!r}: choose another name.")


def test_own_categories_follow_the_built_in_ones_told_apart(
    catalog: Catalog, own: Categories
) -> None:
    for number in range(10):
        own.add(f" Number {number} ")
    added = catalog.labels.scenes()[len(BUILTIN_SCENES):]
    assert [scene.key for scene in added] == [f"number-{number}" for number in range(10)]
    assert [scene.name for scene in added] == [f"Number {number}" for number in range(10)]
    assert [scene.colour for scene in added] == [*COLOURS, *COLOURS[:2]]
    assert [scene.shortcut for scene in added] == ["7", "8", "9", *[""] * 7]
    assert not any(scene.builtin for scene in added)
    with pytest.raises(InputFault, match="There is a category 'number-3' already"):
        own.add("number 3")
    with pytest.raises(InputFault, match="There is a category 'sea' already"):
        own.add("Sea")


def test_what_was_taken_away_comes_back_and_gives_its_digit_away(
    catalog: Catalog, own: Categories
) -> None:
    for name in ("Desert", "Garden"):
        own.add(name, starter=name.lower())
    assert own.starters() == {"desert": "desert", "garden": "garden"}
    own.hide(category(catalog, "desert"))
    assert [scene.key for scene in catalog.labels.scenes()] == [*CLASS_KEYS, "garden"]
    assert own.starters() == {"garden": "garden"}
    own.add("Lake")
    assert category(catalog, "lake").shortcut == "7"
    own.add("Desert")
    desert = category(catalog, "desert")
    assert (desert.name, desert.shortcut) == ("Desert", "9")
    assert catalog.labels.scenes()[-1] == desert
    assert own.starters() == {"garden": "garden"}


def test_a_category_that_was_taken_away_counts_where_a_person_names_it(
    catalog: Catalog, own: Categories
) -> None:
    own.add("Desert")
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.labels.correct([id], ("desert",), "x")
    own.hide(category(catalog, "desert"))
    assert category(catalog, "desert").shortcut == ""
    catalog.labels.correct([id], None, "x")
    assert "desert" not in {scene.key for scene in catalog.labels.scenes()}


def test_a_new_name_takes_all_along_that_was_said(catalog: Catalog, own: Categories) -> None:
    own.add("Desert", starter="dunes")
    scores = dict.fromkeys(CLASS_KEYS, 0.05) | {"desert": 0.7}
    said = Prediction(scores, scores, 0.8, ("desert", "sea"), False, "m1")
    predicted, former, corrected, further = catalog.add(*(ROOT / f"{n}.jpg" for n in range(4)))
    catalog.photos.record([Result(predicted, PRINT, "p", prediction=said),
                           Result(former, PRINT, "f", prediction=said)])
    other = replace(said, scores=dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.5}, model="m2",
                    scenes=("sea",))
    catalog.photos.record([Result(former, PRINT, "f", prediction=other)])
    catalog.labels.correct([corrected], ("desert",), "x")
    catalog.labels.correct([further], ("sea", "desert"), "x")

    desert = category(catalog, "desert")
    assert own.rename(desert, " Sand Sea ") == "sand-sea"
    renamed = category(catalog, "sand-sea")
    assert renamed == replace(desert, key="sand-sea", name="Sand Sea")
    assert own.starters() == {"sand-sea": "dunes"}
    photos = catalog.photos.get([predicted, former, corrected, further])
    assert [photo.group for photo in photos] == ["sand-sea", "sea", "sand-sea", "sea"]
    assert (photos[0].best, photos[0].scenes) == ("sand-sea", ("sand-sea", "sea"))
    assert photos[0].scores == dict.fromkeys(CLASS_KEYS, 0.05) | {"sand-sea": 0.7}
    assert photos[3].correction == ("sea", "sand-sea")
    event, _ = History(catalog.database).of(former)
    assert (event.best, event.scenes) == ("sand-sea", ("sand-sea", "sea"))
    keys = {*CLASS_KEYS, "desert", "sand-sea"}
    for text, expected in (("shows:sand-sea", [predicted, corrected, further]),
                           ("scene:sand-sea", [predicted, corrected]), ("shows:desert", [])):
        groups = catalog.search.query(PhotoQuery(where=parse(text, keys)), [])
        assert sorted(id for group in groups for id in group.ids) == expected
    assert own.labelled("desert") == {}
    assert own.labelled("sand-sea") == {corrected: ("sand-sea",), further: ("sea", "sand-sea")}
    # An undo does not bring the old key back.
    catalog.labels.correct([corrected], ("street",), "x")
    catalog.labels.undo()
    assert catalog.photos.get([corrected])[0].correction == ("sand-sea",)
    catalog.labels.undo()
    catalog.labels.redo()
    assert catalog.photos.get([further])[0].correction == ("sea", "sand-sea")


def test_who_agreed_with_the_model_still_does_under_a_new_name(
    catalog: Catalog, own: Categories
) -> None:
    own.add("Desert")
    scores = dict.fromkeys(CLASS_KEYS, 0.05) | {"desert": 0.7}
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.photos.record([Result(id, PRINT, "c", prediction=Prediction(
        scores, scores, 0.8, ("desert",), False, "m1"))])
    catalog.labels.correct([id], ("desert",), "x", confirming=True)
    own.rename(category(catalog, "desert"), "Dunes")
    (lesson,) = FeedbackTable(catalog.database).load("m1")
    assert lesson.scenes == ("dunes",)
    assert lesson.scores == dict.fromkeys(CLASS_KEYS, 0.05) | {"dunes": 0.7}
    assert lesson.confirms


def test_a_key_that_is_part_of_another_is_no_part_of_its_renaming(
    catalog: Catalog, own: Categories
) -> None:
    for name in ("Lake", "Lake shore"):
        own.add(name)
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.labels.correct([id], ("lake-shore", "lake"), "x")
    own.rename(category(catalog, "lake"), "Pond")
    assert catalog.photos.get([id])[0].correction == ("lake-shore", "pond")


def test_a_name_of_the_same_key_changes_the_name_only(catalog: Catalog, own: Categories) -> None:
    own.add("our garden")
    assert own.rename(category(catalog, "our-garden"), "Our Garden") == "our-garden"
    assert category(catalog, "our-garden").name == "Our Garden"


def test_what_cannot_be_renamed_or_taken_away(catalog: Catalog, own: Categories) -> None:
    own.add("Desert")
    desert, sea = category(catalog, "desert"), category(catalog, "sea")
    with pytest.raises(InputFault, match="There is a category 'sea' already"):
        own.rename(desert, "Sea")
    for change in (lambda: own.rename(sea, "Ocean"), lambda: own.hide(sea)):
        with pytest.raises(InputFault) as caught:
            change()
        assert caught.value.sentence == f"{sea.name} is built in and stays as it is."
    assert catalog.labels.scenes() == [*BUILTIN_SCENES, desert]


def test_examples_are_counted_by_their_main_scene(catalog: Catalog, own: Categories) -> None:
    own.add("Desert")
    raw, *ids = catalog.add(ROOT / "0.CR2", *(ROOT / f"{n}.jpg" for n in range(5)))
    catalog.photos.pairs.match(ROOT)
    catalog.labels.correct(ids[:2], ("desert", "sea"), "x")
    catalog.labels.correct(ids[2:3], ("sea", "desert"), "x")
    catalog.labels.correct(ids[3:4], (), "x")
    assert catalog.photos.get([raw])[0].correction == ("desert", "sea")
    assert own.examples() == {"desert": 2, "sea": 1}

"""What is worth a person's look, over a real catalog with made-up embeddings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.catalog.doubts import Doubts
from scene_organizer.catalog.photos import Result
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.review import USUAL_SECONDS, Doubt, Effort, effort
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.fakes import FakePool

EVERYTHING = PhotoQuery()
PRINT = Fingerprint(1, 2, 3)
SIZE = 16


class Album:
    """A library whose photos lie where a test puts them among the embeddings."""

    def __init__(self, root: Path) -> None:
        paths = Paths(*(root / name for name in ("data", "cache", "config", "log")))
        self.library = Library(paths, pool=FakePool())
        self.review = self.library.review
        self._numbers = count()
        self._noise = np.random.default_rng(7)

    def add(
        self, direction: int | None = None, best: str = "sea", margin: float = 0.6,
        unsure: bool = False, evidence: float = 0.9, content: str = "", model: str = "m1",
        scenes: tuple[str, ...] = (), spread: float = 0.05,
    ) -> int:
        """Enters a photo; those of one direction look alike, those of none do not."""
        number = next(self._numbers)
        (id,) = self.library._photos.add([(os.fsencode(f"/p/{number:03}.jpg"), PRINT)])
        vector = self._noise.standard_normal(SIZE) * (1 if direction is None else spread)
        if direction is not None:
            vector[direction] += 5
        rest = (1 - margin) / 6
        scores = dict.fromkeys(CLASS_KEYS, rest) | {best: rest + margin}
        shown = scenes or (() if unsure else (best,))
        prediction = Prediction(scores, scores, evidence, shown, unsure, model)
        self.library._photos.record([Result(
            id, PRINT, content or f"content {number}", prediction=prediction,
            embedding=vector.astype(np.float16).tobytes(),
        )], gone=lambda path: False)
        return id

    def fill(self, photos: int = 60) -> None:
        """Photos that are like nothing, so that there is something to differ from."""
        for _ in range(photos):
            self.add(best="street")


@pytest.fixture
def album(tmp_path: Path) -> Iterator[Album]:
    opened = Album(tmp_path)
    yield opened
    opened.library.close()


# Doubts


def test_the_lowest_margin_comes_first_and_what_is_answered_not_at_all(album: Album) -> None:
    album.add(margin=0.1)
    far, near = album.add(margin=0.4, unsure=True), album.add(margin=0.2, unsure=True)
    answered = album.add(margin=0.1, unsure=True)
    album.library.labels.set([answered], ["sea"])
    assert album.review.doubtful(EVERYTHING) == [
        Doubt(near, pytest.approx(0.2)), Doubt(far, pytest.approx(0.4))]
    assert album.review.doubtful(PhotoQuery((Path("/elsewhere"),))) == []


def test_those_the_model_is_sure_of_may_follow(album: Album) -> None:
    sure, surer = album.add(margin=0.3), album.add(margin=0.7)
    doubtful = album.add(margin=0.5, unsure=True)
    album.library.labels.set([album.add(margin=0.2)], ["sea"])
    found = album.review.doubtful(EVERYTHING, sure=True)
    assert [doubt.photo for doubt in found] == [doubtful, sure, surer]


# Effort


def moments(*seconds: float) -> list[datetime]:
    return [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=value) for value in seconds]


def test_the_pace_is_usual_until_there_is_enough_to_learn_from() -> None:
    assert effort(310, []) == Effort(310, USUAL_SECONDS)
    assert effort(310, []).sentence == "310 photos need you, about 6 minutes."
    assert not effort(10, moments(*range(20))).learned


def test_the_pace_is_the_persons_own_and_breaks_do_not_count() -> None:
    answered = moments(*(3 * n for n in range(30)), 9000, *(9003 + 3 * n for n in range(5)))
    assert effort(100, answered) == Effort(100, 3, learned=True)
    assert effort(100, answered).sentence == "100 photos need you, about 5 minutes."


@pytest.mark.parametrize(("photos", "sentence"), [
    (0, "No photo needs you."),
    (1, "1 photo needs you, about 1 minute."),
    (5000, "5,000 photos need you, about 100 minutes."),
])
def test_the_sentence(photos: int, sentence: str) -> None:
    assert Effort(photos).sentence == sentence


def test_the_pace_is_learned_from_answers_for_one_photo_each(album: Album) -> None:
    ids = [album.add(unsure=True) for _ in range(30)]
    for id in ids[:25]:
        album.library.labels.set([id], ["sea"])
    album.library.labels.flag(ids)
    album.library.labels.set(ids[25:29], ["sea"])
    found = album.review.effort(EVERYTHING)
    assert (found.photos, found.learned) == (1, True)
    assert found.seconds_each < USUAL_SECONDS
    album.library.labels.undo()
    assert album.review.effort(EVERYTHING).photos == 5


# Look-alikes


def test_similar_photos_the_most_alike_first(album: Album) -> None:
    album.fill()
    first = album.add(0)
    near, far = album.add(0), album.add(0, spread=0.8)
    found = album.review.similar(first, 2)
    assert [neighbour.photo for neighbour in found] == [near, far]
    assert found[0].likeness > found[1].likeness > 0.3
    assert len(album.review.similar(first, 1000)) == 62


def test_a_photo_without_a_result_cannot_be_compared(album: Album) -> None:
    (pending,) = album.library._photos.add([(b"/p/pending.jpg", PRINT)])
    with pytest.raises(InputFault, match="scan a folder first"):
        album.review.similar(pending)
    album.add()
    with pytest.raises(InputFault, match="no result to compare by"):
        album.review.similar(pending)


def test_results_of_two_models_are_not_compared(album: Album) -> None:
    first, second = album.add(0), album.add(0)
    other = album.add(0, model="m2")
    assert [neighbour.photo for neighbour in album.review.similar(first)] == [second]
    with pytest.raises(InputFault):
        album.review.similar(other)


def test_a_scan_brings_new_photos_to_compare(album: Album, tmp_path: Path) -> None:
    from tests.conftest import draw

    folder = tmp_path / "photos"
    folder.mkdir()
    for name, colour in (("a", (30, 60, 200)), ("b", (30, 60, 201)), ("c", (40, 160, 40))):
        draw((64, 48), colour).save(folder / f"{name}.png")
    album.library.scan(folder)
    photo = album.library.photo_at(folder / "a.png")
    assert photo is not None
    assert len(album.review.similar(photo.id)) == 2
    draw((64, 48), (30, 60, 202)).save(folder / "d.png")
    album.library.scan(folder)
    assert len(album.review.similar(photo.id)) == 3


def test_doubtful_photos_that_look_alike_are_asked_for_at_once(album: Album) -> None:
    album.fill()
    peaks = [album.add(0, "mountain" if n else "glacier", unsure=True) for n in range(4)]
    rooms = [album.add(1, evidence=0.1, unsure=True) for _ in range(3)]
    album.add(2, unsure=True)
    album.add(2, unsure=True)
    album.add(0, "mountain")
    streaks = album.review.streaks(album.review.doubtful(EVERYTHING))
    assert {(frozenset(streak.photos), streak.suggestion) for streak in streaks} == {
        (frozenset(peaks), "mountain"), (frozenset(rooms), "none")}
    assert all(streak.likeness > 0.3 for streak in streaks)


def test_a_streak_holds_no_more_than_a_person_looks_over(album: Album) -> None:
    album.fill()
    for _ in range(70):
        album.add(0, unsure=True)
    sizes = [len(streak.photos)
             for streak in album.review.streaks(album.review.doubtful(EVERYTHING))]
    assert sizes == [60, 10]


# Mistakes


def test_a_label_that_disagrees_with_its_neighbours_is_likely_a_mistake(album: Album) -> None:
    for direction, scene in enumerate(("sea", "forest", "glacier")):
        for _ in range(20):
            album.add(direction, scene)
    wrong = album.add(0, "forest")
    (mistake,) = album.review.mistakes(EVERYTHING)
    assert (mistake.photo, mistake.label, mistake.suggestion) == (wrong, "forest", "sea")
    assert mistake.disagreement == pytest.approx(1)
    assert len(mistake.neighbours) == 12
    assert wrong not in {neighbour.photo for neighbour in mistake.neighbours}
    album.library.labels.set([wrong], ["sea"])
    assert album.review.mistakes(EVERYTHING) == []


def test_a_correction_can_be_a_mistake_too(album: Album) -> None:
    for direction, scene in enumerate(("sea", "forest")):
        ids = [album.add(direction, scene) for _ in range(20)]
    album.library.labels.set(ids[:1], [])
    album.library.labels.set(ids[1:], ["forest"])
    (mistake,) = album.review.mistakes(EVERYTHING)
    assert (mistake.photo, mistake.label, mistake.suggestion) == (ids[0], "none", "forest")


def test_what_was_confirmed_is_no_mistake_any_more(album: Album) -> None:
    # One of each: two people's words among neighbours would make the rest suspicious.
    ids = [
        min([album.add(direction, scene) for _ in range(20)])
        for direction, scene in enumerate(("sea", "forest"))
    ]
    labels = album.library.labels
    labels.set(ids, ["street"])
    assert [mistake.photo for mistake in album.review.mistakes(EVERYTHING)] == ids
    # Accepted as it stands, or said a second time.
    changes = labels.accept(ids[:1])
    assert (changes.photos, changes.text) == ((ids[0],), "1 x accepted")
    assert labels.set(ids[1:2], ["street"]).text == "1 x confirmed"
    assert labels.accept(ids).photos == ()
    assert album.review.mistakes(EVERYTHING) == []
    assert {photo.label for photo in album.library.photos(ids)} == {"street"}
    # Taken back it is in doubt again; and so is another answer.
    assert labels.undo().photos == (ids[1],)
    assert [mistake.photo for mistake in album.review.mistakes(EVERYTHING)] == ids[1:2]
    labels.redo()
    labels.set(ids[:1], ["glacier"])
    assert [mistake.photo for mistake in album.review.mistakes(EVERYTHING)] == ids[:1]


def test_a_person_who_says_the_same_as_the_model_is_believed(album: Album) -> None:
    for direction, scene in enumerate(("sea", "forest")):
        for _ in range(20):
            album.add(direction, scene)
    wrong = album.add(0, "forest")
    corrected = album.add(1, "forest")
    album.library.labels.set([corrected], ["street"])
    album.library.labels.accept([wrong, corrected])
    assert album.review.mistakes(EVERYTHING) == []
    assert [action.text for action in album.library.labels.actions()] == [
        "2 x accepted", "1 x Street"]


def test_what_a_person_said_weighs_more_and_makes_the_rest_suspicious(album: Album) -> None:
    for _ in range(20):
        album.add(1, "street")
    ids = [album.add(0, "glacier") for _ in range(13)]
    album.library.labels.set(ids[:5], ["mountain"])
    mistakes = {mistake.photo: mistake for mistake in album.review.mistakes(EVERYTHING)}
    for id in ids[5:]:
        # Five people's words against seven answers of the model.
        assert mistakes[id].suggestion == "mountain"
        assert mistakes[id].disagreement == pytest.approx(15 / 22, abs=0.02)


def test_a_further_scene_agrees_as_well(album: Album) -> None:
    for direction, scene in enumerate(("sea", "forest")):
        for _ in range(20):
            album.add(direction, scene)
    album.add(0, "mountain", scenes=("mountain", "sea"))
    assert album.review.mistakes(EVERYTHING) == []


def test_doubtful_photos_neither_vote_nor_stand_for_election(album: Album) -> None:
    for _ in range(20):
        album.add(0, "sea", unsure=True)
    album.add(0, "forest")
    album.add(1, "street")
    found = album.review.mistakes(EVERYTHING)
    assert {neighbour.photo for mistake in found for neighbour in mistake.neighbours} <= {21, 22}


# Duplicates


def test_files_that_hold_the_same_are_duplicates(album: Album) -> None:
    album.add()
    ids = [album.add(content="same") for _ in range(3)]
    two = [album.add(content="other") for _ in range(2)]
    album.library._photos.set_present([two[1]], False)
    (group,) = album.review.duplicates(EVERYTHING)
    assert (group.photos, group.likeness, group.suggestion) == (tuple(ids), 1, None)
    assert album.review.duplicates(PhotoQuery((Path("/elsewhere"),))) == []
    # In the order in which they are shown, as the groups are.
    doubts = Doubts(album.library._database)
    assert doubts.identical([two[1], ids[2], ids[0], two[0], ids[1]]) == [
        (two[1], two[0]), (ids[2], ids[0], ids[1])]


def test_versions_of_one_photo_are_near_duplicates(album: Album) -> None:
    album.fill()
    versions = [album.add(0, spread=0.01) for _ in range(3)]
    album.add(0, spread=1)
    (group,) = album.review.near_duplicates(EVERYTHING)
    assert sorted(group.photos) == versions
    assert group.likeness > 0.85


def test_photos_that_are_not_shown_are_no_neighbours(album: Album) -> None:
    album.fill()
    first, gone = album.add(0), album.add(0)
    album.library._photos.set_present([gone], False)
    assert gone not in {neighbour.photo for neighbour in album.review.similar(first, 100)}

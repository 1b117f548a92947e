"""The order of a review: what comes next, what looks alike, what is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.domain.photo import Fingerprint, Photo, PhotoStatus
from scene_organizer.domain.review import Lookalikes
from scene_organizer.ui.review.walk import Walk


def stored(id: int, correction: tuple[str, ...] | None) -> Photo:
    return Photo(id, Path(f"{id}.jpg"), Fingerprint(1, 2, 3), PhotoStatus.OK, correction=correction)


def test_answers_count_and_the_next_photo_waits() -> None:
    walk = Walk([5, 3, 8, 1])
    walk.answer([5, 3, 99], ("sea",))
    assert (walk.answered, walk.left, walk.next_from(5)) == (2, 2, 8)
    assert walk.answer_of(3) == ("sea",)
    # Behind the last one come those that were passed over.
    walk.answer([1], ())
    assert walk.next_from(1) == 8
    walk.answer([8], ())
    assert walk.next_from(8) is None


def test_what_is_as_good_as_answered_is_no_next_photo() -> None:
    walk = Walk([1, 2, 3, 4])
    assert walk.next_from(1, besides=(2, 3)) == 4
    assert walk.next_from(1, besides=(2, 3, 4)) is None


def test_a_streak_is_asked_about_while_enough_of_it_wait() -> None:
    walk, streak = Walk([1, 2, 3, 4, 5]), Lookalikes((2, 4, 5), 0.9, "sea")
    walk.show_streaks([streak])
    assert walk.streak_at(1) is None
    assert walk.streak_at(4) == (streak, (4, 2, 5))
    walk.answer([2], ("sea",))
    assert walk.streak_at(4) is None
    walk.take_back([2])
    assert walk.streak_at(4) is not None


def test_who_was_left_out_is_asked_alone_until_the_answer_is_taken_back() -> None:
    walk, streak = Walk(range(1, 8)), Lookalikes(tuple(range(1, 8)), 0.9, "sea")
    walk.show_streaks([streak])
    walk.answer([1, 2], ("sea",))
    walk.settle(streak)
    assert walk.streak_at(3) is None
    walk.take_back([1, 2])
    assert walk.streak_at(3) == (streak, (3, 1, 2, 4, 5, 6, 7))


def test_the_catalogs_word_stands_unless_the_persons_is_newer() -> None:
    walk = Walk([1, 2])
    walk.answer([1], ("sea",))
    assert not walk.hear(stored(1, None)), "the answer is on its way"
    walk.confirm([1, 2])
    assert not walk.hear(stored(1, None)), "read before it was stored, told after it"
    assert walk.hear(stored(1, ("forest",)))
    # The other one was answered elsewhere.
    assert walk.hear(stored(2, ("street",)))
    assert (walk.answer_of(1), walk.answer_of(2)) == (("forest",), ("street",))
    assert not walk.hear(stored(9, ("sea",))), "it is not asked about"
    assert walk.answered == 2


@pytest.mark.parametrize("after", ["an undo", "a fault"])
def test_the_catalog_is_asked_whether_there_is_an_answer_still(after: str) -> None:
    walk = Walk([1])
    walk.answer([1], ("sea",))
    if after == "an undo":
        walk.confirm([1])
    walk.ask_catalog([1])
    assert walk.hear(stored(1, None))
    assert walk.answer_of(1) is None
    walk.answer([1], ("sea",))
    assert not walk.hear(stored(1, None))


@given(st.lists(st.integers(0, 30), unique=True, min_size=1), st.data())
def test_going_on_answers_every_photo_once(ids: list[int], data: st.DataObject) -> None:
    walk, here, seen = Walk(ids), data.draw(st.sampled_from(ids)), 0
    while here is not None:
        walk.answer([here], ())
        seen += 1
        here = walk.next_from(here)
    assert (seen, walk.left) == (len(ids), 0)

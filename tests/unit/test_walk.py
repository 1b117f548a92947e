"""The order of a review: what comes next, what looks alike, what is taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.domain.review import Lookalikes
from scene_organizer.ui.review.walk import Walk


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


@given(st.lists(st.integers(0, 30), unique=True, min_size=1), st.data())
def test_going_on_answers_every_photo_once(ids: list[int], data: st.DataObject) -> None:
    walk, here, seen = Walk(ids), data.draw(st.sampled_from(ids)), 0
    while here is not None:
        walk.answer([here], ())
        seen += 1
        here = walk.next_from(here)
    assert (seen, walk.left) == (len(ids), 0)

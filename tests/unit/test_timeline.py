from __future__ import annotations

from datetime import date

import pytest

from scene_organizer.domain.search_text import parse
from scene_organizer.domain.timeline import Month, choose, chosen, months


def test_months_stand_side_by_side_with_the_empty_ones_between() -> None:
    assert months({"2023-11": 2, "2024-02": 5}) == (
        Month(2023, 11, 2), Month(2023, 12), Month(2024, 1), Month(2024, 2, 5))
    assert months({}) == ()


def test_a_long_gap_takes_no_room() -> None:
    assert months({"1980-01": 1, "2024-01": 3, "2025-01": 1})[:2] == (
        Month(1980, 1, 1), Month(2024, 1, 3, after_gap=True))
    # A year without photos is shown, one month more is not.
    assert len(months({"2020-01": 1, "2021-02": 1})) == 14
    assert len(months({"2020-01": 1, "2021-03": 1})) == 2


def test_what_is_no_month_is_left_out() -> None:
    assert months({"0000-00": 1, "2024-13": 1, "": 1, "x": 1, "2024": 1}) == ()
    assert months({"9999-12": 1})[0].last == date(9999, 12, 31)


@pytest.mark.parametrize(("text", "expected"), [
    ("", []),
    ("scene:sea -date:2024", []),
    ("date:2024-02", [2]),
    ("date:2024-02-29", [2]),
    ("year:2023", [0]),
    ("date:2024-01..2024-02 sea", [1, 2]),
    ("date:>2024-01", [2, 3]),
    ("date:>2023 date:<2024-03", [1, 2]),
    ("date:2023-12 date:2024-03", [0, 3]),
    ("date:2023-12 year:2024", []),
    ("year:1999", []),
])
def test_the_months_that_a_search_lets_through(text: str, expected: list[int]) -> None:
    shown = months({"2023-12": 1, "2024-03": 1})
    assert sorted(chosen(shown, parse(text))) == expected


def test_choosing_writes_the_same_language() -> None:
    shown = months({"2023-12": 1, "2024-03": 1})
    assert str(choose(parse("sea year:2020"), shown[2:3])) == "sea date:2024-02"
    assert str(choose(parse(""), shown)) == "date:2023-12..2024-03"
    assert str(choose(parse("sea date:>2020 sort:date"), ())) == "sea sort:date"

"""The months of a library side by side, for a strip to choose a time from."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scene_organizer.domain.query import Period, Query

LONGEST_GAP = 12
"""Months without a photo that are still shown one by one."""


@dataclass(frozen=True)
class Month:
    """A calendar month.

    Attributes:
        year, month: 1 is January.
        count: Photos taken in it.
        after_gap: Whether a long time without photos lies before it.
    """

    year: int
    month: int
    count: int = 0
    after_gap: bool = False

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])


def months(counts: Mapping[str, int]) -> tuple[Month, ...]:
    """The months from the first to the last photo, in the order of time.

    Of a gap longer than `LONGEST_GAP` nothing is shown: one photo of a camera
    whose clock was never set would leave no room for the others.

    Args:
        counts: Photos by month ("2024-05"); what is no month is left out.
    """
    counted = sorted(
        (year * 12 + month - 1, count)
        for (year, month), count in ((_parts(text), count) for text, count in counts.items())
        if 1 <= year <= 9999 and 1 <= month <= 12
    )
    found: list[Month] = []
    before = None
    for number, count in counted:
        gap = 0 if before is None else number - before - 1
        if before is not None and gap <= LONGEST_GAP:
            found += (Month(*_month(empty)) for empty in range(before + 1, number))
        found.append(Month(*_month(number), count, gap > LONGEST_GAP))
        before = number
    return tuple(found)


def chosen(months: Sequence[Month], where: Query) -> set[int]:
    """Which of the months a query lets through, by position; none where it says nothing of time."""
    clauses = [
        clause for clause in where.clauses
        if not clause.negated and all(isinstance(each, Period) for each in clause.any_of)
    ]
    if not clauses:
        return set()
    return {
        position for position, month in enumerate(months)
        if all(any(isinstance(each, Period) and _overlap(month, each) for each in clause.any_of)
               for clause in clauses)
    }


def choose(where: Query, span: Sequence[Month]) -> Query:
    """The query with the days of some months, in the order of time, in place of all others."""
    rest = where.without("date", "year")
    return rest.plus(Period("date", span[0].first, span[-1].last)) if span else rest


def _parts(text: str) -> tuple[int, int]:
    year, _, month = text.partition("-")
    return (int(year), int(month)) if year.isdecimal() and month.isdecimal() else (0, 0)


def _month(number: int) -> tuple[int, int]:
    return number // 12, number % 12 + 1


def _overlap(month: Month, period: Period) -> bool:
    return not (
        (period.first is not None and period.first > month.last)
        or (period.last is not None and period.last < month.first)
    )

"""What a person searches for, as values that go to text."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from scene_organizer.domain.photo import Sort

_ALL_MUST_HOLD = ("", "has", "is", "shows")
# A photo has one main scene, one camera, one date: of those, two mean either.
# It can fit several words, show several scenes and have several properties.

@dataclass(frozen=True)
class Value:
    """A word, or a key with a word: what a photo must contain or be.

    Attributes:
        key: A name of `search_text.KEYS`; empty for a bare word.
        text: Not empty; in lower case where the choice is limited.
    """

    key: str
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Period:
    """Days between two days, both included.

    Attributes:
        key: "date"; or "year", then both are the ends of years.
        first, last: None where it is open; not both.
    """

    key: str
    first: date | None
    last: date | None

    @property
    def bound(self) -> bool:
        """Whether one end is open."""
        return self.first is None or self.last is None

    def __str__(self) -> str:
        precision = max(
            0 if self.first is None else _precision(self.first, start=True),
            0 if self.last is None else _precision(self.last, start=False),
        )
        first, last = (
            None if day is None else day.isoformat()[: (4, 7, 10)[precision]]
            for day in (self.first, self.last)
        )
        return _range_text(first, last)


@dataclass(frozen=True)
class Level:
    """Confidences between two, 0..1.

    Attributes:
        low, high: None where it is open; not both.
        strict: Whether the one bound itself is left out; never with two.
    """

    low: float | None
    high: float | None
    strict: bool = False
    key = "confidence"

    @property
    def bound(self) -> bool:
        """Whether one end is open."""
        return self.low is None or self.high is None

    def __str__(self) -> str:
        low, high = (None if end is None else _number_text(end) for end in (self.low, self.high))
        return _range_text(low, high, self.strict)


@dataclass(frozen=True)
class Box:
    """A part of the globe, in degrees; where west is above east it crosses the date line."""

    south: float
    west: float
    north: float
    east: float
    key = "gps"
    bound = False

    def __str__(self) -> str:
        south, west, north, east = map(
            _number_text, (self.south, self.west, self.north, self.east)
        )
        return f"{south},{west}..{north},{east}"


Condition = Value | Period | Level | Box


@dataclass(frozen=True)
class Term:
    """A condition, or its opposite."""

    condition: Condition
    negated: bool = False

    def __str__(self) -> str:
        key, text = self.condition.key, str(self.condition)
        quoted = not text or re.search(r'[\s"]', text) is not None
        if not key:
            quoted = quoted or text.startswith("-") or ":" in text
        if quoted:
            text = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return f"{'-' if self.negated else ''}{f'{key}:' if key else ''}{text}"


@dataclass(frozen=True)
class Clause:
    """Conditions of which one must hold, or, negated, none."""

    any_of: tuple[Condition, ...]
    negated: bool = False


@dataclass(frozen=True)
class Query:
    """Terms that must all hold; `search_text.parse` reads `str()` of it back."""

    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    @property
    def clauses(self) -> list[Clause]:
        """What must hold, all of it: alternatives of one key are one clause."""
        found: list[Clause] = []
        alternatives: dict[str, list[Condition]] = {}
        for term in self.terms:
            condition = term.condition
            if condition.key == "sort":
                continue
            if term.negated or condition.key in _ALL_MUST_HOLD or _is_bound(condition):
                found.append(Clause((condition,), term.negated))
            else:
                alternatives.setdefault(condition.key, []).append(condition)
        return found + [Clause(tuple(any_of)) for any_of in alternatives.values()]

    @property
    def order(self) -> tuple[Sort, bool] | None:
        """The order that is asked for, and whether it descends; None if none is."""
        asked = [term.condition for term in self.terms if term.condition.key == "sort"]
        if not asked:
            return None
        name, _, way = str(asked[-1]).partition("-")
        sort = Sort(name)
        # Names are looked through from A, the rest from the most and the newest.
        return sort, way == "desc" if way else sort is not Sort.NAME

    @property
    def filters(self) -> bool:
        """Whether photos may be left out."""
        return any(term.condition.key != "sort" for term in self.terms)

    def having(self, *keys: str) -> list[Condition]:
        """The conditions with one of these keys that must hold."""
        return [
            term.condition for term in self.terms
            if not term.negated and term.condition.key in keys
        ]

    def without(self, *keys: str) -> Query:
        """The query without the terms of some keys."""
        return Query(tuple(term for term in self.terms if term.condition.key not in keys))

    def plus(self, *conditions: Condition) -> Query:
        """The query with further conditions."""
        return Query(self.terms + tuple(map(Term, conditions)))


@dataclass(frozen=True)
class PhotoQuery:
    """Which photos, in which order.

    Attributes:
        folders: Only photos below one of them; without any the whole catalog.
        group: Only this group; None for all. `CORRECTED` and `FLAGGED` select
            what cuts across the groups.
        where: What must hold besides; its own order is overruled by `sort`.
        sort: Order within a group.
        descending: Reverses it.
    """

    folders: tuple[Path, ...] = ()
    group: str | None = None
    where: Query = field(default_factory=Query)
    sort: Sort = Sort.CONFIDENCE
    descending: bool = True


@dataclass(frozen=True)
class Facets:
    """What there is to choose from, each in the order of the alphabet, years newest first.

    Attributes:
        folders: Below those that are looked at, as "2024/Norway"; of several such with
            the name of the one they lie in: "Photos/2024/Norway".
    """

    years: tuple[str, ...] = ()
    cameras: tuple[str, ...] = ()
    lenses: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


def _range_text(low: str | None, high: str | None, strict: bool = False) -> str:
    if low is not None and high is not None:
        return low if low == high else f"{low}..{high}"
    equal = "" if strict else "="
    return f"<{equal}{high}" if low is None else f">{equal}{low}"


def _precision(day: date, start: bool) -> int:
    """Whether a year (0), a month (1) or only a day (2) begins or ends there."""
    length = calendar.monthrange(day.year, day.month)[1]
    if day.day != (1 if start else length):
        return 2
    return 0 if day.month == (1 if start else 12) else 1


def _number_text(value: float) -> str:
    # Without an exponent, which nobody would type.
    return format(Decimal(repr(value)), "f").removesuffix(".0")


def _is_bound(condition: Condition) -> bool:
    return isinstance(condition, Period | Level) and condition.bound

from __future__ import annotations

from datetime import date

import pytest

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import Sort
from scene_organizer.domain.query import Box, Level, Period, Query, Term, Value
from scene_organizer.domain.search_text import KEYS, fold, parse


@pytest.mark.parametrize(("text", "expected"), [
    ("beach", Value("", "beach")),
    ('"two words"', Value("", "two words")),
    ('"a:b"', Value("", "a:b")),
    ("Scene:SEA", Value("scene", "sea")),
    ("scene:corrected", Value("scene", "corrected")),
    ("year:2024", Period("year", date(2024, 1, 1), date(2024, 12, 31))),
    ("date:2024-02", Period("date", date(2024, 2, 1), date(2024, 2, 29))),
    ("date:2024-05..2024-08", Period("date", date(2024, 5, 1), date(2024, 8, 31))),
    ("date:>2024-01-01", Period("date", date(2024, 1, 2), None)),
    ("date:<2024-03", Period("date", None, date(2024, 2, 29))),
    ("year:2020..", Period("year", date(2020, 1, 1), None)),
    ("confidence:<0.7", Level(None, 0.7, True)),
    ("confidence:>=90%", Level(0.9, None)),
    ("confidence:0.5..0.8", Level(0.5, 0.8)),
    ('camera:"canon eos"', Value("camera", "canon eos")),
    (r'folder:C:\photos', Value("folder", r"C:\photos")),
    (r'name:"a \"b\" \\ c"', Value("name", r'a "b" \ c')),
    ("gps:59.0,10.0..60.0,11.0", Box(59, 10, 60, 11)),
    ("gps:60,170..-59,-170", Box(-59, 170, 60, -170)),
    ("has:Location", Value("has", "location")),
])
def test_terms_are_read(text: str, expected: object) -> None:
    assert parse(text).terms == (Term(expected),)  # type: ignore[arg-type]  # any condition
    assert parse(f"-{text}").terms == (Term(expected, True),)  # type: ignore[arg-type]  # same


@pytest.mark.parametrize(("text", "hint"), [
    ("scen:sea", "Did you mean scene:?"),
    ("xyz:1", "Known are scene, shows, year"),
    ("scene:desert", "Possible are buildings"),
    ("scene:", "scene:sea"),
    ('""', "word is missing"),
    ("-", "word is missing"),
    ("year:24", "year:2024"),
    ("year:2024-05", "year:2024"),
    ("date:2024-13", "not in the calendar"),
    ("date:2024-02-30", "not in the calendar"),
    ("date:>9999", "No day is beyond"),
    ("date:2024..2023", "ends before"),
    ("date:..", "at least one end"),
    ("confidence:<70", "between 0 and 1"),
    ("confidence:0.7", "range"),
    ("confidence:<nan", "not a confidence"),
    ("confidence:0.8..0.5", "ends before"),
    ("gps:59,10", "two corners"),
    ("gps:99,10..60,11", "latitude first"),
    ("has:faces", "location, date"),
    ("is:lost", "corrected"),
    ("-sort:date", "sort:date-asc"),
    ('camera:"canon', "never closed"),
])
def test_what_cannot_be_understood_says_what_is_possible(text: str, hint: str) -> None:
    with pytest.raises(InputFault, match=hint.replace("?", r"\?")):
        parse(text)


def test_every_key_explains_itself_with_an_example_that_works() -> None:
    for key in KEYS.values():
        (term,) = parse(key.example).terms
        assert term.condition.key == key.name


def test_two_of_a_key_are_alternatives_but_words_and_bounds_all_hold() -> None:
    query = parse("a b scene:sea scene:forest has:date has:lens date:>2020 date:<2022 -scene:none")
    alternatives = [clause for clause in query.clauses if len(clause.any_of) > 1]
    assert [clause.any_of for clause in alternatives] == [
        (Value("scene", "sea"), Value("scene", "forest"))
    ]
    assert len(query.clauses) == 8
    assert [clause.negated for clause in query.clauses].count(True) == 1


@pytest.mark.parametrize(("text", "order"), [
    ("", None),
    ("sort:date", (Sort.DATE, True)),
    ("sort:name", (Sort.NAME, False)),
    ("sort:name sort:date-asc", (Sort.DATE, False)),
    ("sort:confidence-asc", (Sort.CONFIDENCE, False)),
])
def test_the_order(text: str, order: object) -> None:
    assert parse(text).order == order
    assert not parse(text).filters


def test_own_scenes_can_be_searched() -> None:
    assert parse("scene:desert", ["desert"]) == Query((Term(Value("scene", "desert")),))


@pytest.mark.parametrize(("one", "other"), [
    ("STRASSE", "straße"), ("Tromsø", "tromso"), ("e\N{COMBINING ACUTE ACCENT}t\xe9", "ETE"),
    ("\N{CYRILLIC CAPITAL LETTER EM}", "\N{CYRILLIC SMALL LETTER EM}"),
])
def test_case_and_accents_make_no_difference(one: str, other: str) -> None:
    assert fold(one) == fold(other)

from __future__ import annotations

from contextlib import suppress
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.query import Box, Condition, Level, Period, Query, Term, Value
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.domain.search_text import HAS, IS, ORDERS, SELECTIONS, parse

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
SHARES = st.floats(0, 1)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    key = draw(st.sampled_from(["date", "year"]))
    first, last = sorted((draw(st.dates()), draw(st.dates())))
    if key == "year":
        first, last = date(first.year, 1, 1), date(last.year, 12, 31)
    ends = draw(st.sampled_from([(first, last), (first, None), (None, last)]))
    return Period(key, *ends)


@st.composite
def levels(draw: st.DrawFn) -> Level:
    low, high = sorted((draw(SHARES), draw(SHARES)))
    if low < high and draw(st.booleans()):
        return Level(low, high)
    strict = draw(st.booleans())
    return Level(low, None, strict) if draw(st.booleans()) else Level(None, high, strict)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    south, north = sorted(draw(st.tuples(st.floats(-90, 90), st.floats(-90, 90))))
    return Box(south, draw(st.floats(-180, 180)), north, draw(st.floats(-180, 180)))


@st.composite
def values(draw: st.DrawFn) -> Value:
    choices = {"scene": (*CLASS_KEYS, *SELECTIONS), "has": HAS, "is": IS}
    key = draw(st.sampled_from(["", "name", "folder", "camera", "lens", "place", *choices]))
    return Value(key, draw(st.sampled_from(choices[key]) if key in choices else TEXTS))


CONDITIONS: st.SearchStrategy[Condition] = st.one_of(values(), periods(), levels(), boxes())
TERMS = st.one_of(
    st.builds(Term, CONDITIONS, st.booleans()),
    st.builds(Term, st.builds(Value, st.just("sort"), st.sampled_from(ORDERS))),
)
QUERIES = st.builds(Query, st.lists(TERMS).map(tuple))


@given(QUERIES)
def test_a_query_comes_back_from_its_text(query: Query) -> None:
    assert parse(str(query)) == query


@given(st.text(st.sampled_from('ab:-"\\ .<>=%,0129sceneyearbdt')))
def test_any_text_is_understood_for_good_or_refused(text: str) -> None:
    with suppress(InputFault):
        query = parse(text)
        assert parse(str(query)) == query

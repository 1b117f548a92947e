"""The language of the search: reading what a person types, and saying what is possible."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from functools import lru_cache

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import CORRECTED, FAILED, NONE, PENDING, UNSURE, Sort
from scene_organizer.domain.query import Box, Condition, Level, Period, Query, Term, Value
from scene_organizer.domain.scene import CLASS_KEYS


@dataclass(frozen=True)
class Key:
    """A key of the language, as help and completion show it.

    Attributes:
        name: What stands before the colon.
        example: A whole term.
        meaning: What it lets through.
    """

    name: str
    example: str
    meaning: str


KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key("scene", "scene:sea", "the group: a scene, unsure, none, failed, pending, corrected"),
        Key("shows", "shows:sea", "a scene it shows, as its main one or beside another"),
        Key("year", "year:2024", "year taken; also year:2020..2023, year:>2020"),
        Key("date", "date:2024-05..2024-08", "day, month or year taken; also date:>2024-01-15"),
        Key("confidence", "confidence:<0.7", "of the best scene; also 0.5..0.8, >=90%"),
        Key("camera", 'camera:"canon eos"', "maker and model"),
        Key("lens", "lens:50mm", "name of the lens"),
        Key("place", "place:Norway", "nearest town, or country"),
        Key("gps", "gps:59.0,10.0..60.0,11.0", "between two corners, south-west..north-east"),
        Key("folder", "folder:Holiday", "part of the folder's path"),
        Key("name", "name:img_20", "part of the file name, as a word without a key"),
        Key("has", "has:location", "location, date, camera or lens"),
        Key("is", "is:corrected", "corrected, unsure, flagged, several, offline or provisional"),
        Key("sort", "sort:date-asc", "confidence, date or name; -asc and -desc turn it"),
    )
}
"""Every key, in the order in which they are shown."""

SELECTIONS = (UNSURE, NONE, FAILED, PENDING, CORRECTED)
"""What `scene:` takes besides the scenes."""

HAS = ("location", "date", "camera", "lens")
IS = ("corrected", "unsure", "flagged", "several", "offline", "provisional")
ORDERS = tuple(f"{sort.value}{way}" for sort in Sort for way in ("", "-asc", "-desc"))

TOKEN = re.compile(r'(?:[^\s"]|"(?:[^"\\]|\\.)*"?)+')
"""A term as typed; a quotation mark may still be open at the end."""

_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)("?)')
_KEY = re.compile(r"(\w*):")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def parse(text: str, scenes: Iterable[str] = CLASS_KEYS) -> Query:
    """Reads a query.

    Args:
        text: As a person types it.
        scenes: Keys of the scene classes.

    Raises:
        InputFault: It cannot be understood; the sentence says what is possible.
    """
    keys = tuple(scenes)
    terms = []
    for match in TOKEN.finditer(text):
        token = match[0]
        negated = token.startswith("-")
        key, value = split(token[negated:])
        text_value = _unquoted(value)
        if not text_value:
            if key:
                raise InputFault(f"After {key}: there is nothing. Try {_example(key)}.")
            raise InputFault("A word is missing after the minus or between the quotation marks.")
        if negated and key == "sort":
            raise InputFault("The order cannot be left out; try sort:date-asc or sort:date-desc.")
        terms.append(Term(_condition(key, text_value, keys), negated))
    return Query(tuple(terms))


def split(token: str) -> tuple[str, str]:
    """Splits a term without its minus into key and value as typed; a bare word's key is empty."""
    match = _KEY.match(token)
    return (match[1].casefold(), token[match.end():]) if match else ("", token)


@lru_cache(maxsize=150_000)
def fold(text: str) -> str:
    """What a text is compared by: case, accents and ways of encoding them make no difference."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    return _MARKS.sub("", unicodedata.normalize("NFKD", plain))


_MARKS = re.compile("[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}]")
_PLAIN = str.maketrans({
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ł": "l", "þ": "th",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
})
# Letters that no decomposition takes apart, and that a keyboard abroad lacks.


def _condition(key: str, text: str, scenes: Collection[str]) -> Condition:
    if key and key not in KEYS:
        close = get_close_matches(key, KEYS, 1)
        hint = f"Did you mean {close[0]}:?" if close else f"Known are {_listed(KEYS)}."
        raise InputFault(
            f"There is no key {key}:. {hint} In quotation marks it is part of a file name."
        )
    if key == "scene":
        return Value(key, _choice(key, text, (*scenes, *SELECTIONS)))
    if key == "shows":
        return Value(key, _choice(key, text, scenes))
    if key == "has":
        return Value(key, _choice(key, text, HAS))
    if key == "is":
        return Value(key, _choice(key, text, IS))
    if key == "sort":
        return Value(key, _choice(key, text, ORDERS))
    if key in ("date", "year"):
        return _period(key, text)
    if key == "confidence":
        return _level(text)
    if key == "gps":
        return _box(text)
    return Value(key, text)


def _choice(key: str, text: str, choices: Collection[str]) -> str:
    chosen = text.casefold()
    if chosen not in choices:
        raise InputFault(f"{key}: cannot be {text!r}. Possible are {_listed(choices)}.")
    return chosen


def _period(key: str, text: str) -> Period:
    operator, low, high = _ends(text)
    first, last = low and _days(key, low), high and _days(key, high)
    try:
        if operator == ">" and first:
            return Period(key, first[1] + timedelta(1), None)
        if operator == "<" and last:
            return Period(key, None, last[0] - timedelta(1))
    except OverflowError:
        raise InputFault(f"No day is beyond {text[1:]}.") from None
    if first and last and first[0] > last[1]:
        raise InputFault(f"{key}:{text} ends before it begins.")
    return Period(key, first[0] if first else None, last[1] if last else None)


def _days(key: str, text: str) -> tuple[date, date]:
    """The first and the last day of what is written as a day, a month or a year."""
    match = _DATE.fullmatch(text)
    possible = "year:2024" if key == "year" else "date:2024, date:2024-05 or date:2024-05-31"
    if match is None or (key == "year" and match[2]):
        raise InputFault(f"{text!r} is no {key}. Write it as {possible}.")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        assert year is not None
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError:
        raise InputFault(f"{text!r} is not in the calendar. Write it as {possible}.") from None


def _level(text: str) -> Level:
    operator, low, high = _ends(text)
    if low == high:
        raise InputFault(
            f"confidence: needs a range such as confidence:<{text}, confidence:>{text} "
            "or confidence:0.5..0.8."
        )
    least, most = low and _share(low), high and _share(high)
    if isinstance(least, float) and isinstance(most, float) and least > most:
        raise InputFault(f"confidence:{text} ends before it begins.")
    return Level(
        least if isinstance(least, float) else None, most if isinstance(most, float) else None,
        operator in ("<", ">"),
    )


def _share(text: str) -> float:
    number = text.removesuffix("%")
    value = _number(number, "a confidence") / (1 if number == text else 100)
    if not 0 <= value <= 1:
        raise InputFault(
            f"{text} is no confidence: they lie between 0 and 1, or 0% and 100%."
        )
    return value


def _box(text: str) -> Box:
    parts = [part for corner in text.split("..") for part in corner.split(",")]
    if text.count("..") != 1 or len(parts) != 4:
        raise InputFault(f"gps: needs two corners, as in {KEYS['gps'].example}.")
    one, west, other, east = (_number(part, "a number of degrees") for part in parts)
    if not (abs(one) <= 90 and abs(other) <= 90 and abs(west) <= 180 and abs(east) <= 180):
        raise InputFault(
            "Latitudes lie between -90 and 90, longitudes between -180 and 180; "
            f"latitude first, as in {KEYS['gps'].example}."
        )
    return Box(min(one, other), west, max(one, other), east)


def _number(text: str, what: str) -> float:
    if not _NUMBER.fullmatch(text.strip()):
        raise InputFault(f"{text!r} is not {what}.")
    return float(text)


def _ends(text: str) -> tuple[str, str | None, str | None]:
    """The comparison and both ends of "<x", ">=x", "x..y", "x.." or "x"."""
    match = re.fullmatch(r"([<>]=?)(.+)", text)
    if match:
        return (match[1], None, match[2]) if match[1][0] == "<" else (match[1], match[2], None)
    low, dots, high = text.partition("..")
    if not dots:
        return "", text, text
    if not (low or high):
        raise InputFault("A range needs at least one end, as in 2020..2023 or 2020...")
    return "..", low or None, high or None


def _unquoted(value: str) -> str:
    def plain(match: re.Match[str]) -> str:
        if not match[2]:
            raise InputFault(f"The quotation mark before {match[1]!r} is never closed.")
        return re.sub(r"\\(.)", r"\1", match[1], flags=re.DOTALL)

    return _QUOTED.sub(plain, value)


def _example(key: str) -> str:
    return KEYS[key].example if key in KEYS else 'a word, or quotation marks around "a:b"'


def _listed(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last

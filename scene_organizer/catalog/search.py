"""Which photos fit a query, in which order, and how many there are."""

from __future__ import annotations

import json
import os
import re
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath

import numpy as np
from numpy.typing import NDArray

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.rows import below
from scene_organizer.domain.photo import ALL, CORRECTED, FLAGGED, UNSURE, PhotoGroup, Sort
from scene_organizer.domain.query import (
    Box,
    Condition,
    Facets,
    Level,
    Period,
    PhotoQuery,
    Value,
)
from scene_organizer.domain.search_text import fold

_Condition = tuple[str, list[object]]

_HAS = {
    "location": "latitude IS NOT NULL",
    # The time of a file says when it was copied last, not when the photo was taken.
    "date": "taken IS NOT NULL AND taken_from <> 'mtime'",
    "camera": "camera IS NOT NULL",
    "lens": "lens IS NOT NULL",
}
_IS = {
    "corrected": "corrected",
    "unsure": f"shown_group = '{UNSURE}'",
    "flagged": "flagged",
    "several": "further <> ''",
    "offline": "offline",
    "provisional": "provisional",
}
_KEYS = {
    # Whole numbers are written and read several times as fast as fractions.
    Sort.CONFIDENCE: "CAST(confidence * 1000000000 AS INTEGER)",
    Sort.DATE: "COALESCE(taken, '')",
    Sort.NAME: "0",
}
_SHOWN = "photos INDEXED BY photos_shown WHERE present AND lead IS NULL"
"""The photos that are shown, in the order of groups and, within, of names.

The index holds every column that is asked for here. Those that it lacks are
sought with `_looked_up`: fetching each photo's row takes several times as long.
"""


class Search:
    """Asks the photos table and changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self, folders: Sequence[Path] = ()) -> dict[str, int]:
        """Present photos by group, with `ALL`, `CORRECTED` and `FLAGGED` besides."""
        where, values = _scope(folders)
        rows = self._database.read(
            f"""SELECT shown_group, COUNT(*) AS count, SUM(corrected) AS corrected,
                       SUM(flagged) AS flagged
                  FROM {_SHOWN} {where} GROUP BY shown_group""",
            values,
        )
        counts = {row["shown_group"]: int(row["count"]) for row in rows}
        counts[ALL] = sum(counts.values())
        counts[CORRECTED] = sum(int(row["corrected"]) for row in rows)
        counts[FLAGGED] = sum(int(row["flagged"]) for row in rows)
        return counts

    def query(self, query: PhotoQuery, order: Sequence[str]) -> list[PhotoGroup]:
        """Photo ids by group, sorted; what is equal is in the order of names.

        Args:
            query: Which photos, in which order.
            order: Group keys in the order of display; groups that are not in it come last.
        """
        where, values = self._conditions(query)
        # One row a group: fetching 100,000 rows would take Python's lock as
        # often, and hold the window up. The index has them by name, and numpy
        # sorts them by the rest in a tenth of SQLite's time.
        rows = self._database.read(
            f"""SELECT shown_group, AVG(confidence) AS mean, json_group_array(id) AS ids,
                       json_group_array({_KEYS[query.sort]}) AS keys
                  FROM {_SHOWN} {where} GROUP BY shown_group""",
            values,
        )
        rank = {key: position for position, key in enumerate(order)}
        groups = [
            PhotoGroup(row["shown_group"], _sorted(row["ids"], row["keys"], query), row["mean"])
            for row in rows
        ]
        return sorted(groups, key=lambda group: rank.get(group.key, len(rank)))

    def months(self, query: PhotoQuery) -> dict[str, int]:
        """Photos by month ("2024-05") in the order of time; photos without a date are left out."""
        where, values = self._conditions(query)
        rows = self._database.read(
            f"""SELECT substr(taken, 1, 7) AS month, COUNT(*) AS count
                  FROM {_SHOWN} AND taken IS NOT NULL {where} GROUP BY month ORDER BY month""",
            values,
        )
        return {row["month"]: row["count"] for row in rows}

    def facets(self, folders: Sequence[Path] = ()) -> Facets:
        """What the photos below some folders, or all, offer to choose from."""
        where, values = _scope(folders)
        columns = ("substr(taken, 1, 4)", "camera", "lens", "place", "country")
        distinct = ", ".join(f"json_group_array(DISTINCT {column})" for column in columns)
        (row,) = self._database.read(
            f"SELECT {distinct} FROM photos NOT INDEXED WHERE present AND lead IS NULL {where}",
            values,
        )
        years, *others = (
            sorted((value for value in json.loads(column) if value is not None), key=fold)
            for column in row
        )
        cameras, lenses, places, countries = map(tuple, others)
        return Facets(tuple(reversed(years)), cameras, lenses, places, countries,
                      self._folders(folders))

    def _folders(self, roots: Sequence[Path]) -> tuple[str, ...]:
        """The folders below some that hold photos, and those they lie in."""
        where, values = _scope(roots)
        # By the length of the name: a search for the last separator takes six times as long.
        rows = self._database.read(
            f"""SELECT DISTINCT substr(path, 1, length(path) - length(CAST(name AS BLOB)))
                    AS folder FROM {_SHOWN} {where}""",
            values,
        )
        found: set[PurePath] = set()
        for row in rows:
            if not row["folder"].endswith(os.sep.encode()):
                # A name that cannot be decoded is longer in the catalog than on the disk.
                continue
            place = PurePath(os.fsdecode(row["folder"]))
            root = next((root for root in roots if place.is_relative_to(root)), None)
            if root is not None:
                # Of several roots each stands before what lies in it.
                place = place.relative_to(root if len(roots) == 1 else root.parent)
            found.update((place, *place.parents))
        names = (place.as_posix() for place in found if place.name)
        # What cannot be spelled cannot be searched for.
        return tuple(sorted((name for name in names if name.isprintable()), key=fold))

    def _conditions(self, query: PhotoQuery) -> _Condition:
        where, values = _scope(query.folders)
        if query.group is not None:
            sql, more = _group(query.group)
            where += f" AND {sql}"
            values += more
        for clause in query.where.clauses:
            found = [self._condition(condition) for condition in clause.any_of]
            either = " OR ".join(f"({sql})" for sql, _ in found)
            # A photo without a date was not taken in 2024 either: unknown is no.
            where += f" AND ({either}) IS {'NOT ' if clause.negated else ''}TRUE"
            values += [value for _, more in found for value in more]
        return where, values

    def _condition(self, condition: Condition) -> _Condition:
        if isinstance(condition, Period):
            return _between(condition)
        if isinstance(condition, Level):
            return _confident(condition)
        if isinstance(condition, Box):
            return _inside(condition)
        return self._value(condition)

    def _value(self, value: Value) -> _Condition:
        simple: dict[str, Callable[[str], _Condition]] = {
            "": lambda text: _contains("name", text),
            "name": lambda text: _contains("name", text),
            "folder": _in_folder,
            "scene": _group,
            "shows": _shows,
            "has": lambda text: _looked_up(_HAS[text], []),
            "is": lambda text: (_IS[text], []),
            "camera": lambda text: self._one_of(text, "camera"),
            "lens": lambda text: self._one_of(text, "lens"),
            "place": lambda text: self._one_of(text, "place", "country"),
        }
        return simple[value.key](value.text)

    def _one_of(self, text: str, *columns: str) -> _Condition:
        """Columns in which few values recur: those that fit are sought, not every photo's."""
        # From the beginning of a word on, so that Oman is not found in Romania.
        wanted = re.compile(rf"(?<!\w){re.escape(fold(text))}")
        conditions, values = [], []
        for column in columns:
            rows = self._database.read(
                f"SELECT DISTINCT {column} AS value FROM photos NOT INDEXED"
                f" WHERE {column} IS NOT NULL"
            )
            fitting = [row["value"] for row in rows if wanted.search(fold(row["value"]))]
            conditions.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(fitting))
        return _looked_up(" OR ".join(conditions), list(values))


def _sorted(ids: str, keys: str, query: PhotoQuery) -> array[int]:
    """Sorts ids, which come in the order of names.

    Args:
        ids: As JSON.
        keys: What to sort by, as `_KEYS` says, as JSON.
        query: Says in which order.
    """
    rows = np.array(json.loads(ids), np.int64)
    if query.sort is Sort.NAME:
        rows = rows[::-1] if query.descending else rows
    elif query.sort is Sort.DATE:
        # Of another script than dates are written in there is nothing to sort by.
        dates = np.array(json.loads(keys.encode("ascii", "replace")), "S")
        dated = dates != b""
        rows = np.concatenate(
            (rows[dated][_order(dates[dated], query.descending)], rows[~dated])
        )
    else:
        rows = rows[_order(np.array(json.loads(keys)), query.descending)]
    return array("q", rows.tobytes())


def _order(keys: NDArray[np.int64] | NDArray[np.bytes_], descending: bool) -> NDArray[np.int64]:
    """The positions of keys in their order; equal ones stay as they are."""
    if descending:
        # Turned round, sorted and turned back.
        return len(keys) - 1 - np.argsort(keys[::-1], kind="stable")[::-1]
    return np.argsort(keys, kind="stable")


def _looked_up(sql: str, values: list[object]) -> _Condition:
    """A condition on columns that the index lacks."""
    return f"id IN (SELECT id FROM photos NOT INDEXED WHERE {sql})", values


def _group(key: str) -> _Condition:
    # The columns are called as they are.
    return (key, []) if key in (CORRECTED, FLAGGED) else ("shown_group = ?", [key])


def _shows(key: str) -> _Condition:
    # As JSON a key stands between quotation marks and is no part of another.
    return "shown_group = ? OR instr(further, ?)", [key, json.dumps(key)]


def _between(period: Period) -> _Condition:
    conditions, values = [], []
    if period.first is not None:
        conditions.append("taken >= ?")
        values.append(period.first.isoformat())
    if period.last is not None:
        # Times are text: after every moment of the last day, before the next.
        conditions.append("taken < ?")
        values.append(f"{period.last.isoformat()}T24")
    return " AND ".join(conditions), list(values)


def _confident(level: Level) -> _Condition:
    equal = "" if level.strict else "="
    conditions, values = ["status = 'ok'"], []
    if level.low is not None:
        conditions.append(f"confidence >{equal} ?")
        values.append(level.low)
    if level.high is not None:
        conditions.append(f"confidence <{equal} ?")
        values.append(level.high)
    return " AND ".join(conditions), list(values)


def _inside(box: Box) -> _Condition:
    joint = "AND" if box.west <= box.east else "OR"
    return _looked_up(
        f"latitude BETWEEN ? AND ? AND (longitude >= ? {joint} longitude <= ?)",
        [box.south, box.north, box.west, box.east],
    )


def _in_folder(text: str) -> _Condition:
    # What is followed by a separator is no file name.
    return _contains("CAST(path AS TEXT)", text.replace("/", os.sep), f"%{os.sep}")


def _contains(column: str, text: str, ending: str = "") -> _Condition:
    """Whether a text is part of a column, by `fold`."""
    escaped = re.sub(r"([\\%_])", r"\\\1", fold(text))
    ending = ending.replace("\\", "\\\\")
    pattern = f"%{escaped}{ending}%"
    # SQLite's own LIKE ignores the case of ASCII only, but is much faster than
    # a function of ours: that one is called where there is more than ASCII.
    more = f"length({column}) <> length(CAST({column} AS BLOB))"
    like = "LIKE ? ESCAPE '\\'"
    return f"{column} {like} OR {more} AND fold({column}) {like}", [pattern, pattern]


def _scope(folders: Sequence[Path]) -> _Condition:
    if not folders:
        return "", []
    either = " OR ".join(["path >= ? AND path < ?"] * len(folders))
    return f"AND ({either})", [end for folder in folders for end in below(folder)]

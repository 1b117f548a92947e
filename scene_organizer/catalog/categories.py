"""A person's own categories beside the built-in scene classes."""

from __future__ import annotations

import json
import re
import unicodedata

from scene_organizer.catalog.database import Database
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import ALL, CORRECTED, FAILED, FLAGGED, NONE, PENDING, UNSURE
from scene_organizer.domain.scene import SceneClass

COLOURS = ("#999933", "#882255", "#44aa99", "#aa4499", "#117733", "#ddcc77", "#332288", "#cc6677")
"""After Tol's muted palette: told apart from each other with every common kind of colour
blindness; more than eight begin again."""

_DIGITS = "789"

_TAKEN = {ALL, CORRECTED, FAILED, FLAGGED, NONE, PENDING, UNSURE, "clear"}
_DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt")
                                          for n in range(1, 10))}
_LONGEST = 60

_KEYED = {
    "corrections": ("scenes", "scores"),
    "label_changes": ("before", "after"),
    "predictions": ("scores", "evidence", "scenes"),
    "former_predictions": ("scenes",),
}
"""Columns that hold keys in JSON."""


def key_of(name: str) -> str:
    """The key of a category: its name as a folder and a word on the command line can be called.

    Raises:
        InputFault: Nothing is left of the name, or it means something else.
    """
    plain = unicodedata.normalize("NFC", name).casefold().replace("'", "").replace("\u2019", "")
    key = re.sub(r"[\W_]+", "-", plain).strip("-")
    if not key or len(key) > _LONGEST:
        raise InputFault(f"A category needs a name of 1 to {_LONGEST} letters or digits.")
    if key in _TAKEN or key in _DEVICES:
        raise InputFault(f"A category cannot be called {name!r}: choose another name.")
    return key


def colour_of(text: str) -> str:
    """A colour as it is kept, from `#rrggbb` in whatever case.

    Raises:
        InputFault: It is none.
    """
    if not re.fullmatch("#[0-9a-f]{6}", text.strip().lower()):
        raise InputFault(f"{text!r} is no colour: write it as #rrggbb, such as #cc6677.")
    return text.strip().lower()


class Categories:
    """Changes which categories there are; `Labels.scenes` lists them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, starter: str = "", colour: str = "") -> None:
        """Adds a category, or brings one back that was taken away.

        Args:
            name: What is shown.
            starter: Key of the starter category that it is, if it is one.
            colour: `#rrggbb`; by default one that is told apart from the others.

        Raises:
            InputFault: The name or the colour cannot be used, or there is such a category.
        """
        key, chosen = key_of(name), colour_of(colour) if colour else ""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT hidden FROM scenes WHERE key = ?", (key,)).fetchone()
            if row is not None and not row["hidden"]:
                raise InputFault(f"There is a category {key!r} already.")
            rows = connection.execute("SELECT colour, shortcut FROM scenes WHERE NOT hidden")
            used = [(each["colour"], each["shortcut"]) for each in rows.fetchall()]
            colours = [colour for colour, _ in used]
            free = min(COLOURS, key=colours.count)
            digits = [digit for digit in _DIGITS if digit not in {each for _, each in used}]
            connection.execute(
                """INSERT OR REPLACE INTO scenes
                          (key, name, colour, shortcut, builtin, position, hidden, starter)
                   VALUES (?, ?, ?, ?, 0, (SELECT MAX(position) + 1 FROM scenes), 0, ?)""",
                (key, name.strip(), chosen or free, digits[0] if digits else "", starter),
            )

    def starters(self) -> dict[str, str]:
        """The categories that are starter categories: their key there by their own."""
        rows = self._database.read(
            "SELECT key, starter FROM scenes WHERE starter <> '' AND NOT hidden ORDER BY position"
        )
        return {row["key"]: row["starter"] for row in rows}

    def rename(self, old: SceneClass, name: str) -> str:
        """Gives a person's own category another name, key and folder; returns the key.

        What was said and predicted by the old key stands under the new one.

        Raises:
            InputFault: It is built in, or the name cannot be used.
        """
        _own(old)
        key = key_of(name)
        with self._database.transaction() as connection:
            if key != old.key and connection.execute(
                "SELECT 1 FROM scenes WHERE key = ?", (key,)
            ).fetchone():
                raise InputFault(f"There is a category {key!r} already.")
            connection.execute("UPDATE scenes SET key = ?, name = ? WHERE key = ?",
                               (key, name.strip(), old.key))
            if key != old.key:
                # With its quotes a key is found whole: none holds a quote.
                said, now = json.dumps(old.key), json.dumps(key)
                for table, columns in _KEYED.items():
                    for column in columns:
                        connection.execute(
                            f"UPDATE {table} SET {column} = REPLACE({column}, ?, ?) "
                            f"WHERE instr({column}, ?)", (said, now, said),
                        )
                for table in ("predictions", "former_predictions"):
                    connection.execute(f"UPDATE {table} SET best = ? WHERE best = ?",
                                       (key, old.key))
                connection.execute("UPDATE photos SET shown_group = ? WHERE shown_group = ?",
                                   (key, old.key))
                connection.execute(
                    "UPDATE photos SET further = REPLACE(further, ?, ?) WHERE instr(further, ?)",
                    (said, now, said),
                )
        return key

    def recolour(self, category: SceneClass, colour: str) -> None:
        """Gives a person's own category another colour.

        Raises:
            InputFault: It is built in, or that is no colour.
        """
        _own(category)
        chosen = colour_of(colour)
        with self._database.transaction() as connection:
            connection.execute("UPDATE scenes SET colour = ? WHERE key = ?",
                               (chosen, category.key))

    def hide(self, category: SceneClass) -> None:
        """Takes a person's own category away; `add` brings it back.

        Raises:
            InputFault: It is built in.
        """
        _own(category)
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE scenes SET hidden = 1, shortcut = '' WHERE key = ?", (category.key,)
            )

    def labelled(self, key: str) -> dict[int, tuple[str, ...]]:
        """What a person says of the photos that show a category."""
        rows = self._database.read(
            """SELECT photo_id, scenes FROM corrections
                WHERE EXISTS (SELECT 1 FROM json_each(scenes) WHERE value = ?)""",
            (key,),
        )
        return {row["photo_id"]: tuple(json.loads(row["scenes"])) for row in rows}

    def examples(self) -> dict[str, int]:
        """How many photos a person put into each category, as their main scene."""
        rows = self._database.read(
            """SELECT json_extract(c.scenes, '$[0]') AS key, COUNT(*) AS count
                 FROM corrections c JOIN photos ON photos.id = c.photo_id
                WHERE photos.lead IS NULL AND c.scenes <> '[]' GROUP BY 1"""
        )
        return {row["key"]: row["count"] for row in rows}


def _own(category: SceneClass) -> None:
    if category.builtin:
        raise InputFault(f"{category.name} is built in and stays as it is.")

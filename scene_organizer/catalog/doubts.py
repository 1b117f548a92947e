"""What a review asks of the catalog: margins, labels side by side, identical files, the pace."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.labels import CONFIRMED

_RECENT = 500
"""Label actions that tell the pace of today rather than of last year."""


class Labelled(NamedTuple):
    """What holds of one photo.

    Attributes:
        main: Its group.
        further: The other scenes it shows.
        corrected: Whether a person says so.
        confirmed: Whether a second word agrees with the person's: the model's, or
            the person's own when asked again.
    """

    main: str
    further: tuple[str, ...]
    corrected: bool
    confirmed: bool = False

    @property
    def scenes(self) -> tuple[str, ...]:
        """Its group and the other scenes."""
        return self.main, *self.further


class Doubts:
    """Asks the catalog and changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def margins(self, ids: Sequence[int]) -> dict[int, float]:
        """By how much each photo's best class is ahead of the second, 0..1."""
        rows = self._database.read(
            """SELECT photo_id, confidence - COALESCE(
                        (SELECT value FROM json_each(scores) ORDER BY value DESC LIMIT 1 OFFSET 1),
                        0) AS margin
                 FROM predictions WHERE photo_id IN (SELECT value FROM json_each(?))""",
            (json.dumps(list(ids)),),
        )
        return {row["photo_id"]: row["margin"] for row in rows}

    def labels(self, ids: Sequence[int]) -> dict[int, Labelled]:
        """What holds of each photo."""
        rows = self._database.read(
            f"""SELECT photos.id, shown_group, further, corrected,
                       c.scenes IS NOT NULL AND (
                           IIF(c.scenes = '[]', p.unsure, json_extract(c.scenes, '$[0]') = p.best)
                           OR {CONFIRMED}
                       ) AS confirmed
                  FROM photos LEFT JOIN corrections c ON c.photo_id = photos.id
                  LEFT JOIN predictions p ON p.photo_id = photos.id
                 WHERE photos.id IN (SELECT value FROM json_each(?))""",
            (json.dumps(list(ids)),),
        )
        return {
            row["id"]: Labelled(row["shown_group"], tuple(json.loads(row["further"] or "[]")),
                                bool(row["corrected"]), bool(row["confirmed"]))
            for row in rows
        }

    def identical(self, ids: Sequence[int]) -> list[tuple[int, ...]]:
        """Photos among these whose files hold the same, in the order given."""
        rows = self._database.read(
            """SELECT json_group_array(photos.id) AS ids
                 FROM json_each(?) AS asked JOIN photos ON photos.id = asked.value
                WHERE content <> '' GROUP BY content HAVING COUNT(*) > 1
                ORDER BY MIN(asked.key)""",
            (json.dumps(list(ids)),),
        )
        place = {id: position for position, id in enumerate(ids)}
        return [tuple(sorted(json.loads(row["ids"]), key=place.__getitem__)) for row in rows]

    def answered(self) -> list[datetime]:
        """When a person last answered for one photo each, in the order of time.

        What was said of many photos at once tells nothing of the pace.
        """
        rows = self._database.read(
            """SELECT made_at FROM label_actions a
                WHERE kind = 'scenes' AND NOT undone
                  AND (SELECT COUNT(*) FROM (SELECT 1 FROM label_changes
                                              WHERE action_id = a.id LIMIT 2)) = 1
                ORDER BY id DESC LIMIT ?""",
            (_RECENT,),
        )
        return [datetime.fromisoformat(row["made_at"]) for row in reversed(rows)]

"""What was said about a photo in the course of time, by models and by people."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime

from scene_organizer.catalog.database import Database
from scene_organizer.domain.history import LabelEvent


def retire(connection: sqlite3.Connection, id: int) -> None:
    """Takes a photo's prediction out of force; the last one of each model is remembered."""
    connection.execute(
        """INSERT OR REPLACE INTO former_predictions
           SELECT photo_id, model, best, confidence, scenes, unsure, made_at
             FROM predictions WHERE photo_id = ?""",
        (id,),
    )
    connection.execute("DELETE FROM predictions WHERE photo_id = ?", (id,))


class History:
    """Asks for one photo's past and changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, id: int) -> list[LabelEvent]:
        """What was said about a photo, in the order of time; what was undone is left out.

        A photo that another stands for has that one's history.
        """
        rows = self._database.read("SELECT COALESCE(lead, id) AS id FROM photos WHERE id = ?",
                                   (id,))
        if not rows:
            return []
        told = rows[0]["id"]
        events = [*self._models(told), *self._people(told)]
        return sorted(events, key=lambda event: datetime.fromisoformat(event.when))

    def _models(self, id: int) -> list[LabelEvent]:
        columns = "model, best, confidence, scenes, unsure, made_at"
        # Times are kept to the second: of two in one the one in force is the later.
        rows = self._database.read(
            f"""SELECT {columns}, 0 AS in_force FROM former_predictions
                 WHERE photo_id = ?1
                   AND model NOT IN (SELECT model FROM predictions WHERE photo_id = ?1)
                UNION ALL
                SELECT {columns}, 1 FROM predictions WHERE photo_id = ?1
                 ORDER BY in_force""",
            (id,),
        )
        return [
            LabelEvent(row["made_at"], row["model"],
                       () if row["unsure"] else tuple(json.loads(row["scenes"])),
                       row["best"], row["confidence"])
            for row in rows
        ]

    def _people(self, id: int) -> list[LabelEvent]:
        rows = self._database.read(
            """SELECT a.made_at, c.after AS scenes
                 FROM label_changes c JOIN label_actions a ON a.id = c.action_id
                WHERE c.photo_id = ? AND a.kind = 'scenes' AND NOT a.undone ORDER BY a.id""",
            (id,),
        )
        now = self._database.read("SELECT made_at, scenes FROM corrections WHERE photo_id = ?",
                                  (id,))
        # A copy inherits what was said of another file.
        if now and (not rows or rows[-1]["scenes"] != now[0]["scenes"]):
            rows += now
        return [
            LabelEvent(row["made_at"], None,
                       None if row["scenes"] is None else tuple(json.loads(row["scenes"])))
            for row in rows
        ]

"""Who said what of photos, as it is written into their files and read back from them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.grouping import regroup
from scene_organizer.domain.scene import Prediction
from scene_organizer.domain.tags import Tags

_CHUNK = 500


class Sayings:
    """Corrections and predictions with their sources."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Sequence[int]) -> dict[int, Tags]:
        """What holds of photos; those of which nobody has said anything are left out.

        A photo that another stands for has that one's prediction. What is only
        provisional was not said.
        """
        found = {}
        for start in range(0, len(ids), _CHUNK):
            part = ids[start:start + _CHUNK]
            rows = self._database.read(
                f"""SELECT photos.id, l.provisional, p.*, c.scenes AS correction,
                           c.made_at AS said_at
                      FROM photos
                      JOIN photos l ON l.id = COALESCE(photos.lead, photos.id)
                      LEFT JOIN predictions p ON p.photo_id = l.id AND NOT l.provisional
                      LEFT JOIN corrections c ON c.photo_id = photos.id
                     WHERE photos.id IN ({", ".join("?" * len(part))})""",
                part,
            )
            for row in rows:
                if row["correction"] is not None or row["model"] is not None:
                    found[int(row["id"])] = _tags_of(row)
        return found

    def adopt(self, found: Mapping[int, Tags]) -> list[int]:
        """Takes over what files say of photos; what is known of them already stays.

        What a person said becomes a correction where nobody has spoken of the
        photo, what a model said becomes part of its history.

        Returns:
            The photos that got a correction.
        """
        with self._database.transaction() as connection:
            adopted = [id for id, tags in found.items() if _adopt(connection, id, tags)]
            regroup(connection, adopted)
        return adopted


def _tags_of(row: sqlite3.Row) -> Tags:
    prediction = None
    if row["model"] is not None:
        prediction = Prediction(
            json.loads(row["scores"]), json.loads(row["evidence"]), row["scene_evidence"],
            tuple(json.loads(row["scenes"])), bool(row["unsure"]), row["model"],
        )
    if row["correction"] is not None:
        return Tags(tuple(json.loads(row["correction"])), True, row["said_at"], prediction,
                    row["made_at"] if prediction else "")
    assert prediction is not None, "rows without either are left out"
    labels = () if prediction.unsure else prediction.scenes
    return Tags(labels, False, row["made_at"], prediction, row["made_at"])


def _adopt(connection: sqlite3.Connection, id: int, tags: Tags) -> bool:
    """Whether the photo got a correction."""
    said = tags.prediction
    if said is not None:
        connection.execute(
            """INSERT OR IGNORE INTO former_predictions
               SELECT id, ?, ?, ?, ?, ?, ? FROM photos
                WHERE id = ? AND NOT EXISTS (
                      SELECT 1 FROM predictions WHERE photo_id = photos.id AND model = ?)""",
            (said.model, said.best, said.confidence, json.dumps(said.scenes), said.unsure,
             _moment(tags.predicted_at), id, said.model),
        )
    if not tags.person or not _is_known(connection, tags.labels):
        return False
    cursor = connection.execute(
        """INSERT INTO corrections (photo_id, scenes, content, model, scores, made_at)
           SELECT photos.id, ?, content, p.model, p.scores, ?
             FROM photos
             LEFT JOIN predictions p ON p.photo_id = COALESCE(photos.lead, photos.id)
            WHERE (photos.id = ? OR photos.lead = ?)
              AND NOT EXISTS (SELECT 1 FROM corrections WHERE photo_id = photos.id)
              AND NOT EXISTS (SELECT 1 FROM label_changes WHERE photo_id = photos.id)""",
        (json.dumps(tags.labels), _moment(tags.said_at), id, id),
    )
    return cursor.rowcount > 0


def _is_known(connection: sqlite3.Connection, labels: Sequence[str]) -> bool:
    return all(
        connection.execute("SELECT 1 FROM scenes WHERE key = ?", (key,)).fetchone()
        for key in labels
    )


def _moment(text: str) -> str:
    """When it was said; a file may tell anything."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.now(UTC)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()

"""The group a photo is shown in and its further scenes, derived from correction and prediction.

They are stored, so that counting and grouping 100,000 photos is one index scan.
The expression here is the only place that derives them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from scene_organizer.domain.photo import FAILED, NONE, PENDING, UNSURE

_FURTHER = "IIF(json_array_length(scenes) > 1, json_remove(scenes, '$[0]'), '')"

_REGROUP = f"""
    UPDATE photos SET
        shown_group = COALESCE(
            (SELECT COALESCE(json_extract(c.scenes, '$[0]'), '{NONE}')
               FROM corrections c WHERE c.photo_id = photos.id),
            (SELECT l.shown_group FROM photos l WHERE l.id = photos.lead),
            CASE status WHEN 'failed' THEN '{FAILED}' WHEN 'pending' THEN '{PENDING}' ELSE
                (SELECT CASE WHEN p.unsure THEN '{UNSURE}' ELSE p.best END
                   FROM predictions p WHERE p.photo_id = photos.id) END,
            '{PENDING}'),
        further = COALESCE(
            (SELECT {_FURTHER} FROM (SELECT scenes FROM corrections WHERE photo_id = photos.id)),
            (SELECT l.further FROM photos l WHERE l.id = photos.lead),
            (SELECT {_FURTHER} FROM (SELECT scenes FROM predictions
                                      WHERE photo_id = photos.id AND NOT unsure)),
            ''),
        confidence = COALESCE(
            (SELECT p.confidence FROM predictions p
              WHERE p.photo_id = COALESCE(photos.lead, photos.id)), 0),
        corrected = EXISTS (SELECT 1 FROM corrections c WHERE c.photo_id = photos.id)
"""


def regroup(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Derives the shown group of photos, and of those they stand for."""
    for id in ids:
        connection.execute(f"{_REGROUP} WHERE id = ?", (id,))
        connection.execute(f"{_REGROUP} WHERE lead = ?", (id,))


def regroup_all(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """The same for many photos at once: two statements instead of two a photo."""
    asked = json.dumps(list(ids))
    for column in ("id", "lead"):
        connection.execute(
            f"{_REGROUP} WHERE {column} IN (SELECT value FROM json_each(?))", (asked,)
        )

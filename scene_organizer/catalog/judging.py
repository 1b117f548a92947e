"""Predictions that are judged by other thresholds than when they were made."""

from __future__ import annotations

import json

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.grouping import regroup
from scene_organizer.domain.scene import Thresholds, judge


def judge_again(database: Database, thresholds: Thresholds, model: str) -> list[int]:
    """Applies thresholds to the stored scores of a model; returns the photos that changed.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    with database.transaction() as connection:
        rows = connection.execute(
            """SELECT photo_id, scores, evidence, scene_evidence FROM predictions
                WHERE model = ? AND unsure <> (confidence < ? OR scene_evidence < ?)""",
            (model, thresholds.confidence, thresholds.scene_evidence),
        ).fetchall()
        for row in rows:
            scores, evidence = json.loads(row["scores"]), json.loads(row["evidence"])
            found = judge(
                list(scores), list(scores.values()), [evidence[key] for key in scores],
                row["scene_evidence"], thresholds, model,
            )
            connection.execute(
                "UPDATE predictions SET unsure = ?, scenes = ? WHERE photo_id = ?",
                (found.unsure, json.dumps(found.scenes), row["photo_id"]),
            )
        ids = [int(row["photo_id"]) for row in rows]
        regroup(connection, ids)
    return ids

"""Which photos another model's answers put into another group; changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from scene_organizer.catalog.database import Database
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.learning import Relabelling, network_of
from scene_organizer.domain.photo import UNSURE
from scene_organizer.domain.scene import Prediction

_CHUNK = 5000

_TOLD = """photos.present AND photos.lead IS NULL AND NOT photos.corrected
           AND NOT photos.provisional"""
"""The photos whose group is the model's word and nobody else's."""


def relabelled(database: Database, version: str) -> list[Relabelling]:
    """The photos that a version has put into another group than the one before it.

    Args:
        database: The catalog.
        version: Whose answers are in force.
    """
    rows = database.read(
        f"""SELECT p.photo_id, p.unsure, p.best, f.unsure AS was_unsure, f.best AS was,
                   MAX(f.made_at)
              FROM predictions p JOIN photos ON photos.id = p.photo_id
              JOIN former_predictions f ON f.photo_id = p.photo_id AND f.model <> p.model
             WHERE p.model = ? AND {_TOLD} GROUP BY p.photo_id""",
        (version,),
    )
    found = [
        Relabelling(row["photo_id"], UNSURE if row["was_unsure"] else row["was"],
                    UNSURE if row["unsure"] else row["best"])
        for row in rows
    ]
    return [each for each in found if each.before != each.after]


def foretell(
    database: Database,
    predict: Callable[[NDArray[np.float16]], Sequence[Prediction | None]],
    version: str,
    cancel: CancelToken | None = None,
) -> list[Relabelling]:
    """The photos that a version would put into another group, were it in force.

    Args:
        database: The catalog.
        predict: Its answers for embeddings, (n, size).
        version: What it answers as.
        cancel: Stops between chunks.

    Raises:
        Cancelled: The person asked to stop.
    """
    network = network_of(version)
    ids = [int(row[0]) for row in database.read(
        f"""SELECT p.photo_id FROM predictions p JOIN photos ON photos.id = p.photo_id
             WHERE (p.model = ? OR p.model LIKE ? || '+%') AND {_TOLD} ORDER BY p.photo_id""",
        (network, network),
    )]
    found: list[Relabelling] = []
    for start in range(0, len(ids), _CHUNK):
        if cancel is not None:
            cancel.check()
        rows = database.read(
            """SELECT p.photo_id, p.unsure, p.best, e.vector FROM json_each(?) AS asked
                 JOIN predictions p ON p.photo_id = asked.value
                 JOIN photos ON photos.id = p.photo_id
                 JOIN embeddings e ON e.content = photos.content AND e.model = ?""",
            (json.dumps(ids[start : start + _CHUNK]), network),
        )
        if not rows:
            continue
        vectors = np.frombuffer(b"".join(row["vector"] for row in rows), np.float16)
        said = predict(vectors.reshape(len(rows), -1))
        for row, prediction in zip(rows, said, strict=True):
            before = UNSURE if row["unsure"] else row["best"]
            after = before if prediction is None else prediction.scene or UNSURE
            if before != after:
                found.append(Relabelling(row["photo_id"], before, after))
    return found

"""Gives stored photos the answers of another head, from their embeddings: no photo is opened."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.grouping import regroup_all
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.learning import network_of
from scene_organizer.domain.scene import Prediction

_CHUNK = 5000
"""Photos a transaction: corrections made meanwhile wait half a second at most."""

Predict = Callable[[NDArray[np.float16]], Sequence[Prediction | None]]


_OTHERS = """(p.model <> ? OR (? <> '""' AND instr(p.scores, ?))) AND NOT photos.provisional"""
"""Answers that are not the head's."""

_SEEN = "JOIN embeddings e ON e.content = photos.content AND e.model = ?"
"""Of photos that its network has seen."""


def has_others(database: Database, version: str, without: str = "") -> bool:
    """Whether `rescore` has something to do."""
    return bool(database.read(
        f"""SELECT 1 FROM predictions p JOIN photos ON photos.id = p.photo_id {_SEEN}
             WHERE {_OTHERS} LIMIT 1""",
        (network_of(version), *_values(version, without)),
    ))


def rescore(
    database: Database, predict: Predict, version: str, without: str = "",
    cancel: CancelToken | None = None,
    on_progress: OnProgress = lambda done, total: None,
) -> list[int]:
    """Replaces the predictions of other heads where the network has seen the photo.

    Returns the photos.

    What is not done when this ends early is done by the next call. Photos
    without an embedding keep their answer until they are looked at again.

    Args:
        database: The catalog.
        predict: Answers for embeddings, (n, size).
        version: What it answers as.
        without: A class that is no more: answers that name it are replaced, too.
        cancel: Stops between chunks.
        on_progress: Told photos done and their total.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    network = network_of(version)
    # Without a look at the embeddings, which are nine tenths of the catalog.
    ids = [int(row[0]) for row in database.read(
        f"""SELECT p.photo_id FROM predictions p JOIN photos ON photos.id = p.photo_id
             WHERE {_OTHERS} ORDER BY p.photo_id""",
        _values(version, without),
    )]
    changed: list[int] = []
    for start in range(0, len(ids), _CHUNK):
        if cancel is not None and cancel.cancelled:
            break
        changed += _rescore(database, predict, network, ids[start : start + _CHUNK])
        on_progress(min(start + _CHUNK, len(ids)), len(ids))
    return changed


def _values(version: str, without: str) -> tuple[str, ...]:
    named = json.dumps(without)
    return version, named, named


def _rescore(database: Database, predict: Predict, network: str, ids: list[int]) -> list[int]:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    rows = database.read(
        f"""SELECT photos.id, e.vector FROM json_each(?) AS asked
              JOIN photos ON photos.id = asked.value {_SEEN}""",
        (json.dumps(ids), network),
    )
    if not rows:
        return []
    embedding = np.frombuffer(b"".join(row["vector"] for row in rows), np.float16)
    found = predict(embedding.reshape(len(rows), -1))
    said = [(row["id"], each) for row, each in zip(rows, found, strict=True) if each is not None]
    changed = [id for id, _ in said]
    asked = json.dumps(changed)
    with database.transaction() as connection:
        connection.execute(
            """INSERT OR REPLACE INTO former_predictions
               SELECT photo_id, model, best, confidence, scenes, unsure, made_at
                 FROM predictions WHERE photo_id IN (SELECT value FROM json_each(?))""",
            (asked,),
        )
        connection.executemany(
            """UPDATE predictions SET model = ?, best = ?, confidence = ?, scores = ?,
                      evidence = ?, scene_evidence = ?, scenes = ?, unsure = ?, made_at = ?
                WHERE photo_id = ?""",
            ((each.model, each.best, each.confidence, _numbers(each.scores),
              _numbers(each.evidence), each.scene_evidence, _names(each.scenes), each.unsure, now,
              id) for id, each in said),
        )
        regroup_all(connection, changed)
    return changed


def _numbers(values: Mapping[str, float]) -> str:
    """Numbers by class as JSON; six digits, a seventh is below what the head leaves open."""
    return _form(tuple(values)) % tuple(values.values())


@lru_cache(8)
def _form(keys: tuple[str, ...]) -> str:
    names = (json.dumps(key).replace("%", "%%") for key in keys)
    return "{" + ", ".join(f"{name}: %.6g" for name in names) + "}"


# Few lists of names, in 100,000 photos each many times.
@lru_cache(1024)
def _names(keys: tuple[str, ...]) -> str:
    return json.dumps(keys)

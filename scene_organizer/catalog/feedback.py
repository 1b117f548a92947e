"""What people said of photos as lessons: corrections and confirmations with what the network saw.

A correction that agrees with the model is a confirmation; both are kept in
one table and both teach.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scene_organizer.catalog.database import Database
from scene_organizer.domain.learning import network_of
from scene_organizer.domain.photo import NONE


@dataclass(frozen=True)
class Feedback:
    """A person's word on one photo.

    Attributes:
        photo: Its id.
        path: Where it lies, or lay last.
        content: Its content identity; empty where it was never read.
        scenes: What it shows, the main one first; empty for none of these.
        when: ISO 8601 in UTC.
        model: The version in force when it was said, or None before there was a result.
        scores: What that said, by class key.
        embedding: What the network saw, (size,) float16; None where it is not known.
    """

    photo: int
    path: Path
    content: str
    scenes: tuple[str, ...]
    when: str
    model: str | None
    scores: dict[str, float]
    embedding: NDArray[np.float16] | None

    @property
    def confirms(self) -> bool:
        """Whether the person agreed with the model's best class."""
        best = max(self.scores, key=self.scores.__getitem__, default=NONE)
        return self.scenes[:1] == (best,)


class FeedbackTable:
    """Asks for feedback; `Labels` stores it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, network: str, ids: Sequence[int] | None = None) -> list[Feedback]:
        """All feedback, or that on some photos, in the order of time.

        A photo that another stands for is left out: its word is that one's.

        Args:
            network: Whose embeddings are wanted; where only another's is known there is none.
            ids: The photos, or None for all.
        """
        chosen = "" if ids is None else "AND c.photo_id IN (SELECT value FROM json_each(?))"
        rows = self._database.read(
            f"""SELECT c.photo_id, photos.path, c.content, c.scenes, c.made_at, c.model, c.scores,
                       c.embedding, e.vector
                  FROM corrections c JOIN photos ON photos.id = c.photo_id
                  LEFT JOIN embeddings e ON e.content = c.content AND e.model = ?
                 WHERE photos.lead IS NULL {chosen} ORDER BY c.made_at, c.photo_id""",
            (network, *(() if ids is None else (json.dumps(list(ids)),))),
        )
        found = []
        for row in rows:
            same = row["model"] is not None and network_of(row["model"]) == network
            vector = row["vector"] or (row["embedding"] if same else None)
            found.append(Feedback(
                row["photo_id"], Path(os.fsdecode(row["path"].partition(b"\0")[0])),
                row["content"], tuple(json.loads(row["scenes"])), row["made_at"], row["model"],
                json.loads(row["scores"] or "{}"),
                None if vector is None else np.frombuffer(vector, np.float16),
            ))
        return found

    def count(self, after: str = "") -> int:
        """How many photos a person spoke of, or after a moment, ISO 8601 in UTC."""
        (row,) = self._database.read(
            """SELECT COUNT(*) FROM corrections c JOIN photos ON photos.id = c.photo_id
                WHERE photos.lead IS NULL AND c.made_at > ?""",
            (after,),
        )
        return int(row[0])

"""What the model saw in each photo, as stored with its predictions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scene_organizer.catalog.database import Database


@dataclass(frozen=True)
class Vectors:
    """Embeddings of one model version.

    Attributes:
        model: The network; those of two networks cannot be compared.
        ids: Photos, (n,) int64.
        values: (n, size) float16.
    """

    model: str
    ids: NDArray[np.int64]
    values: NDArray[np.float16]


class Embeddings:
    """Asks for embeddings; `Photos.record` stores them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> list[Vectors]:
        """The embeddings of all photos that are shown, the model of most photos first."""
        ids: dict[str, list[int]] = {}
        values: dict[str, bytearray] = {}
        sizes: dict[str, int] = {}
        with self._database.guard():
            cursor = self._database.connection.cursor()
            # Plain tuples, one after the other: all vectors of 100,000 photos
            # as objects of their own would take twice the memory.
            cursor.row_factory = None
            cursor.execute(
                """SELECT photos.id, e.model, e.vector
                     FROM photos JOIN predictions p ON p.photo_id = photos.id
                     JOIN embeddings e ON e.content = photos.content
                      AND e.model = substr(p.model, 1, instr(p.model || '+', '+') - 1)
                    WHERE photos.present AND photos.lead IS NULL"""
            )
            for id, model, vector in cursor:
                if len(vector) == sizes.setdefault(model, len(vector)):
                    ids.setdefault(model, []).append(id)
                    values.setdefault(model, bytearray()).extend(vector)
        return sorted(
            (Vectors(model, np.array(found, np.int64),
                     np.frombuffer(values[model], np.float16).reshape(len(found), -1))
             for model, found in ids.items()),
            key=lambda vectors: len(vectors.ids), reverse=True,
        )

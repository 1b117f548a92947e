"""A catalog with short words for what the tests need."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.catalog.photos import Photos, Result
from scene_organizer.catalog.search import Search
from scene_organizer.domain.photo import Fingerprint, Metadata
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.scene import CLASS_KEYS, Prediction

ORDER = [*CLASS_KEYS, "unsure", "none", "failed", "pending"]


PRINT = Fingerprint(10, 20, 30)


ROOT = Path(Path.cwd().anchor, "photos")


class Catalog:
    """A catalog with short words for what the tests need."""

    def __init__(self, file: Path) -> None:
        self.database = Database(file, CATALOG)
        self.photos = Photos(self.database)
        self.search = Search(self.database)
        self.labels = Labels(self.database, self.photos)

    def add(self, *paths: str | bytes | Path) -> list[int]:
        return self.photos.add((os.fsencode(path), PRINT) for path in paths)

    def record(self, id: int, best: str = "sea", confidence: float = 0.9, unsure: bool = False,
               content: str = "", taken: str | None = None) -> int:
        rest = (1 - confidence) / 5
        scores = {key: confidence if key == best else rest for key in CLASS_KEYS}
        prediction = Prediction(scores, dict(scores), 0.8, () if unsure else (best,), unsure, "m1")
        (now,) = self.photos.record([Result(id, PRINT, content or f"content-{id}",
                                            metadata=Metadata(4, 3, taken), prediction=prediction,
                                            embedding=b"\0\0")])
        return now

    def fail(self, id: int, reason: str = "It is broken.") -> None:
        self.photos.record([Result(id, PRINT, reason=reason)])

    def group(self, id: int) -> str:
        return self.photos.get([id])[0].group

    def names(self, query: PhotoQuery) -> list[str]:
        groups = self.search.query(query, ORDER)
        return [photo.path.name for group in groups for photo in self.photos.get(group.ids)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalog.sqlite3"


@pytest.fixture
def catalog(file: Path) -> Iterator[Catalog]:
    opened = Catalog(file)
    yield opened
    opened.database.close()

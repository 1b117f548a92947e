"""Files that are one photo in the window: a raw file and the JPEG or HEIC that stands for it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.grouping import regroup
from scene_organizer.catalog.rows import below
from scene_organizer.domain.siblings import RAW, Siblings

# All these suffixes are of one length.
_IS_RAW = "lower(substr(name, -{})) IN ({})".format(
    max(map(len, RAW)), ", ".join(f"'{suffix}'" for suffix in sorted(RAW))
)


class _Lead(NamedTuple):
    id: int
    corrected: int
    flagged: int


class Pairs:
    """Which photos stand for which others."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def match(self, root: Path) -> list[int]:
        """Finds the leads of all raw files at or below a path anew; returns the rows that changed.

        What a person said of one of the two holds for both, a flag too.
        """
        with self._database.transaction() as connection:
            raws = connection.execute(
                f"""SELECT id, path, lead, corrected, flagged FROM photos
                     WHERE (path >= ? AND path < ? OR path >= ? AND path < ?)
                       AND present AND {_IS_RAW}""",
                (*below(root), *_beside(os.fsencode(root))),
            ).fetchall()
            changed = []
            for raw in raws:
                lead = self._lead(raw["path"])
                if lead is not None and lead.corrected != raw["corrected"]:
                    self._share(lead.id, raw["id"])
                if lead is not None and lead.flagged != raw["flagged"]:
                    connection.execute(
                        "UPDATE photos SET flagged = 1 WHERE id IN (?, ?)", (lead.id, raw["id"])
                    )
                id = lead and lead.id
                if id != raw["lead"]:
                    connection.execute("UPDATE photos SET lead = ? WHERE id = ?", (id, raw["id"]))
                    regroup(connection, [raw["id"]])
                    changed.append(int(raw["id"]))
            return changed

    def match_files(self, paths: Iterable[Path]) -> list[int]:
        """As `match`, of single files."""
        # One commit: of thousands of files each alone would wait for its turn.
        with self._database.transaction():
            return [id for path in paths for id in self.match(path)]

    def led(self, root: Path) -> set[int]:
        """The present photos below a folder that others stand for."""
        rows = self._database.read(
            "SELECT id FROM photos WHERE lead IS NOT NULL AND present AND path >= ? AND path < ?",
            below(root),
        )
        return {row["id"] for row in rows}

    def _lead(self, path: bytes) -> _Lead | None:
        separator = os.sep.encode()
        name = path.rpartition(separator)[2]
        found = self._database.read(
            """SELECT id, path, corrected, flagged FROM photos
                WHERE path >= ? AND path < ? AND present""",
            _beside(path),
        )
        beside = {os.fsdecode(row["path"].rpartition(separator)[2]):
                  _Lead(row["id"], row["corrected"], row["flagged"]) for row in found}
        lead = Siblings(beside).lead(os.fsdecode(name))
        return None if lead is None else beside[lead]

    def _share(self, first: int, second: int) -> None:
        """Copies the correction of one to the other that has none."""
        for source, target in ((first, second), (second, first)):
            with self._database.transaction() as connection:
                cursor = connection.execute(
                    """INSERT OR IGNORE INTO corrections
                           (photo_id, scenes, content, model, scores, made_at)
                       SELECT photos.id, c.scenes, photos.content, c.model, c.scores, c.made_at
                         FROM photos, corrections c WHERE photos.id = ? AND c.photo_id = ?""",
                    (target, source),
                )
                if cursor.rowcount:
                    regroup(connection, [target])


def _beside(path: bytes) -> tuple[bytes, bytes]:
    """The range of encoded paths that differ from a file's in the ending only."""
    folder, separator, name = path.rpartition(os.sep.encode())
    stem = folder + separator + name.rpartition(b".")[0]
    # "/" follows ".": the range of the index that begins with "stem.".
    return stem + b".", stem + b"/"

"""Photos and predictions in the catalog."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from scene_organizer.catalog import lineage, rows
from scene_organizer.catalog.database import Database
from scene_organizer.catalog.folders import Folders
from scene_organizer.catalog.grouping import regroup
from scene_organizer.catalog.history import retire
from scene_organizer.catalog.pairs import Pairs
from scene_organizer.domain.learning import network_of
from scene_organizer.domain.photo import Fingerprint, Metadata, Photo
from scene_organizer.domain.scene import Prediction
from scene_organizer.imaging.places import Place, locate

_CHUNK = 500


KnownRow = tuple[bytes, int, int, int, int, int, int, int]
"""The fields of `Known`, which is made only of those that matter: there are 100,000."""


class Standing(IntEnum):
    """What a rescan has to do about a file that has not changed."""

    UNFINISHED = 0
    PROVISIONAL = 1
    """It has an answer that stands until a better one: from a preview, or another network's."""
    SETTLED = 2


class Known(NamedTuple):
    """What a rescan compares a file with.

    Attributes:
        path: Encoded.
        size, mtime_ns, inode: As of the last scan.
        quiet: 1 where nothing is to be done if the file has not changed, else 0.
        id: The catalog row.
        standing: A `Standing`.
        present: Whether the file was there.
    """

    path: bytes
    size: int
    mtime_ns: int
    inode: int
    quiet: int
    id: int
    standing: int
    present: int


@dataclass(frozen=True)
class Result:
    """What scanning one photo gave, to be recorded.

    Attributes:
        photo_id: The catalog row.
        fingerprint: Of the file that was read.
        content: Content identity, or an empty string if it could not be read.
        reason: Why it failed, or an empty string.
        metadata: What the file says of itself.
        prediction: None if it failed.
        embedding: float16 values as bytes, or None.
        provisional: Whether it comes from the small picture inside the file. Such a
            result is recorded only where there is none yet.
    """

    photo_id: int
    fingerprint: Fingerprint
    content: str = ""
    reason: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    prediction: Prediction | None = None
    embedding: bytes | None = None
    provisional: bool = False


class Photos:
    """The photos table and what hangs on it.

    Attributes:
        pairs: Which photos stand for which others.
        folders: Where photos were looked for.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.pairs = Pairs(database)
        self.folders = Folders(database)

    def known(self, root: Path, model: str) -> dict[bytes, KnownRow]:
        """Every photo at or below a path, present or not, by encoded path.

        Args:
            root: The folder or file.
            model: Results of another network than this version's are provisional.
        """
        return dict(self._known(
            "path >= ? AND path < ? OR path = ?", model, *rows.below(root), os.fsencode(root)
        ))

    def known_at(self, paths: Sequence[bytes], model: str) -> dict[bytes, KnownRow]:
        """As `known`, of single encoded paths."""
        found: dict[bytes, KnownRow] = {}
        for start in range(0, len(paths), _CHUNK):
            chunk = paths[start : start + _CHUNK]
            found.update(self._known(f"path IN ({','.join('?' * len(chunk))})", model, *chunk))
        return found

    def _known(
        self, condition: str, model: str, *values: bytes
    ) -> Iterator[tuple[bytes, KnownRow]]:
        with self._database.guard():
            cursor = self._database.connection.cursor()
            # Plain tuples: for 100,000 photos rows by name take twice the time.
            cursor.row_factory = None
            cursor.execute(
                f"""WITH seen AS MATERIALIZED (
                     SELECT path, size, mtime_ns, inode, photos.id, present, offline,
                            CASE WHEN status = 'failed' THEN 2
                                 WHEN lead IS NOT NULL THEN 2 * (content <> '')
                                 WHEN p.model IS NOT NULL AND status = 'ok' THEN 2 - (provisional OR
                                  substr(p.model, 1, instr(p.model || '+', '+') - 1) <> ?)
                                 ELSE 0 END AS standing
                       FROM photos LEFT JOIN predictions p ON p.photo_id = photos.id
                      WHERE {condition})
                   SELECT path, size, mtime_ns, inode,
                          standing = 2 AND present AND NOT offline, id, standing, present
                     FROM seen""",
                (model, *values),
            )
            yield from ((row[0], row) for row in cursor)

    def add(
        self, files: Iterable[tuple[bytes, Fingerprint]], replaced: bool = False
    ) -> list[int]:
        """Enters files as pending, or makes known ones pending again; returns their ids in order.

        Args:
            files: Encoded paths with what the files are now.
            replaced: Whether other photos lie at known paths now: what a person
                said does not pass to them. Else corrections stay.
        """
        ids = []
        with self._database.transaction() as connection:
            for path, fingerprint in files:
                if replaced:
                    ids.append(self._replace(connection, path, fingerprint))
                    continue
                found = connection.execute(
                    "SELECT id FROM photos WHERE path = ?", (path,)
                ).fetchone()
                if found is None:
                    ids.append(_insert(connection, path, fingerprint))
                else:
                    ids.append(found["id"])
                    _reset(connection, found["id"], fingerprint)
        return ids

    def _replace(self, connection: sqlite3.Connection, path: bytes, now: Fingerprint) -> int:
        found = connection.execute("SELECT id FROM photos WHERE path = ?", (path,)).fetchone()
        if found is None:
            return _insert(connection, path, now)
        id = lineage.replace(connection, found["id"])
        _reset(connection, id, now)
        return id

    def contents(self, ids: Sequence[int]) -> dict[int, str]:
        """Content identities by photo, empty where the file was never read."""
        found = self._matching("SELECT id, content FROM photos WHERE id", ids)
        return {row["id"]: row["content"] for row in found}

    def touch(self, files: Iterable[tuple[int, Fingerprint]]) -> None:
        """Records that files have other times or inodes but hold the same photos."""
        with self._database.transaction() as connection:
            connection.executemany(
                """UPDATE photos SET size = ?, mtime_ns = ?, inode = ?, present = 1, offline = 0
                    WHERE id = ?""",
                ((*rows.values(fingerprint), id) for id, fingerprint in files),
            )

    def set_present(self, ids: Iterable[int], present: bool) -> None:
        """Marks photos as there or not; photos that vanish are kept, with their corrections."""
        ids = list(ids)
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE photos SET present = ?, offline = 0 WHERE id = ?",
                ((present, id) for id in ids),
            )
            if not present:
                lineage.pass_on(connection, ids)

    def set_offline(self, ids: Iterable[int]) -> None:
        """Marks photos as out of reach, until a scan meets them again."""
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE photos SET offline = 1 WHERE id = ?", ((id,) for id in ids)
            )

    def set_offline_below(self, root: Path) -> list[int]:
        """Marks every present photo below a folder as out of reach; returns those that were not."""
        with self._database.transaction() as connection:
            changed = connection.execute(
                """UPDATE photos SET offline = 1
                    WHERE path >= ? AND path < ? AND present AND NOT offline RETURNING id""",
                rows.below(root),
            ).fetchall()
        return [row["id"] for row in changed]

    def count_offline(self, root: Path) -> int:
        """Shown photos below a folder that are out of reach."""
        (row,) = self._database.read(
            """SELECT COUNT(*) FROM photos
                WHERE path >= ? AND path < ? AND present AND offline AND lead IS NULL""",
            rows.below(root),
        )
        return int(row[0])

    def relocate(
        self, id: int, path: Path, fingerprint: Fingerprint, content: str | None = None
    ) -> None:
        """Records that the application itself moved a photo's file, or wrote into it.

        Args:
            id: The photo, which stays the same whatever its file holds now.
            path: Where its file lies now.
            fingerprint: Of the file as it is now.
            content: Its new content identity if the application changed it
                (tagging); None if the bytes are the same.
        """
        encoded = os.fsencode(path)
        with self._database.transaction() as connection:
            old = connection.execute(
                "SELECT path, content FROM photos WHERE id = ?", (id,)
            ).fetchone()
            if old is None:
                return
            if old["path"] != encoded:
                # A row left by a file that once lay there would block the unique path.
                lineage.vacate(connection, encoded)
            connection.execute(
                """UPDATE photos SET path = ?, name = ?, size = ?, mtime_ns = ?, inode = ?,
                                     present = 1, offline = 0 WHERE id = ?""",
                (encoded, rows.name_in(encoded), *rows.values(fingerprint), id),
            )
            if content is not None and content != old["content"]:
                connection.execute(
                    """INSERT OR IGNORE INTO embeddings (content, model, vector)
                       SELECT ?, model, vector FROM embeddings WHERE content = ?""",
                    (content, old["content"]),
                )
                for table, key in (("photos", "id"), ("corrections", "photo_id")):
                    connection.execute(
                        f"UPDATE {table} SET content = ? WHERE {key} = ?", (content, id)
                    )

    def record(
        self, results: Sequence[Result], gone: lineage.IsGone = lineage.is_gone
    ) -> list[int]:
        """Records a batch of results in one transaction.

        Args:
            results: What scanning gave.
            gone: Tells whether a photo's file is gone, so that its row may take
                over a new file of the same content.

        Returns:
            The rows that stand for the files from now on, in order; see `lineage.settle`.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds")
        # Before the catalog is locked: the first of them reads the gazetteer.
        places = [_place(result.metadata) for result in results]
        ids = []
        with self._database.transaction() as connection:
            for result, place in zip(results, places, strict=True):
                if result.provisional and not _is_pending(connection, result.photo_id):
                    continue
                id = lineage.settle(connection, result.photo_id, result.content, gone)
                self._record(connection, id, result, place, now)
                ids.append(id)
        return ids

    def _record(
        self, connection: sqlite3.Connection, id: int, result: Result, place: Place | None,
        now: str,
    ) -> None:
        prediction = result.prediction
        metadata = result.metadata
        # A file that could not be read is still taken for the photo it was.
        connection.execute(
            """UPDATE photos SET size = ?, mtime_ns = ?, inode = ?,
                   content = CASE ? WHEN '' THEN content ELSE ? END, status = ?,
                   reason = ?, width = ?, height = ?, taken = ?, camera = ?, latitude = ?,
                   longitude = ?, taken_from = ?, lens = ?, exposure = ?, provisional = ?,
                   place = ?, country = ?,
                   present = 1, offline = 0
               WHERE id = ?""",
            (*rows.values(result.fingerprint), result.content, result.content,
             "failed" if prediction is None else "ok", result.reason, metadata.width,
             metadata.height, metadata.taken, metadata.camera, metadata.latitude,
             metadata.longitude, metadata.taken_from, metadata.lens, metadata.exposure,
             result.provisional, place and place.town, place and place.country, id),
        )
        retire(connection, id)
        if prediction is not None:
            connection.execute(
                """INSERT INTO predictions (photo_id, model, best, confidence, scores, evidence,
                                            scene_evidence, scenes, unsure, made_at)
                   SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM photos WHERE id = ?""",
                (prediction.model, prediction.best, prediction.confidence,
                 json.dumps(dict(prediction.scores)), json.dumps(dict(prediction.evidence)),
                 prediction.scene_evidence, json.dumps(prediction.scenes),
                 prediction.unsure, now, id),
            )
            if result.embedding is not None and result.content:
                connection.execute(
                    "INSERT OR REPLACE INTO embeddings (content, model, vector) VALUES (?, ?, ?)",
                    (result.content, network_of(prediction.model), result.embedding),
                )
        regroup(connection, [id])

    def identify(
        self, files: Iterable[tuple[int, Fingerprint, str]], gone: lineage.IsGone = lineage.is_gone
    ) -> list[int]:
        """Records the content of files that another photo stands for; returns their rows."""
        ids = []
        with self._database.transaction() as connection:
            for photo_id, fingerprint, content in files:
                id = lineage.settle(connection, photo_id, content, gone)
                connection.execute(
                    """UPDATE photos SET size = ?, mtime_ns = ?, inode = ?, content = ?,
                           present = 1, offline = 0 WHERE id = ?""",
                    (*rows.values(fingerprint), content, id),
                )
                ids.append(id)
        return ids

    def regroup(self, ids: Iterable[int]) -> None:
        """Derives the shown group again after a correction came or went."""
        with self._database.transaction() as connection:
            regroup(connection, ids)

    def get(self, ids: Sequence[int]) -> list[Photo]:
        """Photos by id, in the order asked for; unknown ids are left out."""
        found = {row["id"]: rows.photo_of(row)
                 for row in self._matching(f"{rows.SELECT} WHERE photos.id", ids)}
        return [found[id] for id in ids if id in found]

    def at(self, paths: Sequence[bytes]) -> list[Photo]:
        """Photos by encoded path, in the order asked for; unknown paths are left out."""
        found = self._matching("SELECT path, id FROM photos WHERE path", paths)
        ids = {row["path"]: row["id"] for row in found}
        return self.get([ids[path] for path in paths if path in ids])

    def _matching(self, select: str, values: Sequence[int | bytes]) -> Iterator[sqlite3.Row]:
        # In pieces: SQLite allows so many parameters and no more.
        for start in range(0, len(values), _CHUNK):
            chunk = tuple(values[start : start + _CHUNK])
            yield from self._database.read(f"{select} IN ({','.join('?' * len(chunk))})", chunk)


def _is_pending(connection: sqlite3.Connection, id: int) -> bool:
    row = connection.execute("SELECT status FROM photos WHERE id = ?", (id,)).fetchone()
    return row is not None and row["status"] == "pending"


def _insert(connection: sqlite3.Connection, path: bytes, fingerprint: Fingerprint) -> int:
    cursor = connection.execute(
        """INSERT INTO photos (path, name, size, mtime_ns, inode, status)
           VALUES (?, ?, ?, ?, ?, 'pending')""",
        (path, rows.name_in(path), *rows.values(fingerprint)),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _reset(connection: sqlite3.Connection, id: int, fingerprint: Fingerprint) -> None:
    connection.execute(
        """UPDATE photos SET size = ?, mtime_ns = ?, inode = ?, status = 'pending', reason = '',
               provisional = 0, present = 1, offline = 0 WHERE id = ?""",
        (*rows.values(fingerprint), id),
    )
    retire(connection, id)
    regroup(connection, [id])


def _place(metadata: Metadata) -> Place | None:
    if metadata.latitude is None or metadata.longitude is None:
        return None
    return locate(metadata.latitude, metadata.longitude)

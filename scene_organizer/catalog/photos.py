"""Photos and predictions in the catalog."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from scene_organizer.catalog.database import Database
from scene_organizer.domain.photo import (
    FAILED,
    NONE,
    PENDING,
    UNSURE,
    Fingerprint,
    Metadata,
    Photo,
    PhotoStatus,
)
from scene_organizer.domain.scene import Prediction

_CHUNK = 500

# The group a photo is shown in follows from status, correction and
# prediction. It is stored so that counting and grouping 100,000 photos is one
# index scan; this expression is the only place that derives it.
_REGROUP = f"""
    UPDATE photos SET
        shown_group = COALESCE(
            (SELECT COALESCE(json_extract(c.scenes, '$[0]'), '{NONE}')
               FROM corrections c WHERE c.photo_id = photos.id),
            CASE status WHEN 'failed' THEN '{FAILED}' WHEN 'pending' THEN '{PENDING}' ELSE
                (SELECT CASE WHEN p.unsure THEN '{UNSURE}' ELSE p.best END
                   FROM predictions p WHERE p.photo_id = photos.id) END,
            '{PENDING}'),
        confidence = COALESCE(
            (SELECT p.confidence FROM predictions p WHERE p.photo_id = photos.id), 0),
        corrected = EXISTS (SELECT 1 FROM corrections c WHERE c.photo_id = photos.id)
    WHERE id = ?
"""

_SELECT = """
    SELECT photos.*, p.model, p.best, p.scores, p.scenes, p.scene_evidence, p.unsure,
           c.scenes AS correction
      FROM photos
      LEFT JOIN predictions p ON p.photo_id = photos.id
      LEFT JOIN corrections c ON c.photo_id = photos.id
"""


@dataclass(frozen=True)
class Known:
    """What a rescan compares a file with."""

    id: int
    fingerprint: Fingerprint
    status: PhotoStatus
    model: str | None
    present: bool


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
    """

    photo_id: int
    fingerprint: Fingerprint
    content: str = ""
    reason: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    prediction: Prediction | None = None
    embedding: bytes | None = None


class Photos:
    """The photos table and what hangs on it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, root: Path) -> dict[bytes, Known]:
        """Every photo at or below a path, present or not, by encoded path."""
        rows = self._database.read(
            """SELECT id, path, size, mtime_ns, inode, status, p.model, present
                 FROM photos LEFT JOIN predictions p ON p.photo_id = photos.id
                WHERE path >= ? AND path < ? OR path = ?""",
            (*below(root), os.fsencode(root)),
        )
        return {
            row["path"]: Known(
                row["id"],
                _fingerprint(row),
                PhotoStatus(row["status"]),
                row["model"],
                bool(row["present"]),
            )
            for row in rows
        }

    def add(self, files: Iterable[tuple[bytes, Fingerprint]]) -> list[int]:
        """Enters files as pending, or makes known ones pending again; returns their ids in order.

        A correction stays: it is the person's word, not the file's.
        """
        ids = []
        with self._database.transaction() as connection:
            for path, fingerprint in files:
                row = connection.execute(
                    """INSERT INTO photos (path, name, size, mtime_ns, inode, status)
                       VALUES (?, ?, ?, ?, ?, 'pending')
                       ON CONFLICT (path) DO UPDATE SET
                           size = excluded.size, mtime_ns = excluded.mtime_ns,
                           inode = excluded.inode, status = 'pending', reason = '', present = 1
                       RETURNING id""",
                    (path, _name(path), *_values(fingerprint)),
                ).fetchone()
                ids.append(row["id"])
                connection.execute("DELETE FROM predictions WHERE photo_id = ?", (row["id"],))
                connection.execute(_REGROUP, (row["id"],))
        return ids

    def set_present(self, ids: Iterable[int], present: bool) -> None:
        """Marks photos as there or not; photos that vanish are kept, with their corrections."""
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE photos SET present = ? WHERE id = ?", ((present, id) for id in ids)
            )

    def claim(self, id: int, content: str) -> int:
        """Finds out whether a new file is a photo that was renamed or moved outside.

        If a photo of that content is no longer where the catalog has it, its
        row takes over the new file's place and keeps its corrections; unless a
        person has already said what the new file shows.

        Args:
            id: The new file's row.
            content: Its content identity.

        Returns:
            The row that stands for the file from now on.
        """
        with self._database.transaction() as connection:
            row = connection.execute("SELECT * FROM photos WHERE id = ?", (id,)).fetchone()
            if row is None or row["content"] or row["corrected"]:
                return id
            twins = connection.execute(
                "SELECT id, path FROM photos WHERE content = ? AND id <> ?", (content, id)
            ).fetchall()
            for twin in twins:
                if not os.path.lexists(twin["path"]):
                    connection.execute("DELETE FROM photos WHERE id = ?", (id,))
                    connection.execute(
                        "UPDATE photos SET path = ?, name = ?, present = 1 WHERE id = ?",
                        (row["path"], row["name"], twin["id"]),
                    )
                    return int(twin["id"])
        return id

    def relocate(self, id: int, path: Path, fingerprint: Fingerprint) -> None:
        """Records that the application moved a photo's file."""
        encoded = os.fsencode(path)
        with self._database.transaction() as connection:
            # A row left by a file that once lay there would block the unique path.
            connection.execute("DELETE FROM photos WHERE path = ? AND id <> ?", (encoded, id))
            connection.execute(
                """UPDATE photos SET path = ?, name = ?, size = ?, mtime_ns = ?, inode = ?,
                                     present = 1 WHERE id = ?""",
                (encoded, _name(encoded), *_values(fingerprint), id),
            )

    def record(self, results: Sequence[Result]) -> None:
        """Records a batch of results in one transaction."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._database.transaction() as connection:
            for result in results:
                self._record(connection, result, now)

    def _record(self, connection: sqlite3.Connection, result: Result, now: str) -> None:
        failed = result.prediction is None
        metadata = result.metadata
        connection.execute(
            """UPDATE photos SET size = ?, mtime_ns = ?, inode = ?, content = ?, status = ?,
                   reason = ?, width = ?, height = ?, taken = ?, camera = ?, latitude = ?,
                   longitude = ?, present = 1
               WHERE id = ?""",
            (*_values(result.fingerprint), result.content, "failed" if failed else "ok",
             result.reason, metadata.width, metadata.height, metadata.taken, metadata.camera,
             metadata.latitude, metadata.longitude, result.photo_id),
        )
        connection.execute("DELETE FROM predictions WHERE photo_id = ?", (result.photo_id,))
        prediction = result.prediction
        if prediction is not None:
            connection.execute(
                """INSERT INTO predictions (photo_id, model, best, confidence, scores, evidence,
                                            scene_evidence, scenes, unsure, made_at)
                   SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM photos WHERE id = ?""",
                (prediction.model, prediction.best, prediction.confidence,
                 json.dumps(dict(prediction.scores)), json.dumps(dict(prediction.evidence)),
                 prediction.scene_evidence, json.dumps(prediction.scenes),
                 prediction.unsure, now, result.photo_id),
            )
            if result.embedding is not None and result.content:
                connection.execute(
                    "INSERT OR REPLACE INTO embeddings (content, model, vector) VALUES (?, ?, ?)",
                    (result.content, prediction.model, result.embedding),
                )
        connection.execute(_REGROUP, (result.photo_id,))

    def regroup(self, ids: Iterable[int]) -> None:
        """Derives the shown group again after a correction came or went."""
        with self._database.transaction() as connection:
            connection.executemany(_REGROUP, ((id,) for id in ids))

    def get(self, ids: Sequence[int]) -> list[Photo]:
        """Photos by id, in the order asked for; unknown ids are left out."""
        rows = self._matching(f"{_SELECT} WHERE photos.id", ids)
        found = {row["id"]: _photo(row) for row in rows}
        return [found[id] for id in ids if id in found]

    def at(self, paths: Sequence[bytes]) -> list[Photo]:
        """Photos by encoded path, in the order asked for; unknown paths are left out."""
        rows = self._matching("SELECT path, id FROM photos WHERE path", paths)
        ids = {row["path"]: row["id"] for row in rows}
        return self.get([ids[path] for path in paths if path in ids])

    def _matching(self, select: str, values: Sequence[int | bytes]) -> Iterator[sqlite3.Row]:
        # In pieces: SQLite allows so many parameters and no more.
        for start in range(0, len(values), _CHUNK):
            chunk = tuple(values[start : start + _CHUNK])
            yield from self._database.read(f"{select} IN ({','.join('?' * len(chunk))})", chunk)

    def remember_folder(self, folder: Path) -> None:
        """Puts a folder at the top of the recent ones."""
        now = datetime.now(UTC).isoformat()
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO folders (path, opened_at) VALUES (?, ?)",
                (os.fsencode(folder), now),
            )

    def recent_folders(self, limit: int = 10) -> list[Path]:
        """Folders opened lately, newest first."""
        rows = self._database.read(
            "SELECT path FROM folders ORDER BY opened_at DESC LIMIT ?", (limit,)
        )
        return [Path(os.fsdecode(row["path"])) for row in rows]


def _photo(row: sqlite3.Row) -> Photo:
    correction = row["correction"]
    return Photo(
        id=row["id"],
        path=Path(os.fsdecode(row["path"])),
        fingerprint=_fingerprint(row),
        status=PhotoStatus(row["status"]),
        reason=row["reason"],
        metadata=Metadata(row["width"], row["height"], row["taken"], row["camera"],
                          row["latitude"], row["longitude"]),
        group=row["shown_group"],
        confidence=row["confidence"],
        best=row["best"],
        scores=json.loads(row["scores"]) if row["scores"] else {},
        scenes=tuple(json.loads(row["scenes"])) if row["scenes"] else (),
        scene_evidence=row["scene_evidence"] or 0.0,
        unsure=bool(row["unsure"]),
        model=row["model"],
        correction=None if correction is None else tuple(json.loads(correction)),
    )


def below(folder: Path) -> tuple[bytes, bytes]:
    """The range of encoded paths below a folder: the first, and the first after it."""
    # Paths are stored as bytes, so "below this folder" is a range of the
    # index: from "folder/" up to, but without, "folder0" ("0" follows "/").
    prefix = os.fsencode(folder).rstrip(os.sep.encode())
    return prefix + os.sep.encode(), prefix + bytes([ord(os.sep) + 1])


def _name(path: bytes) -> str:
    name = path.rpartition(os.sep.encode())[2]
    return name.decode("utf-8", "replace")


def _values(fingerprint: Fingerprint) -> tuple[int, int, int]:
    # SQLite integers are signed; some file systems use all 64 bits for inodes.
    inode = fingerprint.inode
    return fingerprint.size, fingerprint.mtime_ns, inode if inode < 2**63 else inode - 2**64


def _fingerprint(row: sqlite3.Row) -> Fingerprint:
    return Fingerprint(row["size"], row["mtime_ns"], row["inode"] % 2**64)

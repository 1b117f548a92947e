"""A damaged catalog: set aside, never deleted, and what a person said taken over from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scene_organizer.catalog.database import Database, mark

_BESIDE = ("", "-wal", "-shm")
"""What belongs to a database, by the end of its file's name."""


def is_sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with a database's pages; takes seconds for a large one."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def set_aside(path: Path) -> Path:
    """Gives a database, with all that belongs to it, a name of its own; returns the new one.

    Raises:
        OSError: It cannot be renamed.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    for end in _BESIDE:
        source = path.with_name(path.name + end)
        if source.exists():
            source.rename(target.with_name(target.name + end))
    mark(path).unlink(missing_ok=True)
    return target


def salvage(damaged: Path, database: Database) -> int:
    """Takes over from a damaged catalog what no photo could tell again.

    That is what a person said, their own categories, and the folders opened. A
    correction waits for its photo, whose content the next scan finds.

    Args:
        damaged: From `set_aside`; it stays as it is.
        database: The new catalog.

    Returns:
        How many photos' corrections and flags were saved.
    """
    with (
        closing(sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)) as source,
        database.transaction() as target,
    ):
        source.row_factory = sqlite3.Row
        for row in _readable(source, "folders"):
            if isinstance(row.get("path"), bytes) and isinstance(row.get("opened_at"), str):
                target.execute("INSERT OR IGNORE INTO folders VALUES (?, ?)",
                               (row["path"], row["opened_at"]))
        for row in _readable(source, "scenes"):
            if not row.get("builtin", 1) and isinstance(row.get("key"), str):
                target.execute(
                    """INSERT OR IGNORE INTO scenes
                         (key, name, colour, shortcut, builtin, position, hidden, starter)
                       VALUES (?, ?, ?, ?, 0, ?, ?, ?)""",
                    (row["key"], row["name"], row["colour"], row["shortcut"], row["position"],
                     row.get("hidden", 0), row.get("starter", "")),
                )
        said = {row["photo_id"]: row for row in _readable(source, "corrections")
                if _is_correction(row)}
        saved = 0
        for photo in _readable(source, "photos"):
            correction = said.get(photo.get("id"))
            if (correction or photo.get("flagged")) and _is_photo(photo):
                saved += _keep(target, photo, correction)
    return saved


def _keep(
    target: sqlite3.Connection, photo: dict[str, Any], correction: dict[str, Any] | None
) -> int:
    # Under a path that no file can have: see `lineage.vacate`.
    cursor = target.execute(
        """INSERT OR IGNORE INTO photos
             (path, name, size, mtime_ns, inode, content, status, present, corrected, flagged)
           VALUES (?, ?, ?, ?, ?, ?, 'pending', 0, ?, ?)""",
        (b"%b\0%d" % (photo["path"].split(b"\0")[0], photo["id"]), photo["name"], photo["size"],
         photo["mtime_ns"], photo["inode"], photo["content"], correction is not None,
         bool(photo.get("flagged"))),
    )
    if correction is not None and cursor.rowcount:
        target.execute(
            """INSERT INTO corrections
                 (photo_id, scenes, content, model, scores, made_at, embedding)
               VALUES (?, ?, ?, ?, ?, ?, ?)""",
            (cursor.lastrowid, correction["scenes"], correction["content"], correction["model"],
             correction["scores"], correction["made_at"], correction.get("embedding")),
        )
    return cursor.rowcount


def _readable(source: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    """The rows of a table that can be read: from its front, and from its end, up to the damage."""
    seen: set[Any] = set()
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.DatabaseError):
            for row in source.execute(f"SELECT rowid AS row_number, * FROM {table}"
                                      f" ORDER BY rowid {order}"):
                if row["row_number"] not in seen:
                    seen.add(row["row_number"])
                    yield dict(row)


def _is_photo(row: dict[str, Any]) -> bool:
    """Whether a row is a photo's whose content is known; damage may have put anything there."""
    return (isinstance(row["path"], bytes) and isinstance(row["name"], str)
            and isinstance(row["content"], str) and bool(row["content"])
            and all(isinstance(row[key], int) for key in ("size", "mtime_ns", "inode")))


def _is_correction(row: dict[str, Any]) -> bool:
    try:
        scenes = json.loads(row["scenes"])
    except (TypeError, ValueError):
        return False
    return (isinstance(scenes, list) and all(isinstance(scene, str) for scene in scenes)
            and isinstance(row["content"], str) and isinstance(row["made_at"], str))

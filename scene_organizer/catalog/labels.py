"""Corrections: what a person says a photo shows, stored beside the prediction, never over it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.scene import BUILTIN_SCENES, SceneClass


class Labels:
    """Scene classes, corrections, and their undo history."""

    def __init__(self, database: Database, photos: Photos) -> None:
        self._database = database
        self._photos = photos
        with database.transaction() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO scenes VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (scene.key, scene.name, scene.colour, scene.shortcut, True, position)
                    for position, scene in enumerate(BUILTIN_SCENES)
                ),
            )

    def scenes(self) -> list[SceneClass]:
        """Every scene class in the order of display."""
        rows = self._database.read("SELECT * FROM scenes ORDER BY position, key")
        return [
            SceneClass(row["key"], row["name"], row["colour"], row["shortcut"],
                       bool(row["builtin"]))
            for row in rows
        ]

    def correct(
        self, ids: Sequence[int], scenes: tuple[str, ...] | None, text: str
    ) -> ChangeSet:
        """Stores what a person says.

        Args:
            ids: The photos.
            scenes: Scene keys, the main one first; empty for none of these;
                None takes earlier corrections back.
            text: What the undo menu calls it.

        Returns:
            The photos that changed; empty if all were so already.
        """
        after = None if scenes is None else json.dumps(scenes)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._database.transaction() as connection:
            before = self._current(connection, ids)
            changed = [id for id, value in before.items() if value != after]
            if not changed:
                return ChangeSet()
            # What was undone can no longer be redone once something new is said.
            connection.execute("DELETE FROM label_actions WHERE undone")
            action = connection.execute(
                "INSERT INTO label_actions (text, made_at) VALUES (?, ?)", (text, now)
            ).lastrowid
            connection.executemany(
                "INSERT INTO label_changes VALUES (?, ?, ?, ?)",
                ((action, id, before[id], after) for id in changed),
            )
            for id in changed:
                self._set(connection, id, after, now)
            self._photos.regroup(changed)
        return ChangeSet(tuple(changed), text)

    def undo(self) -> ChangeSet:
        """Takes the newest label action back; an empty change set if there is none."""
        return self._replay("undone = 0", "DESC", "before", True)

    def redo(self) -> ChangeSet:
        """Does the oldest undone label action again; an empty change set if there is none."""
        return self._replay("undone = 1", "ASC", "after", False)

    def undoable(self) -> str | None:
        """The text of what `undo` would take back, or None."""
        return self._next("undone = 0", "DESC")

    def redoable(self) -> str | None:
        """The text of what `redo` would do again, or None."""
        return self._next("undone = 1", "ASC")

    def _next(self, condition: str, order: str) -> str | None:
        rows = self._database.read(
            f"SELECT text FROM label_actions WHERE {condition} ORDER BY id {order} LIMIT 1"
        )
        return rows[0]["text"] if rows else None

    def _replay(self, condition: str, order: str, column: str, undone: bool) -> ChangeSet:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._database.transaction() as connection:
            action = connection.execute(
                f"SELECT id, text FROM label_actions WHERE {condition} ORDER BY id {order} LIMIT 1"
            ).fetchone()
            if action is None:
                return ChangeSet()
            changes = connection.execute(
                f"SELECT photo_id, {column} AS value FROM label_changes WHERE action_id = ?",
                (action["id"],),
            ).fetchall()
            for change in changes:
                self._set(connection, change["photo_id"], change["value"], now)
            connection.execute(
                "UPDATE label_actions SET undone = ? WHERE id = ?", (undone, action["id"])
            )
            ids = tuple(change["photo_id"] for change in changes)
            self._photos.regroup(ids)
        return ChangeSet(ids, action["text"])

    def _current(
        self, connection: sqlite3.Connection, ids: Sequence[int]
    ) -> dict[int, str | None]:
        """Corrections by photo; a photo that is no longer in the catalog is left out.

        A photo that stands for another is meant by either.
        """
        query = """SELECT photos.id, c.scenes FROM photos
                     LEFT JOIN corrections c ON c.photo_id = photos.id
                    WHERE photos.id = (SELECT COALESCE(lead, id) FROM photos WHERE id = ?)"""
        rows = (connection.execute(query, (id,)).fetchone() for id in dict.fromkeys(ids))
        return {row["id"]: row["scenes"] for row in rows if row}

    def _set(self, connection: sqlite3.Connection, id: int, scenes: str | None, now: str) -> None:
        """Stores a correction, also with what the photo stands for: it may be alone one day."""
        pair = "SELECT id FROM photos WHERE id = ? OR lead = ?"
        connection.execute(f"DELETE FROM corrections WHERE photo_id IN ({pair})", (id, id))
        if scenes is not None:
            connection.execute(
                f"""INSERT INTO corrections (photo_id, scenes, content, model, scores, made_at)
                   SELECT photos.id, ?, content, p.model, p.scores, ?
                     FROM photos
                     LEFT JOIN predictions p ON p.photo_id = COALESCE(photos.lead, photos.id)
                    WHERE photos.id IN ({pair})""",
                (scenes, now, id, id),
            )

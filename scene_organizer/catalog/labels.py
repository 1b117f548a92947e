"""What a person says of photos, stored beside the predictions, never over them; and its undo."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.history import LabelAction
from scene_organizer.domain.scene import BUILTIN_SCENES, SceneClass

# What an action is about; as stored.
_SCENES, _FLAG = "scenes", "flag"

CONFIRMED = f"""EXISTS (SELECT 1 FROM label_changes d JOIN label_actions a ON a.id = d.action_id
                         WHERE d.photo_id = photos.id AND a.kind = '{_SCENES}' AND NOT a.undone
                           AND d.before = d.after AND d.after = c.scenes)"""
"""SQL: whether a person has said of a photo twice what its correction `c` says."""

# A photo that stands for another is meant by either.
_MEANT = "WHERE photos.id = (SELECT COALESCE(lead, id) FROM photos WHERE id = ?)"
_CURRENT = {
    _SCENES: f"""SELECT photos.id, c.scenes AS value, {CONFIRMED} AS confirmed FROM photos
                   LEFT JOIN corrections c ON c.photo_id = photos.id {_MEANT}""",
    _FLAG: f"SELECT photos.id, IIF(flagged, '1', NULL) AS value FROM photos {_MEANT}",
}


class Labels:
    """Scene classes, corrections, flags, and their undo history."""

    def __init__(self, database: Database, photos: Photos) -> None:
        self._database = database
        self._photos = photos
        with database.transaction() as connection:
            connection.executemany(
                """INSERT OR IGNORE INTO scenes (key, name, colour, shortcut, builtin, position)
                   VALUES (?, ?, ?, ?, ?, ?)""",
                (
                    (scene.key, scene.name, scene.colour, scene.shortcut, True, position)
                    for position, scene in enumerate(BUILTIN_SCENES)
                ),
            )

    def scenes(self) -> list[SceneClass]:
        """Every scene class in the order of display.

        One that was taken away counts again where a person's word names it: an
        undo may have brought that back.
        """
        rows = self._database.read(
            """SELECT * FROM scenes WHERE NOT hidden OR EXISTS (
                   SELECT 1 FROM corrections c, json_each(c.scenes) WHERE value = scenes.key)
                ORDER BY position, key"""
        )
        return [
            SceneClass(row["key"], row["name"], row["colour"], row["shortcut"],
                       bool(row["builtin"]))
            for row in rows
        ]

    def correct(
        self, ids: Iterable[int], scenes: tuple[str, ...] | None, what: str,
        confirming: bool = False,
    ) -> ChangeSet:
        """Stores what a person says that all these photos show; see `assign`."""
        return self.assign(dict.fromkeys(ids, scenes), what, confirming)

    def assign(
        self, wanted: Mapping[int, tuple[str, ...] | None], what: str, confirming: bool = False
    ) -> ChangeSet:
        """Stores what a person says.

        Args:
            wanted: By photo the scene keys, the main one first; empty for none
                of these; None takes earlier corrections back.
            what: What the undo menu calls it, behind the number of photos.
            confirming: Whether it is noted, once, that a person said the same again.

        Returns:
            The photos that changed or were confirmed; empty if all were so already.
        """
        values = {id: None if scenes is None else json.dumps(scenes)
                  for id, scenes in wanted.items()}
        return self._act(_SCENES, values, what, confirming)

    def flag(self, ids: Iterable[int], flagged: bool, what: str) -> ChangeSet:
        """Marks photos to come back to, or takes the marks away; otherwise as `assign`."""
        return self._act(_FLAG, dict.fromkeys(ids, "1" if flagged else None), what)

    def _act(
        self, kind: str, wanted: Mapping[int, str | None], what: str, confirming: bool = False
    ) -> ChangeSet:
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self._database.transaction() as connection:
            before, after = {}, {}
            for id, value in wanted.items():
                row = connection.execute(_CURRENT[kind], (id,)).fetchone()
                # A photo may have left the catalog meanwhile.
                if row is not None and (row["value"] != value
                                        or (confirming and not row["confirmed"])):
                    before[row["id"]], after[row["id"]] = row["value"], value
            if not after:
                return ChangeSet()
            text = f"{len(after):,} x {what}"
            # What was undone can no longer be redone once something new is said.
            connection.execute("DELETE FROM label_actions WHERE undone")
            action = connection.execute(
                "INSERT INTO label_actions (text, made_at, kind) VALUES (?, ?, ?)",
                (text, now, kind),
            ).lastrowid
            connection.executemany(
                "INSERT INTO label_changes VALUES (?, ?, ?, ?)",
                ((action, id, before[id], value) for id, value in after.items()),
            )
            self._set(connection, kind, after, now)
        return ChangeSet(tuple(after), text)

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

    def actions(self, limit: int = 100) -> list[LabelAction]:
        """The latest actions, newest first; those that were undone and can be redone included."""
        rows = self._database.read(
            """SELECT made_at, text, undone,
                      (SELECT COUNT(*) FROM label_changes WHERE action_id = label_actions.id)
                      AS photos
                 FROM label_actions ORDER BY id DESC LIMIT ?""",
            (limit,),
        )
        return [LabelAction(row["made_at"], row["text"], row["photos"], bool(row["undone"]))
                for row in rows]

    def _next(self, condition: str, order: str) -> str | None:
        rows = self._database.read(
            f"SELECT text FROM label_actions WHERE {condition} ORDER BY id {order} LIMIT 1"
        )
        return rows[0]["text"] if rows else None

    def _replay(self, condition: str, order: str, column: str, undone: bool) -> ChangeSet:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._database.transaction() as connection:
            action = connection.execute(
                f"""SELECT id, text, kind FROM label_actions
                     WHERE {condition} ORDER BY id {order} LIMIT 1"""
            ).fetchone()
            if action is None:
                return ChangeSet()
            changes = connection.execute(
                f"SELECT photo_id, {column} AS value FROM label_changes WHERE action_id = ?",
                (action["id"],),
            ).fetchall()
            values = {change["photo_id"]: change["value"] for change in changes}
            self._set(connection, action["kind"], values, now)
            connection.execute(
                "UPDATE label_actions SET undone = ? WHERE id = ?", (undone, action["id"])
            )
        return ChangeSet(tuple(values), action["text"])

    def _set(
        self, connection: sqlite3.Connection, kind: str, values: Mapping[int, str | None], now: str
    ) -> None:
        """Puts values in force, also for what the photos stand for: it may be alone one day."""
        pair = "SELECT id FROM photos WHERE id = ? OR lead = ?"
        if kind == _FLAG:
            connection.executemany(
                f"UPDATE photos SET flagged = ? WHERE id IN ({pair})",
                ((value is not None, id, id) for id, value in values.items()),
            )
            return
        for id, scenes in values.items():
            connection.execute(f"DELETE FROM corrections WHERE photo_id IN ({pair})", (id, id))
            if scenes is not None:
                connection.execute(
                    f"""INSERT INTO corrections
                               (photo_id, scenes, content, model, scores, made_at, embedding)
                       SELECT photos.id, ?, photos.content, p.model, p.scores, ?, e.vector
                         FROM photos
                         LEFT JOIN predictions p ON p.photo_id = COALESCE(photos.lead, photos.id)
                         LEFT JOIN embeddings e ON e.content = photos.content
                          AND e.model = substr(p.model, 1, instr(p.model || '+', '+') - 1)
                        WHERE photos.id IN ({pair})""",
                    (scenes, now, id, id),
                )
        self._photos.regroup(values)

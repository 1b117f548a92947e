"""The journal of file operations: what is about to be done to which file, and what was done."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from scene_organizer.catalog.database import Database
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import (
    OPEN_STATES,
    Batch,
    Kind,
    Mode,
    Outcome,
    Plan,
    State,
)
from scene_organizer.domain.photo import Fingerprint

# Paths are stored as the bytes the system uses, so that a name that is no
# valid text comes back exactly. Inodes are text: some file systems use 64
# bits or more, SQLite integers are signed.
_MIGRATIONS = (
    """
    CREATE TABLE batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        mode TEXT NOT NULL,
        destination BLOB NOT NULL,
        created TEXT NOT NULL
    );
    CREATE TABLE entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch INTEGER NOT NULL REFERENCES batches (id),
        travels INTEGER NOT NULL,
        photo_id INTEGER NOT NULL,
        source BLOB NOT NULL,
        target BLOB NOT NULL,
        crossing INTEGER NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode TEXT NOT NULL,
        temp BLOB,
        digest TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX entries_by_batch ON entries (batch, state);
    CREATE INDEX entries_by_state ON entries (state);
    CREATE INDEX entries_with_temp ON entries (temp) WHERE temp IS NOT NULL;
    CREATE TABLE folders (
        batch INTEGER NOT NULL REFERENCES batches (id),
        path BLOB NOT NULL,
        PRIMARY KEY (batch, path)
    );
    """,
    # What is done is known of each file. A tagged file's bytes change: the
    # journal knows the hash before and after, how the file was left, and the
    # metadata it had, from which it is restored to the byte.
    """
    ALTER TABLE entries ADD COLUMN kind TEXT NOT NULL DEFAULT '';
    ALTER TABLE entries ADD COLUMN detail TEXT NOT NULL DEFAULT '';
    ALTER TABLE entries ADD COLUMN digest_before TEXT NOT NULL DEFAULT '';
    ALTER TABLE entries ADD COLUMN left_size INTEGER;
    ALTER TABLE entries ADD COLUMN left_mtime_ns INTEGER;
    ALTER TABLE entries ADD COLUMN left_inode TEXT;
    UPDATE entries SET kind = (SELECT mode FROM batches WHERE id = batch);
    CREATE TABLE originals (
        entry INTEGER PRIMARY KEY REFERENCES entries (id),
        content BLOB NOT NULL
    );
    """,
    # When a batch was done, undone, done again; and the folders below which
    # it removes those that it leaves empty.
    """
    CREATE TABLE acts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch INTEGER NOT NULL REFERENCES batches (id),
        act TEXT NOT NULL,
        created TEXT NOT NULL
    );
    INSERT INTO acts (batch, act, created) SELECT id, 'apply', created FROM batches ORDER BY id;
    CREATE TABLE clearing (
        batch INTEGER NOT NULL REFERENCES batches (id),
        root BLOB NOT NULL
    );
    """,
)


@dataclass(frozen=True)
class Entry:
    """One file of a batch.

    Attributes:
        id: Rises in the order of execution.
        batch: The batch it belongs to.
        group: Entries of one batch with the same number travel together.
        photo_id: The photo it belongs to.
        source, target: Absolute paths.
        kind: What is done to it.
        crossing: Whether source and target were on different volumes.
        fingerprint: Of the source as planned; a published copy has its size and time.
        temp: Hidden file in the works, or None.
        digest: Hash of the bytes at the target; empty for a file that was only renamed.
        state: How far it has come.
        reason: Why it failed, was skipped or could not be undone.
        detail: What else its step must know, as text of the step's own.
        digest_before: Hash of the bytes before a change of content, or empty.
        left: Fingerprint of a file whose content was changed, as it was left, or None.
    """

    id: int
    batch: int
    group: int
    photo_id: int
    source: Path
    target: Path
    kind: Kind
    crossing: bool
    fingerprint: Fingerprint
    temp: Path | None
    digest: str
    state: State
    reason: str = ""
    detail: str = ""
    digest_before: str = ""
    left: Fingerprint | None = None

    @property
    def outcome(self) -> Outcome:
        """The entry as reported."""
        return Outcome(self.photo_id, self.source, self.target, self.state, self.reason)


class Act(StrEnum):
    """What is done with a batch as a whole."""

    APPLY = "apply"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True)
class ActRow:
    """When something was done with a batch.

    Attributes:
        number: Rises with time, over all batches.
        act: What was done.
        created: ISO 8601 in UTC.
    """

    number: int
    act: Act
    created: str


class Journal:
    """Batches of file operations, each row committed to the disk before its step is taken.

    Args:
        path: The journal's file; made if missing.

    Raises:
        EnvironmentFault: It cannot be opened or is damaged.
        InputFault: It was written by a newer version of the application.
    """

    def __init__(self, path: Path) -> None:
        # FULL: after a power cut the disk must not know of a step that the
        # journal does not know of.
        self._database = Database(path, _MIGRATIONS, synchronous="FULL")

    def close(self) -> None:
        """Checkpoints and closes."""
        self._database.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Joins several writes into one commit.

        Raises:
            EnvironmentFault: The journal cannot be written.
        """
        with self._database.transaction():
            yield

    def begin(self, plan: Plan) -> list[Entry]:
        """Records a plan as a new batch, all its files waiting, in one commit."""
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO batches (mode, destination, created) VALUES (?, ?, ?)",
                (plan.mode, os.fsencode(plan.destination), _now()),
            )
            assert cursor.lastrowid is not None
            batch = cursor.lastrowid
            self.mark(batch, Act.APPLY)
            connection.executemany("INSERT INTO clearing VALUES (?, ?)",
                                   [(batch, os.fsencode(root)) for root in plan.clear_below])
            entries = []
            for file in plan.files:
                cursor = connection.execute(
                    "INSERT INTO entries (batch, travels, photo_id, source, target, kind,"
                    " crossing, size, mtime_ns, inode, state, detail)"
                    " VALUES (?,?,?,?,?,?,0,?,?,?,?,?)",
                    (batch, file.group, file.photo_id, os.fsencode(file.source),
                     os.fsencode(file.target), file.kind, *_values(file.fingerprint),
                     State.WAITING, file.detail),
                )
                assert cursor.lastrowid is not None
                entries.append(Entry(
                    cursor.lastrowid, batch, file.group, file.photo_id, file.source, file.target,
                    file.kind, False, file.fingerprint, None, "", State.WAITING,
                    detail=file.detail,
                ))
        return entries

    def update(self, entries: Iterable[Entry]) -> None:
        """Commits all that changes in entries: state, fingerprints, temp file, digests, reason."""
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE entries SET state = ?, temp = ?, digest = ?, reason = ?, crossing = ?,"
                " digest_before = ?, size = ?, mtime_ns = ?, inode = ?,"
                " left_size = ?, left_mtime_ns = ?, left_inode = ? WHERE id = ?",
                [(entry.state, _encode(entry.temp), entry.digest, entry.reason, entry.crossing,
                  entry.digest_before, *_values(entry.fingerprint), *_values(entry.left),
                  entry.id) for entry in entries],
            )

    def mark(self, batch: int, act: Act) -> None:
        """Records what is done with a batch as a whole."""
        with self._database.transaction() as connection:
            connection.execute("INSERT INTO acts (batch, act, created) VALUES (?, ?, ?)",
                               (batch, act, _now()))

    def latest_acts(self, *acts: Act) -> dict[int, ActRow]:
        """By batch: what was done with it last; of all acts, or of these."""
        rows = self._database.read(
            "SELECT MAX(id) AS id, batch, act, created FROM acts"
            " WHERE act IN (SELECT value FROM json_each(?)) GROUP BY batch",
            (json.dumps(acts or tuple(Act)),))
        return {row["batch"]: ActRow(row["id"], Act(row["act"]), row["created"]) for row in rows}

    def clearing(self, batch: int) -> list[Path]:
        """The folders below which the batch removes those that it leaves empty."""
        rows = self._database.read("SELECT root FROM clearing WHERE batch = ?", (batch,))
        return [Path(os.fsdecode(row["root"])) for row in rows]

    def keep_original(self, entry: Entry, content: bytes) -> None:
        """Commits what a changed file is restored from; what was kept before is replaced."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO originals VALUES (?, ?)",
                               (entry.id, content))

    def original(self, entry: Entry) -> bytes | None:
        """What was kept to restore a changed file from, or None."""
        rows = self._database.read("SELECT content FROM originals WHERE entry = ?", (entry.id,))
        return bytes(rows[0]["content"]) if rows else None

    def add_folder(self, batch: int, path: Path) -> None:
        """Records that the batch is about to make a folder."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO folders VALUES (?, ?)",
                               (batch, os.fsencode(path)))

    def drop_folder(self, batch: int, path: Path) -> None:
        """Records that a folder is not, or no longer, the batch's."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM folders WHERE batch = ? AND path = ?",
                               (batch, os.fsencode(path)))

    def folders(self, batch: int) -> list[Path]:
        """Folders the batch has made, innermost first."""
        with self._database.guard():
            rows = self._database.connection.execute(
                "SELECT path FROM folders WHERE batch = ?", (batch,)
            ).fetchall()
        paths = [Path(os.fsdecode(row["path"])) for row in rows]
        return sorted(paths, key=lambda path: len(path.parts), reverse=True)

    def batches(self) -> list[Batch]:
        """Every batch in which something was begun, newest first."""
        return self._batches(None)

    def batch(self, number: int) -> Batch:
        """One batch.

        Raises:
            InputFault: There is no such batch.
        """
        found = self._batches(number)
        if not found:
            raise InputFault(f"There is no operation number {number} in the journal.")
        return found[0]

    def entries(self, batch: int, *states: State) -> list[Entry]:
        """A batch's entries in the order of execution; all, or those in one of the states."""
        return self._entries(
            "SELECT * FROM entries WHERE batch = ?"
            " AND state IN (SELECT value FROM json_each(?)) ORDER BY id",
            batch, json.dumps(states or tuple(State)),
        )

    def open_entries(self) -> list[Entry]:
        """Entries of every batch that recovery must resolve."""
        return self._entries(
            "SELECT * FROM entries WHERE state IN (SELECT value FROM json_each(?)) ORDER BY id",
            json.dumps(tuple(OPEN_STATES)),
        )

    def stranded_entries(self) -> list[Entry]:
        """Closed entries whose hidden file could not be removed."""
        return self._entries(
            "SELECT * FROM entries WHERE temp IS NOT NULL"
            " AND state NOT IN (SELECT value FROM json_each(?)) ORDER BY id",
            json.dumps(tuple(OPEN_STATES)),
        )

    def _batches(self, number: int | None) -> list[Batch]:
        with self._database.guard():
            rows = self._database.connection.execute(
                "SELECT batches.*, state, COUNT(*) AS files"
                " FROM batches JOIN entries ON batch = batches.id"
                " WHERE ?1 IS NULL OR batches.id = ?1"
                " GROUP BY batches.id, state ORDER BY batches.id DESC",
                (number,),
            ).fetchall()
        states: defaultdict[int, dict[State, int]] = defaultdict(dict)
        for row in rows:
            states[row["id"]][State(row["state"])] = row["files"]
        heads = {row["id"]: row for row in rows}
        return [
            Batch(batch, Mode(row["mode"]), Path(os.fsdecode(row["destination"])), row["created"],
                  states[batch])
            for batch, row in heads.items()
        ]

    def _entries(self, query: str, *values: object) -> list[Entry]:
        with self._database.guard():
            rows = self._database.connection.execute(query, values).fetchall()
        return [_entry(row) for row in rows]


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        id=row["id"],
        batch=row["batch"],
        group=row["travels"],
        photo_id=row["photo_id"],
        source=Path(os.fsdecode(row["source"])),
        target=Path(os.fsdecode(row["target"])),
        kind=Kind(row["kind"]),
        crossing=bool(row["crossing"]),
        fingerprint=Fingerprint(row["size"], row["mtime_ns"], int(row["inode"])),
        temp=None if row["temp"] is None else Path(os.fsdecode(row["temp"])),
        digest=row["digest"],
        state=State(row["state"]),
        reason=row["reason"],
        detail=row["detail"],
        digest_before=row["digest_before"],
        left=None if row["left_inode"] is None else Fingerprint(
            row["left_size"], row["left_mtime_ns"], int(row["left_inode"])),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _values(fingerprint: Fingerprint | None) -> tuple[int | None, int | None, str | None]:
    if fingerprint is None:
        return None, None, None
    return fingerprint.size, fingerprint.mtime_ns, str(fingerprint.inode)


def _encode(path: Path | None) -> bytes | None:
    return None if path is None else os.fsencode(path)


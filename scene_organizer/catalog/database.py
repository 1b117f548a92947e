"""SQLite the way every database of this application is opened: WAL, migrated, guarded."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from scene_organizer.domain.errors import DamagedFault, EnvironmentFault, InputFault
from scene_organizer.domain.search_text import fold

BUSY_SECONDS = 30.0

_ENVIRONMENT_CODES = {
    sqlite3.SQLITE_FULL: "There is no space left on the disk.",
    sqlite3.SQLITE_READONLY: "The disk is read-only.",
    sqlite3.SQLITE_CANTOPEN: "It cannot be opened: is the folder writable?",
    sqlite3.SQLITE_IOERR: "The disk could not be read or written.",
    sqlite3.SQLITE_CORRUPT: "The file is damaged.",
    sqlite3.SQLITE_NOTADB: "The file is damaged.",
    sqlite3.SQLITE_BUSY: "Another program keeps it locked.",
    sqlite3.SQLITE_LOCKED: "Another program keeps it locked.",
    sqlite3.SQLITE_PERM: "Permission denied.",
    sqlite3.SQLITE_AUTH: "Permission denied.",
}

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Database:
    """One SQLite file, used from any thread through a connection of the thread's own.

    Args:
        path: The file; made if missing.
        migrations: SQL scripts; the n-th (from 1) brings the schema to version n.
        synchronous: "NORMAL", or "FULL" where a commit must survive a power cut.

    Raises:
        DamagedFault: The file is damaged.
        EnvironmentFault: It cannot be opened.
        InputFault: It was written by a newer version of the application.
    """

    def __init__(
        self, path: Path, migrations: Sequence[str], synchronous: str = "NORMAL"
    ) -> None:
        self.path = path
        self._synchronous = synchronous
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[sqlite3.Connection] = []
        try:
            with self.guard():
                self._migrate(migrations)
        except BaseException:
            self.close()
            raise

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection, opened on first use."""
        existing: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if existing is not None:
            return existing
        connection = sqlite3.connect(
            self.path,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            # Closed from the closing thread, used by its own only.
            check_same_thread=False,
        )
        with self._lock:
            self._open.append(connection)
        connection.row_factory = sqlite3.Row
        connection.create_function("fold", 1, fold, deterministic=True)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {self._synchronous}")
        connection.execute("PRAGMA foreign_keys = ON")
        self._local.connection = connection
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed at the end of the block, rolled back if it raises.

        Nested blocks join the outer one.

        Raises:
            EnvironmentFault: The disk is full, read-only, damaged or locked.
        """
        with self.guard():
            connection = self.connection
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def read(self, query: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """The rows a query gives.

        Raises:
            EnvironmentFault: The file is damaged or cannot be read.
        """
        with self.guard():
            return self.connection.execute(query, values).fetchall()

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Turns the environment's SQLite errors into a sentence.

        A file that is found to be damaged is marked, see `mark`.

        Raises:
            DamagedFault: The file is damaged.
            EnvironmentFault: For everything else the computer is to blame for.
        """
        try:
            yield
        except sqlite3.DatabaseError as error:
            # Errors of the sqlite3 module itself carry no code: those are ours.
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code not in _ENVIRONMENT_CODES:
                raise
            damaged = code in _DAMAGED
            if damaged:
                # On a disk that cannot be written the next start finds out by itself.
                with suppress(OSError):
                    mark(self.path).touch()
            raise (DamagedFault if damaged else EnvironmentFault)(
                f"The database {self.path} cannot be used. {_ENVIRONMENT_CODES[code]}"
            ) from error

    def close(self) -> None:
        """Checkpoints and closes every thread's connection."""
        with self._lock:
            connections, self._open = self._open, []
        for connection in connections:
            connection.close()
        self._local = threading.local()

    def _migrate(self, migrations: Sequence[str]) -> None:
        connection = self.connection
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(migrations):
            raise InputFault(
                f"The database {self.path} was written by a newer version of Scene Organizer. "
                "Please update the application."
            )
        if version == len(migrations):
            return
        if version:
            self._back_up(version)
        with self.transaction():
            # Read again under the write lock: another process may have been faster.
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            for number in range(version, len(migrations)):
                for statement in _statements(migrations[number]):
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {max(version, len(migrations))}")

    def _back_up(self, version: int) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        target = self.path.with_name(f"{self.path.name}.v{version}.{stamp}.bak")
        copy = sqlite3.connect(target)
        try:
            self.connection.backup(copy)
        except sqlite3.Error:
            copy.close()
            # Half a backup would be taken for a whole one.
            target.unlink()
            raise
        copy.close()


def mark(path: Path) -> Path:
    """The empty file that says that a database was found to be damaged."""
    return path.with_name(f"{path.name}.damaged")


def _statements(script: str) -> Iterator[str]:
    # `executescript` would commit the surrounding transaction.
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement

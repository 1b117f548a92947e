"""One SQLite file: transactions, migrations, and what the computer can do to it."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.errors import EnvironmentFault, InputFault
from tests.conftest import ROOT

FIRST = "CREATE TABLE things (name TEXT NOT NULL);"
SECOND = "ALTER TABLE things ADD COLUMN size INTEGER;\nUPDATE things SET size = 7;"
BROKEN = "CREATE TABLE more (x);\nINSERT INTO more VALUES (1);\nINSERT INTO nowhere VALUES (1)"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.sqlite3"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    opened = Database(file, (FIRST,))
    yield opened
    opened.close()


def names(database: Database) -> list[str]:
    return [row["name"] for row in database.read("SELECT name FROM things ORDER BY name")]


def test_what_raises_is_rolled_back(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO things VALUES ('kept')")

    def fail() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO things VALUES ('lost')")
            with database.transaction() as inner:
                inner.execute("INSERT INTO things VALUES ('lost too')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert names(database) == ["kept"]


def test_every_thread_has_a_connection_of_its_own(database: Database) -> None:
    seen: list[object] = []
    thread = threading.Thread(target=lambda: seen.append(database.connection))
    thread.start()
    thread.join()
    assert seen[0] is not database.connection
    assert database.connection is database.connection


def test_errors_of_ours_are_not_blamed_on_the_computer(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.read("SELECT nonsense")
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.execute("INSERT INTO things VALUES (NULL)")


def test_a_migration_keeps_the_rows_and_makes_a_backup_first(file: Path) -> None:
    first = Database(file, (FIRST,))
    with first.transaction() as connection:
        connection.execute("INSERT INTO things VALUES ('old')")
    first.close()
    second = Database(file, (FIRST, SECOND))
    assert [tuple(row) for row in second.read("SELECT * FROM things")] == [("old", 7)]
    second.close()
    (backup,) = file.parent.glob("a.sqlite3.v1.*.bak")
    assert re.fullmatch(r"a\.sqlite3\.v1\.\d{8}T\d{6}\.bak", backup.name), "it says when"
    kept = sqlite3.connect(backup)
    assert kept.execute("SELECT * FROM things").fetchall() == [("old",)]
    assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    kept.close()
    Database(file, (FIRST, SECOND)).close()
    assert len(list(file.parent.glob("*.bak"))) == 1


def test_a_migration_that_fails_leaves_everything_as_it_was(file: Path) -> None:
    Database(file, (FIRST,)).close()
    with pytest.raises(sqlite3.OperationalError):
        Database(file, (FIRST, BROKEN))
    again = Database(file, (FIRST,))
    assert [row["name"] for row in again.read("SELECT name FROM sqlite_master")] == ["things"]
    again.close()


def test_a_backup_that_fails_is_removed_and_nothing_is_migrated(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database(file, (FIRST,)).close()
    backed_up: list[Path] = []

    class Full(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection, **options: object) -> None:
            backed_up.extend(file.parent.glob("*.bak"))
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error

    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect",
                        lambda path, **options: real(path, factory=Full, **options))
    with pytest.raises(EnvironmentFault, match="no space left"):
        Database(file, (FIRST, SECOND))
    monkeypatch.undo()
    assert not list(file.parent.glob("*.bak"))
    again = Database(file, (FIRST,))
    assert names(again) == []
    again.close()


def test_a_newer_schema_is_refused_with_a_sentence(file: Path) -> None:
    Database(file, (FIRST, SECOND)).close()
    with pytest.raises(InputFault, match="newer version of Scene Organizer"):
        Database(file, (FIRST,))


def test_a_file_that_is_no_database(file: Path) -> None:
    file.write_bytes(b"no database at all" * 1000)
    with pytest.raises(EnvironmentFault, match="damaged"):
        Database(file, (FIRST,))


def test_damage_is_reported_when_it_is_read(file: Path) -> None:
    database = Database(file, CATALOG)
    photos = Photos(database)
    labels = Labels(database, photos)
    database.close()
    size = file.stat().st_size
    with file.open("r+b") as target:
        # The first page, which every connection needs to open, stays good.
        target.seek(4096)
        target.write(b"\xa5" * (size - 4096))
    with pytest.raises(EnvironmentFault, match="damaged"):
        photos.folders.recent()
    with pytest.raises(EnvironmentFault, match="damaged"):
        labels.undoable()
    database.close()


def test_a_full_disk_loses_nothing(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO things VALUES ('kept')")
    pages = database.connection.execute("PRAGMA page_count").fetchone()[0]
    database.connection.execute(f"PRAGMA max_page_count = {pages}")
    with (
        pytest.raises(EnvironmentFault, match="no space left"),
        database.transaction() as connection,
    ):
        connection.executemany("INSERT INTO things VALUES (?)", [("x" * 1000,)] * 100)
    assert names(database) == ["kept"]
    database.connection.execute("PRAGMA max_page_count = 1000000")
    with database.transaction() as connection:
        connection.execute("INSERT INTO things VALUES ('later')")
    assert names(database) == ["kept", "later"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0,
                    reason="only an ordinary account on a POSIX system is kept out")
def test_a_read_only_folder_as_an_ordinary_person(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(EnvironmentFault):
        Database(tmp_path / "a.sqlite3", (FIRST,))
    tmp_path.chmod(0o700)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="cannot be opened"):
        Database(tmp_path / "missing" / "a.sqlite3", (FIRST,))


def test_a_read_only_file_is_reported(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(file, (FIRST,))
    database.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(EnvironmentFault, match="read-only"), database.transaction() as connection:
        connection.execute("INSERT INTO things VALUES ('x')")
    database.close()


def test_another_writer_is_waited_for_and_then_reported(
    database: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scene_organizer.catalog.database.BUSY_SECONDS", 0.05)
    other = Database(file, (FIRST,))
    with (
        database.transaction(),
        pytest.raises(EnvironmentFault, match="keeps it locked"),
        other.transaction(),
    ):
        raise AssertionError("two writers at once")
    other.close()


def test_processes_that_start_together_agree_on_the_schema(file: Path) -> None:
    code = (
        "import sys; from pathlib import Path;"
        "from scene_organizer.catalog.database import Database;"
        "from scene_organizer.catalog.migrations import CATALOG;"
        "sys.stdin.read(1); Database(Path(sys.argv[1]), CATALOG).close()"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", code, str(file)], stdin=subprocess.PIPE,
                         stderr=subprocess.PIPE, cwd=ROOT)
        for _ in range(4)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write(b"!")
        process.stdin.flush()
    for process in started:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()

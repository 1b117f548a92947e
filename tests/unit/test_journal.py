"""The journal's rows."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.journal import _MIGRATIONS, Journal
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import Kind, Mode, Plan, PlannedFile, State
from scene_organizer.domain.photo import Fingerprint


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.sqlite3")


def plan(*names: str, mode: Mode = Mode.MOVE, inode: int = 5) -> Plan:
    return Plan(mode, Path("/to"), tuple(
        PlannedFile(3, Path("/from") / name, Path("/to") / name, Fingerprint(10, 2**62, inode),
                    "sea", Kind.MOVE, group=4, detail="more")
        for name in names))


def test_entries_come_back_exactly(journal: Journal) -> None:
    names = ["plain.jpg", "new\nline 🏔.jpg", os.fsdecode(b"not \xff text.jpg")]
    entries = journal.begin(plan(*names, inode=2**64 - 1))
    batch = entries[0].batch
    begun = replace(entries[0], state=State.PLANNED, crossing=True, temp=Path("/to/.part"),
                    fingerprint=Fingerprint(11, 1, 2))
    changed = replace(entries[1], state=State.DONE, digest="ab", temp=None, reason="why",
                      digest_before="cd", left=Fingerprint(11, 2**61, 2**64 - 1))
    journal.update([begun, changed])
    journal.close()
    assert journal.entries(batch) == [begun, changed, entries[2]]
    assert journal.entries(batch, State.DONE) == [changed]
    assert journal.entries(batch, State.WAITING) == [entries[2]]
    assert journal.open_entries() == [begun]


def test_originals_come_back_and_are_replaced(journal: Journal) -> None:
    one, other = journal.begin(plan("a", "b"))
    journal.keep_original(one, b"first")
    journal.keep_original(one, b"\0second")
    assert (journal.original(one), journal.original(other)) == (b"\0second", None)


def test_entries_of_the_first_schema_know_what_was_done(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    old = Database(path, _MIGRATIONS[:1])
    with old.transaction() as connection:
        for mode in ("copy", "move"):
            batch = connection.execute(
                "INSERT INTO batches (mode, destination, created) VALUES (?, x'2F', '')", (mode,)
            ).lastrowid
            connection.execute(
                "INSERT INTO entries (batch, travels, photo_id, source, target, crossing, size,"
                " mtime_ns, inode, state) VALUES (?, 1, 1, x'2F61', x'2F62', 0, 1, 1, '1', 'done')",
                (batch,))
    old.close()
    journal = Journal(path)
    assert [entry.kind for batch in (1, 2) for entry in journal.entries(batch)] == [
        Kind.COPY, Kind.MOVE]


def test_batches_are_listed_newest_first_with_what_can_be_undone(journal: Journal) -> None:
    for count in (1, 2):
        entries = journal.begin(plan(*map(str, range(count)), mode=Mode.COPY))
        journal.update([replace(entries[0], state=State.DONE)])
    newest, oldest = journal.batches()
    assert newest.id > oldest.id
    assert newest.states == {State.DONE: 1, State.WAITING: 1}
    assert (newest.undoable, newest.waiting) == (1, 1)
    assert (newest.mode, newest.destination) == (Mode.COPY, Path("/to"))
    with pytest.raises(InputFault, match="no operation number 99"):
        journal.batch(99)


def test_commits_survive_a_power_cut(journal: Journal) -> None:
    full = 2
    assert journal._database.connection.execute("PRAGMA synchronous").fetchone()[0] == full


def test_journal_of_a_newer_version_is_left_alone(tmp_path: Path, journal: Journal) -> None:
    journal.close()
    with sqlite3.connect(tmp_path / "journal.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(InputFault, match="newer version"):
        Journal(tmp_path / "journal.sqlite3")

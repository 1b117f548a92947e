"""Recovery of links, of undos, of whole batches, and where the disk fails again."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.operation import (
    BatchReport,
    Kind,
    Mode,
    Outcome,
    State,
)
from scene_organizer.fileops import folders, naming, transfer, volume
from scene_organizer.fileops.executor import resume
from scene_organizer.fileops.recovery import describe, recover
from tests.integration.crash import (
    BOTH,
    DIGEST,
    GONE,
    HERE,
    OTHER,
    PHOTO,
    THERE,
    WAITING,
    Crash,
    write,
)
from tests.mishaps import failing

AGAIN = "The undo was interrupted; it can be tried again."


@pytest.fixture
def crash(tmp_path: Path, journal: Journal) -> Crash:
    return Crash(tmp_path / "photos", journal)


# Links


def hard(crash: Crash) -> None:
    crash.target.hardlink_to(crash.source)


def symbolic(crash: Crash) -> None:
    crash.target.symlink_to(crash.source)


@pytest.mark.parametrize(("kind", "make"), [
    (Kind.HARD_LINK, hard), (Kind.SYMBOLIC_LINK, symbolic)])
@pytest.mark.parametrize("made", [True, False])
def test_links_are_there_or_wait(
    made: bool, kind: Kind, make: Callable[[Crash], None], crash: Crash
) -> None:
    crash.leave(crash.begin(kind)[0], State.PLANNED)
    if made:
        make(crash)
    assert crash.recover() == [("", State.DONE) if made else WAITING]
    assert crash.source.read_text() == PHOTO
    assert crash.target.exists() == made


@pytest.mark.parametrize("kind", [Kind.HARD_LINK, Kind.SYMBOLIC_LINK])
def test_a_file_in_the_place_of_a_link_is_somebody_elses(kind: Kind, crash: Crash) -> None:
    crash.leave(crash.begin(kind)[0], State.PLANNED)
    write(crash.target)
    assert crash.recover() == [WAITING]
    assert crash.files == BOTH


@pytest.mark.parametrize(("there", "told"), [
    (True, ("", State.DONE)), (False, (GONE, State.FAILED))])
def test_a_hard_link_is_known_without_its_original(
    there: bool, told: tuple[str, State], crash: Crash
) -> None:
    crash.leave(crash.begin(Kind.HARD_LINK)[0], State.PLANNED)
    hard(crash)
    crash.source.unlink()
    if not there:
        crash.target.unlink()
        write(crash.target, OTHER)
    assert crash.recover() == [told]


# An undo that was interrupted


def undoing(crash: Crash, kind: Kind, **changes: Any) -> Entry:
    entry = crash.begin(kind)[0]
    if kind is Kind.MOVE:
        crash.source.rename(crash.target)
    else:
        write(crash.target)
    entry = replace(entry, temp=volume.temp_beside(entry.source), state=State.UNDOING, **changes)
    crash.journal.update([entry])
    return entry


@pytest.mark.parametrize("kind", [Kind.MOVE, Kind.COPY])
def test_an_undo_that_had_not_begun_can_be_tried_again(kind: Kind, crash: Crash) -> None:
    entry = undoing(crash, kind)
    assert entry.temp is not None
    write(entry.temp, "half")
    assert crash.recover() == [(AGAIN, State.DONE)]
    assert crash.files == (THERE if kind is Kind.MOVE else BOTH)


@pytest.mark.parametrize("kind", [Kind.MOVE, Kind.COPY])
def test_an_undo_that_was_done_is_done(kind: Kind, crash: Crash) -> None:
    undoing(crash, kind)
    if kind is Kind.MOVE:
        crash.target.rename(crash.source)
    else:
        crash.target.unlink()
    assert crash.recover() == [("", State.UNDONE)]
    assert crash.files == HERE


def test_a_photo_that_came_back_with_another_time_is_back(crash: Crash) -> None:
    undoing(crash, Kind.MOVE, digest=DIGEST, crossing=True)
    crash.target.rename(crash.source)
    os.utime(crash.source, ns=(1, 1))
    assert crash.recover() == [("", State.UNDONE)]


def test_another_photo_under_the_old_name_is_not_taken_for_the_one_that_was(
    crash: Crash
) -> None:
    undoing(crash, Kind.MOVE, digest=DIGEST, crossing=True)
    crash.target.unlink()
    write(crash.source, OTHER)
    assert crash.recover() == [("The file is no longer where it was put.", State.DONE)]
    assert crash.files == {"from/a.jpg": OTHER}


def test_an_undo_of_two_steps_is_ended(crash: Crash) -> None:
    undoing(crash, Kind.MOVE, digest=DIGEST, crossing=True)
    write(crash.source)
    assert crash.recover() == [("", State.UNDONE)]
    assert crash.files == HERE


def test_an_undo_between_two_photos_keeps_both(crash: Crash) -> None:
    undoing(crash, Kind.MOVE)
    write(crash.source, OTHER)
    assert crash.recover() == [("Another file has taken its old name.", State.DONE)]
    assert crash.files == {"from/a.jpg": OTHER, "to/a.jpg": PHOTO}


def test_a_photo_that_is_neither_here_nor_there_cannot_be_undone(crash: Crash) -> None:
    undoing(crash, Kind.MOVE)
    crash.target.unlink()
    assert crash.recover() == [("The file is no longer where it was put.", State.DONE)]


@pytest.mark.parametrize("back", [False, True])
def test_an_undo_on_a_disk_that_is_away(back: bool, crash: Crash) -> None:
    undoing(crash, Kind.MOVE)
    if back:
        crash.target.rename(crash.source)
        crash.target.parent.rmdir()
        assert crash.recover() == [("", State.UNDONE)]
        return
    crash.target.parent.rename(crash.folder / "unplugged")
    assert recover(crash.journal) == []
    (entry,) = crash.journal.open_entries()
    assert (entry.state, entry.reason) == (State.UNDOING, AGAIN)
    (crash.folder / "unplugged").rename(crash.target.parent)
    assert crash.recover() == [(AGAIN, State.DONE)]


# The batch as a whole


def test_a_disk_that_fails_during_recovery_is_asked_again_at_the_next_start(
    crash: Crash,
) -> None:
    (move,) = crash.begin(Kind.MOVE)
    crash.leave(move, State.PUBLISHED, digest=DIGEST, crossing=True)
    write(crash.target)

    def fail(path: Path) -> str:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transfer.contents, "digest", fail)
        assert recover(crash.journal) == []
    (entry,) = crash.journal.open_entries()
    assert entry.reason == "The disk could not be read or written (input/output error)."
    assert crash.files == BOTH
    assert crash.recover() == [("", State.DONE)]


def test_a_disk_that_cannot_be_looked_at_is_asked_again(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.COPY)[0], State.VERIFIED, temp=True, digest=DIGEST)
    with failing("stat", errno.EACCES):
        assert recover(crash.journal) == []
    (entry,) = crash.journal.open_entries()
    assert entry.reason == "Permission denied."
    assert crash.recover() == [WAITING]
    assert crash.files == HERE


def test_a_folder_that_cannot_be_looked_at_any_more_is_asked_again(
    crash: Crash, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    real = volume.look

    def look(path: Path) -> os.stat_result | None:
        if path == crash.target.parent:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(volume, "look", look)
        assert recover(crash.journal) == []
    (entry,) = crash.journal.open_entries()
    assert entry.reason == "The disk could not be read or written (input/output error)."
    assert crash.recover() == [WAITING]


@pytest.mark.parametrize("undone", [False, True])
def test_a_disk_that_lets_nothing_go_back_is_asked_again(undone: bool, crash: Crash) -> None:
    if undone:
        undoing(crash, Kind.MOVE)
        write(crash.source)
        told = [("", State.UNDONE)]
    else:
        first, second = crash.begin(Kind.MOVE, "a.jpg", "a.xmp")
        for entry in (first, second):
            crash.leave(entry, State.PLANNED)
        first.source.rename(first.target)
        told = [WAITING] * 2

    def fail(entry: Entry) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transfer, "take_back", fail)
        recover(crash.journal)
    assert "The disk is read-only." in {entry.reason for entry in crash.journal.open_entries()}
    assert crash.recover() == told


@pytest.mark.parametrize("both", [False, True])
def test_photos_that_cannot_go_back_now_go_back_together_later(
    both: bool, crash: Crash
) -> None:
    """The second cannot be moved, or both cannot be synced; and then nothing can go back."""
    first, second = crash.begin(Kind.MOVE, "a.jpg", "a.xmp")
    refused = OSError(errno.EROFS, os.strerror(errno.EROFS))
    real = naming.rename

    def rename(old: Path, new: Path) -> None:
        if old == first.source or (old == second.source and both):
            real(old, new)
        else:
            raise refused

    def sync(folder: Path) -> None:
        raise refused

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "rename", rename)
        patch.setattr(volume, "sync_folder", sync)
        report = resume(crash.journal, 1)
    assert report.count(State.FAILED) == 2
    assert {outcome.reason for outcome in report.outcomes} <= {
        "The disk is read-only.", "It stayed with a.xmp, which failed: The disk is read-only."}
    assert len(crash.journal.open_entries()) == 2
    if both:
        # All arrived, only not for sure: now they have.
        assert crash.recover() == [("", State.DONE)] * 2
        assert crash.files == THERE | {"to/a.xmp": PHOTO}
    else:
        assert crash.recover() == [WAITING] * 2
        assert crash.files == HERE | {"from/a.xmp": PHOTO}


def test_hidden_files_that_could_not_be_removed_go_at_the_next_start(crash: Crash) -> None:
    entry = crash.begin(Kind.COPY)[0]
    entry = crash.leave(entry, State.FAILED, temp=True, reason="There is no space left.")
    assert entry.temp is not None
    write(entry.temp, "half")
    assert crash.recover() == []
    assert crash.files == HERE
    assert crash.journal.stranded_entries() == []
    (kept,) = crash.journal.entries(1)
    assert (kept.state, kept.reason) == (State.FAILED, "There is no space left.")


def test_folders_that_the_batch_made_go_when_nothing_came_into_them(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    crash.journal.add_folder(1, crash.target.parent)
    assert crash.recover() == [WAITING]
    assert not crash.target.parent.exists()
    assert crash.journal.folders(1) == []


def test_a_folder_that_somebody_else_made_is_not_the_batches(
    crash: Crash, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash.begin(Kind.COPY)
    theirs, ours = crash.folder / "theirs", crash.folder / "theirs" / "ours"
    monkeypatch.setattr(volume, "missing_folders", lambda folder: [theirs, ours])
    theirs.mkdir()
    folders.make(crash.journal, 1, ours)
    assert crash.journal.folders(1) == [ours]
    folders.remove_empty(crash.journal, 1)
    assert theirs.is_dir()
    assert not ours.exists()
    assert crash.journal.folders(1) == []


def test_a_report_tells_of_every_file_of_the_batch(crash: Crash) -> None:
    done, begun, _ = crash.begin(Kind.COPY, "a.jpg", "b.jpg", "c.jpg")
    crash.leave(done, State.DONE)
    crash.leave(begun, State.PLANNED, temp=True)
    (report,) = recover(crash.journal)
    assert (report.batch, report.mode) == (1, Mode.COPY)
    assert [outcome.state for outcome in report.outcomes] == [
        State.DONE, State.WAITING, State.WAITING]
    assert [outcome.source.name for outcome in report.outcomes] == ["a.jpg", "b.jpg", "c.jpg"]


@pytest.mark.parametrize(("states", "text"), [
    ((State.DONE, State.DONE), "2 at their new place."),
    ((State.SKIPPED, State.UNDONE, State.WAITING), "3 where they were."),
    ((State.FAILED,), "1 failed."),
    ((State.DONE, State.WAITING, State.FAILED),
     "1 at their new place, 1 where they were, 1 failed."),
    ((), "nothing to do."),
])
def test_what_recovery_did_is_said_in_one_sentence(
    states: tuple[State, ...], text: str
) -> None:
    place = Path("/a.jpg")
    reports = [BatchReport(1, Mode.MOVE, tuple(Outcome(1, place, place, state)
                                               for state in states))]
    assert describe(reports) == f"An interrupted operation was put in order: {text}"

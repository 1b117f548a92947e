"""Recovery decides by what lies on the disk: every state that a crash can leave, file by file."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.operation import (
    Kind,
    Mode,
    Plan,
    PlannedFile,
    State,
)
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import naming, transfer, volume
from scene_organizer.fileops.executor import resume
from scene_organizer.fileops.recovery import recover
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
from tests.mishaps import Died


@pytest.fixture
def crash(tmp_path: Path, journal: Journal) -> Crash:
    return Crash(tmp_path / "photos", journal)


# A move on one volume: one rename, or where the disk cannot, a link or copy and a removal.


def test_a_move_that_had_not_begun_waits(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    assert crash.recover() == [WAITING]
    assert crash.files == HERE
    assert not crash.journal.open_entries()
    assert crash.journal.batch(1).waiting == 1


def test_a_move_that_was_made_is_done(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    crash.source.rename(crash.target)
    assert crash.recover() == [("", State.DONE)]
    assert crash.files == THERE


@pytest.mark.parametrize("how", ["link", "copy"])
def test_a_move_of_two_steps_is_ended(how: str, crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    if how == "link":
        crash.target.hardlink_to(crash.source)
    else:
        write(crash.target)
    assert crash.recover() == [("", State.DONE)]
    assert crash.files == THERE


def test_what_somebody_else_put_at_the_target_is_not_taken_for_ours(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    # Of equal size and time.
    write(crash.target, PHOTO.upper())
    assert crash.recover() == [WAITING]
    assert crash.files == HERE | {"to/a.jpg": PHOTO.upper()}


def test_another_file_at_the_target_is_no_trace_of_the_photo(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    crash.source.unlink()
    write(crash.target, OTHER)
    assert crash.recover() == [(GONE, State.FAILED)]
    assert crash.files == {"to/a.jpg": OTHER}


def test_a_photo_that_somebody_deleted_has_failed(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    crash.source.unlink()
    assert crash.recover() == [(GONE, State.FAILED)]


@pytest.mark.parametrize("unplugged", ["from", "to"])
def test_what_cannot_be_seen_is_looked_for_when_it_can(unplugged: str, crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PLANNED)
    crash.source.rename(crash.target)
    if unplugged == "from":
        # Then it is known all the same to lie at its target.
        crash.source.parent.rmdir()
        assert crash.recover() == [("", State.DONE)]
        return
    crash.target.parent.rename(crash.folder / "unplugged")
    assert recover(crash.journal) == []
    (entry,) = crash.journal.open_entries()
    assert (entry.state, entry.reason) == (State.PLANNED, "")
    (crash.folder / "unplugged").rename(crash.target.parent)
    assert crash.recover() == [("", State.DONE)]


def test_photos_that_travel_together_go_back_together(crash: Crash) -> None:
    entries = crash.begin(Kind.MOVE, "a.jpg", "a.xmp", "a.cr2")
    for entry in entries:
        crash.leave(entry, State.PLANNED)
    entries[0].source.rename(entries[0].target)
    entries[1].target.hardlink_to(entries[1].source)
    before = {f"from/{name}": PHOTO for name in ("a.jpg", "a.xmp", "a.cr2")}
    assert crash.recover() == [WAITING] * 3
    assert crash.files == before


def test_a_recovery_that_dies_on_the_way_back_is_itself_recovered(
    crash: Crash
) -> None:
    first, second = crash.begin(Kind.MOVE, "a.jpg", "a.xmp")
    for entry in (first, second):
        crash.leave(entry, State.PLANNED)
    first.source.rename(first.target)

    def die(entry: Entry) -> None:
        raise Died

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transfer, "take_back", die)
        with pytest.raises(Died):
            recover(crash.journal)
    assert crash.recover() == [WAITING] * 2
    assert crash.files == HERE | {"from/a.xmp": PHOTO}


def test_photos_that_travel_apart_are_settled_apart(crash: Crash) -> None:
    (crash.folder / "to").mkdir(parents=True)
    sources = [write(crash.source.with_name(name)) for name in ("a.jpg", "b.jpg", "c.jpg")]
    # The last two travel alone.
    entries = crash.journal.begin(Plan(Mode.MOVE, crash.folder / "to", tuple(
        PlannedFile(1, source, crash.target.with_name(source.name),
                    Fingerprint.of(source.lstat()), "sea", Kind.MOVE, group=group)
        for source, group in zip(sources, (1, 0, 0), strict=True))))
    for entry in entries:
        crash.leave(entry, State.PLANNED)
    entries[0].source.rename(entries[0].target)
    entries[2].source.rename(entries[2].target)
    assert crash.recover() == [("", State.DONE), WAITING, ("", State.DONE)]


# A copy: hidden, verified, published.


@pytest.mark.parametrize(("state", "hidden"), [
    (State.PLANNED, None), (State.PLANNED, "the ph"), (State.COPIED, PHOTO),
    (State.VERIFIED, PHOTO),
])
@pytest.mark.parametrize("kind", [Kind.COPY, Kind.MOVE])
def test_a_copy_that_was_not_published_is_cleared_away(
    kind: Kind, state: State, hidden: str | None, crash: Crash
) -> None:
    digest = "" if state is State.PLANNED else DIGEST
    entry = crash.leave(crash.begin(kind)[0], state, temp=True, digest=digest, crossing=True)
    assert entry.temp is not None
    if hidden is not None:
        write(entry.temp, hidden)
    assert crash.recover() == [WAITING]
    assert crash.files == HERE
    (waiting,) = crash.journal.entries(1)
    assert (waiting.digest, waiting.temp, waiting.crossing) == ("", None, False)


def test_a_copy_that_was_published_is_done(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.COPY)[0], State.VERIFIED, temp=True, digest=DIGEST)
    write(crash.target)
    assert crash.recover() == [("", State.DONE)]
    assert crash.files == BOTH


@pytest.mark.parametrize("there", [PHOTO, OTHER, PHOTO.upper()])
def test_what_lies_at_the_target_while_the_copy_is_still_hidden_is_somebody_elses(
    there: str, crash: Crash
) -> None:
    entry = crash.leave(crash.begin(Kind.COPY)[0], State.VERIFIED, temp=True, digest=DIGEST)
    assert entry.temp is not None
    write(entry.temp)
    write(crash.target, there)
    assert crash.recover() == [WAITING]
    assert crash.files == HERE | {"to/a.jpg": there}


def test_a_copy_published_by_a_link_is_ours_while_its_hidden_name_lives(crash: Crash) -> None:
    entry = crash.leave(crash.begin(Kind.COPY)[0], State.VERIFIED, temp=True, digest=DIGEST)
    assert entry.temp is not None
    crash.target.hardlink_to(write(entry.temp))
    assert crash.recover() == [("", State.DONE)]
    assert crash.files == BOTH


@pytest.mark.parametrize("kind", [Kind.COPY, Kind.MOVE])
def test_a_disk_that_is_pulled_out_says_so_and_is_waited_for(
    kind: Kind, crash: Crash, monkeypatch: pytest.MonkeyPatch
) -> None:
    (entry,) = crash.begin(kind)
    unplugged = crash.folder / "unplugged"

    def pull(old: Path, new: Path) -> None:
        crash.target.parent.rename(unplugged)
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    monkeypatch.setattr(volume, "device", lambda folder: len(folder.name))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "rename", pull)
        report = resume(crash.journal, entry.batch)
    assert [(outcome.reason, outcome.state) for outcome in report.outcomes] == [
        ("The file is no longer there.", State.FAILED)]
    assert recover(crash.journal) == []
    (left,) = crash.journal.open_entries()
    assert (left.state, left.digest, left.reason) == (
        State.VERIFIED, DIGEST, "The file is no longer there.")
    unplugged.rename(crash.target.parent)
    assert crash.recover() == [WAITING]
    assert crash.files == HERE
    assert resume(crash.journal, entry.batch).count(State.DONE) == 1
    assert crash.files == (BOTH if kind is Kind.COPY else THERE)


def test_a_copy_on_a_disk_that_is_away_stays_open(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.COPY)[0], State.VERIFIED, temp=True, digest=DIGEST)
    crash.target.parent.rmdir()
    assert recover(crash.journal) == []
    (entry,) = crash.journal.open_entries()
    assert (entry.state, entry.digest) == (State.VERIFIED, DIGEST)
    write(crash.target)
    assert crash.recover() == [("", State.DONE)]


def test_copies_that_travel_together_are_published_together_or_not_at_all(crash: Crash) -> None:
    for entry in crash.begin(Kind.COPY, "a.jpg", "a.xmp"):
        crash.leave(entry, State.VERIFIED, temp=True, digest=DIGEST)
    write(crash.target)
    assert crash.recover() == [WAITING] * 2
    assert crash.files == HERE | {"from/a.xmp": PHOTO}


# A move across volumes: a copy whose source goes once it is published.


@pytest.mark.parametrize("removed", [False, True])
@pytest.mark.parametrize("state", [State.VERIFIED, State.PUBLISHED])
def test_a_published_move_is_ended(state: State, removed: bool, crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], state, temp=True, digest=DIGEST, crossing=True)
    write(crash.target)
    if removed:
        crash.source.unlink()
    assert crash.recover() == [("", State.DONE)]
    assert crash.files == THERE


def test_a_source_that_was_edited_meanwhile_is_kept_beside_the_copy(crash: Crash) -> None:
    crash.leave(crash.begin(Kind.MOVE)[0], State.PUBLISHED, temp=True, digest=DIGEST,
                crossing=True)
    write(crash.target)
    crash.source.write_text(OTHER)
    assert crash.recover() == [("Another file has taken its old name.", State.DONE)]
    assert crash.files == {"from/a.jpg": OTHER, "to/a.jpg": PHOTO}


@pytest.mark.parametrize("exclusive", [True, False])
def test_one_of_a_group_that_went_across_comes_back(
    exclusive: bool, crash: Crash, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rename back says that the disks differ, as it does between two of them."""
    first, second = crash.begin(Kind.MOVE, "a.jpg", "a.xmp")
    for entry in (first, second):
        crash.leave(entry, State.PUBLISHED, temp=True, digest=DIGEST, crossing=True)
    first.source.rename(first.target)
    real = naming.rename

    def rename(old: Path, new: Path) -> None:
        if exclusive and old.parent != new.parent:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        real(old, new)

    monkeypatch.setattr(naming, "rename", rename)
    assert crash.recover() == [WAITING] * 2
    assert crash.files == HERE | {"from/a.xmp": PHOTO}

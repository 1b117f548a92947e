"""Tagging file by file: what is refused, what an interruption leaves, and what comes back."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.errors import InputFault, ProgramFault
from scene_organizer.domain.operation import BatchReport, Kind, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.tags import TagEdit, Tags
from scene_organizer.fileops import contents, delta, naming, tag_planner, transfer, volume
from scene_organizer.fileops.executor import apply, redo
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.tagging import Tagging
from scene_organizer.fileops.undo import undo

TIME = 1_600_000_000_123_456_789
PHOTO = b"bytes of a photo " * 99
TAGGED = PHOTO + b"<tagged>"
SINCE = "The file was changed since it was tagged, so it was left as it is."
OUTSIDE = "The file was changed outside Scene Organizer."
INTERRUPTED = "Interrupted before it was done; it is as it was."
AGAIN = "The undo was interrupted; it can be tried again."


class Album:
    """Photos in a folder, and who tags them: ours is what is appended."""

    def __init__(self, folder: Path, journal: Journal) -> None:
        self.folder = folder
        self.journal = journal
        self.followed: list[str] = []
        self.edits: list[tuple[TagEdit, bool, bytes]] = []
        self.fails: dict[str, OSError] = {}
        step = Tagging(self._edit, self._follow)
        self.steps = {Kind.TAG: step, Kind.SIDECAR: step}

    def _edit(self, what: TagEdit, sidecar: bool, data: bytes) -> bytes:
        self.edits.append((what, sidecar, data))
        return data + b"<tagged>"

    def _follow(self, path: Path) -> None:
        self.followed.append(path.name)
        if path.name in self.fails:
            raise self.fails[path.name]

    def write(self, name: str = "a.jpg", content: bytes = PHOTO) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        os.utime(path, ns=(TIME, TIME))
        return path

    def plan(self, *names: str) -> Any:
        requests = [
            tag_planner.Request(1, self.folder / name, Fingerprint.of((self.folder / name).lstat()),
                                Tags(("sea",), True, ""))
            for name in names or ("a.jpg",)]
        return tag_planner.plan(requests, tag_planner.Style("Scene", ("sea",)))

    def apply(self, *names: str) -> BatchReport:
        return apply(self.plan(*names), self.journal, steps=self.steps)

    def undo(self) -> BatchReport:
        return undo(self.journal, 1, steps=self.steps)

    def begin(self, *names: str) -> list[Entry]:
        return self.journal.begin(self.plan(*names))

    def leave(self, entry: Entry, state: State, **changes: Any) -> Entry:
        entry = replace(entry, state=state, **changes)
        self.journal.update([entry])
        return entry

    def leave_verified(self, entry: Entry, after: bytes = TAGGED) -> Entry:
        """As right before the new bytes are put in place."""
        before = entry.target.read_bytes()
        temp = volume.temp_beside(entry.target)
        temp.write_bytes(after)
        entry = self.leave(entry, State.VERIFIED, temp=temp, digest=digest(after),
                           digest_before=digest(before))
        self.journal.keep_original(
            entry, TIME.to_bytes(8, "big") + delta.make(before, after))
        return entry

    def recover(self) -> list[tuple[str, State]]:
        reports = recover(self.journal, self.steps)
        assert recover(self.journal, self.steps) == []
        return told(reports)

    @property
    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def told(reports: Iterable[BatchReport]) -> list[tuple[str, State]]:
    return [(outcome.reason, outcome.state) for report in reports for outcome in report.outcomes]


@pytest.fixture
def album(tmp_path: Path, journal: Journal) -> Album:
    folder = tmp_path / "photos"
    folder.mkdir()
    return Album(folder, journal)


# There and back


def test_a_photo_is_edited_followed_and_brought_back(album: Album) -> None:
    photo = album.write()
    assert told([album.apply()]) == [("", State.DONE)]
    ((what, sidecar, data),) = album.edits
    assert (what.tags, what.root, sidecar, data) == (Tags(("sea",), True, ""), "Scene", False,
                                                     PHOTO)
    assert album.files == {"a.jpg": TAGGED}
    assert photo.stat().st_mtime_ns == TIME
    (entry,) = album.journal.entries(1)
    assert (entry.digest, entry.digest_before) == (digest(TAGGED), digest(PHOTO))
    assert entry.left is not None
    assert volume.resembles(entry.left, photo.lstat())
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.files == {"a.jpg": PHOTO}
    assert photo.stat().st_mtime_ns == TIME
    assert album.followed == ["a.jpg", "a.jpg"]


def test_a_sidecar_is_made_and_removed(album: Album) -> None:
    album.write("a.heic")
    assert told([album.apply("a.heic")]) == [("", State.DONE)]
    ((_, sidecar, data),) = album.edits
    assert (sidecar, data) == (True, b"")
    assert album.files == {"a.heic": PHOTO, "a.heic.xmp": b"<tagged>"}
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.files == {"a.heic": PHOTO}
    assert album.followed == []


def test_an_edit_that_changes_nothing_touches_nothing(album: Album) -> None:
    album._edit = lambda what, sidecar, data: data  # type: ignore[method-assign]  # for a test
    step = Tagging(album._edit, album._follow)
    album.steps = {Kind.TAG: step, Kind.SIDECAR: step}
    photo = album.write()
    inode = photo.stat().st_ino
    assert told([album.apply()]) == [("", State.DONE)]
    (entry,) = album.journal.entries(1)
    assert entry.left is not None
    assert (entry.digest, entry.left.mtime_ns) == (digest(PHOTO), TIME)
    assert photo.stat().st_ino == inode
    photo.write_bytes(b"edited later")
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.files == {"a.jpg": b"edited later"}
    assert album.followed == []


def test_what_was_undone_is_done_again_whatever_its_time(album: Album) -> None:
    photo = album.write()
    album.apply()
    album.undo()
    os.utime(photo, ns=(1, 1))
    again = redo(album.journal, 1, steps=album.steps)
    assert told([again]) == [("", State.DONE)]
    assert album.files == {"a.jpg": TAGGED}
    album.undo()
    album.write(content=PHOTO.upper())
    os.utime(photo, ns=(2, 2))
    assert told([redo(album.journal, 1, steps=album.steps)]) == [(OUTSIDE, State.UNDONE)]


# What is refused


@pytest.mark.parametrize(("how", "reason"), [
    ("gone", "The file is no longer there."),
    ("changed", OUTSIDE),
    ("read-only", "a.jpg is marked read-only."),
    ("linked", ("a.jpg has other names (hard links), which would not change with it. "
     "An XMP sidecar can hold its keywords instead.")),
])
def test_photos_that_must_not_be_exchanged(how: str, reason: str, album: Album) -> None:
    photo = album.write()
    planned = album.plan()
    if how == "gone":
        photo.unlink()
    elif how == "changed":
        album.write(content=PHOTO + b"!")
    elif how == "read-only":
        photo.chmod(0o444)
    else:
        (album.folder / "other").hardlink_to(photo)
    before = album.files
    report = apply(planned, album.journal, steps=album.steps)
    assert told([report]) == [(reason, State.FAILED)]
    assert album.files == before
    assert album.edits == []


@pytest.mark.parametrize(("how", "reason"), [
    ("folder", "a.heic.xmp is a link or a folder, not a file of its own."),
    ("link", "a.heic.xmp is a link or a folder, not a file of its own."),
])
def test_sidecars_that_are_none(how: str, reason: str, album: Album) -> None:
    photo = album.write("a.heic")
    if how == "folder":
        (album.folder / "a.heic.xmp").mkdir()
    else:
        (album.folder / "a.heic.xmp").symlink_to(photo)
    assert told([album.apply("a.heic")]) == [(reason, State.FAILED)]


def test_a_photo_that_cannot_be_edited_keeps_its_twin_as_it_is(album: Album) -> None:
    album.write()
    album.write("a.cr2")
    first = album._edit

    def edit(what: TagEdit, sidecar: bool, data: bytes) -> bytes:
        if sidecar:
            raise InputFault("It is broken.")
        return first(what, sidecar, data)

    step = Tagging(edit, album._follow)
    album.steps = {Kind.TAG: step, Kind.SIDECAR: step}
    assert told([album.apply()]) == [
        ("It stayed with a.cr2, which failed: It is broken.", State.FAILED),
        ("It is broken.", State.FAILED)]
    assert album.files == {"a.jpg": PHOTO, "a.cr2": PHOTO}


def test_a_difference_that_would_not_bring_the_photo_back_stops_before_it(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    album.write()
    monkeypatch.setattr(delta, "make", lambda before, after: b"")
    with pytest.raises(ProgramFault) as caught:
        album.apply()
    assert caught.value.sentence == "What would restore a file did not give its bytes."
    assert album.files == {"a.jpg": PHOTO}
    assert album.recover() == [("", State.WAITING)]


def test_a_catalog_that_cannot_follow_keeps_the_photo_as_it_was(album: Album) -> None:
    album.write()
    album.fails["a.jpg"] = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    report = album.apply()
    assert told([report]) == [("There is no space left on the disk.", State.FAILED)]
    album.fails.clear()
    recover(album.journal, album.steps)
    assert album.files == {"a.jpg": PHOTO}


# What an interruption leaves


def test_what_was_not_verified_is_cleared_away(album: Album) -> None:
    album.write()
    temp = album.folder / ".half.part"
    temp.write_bytes(b"half")
    album.leave(album.begin()[0], State.PLANNED, temp=temp)
    assert album.recover() == [("", State.WAITING)]
    assert album.files == {"a.jpg": PHOTO}


def test_what_was_verified_but_not_put_in_place_waits(album: Album) -> None:
    album.write()
    album.leave_verified(album.begin()[0])
    assert album.recover() == [("", State.WAITING)]
    assert album.files == {"a.jpg": PHOTO}
    assert album.followed == []


@pytest.mark.parametrize("exchanged", [True, False])
def test_what_was_put_in_place_is_done(exchanged: bool, album: Album) -> None:
    photo = album.write()
    entry = album.leave_verified(album.begin()[0])
    assert entry.temp is not None
    entry.temp.replace(photo)
    if exchanged:
        entry.temp.write_bytes(PHOTO)
    assert album.recover() == [("", State.DONE)]
    assert album.files == {"a.jpg": TAGGED}
    assert album.followed == ["a.jpg"]
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.files == {"a.jpg": PHOTO}


def test_an_edit_that_changed_nothing_is_done_after_a_crash(album: Album) -> None:
    album.write()
    album.leave(album.begin()[0], State.VERIFIED, digest=digest(PHOTO),
                digest_before=digest(PHOTO))
    assert album.recover() == [("", State.DONE)]
    assert album.files == {"a.jpg": PHOTO}
    assert album.followed == []


def test_what_came_off_the_name_and_is_not_what_was_read_goes_back(album: Album) -> None:
    photo = album.write()
    entry = album.leave_verified(album.begin()[0])
    assert entry.temp is not None
    entry.temp.replace(photo)
    # Somebody saved the photo in the instant before the exchange.
    entry.temp.write_bytes(b"their edit")
    assert album.recover() == [("", State.WAITING)]
    assert album.files == {"a.jpg": b"their edit"}


def test_twins_are_tagged_both_or_none_after_a_crash(album: Album) -> None:
    photo = album.write()
    album.write("a.cr2")
    first, second = album.begin("a.jpg")
    first = album.leave_verified(first)
    assert first.temp is not None
    first.temp.replace(photo)
    album.leave(second, State.VERIFIED, temp=volume.temp_beside(second.target),
                digest=digest(b"<tagged>"))
    assert album.recover() == [("", State.WAITING)] * 2
    assert album.files == {"a.jpg": PHOTO, "a.cr2": PHOTO}
    assert photo.stat().st_mtime_ns == TIME


def test_a_photo_that_was_edited_after_a_crash_is_left_as_it_is(album: Album) -> None:
    album.write()
    album.leave_verified(album.begin()[0])
    album.write(content=b"their edit")
    assert album.recover() == [("", State.WAITING)]
    assert album.files == {"a.jpg": b"their edit"}


def test_a_disk_that_is_away_is_waited_for(album: Album) -> None:
    album.write()
    album.leave_verified(album.begin()[0])
    away = album.folder.with_name("unplugged")
    album.folder.rename(away)
    assert recover(album.journal, album.steps) == []
    (entry,) = album.journal.open_entries()
    assert (entry.state, entry.reason) == (State.VERIFIED, "")
    away.rename(album.folder)
    assert album.recover() == [("", State.WAITING)]


def test_a_way_back_that_was_interrupted_is_ended(album: Album) -> None:
    photo = album.write()
    entry = album.leave_verified(album.begin()[0])
    assert entry.temp is not None
    temp = entry.temp
    # On the way back the names were exchanged: ours came off.
    temp.unlink()
    album.leave(entry, State.PUBLISHED, temp=temp)
    temp.write_bytes(TAGGED)
    assert photo.read_bytes() == PHOTO
    assert album.recover() == [("", State.WAITING)]
    assert album.files == {"a.jpg": PHOTO}


def test_a_way_back_that_takes_off_somebody_elses_bytes_puts_them_back(album: Album) -> None:
    photo = album.write()
    entry = album.leave_verified(album.begin()[0])
    assert entry.temp is not None
    entry.temp.write_bytes(b"their edit")
    album.leave(entry, State.PUBLISHED)
    assert album.recover() == [("", State.WAITING)]
    assert photo.read_bytes() == b"their edit"
    assert list(album.files) == ["a.jpg"]


def test_a_disk_that_fails_in_recovery_is_asked_again(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    album.write()
    album.leave_verified(album.begin()[0])

    def fail(path: Path) -> str:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contents, "digest", fail)
        assert recover(album.journal, album.steps) == []
    (entry,) = album.journal.open_entries()
    assert entry.reason == "The disk could not be read or written (input/output error)."
    assert album.recover() == [("", State.WAITING)]


# Undone


def test_what_was_changed_since_is_left(album: Album) -> None:
    album.write()
    album.apply()
    album.write(content=b"their edit")
    assert told([album.undo()]) == [(SINCE, State.DONE)]
    assert album.files == {"a.jpg": b"their edit"}
    assert album.journal.batch(1).undoable == 1
    album.write(content=TAGGED)
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.files == {"a.jpg": PHOTO}


@pytest.mark.parametrize("how", ["link", "folder"])
def test_what_is_no_file_any_more_is_left(how: str, album: Album) -> None:
    photo = album.write()
    album.apply()
    photo.rename(album.folder / "elsewhere")
    if how == "link":
        photo.symlink_to(album.folder / "elsewhere")
    else:
        photo.mkdir()
    assert told([album.undo()]) == [(SINCE, State.DONE)]
    assert (album.folder / "elsewhere").read_bytes() == TAGGED


def test_what_is_gone_is_said_to_be_gone(album: Album) -> None:
    photo = album.write()
    album.apply()
    photo.unlink()
    assert told([album.undo()]) == [("The file is no longer there.", State.DONE)]
    album.folder.rmdir()
    assert told([album.undo()]) == [
        (f"The folder {album.folder} is not there. Is its disk connected?", State.DONE)]


def test_a_sidecar_that_somebody_removed_is_as_undone_as_can_be(album: Album) -> None:
    album.write("a.heic")
    album.apply("a.heic")
    (album.folder / "a.heic.xmp").unlink()
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.files == {"a.heic": PHOTO}


def test_what_is_back_already_is_undone(album: Album) -> None:
    album.write()
    album.apply()
    album.write()
    album.followed.clear()
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.followed == ["a.jpg"]


@pytest.mark.parametrize("kept", [b"", b"short", b"12345678" + b"no difference", b"12345678"])
def test_a_journal_that_does_not_give_the_old_bytes_changes_nothing(
    kept: bytes, album: Album
) -> None:
    album.write()
    album.apply()
    (entry,) = album.journal.entries(1)
    album.journal.keep_original(entry, kept)
    assert told([album.undo()]) == [(
        "The journal no longer holds what the file was before, so it was left as it is.",
        State.DONE)]
    assert album.files == {"a.jpg": TAGGED}


# An undo that was interrupted


def undoing(album: Album, name: str = "a.jpg") -> Entry:
    album.write(name)
    album.apply(name)
    album.followed.clear()
    (entry,) = album.journal.entries(1)
    return album.leave(entry, State.UNDOING, temp=volume.temp_beside(entry.source))


def test_an_undo_that_had_not_begun_can_be_tried_again(album: Album) -> None:
    entry = undoing(album)
    assert entry.temp is not None
    entry.temp.write_bytes(b"half")
    assert album.recover() == [(AGAIN, State.DONE)]
    assert album.files == {"a.jpg": TAGGED}
    assert told([album.undo()]) == [("", State.UNDONE)]


@pytest.mark.parametrize("exchanged", [True, False])
def test_an_undo_that_put_the_old_bytes_in_place_is_ended(exchanged: bool, album: Album) -> None:
    entry = undoing(album)
    album.write()
    if exchanged:
        assert entry.temp is not None
        entry.temp.write_bytes(TAGGED)
    assert album.recover() == [("", State.UNDONE)]
    assert album.files == {"a.jpg": PHOTO}
    assert album.followed == ["a.jpg"]


def test_an_undo_of_a_sidecar_that_was_removed_is_ended(album: Album) -> None:
    undoing(album, "a.heic")
    (album.folder / "a.heic.xmp").unlink()
    assert album.recover() == [("", State.UNDONE)]
    assert album.followed == []


def test_an_undo_that_took_off_somebody_elses_bytes_puts_them_back(album: Album) -> None:
    entry = undoing(album)
    album.write()
    assert entry.temp is not None
    entry.temp.write_bytes(b"their edit")
    assert album.recover() == [(OUTSIDE, State.DONE)]
    assert album.files == {"a.jpg": b"their edit"}


def test_an_undo_beside_an_edit_leaves_the_edit(album: Album) -> None:
    undoing(album)
    album.write(content=b"their edit")
    assert album.recover() == [(SINCE, State.DONE)]
    assert album.files == {"a.jpg": b"their edit"}


def test_an_undo_on_a_disk_that_is_away_is_waited_for(album: Album) -> None:
    undoing(album)
    away = album.folder.with_name("unplugged")
    album.folder.rename(away)
    assert recover(album.journal, album.steps) == []
    (entry,) = album.journal.open_entries()
    assert (entry.state, entry.reason) == (State.UNDOING, AGAIN)
    away.rename(album.folder)
    assert album.recover() == [(AGAIN, State.DONE)]


def test_an_undo_that_the_disk_refuses_says_so_and_can_be_tried_again(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    album.write()
    album.apply()

    def fail(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "exchange", fail)
        assert told([album.undo()]) == [("The disk is read-only.", State.DONE)]
    assert album.files == {"a.jpg": TAGGED}
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert transfer.holds(album.folder / "a.jpg", digest(PHOTO))

"""Tagging file by file: what is refused, what comes back, and what is left as it is."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.errors import InputFault, ProgramFault
from scene_organizer.domain.operation import Kind, State
from scene_organizer.domain.tags import TagEdit, Tags
from scene_organizer.fileops import delta, naming, transfer, volume
from scene_organizer.fileops.executor import apply, redo
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.tagging import Tagging
from tests.integration.tagging import PHOTO, TAGGED, TIME, Album, digest, told

SINCE = "The file was changed since it was tagged, so it was left as it is."
BROKEN = "The disk could not be read or written (input/output error)."
OUTSIDE = "The file was changed outside Scene Organizer."


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


def test_an_edit_of_equal_size_is_told_by_the_time(album: Album) -> None:
    step = Tagging(lambda what, sidecar, data: data[::-1], album._follow)
    album.steps = {Kind.TAG: step, Kind.SIDECAR: step}
    photo = album.write()
    assert told([album.apply()]) == [("", State.DONE)]
    assert photo.read_bytes() == PHOTO[::-1]
    assert photo.stat().st_mtime_ns == TIME + 1_000_000_000
    assert told([album.undo()]) == [("", State.UNDONE)]
    assert album.files == {"a.jpg": PHOTO}
    assert photo.stat().st_mtime_ns == TIME


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
    ("executable", "a.jpg is marked read-only."),
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
    elif how in ("read-only", "executable"):
        photo.chmod(0o444 if how == "read-only" else 0o555)
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


@pytest.mark.skipif(naming._native_exchange is None, reason="names cannot be exchanged here")
def test_an_edit_in_the_instant_of_an_exchange_that_fails_comes_back(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.write()
    album.write("a.cr2")
    real = naming.exchange
    exchanged: list[Path] = []

    def exchange(new: Path, old: Path) -> None:
        exchanged.append(old)
        if len(exchanged) == 1:
            photo.write_bytes(b"their edit")
            real(new, old)
            # A network disk reports failure for what it has done.
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(new, old)

    monkeypatch.setattr(naming, "exchange", exchange)
    assert told([album.apply()]) == [
        (OUTSIDE, State.FAILED),
        (f"It stayed with a.jpg, which failed: {BROKEN}", State.FAILED)]
    assert album.files == {"a.jpg": b"their edit", "a.cr2": PHOTO}
    assert not album.journal.open_entries()


@pytest.mark.skipif(naming._native_exchange is None, reason="names cannot be exchanged here")
def test_an_edit_in_the_instant_of_an_exchange_comes_back(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.write()
    real = naming.exchange

    def exchange(new: Path, old: Path) -> None:
        if photo.read_bytes() == PHOTO:
            photo.write_bytes(b"their edit")
        real(new, old)

    monkeypatch.setattr(naming, "exchange", exchange)
    assert told([album.apply()]) == [(OUTSIDE, State.FAILED)]
    assert album.files == {"a.jpg": b"their edit"}
    assert album.followed == []


def test_what_the_journal_cannot_bring_back_is_said_to_be_tagged(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    album.write()
    album.fails["a.jpg"] = OSError(errno.EIO, os.strerror(errno.EIO))
    monkeypatch.setattr(Journal, "original", lambda journal, entry: None)
    assert told([album.apply()]) == [(
        "The journal no longer holds what the file was before, so it was left as it is.",
        State.DONE)]
    assert album.files == {"a.jpg": TAGGED}


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

"""What an interruption leaves of tagging and of its undo, and how recovery ends it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.operation import State
from scene_organizer.fileops import contents, volume
from scene_organizer.fileops.recovery import recover
from tests.integration.tagging import PHOTO, TAGGED, TIME, Album, digest, told

SINCE = "The file was changed since it was tagged, so it was left as it is."
OUTSIDE = "The file was changed outside Scene Organizer."
AGAIN = "The undo was interrupted; it can be tried again."


@pytest.fixture
def album(tmp_path: Path, journal: Journal) -> Album:
    folder = tmp_path / "photos"
    folder.mkdir()
    return Album(folder, journal)


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


def test_an_undo_on_a_disk_that_fails_in_recovery_is_asked_again(album: Album) -> None:
    undoing(album)

    def fail(path: Path) -> str:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contents, "digest", fail)
        assert recover(album.journal, album.steps) == []
    (entry,) = album.journal.open_entries()
    assert entry.reason == "The disk could not be read or written (input/output error)."
    assert album.recover() == [(AGAIN, State.DONE)]


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

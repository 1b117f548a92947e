"""Scans of what cannot be reached: drives, folders, files, the cloud."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scene_organizer.domain.errors import UnreachableFault
from scene_organizer.domain.operation import Mode
from scene_organizer.domain.photo import PhotoStatus
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import FakePool
from tests.integration.conftest import put, shown


def unlistable(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Takes the permission to list a folder away, from root too."""
    real = os.scandir

    def scandir(path: bytes) -> object:
        if path == os.fsencode(folder):
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_folder_without_permission_keeps_its_photos(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(make_photo, folder, "a.jpg", "locked/b.jpg", "locked2/c.jpg")
    library.scan(folder)
    unlistable(monkeypatch, folder / "locked")
    # Without permission nothing in it can be looked at either.
    (folder / "locked" / "b.jpg").rename(folder.parent / "b.jpg")
    summary = library.scan(folder)
    assert summary.unreadable == (f"{folder / 'locked'}: Permission denied.",)
    assert "1 folder could not be opened" in summary.sentence
    assert sorted(shown(library, folder)) == ["a.jpg", "locked/b.jpg", "locked2/c.jpg"]
    photos = library.classify([folder])
    assert [(p.id, p.status, p.reason) for p in photos if p.path == folder / "locked"] == [
        (0, PhotoStatus.FAILED, "Permission denied.")]


def test_what_could_not_be_reached_is_tried_again(library: Library, pool: FakePool, folder: Path,
                                                  make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")

    def refuse(task: DecodeTask) -> None:
        if task.path.name == "a.jpg":
            raise UnreachableFault("Permission denied.")

    pool.on_decode = refuse
    assert library.scan(folder).failed == 1
    photo = shown(library, folder)["a.jpg"]
    assert (photo.group, photo.reason) == ("failed", "Permission denied.")
    pool.on_decode = lambda task: None
    assert library.scan(folder).failed == 0
    assert shown(library, folder)["a.jpg"].scene == "sea"


def test_a_photo_deleted_while_it_waits_fails_alone(library: Library, pool: FakePool,
                                                    folder: Path, make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg", "c.jpg")

    def delete(task: DecodeTask) -> None:
        (folder / "b.jpg").unlink(missing_ok=True)

    pool.on_decode = delete
    summary = library.scan(folder)
    assert summary.failed == 1
    assert shown(library, folder)["b.jpg"].reason == "The file is no longer there."
    library.scan(folder)
    assert sorted(shown(library, folder)) == ["a.jpg", "c.jpg"]


def test_a_drive_that_is_away_leaves_its_photos(library: Library, pool: FakePool, folder: Path,
                                                make_photo: MakePhoto, tmp_path: Path) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")
    library.scan(folder)
    before = shown(library, folder)
    folder.rename(tmp_path / "unplugged")
    summary = library.scan(folder)
    assert (summary.total, summary.offline) == (0, 2)
    away = shown(library, folder)
    assert all(photo.offline for photo in away.values())
    assert library.pictures.thumbnail(away["a.jpg"]).result().is_file()
    plan = library.files.plan([photo.id for photo in away.values()], tmp_path / "to", Mode.COPY)
    assert plan.files == ()
    assert "cannot be reached" in plan.left_out[0].reason
    (tmp_path / "unplugged").rename(folder)
    assert library.scan(folder).offline == 0
    assert shown(library, folder) == before
    assert len(pool.decoded) == 2


def test_a_drive_that_goes_during_the_scan_forgets_and_fails_nothing(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto, tmp_path: Path
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(20)))

    def unplug(task: DecodeTask) -> None:
        if len(pool.decoded) == 5:
            folder.rename(tmp_path / "unplugged")

    pool.on_decode = unplug
    summary = library.scan(folder)
    assert (summary.offline, summary.failed) == (20, 0)
    pool.on_decode = lambda task: None
    (tmp_path / "unplugged").rename(folder)
    summary = library.scan(folder)
    assert (summary.total, summary.offline, library.counts([folder])["sea"]) == (20, 0, 20)


def test_an_empty_mount_point_is_no_emptied_folder(library: Library, folder: Path,
                                                   make_photo: MakePhoto,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    put(make_photo, folder, "disk/a.jpg", "b.jpg")
    real, mounts = os.path.ismount, {os.fsencode(folder / "disk")}
    monkeypatch.setattr(os.path, "ismount", lambda path: path in mounts or real(path))
    library._photos.folders.remember_volume(os.fsencode(folder / "disk"))
    library.scan(folder)
    mounts.clear()
    (folder / "disk" / "a.jpg").unlink()
    (folder / "b.jpg").unlink()
    library.scan(folder)
    assert {name: photo.offline for name, photo in shown(library, folder).items()} == {
        "disk/a.jpg": True}


def test_what_lies_in_the_cloud_is_counted_and_never_opened(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, "a.jpg", "b.heic")
    library.scan(folder)
    (folder / "b.heic").rename(folder / ".b.heic.icloud")
    (folder / "c.jpg.nextcloud").touch()
    (folder / "notes.txt.owncloud").touch()
    pool.decoded.clear()
    summary = library.scan(folder)
    assert (summary.total, summary.placeholders, pool.decoded) == (1, 2, [])
    assert shown(library, folder)["b.heic"].offline

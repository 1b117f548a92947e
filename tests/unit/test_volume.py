"""What lies on a disk is looked at, made and removed, one call at a time."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import destination, volume
from tests.mishaps import failing

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and links")


def write(path: Path) -> Path:
    path.write_bytes(b"bytes")
    return path


def open_handles() -> int:
    """How many there are, or 0 where the system does not say."""
    folder = Path("/dev/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def test_a_hidden_name_is_nobody_elses(tmp_path: Path) -> None:
    names = {volume.temp_beside(tmp_path / "a.jpg") for _ in range(100)}
    assert len(names) == 100
    for name in names:
        assert name.parent == tmp_path
        assert name.name.startswith(".scene-organizer-")
        assert name.suffix == ".part"


def test_what_is_not_there_is_none(tmp_path: Path) -> None:
    file = write(tmp_path / "file")
    assert volume.look(tmp_path / "nothing") is None
    assert volume.look(file / "below a file") is None
    status = volume.look(file)
    assert status is not None
    assert volume.is_file(status)
    assert not volume.is_file(tmp_path.lstat())


@POSIX
def test_a_link_is_looked_at_itself(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(write(tmp_path / "file"))
    status = volume.look(link)
    assert status is not None
    assert stat.S_ISLNK(status.st_mode)
    assert not volume.is_file(status)
    assert not volume.resembles(Fingerprint(status.st_size, status.st_mtime_ns, 0), status)


def test_a_file_is_known_by_size_time_and_inode(tmp_path: Path) -> None:
    status = write(tmp_path / "file").lstat()
    seen = Fingerprint.of(status)
    assert volume.matches(seen, status)
    for other in (Fingerprint(seen.size + 1, seen.mtime_ns, seen.inode),
                  Fingerprint(seen.size, seen.mtime_ns - 1, seen.inode),
                  Fingerprint(seen.size + 1, seen.mtime_ns, 0)):
        assert not volume.matches(other, status)
        assert not volume.resembles(other, status)
    renumbered = Fingerprint(seen.size, seen.mtime_ns, seen.inode + 1)
    assert volume.resembles(renumbered, status)
    assert not volume.matches(renumbered, status)
    # A disk without inodes, and one with more bits than the catalog keeps.
    assert volume.matches(Fingerprint(seen.size, seen.mtime_ns, 0), status)
    assert volume.matches(Fingerprint(seen.size, seen.mtime_ns, seen.inode - 2**64), status)


def test_a_path_is_on_the_volume_it_would_be_made_on(tmp_path: Path) -> None:
    here = tmp_path.stat().st_dev
    assert volume.device(tmp_path / "missing" / "deeper") == here
    memory = Path("/dev/shm")
    if memory.is_dir() and memory.stat().st_dev != here:
        (tmp_path / "link").symlink_to(memory)
        assert volume.device(tmp_path / "link") == memory.stat().st_dev
        assert volume.device(tmp_path / "link" / "missing") == memory.stat().st_dev


def test_free_space_is_told_where_the_system_tells_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (volume.free_bytes(tmp_path / "missing" / "deeper") or 0) > 0

    def refuse(path: Path) -> None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    monkeypatch.setattr("shutil.disk_usage", refuse)
    assert volume.free_bytes(tmp_path) is None


@POSIX
def test_a_folder_is_writable_if_names_can_be_given_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Path, int]] = []

    def access(path: Path, mode: int) -> bool:
        asked.append((path, mode))
        return False

    assert volume.is_writable(tmp_path / "missing" / "deeper")
    monkeypatch.setattr(os, "access", access)
    assert not volume.is_writable(tmp_path / "missing" / "deeper")
    assert asked == [(tmp_path, os.W_OK | os.X_OK)]


@POSIX
def test_two_paths_to_one_name_are_told_from_two_names_of_one_file(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    photo = write(first / "a.jpg")
    os.link(photo, second / "a.jpg")
    (tmp_path / "link").symlink_to(first)
    assert volume.is_one_name(photo, tmp_path / "link" / "a.jpg")
    assert volume.is_one_name(photo, first / "A.JPG")
    assert not volume.is_one_name(photo, second / "a.jpg")
    assert not volume.is_one_name(photo, first / "b.jpg")


@POSIX
def test_a_folder_mounted_twice_is_found_out_by_what_is_put_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network folder mounted twice has two devices and equal inodes; so have two new disks."""
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    write(first / "a.jpg")
    monkeypatch.setattr(os.path, "samestat", lambda *_: False)
    (tmp_path / "again").symlink_to(first)
    assert volume.is_one_name(first / "a.jpg", tmp_path / "again" / "a.jpg")
    assert sorted(path.name for path in first.iterdir()) == ["a.jpg"], "the probe is gone"
    assert not volume._is_one_folder(first, second)
    assert volume._is_one_folder(first, tmp_path / "again")
    assert not list(second.iterdir())
    # Where inodes differ nothing is put anywhere.
    write(second / "a.jpg")
    with failing("open", errno.EIO):
        assert not volume.is_one_name(first / "a.jpg", second / "a.jpg")


def test_names_that_some_disk_takes_for_one() -> None:
    assert volume.name_key("Straße.JPG") == volume.name_key("STRASSE.jpg")
    assert volume.name_key("o\u0308") == volume.name_key("\u00d6")
    assert volume.name_key("a.jpg") != volume.name_key("b.jpg")


def test_what_cannot_be_removed_is_reported(tmp_path: Path) -> None:
    file = write(tmp_path / "file")
    volume.remove(file)
    assert not file.exists()
    with pytest.raises(FileNotFoundError):
        volume.remove(file)
    with failing("unlink", errno.EACCES), pytest.raises(PermissionError):
        volume.remove(write(file))
    assert file.exists()


def test_folders_are_made_outermost_first(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b" / "c"
    missing = volume.missing_folders(inner)
    assert missing == [tmp_path / "a", tmp_path / "a" / "b", inner]
    assert [volume.make_folder(path) for path in missing] == [True, True, True]
    assert volume.missing_folders(inner) == []
    assert not volume.make_folder(inner)
    assert volume.list_folder(tmp_path / "a") == [tmp_path / "a" / "b"]
    write(inner / "file")
    with pytest.raises(FileExistsError):
        volume.make_folder(inner / "file")
    with pytest.raises(OSError, match="not empty"):
        volume.remove_folder(inner)
    (inner / "file").unlink()
    volume.remove_folder(inner)
    assert not inner.exists()


@POSIX
def test_a_new_folder_survives_a_power_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(volume, "sync_folder", synced.append)
    volume.make_folder(tmp_path / "new")
    assert synced == [tmp_path]


@POSIX
@pytest.mark.parametrize(("number", "raised"), [
    (errno.EINVAL, False), (errno.ENOTSUP, False), (errno.EIO, True), (errno.ENOSPC, True),
])
def test_syncing_a_folder_fails_only_where_the_disk_does(
    number: int, raised: bool, tmp_path: Path
) -> None:
    handles = open_handles()
    with failing("fsync", number) as calls:
        if raised:
            with pytest.raises(OSError, match=os.strerror(number)):
                volume.sync_folder(tmp_path)
        else:
            volume.sync_folder(tmp_path)
    assert len(calls) == 1
    assert open_handles() == handles, "the handle is closed"
    volume.sync_folder(tmp_path / "gone")
    volume.sync_folder(tmp_path)


# Windows, as far as it can be tried elsewhere


def test_windows_removes_what_is_marked_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path / "file")
    file.chmod(0o400)
    real = os.unlink

    def unlink(path: Path) -> None:
        if not path.stat().st_mode & stat.S_IWRITE:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        real(path)

    monkeypatch.setattr(os, "unlink", unlink)
    with pytest.raises(PermissionError):
        volume.remove(file)
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        volume.remove(file)
    assert not file.exists()


def test_windows_syncs_no_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing("open", errno.EACCES) as calls, monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        volume.sync_folder(tmp_path)
    assert not calls


def test_windows_has_system_folders_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("SYSTEMROOT", "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMDATA"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("SYSTEMDRIVE", "D:")
    assert not destination._is_system(tmp_path / "Windows")
    for variable, name in (("SYSTEMROOT", "Windows"), ("PROGRAMFILES", "Programs"),
                           ("PROGRAMFILES(X86)", "Programs (x86)"), ("PROGRAMDATA", "Data")):
        monkeypatch.setenv(variable, str(tmp_path / name))
        assert destination._is_system(tmp_path / name)
        assert destination._is_system(tmp_path / name / "deeper")
        assert not destination._is_system(tmp_path / f"{name} of mine")
    assert destination._is_system(Path("D:\\"))
    assert not destination._is_system(Path("C:\\"))
    monkeypatch.delenv("SYSTEMDRIVE")
    assert destination._is_system(Path("C:\\"))

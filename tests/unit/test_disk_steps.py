"""The single steps on a disk that organizing is made of: names, folders, contents."""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import contents, destination, naming, volume

TIME = 1_500_000_000_987_654_321
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and owners")


def write(path: Path, content: str | bytes = b"bytes") -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    os.utime(path, ns=(TIME - 5, TIME))
    return path


def open_handles() -> int:
    """How many there are, or 0 where the system does not say."""
    folder = Path("/dev/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


@contextmanager
def failing(name: str, number: int, done: bool = False) -> Iterator[list[tuple[Any, ...]]]:
    """Lets a call of `os` fail; `done` lets it do its work first, as a network disk may."""
    calls: list[tuple[Any, ...]] = []
    real = getattr(os, name)

    def fail(*args: Any, **options: Any) -> None:
        calls.append(args)
        if done:
            real(*args, **options)
        raise OSError(number, os.strerror(number), str(args[0]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, name, fail)
        yield calls


# Names


@pytest.fixture(params=["native", "links", "copies"])
def renaming(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Disks that rename exclusively, that can only link, and that can do neither."""
    how: str = request.param
    if how == "native" and naming._native is None:
        pytest.skip("this system has no exclusive rename")
    if how != "native":
        monkeypatch.setattr(naming, "_native", None)
    if how == "copies":
        def refuse(*_: object, **__: object) -> None:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", refuse)
    return how


def test_a_file_gets_another_name(renaming: str, tmp_path: Path) -> None:
    old, new = write(tmp_path / "old"), tmp_path / "new"
    inode = old.stat().st_ino
    naming.rename(old, new)
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
    assert new.read_bytes() == b"bytes"
    assert new.stat().st_mtime_ns == TIME
    assert (new.stat().st_ino == inode) == (renaming != "copies")


def test_a_name_that_is_taken_stays_whose_it_is(renaming: str, tmp_path: Path) -> None:
    mine, theirs = write(tmp_path / "mine"), write(tmp_path / "theirs", "theirs")
    with pytest.raises(FileExistsError):
        naming.rename(mine, theirs)
    assert (mine.read_bytes(), theirs.read_bytes()) == (b"bytes", b"theirs")
    with pytest.raises(FileNotFoundError):
        naming.rename(tmp_path / "nothing", tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "theirs"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what Linux offers")
def test_linux_renames_and_exchanges_in_one_step(tmp_path: Path) -> None:
    rename = naming._native_rename(naming._RENAME_NOREPLACE, naming._RENAME_EXCL)
    exchange = naming._native_rename(naming._RENAME_EXCHANGE, naming._RENAME_SWAP)
    assert rename is not None
    assert exchange is not None
    first, second = (os.fsencode(write(tmp_path / name, name)) for name in ("first", "second"))
    assert rename(first, second) != 0
    assert exchange(first, second) == 0
    assert (tmp_path / "first").read_text() == "second"
    assert (tmp_path / "second").read_text() == "first"
    assert rename(first, os.fsencode(tmp_path / "third")) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["second", "third"]


@pytest.mark.skipif(naming._native is None, reason="this system has no exclusive rename")
def test_what_the_system_says_of_a_rename_names_both_files(tmp_path: Path) -> None:
    mine, theirs = write(tmp_path / "mine"), write(tmp_path / "theirs")
    with pytest.raises(FileExistsError) as caught:
        naming.rename(mine, theirs)
    error = caught.value
    assert (error.errno, error.strerror) == (errno.EEXIST, os.strerror(errno.EEXIST))
    assert (error.filename, error.filename2) == (str(mine), str(theirs))


def test_a_rename_of_two_steps_that_fails_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    old, new = write(tmp_path / "old"), tmp_path / "new"

    def unlink(path: Path) -> None:
        if path == old:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        os.unlink(path)  # noqa: PTH108 - what is patched is the method

    monkeypatch.setattr(volume, "remove", unlink)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        naming.rename(old, new)
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_a_disk_that_reports_failure_for_what_it_has_done_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    old, new = write(tmp_path / "old"), tmp_path / "new"
    with failing("unlink", errno.EIO, done=True) as calls:
        naming.rename(old, new)
    assert [Path(call[0]) for call in calls] == [old]
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_a_copy_in_place_of_a_rename_is_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    monkeypatch.setattr(contents, "digest", lambda path: "other bytes than were written")
    old, new = write(tmp_path / "old"), tmp_path / "new"
    with failing("link", errno.EPERM), pytest.raises(OSError, match="new") as caught:
        naming.rename(old, new)
    assert caught.value.errno == errno.EIO
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_a_disk_that_fails_to_link_is_no_disk_without_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    old = write(tmp_path / "old")
    with failing("link", errno.EIO), pytest.raises(OSError, match=os.strerror(errno.EIO)):
        naming.rename(old, tmp_path / "new")
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize("native", [True, False])
def test_two_files_are_exchanged_or_the_new_one_takes_the_name(
    native: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if native and naming._native_exchange is None:
        pytest.skip("this system cannot exchange names")
    if not native:
        monkeypatch.setattr(naming, "_native_exchange", None)
    new, old = write(tmp_path / "new", "new"), write(tmp_path / "old", "old")
    naming.exchange(new, old)
    assert old.read_text() == "new"
    assert new.exists() == native
    if native:
        assert new.read_text() == "old"
        with pytest.raises(FileNotFoundError) as caught:
            naming.exchange(new, tmp_path / "nothing")
        assert caught.value.filename2 == str(tmp_path / "nothing")


@POSIX
def test_links_lead_where_they_were_made_to_lead(tmp_path: Path) -> None:
    photo = write(tmp_path / "photo")
    naming.link(photo, tmp_path / "hard")
    naming.point(tmp_path / "symbolic", photo)
    assert (tmp_path / "hard").samefile(photo)
    assert (tmp_path / "symbolic").readlink() == photo
    assert naming.points(tmp_path / "symbolic", photo)
    assert not naming.points(tmp_path / "symbolic", tmp_path / "hard")
    assert not naming.points(tmp_path / "hard", photo)
    assert not naming.points(tmp_path / "nothing", photo)
    for make in (lambda: naming.link(photo, tmp_path / "symbolic"),
                 lambda: naming.point(tmp_path / "hard", photo)):
        with pytest.raises(FileExistsError):
            make()
    # A second name of a link is one of the link, not of what it leads to.
    naming.link(tmp_path / "symbolic", tmp_path / "second")
    assert (tmp_path / "second").is_symlink()


# Other systems, as far as they can be tried on this one


def test_macos_renames_and_exchanges_by_its_own_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[tuple[bytes, bytes, int]] = []

    class Library:
        def renamex_np(self, source: bytes, target: bytes, flags: int) -> int:
            called.append((source, target, flags))
            return 7

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(ctypes, "CDLL", lambda name, use_errno: Library())
    rename = naming._native_rename(naming._RENAME_NOREPLACE, naming._RENAME_EXCL)
    exchange = naming._native_rename(naming._RENAME_EXCHANGE, naming._RENAME_SWAP)
    assert rename is not None
    assert exchange is not None
    assert rename(b"a", b"b") == 7
    exchange(b"c", b"d")
    # Of <sys/stdio.h>: RENAME_EXCL and RENAME_SWAP.
    assert called == [(b"a", b"b", 4), (b"c", b"d", 2)]


@pytest.mark.parametrize("platform", ["win32", "freebsd14", "darwin"])
def test_a_system_without_such_a_call_has_none(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda name, use_errno: object())
    assert naming._native_rename(1, 4) is None


def test_windows_refuses_a_taken_name_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = write(tmp_path / "old"), tmp_path / "new"
    monkeypatch.setattr(naming, "_native", None)
    with failing("link", errno.EPERM) as calls, monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        naming.rename(old, new)
    assert not calls
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


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


# What lies on a disk


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


# What files hold


def test_a_copy_is_the_file_and_its_hash(tmp_path: Path) -> None:
    content = bytes(range(256)) * 9000
    source = write(tmp_path / "source", content)
    source.chmod(0o640)
    digest = contents.copy(source, tmp_path / "copy")
    copy = tmp_path / "copy"
    assert digest == hashlib.sha256(content).hexdigest() == contents.digest(copy)
    assert contents.read(copy) == content
    assert copy.stat().st_mtime_ns == TIME
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IMODE(source.stat().st_mode)
    assert contents.same_content(source, copy)


@pytest.mark.parametrize("make", [
    contents.copy,
    lambda source, target: contents.write(target, b"new", source),
    lambda source, target: contents.write(target, b"new"),
], ids=["copy", "like", "write"])
def test_a_new_file_takes_no_name_and_follows_no_link(
    make: Callable[[Path, Path], object], tmp_path: Path
) -> None:
    source, taken = write(tmp_path / "source"), write(tmp_path / "taken", "theirs")
    with pytest.raises(FileExistsError):
        make(source, taken)
    assert taken.read_text() == "theirs"
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        make(source, tmp_path / "link")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("call", ["write", "fsync", "close", "utime"])
def test_a_file_that_cannot_be_written_whole_is_removed(call: str, tmp_path: Path) -> None:
    source = write(tmp_path / "source")
    for make in (lambda: contents.copy(source, tmp_path / "new"),
                 lambda: contents.write(tmp_path / "new", b"new", source)):
        with failing(call, errno.EIO, done=True), pytest.raises(OSError, match=os.strerror(5)):
            make()
        assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_everything_is_written_through_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write(tmp_path / "source")
    synced: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(
        Path(f"/proc/self/fd/{handle}").read_bytes() if sys.platform.startswith("linux")
        else b"bytes"))
    contents.copy(source, tmp_path / "copy")
    contents.write(tmp_path / "new", b"bytes")
    assert synced == [b"bytes", b"bytes"]


def test_a_link_is_not_read_through(tmp_path: Path) -> None:
    if not volume.NO_LINK:
        pytest.skip("this system opens links")
    (tmp_path / "link").symlink_to(write(tmp_path / "file"))
    for read in (contents.read, contents.digest):
        with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
            read(tmp_path / "link")


def test_equal_content_is_equal_bytes(tmp_path: Path) -> None:
    first = write(tmp_path / "first", "abc")
    assert contents.same_content(first, write(tmp_path / "same", "abc"))
    assert not contents.same_content(first, write(tmp_path / "other", "abd"))
    assert not contents.same_content(first, write(tmp_path / "longer", "abcd"))


@POSIX
def test_a_file_written_like_another_has_its_time_permissions_and_owner(tmp_path: Path) -> None:
    like = write(tmp_path / "like")
    like.chmod(0o604)
    owner = (1, 2) if os.geteuid() == 0 else (os.geteuid(), os.getegid())
    os.chown(like, *owner)
    contents.write(tmp_path / "new", b"new", like)
    status = (tmp_path / "new").stat()
    assert (tmp_path / "new").read_bytes() == b"new"
    assert (status.st_uid, status.st_gid) == owner
    assert (stat.S_IMODE(status.st_mode), status.st_mtime_ns) == (0o604, TIME)


@POSIX
def test_a_file_is_not_readable_for_others_while_it_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write(tmp_path / "source")
    source.chmod(0o600)
    before = os.umask(0)
    try:
        modes: list[int] = []
        real = os.write

        def look(handle: int, block: bytes) -> int:
            modes.append(stat.S_IMODE(os.fstat(handle).st_mode))
            return real(handle, block)

        monkeypatch.setattr(os, "write", look)
        contents.copy(source, tmp_path / "copy")
        contents.write(tmp_path / "like", b"x", source)
        contents.write(tmp_path / "new", b"x")
    finally:
        os.umask(before)
    assert modes == [0o600, 0o600, 0o666]


@pytest.mark.parametrize(("number", "raised"), [
    (errno.EPERM, False), (errno.EACCES, False), (errno.ENOTSUP, False), (errno.EIO, True),
])
def test_what_a_disk_cannot_hold_is_no_reason_to_leave_a_photo(
    number: int, raised: bool, tmp_path: Path
) -> None:
    source = write(tmp_path / "source")
    with failing("utime", number):
        if raised:
            with pytest.raises(OSError, match=os.strerror(number)):
                contents.copy(source, tmp_path / "copy")
            with pytest.raises(OSError, match=os.strerror(number)):
                contents.set_time(source, 1)
        else:
            contents.copy(source, tmp_path / "copy")
            contents.set_time(source, 1)
    assert (tmp_path / "copy").exists() == (not raised)
    assert source.stat().st_mtime_ns == TIME


def test_a_time_is_set_to_the_nanosecond(tmp_path: Path) -> None:
    file = write(tmp_path / "file")
    contents.set_time(file, TIME + 7)
    assert file.stat().st_mtime_ns == TIME + 7
    assert file.stat().st_atime_ns == TIME - 5

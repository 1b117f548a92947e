"""What files hold is copied, written through to the disk, read back and compared."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scene_organizer.fileops import contents, volume
from tests.mishaps import failing

TIME = 1_500_000_000_987_654_321
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and owners")


def write(path: Path, content: str | bytes = b"bytes") -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    os.utime(path, ns=(TIME - 5, TIME))
    return path


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

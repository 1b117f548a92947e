"""What files hold: copied, read, written through to the disk, compared."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scene_organizer.fileops import volume

_BLOCK = 1 << 20
_BINARY: int = getattr(os, "O_BINARY", 0)

# A file system that cannot hold a permission or an attribute is no reason to
# leave a photo behind.
_CANNOT_HOLD = volume.UNSUPPORTED | {errno.EPERM, errno.EACCES}


def copy(source: Path, target: Path) -> str:
    """Copies a file to a name nobody has, through to the disk, and returns its bytes' hash.

    Time, permissions and extended attributes come along as far as the target
    can hold them. A copy that fails is removed.

    Raises:
        FileExistsError: The target's name is taken.
        OSError: Anything else.
    """
    hasher = hashlib.sha256()
    with _new_file(target, 0o600) as writer:
        for block in _blocks(source):
            hasher.update(block)
            _write(writer, block)
        _copy_attributes(source, target)
    return hasher.hexdigest()


def read(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        OSError: It cannot be read.
    """
    return b"".join(_blocks(path))


def write(path: Path, content: bytes, like: Path | None = None) -> None:
    """Writes a new file through to the disk; one that fails is removed.

    Args:
        path: A name nobody has.
        content: Its bytes.
        like: Time, permissions, owner and extended attributes are this file's,
            as far as the disk can hold them.

    Raises:
        FileExistsError: The name is taken.
        OSError: Anything else.
    """
    with _new_file(path, 0o666 if like is None else 0o600) as writer:
        _write(writer, content)
        if like is not None:
            _copy_owner(like, writer)
            _copy_attributes(like, path)


def set_time(path: Path, mtime_ns: int) -> None:
    """Sets a file's modification time, where the disk can hold it."""
    with _what_can_be_held():
        os.utime(path, ns=(path.lstat().st_atime_ns, mtime_ns))


def digest(path: Path) -> str:
    """The hash of a file's bytes.

    Raises:
        OSError: It cannot be read.
    """
    hasher = hashlib.sha256()
    for block in _blocks(path):
        hasher.update(block)
    return hasher.hexdigest()


def same_content(first: Path, second: Path) -> bool:
    """Whether two files hold the same bytes.

    Raises:
        OSError: One cannot be read.
    """
    if first.stat().st_size != second.stat().st_size:
        return False
    return digest(first) == digest(second)


@contextmanager
def _new_file(path: Path, mode: int) -> Iterator[int]:
    """A handle to write a file with; what was written reaches the disk, or the file goes again."""
    writer = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | volume.NO_LINK, mode)
    try:
        try:
            yield writer
            os.fsync(writer)
            _forget_cache(writer)
        finally:
            os.close(writer)
    except OSError:
        volume.remove(path)
        raise


def _blocks(path: Path) -> Iterator[bytes]:
    reader = os.open(path, os.O_RDONLY | _BINARY | volume.NO_LINK)
    try:
        while block := os.read(reader, _BLOCK):
            yield block
    finally:
        os.close(reader)


def _write(handle: int, block: bytes) -> None:
    rest = memoryview(block)
    while rest:
        rest = rest[os.write(handle, rest):]


def _copy_attributes(source: Path, target: Path) -> None:
    status = source.lstat()
    # The time first and by itself: it is the one that photos are sorted by.
    with _what_can_be_held():
        os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))
    with _what_can_be_held():
        shutil.copystat(source, target, follow_symlinks=False)


def _copy_owner(source: Path, handle: int) -> None:
    status = source.lstat()
    if hasattr(os, "fchown") and (status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()):
        with _what_can_be_held():
            os.fchown(handle, status.st_uid, status.st_gid)


@contextmanager
def _what_can_be_held() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in _CANNOT_HOLD:
            raise


def _forget_cache(handle: int) -> None:
    # What is verified next must come from the disk, not from memory.
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)

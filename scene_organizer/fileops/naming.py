"""Gives files their names: renames, exchanges, links; a name that is taken stays whose it is."""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from scene_organizer.fileops import contents, volume

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2

NO_HARD_LINKS = volume.UNSUPPORTED | {errno.EPERM, errno.EMLINK}
"""What a file system says that gives a file no second name, or no further one."""


def rename(source: Path, target: Path) -> None:
    """Gives a file another name on its volume, in one step where the system can.

    Raises:
        FileExistsError: The target's name is taken.
        OSError: Anything else; EXDEV if the target is on another volume.
    """
    try:
        _rename_exclusive(source, target)
    except OSError as error:
        if error.errno not in volume.UNSUPPORTED:
            raise
        _link_and_unlink(source, target)


def exchange(new: Path, old: Path) -> None:
    """Gives two files of one folder each other's name in one step.

    Where the system cannot, the new file takes the name and the other is
    gone: only for contents that the journal can restore.

    Raises:
        OSError: The disk failed; both are as they were.
    """
    if _native_exchange is not None:
        if _native_exchange(os.fsencode(new), os.fsencode(old)) == 0:
            return
        number = ctypes.get_errno()
        if number not in volume.UNSUPPORTED:
            raise OSError(number, os.strerror(number), str(new), None, str(old))
    os.replace(new, old)  # noqa: PTH105  as all system calls here, so that tests can fail it


def link(source: Path, target: Path) -> None:
    """Gives a file a second name on its volume.

    Raises:
        FileExistsError: The target's name is taken.
        OSError: Anything else; EXDEV if the target is on another volume.
    """
    os.link(source, target, follow_symlinks=False)


def point(target: Path, source: Path) -> None:
    """Makes a symbolic link at `target` that leads to `source`.

    Raises:
        FileExistsError: The target's name is taken.
        OSError: Anything else.
    """
    target.symlink_to(source)


def points(target: Path, source: Path) -> bool:
    """Whether a symbolic link lies at `target` and leads to `source` as it is written.

    Raises:
        OSError: It cannot be read.
    """
    status = volume.look(target)
    return (status is not None and stat.S_ISLNK(status.st_mode)
            and os.fsencode(target.readlink()) == os.fsencode(source))


def _native_rename(linux: int, macos: int) -> Callable[[bytes, bytes], int] | None:
    """The system's own rename with a flag, or None if it has none."""
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        return lambda source, target: int(library.renamex_np(source, target, macos))
    if hasattr(library, "renameat2"):
        return lambda source, target: int(library.renameat2(
            _AT_FDCWD, source, _AT_FDCWD, target, linux))
    return None


_native = _native_rename(_RENAME_NOREPLACE, _RENAME_EXCL)
_native_exchange = _native_rename(_RENAME_EXCHANGE, _RENAME_SWAP)


def _rename_exclusive(source: Path, target: Path) -> None:
    if os.name == "nt":
        source.rename(target)  # Refuses a taken name there.
    elif _native is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    elif _native(os.fsencode(source), os.fsencode(target)) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(source), None, str(target))


def _link_and_unlink(source: Path, target: Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in NO_HARD_LINKS:
            raise
        # No exclusive rename and no hard links (FAT over some drivers): only
        # creating a file can still refuse a taken name.
        if contents.copy(source, target) != contents.digest(target):
            volume.remove(target)
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(target)) from error
    try:
        volume.remove(source)
    except OSError:
        # A network disk may report failure for what it has done.
        if volume.look(source) is None:
            return
        volume.remove(target)
        raise

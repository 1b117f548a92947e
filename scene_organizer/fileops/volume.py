"""The file-system steps that organizing is made of; none ever overwrites a file.

Everything in `fileops` that touches the disk goes through this module, so
that tests can make every single system call fail.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import shutil
import stat
import sys
import unicodedata
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scene_organizer.domain.photo import Fingerprint

_BLOCK = 1 << 20
_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_BINARY: int = getattr(os, "O_BINARY", 0)
_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)

_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_NO_HARD_LINKS = _UNSUPPORTED | {errno.EPERM, errno.EMLINK}
# A file system that cannot hold a permission or an attribute is no reason to
# leave a photo behind.
_CANNOT_HOLD = _UNSUPPORTED | {errno.EPERM, errno.EACCES}


def temp_beside(path: Path) -> Path:
    """A hidden name in the path's folder that nobody else uses."""
    return path.with_name(f".scene-organizer-{uuid.uuid4().hex}.part")


def look(path: Path) -> os.stat_result | None:
    """The file's own status (of a link, the link's), or None if nothing has that name."""
    try:
        return path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def is_file(status: os.stat_result) -> bool:
    """Whether it is a regular file, not a link, a folder or a device."""
    return stat.S_ISREG(status.st_mode)


def matches(fingerprint: Fingerprint, status: os.stat_result) -> bool:
    """Whether the file is the one that was seen: size, time, and inode where there is one."""
    # The catalog keeps the low 64 bits, signed.
    inodes = {fingerprint.inode % 2**64, status.st_ino % 2**64}
    return resembles(fingerprint, status) and (0 in inodes or len(inodes) == 1)


def resembles(fingerprint: Fingerprint, status: os.stat_result) -> bool:
    """Whether size and time agree; some file systems renumber inodes at every mount."""
    return is_file(status) and (fingerprint.size, fingerprint.mtime_ns) == (
        status.st_size, status.st_mtime_ns)


def device(path: Path) -> int:
    """The volume the path is on, or would be on once its missing folders are made."""
    while (status := look(path)) is None:
        path = path.parent
    if stat.S_ISLNK(status.st_mode):
        status = path.stat()
    return status.st_dev


def free_bytes(path: Path) -> int | None:
    """Bytes free for us on the path's volume, or None if the system does not say."""
    while look(path) is None:
        path = path.parent
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return None


def is_writable(folder: Path) -> bool:
    """Whether names can be given and taken in a folder, or in what it would be made in."""
    while look(folder) is None:
        folder = folder.parent
    return os.access(folder, os.W_OK | os.X_OK)


def is_one_name(first: Path, second: Path) -> bool:
    """Whether two paths lead, through links or mounts, to one and the same name of a file."""
    if name_key(first.name) != name_key(second.name):
        return False
    folders = first.parent.stat(), second.parent.stat()
    if os.path.samestat(*folders):
        return True
    # A folder mounted twice from a network shows two devices but equal
    # inodes; so do, by chance, folders of two new disks.
    return (folders[0].st_ino == folders[1].st_ino
            and first.lstat().st_ino == second.lstat().st_ino
            and _is_one_folder(first.parent, second.parent))


def _is_one_folder(first: Path, second: Path) -> bool:
    """Whether what is put into the second folder turns up in the first."""
    probe = temp_beside(second / "probe")
    os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK, 0o600))
    try:
        return look(first / probe.name) is not None
    finally:
        remove(probe)


def name_key(name: str) -> str:
    """Equal for names that some file system takes for one (letter case, Unicode form)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def rename(source: Path, target: Path) -> None:
    """Gives a file another name on its volume, in one step where the system can.

    Raises:
        FileExistsError: The target's name is taken.
        OSError: Anything else; EXDEV if the target is on another volume.
    """
    try:
        _rename_exclusive(source, target)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        _link_and_unlink(source, target)


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
    status = look(target)
    return (status is not None and stat.S_ISLNK(status.st_mode)
            and os.fsencode(target.readlink()) == os.fsencode(source))


def copy(source: Path, target: Path) -> str:
    """Copies a file to a name nobody has, through to the disk, and returns its bytes' hash.

    Time, permissions and extended attributes come along as far as the target
    can hold them. A copy that fails is removed.

    Raises:
        FileExistsError: The target's name is taken.
        OSError: Anything else.
    """
    hasher = hashlib.sha256()
    writer = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NO_LINK, 0o600)
    try:
        try:
            for block in _blocks(source):
                hasher.update(block)
                _write(writer, block)
            _copy_attributes(source, target)
            os.fsync(writer)
            _forget_cache(writer)
        finally:
            os.close(writer)
    except OSError:
        remove(target)
        raise
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
    mode = 0o666 if like is None else 0o600
    writer = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NO_LINK, mode)
    try:
        try:
            _write(writer, content)
            if like is not None:
                _copy_owner(like, writer)
                _copy_attributes(like, path)
            os.fsync(writer)
            _forget_cache(writer)
        finally:
            os.close(writer)
    except OSError:
        remove(path)
        raise


def set_time(path: Path, mtime_ns: int) -> None:
    """Sets a file's modification time, where the disk can hold it."""
    with _what_can_be_held():
        os.utime(path, ns=(path.lstat().st_atime_ns, mtime_ns))


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
        if number not in _UNSUPPORTED:
            raise OSError(number, os.strerror(number), str(new), None, str(old))
    os.replace(new, old)  # noqa: PTH105  as all system calls here, so that tests can fail it


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


def remove(path: Path) -> None:
    """Removes a file.

    Raises:
        OSError: It cannot be removed.
    """
    try:
        path.unlink()
    except PermissionError:
        if os.name != "nt":
            raise
        # Windows refuses to remove what is marked read-only.
        path.chmod(stat.S_IWRITE)
        path.unlink()


def list_folder(folder: Path) -> list[Path]:
    """What lies in a folder, in no order.

    Raises:
        OSError: It cannot be listed.
    """
    return list(folder.iterdir())


def missing_folders(folder: Path) -> list[Path]:
    """The folders that must be made for `folder` to be there, outermost first."""
    missing = []
    while look(folder) is None:
        missing.append(folder)
        folder = folder.parent
    return missing[::-1]


def make_folder(path: Path) -> bool:
    """Makes one folder; false if it was there already.

    Raises:
        OSError: It cannot be made.
    """
    try:
        path.mkdir()
    except FileExistsError:
        if not path.is_dir():
            raise
        return False
    sync_folder(path.parent)
    return True


def remove_folder(path: Path) -> None:
    """Removes an empty folder.

    Raises:
        OSError: It is not empty, or cannot be removed.
    """
    path.rmdir()


def sync_folder(path: Path) -> None:
    """Makes names given in a folder survive a power cut.

    Raises:
        OSError: The disk reported an error.
    """
    if os.name == "nt":
        return  # There is no such call for folders; NTFS journals names itself.
    try:
        handle = os.open(path, os.O_RDONLY)
    except (PermissionError, FileNotFoundError):
        # A folder one may write to but not list cannot be opened; one that is
        # gone holds no names.
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
    finally:
        os.close(handle)


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
        if error.errno not in _NO_HARD_LINKS:
            raise
        # No exclusive rename and no hard links (FAT over some drivers): only
        # creating a file can still refuse a taken name.
        if copy(source, target) != digest(target):
            remove(target)
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(target)) from error
    try:
        remove(source)
    except OSError:
        # A network disk may report failure for what it has done.
        if look(source) is None:
            return
        remove(target)
        raise


def _blocks(path: Path) -> Iterator[bytes]:
    reader = os.open(path, os.O_RDONLY | _BINARY | _NO_LINK)
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

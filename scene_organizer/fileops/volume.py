"""What lies on a disk: looked at, folders made, files removed.

Everything in `fileops` that touches the disk goes through this module,
`contents` and `naming`, so that tests can make every single system call fail.
None of their steps ever overwrites a file.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import unicodedata
import uuid
from pathlib import Path

from scene_organizer.domain.photo import Fingerprint

NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
"""Opens no symbolic link, where the system can refuse that."""

UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""What a file system says that cannot do a thing at all."""


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
    os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_LINK, 0o600))
    try:
        return look(first / probe.name) is not None
    finally:
        remove(probe)


def name_key(name: str) -> str:
    """Equal for names that some file system takes for one (letter case, Unicode form)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


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
        if error.errno not in UNSUPPORTED:
            raise
    finally:
        os.close(handle)

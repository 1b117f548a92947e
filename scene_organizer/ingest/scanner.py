"""Walks folders for photos, opening none."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from scene_organizer.domain.errors import InputFault, os_error_sentence
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.imaging.formats import SUFFIXES
from scene_organizer.ingest import reach
from scene_organizer.ingest.settle import is_partial_folder

# What these attributes mark lies in the cloud: reading it would download it.
# Windows: OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS; macOS: SF_DATALESS.
_WINDOWS_AWAY = 0x1000 | 0x40000 | 0x400000
_MACOS_AWAY = 0x40000000

_CLOUD_SUFFIXES = (b".icloud", b".nextcloud", b".owncloud")
"""What sync clients append to the names of files that lie in the cloud only."""


class Found(NamedTuple):
    """A file that looks like a photo by its name; a tuple because there are 100,000 of them."""

    path: bytes
    size: int
    mtime_ns: int
    inode: int

    @property
    def fingerprint(self) -> Fingerprint:
        """What tells whether it is still the file that was seen."""
        return Fingerprint(self.size, self.mtime_ns, self.inode)


class Unreadable(NamedTuple):
    """A folder that could not be listed."""

    path: bytes
    reason: str


class Placeholder(NamedTuple):
    """A photo that lies in the cloud, under the path it will have on the disk."""

    path: bytes


class Volume(NamedTuple):
    """A drive that photos lie on, by where it is mounted."""

    path: bytes


class Excluded(NamedTuple):
    """A folder that is left out because a person says so."""

    path: bytes


Listed = Found | Unreadable | Placeholder | Volume | Excluded

_SUFFIXES = frozenset(suffix[1:].encode() for suffix in SUFFIXES)

_LeavesOut = Callable[[bytes, bytes], bool]
"""Told the name and the path of a folder."""


def walk(
    folder: Path, recursive: bool = True, exclusions: Sequence[str] = ()
) -> Iterator[Listed]:
    """Lists photos below a folder in the order of their paths.

    Hidden files and folders are left out. Links to folders are not followed:
    what they point to is found where it lies, and loops cannot occur.

    Args:
        folder: Where to begin; never left out itself.
        recursive: Whether to look into the folders in it.
        exclusions: Names or whole paths of folders to leave out, with wildcards.

    Raises:
        InputFault: The folder is not there or is no folder.
    """
    if not folder.exists():
        raise InputFault(f"The folder {folder} is not there.")
    if not folder.is_dir():
        raise InputFault(f"{folder} is not a folder.")
    return _walk(folder, recursive, _left_out(exclusions))


def meets(folder: Path, exclusions: Sequence[str] = ()) -> Callable[[bytes], bool]:
    """Tells by encoded paths which files below a folder `walk` would come by.

    Args:
        folder, exclusions: As for `walk`.
    """
    start = os.path.join(os.fsencode(folder), b"")  # noqa: PTH118  bytes
    separator = os.sep.encode()
    excludes = _left_out(exclusions)

    def would_meet(path: bytes) -> bool:
        if not path.startswith(start) or not has_photo_name(path):
            return False
        *folders, name = path[len(start):].split(separator)
        if name.startswith(b"."):
            return False
        current = start.removesuffix(separator)
        for each in folders:
            current += separator + each
            if each.startswith(b".") or is_partial_folder(each):
                return False
            if excludes is not None and excludes(each, current):
                return False
        return True

    return would_meet


def has_photo_name(path: bytes) -> bool:
    """Whether a file is taken for a photo by its ending."""
    return path.rpartition(b".")[2].lower() in _SUFFIXES


def look_at(paths: Iterable[bytes]) -> Iterator[Listed]:
    """Lists single files that `walk` would come by; those that are not there are left out."""
    devices: set[int] = set()
    for path in paths:
        try:
            status = os.stat(path)  # noqa: PTH116  bytes
        except OSError:
            continue
        if stat.S_ISREG(status.st_mode):
            yield from _listed(path, status, devices)


def _left_out(exclusions: Sequence[str]) -> _LeavesOut | None:
    """Tells folders that are left out; None if none are."""
    patterns = [os.path.expanduser(each.strip()) for each in exclusions]  # noqa: PTH111  a pattern
    names: list[re.Pattern[str]] = []
    paths: list[re.Pattern[str]] = []
    for pattern in filter(None, patterns):
        # As the file system: where case makes no difference, it makes none here.
        expression = re.compile(fnmatch.translate(os.path.normcase(pattern.rstrip("/\\"))))
        (paths if os.sep in os.path.normcase(pattern) else names).append(expression)
    if not (names or paths):
        return None

    def excludes(encoded_name: bytes, encoded_path: bytes) -> bool:
        name = os.path.normcase(os.fsdecode(encoded_name))
        path = os.path.normcase(os.fsdecode(encoded_path))
        return any(each.match(name) for each in names) or any(each.match(path) for each in paths)

    return excludes


def _walk(folder: Path, recursive: bool, excludes: _LeavesOut | None) -> Iterator[Listed]:
    devices: set[int] = set()
    waiting = [os.fsencode(folder)]
    while waiting:
        current = waiting.pop()
        try:
            with os.scandir(current) as listing:
                entries = sorted(listing, key=attrgetter("name"))
        except OSError as error:
            yield Unreadable(current, os_error_sentence(error))
            continue
        subfolders = []
        for entry in entries:
            name = entry.name
            if name.endswith(_CLOUD_SUFFIXES):
                original = _original(name)
                if has_photo_name(original):
                    yield Placeholder(entry.path.removesuffix(name) + original)
                continue
            if name.startswith(b"."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    if is_partial_folder(name):
                        continue
                    if excludes is not None and excludes(name, entry.path):
                        yield Excluded(entry.path)
                    else:
                        subfolders.append(entry.path)
                    continue
                if name.rpartition(b".")[2].lower() not in _SUFFIXES:
                    continue
                path = entry.path
                # On Windows entry.stat() knows no inode and may lag behind.
                status = os.stat(path)  # noqa: PTH116  bytes
            except OSError:
                # It vanished between listing and looking, or is a broken
                # link: there is no photo to report on.
                continue
            if not stat.S_ISREG(status.st_mode):
                continue
            yield from _listed(path, status, devices)
        if recursive:
            waiting.extend(reversed(subfolders))


def _listed(path: bytes, status: os.stat_result, devices: set[int]) -> Iterator[Listed]:
    if status.st_dev not in devices:
        devices.add(status.st_dev)
        yield Volume(reach.volume_of(os.path.dirname(path)))  # noqa: PTH120  bytes
    if _is_away(status):
        yield Placeholder(path)
    else:
        yield Found(path, status.st_size, status.st_mtime_ns, status.st_ino)


def single(path: Path) -> Iterator[Found]:
    """One named file, whatever its ending.

    Raises:
        InputFault: It is not there, lies in the cloud, or is neither file nor folder.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise InputFault(os_error_sentence(error)) from error
    if not path.is_file():
        raise InputFault("This is neither a file nor a folder.")
    if _is_away(status):
        raise InputFault("This file is in the cloud and not on the disk.")
    yield Found(os.fsencode(path), status.st_size, status.st_mtime_ns, status.st_ino)


def _original(name: bytes) -> bytes:
    """The name of the file that a placeholder stands for."""
    stem, _, suffix = name.rpartition(b".")
    # iCloud also hides them: .IMG_1.HEIC.icloud
    return stem.removeprefix(b".") if suffix == b"icloud" else stem


def _is_away(status: os.stat_result) -> bool:
    if sys.platform == "win32":
        return bool(status.st_file_attributes & _WINDOWS_AWAY)
    if sys.platform == "darwin":
        return bool(status.st_flags & _MACOS_AWAY)
    return False

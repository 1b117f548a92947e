"""Walks folders for photos, opening none."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from scene_organizer.domain.errors import InputFault, os_error_sentence
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.imaging.decode import SUFFIXES
from scene_organizer.ingest import reach

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


def _left_out(exclusions: Sequence[str]) -> Callable[[os.DirEntry[bytes]], bool] | None:
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

    def excludes(entry: os.DirEntry[bytes]) -> bool:
        name, path = (os.path.normcase(os.fsdecode(part)) for part in (entry.name, entry.path))
        return any(each.match(name) for each in names) or any(each.match(path) for each in paths)

    return excludes


def _walk(
    folder: Path, recursive: bool, excludes: Callable[[os.DirEntry[bytes]], bool] | None
) -> Iterator[Listed]:
    suffixes = frozenset(suffix[1:].encode() for suffix in SUFFIXES)
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
                if original.rpartition(b".")[2].lower() in suffixes:
                    yield Placeholder(entry.path.removesuffix(name) + original)
                continue
            if name.startswith(b"."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    if excludes is not None and excludes(entry):
                        yield Excluded(entry.path)
                    else:
                        subfolders.append(entry.path)
                    continue
                if name.rpartition(b".")[2].lower() not in suffixes:
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
            if status.st_dev not in devices:
                devices.add(status.st_dev)
                yield Volume(reach.volume_of(current))
            if _is_away(status):
                yield Placeholder(path)
            else:
                yield Found(path, status.st_size, status.st_mtime_ns, status.st_ino)
        if recursive:
            waiting.extend(reversed(subfolders))


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

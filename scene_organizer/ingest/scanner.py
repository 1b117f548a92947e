"""Walks folders for photos, opening none."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scene_organizer.domain.errors import InputFault, os_error_sentence
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.imaging.decode import SUFFIXES


@dataclass(frozen=True)
class Found:
    """A file that looks like a photo by its name."""

    path: bytes
    fingerprint: Fingerprint


@dataclass(frozen=True)
class Unreadable:
    """A folder that could not be listed."""

    path: bytes
    reason: str


def walk(folder: Path, recursive: bool = True) -> Iterator[Found | Unreadable]:
    """Lists photos below a folder in the order of their paths.

    Hidden files and folders are left out. Links to folders are not followed:
    what they point to is found where it lies, and loops cannot occur.

    Raises:
        InputFault: The folder is not there or is no folder.
    """
    if not folder.exists():
        raise InputFault(f"The folder {folder} is not there.")
    if not folder.is_dir():
        raise InputFault(f"{folder} is not a folder.")
    return _walk(folder, recursive)


def _walk(folder: Path, recursive: bool) -> Iterator[Found | Unreadable]:
    suffixes = tuple(suffix.encode() for suffix in SUFFIXES)
    waiting = [os.fsencode(folder)]
    while waiting:
        current = waiting.pop()
        try:
            with os.scandir(current) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Unreadable(current, os_error_sentence(error))
            continue
        subfolders = []
        for entry in entries:
            if entry.name.startswith(b"."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    subfolders.append(entry.path)
                elif entry.name.lower().endswith(suffixes) and entry.is_file():
                    # On Windows entry.stat() knows no inode and may lag behind.
                    yield Found(entry.path, Fingerprint.of(os.stat(entry.path)))  # noqa: PTH116  bytes
            except OSError:
                # It vanished between listing and looking, or is a broken
                # link: there is no photo to report on.
                continue
        if recursive:
            waiting.extend(reversed(subfolders))


def single(path: Path) -> Iterator[Found]:
    """One named file, whatever its ending.

    Raises:
        InputFault: It is not there, or is neither file nor folder.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise InputFault(os_error_sentence(error)) from error
    if not path.is_file():
        raise InputFault("This is neither a file nor a folder.")
    yield Found(os.fsencode(path), Fingerprint.of(status))

"""The journaled steps of one file: checked, copied, published, brought back.

Executor, undo and recovery share these; each raises `OSError` for the disk's
faults and `InputFault` where what lies on the disk forbids the step.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from scene_organizer.catalog.journal import Entry
from scene_organizer.domain.errors import InputFault, os_error_sentence
from scene_organizer.domain.operation import Kind
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import contents, naming, volume

LINKS = frozenset({Kind.HARD_LINK, Kind.SYMBOLIC_LINK})


def sentence(error: OSError | InputFault) -> str:
    """Why a step failed, for the outcome."""
    if isinstance(error, OSError):
        return os_error_sentence(error)
    return error.sentence


def check_source(source: Path, fingerprint: Fingerprint) -> None:
    """Makes sure that the source is still the file that was planned.

    Raises:
        InputFault: It is gone or another one.
    """
    status = volume.look(source)
    if status is None:
        raise InputFault("The file is no longer there.")
    if not volume.matches(fingerprint, status):
        raise InputFault("The file was changed outside Scene Organizer.")


def place(entry: Entry) -> None:
    """Does what takes one step: a rename on one volume, a link.

    Raises:
        InputFault: The source is gone or another file.
        FileExistsError: The target's name is taken.
        OSError: Anything else; EXDEV if the target is on another volume.
    """
    check_source(entry.source, entry.fingerprint)
    if entry.kind is Kind.HARD_LINK:
        naming.link(entry.source, entry.target)
    elif entry.kind is Kind.SYMBOLIC_LINK:
        naming.point(entry.target, entry.source)
    else:
        naming.rename(entry.source, entry.target)


def copy(source: Path, temp: Path, other: Path | None) -> str:
    """Copies a file to a hidden name, not yet verified, and returns its bytes' hash.

    Args:
        source: The file.
        temp: A name nobody has.
        other: Where another of the file's names was copied to, or None. While
            that holds the same bytes, the hidden name is given to it instead.

    Raises:
        OSError: The disk failed.
        FileExistsError: The hidden name is taken.
    """
    if other is not None:
        digest = contents.digest(source)
        if holds(other, digest):
            try:
                naming.link(other, temp)
            except OSError as error:
                if error.errno not in naming.NO_HARD_LINKS:
                    raise
            else:
                return digest
    return contents.copy(source, temp)


def verify(path: Path, digest: str) -> None:
    """Reads a copy back.

    Raises:
        OSError: It cannot be read, or holds other bytes (EIO).
    """
    if contents.digest(path) != digest:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))


def discard_temp(entry: Entry) -> Entry:
    """Removes what was in the works; the entry keeps naming a file that could not be removed."""
    if entry.temp is None:
        return entry
    try:
        if volume.look(entry.temp) is not None:
            volume.remove(entry.temp)
        elif volume.look(entry.temp.parent) is None:
            return entry  # Perhaps on a disk that is not connected now.
    except OSError:
        return entry  # Recovery tries again at every start.
    return replace(entry, temp=None)


def holds(path: Path, digest: str) -> bool:
    """Whether a regular file with these bytes lies there.

    Raises:
        OSError: It cannot be read.
    """
    status = volume.look(path)
    return status is not None and volume.is_file(status) and contents.digest(path) == digest


def is_published(entry: Entry) -> bool:
    """Whether what lies at the target is what the entry put there.

    Raises:
        OSError: It cannot be read.
    """
    if entry.kind is Kind.SYMBOLIC_LINK:
        return naming.points(entry.target, entry.source)
    target = volume.look(entry.target)
    if target is None or not volume.is_file(target):
        return False
    if entry.kind is Kind.HARD_LINK:
        source = volume.look(entry.source)
        if source is None:
            return volume.matches(entry.fingerprint, target)
        return os.path.samestat(source, target)
    if entry.temp is None and not entry.digest:
        # Only renamed: it is ours if the source is gone, or holds the same
        # (where a rename had to be made of two steps, in between these).
        source = volume.look(entry.source)
        return volume.resembles(entry.fingerprint, target) and (
            source is None
            or os.path.samestat(source, target)
            or contents.same_content(entry.source, entry.target))
    if not entry.digest:
        return False
    if entry.temp is not None and entry.temp.parent == entry.target.parent:
        temp = volume.look(entry.temp)
        if temp is not None and not os.path.samestat(temp, target):
            return False  # Still in the works, so that is somebody else's.
    return contents.digest(entry.target) == entry.digest


def remove_source(entry: Entry) -> None:
    """Ends a move across volumes: the bytes at the target are verified, the source goes.

    Raises:
        InputFault: The source was changed meanwhile.
        OSError: It cannot be removed.
    """
    check_source(entry.source, entry.fingerprint)
    _remove_spare(entry.source, entry.target)


def take_back(entry: Entry, other: Path | None = None) -> None:
    """Makes a published file unpublished: a copy or link is removed, a moved file goes back.

    Whatever is removed was verified to lie at the other place, byte for byte.
    The names given and removed survive a power cut only after `sync_folders`.

    Args:
        entry: Its `temp` is where a file that goes back across volumes is copied to.
        other: As for `copy`.

    Raises:
        InputFault: It was changed since, or its old name is taken.
        OSError: The disk failed.
    """
    target = volume.look(entry.target)
    source = volume.look(entry.source)
    if target is not None and entry.kind in LINKS:
        _remove_link(entry, source, target)
    elif source is not None and target is not None:
        if not (os.path.samestat(source, target) or _same(entry)):
            if entry.kind is Kind.COPY:
                raise InputFault("The copy or its original was changed since, so both were kept.")
            raise InputFault("Another file has taken its old name.")
        _remove_spare(entry.target, entry.source)
    elif target is None:
        if volume.look(entry.target.parent) is None:
            raise InputFault(f"The folder {entry.target.parent} is not there."
                             " Is its disk connected?")
        if not is_back(entry):
            raise InputFault("The file is no longer where it was put.")
    elif entry.kind is Kind.COPY:
        raise InputFault("The original is no longer there, so the copy was kept.")
    else:
        _move_back(entry, target, other)


def is_back(entry: Entry) -> bool:
    """Whether nothing is at the target, and a moved file is at its source.

    Raises:
        OSError: One cannot be looked at.
    """
    if volume.look(entry.target) is not None:
        return False
    if entry.kind is not Kind.MOVE:
        return True
    source = volume.look(entry.source)
    return source is not None and (
        volume.resembles(entry.fingerprint, source)
        or (bool(entry.digest) and holds(entry.source, entry.digest)))


def _remove_link(
    entry: Entry, source: os.stat_result | None, target: os.stat_result
) -> None:
    if entry.kind is Kind.SYMBOLIC_LINK:
        if not naming.points(entry.target, entry.source):
            raise InputFault("Something else has taken the link's place, so it was kept.")
        volume.remove(entry.target)
    elif source is None:
        raise InputFault("The original is no longer there, so the link was kept.")
    elif os.path.samestat(source, target):
        _remove_spare(entry.target, entry.source)
    else:
        raise InputFault("Link and original are no longer one file, so both were kept.")


def _same(entry: Entry) -> bool:
    if entry.digest:
        return holds(entry.source, entry.digest) and holds(entry.target, entry.digest)
    return contents.same_content(entry.source, entry.target)


def _remove_spare(path: Path, kept: Path) -> None:
    # Folders may have become links to each other since: then both paths are
    # one and the same file, and removing either would lose it.
    if not volume.is_one_name(path, kept):
        volume.remove(path)


def _move_back(entry: Entry, target: os.stat_result, other: Path | None) -> None:
    unchanged = (volume.is_file(target) and contents.digest(entry.target) == entry.digest
                 if entry.digest else volume.resembles(entry.fingerprint, target))
    if not unchanged:
        raise InputFault("The file was changed since, so it was kept where it is.")
    home = entry.source.parent
    if volume.look(home) is None:
        # An empty mount point looks like a missing folder: writing there would
        # hide the photo as soon as its disk is connected again.
        if (volume.device(home) != target.st_dev) != entry.crossing:
            raise InputFault(f"The folder {home} is not there. Is its disk connected?")
        for folder in volume.missing_folders(home):
            volume.make_folder(folder)
    try:
        naming.rename(entry.target, entry.source)
    except OSError as error:
        if error.errno != errno.EXDEV or entry.temp is None:
            raise
        _copy_back(entry, entry.temp, Fingerprint.of(target), other)


def _copy_back(entry: Entry, temp: Path, target: Fingerprint, other: Path | None) -> None:
    digest = copy(entry.target, temp, other)
    verify(temp, digest)
    if entry.digest and digest != entry.digest:
        raise InputFault("The file was changed since, so it was kept where it is.")
    naming.rename(temp, entry.source)
    try:
        volume.sync_folder(entry.source.parent)
        check_source(entry.target, target)
        volume.remove(entry.target)
    except OSError:
        status = volume.look(entry.target)
        if status is not None and volume.matches(target, status):
            volume.remove(entry.source)
        raise


def sync_folders(files: Iterable[Path]) -> None:
    """Makes the names in the files' folders survive a power cut.

    Raises:
        OSError: The disk reported an error.
    """
    for folder in dict.fromkeys(file.parent for file in files):
        volume.sync_folder(folder)

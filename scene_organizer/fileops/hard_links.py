"""Names of one and the same file, which stay one file when it goes to another volume."""

from __future__ import annotations

from pathlib import Path

from scene_organizer.catalog.journal import Entry
from scene_organizer.domain.operation import Kind
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import volume


class HardLinks:
    """Where the files of one batch lie now, found by any other of their names.

    A move within a volume keeps the links between names by itself. A copy
    makes a file of its own; the next name of the same file then becomes a
    second name of that copy. Which names those are, the journal's
    fingerprints tell, also after an interruption.
    """

    def __init__(self) -> None:
        self._paths: dict[tuple[Kind, Fingerprint], tuple[Entry, Path]] = {}

    def add(self, entry: Entry, path: Path) -> None:
        """Notes that the entry's file was copied to a path."""
        if entry.digest and entry.fingerprint.inode:
            self._paths[entry.kind, entry.fingerprint] = entry, path

    def other(self, entry: Entry) -> Path | None:
        """Where the entry's file lies already under another name, or None.

        What lies there may have been changed since.

        Raises:
            OSError: A volume cannot be looked at.
        """
        found = self._paths.get((entry.kind, entry.fingerprint))
        if found is None:
            return None
        other, path = found
        # Equal inodes of two volumes are two files.
        return path if _volumes(other) == _volumes(entry) else None


def _volumes(entry: Entry) -> tuple[int, int]:
    return volume.device(entry.source.parent), volume.device(entry.target.parent)

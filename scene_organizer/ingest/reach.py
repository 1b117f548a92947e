"""Which drives and folders can be reached now: what is out of reach is not gone."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


class Reach:
    """Tells a file that was deleted from one whose drive is away.

    Args:
        volumes: Where drives are or were mounted.
    """

    def __init__(self, volumes: Iterable[bytes]) -> None:
        self._away = tuple(
            os.path.join(volume, b"")  # noqa: PTH118  bytes
            for volume in volumes
            if not _is_mounted(volume)
        )

    def is_away(self, path: bytes) -> bool:
        """Whether a path lies on a drive that is not mounted now."""
        if not self._away:
            return False
        return os.path.join(os.path.realpath(path), b"").startswith(self._away)  # noqa: PTH118  bytes

    def is_gone(self, path: bytes) -> bool:
        """Whether nothing lies at a path although its drive is there."""
        return not os.path.lexists(path) and not self.is_away(path)

    def can_list(self, folder: bytes) -> bool:
        """Whether a folder is there and can be read."""
        if self.is_away(folder):
            return False
        try:
            os.scandir(folder).close()
        except OSError:
            return False
        return True


def is_reachable(root: Path, volumes: Iterable[bytes]) -> bool:
    """Whether a folder can be listed now, or a single file is there.

    Args:
        root: The one or the other.
        volumes: As for `Reach`.
    """
    return root.is_file() or Reach(volumes).can_list(os.fsencode(root))


def volume_of(path: bytes) -> bytes:
    """The mount point of the drive a folder lies on."""
    path = os.path.realpath(path)
    while not os.path.ismount(path):
        parent = os.path.dirname(path)  # noqa: PTH120  bytes
        if parent == path:
            break
        path = parent
    return path


def _is_mounted(volume: bytes) -> bool:
    # On Windows every drive letter counts as a mount point, also of no drive.
    return os.path.ismount(volume) and os.path.exists(volume)  # noqa: PTH110  bytes

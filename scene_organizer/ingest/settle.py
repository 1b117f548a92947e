"""When a file that came or changed is complete: a rule without a clock or a disk of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scene_organizer.domain.photo import Fingerprint

STILL_SECONDS = 2.0
"""A file counts once its size and time have been still for so long."""

PATIENCE_SECONDS = 600.0
"""What looks unfinished all that time counts after all: nothing is overlooked for ever."""

LIMIT = 20_000
"""Files that are waited for at once; what goes beyond is met by the next sweep."""

PARTIAL_SUFFIXES = (
    ".part", ".partial", ".filepart",  # Firefox, KDE, curl, WinSCP
    ".crdownload", ".opdownload", ".download",  # Chromium, Opera, Safari (a folder)
    ".aria2", ".tmp", ".temp", ".!sync", ".!ut",
)
"""What unfinished files are called, or what lies beside them under their name and this ending.
Syncthing, Nextcloud, rsync, Android and most editors hide theirs behind a leading dot."""

_PARTIAL_FOLDER = tuple(suffix.encode() for suffix in PARTIAL_SUFFIXES)
_SAFE_SAVE = b".sb-"
"""macOS saves through a folder of this mark: `a.jpg.sb-1f2e3d4c-Xy12Z/a.jpg`."""


def is_partial_folder(name: bytes) -> bool:
    """Whether a folder holds what a program has not finished yet, by its name."""
    return name.lower().endswith(_PARTIAL_FOLDER) or _SAFE_SAVE in name


@dataclass
class _Wait:
    """What was seen of a file.

    Attributes:
        due: When to look again.
        seen: What lay there; None for nothing.
        looked: Whether `seen` was seen at all.
        same: Since when it has looked the same.
        calm: Since when besides nothing was heard of it; None until it was looked
            at after the last news.
    """

    due: float
    seen: Fingerprint | None = None
    looked: bool = False
    same: float = 0.0
    calm: float | None = None


class Settling:
    """Files something happened to, until they are complete or gone for good.

    The same rule holds for both: what is seen must not change for a while.
    Time comes in by the arguments and what lies on the disk through `look`.
    For one thread.

    Args:
        look: What lies at an encoded path: None for nothing.
        is_ready: Whether a file that is still opens, and does not look unfinished.
        limit: How many are waited for at most.

    Attributes:
        overflowed: Whether some were not taken, so that a sweep must find them. Set
            back by whoever sees to that.
    """

    def __init__(
        self, look: Callable[[bytes], Fingerprint | None],
        is_ready: Callable[[bytes, Fingerprint], bool], limit: int = LIMIT,
    ) -> None:
        self._look = look
        self._is_ready = is_ready
        self._limit = limit
        self._waits: dict[bytes, _Wait] = {}
        self.overflowed = False

    def __len__(self) -> int:
        return len(self._waits)

    def note(self, path: bytes, now: float) -> None:
        """Something happened to a file: from now on it is waited for."""
        wait = self._waits.get(path)
        if wait is None:
            self.offer(path, now)
        else:
            wait.calm, wait.due = None, now

    def offer(self, path: bytes, now: float) -> None:
        """A file is not as it is known: it is waited for, if it is not already."""
        if path in self._waits:
            return
        if len(self._waits) < self._limit:
            self._waits[path] = _Wait(now)
        else:
            self.overflowed = True

    def settle(self, now: float) -> list[bytes]:
        """Takes out what is complete, or gone, as of now.

        Args:
            now: Seconds on a clock that never goes back.
        """
        settled = []
        for path, wait in list(self._waits.items()):
            if now >= wait.due and self._is_settled(path, wait, now):
                del self._waits[path]
                settled.append(path)
        return settled

    def _is_settled(self, path: bytes, wait: _Wait, now: float) -> bool:
        wait.due = now + STILL_SECONDS
        seen = self._look(path)
        if not wait.looked or seen != wait.seen:
            wait.seen, wait.looked, wait.same, wait.calm = seen, True, now, now
            return False
        if now - wait.same >= PATIENCE_SECONDS:
            return True
        if wait.calm is None:
            wait.calm = now
            return False
        return now - wait.calm >= STILL_SECONDS and (seen is None or self._is_ready(path, seen))

    def clear(self) -> None:
        """Waits for nothing any more."""
        self._waits.clear()

"""How a folder is watched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

LOWEST_FLOOR = 0.5
"""Nothing less certain is ever organized unasked."""

USUAL_FLOOR = 0.95


class Means(StrEnum):
    """How changes become known."""

    EVENTS = "events"
    POLLING = "polling"
    AWAY = "away"


class Blindness(StrEnum):
    """Why the file system's events cannot be relied on."""

    NETWORK = "network"
    LIMIT = "limit"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True)
class WatchState:
    """How it stands with one watched folder.

    Attributes:
        folder: Which one.
        means: How its changes become known; away while it cannot be reached.
        seconds: Between two looks at the whole folder: beside events, which get
            lost at times, or instead of them; 0 while it is away.
        blindness: Why events do not do, or None where they do.
        kind: The network file system, or an empty string.
    """

    folder: Path
    means: Means
    seconds: float = 0.0
    blindness: Blindness | None = None
    kind: str = ""

    @property
    def sentence(self) -> str:
        """How it is watched, and why so."""
        if self.means is Means.AWAY:
            return f"{self.folder} cannot be reached now; it is watched again once it is back."
        if self.means is Means.EVENTS:
            return f"{self.folder} is watched."
        return f"{self.folder} is looked through every {self.seconds:.0f} seconds: {self._reason}."

    @property
    def _reason(self) -> str:
        if self.blindness is Blindness.NETWORK:
            drive = f"a network drive ({self.kind})" if self.kind else "a network drive"
            return f"it lies on {drive}, whose changes are not all announced"
        if self.blindness is Blindness.LIMIT:
            return ("the system watches no more folders for this user "
                    "(raise fs.inotify.max_user_watches)")
        return "this file system does not announce changes"

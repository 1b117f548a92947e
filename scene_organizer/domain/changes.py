"""What an action changed, so that each view can decide whether to refresh."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from scene_organizer.domain.counting import counted

OnProgress = Callable[[int, int], None]
"""Told how many are done, and of how many."""


@dataclass(frozen=True)
class ChangeSet:
    """The result of an action.

    Attributes:
        photos: Ids of photos whose label, place or result changed.
        text: What was done, fit for an undo menu ("14 x Mountain").
        initiator: Who started it; a widget may skip its own changes.
    """

    photos: tuple[int, ...] = ()
    text: str = ""
    initiator: str = ""


@dataclass(frozen=True)
class ScanProgress:
    """How a scan stands.

    Attributes:
        found: Photos found so far.
        done: Photos with a result, old or new.
        total: Photos that will have one, as far as known.
        provisional: Photos that got a first answer from the preview inside them.
        failed: Photos among `done` that could not be read.
        rate: Photos a second, new ones only; 0 when unknown.
        seconds_left: Estimate, or None.
        walking: Whether the folder walk still goes on.
        device: What the model runs on: "CPU", "GPU" or an empty string.
        notice: A sentence to show, or an empty string.
    """

    found: int = 0
    done: int = 0
    total: int = 0
    provisional: int = 0
    failed: int = 0
    rate: float = 0.0
    seconds_left: float | None = None
    walking: bool = True
    device: str = ""
    notice: str = ""

    def after(self, before: ScanSummary) -> ScanProgress:
        """How scans stand of which some have ended."""
        return replace(
            self, found=self.found + before.total, done=self.done + before.total,
            total=self.total and self.total + before.total, failed=self.failed + before.failed,
        )


@dataclass(frozen=True)
class ScanSummary:
    """The end of a scan.

    Attributes:
        total: Photos in the folder.
        new: Photos that were decoded in this scan.
        failed: Photos that could not be read.
        unsure: Photos that need a person.
        review_minutes: How long a person will need for them, at least 1; 0 where not known.
        unreadable: Folders that could not be listed, with the reason.
        offline: Photos whose drive or folder cannot be reached now.
        placeholders: Photos that lie in the cloud and not on the disk; they are left alone.
        cancelled: Whether it was stopped early.
        seconds: Duration.
    """

    total: int = 0
    new: int = 0
    failed: int = 0
    unsure: int = 0
    review_minutes: int = 0
    unreadable: tuple[str, ...] = ()
    offline: int = 0
    placeholders: int = 0
    cancelled: bool = False
    seconds: float = 0.0

    def __add__(self, other: ScanSummary) -> ScanSummary:
        """Both together, as if it had been one scan."""
        return ScanSummary(
            self.total + other.total, self.new + other.new, self.failed + other.failed,
            self.unsure + other.unsure, self.review_minutes + other.review_minutes,
            self.unreadable + other.unreadable, self.offline + other.offline,
            self.placeholders + other.placeholders, self.cancelled or other.cancelled,
            self.seconds + other.seconds,
        )

    @property
    def sentence(self) -> str:
        """What happened and what is next."""
        if self.cancelled:
            return f"Stopped. {counted(self.total, 'photo')} so far; scan again to go on."
        if not self.total and not self.offline:
            if self.placeholders:
                return f"All {counted(self.placeholders, 'photo')} of this folder are in the cloud."
            return "There are no photos in this folder."
        text = f"{counted(self.total - self.failed, 'photo')} sorted"
        if self.unsure:
            text += f"; {self.unsure:,} {'needs' if self.unsure == 1 else 'need'} you"
            if self.review_minutes:
                text += f", about {counted(self.review_minutes, 'minute')}"
        if self.failed:
            text += f"; {self.failed:,} could not be read"
        if self.unreadable:
            text += f"; {counted(len(self.unreadable), 'folder')} could not be opened"
        if self.offline:
            text += f"; {counted(self.offline, 'photo')} cannot be reached now"
        if self.placeholders:
            text += f"; {self.placeholders:,} in the cloud left alone"
        return text + "."

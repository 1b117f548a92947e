"""What a person is asked to look at, and how long that may take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from statistics import median

from scene_organizer.domain.counting import counted

USUAL_SECONDS = 1.2
"""What one answer takes as long as a person's own pace is not known."""

_BREAK_SECONDS = 30.0
"""Who answers nothing for so long was doing something else."""

_ENOUGH_ANSWERS = 20
"""Answers in a row that tell a pace."""


@dataclass(frozen=True)
class Doubt:
    """A photo a person should look at.

    Attributes:
        photo: Its id.
        margin: By how much the best class is ahead of the second, 0..1.
    """

    photo: int
    margin: float


@dataclass(frozen=True)
class Neighbour:
    """A photo that looks like another.

    Attributes:
        photo: Its id.
        likeness: Cosine of both whitened embeddings, -1..1.
    """

    photo: int
    likeness: float


@dataclass(frozen=True)
class Lookalikes:
    """Photos that look alike.

    Attributes:
        photos: Ids; all look like the first, the most alike next to it.
        likeness: Of the least alike to the first, -1..1.
        suggestion: What all may show: a scene, or `NONE`; None where nothing is asked.
    """

    photos: tuple[int, ...]
    likeness: float
    suggestion: str | None = None


@dataclass(frozen=True)
class Mistake:
    """A photo whose label disagrees with the photos that look most like it.

    Attributes:
        photo: Its id.
        label: Its main scene, or `NONE`.
        suggestion: What most of the neighbours show that disagree.
        disagreement: Their share that shows nothing the photo does, 0..1; what
            a person said and what looks more alike weighs more.
        neighbours: The photos that look most like it, the most alike first.
    """

    photo: int
    label: str
    suggestion: str
    disagreement: float
    neighbours: tuple[Neighbour, ...]


@dataclass(frozen=True)
class Effort:
    """What a review will take.

    Attributes:
        photos: How many need a person.
        seconds_each: What one takes.
        learned: Whether that is the person's own pace.
    """

    photos: int
    seconds_each: float = USUAL_SECONDS
    learned: bool = False

    @property
    def minutes(self) -> int:
        """Whole minutes, at least one."""
        return max(1, round(self.photos * self.seconds_each / 60))

    @property
    def sentence(self) -> str:
        """How many photos need a person, and for how long."""
        if not self.photos:
            return "No photo needs you."
        need = "needs" if self.photos == 1 else "need"
        return (f"{counted(self.photos, 'photo')} {need} you, "
                f"about {counted(self.minutes, 'minute')}.")


def effort(photos: int, answered: Sequence[datetime]) -> Effort:
    """Estimates what a review takes from when a person answered for one photo each.

    Args:
        photos: How many need a person.
        answered: Moments in the order of time.
    """
    gaps = [(later - earlier).total_seconds()
            for earlier, later in pairwise(answered)]
    paces = [gap for gap in gaps if 0 <= gap < _BREAK_SECONDS]
    if len(paces) < _ENOUGH_ANSWERS:
        return Effort(photos)
    # The median: now and then a photo makes one think or remember.
    return Effort(photos, max(median(paces), 0.1), learned=True)

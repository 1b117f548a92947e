"""What learning from corrections tells: versions, and a candidate beside what is in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

MIN_EXAMPLES = 10
"""Examples from which on a category can be learned."""

CHANCE = 0.05
"""How likely an improvement by chance may be at most."""

_MARK = "+"
_RETRAINED = "-deep."


def network_of(version: str) -> str:
    """The network that a model version stands on: "1.1.0" of "1.1.0+3", its third head.

    Embeddings of two networks cannot be compared; those of two heads on one are the same.
    """
    return version.partition(_MARK)[0]


def numbered(network: str, number: int) -> str:
    """The version of a network's head."""
    return f"{network}{_MARK}{number}"


def retrained(network: str, number: int) -> str:
    """The version of a network that was retrained from another."""
    return f"{network}{_RETRAINED}{number}"


def shipped_of(version: str) -> str:
    """The network of the application that a version goes back to, by whatever steps."""
    return network_of(version).partition(_RETRAINED)[0]


def retrained_number(network: str) -> int:
    """The number in the version of a retrained network; 0 of what is none."""
    number = network.rpartition(_RETRAINED)[2]
    return int(number) if number.isdecimal() and _RETRAINED in network else 0


@dataclass(frozen=True)
class ModelVersion:
    """A model there is.

    Attributes:
        version: As predictions carry it.
        active: Whether it is in force.
        usable: Whether it stands on the network that came with the application, or on
            one retrained from that.
        made: When it was learned, ISO 8601 in UTC; None for what came with the application.
        classes: What it can answer.
        corrections: How many it learned from.
        measured: What was measured when it was made, as plain values.
    """

    version: str
    active: bool
    usable: bool = True
    made: str | None = None
    classes: tuple[str, ...] = ()
    corrections: int = 0
    measured: Mapping[str, object] = field(default_factory=dict)

    @property
    def learned(self) -> bool:
        """Whether it was learned from corrections."""
        return self.made is not None


@dataclass(frozen=True)
class Score:
    """How often two heads are right about the same photos.

    Attributes:
        photos: How many were asked about.
        before: How many the head in force gets right.
        after: How many the candidate gets right.
    """

    photos: int
    before: int
    after: int

    @property
    def rates(self) -> tuple[float, float]:
        """Both as shares, 0..1."""
        return self.before / max(1, self.photos), self.after / max(1, self.photos)


@dataclass(frozen=True)
class Quality:
    """How well a starter category is told, on photos that nothing was trained on.

    Attributes:
        examples: Photos it was learned from.
        photos: Held-out photos that show it.
        found: Those among them that are put into it.
        others: Held-out photos of scenes and of anything else.
        mistaken: Those among them that are put into it.
        scenes: Held-out photos of the built-in classes.
        scenes_before, scenes_after: How many of these are right without and with it.
    """

    examples: int
    photos: int
    found: int
    others: int
    mistaken: int
    scenes: int
    scenes_before: int
    scenes_after: int

    @property
    def recall(self) -> float:
        """The share of its photos that is found, 0..1."""
        return self.found / max(1, self.photos)

    @property
    def precision(self) -> float:
        """The share of what is put into it that belongs there, 0..1."""
        return self.found / max(1, self.found + self.mistaken)


@dataclass(frozen=True)
class Comparison:
    """A candidate beside the model in force.

    Attributes:
        current: The version in force.
        candidate: The version learned; it stays only if it was adopted.
        corrections: What a person said, of which the candidate learned.
        held_out: Corrections that neither had learned from.
        changed, improved: Answers of the candidate's that differ on those, and how
            many of these say what the person does.
        chance: How likely chance alone would improve so many, 0..1.
        base: Photos of the base test.
        least: How many of these the candidate has to get right.
        refused: Photos of no scene in the base test that are left to a person.
        least_refused: How many of these it has to leave.
        classes: By class the base test and the held-out corrections together.
        adopted: Whether the candidate is in force now.
        reason: Why, or why not; a sentence for a person.
    """

    current: str
    candidate: str
    corrections: int
    held_out: Score
    changed: int
    improved: int
    chance: float
    base: Score
    least: int
    refused: Score
    least_refused: int
    classes: Mapping[str, Score] = field(default_factory=dict)
    adopted: bool = False
    reason: str = ""

    @property
    def improves(self) -> bool:
        """Whether the answers for held-out corrections improve beyond chance."""
        return self.chance < CHANCE and 2 * self.improved > self.changed


ENOUGH_NEW = 20
"""New answers from which on it is worth to learn again."""


@dataclass(frozen=True)
class Answers:
    """How much there is to learn from.

    Attributes:
        total: Photos a person spoke of.
        new: Those among them that were spoken of after the model in force was learned.
    """

    total: int
    new: int


@dataclass(frozen=True)
class Relabelling:
    """A photo that nobody spoke of, and another model's answer puts into another group.

    Attributes:
        photo: Its id.
        before, after: Keys of the groups: of a scene, or `UNSURE`.
    """

    photo: int
    before: str
    after: str

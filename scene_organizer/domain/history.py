"""What was said about a photo, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LabelAction:
    """What a person did to labels or flags in one go.

    Attributes:
        when: ISO 8601 in UTC.
        text: Fit for an undo menu: a number, " x ", and what was said.
        photos: How many it changed.
        undone: Whether it was taken back; then it can be done again.
    """

    when: str
    text: str
    photos: int
    undone: bool


@dataclass(frozen=True)
class LabelEvent:
    """One answer to what a photo shows.

    Attributes:
        when: ISO 8601 in UTC.
        model: The version that said so, or None for a person.
        scenes: What it shows, the main one first; empty for none of these, and
            for a model that is unsure; None where a person took it back.
        best: The model's best class, whether sure or not; None for a person.
        confidence: Of that, 0..1; None for a person.
    """

    when: str
    model: str | None
    scenes: tuple[str, ...] | None
    best: str | None = None
    confidence: float | None = None

"""Photos as the catalog knows them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class PhotoStatus(StrEnum):
    """How far a photo has come."""

    PENDING = "pending"
    OK = "ok"
    FAILED = "failed"


# Groups besides the scene classes; a photo is in exactly one group.
UNSURE = "unsure"
NONE = "none"
FAILED = "failed"
PENDING = "pending"

# Selections that cut across the groups.
ALL = "all"
CORRECTED = "corrected"
FLAGGED = "flagged"


@dataclass(frozen=True)
class Fingerprint:
    """What tells, without reading it, that a file is still the one that was seen.

    Attributes:
        size: Bytes.
        mtime_ns: Modification time in nanoseconds.
        inode: 0 where the file system has none.
    """

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, status: os.stat_result) -> Fingerprint:
        """The fingerprint in an `os.stat` result."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)


@dataclass(frozen=True)
class Metadata:
    """What a photo file says of itself.

    Attributes:
        width, height: Pixels, upright.
        taken: Local time of capture as ISO 8601, with offset where known; the
            day alone where no more is known; or None.
        camera: Maker and model, or None.
        latitude, longitude: Degrees, north and east positive, or None.
        taken_from: What tells `taken`: "exif", "name" (of the file) or "mtime";
            empty where nothing does.
        lens: Maker and model or focal lengths, or None.
        exposure: For display, such as "1/250 s, f/2.8, ISO 100, 35 mm", or None.
    """

    width: int = 0
    height: int = 0
    taken: str | None = None
    camera: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    taken_from: str = ""
    lens: str | None = None
    exposure: str | None = None


@dataclass(frozen=True)
class Photo:
    """One file, with what is known and decided about it.

    Attributes:
        id: Catalog row, stable across rescans, renames and moves.
        path: Absolute.
        fingerprint: As of the last scan.
        status: How far it has come.
        reason: Why it failed, or an empty string.
        metadata: What the file says of itself.
        group: Where it is shown: a scene key, `UNSURE`, `NONE`, `FAILED` or `PENDING`.
        confidence: Of the prediction's best class, 0..1; 0 without a prediction.
        best: The prediction's best class or None.
        scores: Probability by class key; empty without a prediction.
        scenes: Predicted scenes, most certain first.
        scene_evidence: 0..1.
        unsure: Whether the prediction is unsure.
        model: Version that made the prediction, or None.
        correction: What a person said: scene keys, first the main one; an
            empty tuple is "none of these"; None means no correction.
        offline: Whether its drive or folder cannot be reached now.
        provisional: Whether the prediction comes from the small picture inside the
            file and waits to be refined.
        lead: The photo that stands for this one in the window (a raw file's JPEG),
            or None; prediction and label are that one's.
        place: The nearest town, or None.
        country: Its name in English, or None.
        flagged: Whether a person marked it to come back to.
    """

    id: int
    path: Path
    fingerprint: Fingerprint
    status: PhotoStatus
    reason: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    group: str = PENDING
    confidence: float = 0.0
    best: str | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
    scenes: tuple[str, ...] = ()
    scene_evidence: float = 0.0
    unsure: bool = False
    model: str | None = None
    correction: tuple[str, ...] | None = None
    offline: bool = False
    provisional: bool = False
    lead: int | None = None
    place: str | None = None
    country: str | None = None
    flagged: bool = False

    @property
    def scene(self) -> str | None:
        """The predicted scene, or None when unsure, failed or pending."""
        return None if self.unsure else self.best

    @property
    def awaited(self) -> bool:
        """Whether the whole photo is still to be looked at."""
        return self.status is PhotoStatus.PENDING or self.provisional

    @property
    def label(self) -> str | None:
        """What holds now: the correction ("none" for none of these), else the prediction."""
        if self.correction is None:
            return self.scene
        return self.correction[0] if self.correction else NONE

    @property
    def labels(self) -> tuple[str, ...]:
        """Every scene it shows, the main one first; none if unsure or a person says so."""
        if self.correction is None:
            return () if self.unsure else self.scenes
        return self.correction

    @property
    def suggestion(self) -> tuple[str, ...] | None:
        """What to accept: its labels; where the model is unsure, what is likeliest; or None."""
        if self.correction is not None or self.best is None:
            return self.correction
        if not self.unsure:
            return self.scenes
        # Evidence is calibrated: below one half a scene is less likely than none.
        return () if self.scene_evidence < 0.5 else (self.best,)

    @property
    def corrected(self) -> bool:
        """Whether a person has said what the photo shows."""
        return self.correction is not None


class Sort(StrEnum):
    """Order within a group."""

    CONFIDENCE = "confidence"
    DATE = "date"
    NAME = "name"


@dataclass(frozen=True)
class PhotoGroup:
    """Photos shown under one header.

    Attributes:
        key: A scene key, `UNSURE`, `NONE`, `FAILED` or `PENDING`.
        ids: Photo ids in order; many of them are an `array`, a tenth of a tuple's size.
        mean_confidence: 0..1; 0 if no photo has a prediction.
    """

    key: str
    ids: Sequence[int]
    mean_confidence: float

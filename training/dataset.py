"""Labelled photos: checked, split and loaded."""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rich.progress import track

from scene_organizer.domain.errors import InputFault
from scene_organizer.engine import base_set
from scene_organizer.imaging.decode import decode
from scene_organizer.imaging.preprocess import PreprocessSpec, preprocess

NEGATIVE = base_set.NEGATIVE
"""The label of a photo that shows no scene."""


@dataclass(frozen=True)
class Sample:
    """A labelled photo.

    Attributes:
        path: The file.
        label: Index into the class keys, or `NEGATIVE`.
        kind: The folder it came from; negatives are split by it.
        digest: SHA-256 of the bytes.
    """

    path: Path
    label: int
    kind: str
    digest: str


@dataclass
class Report:
    """What was left out, and why.

    Attributes:
        leaked: Training photos that the test has too, with their twins.
        broken: Photos that cannot be read, with the reason.
        duplicates: Photos that are there twice, with their twins.
        conflicting: The same with two labels.
        unknown: Photos whose label is no class of the model, with the label.
    """

    leaked: list[tuple[Path, Path]] = field(default_factory=list)
    broken: list[tuple[Path, str]] = field(default_factory=list)
    duplicates: list[tuple[Path, Path]] = field(default_factory=list)
    conflicting: list[tuple[Path, Path]] = field(default_factory=list)
    unknown: list[tuple[Path, str]] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """One sentence a finding, the gravest first."""
        for path, twin in self.leaked:
            yield f"ERROR, also in the test, left out of the training: {path} = {twin}"
        for path, reason in self.broken:
            yield f"left out, broken: {path}: {reason}"
        for path, twin in self.duplicates:
            yield f"left out, duplicate: {path} = {twin}"
        for path, twin in self.conflicting:
            yield f"left out, same photo under two labels: {path} = {twin}"
        for path, label in self.unknown:
            yield f"left out, {label!r} is none of the classes: {path}"


def unique(samples: Sequence[Sample], report: Report) -> list[Sample]:
    """Each photo once.

    Byte-identical files under two labels teach nothing; all of them are left out.
    """
    by_digest: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        by_digest[sample.digest].append(sample)
    kept = []
    for first, *others in by_digest.values():
        if any(other.label != first.label for other in others):
            report.conflicting.extend((other.path, first.path) for other in others)
            continue
        report.duplicates.extend((other.path, first.path) for other in others)
        kept.append(first)
    return kept


def without(samples: Sequence[Sample], others: Sequence[Sample], report: Report) -> list[Sample]:
    """Drops samples whose bytes also occur in `others`, as two training photos do in the test."""
    known = {other.digest: other.path for other in others}
    for sample in samples:
        if sample.digest in known:
            report.leaked.append((sample.path, known[sample.digest]))
    return [sample for sample in samples if sample.digest not in known]


def limited(samples: Sequence[Sample], count: int, seed: int) -> list[Sample]:
    """At most `count` photos of every kind, drawn at random."""
    groups = _shuffled(samples, seed)
    return [sample for kind in sorted(groups) for sample in groups[kind][:count]]


def split(
    samples: Sequence[Sample], share: float, seed: int
) -> tuple[list[Sample], list[Sample]]:
    """Splits into training and validation, the same share of every kind."""
    train: list[Sample] = []
    validation: list[Sample] = []
    for _, group in sorted(_shuffled(samples, seed).items()):
        count = round(len(group) * share)
        validation += group[:count]
        train += group[count:]
    return train, validation


def load(
    samples: Sequence[Sample], spec: PreprocessSpec, report: Report
) -> tuple[NDArray[np.uint8], NDArray[np.int32], list[Sample]]:
    """Decodes and preprocesses photos exactly as the application does.

    Returns:
        Arrays of shape (n, height, width, 3), uint8, 0..255, and (n,), int32;
        and the samples they stand for, broken ones left out and reported.
    """
    images = np.empty((len(samples), spec.height, spec.width, 3), np.uint8)

    def read(index: int) -> str:
        try:
            images[index] = preprocess(decode(samples[index].path), spec)
        except InputFault as fault:
            return fault.sentence
        return ""

    with ThreadPoolExecutor(4) as pool:
        reasons = list(track(
            pool.map(read, range(len(samples))), "reading photos", len(samples),
            disable=not sys.stdout.isatty(),
        ))  # fmt: skip
    good = [index for index, reason in enumerate(reasons) if not reason]
    report.broken.extend(
        (sample.path, reason) for sample, reason in zip(samples, reasons, strict=True) if reason
    )
    kept = [samples[index] for index in good]
    if len(good) != len(samples):
        images = images[good]
    return images, np.array([sample.label for sample in kept], np.int32), kept


def _shuffled(samples: Sequence[Sample], seed: int) -> dict[str, list[Sample]]:
    groups: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        groups[sample.kind].append(sample)
    for kind, group in groups.items():
        group.sort(key=lambda sample: sample.path.name)
        random.Random(f"{seed}/{kind}").shuffle(group)
    return groups

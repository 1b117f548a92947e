"""Finds, checks, splits and loads labelled photos."""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.imaging.decode import SUFFIXES, decode
from scene_organizer.imaging.preprocess import PreprocessSpec, preprocess

NEGATIVE = -1
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
    """What was left out, and why."""

    broken: list[tuple[Path, str]] = field(default_factory=list)
    duplicates: list[tuple[Path, Path]] = field(default_factory=list)
    conflicting: list[tuple[Path, Path]] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """One sentence a finding."""
        for path, reason in self.broken:
            yield f"left out, broken: {path}: {reason}"
        for path, twin in self.duplicates:
            yield f"left out, duplicate: {path} = {twin}"
        for path, twin in self.conflicting:
            yield f"left out, same photo under two labels: {path} = {twin}"


def find_scenes(root: Path, report: Report, classes: Sequence[str] = CLASS_KEYS) -> list[Sample]:
    """Lists `<class>/` folders of photos, identical files once.

    Byte-identical files under two labels teach nothing; both are left out.

    Raises:
        InputFault: A class has no folder or no photo.
    """
    by_digest: dict[str, list[Sample]] = defaultdict(list)
    for label, key in enumerate(classes):
        samples = _list(root / key, label)
        if not samples:
            raise InputFault(f"There is no photo of the class {key!r} in {root}.")
        for sample in samples:
            by_digest[sample.digest].append(sample)
    kept = []
    for twins in by_digest.values():
        first, *others = twins
        if any(other.label != first.label for other in others):
            report.conflicting.extend((other.path, first.path) for other in others)
            continue
        report.duplicates.extend((other.path, first.path) for other in others)
        kept.append(first)
    return kept


def find_negatives(root: Path) -> list[Sample]:
    """Lists `<kind>/` folders of photos that show no scene.

    Raises:
        InputFault: There is no such folder.
    """
    if not root.is_dir():
        raise InputFault(f"There is no folder {root}.")
    folders = sorted(folder for folder in root.iterdir() if folder.is_dir())
    return [sample for folder in folders for sample in _list(folder, NEGATIVE)]


def without(samples: Sequence[Sample], others: Sequence[Sample], report: Report) -> list[Sample]:
    """Drops samples whose bytes also occur in `others`, as two training photos do in the test."""
    known = {other.digest: other.path for other in others}
    for sample in samples:
        if sample.digest in known:
            report.duplicates.append((sample.path, known[sample.digest]))
    return [sample for sample in samples if sample.digest not in known]


def split(
    samples: Sequence[Sample], share: float, seed: int
) -> tuple[list[Sample], list[Sample]]:
    """Splits into training and validation, the same share of every kind."""
    groups: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        groups[sample.kind].append(sample)
    train: list[Sample] = []
    validation: list[Sample] = []
    for kind in sorted(groups):
        group = sorted(groups[kind], key=lambda sample: sample.path.name)
        random.Random(f"{seed}/{kind}").shuffle(group)
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
        reasons = list(pool.map(read, range(len(samples))))
    good = [index for index, reason in enumerate(reasons) if not reason]
    report.broken.extend(
        (sample.path, reason) for sample, reason in zip(samples, reasons, strict=True) if reason
    )
    kept = [samples[index] for index in good]
    if len(good) != len(samples):
        images = images[good]
    return images, np.array([sample.label for sample in kept], np.int32), kept


def _list(folder: Path, label: int) -> list[Sample]:
    if not folder.is_dir():
        return []
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    return [
        Sample(path, label, folder.name, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in paths
    ]

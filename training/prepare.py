"""Looks photos over before they are trained on: what is broken, twice there, or in the wrong part.

Nothing is changed: the same findings are left out when the photos are trained on.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.imaging.preprocess import PreprocessSpec
from training import dataset, layouts, plots

SAMPLES_PER_CLASS = 8
_SPEC = PreprocessSpec(96, 96)


def prepare(root: Path, folder: Path) -> tuple[dict[str, Any], dataset.Report]:
    """Writes report.json, counts.png and samples.png.

    Args:
        root: Photos in any layout of `layouts`.
        folder: Made if missing.

    Returns:
        The content of report.json, and the findings.

    Raises:
        InputFault: A class has no photo.
    """
    folder.mkdir(parents=True, exist_ok=True)
    report = dataset.Report()
    tests = layouts.find_test(root, report)
    train = dataset.without(layouts.find_scenes(root, report), tests, report)
    images, labels, train = dataset.load(train, _SPEC, report)
    _, _, tests = dataset.load(tests, _SPEC, report)
    counts = {"train": _counts(train)} | ({"test": _counts(tests)} if tests else {})
    content = {
        "counts": counts,
        "leaked": _names(report.leaked, root),
        "broken": [
            {"path": relative(path, root), "reason": reason} for path, reason in report.broken
        ],
        "duplicates": _names(report.duplicates, root),
        "conflicting": _names(report.conflicting, root),
        "unknown": [
            {"path": relative(path, root), "label": label} for path, label in report.unknown
        ],
    }
    text = json.dumps(content, indent=1) + "\n"
    (folder / "report.json").write_text(text, encoding="utf-8")
    plots.class_counts(counts, folder / "counts.png")
    chosen: list[int] = []
    for label in range(len(CLASS_KEYS)):
        own = [index for index, each in enumerate(labels) if each == label]
        chosen += random.Random(label).sample(own, min(SAMPLES_PER_CLASS, len(own)))
    plots.contact_sheet(
        [images[index] for index in chosen],
        [f"{train[index].kind}/{train[index].path.name}" for index in chosen],
        folder / "samples.png",
        SAMPLES_PER_CLASS,
    )
    return content, report


def _counts(samples: Iterable[dataset.Sample]) -> dict[str, int]:
    labels = [sample.label for sample in samples]
    return {key: labels.count(label) for label, key in enumerate(CLASS_KEYS)}


def _names(pairs: Iterable[tuple[Path, Path]], root: Path) -> list[dict[str, str]]:
    return [{"path": relative(a, root), "twin": relative(b, root)} for a, b in pairs]


def relative(path: Path, root: Path) -> str:
    """A path as reports name it: below the photos' folder, or beside the manifest."""
    base = root if root.is_dir() else root.parent
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else str(path)

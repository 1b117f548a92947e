"""Where labelled photos lie: class folders in several layouts, a manifest, corrections.

A folder of photos is read in any of these layouts, the first that is there:
`seg_train/seg_train/<class>/` (as the archive of the Intel scenes unpacks),
`seg_train/<class>/`, `train/<class>/`, `<class>/`; the test photos beside them
as `seg_test/seg_test/`, `seg_test/`, `test/`; photos without labels as
`seg_pred/seg_pred/`, `seg_pred/`, `pred/`. A manifest is a CSV file with the
columns path, label and split (train, test, or pred for photos without label).
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS, NONE_OF_THESE
from scene_organizer.imaging.formats import SUFFIXES
from training.dataset import NEGATIVE, Report, Sample, split, unique

Part = Literal["train", "test", "pred"]
HELD_OUT_NEGATIVES = 0.15


def find_scenes(
    root: Path, report: Report, classes: Sequence[str] = CLASS_KEYS, part: Part = "train"
) -> list[Sample]:
    """Lists the labelled photos of one part, or of plain `<class>/` folders; identical files once.

    Raises:
        InputFault: A class has no photo.
    """
    samples = _part(root, report, classes, part)
    if samples is None:
        samples = _in_folders(root, classes)
    for label, key in enumerate(classes):
        if not any(sample.label == label for sample in samples):
            raise InputFault(f"There is no photo of the class {key!r} in {root}.")
    return unique(samples, report)


def find_test(
    root: Path, report: Report, classes: Sequence[str] = CLASS_KEYS
) -> list[Sample]:
    """Lists the test photos that lie beside the training photos; none if there is no such part."""
    return unique(_part(root, report, classes, "test") or [], report)


def find_negatives(root: Path) -> list[Sample]:
    """Lists `<kind>/` folders of photos that show no scene.

    Raises:
        InputFault: There is no such folder.
    """
    if not root.is_dir():
        raise InputFault(f"There is no folder {root}.")
    folders = sorted(folder for folder in root.iterdir() if folder.is_dir())
    return [sample for folder in folders for sample in _photos(folder, NEGATIVE, folder.name)]


def split_negatives(root: Path, seed: int) -> tuple[list[Sample], list[Sample]]:
    """Splits `find_negatives` into those a run of this seed trains on and those it never sees."""
    return split(find_negatives(root), HELD_OUT_NEGATIVES, seed)


def find_unlabelled(root: Path) -> list[Sample]:
    """Lists photos without labels: the part made for them, else every photo in the folder itself.

    Raises:
        InputFault: There is no such photo.
    """
    samples = _part(root, Report(), (), "pred")
    if samples is None and root.is_dir():
        samples = _photos(root, NEGATIVE, "")
    if not samples:
        raise InputFault(f"There is no photo without label in {root}.")
    return samples


def read_corrections(
    file: Path, report: Report, classes: Sequence[str] = CLASS_KEYS
) -> list[Sample]:
    """Reads the application's corrections: rows of path, scenes, when, model; CSV or JSON.

    The first scene is the label; a photo of none of the scenes is a negative.
    Of several corrections of a photo the newest holds. Relative paths start
    at the file's own folder.

    Raises:
        InputFault: The file cannot be understood.
    """
    rows = sorted(_rows(file, "scenes"), key=lambda row: str(row.get("when", "")))
    labels = {file.parent / row["path"]: _first_scene(row["scenes"]) for row in rows}
    samples = []
    for path, key in labels.items():
        if key != NONE_OF_THESE and key not in classes:
            report.unknown.append((path, key))
        elif not path.is_file():
            report.broken.append((path, "The file is not there."))
        else:
            samples.append(_sample(path, key, classes))
    return samples


def corrected(samples: Sequence[Sample], corrections: Sequence[Sample]) -> list[Sample]:
    """The samples with their corrections, which hold whatever the folder says."""
    by_digest = {sample.digest: sample for sample in [*samples, *corrections]}
    return list(by_digest.values())


def _part(
    root: Path, report: Report, classes: Sequence[str], part: Part
) -> list[Sample] | None:
    """The samples of a part; None where nothing is divided into parts."""
    if root.is_file():
        return _in_manifest(root, report, classes, part)
    for folder in (root / f"seg_{part}" / f"seg_{part}", root / f"seg_{part}", root / part):
        if folder.is_dir():
            return _in_folders(folder, classes) if classes else _photos(folder, NEGATIVE, "")
    return None


def _in_manifest(
    file: Path, report: Report, classes: Sequence[str], part: Part
) -> list[Sample]:
    samples = []
    for row in _rows(file, "label"):
        path, label = file.parent / row["path"], row["label"]
        if (row.get("split") or "train") != part:
            continue
        if part != "pred" and label not in classes:
            report.unknown.append((path, label))
        elif not path.is_file():
            report.broken.append((path, "The file is not there."))
        else:
            samples.append(_sample(path, label, classes))
    return samples


def _in_folders(root: Path, classes: Sequence[str]) -> list[Sample]:
    return [
        sample for label, key in enumerate(classes) for sample in _photos(root / key, label, key)
    ]


def _photos(folder: Path, label: int, kind: str) -> list[Sample]:
    if not folder.is_dir():
        return []
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    return [Sample(path, label, kind, _digest(path)) for path in paths]


def _sample(path: Path, key: str, classes: Sequence[str]) -> Sample:
    label = classes.index(key) if key in classes else NEGATIVE
    return Sample(path, label, key, _digest(path))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _rows(file: Path, column: str) -> list[dict[str, Any]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
        if file.suffix.lower() == ".json":
            rows = json.loads(text)
        else:
            rows = list(csv.DictReader(text.splitlines()))
        for row in rows:
            if not isinstance(row["path"], str) or row[column] is None:
                raise ValueError("a row is incomplete")
    except OSError as error:
        raise InputFault(f"The file {file} cannot be read: {error.strerror}.") from None
    except (KeyError, TypeError, ValueError) as error:
        raise InputFault(
            f"The file {file} is no list of photos with path and {column}: {error}."
        ) from None
    return list(rows)


def _first_scene(scenes: str | Sequence[str]) -> str:
    """The main scene of a list, of a JSON list in a text, or of a text with commas."""
    if isinstance(scenes, str):
        scenes = scenes.strip("[] ").replace('"', "").replace(";", ",").split(",")
    return (scenes[0].strip() if scenes else "") or NONE_OF_THESE

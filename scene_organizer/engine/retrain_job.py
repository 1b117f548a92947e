"""A deep retraining as a folder: what the retrain child is given, and what it leaves there.

Everything the child needs to go on after any end lies in this folder, so the
same folder given again is the same retraining, continued.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import EnvironmentFault

FOLDER_VARIABLE = "SCENE_ORGANIZER_CHILD_JOB"
PHOTOS = "photos.npy"
"""The lessons' photos as the network sees them, (n, height, width, 3), uint8."""

CANDIDATE = "candidate"
"""The bundle that comes out; it is there whole or not at all."""

OUTCOME = "outcome.npz"
_JOB = "job.json"


@dataclass(frozen=True)
class Lesson:
    """What a person said of a photo.

    Attributes:
        path: The file.
        content: Its content identity.
        scenes: Class keys, the main one first; empty for none of these.
        held_out: Never trained on: it is what the candidate is judged by.
    """

    path: Path
    content: str
    scenes: tuple[str, ...]
    held_out: bool


@dataclass(frozen=True)
class RetrainJob:
    """What is to be trained.

    Attributes:
        bundle: Folder of the bundle whose network is retrained.
        version: Of the candidate.
        classes: Those of the bundle first, then any others.
        lessons: To learn from.
        data: Photos to compute the taps from instead of those in the bundle, or None.
        negatives: Photos that show no scene, beside `data`, or None.
    """

    bundle: Path
    version: str
    classes: tuple[str, ...]
    lessons: tuple[Lesson, ...]
    data: Path | None = None
    negatives: Path | None = None


@dataclass(frozen=True)
class RetrainProgress:
    """How far a retraining is.

    Attributes:
        stage: "photos" (decoding), "starting", "looking" (through the lower
            half), "training" or "measuring".
        done, total: Photos, or steps of an epoch.
        epoch, epochs: From 1; both 0 outside of training.
        rate: Photos a second; 0 while unknown.
        left: Seconds until training ends; None while unknown.
    """

    stage: str
    done: int = 0
    total: int = 0
    epoch: int = 0
    epochs: int = 0
    rate: float = 0.0
    left: float | None = None


@dataclass(frozen=True)
class RetrainOutcome:
    """What came out, not in force yet.

    Attributes:
        folder: The candidate: a whole model bundle with a base set of its own.
        base_before: Embeddings by the parent network of the photos of that
            base set, in its order, (n, size), float32. Through the same taps,
            so that both networks are asked the same.
        rows: Which lessons could be decoded, (m,).
        before, after: Their embeddings by the parent's network and by the
            candidate's, (m, size), float32.
    """

    folder: Path
    base_before: NDArray[np.float32]
    rows: NDArray[np.int64]
    before: NDArray[np.float32]
    after: NDArray[np.float32]


def begin(folder: Path, job: RetrainJob) -> bool:
    """Makes the folder ready for a job; whatever another job left there is deleted.

    Returns:
        Whether this very job was begun before and its photos are there.

    Raises:
        OSError: The folder cannot be used.
    """
    if folder.exists() and _content(folder) != {**_as_content(job), "rows": _rows(folder)}:
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    return (folder / _JOB).exists()


def prepared(folder: Path, job: RetrainJob, rows: list[int]) -> None:
    """Says that the photos of these lessons are in the folder; from now on the job can go on.

    Raises:
        OSError: The folder cannot be written.
    """
    text = json.dumps({**_as_content(job), "rows": rows})
    unfinished = folder / f"{_JOB}.part"
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(folder / _JOB)


def read_job(folder: Path) -> tuple[RetrainJob, list[int]]:
    """The job of a folder, and which lessons its photos stand for.

    Raises:
        EnvironmentFault: It is damaged.
    """
    try:
        content = dict(_content(folder) or {})
        rows = [int(row) for row in content.pop("rows")]
        lessons = tuple(
            Lesson(Path(each["path"]), each["content"], tuple(each["scenes"]), each["held_out"])
            for each in content["lessons"]
        )
        data, negatives = (
            Path(content[name]) if content[name] else None for name in ("data", "negatives")
        )
        return RetrainJob(Path(content["bundle"]), content["version"],
                          tuple(content["classes"]), lessons, data, negatives), rows
    except (KeyError, TypeError, ValueError) as error:
        raise EnvironmentFault("The interrupted retraining is damaged: start it anew.") from error


def read_outcome(folder: Path) -> RetrainOutcome | None:
    """What came out of a job; None as long as it is not done.

    Raises:
        EnvironmentFault: It is damaged.
    """
    if not (folder / CANDIDATE).is_dir():
        return None
    try:
        with (folder / OUTCOME).open("rb") as source, np.load(source, allow_pickle=False) as file:
            return RetrainOutcome(folder / CANDIDATE, file["base_before"], file["rows"],
                                  file["before"], file["after"])
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise EnvironmentFault("The finished retraining is damaged: start it anew.") from error


def _content(folder: Path) -> dict[str, Any] | None:
    try:
        content = json.loads((folder / _JOB).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        # What was never begun, or by nothing that finished writing.
        return None
    return content if isinstance(content, dict) else None


def _rows(folder: Path) -> object:
    return (_content(folder) or {}).get("rows")


def _as_content(job: RetrainJob) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(json.dumps(asdict(job), default=str))
    return content

"""Deep retraining from the library: photos are decoded, a child trains, a candidate comes out."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.lib.format import open_memmap

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.engine import retrain_job, retraining
from scene_organizer.engine.pool import Pool
from scene_organizer.engine.protocol import Decoded, DecodeTask
from scene_organizer.engine.retrain_job import (
    Lesson,
    RetrainJob,
    RetrainOutcome,
    RetrainProgress,
)

FOLDER = ".retraining"
"""Within the folder of the models; one retraining at a time."""


def retrain_deep(
    pool: Pool,
    models: Path,
    job: RetrainJob,
    cancel: CancelToken,
    on_progress: Callable[[RetrainProgress], None],
) -> RetrainOutcome:
    """Trains the upper half of a bundle's network by what a person said of photos.

    Nothing is put in force. Ended at any point, the same job goes on where it
    stopped when it is given again.

    Args:
        pool: Decodes the photos.
        models: The folder of the models.
        job: What is to be trained.
        cancel: Pauses or stops.
        on_progress: Told how far it is, from this thread.

    Raises:
        Cancelled: The person asked to stop.
        InputFault: There is nothing to learn from, or the bundle cannot be retrained.
        EnvironmentFault: The folder or the child cannot be used.
    """
    if not job.lessons:
        raise InputFault("Nothing was corrected yet, so there is nothing to learn.")
    folder = models / FOLDER
    try:
        if not retrain_job.begin(folder, job):
            rows = _decode(pool, folder / retrain_job.PHOTOS, job.lessons, cancel, on_progress)
            retrain_job.prepared(folder, job, rows)
    except OSError as error:
        raise EnvironmentFault(
            f"The photos cannot be prepared in {folder}. {os_error_sentence(error)}"
        ) from error
    retraining.run(folder, cancel, on_progress)
    outcome = retrain_job.read_outcome(folder)
    if outcome is None:
        raise EnvironmentFault("The training has left no model: start it again.")
    return outcome


def discard(models: Path) -> None:
    """Deletes what a retraining has left there; what cannot be deleted the next one deletes."""
    shutil.rmtree(models / FOLDER, ignore_errors=True)


def _decode(
    pool: Pool, file: Path, lessons: Sequence[Lesson], cancel: CancelToken,
    on_progress: Callable[[RetrainProgress], None],
) -> list[int]:
    """Writes the photos as the network sees them; returns which lessons could be read."""
    spec = pool.bundle.preprocess
    shape = (len(lessons), spec.height, spec.width, 3)
    photos = open_memmap(file, "w+", np.uint8, shape)
    rows: list[int] = []
    for index, future in _decodings(pool, lessons):
        if cancel.cancelled:
            future.cancel()
        cancel.hold()
        cancel.check()
        # A photo that is gone or broken teaches nothing; the outcome tells which were read.
        with suppress(InputFault):
            photos[len(rows)] = future.result().model_input
            rows.append(index)
        on_progress(RetrainProgress("photos", index + 1, len(lessons)))
    photos.flush()
    if not rows:
        raise InputFault("None of the corrected photos can be read, so nothing can be learned.")
    return rows


def _decodings(
    pool: Pool, lessons: Sequence[Lesson]
) -> Iterator[tuple[int, Future[Decoded]]]:
    """Decodings in order, a few of them ahead."""
    waiting: deque[tuple[int, Future[Decoded]]] = deque()
    for index, lesson in enumerate(lessons):
        task = DecodeTask(lesson.path, model_input=pool.bundle.preprocess)
        waiting.append((index, pool.decode(task)))
        if len(waiting) > 2 * pool.decoders:
            yield waiting.popleft()
    yield from waiting

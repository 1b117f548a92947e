"""The retrain child: does the job of a folder, tells how far it is, and can be ended at any point.

It writes one JSON object a line to standard output and reads `pause`, `go`
and `cancel`, one a line, from standard input, whose end says that the
application is gone.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import IO

# Quiet TensorFlow's start-up chatter; errors still appear.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault, SceneOrganizerError, os_error_sentence
from scene_organizer.engine import retrain_job
from scene_organizer.engine.bundle import ModelBundle, read_bundle
from scene_organizer.engine.retrain_job import RetrainJob, RetrainProgress
from training import retrain, taps
from training.config import TrainConfig
from training.retrain import RECIPE, Material, Step
from training.taps import CHUNK, Halves, Taps

CHECKPOINT = "checkpoint.npz"
_UNFINISHED = "candidate.part"
_EVERY = 0.2
"""Seconds between two lines of progress."""

_MOST = 1500
"""Photos of each class that are taken from a data folder: they are in memory all at once."""

Say = Callable[[RetrainProgress], None]


def run() -> int:
    """The child's whole life; returns the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(10)
    # What TensorFlow prints must not end up among the lines.
    lines = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    cancel = CancelToken()
    threading.Thread(target=_listen, args=(sys.stdin, cancel), daemon=True).start()
    tell = _Teller(lines)
    try:
        work(Path(os.environ[retrain_job.FOLDER_VARIABLE]), cancel, tell.progress)
    except SceneOrganizerError as error:
        tell.line({"fault": type(error).__name__, "sentence": error.sentence})
        return 1
    except OSError as error:
        tell.line({"fault": "EnvironmentFault",
                   "sentence": f"The model cannot be trained. {os_error_sentence(error)}"})
        return 1
    except MemoryError:
        tell.line({"fault": "EnvironmentFault",
                   "sentence": "There is too little memory to train: close other programs."})
        return 1
    tell.line({"done": True})
    return 0


def work(folder: Path, cancel: CancelToken, say: Say, config: TrainConfig = RECIPE) -> None:
    """Does a job, from wherever an earlier end left it.

    Args:
        folder: Of the job.
        cancel: Heeded between steps.
        say: Told the progress.
        config: How it is trained.

    Raises:
        EnvironmentFault: The bundle or the folder is damaged.
        InputFault: The bundle cannot be retrained.
        Cancelled: The person asked to stop.
        OSError: The folder cannot be used.
    """
    if (folder / retrain_job.CANDIDATE).is_dir():
        return
    say(RetrainProgress("starting"))
    job, rows = retrain_job.read_job(folder)
    parent = read_bundle(job.bundle)
    found = _taps(folder, job, parent, cancel, say)
    retrain.check(found, parent, job.classes)
    halves = _halves(parent, found, job)
    photos = np.load(folder / retrain_job.PHOTOS, mmap_mode="r", allow_pickle=False)
    values = _look(folder / "looked", photos[: len(rows)], halves, found, cancel, say)
    lessons = [job.lessons[row] for row in rows]
    train = np.flatnonzero([not lesson.held_out for lesson in lessons])
    material = Material.of(
        found, values[train], [lessons[index].scenes for index in train], job.classes
    )

    def on_step(step: Step) -> None:
        _heed(cancel)
        say(RetrainProgress("training", step.step, step.steps, step.epoch + 1, step.epochs,
                            step.rate, step.left))

    retrain.train(halves.upper, material, folder / CHECKPOINT, on_step, config)
    say(RetrainProgress("measuring"))
    unfinished = folder / _UNFINISHED
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    retrain.write_candidate(halves, found, parent, unfinished, job.version, job.classes,
                            len(train))
    _heed(cancel)
    before = _halves(parent, found, job).upper
    np.savez(
        folder / retrain_job.OUTCOME, rows=np.array(rows, np.int64),
        base_before=retrain.embed(before, found.scale, found.values),
        before=retrain.embed(before, found.scale, values),
        after=retrain.embed(halves.upper, found.scale, values),
    )
    # The last step: a candidate that is there is whole.
    unfinished.rename(folder / retrain_job.CANDIDATE)


def _halves(parent: ModelBundle, found: Taps, job: RetrainJob) -> Halves:
    model = keras.saving.load_model(parent.model_file, compile=False)
    return taps.cut(model, found.layer, len(job.classes))


def _taps(
    folder: Path, job: RetrainJob, parent: ModelBundle, cancel: CancelToken, say: Say
) -> Taps:
    """Those of the bundle; what is trained on comes from a data folder if there is one.

    What is judged by stays the same, however few photos somebody has.
    """
    shipped = taps.read_taps(parent.folder)
    if job.data is None:
        return shipped
    if not (folder / taps.TAPS).exists():
        from training.train import load_photos

        def looked(done: int, total: int) -> None:
            _heed(cancel)
            say(RetrainProgress("looking", done, total))

        config = replace(RECIPE, image_size=parent.preprocess.width, validation_share=0.0,
                         photos_per_class=_MOST)
        photos = load_photos(config, job.data, job.negatives, None, lambda finding: None)
        if not len(photos.train[1]):
            raise InputFault(f"None of the photos in {job.data} can be read.")
        model = keras.saving.load_model(parent.model_file, compile=False)
        made = shipped.trained_by(model, *photos.train, photos.kinds[0], looked)
        unfinished = folder / "taps.part"
        unfinished.mkdir(exist_ok=True)
        taps.write_taps(made, unfinished)
        (unfinished / taps.TAPS).replace(folder / taps.TAPS)
    return taps.read_taps(folder)


def _look(
    looked: Path, photos: NDArray[np.uint8], halves: Halves, found: Taps, cancel: CancelToken,
    say: Say,
) -> NDArray[np.uint8]:
    """What the lower half sees in the lessons' photos, packed; each part is computed once."""
    looked.mkdir(exist_ok=True)
    parts = [np.empty((0, *found.values.shape[1:]), np.uint8)]
    for start in range(0, len(photos), CHUNK):
        _heed(cancel)
        say(RetrainProgress("looking", start, len(photos)))
        file = looked / f"{start}.npy"
        if not file.exists():
            unfinished = looked / "part.npy"
            seen = taps.look(halves.lower, photos[start : start + CHUNK])
            np.save(unfinished, found.scale.packed(seen))
            unfinished.replace(file)
        parts.append(np.load(file, allow_pickle=False))
    return np.concatenate(parts)


def _heed(cancel: CancelToken) -> None:
    cancel.hold()
    cancel.check()


def _listen(lines: IO[str], cancel: CancelToken) -> None:
    acts = {"pause": cancel.pause, "go": cancel.proceed, "cancel": cancel.cancel}
    for line in lines:
        acts[line.strip()]()
    # Nobody is there to use what comes out; the checkpoints stay.
    cancel.cancel()


class _Teller:
    """Writes lines, of progress only a few a second."""

    def __init__(self, lines: IO[str]) -> None:
        self._lines = lines
        self._last = ("", 0.0)

    def progress(self, progress: RetrainProgress) -> None:
        stage, said = self._last
        now = time.monotonic()
        if progress.stage != stage or now - said >= _EVERY:
            self._last = progress.stage, now
            self.line({"progress": asdict(progress)})

    def line(self, content: dict[str, object]) -> None:
        # Whoever does not listen any more is gone, which standard input says too.
        with suppress(OSError):
            self._lines.write(json.dumps(content) + "\n")
            self._lines.flush()



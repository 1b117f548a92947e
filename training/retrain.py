"""Deep retraining: the upper half of a bundle's network, by corrections and base photos together.

The lower half stays as it is, so a photo passes it once and what it sees
there is kept (`taps`). Batch normalisation is folded into the convolutions
of a bundle: there are no statistics to disturb, and a small rate moves the
network little.

Measured on the bundled network and validation photos that it never saw: 100
snowy mountains called glacier and 100 other mountains confirmed, photos that
it was trained on, raise the share of snowy mountains called so from 5 to 59 %.
Of the mountains with hardly any snow 93 % stay mountains, and of the base
photos of other classes and of none as many are right as before. 200 snowy
mountains alone, without a single confirmation, take 43 % of those along (at
half as many epochs): what a person confirms has to be among the lessons.
"""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import InputFault
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part, write_base_set
from scene_organizer.engine.bundle import ModelBundle, write_manifest
from training.base import head_weights
from training.config import TrainConfig
from training.export import fitted, forward, halve, with_second_scene
from training.taps import Halves, Scale, Taps
from training.train import compile_for, spare_grappler, versions

RECIPE = TrainConfig(
    recipe="deep", head_epochs=0, fine_tune_epochs=6, fine_tune_learning_rate=1e-4,
    ema_momentum=0.0,
)

REPEATS = 4
"""How often an epoch shows a correction at most."""

SHARE = 0.2
"""Corrections are shown again as long as they are no more than this, times the base photos:
few of them shall count, many not drown what must not be forgotten."""

Packed = NDArray[np.uint8]


@dataclass(frozen=True)
class Material:
    """What is trained on: base photos and corrections.

    Attributes:
        scale: Of the values.
        base: Of base photos, packed, (n, height, width, channels), uint8.
        lessons: Likewise of corrected photos, (m, ...); may lie on disk.
        scenes: Targets of all n + m: a distribution over the classes, uniform
            for what shows none of them, (n + m, classes), float32.
        shown: Which classes each shows, 0 or 1, (n + m, classes), float32.
    """

    scale: Scale
    base: Packed
    lessons: Packed
    scenes: NDArray[np.float32]
    shown: NDArray[np.float32]

    @classmethod
    def of(
        cls, taps: Taps, lessons: Packed, said: Sequence[Sequence[str]], classes: Sequence[str]
    ) -> Material:
        """The training part of the base set, and lessons.

        Args:
            taps: Of the bundle.
            lessons: What the lower half saw in corrected photos, by the scale of `taps`.
            said: What a person said of each: class keys, the main one first.
            classes: Of the new network.
        """
        train = taps.part == Part.TRAIN
        index = {key: place for place, key in enumerate(classes)}
        shown = [[label] if label != NEGATIVE else [] for label in taps.labels[train, 0].tolist()]
        shown += [[index[key] for key in keys] for keys in said]
        scenes = np.full((len(shown), len(classes)), 1 / len(classes), np.float32)
        evidence = np.zeros_like(scenes)
        for row, places in enumerate(shown):
            if places:
                scenes[row] = 0
                scenes[row, places[0]] = 1
                evidence[row, places] = 1
        return cls(taps.scale, taps.values[train], lessons, scenes, evidence)

    def epoch(self, generator: np.random.Generator) -> NDArray[np.int64]:
        """The rows of an epoch in random order: base photos once, lessons several times."""
        room = round(SHARE * len(self.base) / max(1, len(self.lessons)))
        times = max(1, min(REPEATS, room))
        own = np.arange(len(self.base), len(self.scenes))
        return generator.permutation(np.concatenate([np.arange(len(self.base)),
                                                     np.tile(own, times)]))

    def batch(
        self, rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], dict[str, NDArray[np.float32]]]:
        """What the upper half is fed with, and what it should answer."""
        count = len(self.base)
        packed = np.stack([
            self.base[row] if row < count else self.lessons[row - count] for row in rows
        ])
        return self.scale.unpacked(packed), {
            "logits": self.scenes[rows], "evidence": self.shown[rows]}


@dataclass(frozen=True)
class Step:
    """Before a step of the training: which one, and of how many.

    Attributes:
        epoch, epochs: From 0.
        step, steps: Of the epoch, from 0.
        rate: Photos a second so far; 0 at first.
        left: Seconds until the training ends; None at first.
    """

    epoch: int
    epochs: int
    step: int
    steps: int
    rate: float
    left: float | None


def train(
    upper: keras.Model, material: Material, checkpoint: Path, on_step: Callable[[Step], None],
    config: TrainConfig = RECIPE,
) -> None:
    """Trains the upper half in place; goes on after the last epoch that a checkpoint tells of.

    Args:
        upper: From `taps.cut`.
        material: To train on.
        checkpoint: Replaced after every epoch, in one step.
        on_step: Called before each step; may wait, and what it raises ends the training.
        config: Epochs, rate, batch size and seed.

    Raises:
        OSError: The checkpoint cannot be written.
    """
    keras.utils.set_random_seed(config.seed)
    spare_grappler()
    model = keras.Model(
        upper.input, {name: upper.output[name] for name in ("logits", "evidence")}
    )
    epochs = config.fine_tune_epochs
    size = len(material.epoch(np.random.default_rng(0)))
    batch = min(config.batch_size, size)
    steps = size // batch
    compile_for(model, config, keras.optimizers.schedules.CosineDecay(
        config.fine_tune_learning_rate / 10,
        decay_steps=max(1, steps * epochs - steps // 2), alpha=0.02,
        warmup_target=config.fine_tune_learning_rate, warmup_steps=max(1, steps // 2),
    ))
    model.optimizer.build(model.trainable_variables)
    first = _restore(model, checkpoint)
    started, taken = time.monotonic(), 0
    for epoch in range(first, epochs):
        rows = material.epoch(np.random.default_rng([config.seed, epoch]))
        for step in range(steps):
            seconds = (time.monotonic() - started) / taken if taken else 0.0
            left = seconds * ((epochs - epoch) * steps - step) if taken else None
            on_step(Step(epoch, epochs, step, steps, batch / seconds if taken else 0.0, left))
            model.train_on_batch(*material.batch(rows[step * batch : (step + 1) * batch]))
            taken += 1
        _keep(model, checkpoint, epoch + 1)


def _state(model: keras.Model) -> list[keras.Variable]:
    return [*model.variables, *model.optimizer.variables]


def _keep(model: keras.Model, checkpoint: Path, epochs: int) -> None:
    values: dict[str, Any] = {
        str(index): np.asarray(each) for index, each in enumerate(_state(model))
    }
    unfinished = checkpoint.with_suffix(".part")
    with unfinished.open("wb") as file:
        np.savez(file, epochs=np.array(epochs), **values)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(checkpoint)


def _restore(model: keras.Model, checkpoint: Path) -> int:
    """Takes up what `_keep` wrote; returns the number of epochs that are done."""
    state = _state(model)
    try:
        with checkpoint.open("rb") as source, np.load(source, allow_pickle=False) as file:
            values = [file[str(index)] for index in range(len(state))]
            epochs = int(file["epochs"])
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile):
        # None was written yet, or the disk has lost it: the beginning is never far.
        return 0
    for variable, value in zip(state, values, strict=True):
        variable.assign(value)
    return epochs


def embed(upper: keras.Model, scale: Scale, values: Packed) -> NDArray[np.float32]:
    """Embeddings of photos by what the lower half saw in them, (n, size), float32."""
    return _forward(upper, scale, values)["embedding"]


def _forward(
    upper: keras.Model, scale: Scale, values: Packed, chunk: int = 256
) -> dict[str, NDArray[np.float32]]:
    # One by one: unpacked, all of them would not fit into memory.
    parts = [
        forward(upper, scale.unpacked(values[start : start + chunk]))
        for start in range(0, len(values), chunk)
    ]
    return {
        name: np.concatenate([np.empty((0, tensor.shape[-1]), np.float32),
                              *(part[name] for part in parts)])
        for name, tensor in upper.output.items()
    }


def write_candidate(
    halves: Halves, taps: Taps, parent: ModelBundle, folder: Path, version: str,
    classes: Sequence[str], lessons: int,
) -> ModelBundle:
    """Writes the trained network as a bundle, calibrated on base photos never trained on.

    Args:
        halves: Trained.
        taps: Whose photos become the base set.
        parent: What it was before.
        folder: Of the new bundle; empty.
        version: Of the new bundle.
        classes: In the order of the network's outputs.
        lessons: How many corrections were trained on.

    Raises:
        InputFault: The network's answers do not come from its embedding alone.
        OSError: The folder cannot be written.
    """
    bundle = replace(
        parent, folder=folder, version=version, classes=tuple(classes), metrics={},
        training={"recipe": RECIPE.recipe, "seed": RECIPE.seed, "parent": parent.version,
                  "corrections": lessons, **versions()},
    )
    halves.whole.save(bundle.model_file)
    halve(bundle.model_file)
    outputs = _forward(halves.upper, taps.scale, taps.values)
    write_base_set(BaseSet(
        outputs["embedding"], taps.labels, taps.part, taps.kind,
        head_weights(halves.whole, "logits"), head_weights(halves.whole, "evidence"),
    ), folder)
    test, pairs = taps.part == Part.TEST, taps.part == Part.PAIR
    own, both = ({name: value[rows] for name, value in outputs.items()} for rows in (test, pairs))
    labels = taps.labels.astype(np.int32)
    bundle = fitted(bundle, own, labels[test, 0])
    if pairs.any():
        bundle = with_second_scene(bundle, own, labels[test, 0], both, labels[pairs])
    else:
        second = parent.thresholds.second_scene
        bundle = replace(bundle, thresholds=replace(bundle.thresholds, second_scene=second))
    write_manifest(bundle)
    return bundle


def check(taps: Taps, parent: ModelBundle, classes: Sequence[str]) -> None:
    """Makes sure that there is something to train on and to judge by.

    Raises:
        InputFault: There is not, or the classes do not continue those of the bundle.
    """
    if tuple(classes[: len(parent.classes)]) != parent.classes:
        raise InputFault("The model's own scenes cannot be left out of deep retraining.")
    for part, what in ((Part.TRAIN, "to train on"), (Part.TEST, "to judge by")):
        if not (taps.part == part).any():
            raise InputFault(f"There are no base photos {what}.")

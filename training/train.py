"""Trains a recipe: a new head on the frozen backbone, then the whole network at a small rate."""

from __future__ import annotations

import json
import platform
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.imaging.preprocess import PreprocessSpec
from training import dataset, layouts
from training.augment import batches, steps_per_epoch
from training.config import TrainConfig
from training.distill import Teachers
from training.networks import Weights, build, copy_weights, set_trainable
from training.runs import BEST, CONFIG, LOG, read_epochs

VERSIONS = "versions.json"
START = "start.config.json"


@dataclass(frozen=True)
class Photos:
    """Photos in memory: (n, size, size, 3) uint8 and labels (n,), in two parts.

    Attributes:
        kinds: The folder each photo came from, by part.
    """

    train: tuple[NDArray[np.uint8], NDArray[np.int32]]
    validation: tuple[NDArray[np.uint8], NDArray[np.int32]]
    kinds: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


def load_photos(
    config: TrainConfig,
    scenes: Path,
    negatives: Path | None,
    unseen: Path | None,
    say: Callable[[str], None],
    corrections: Path | None = None,
) -> Photos:
    """Reads, checks and splits the photos of a run.

    Args:
        config: Size, seed and shares.
        scenes: Labelled photos, in any layout of `layouts`; a test part that
            lies beside them is left out of the training.
        negatives: Folder of photos that are no scene, or None.
        unseen: Test folder whose photos must not be trained on, or None.
        say: Told every finding.
        corrections: The application's corrections, which outrank other labels, or None.
    """
    report = dataset.Report()
    samples = layouts.find_scenes(scenes, report)
    if corrections is not None:
        samples = layouts.corrected(samples, layouts.read_corrections(corrections, report))
    tests = layouts.find_test(scenes, dataset.Report())
    if unseen is not None:
        tests += layouts.find_scenes(unseen, dataset.Report(), part="test")
    samples = dataset.without(samples, tests, report)
    if config.photos_per_class:
        samples = dataset.limited(samples, config.photos_per_class, config.seed)
    train, validation = dataset.split(samples, config.validation_share, config.seed)
    if negatives is not None:
        more, held_out = layouts.split_negatives(negatives, config.seed)
        train, validation = train + more, validation + held_out
    spec = PreprocessSpec(config.image_size, config.image_size)
    x, y, train = dataset.load(train, spec, report)
    vx, vy, validation = dataset.load(validation, spec, report)
    for line in report.lines():
        say(line)
    say(f"{len(y)} photos to train on, {len(vy)} to validate")
    kinds = (tuple(sample.kind for sample in train), tuple(sample.kind for sample in validation))
    return Photos((x, y), (vx, vy), kinds)


def train(
    config: TrainConfig,
    photos: Photos,
    weights: Weights,
    run: Path,
    say: Callable[[str], None],
    start: Path | None = None,
) -> keras.Model:
    """Trains in two phases; resumes where an interrupted run stopped.

    Writes into `run`: the config, a CSV log, library versions, checkpoints
    and the best weights by validation accuracy.

    Args:
        config: The recipe.
        photos: From `load_photos`.
        weights: Where pretrained weights come from.
        run: The run folder.
        say: Told the progress.
        start: An earlier run whose best weights this one starts from, whatever
            layers it leaves out or size it sees, or None.

    Returns:
        The model with its best weights, all three outputs.
    """
    run.mkdir(parents=True, exist_ok=True)
    config.save(run / CONFIG)
    (run / VERSIONS).write_text(json.dumps(versions(), indent=2) + "\n", encoding="utf-8")
    keras.utils.set_random_seed(config.seed)
    spare_grappler()
    earlier = best_model(start, TrainConfig.load(start / CONFIG)) if start else None
    keras.config.set_dtype_policy(config.precision)
    model = trainable_view(build(config, len(CLASS_KEYS), None if earlier else weights))
    if start and earlier:
        copy_weights(earlier, model)
        shutil.copyfile(start / CONFIG, run / START)
    for phase, epochs in (("head", config.head_epochs), ("fine_tune", config.fine_tune_epochs)):
        done = run / f"{phase}.done.weights.h5"
        if done.exists():
            say(f"{phase}: finished earlier")
            model.load_weights(done)
            continue
        if not epochs:
            continue
        started = time.monotonic()
        _fit(model, config, photos, run, phase, epochs)
        model.save_weights(done)
        say(f"{phase}: {epochs} epochs, {time.monotonic() - started:.0f} s")
    if not (run / BEST).exists():
        model.save_weights(run / BEST)
    shutil.rmtree(run / "backup", ignore_errors=True)
    return best_model(run, config)


def best_model(run: Path, config: TrainConfig) -> keras.Model:
    """The model of a run with its best weights and all three outputs, computing in float32."""
    keras.config.set_dtype_policy("float32")
    model = build(config, len(CLASS_KEYS), None)
    trainable_view(model).load_weights(run / BEST)
    return model


def trainable_view(model: keras.Model) -> keras.Model:
    """The same layers and weights without the embedding output, which has no loss."""
    return keras.Model(
        model.input, {name: model.output[name] for name in ("logits", "evidence")}
    )


def spare_grappler() -> None:
    """Keeps TensorFlow from rewriting sums, which a training must not be without.

    Grappler makes the sum of losses a temporary variable that it may create
    twice ("Resource already exists", tensorflow#23780).
    """
    tf.config.optimizer.set_experimental_options({"arithmetic_optimization": False})


def compile_for(
    model: keras.Model, config: TrainConfig, rate: object, averaged: bool = False
) -> None:
    """Gives a network its losses and its optimizer.

    Args:
        model: With the outputs `logits` and `evidence`.
        config: Decay, smoothing and weights.
        rate: Learning rate, or a schedule of it.
        averaged: Keeps a moving average of the weights.
    """
    optimizer = keras.optimizers.AdamW(
        rate, weight_decay=config.weight_decay, use_ema=averaged,
        ema_momentum=config.ema_momentum or 0.99, global_clipnorm=1.0,
    )
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(
        optimizer,
        loss={
            "logits": keras.losses.CategoricalCrossentropy(
                from_logits=True, label_smoothing=config.label_smoothing
            ),
            "evidence": keras.losses.BinaryCrossentropy(from_logits=True),
        },
        loss_weights={"logits": 1.0, "evidence": config.evidence_weight},
        weighted_metrics=[],
        metrics={"logits": keras.metrics.CategoricalAccuracy(name="accuracy")},
    )


def versions() -> dict[str, str]:
    """Versions of what a run depends on."""
    return {
        "python": platform.python_version(),
        "tensorflow": tf.__version__,
        "keras": keras.__version__,
        "numpy": np.__version__,
        "machine": f"{platform.system()} {platform.machine()}",
    }


def _fit(
    model: keras.Model, config: TrainConfig, photos: Photos, run: Path, phase: str, epochs: int
) -> None:
    fine_tune = phase == "fine_tune"
    set_trainable(model, config, fine_tune)
    steps = steps_per_epoch(photos.train[1], config)
    if fine_tune:
        rate: object = keras.optimizers.schedules.CosineDecay(
            config.fine_tune_learning_rate / 10,
            decay_steps=max(1, steps * epochs - steps // 2),
            alpha=0.02,
            warmup_target=config.fine_tune_learning_rate,
            warmup_steps=max(1, steps // 2),
        )
    else:
        rate = config.head_learning_rate
    ema = fine_tune and config.ema_momentum > 0
    compile_for(model, config, rate, ema)
    data = batches(*photos.train, config, len(CLASS_KEYS), training=True)
    if config.teachers:
        folders = [Path(folder) for folder in config.teachers.split(",")]
        data = Teachers(folders, CLASS_KEYS).teach(data, config.teacher_weight)
    x, y = photos.validation
    scenes = y != dataset.NEGATIVE
    # The backup comes before the averaged weights are swapped in, so that a
    # resumed run goes on from the raw ones.
    callbacks: list[keras.callbacks.Callback] = [
        keras.callbacks.BackupAndRestore(str(run / "backup" / phase))
    ]
    if ema:
        callbacks.append(keras.callbacks.SwapEMAWeights(swap_on_epoch=True))
    callbacks.append(
        keras.callbacks.CSVLogger(str(run / f"{phase}.{LOG}"), append=True)
    )
    if fine_tune:
        callbacks += [
            keras.callbacks.ModelCheckpoint(
                str(run / BEST), monitor="val_logits_accuracy", mode="max",
                save_best_only=True, save_weights_only=True,
                # So that worse weights do not replace those from before an interruption.
                initial_value_threshold=max(
                    (epoch.val_accuracy for epoch in read_epochs(run) if epoch.phase == phase),
                    default=None,
                ),
            ),
            keras.callbacks.EarlyStopping(
                monitor="val_logits_accuracy", mode="max", patience=config.patience
            ),
        ]
    model.fit(
        data,
        validation_data=batches(x[scenes], y[scenes], config, len(CLASS_KEYS), training=False),
        epochs=epochs,
        shuffle=False,  # `batches` has shuffled already
        callbacks=callbacks,
        verbose=1 if sys.stdout.isatty() else 2,
    )

"""What a forward pass costs, as a multiple of MobileNetV2's at 160 pixels in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

from scene_organizer.engine.bundle import read_bundle

REFERENCE = "MobileNetV2 at 160"
BATCH = 32
ROUNDS = 15


def relative_costs(bundles: Mapping[str, Path], rounds: int = ROUNDS) -> dict[str, float]:
    """Times the networks in turn, round by round, and takes the median of each round's ratio.

    A busy machine slows neighbours in a round alike, so that ratios hold where
    photos per second do not.

    Args:
        bundles: Folders of model bundles by name.
        rounds: More make steadier medians.

    Returns:
        Time for a batch divided by that of `keras.applications.MobileNetV2`,
        160x160, without its top, by name.
    """
    reference = keras.applications.MobileNetV2(
        weights=None, include_top=False, input_shape=(160, 160, 3)
    )
    steps = {REFERENCE: _step(reference)}
    for name, folder in bundles.items():
        model = keras.saving.load_model(read_bundle(folder).model_file, compile=False)
        steps[name] = _step(model)
    seconds = np.array([[step() for step in steps.values()] for _ in range(rounds)])
    ratios = np.median(seconds / seconds[:, :1], axis=0)
    return dict(zip(steps, ratios.tolist(), strict=True))


def _step(model: keras.Model) -> Callable[[], float]:
    forward = tf.function(lambda photos: model(photos, training=False))
    photos = tf.random.uniform((BATCH, *model.input_shape[1:]), 0, 255, seed=1)

    def step() -> float:
        started = time.perf_counter()
        forward(photos)
        return time.perf_counter() - started

    step()  # traces, and lets oneDNN choose its kernels
    step()
    return step

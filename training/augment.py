"""Augmentation: what a photo can look like without showing another scene."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from training.config import TrainConfig
from training.dataset import NEGATIVE


def batches(
    images: NDArray[np.uint8],
    labels: NDArray[np.int32],
    config: TrainConfig,
    class_count: int,
    training: bool,
) -> tf.data.Dataset:
    """Batches of photos and targets.

    Args:
        images: Shape (n, size, size, 3), uint8.
        labels: Shape (n,), class index or `NEGATIVE`.
        config: Batch size, seed and shares.
        class_count: Number of classes.
        training: Shuffles, augments and mixes if true.

    Returns:
        Elements (x, {"logits": y, "evidence": e}): x float32 of shape
        (batch, size, size, 3), 0..255; y a distribution over the classes
        (uniform for photos that show no scene: outlier exposure, Hendrycks et
        al. 2019); e, 0 or 1 a class, whether the photo shows it.
    """
    onehot = np.eye(class_count, dtype=np.float32)
    positive = labels != NEGATIVE
    targets = np.where(positive[:, None], onehot[labels], np.float32(1 / class_count))
    evidence = np.where(positive[:, None], onehot[labels], np.float32(0))

    epochs = itertools.count()

    def indices() -> Iterator[int]:
        if not training:
            yield from range(len(labels))
            return
        rng = np.random.default_rng([config.seed, next(epochs)])
        yield from rng.permutation(_epoch(labels, config, rng)).tolist()

    data = tf.data.Dataset.from_generator(
        indices, output_signature=tf.TensorSpec((), tf.int64)
    )
    # Keras warns about every epoch whose length it was not told.
    count = _epoch_size(labels, config) if training else len(labels)
    data = data.apply(tf.data.experimental.assert_cardinality(count))
    shape = images.shape[1:]

    def fetch(index: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor]:
        image = tf.numpy_function(lambda i: images[i], [index], tf.uint8)
        y = tf.numpy_function(lambda i: targets[i], [index], tf.float32)
        e = tf.numpy_function(lambda i: evidence[i], [index], tf.float32)
        return (tf.ensure_shape(image, shape), tf.ensure_shape(y, (class_count,)),
                tf.ensure_shape(e, (class_count,)))

    data = data.map(fetch, num_parallel_calls=2)
    if training:
        if config.vary:
            data = data.map(lambda x, y, e: (vary(x), y, e), num_parallel_calls=2)
        data = data.batch(config.batch_size, drop_remainder=True)
        move = _motions(config)
        data = data.map(lambda x, y, e: (move(tf.cast(x, tf.float32)), y, e))
        data = data.map(lambda x, y, e: mix(x, y, e, config.mix_share))
    else:
        data = data.map(lambda x, y, e: (tf.cast(x, tf.float32), y, e))
        data = data.batch(config.batch_size)
    return data.map(lambda x, y, e: (x, {"logits": y, "evidence": e})).prefetch(3)


def steps_per_epoch(labels: NDArray[np.int32], config: TrainConfig) -> int:
    """Full batches in one training epoch."""
    return _epoch_size(labels, config) // config.batch_size


def _epoch_size(labels: NDArray[np.int32], config: TrainConfig) -> int:
    return len(_epoch(labels, config, np.random.default_rng(0)))


def _epoch(
    labels: NDArray[np.int32], config: TrainConfig, rng: np.random.Generator
) -> NDArray[np.int64]:
    scenes = np.flatnonzero(labels != NEGATIVE)
    negatives = np.flatnonzero(labels == NEGATIVE)
    if not len(negatives) or not config.negatives_share:
        return scenes
    share = config.negatives_share
    count = round(len(scenes) * share / (1 - share))
    return np.concatenate([scenes, rng.choice(negatives, count, replace=count > len(negatives))])


def vary(image: tf.Tensor) -> tf.Tensor:
    """One photo: crop and aspect, mirror, sharpness, tone, grey, small size, JPEG quality.

    Scenes are shown grey and small as well as colourful and sharp: many of
    the photos that are no scene are grey or tiny, and "grey means no scene"
    would be the cheapest thing to learn.
    """
    size = image.shape[0]
    image = tf.cond(_chance(0.2), lambda: _recompress(image), lambda: image)
    x = tf.cast(image, tf.float32)
    area = tf.random.uniform((), 0.45, 1.0)
    aspect = tf.exp(tf.random.uniform((), -0.35, 0.35))
    height = tf.clip_by_value(tf.sqrt(area / aspect), 0.2, 1.0)
    width = tf.clip_by_value(tf.sqrt(area * aspect), 0.2, 1.0)
    top = tf.random.uniform(()) * (1 - height)
    left = tf.random.uniform(()) * (1 - width)
    box = tf.stack([top, left, top + height, left + width])[None]
    x = tf.image.crop_and_resize(x[None], box, [0], [size, size])[0]
    x = tf.image.random_flip_left_right(x)
    x = tf.cond(_chance(0.12), lambda: _shrink(x, size), lambda: x)
    x = tf.cond(_chance(0.15), lambda: _sharpen(x), lambda: x)
    x = tf.cond(_chance(0.2), lambda: _gamma(x), lambda: x)
    x = tf.image.random_brightness(x, 32)
    x = tf.image.random_contrast(x, 0.6, 1.5)
    x = tf.image.random_saturation(x, 0.6, 1.4)
    x = tf.image.random_hue(x / 255, 0.02) * 255
    x = tf.cond(_chance(0.25), lambda: tf.image.grayscale_to_rgb(tf.image.rgb_to_grayscale(x)),
                lambda: x)
    return tf.clip_by_value(x, 0, 255)


def mix(
    x: tf.Tensor, y: tf.Tensor, e: tf.Tensor, share: float
) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor]:
    """Blends (mixup, Zhang et al. 2018) or joins side by side a share of the photos.

    The class target is the mixture, as usual. The evidence target is what a
    person would say: a scene counts as shown from a third of the picture on.
    """
    count = tf.shape(x)[0]
    size = x.shape[1]
    partner = tf.roll(x, 1, 0)
    portion = tf.random.uniform((count,), 0.3, 1.0)
    edge = tf.range(size, dtype=tf.float32)[None] / size < portion[:, None]
    across = tf.random.uniform((count,)) < 0.5
    joined = tf.where(across[:, None, None], edge[:, None, :], edge[:, :, None])
    weight = tf.where(
        (tf.random.uniform((count,)) < 0.5)[:, None, None],
        tf.cast(joined, tf.float32) + tf.zeros((count, size, size)),
        portion[:, None, None] + tf.zeros((count, size, size)),
    )
    portion = tf.where(tf.random.uniform((count,)) < share, portion, 1.0)
    weight = tf.where(portion[:, None, None] < 1, weight, 1.0)[..., None]
    share_own = portion[:, None]
    own = e * tf.cast(share_own >= 0.3, tf.float32)
    other = tf.roll(e, 1, 0) * tf.cast(share_own <= 0.7, tf.float32)
    return (
        x * weight + partner * (1 - weight),
        y * share_own + tf.roll(y, 1, 0) * (1 - share_own),
        tf.maximum(own, other),
    )


def _motions(config: TrainConfig) -> Callable[[tf.Tensor], tf.Tensor]:
    """Mirrors, zooms, shifts and rotates a batch at random, as far as the config says."""
    options = {"fill_mode": "reflect", "seed": config.seed, "dtype": "float32"}
    layers: list[keras.layers.Layer] = []
    if config.flip:
        layers.append(keras.layers.RandomFlip("horizontal", seed=config.seed, dtype="float32"))
    if config.zoom:
        layers.append(keras.layers.RandomZoom(config.zoom, **options))
    if config.shift:
        layers.append(keras.layers.RandomTranslation(config.shift, config.shift, **options))
    if config.rotation:
        layers.append(keras.layers.RandomRotation(config.rotation, **options))

    def move(x: tf.Tensor) -> tf.Tensor:
        for layer in layers:
            x = layer(x, training=True)
        return x

    return move


def _chance(probability: float) -> tf.Tensor:
    return tf.random.uniform(()) < probability


def _recompress(image: tf.Tensor) -> tf.Tensor:
    return tf.ensure_shape(tf.image.random_jpeg_quality(image, 20, 90), image.shape)


def _shrink(x: tf.Tensor, size: int) -> tf.Tensor:
    small = tf.random.uniform((), size // 5, size * 2 // 3, tf.int32)
    x = tf.image.resize(x, tf.stack([small, small]), antialias=True)
    return tf.image.resize(x, [size, size])


def _sharpen(x: tf.Tensor) -> tf.Tensor:
    """An unsharp mask: cameras and large originals are sharper than small training photos."""
    blurred = tf.nn.avg_pool2d(x[None], 3, 1, "SAME")[0]
    return tf.clip_by_value(x + tf.random.uniform((), 0.5, 1.5) * (x - blurred), 0, 255)


def _gamma(x: tf.Tensor) -> tf.Tensor:
    power = tf.exp(tf.random.uniform((), -0.4, 0.4))
    return 255 * (tf.clip_by_value(x, 0, 255) / 255) ** power

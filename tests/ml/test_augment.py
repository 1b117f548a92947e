"""Augmented batches: shapes, ranges and targets that say what the pictures show."""

from __future__ import annotations

import numpy as np
import pytest
import tensorflow as tf

from training import augment
from training.config import TrainConfig
from training.dataset import NEGATIVE

CONFIG = TrainConfig(image_size=32, batch_size=4, negatives_share=0.25, mix_share=0.5)
LABELS = np.array([0, 1, 2, 3, 4, 5] * 2 + [NEGATIVE] * 6, np.int32)
IMAGES = np.random.default_rng(1).integers(0, 256, (len(LABELS), 32, 32, 3), np.uint8)


@pytest.fixture(autouse=True)
def _seeded() -> None:
    tf.random.set_seed(5)


def test_validation_batches_are_the_photos_in_order() -> None:
    data = augment.batches(IMAGES, LABELS, CONFIG, 6, training=False)
    x = np.concatenate([batch.numpy() for batch, _ in data])
    y = np.concatenate([target["logits"].numpy() for _, target in data])
    e = np.concatenate([target["evidence"].numpy() for _, target in data])
    np.testing.assert_array_equal(x, IMAGES.astype(np.float32))
    np.testing.assert_array_equal(y[:12].argmax(axis=1), LABELS[:12])
    np.testing.assert_allclose(y[12:], 1 / 6)
    np.testing.assert_array_equal(e[:12].argmax(axis=1), LABELS[:12])
    assert e[:12].sum() == 12
    assert e[12:].sum() == 0


def test_training_batches_keep_shape_range_and_meaning() -> None:
    data = augment.batches(IMAGES, LABELS, CONFIG, 6, training=True)
    count = 0
    for x, targets in data:
        y, e = targets["logits"].numpy(), targets["evidence"].numpy()
        assert x.shape == (4, 32, 32, 3)
        assert x.dtype == np.float32
        assert 0 <= x.numpy().min() <= x.numpy().max() <= 255
        np.testing.assert_allclose(y.sum(axis=1), 1, rtol=1e-5)
        assert set(np.unique(e)) <= {0.0, 1.0}
        assert (e.sum(axis=1) <= 2).all()
        count += 1
    assert count == augment.steps_per_epoch(LABELS, CONFIG) == 4


def test_no_negatives_are_drawn_where_none_are_wanted() -> None:
    config = TrainConfig(image_size=32, batch_size=4, negatives_share=0, mix_share=0)
    data = augment.batches(IMAGES, LABELS, config, 6, training=True)
    assert all((targets["evidence"].numpy().sum(axis=1) == 1).all() for _, targets in data)


def test_epochs_differ_and_runs_of_one_seed_do_not() -> None:
    config = TrainConfig(image_size=32, batch_size=4, mix_share=0)

    def epochs() -> list[list[int]]:
        data = augment.batches(IMAGES, LABELS, config, 6, training=True)
        return [
            [int(i) for _, t in data for i in t["logits"].numpy().argmax(axis=1)] for _ in range(2)
        ]

    first, second = epochs()
    assert first != second
    assert epochs() == [first, second]


@pytest.mark.parametrize("value", [0, 255])
def test_varying_never_leaves_the_range(value: int) -> None:
    image = tf.fill((48, 48, 3), tf.constant(value, tf.uint8))
    for _ in range(20):
        x = augment.vary(image).numpy()
        assert x.shape == (48, 48, 3)
        assert 0 <= x.min() <= x.max() <= 255


def test_mixing_nothing_changes_nothing() -> None:
    x = tf.constant(IMAGES[:4], tf.float32)
    y, e = tf.eye(4, 6), tf.eye(4, 6)
    for before, after in zip((x, y, e), augment.mix(x, y, e, 0.0), strict=True):
        np.testing.assert_allclose(after.numpy(), before.numpy())


def test_mixed_targets_say_how_much_of_each_photo_shows() -> None:
    # Every photo is of one colour of its own: what is left of it can be measured.
    count = 64
    values = np.arange(count, dtype=np.float32)
    x = tf.constant(np.broadcast_to(values[:, None, None, None], (count, 20, 20, 3)))
    identity = tf.eye(count)
    mixed, y, e = (t.numpy() for t in augment.mix(x, identity, identity, 1.0))
    own = np.diag(y)
    other = np.roll(values, 1)
    assert (own >= 0.3).all()
    np.testing.assert_allclose(y.sum(axis=1), 1, rtol=1e-5)
    # A joined photo is cut at a whole pixel, hence the twentieth.
    shown = (mixed.mean(axis=(1, 2, 3)) - other) / (values - other)
    assert np.abs(shown - own).max() <= 0.05 + 1e-3
    np.testing.assert_array_equal(np.diag(e), 1)
    neighbour = e[np.arange(count), np.arange(count) - 1]
    np.testing.assert_array_equal(neighbour, own <= 0.7)

"""Folding batch normalisation away must change speed, never an answer."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from training.fold import fold

PHOTOS = np.random.default_rng(3).uniform(0, 255, (4, 32, 32, 3)).astype(np.float32)
layers = keras.layers


def shaken(model: keras.Model) -> keras.Model:
    """The model with weights and statistics unlike the initial ones."""
    generator = np.random.default_rng(4)
    for weight in model.weights:
        if "seed" not in weight.path:
            weight.assign(generator.uniform(0.3, 1.2, weight.shape) * 0.4)
    return model


def norms(model: keras.Model) -> int:
    nested = [layer for layer in model.layers if isinstance(layer, keras.Model)]
    own = sum(isinstance(layer, layers.BatchNormalization) for layer in model.layers)
    return own + sum(map(norms, nested))


def assert_same_answers(model: keras.Model, folded: keras.Model) -> None:
    np.testing.assert_allclose(
        folded.predict(PHOTOS, verbose=0), model.predict(PHOTOS, verbose=0), rtol=1e-4, atol=1e-4
    )


@pytest.mark.parametrize("options", [{}, {"scale": False}, {"center": False, "epsilon": 0.1}])
@pytest.mark.parametrize(
    "convolution",
    [
        lambda: layers.Conv2D(5, 3, use_bias=False),
        lambda: layers.Conv2D(5, 3, strides=2),
        lambda: layers.DepthwiseConv2D(3, depth_multiplier=2, use_bias=False),
        lambda: layers.DepthwiseConv2D(3),
    ],
)
def test_a_normalisation_after_a_convolution_disappears(convolution, options) -> None:
    inputs = keras.Input((32, 32, 3))
    x = layers.Activation("relu")(layers.BatchNormalization(**options)(convolution()(inputs)))
    model = shaken(keras.Model(inputs, x))
    folded = fold(model)
    assert (norms(model), norms(folded)) == (1, 0)
    assert_same_answers(model, folded)


def test_a_normalisation_that_cannot_be_folded_stays() -> None:
    inputs = keras.Input((32, 32, 3))
    activated = layers.Conv2D(4, 3, activation="relu")(inputs)
    shared = layers.Conv2D(4, 3)(inputs)
    x = layers.Add()([
        layers.BatchNormalization()(activated), layers.BatchNormalization()(shared), shared,
    ])
    model = shaken(keras.Model(inputs, x))
    assert norms(fold(model)) == 2
    assert_same_answers(model, fold(model))


def test_models_inside_models_are_folded_too() -> None:
    inner = keras.applications.MobileNetV2(
        weights=None, include_top=False, input_shape=(32, 32, 3), alpha=0.35
    )
    inputs = keras.Input((32, 32, 3))
    x = layers.Normalization(mean=120.0, variance=900.0)(inputs)
    outer = keras.Model(inputs, layers.Dense(6)(layers.GlobalAveragePooling2D()(inner(x))))
    folded = fold(outer)
    assert norms(outer) > 50
    assert norms(folded) == 0
    assert_same_answers(outer, folded)


def test_the_model_itself_is_left_as_it_was() -> None:
    inputs = keras.Input((32, 32, 3))
    model = shaken(keras.Model(
        inputs, layers.BatchNormalization()(layers.Conv2D(5, 3, use_bias=False)(inputs))
    ))
    before = model.predict(PHOTOS, verbose=0)
    fold(model)
    np.testing.assert_array_equal(model.predict(PHOTOS, verbose=0), before)
    assert norms(model) == 1

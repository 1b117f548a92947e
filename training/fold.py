"""Folds batch normalisation into the convolutions before it: the same answers, fewer steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

_FOLDABLE = (keras.layers.Conv2D, keras.layers.DepthwiseConv2D)


def fold(model: keras.Model) -> keras.Model:
    """A copy of a functional model for inference, nested models included.

    In inference, batch normalisation is a fixed scale and shift a channel.
    Where it directly follows a convolution both go into its kernel and bias
    (Jacob et al. 2018, section 3.2), and the layer disappears.

    Args:
        model: Left as it is.
    """
    norms = dict(_pairs(model))
    convolutions = {convolution.name: norm for norm, convolution in norms.values()}
    nested = {
        layer.name: fold(layer) for layer in model.layers if isinstance(layer, keras.Model)
    }

    def copy(layer: keras.layers.Layer) -> keras.layers.Layer:
        if layer.name in nested:
            return nested[layer.name]
        config = layer.get_config()
        if layer.name in convolutions:
            config["use_bias"] = True
        return type(layer).from_config(config)

    def call(layer: keras.layers.Layer, *inputs: Any, **options: Any) -> Any:
        return inputs[0] if layer.name in norms else layer(*inputs, **options)

    folded = keras.models.clone_model(model, clone_function=copy, call_function=call)
    for layer in folded.layers:
        if layer.name in nested or not layer.weights:
            continue
        original = model.get_layer(layer.name)
        if layer.name in convolutions:
            layer.set_weights(_merged(original, convolutions[layer.name]))
        else:
            layer.set_weights(original.get_weights())
        if isinstance(layer, keras.layers.Normalization):
            # It computes with a copy of its weights.
            layer.finalize_state()
    return folded


def _pairs(
    model: keras.Model,
) -> Iterator[tuple[str, tuple[keras.layers.Layer, keras.layers.Layer]]]:
    """Normalisations and the convolutions whose only consumer they are, by the former's name.

    Raises:
        AttributeError: A layer is used in several places.
    """
    makers = {
        id(output): layer for layer in model.layers for output in keras.tree.flatten(layer.output)
    }
    uses = Counter(
        id(tensor)
        for layer in model.layers
        if not isinstance(layer, keras.layers.InputLayer)
        for tensor in keras.tree.flatten(layer.input)
    )
    uses.update(id(tensor) for tensor in keras.tree.flatten(model.output))
    for norm in model.layers:
        if not isinstance(norm, keras.layers.BatchNormalization):
            continue
        before = makers[id(norm.input)]
        plain = getattr(before, "activation", None) is keras.activations.linear
        if isinstance(before, _FOLDABLE) and plain and uses[id(norm.input)] == 1:
            yield norm.name, (norm, before)


def _merged(
    convolution: keras.layers.Layer, norm: keras.layers.Layer
) -> list[NDArray[np.float32]]:
    mean, variance = np.asarray(norm.moving_mean), np.asarray(norm.moving_variance)
    scale = 1 / np.sqrt(variance.astype(np.float64) + norm.epsilon)
    if norm.scale:
        scale = scale * np.asarray(norm.gamma)
    shift = np.asarray(norm.beta) if norm.center else 0.0
    kernel, *bias = convolution.get_weights()
    # A depthwise kernel has its output channels on two axes: input and multiplier.
    depthwise = isinstance(convolution, keras.layers.DepthwiseConv2D)
    along = scale.reshape(kernel.shape[2:]) if depthwise else scale
    old_bias = bias[0] if bias else 0.0
    return [
        (kernel * along).astype(np.float32),
        (shift + (old_bias - mean) * scale).astype(np.float32),
    ]

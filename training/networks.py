"""The networks: backbones with and without pretrained weights, and what stands on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import keras

from scene_organizer.domain.errors import EnvironmentFault, InputFault
from training.config import TrainConfig

Weights = Path | Literal["imagenet"] | None
"""A folder of weight files, Keras' own download, or random weights."""


@dataclass(frozen=True)
class Backbone:
    """A network without its classifier.

    Attributes:
        build: Makes the network of a config, with "imagenet" weights or None.
        weights: File name of the pretrained weights; empty where there are none.
        signed_input: Whether it expects -1..1 rather than 0..255.
    """

    build: Callable[[TrainConfig, str | None], keras.Model]
    weights: str
    signed_input: bool = True


def _application(
    make: Callable[..., keras.Model], end: str = ""
) -> Callable[[TrainConfig, str | None], keras.Model]:
    def build(config: TrainConfig, weights: str | None) -> keras.Model:
        shape = (config.image_size, config.image_size, 3)
        full = make(weights=weights, include_top=False, input_shape=shape)
        return keras.Model(full.input, full.get_layer(end).output) if end else full

    return build


def _stack(
    *filters: int, first_pool: int = 2
) -> Callable[[TrainConfig, str | None], keras.Model]:
    """Convolutions of 3x3, each followed by max-pooling: `first_pool`, then 2x2."""

    def build(config: TrainConfig, weights: str | None) -> keras.Model:
        del weights
        inputs = x = keras.Input((config.image_size, config.image_size, 3))
        for index, count in enumerate(filters):
            x = keras.layers.Conv2D(
                count, 3, padding="same", activation="relu", kernel_regularizer=_penalty(config)
            )(x)
            pool = 2 if index else first_pool
            x = keras.layers.MaxPooling2D(pool, padding="same")(x)
        return keras.Model(inputs, x)

    return build


def _strided(config: TrainConfig, weights: str | None) -> keras.Model:
    del weights
    inputs = x = keras.Input((config.image_size, config.image_size, 3))
    for filters in (32, 64, 128, 256):
        x = keras.layers.Conv2D(
            filters, 3, strides=2, padding="same", use_bias=False,
            kernel_regularizer=_penalty(config),
        )(x)  # fmt: skip
        # Not batch normalisation: its statistics stay frozen here (`set_trainable`).
        x = keras.layers.GroupNormalization(8)(x)
        x = keras.layers.Activation("relu")(x)
    return keras.Model(inputs, x)


_applications = keras.applications
BACKBONES = {
    "cnn": Backbone(_strided, ""),
    "cnn-16-32-64": Backbone(_stack(16, 32, 64), ""),
    "cnn-32": Backbone(_stack(32), ""),
    "cnn-32-64": Backbone(_stack(32, 64), ""),
    "cnn-32-64-128": Backbone(_stack(32, 64, 128), ""),
    "cnn-32-64-128-128": Backbone(_stack(32, 64, 128, 128), ""),
    "cnn-32-to-1024": Backbone(_stack(32, 64, 128, 256, 512, 1024, first_pool=3), ""),
    "mobilenetv2": Backbone(
        _application(_applications.MobileNetV2), "mobilenetv2.weights.h5"
    ),
    # The last block and the top convolution hold a quarter of the weights and
    # add nothing on these classes.
    "efficientnetb4": Backbone(
        _application(_applications.EfficientNetB4, "block7a_project_bn"),
        "efficientnetb4_to_block7a.weights.h5", signed_input=False,
    ),
    "inceptionv3": Backbone(
        _application(_applications.InceptionV3, "mixed8"), "inceptionv3_mixed8.weights.h5"
    ),
    "xception": Backbone(_application(_applications.Xception), "xception.weights.h5"),
    "inceptionresnetv2": Backbone(
        _application(_applications.InceptionResNetV2), "inceptionresnetv2.weights.h5"
    ),
}  # fmt: skip


def build(config: TrainConfig, class_count: int, weights: Weights) -> keras.Model:
    """Builds the scene model of a config.

    Args:
        config: Names the backbone and the sizes.
        class_count: Number of classes.
        weights: Where pretrained weights come from.

    Returns:
        A model from (n, size, size, 3), 0..255, to a dict of `logits` and
        `evidence`, each (n, classes), and `embedding`, (n, embedding_size).
        Normalisation happens inside. Its layer `backbone` is the pretrained part.

    Raises:
        EnvironmentFault: The weights cannot be downloaded.
        InputFault: The backbone is unknown or its weights are missing.
    """
    if config.backbone not in BACKBONES:
        raise InputFault(f"There is no backbone {config.backbone!r}: {', '.join(BACKBONES)}.")
    choice = BACKBONES[config.backbone]
    # Keras numbers the layers that have no name of their own through a session:
    # a network built second would have other names than one built first.
    keras.utils.clear_session(free_memory=False)
    backbone = pretrained(choice, config, weights)
    if config.pruned:
        backbone = without_blocks(backbone, config.pruned.split(","))
    backbone.name = "backbone"
    inputs = keras.Input((config.image_size, config.image_size, 3), name="photo")
    x = keras.layers.Rescaling(1 / 127.5, -1.0)(inputs) if choice.signed_input else inputs
    x = backbone(x)
    if config.pooling == "flatten":
        x = keras.layers.Flatten(name="pool")(x)
    else:
        x = keras.layers.GlobalAveragePooling2D(name="pool")(x)
    x = keras.layers.Dropout(config.dropout, seed=config.seed, name="pool_dropout")(x)
    widths = dense_widths(config)
    for number, width in enumerate(widths, 1):
        x = _dense(config, width, f"dense_{number}")(x)
        x = keras.layers.Dropout(
            config.dropout, seed=config.seed + 1 + number, name=f"dense_dropout_{number}"
        )(x)
    if config.projected:
        embedding = keras.layers.Dense(
            config.embedding_size, use_bias=False, trainable=False, name="embedding",
            kernel_initializer=keras.initializers.Orthogonal(seed=config.seed),
        )(x)  # fmt: skip
    else:
        embedding = _dense(config, config.embedding_size, "embedding")(x)
        x = keras.layers.Dropout(config.dropout, seed=config.seed + 1, name="dropout")(embedding)
    return keras.Model(
        inputs,
        {
            "logits": keras.layers.Dense(class_count, dtype="float32", name="logits")(x),
            "evidence": keras.layers.Dense(class_count, dtype="float32", name="evidence")(x),
            "embedding": embedding,
        },
        name="scene_model",
    )


def without_blocks(backbone: keras.Model, blocks: Sequence[str]) -> keras.Model:
    """Leaves residual blocks out of an EfficientNet, its other weights kept.

    Such a block adds a correction to its input; trained with stochastic depth
    (Huang et al. 2016) the network does without any one of them. What this
    saves is better spent on larger photos.

    Args:
        backbone: Left as it is.
        blocks: Names such as "2d": the fourth block of the second stage. The
            first block of a stage changes the shape and cannot be left out.

    Raises:
        InputFault: There is no such block to leave out.
    """
    sums = {f"block{block}_add" for block in blocks}
    missing = sums - {layer.name for layer in backbone.layers}
    if missing:
        raise InputFault(f"The backbone has no residual {', '.join(sorted(missing))}.")

    def call(layer: keras.layers.Layer, *inputs: Any, **options: Any) -> Any:
        if layer.name in sums:
            _correction, unchanged = inputs[0]
            return unchanged
        return layer(*inputs, **options)

    pruned = keras.models.clone_model(backbone, call_function=call)
    copy_weights(backbone, pruned)
    return pruned


def copy_weights(source: keras.Model, target: keras.Model) -> None:
    """Copies the weights of every layer of the target from its namesake in the source.

    Raises:
        InputFault: A layer has no namesake of its shape.
    """
    for layer in target.layers:
        if isinstance(layer, keras.Model):
            copy_weights(source.get_layer(layer.name), layer)
        elif layer.weights:
            try:
                layer.set_weights(source.get_layer(layer.name).get_weights())
            except ValueError as error:
                raise InputFault(f"The weights of {layer.name} do not fit: {error}.") from error
            if isinstance(layer, keras.layers.Normalization):
                # It computes with a copy of its weights, made when they are loaded.
                layer.finalize_state()


def set_trainable(model: keras.Model, config: TrainConfig, fine_tune: bool) -> None:
    """Freezes the backbone, or unfreezes it from `unfreeze_from` upward.

    Batch normalisation keeps its ImageNet statistics in both phases, unless
    the config says otherwise: batches of 32 estimate them too noisily.
    """
    backbone = model.get_layer("backbone")
    backbone.trainable = fine_tune
    if not fine_tune:
        return
    reached = not config.unfreeze_from
    for layer in backbone.layers:
        reached = reached or layer.name.startswith(config.unfreeze_from)
        frozen = config.frozen_statistics and isinstance(layer, keras.layers.BatchNormalization)
        layer.trainable = reached and not frozen
    if not reached:
        raise InputFault(f"The backbone has no layer named {config.unfreeze_from!r}.")


def dense_widths(config: TrainConfig) -> list[int]:
    """Widths of the dense layers before the embedding.

    Raises:
        InputFault: One of them is no width.
    """
    try:
        return [int(width) for width in config.dense.split(",") if width]
    except ValueError:
        raise InputFault(f"The setting dense cannot be {config.dense!r}.") from None


def pretrained(choice: Backbone, config: TrainConfig, weights: Weights) -> keras.Model:
    """Builds a backbone with the weights it starts from.

    Raises:
        EnvironmentFault: The weights cannot be downloaded.
        InputFault: The weights are missing.
    """
    if weights is None or not choice.weights:
        return choice.build(config, None)
    if isinstance(weights, Path):
        file = weights / choice.weights
        if not file.is_file():
            raise InputFault(f"The pretrained weights {file} are missing.")
        backbone = choice.build(config, None)
        backbone.load_weights(file)
        return backbone
    try:
        return choice.build(config, weights)
    except Exception as error:  # Keras' download raises nothing narrower
        raise EnvironmentFault(
            f"The ImageNet weights of {config.backbone} cannot be downloaded: {error}."
        ) from error


def _dense(config: TrainConfig, width: int, name: str) -> keras.layers.Dense:
    return keras.layers.Dense(
        width, activation=config.activation, kernel_regularizer=_penalty(config), name=name
    )


def _penalty(config: TrainConfig) -> keras.regularizers.Regularizer | None:
    return keras.regularizers.L1L2(config.l1, config.l2) if config.l1 or config.l2 else None

"""The recipes: how each network is built and trained, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import keras

from scene_organizer.domain.errors import InputFault
from training.config import TrainConfig


@dataclass(frozen=True)
class Backbone:
    """An ImageNet-pretrained network without its classifier.

    Attributes:
        build: Makes the network for a square input of so many pixels.
        weights: File name of the pretrained weights, or None where there are none.
        signed_input: Whether it expects -1..1 rather than 0..255.
    """

    build: Callable[[int], keras.Model]
    weights: str | None
    signed_input: bool


def _mobilenetv2(size: int) -> keras.Model:
    return keras.applications.MobileNetV2(
        weights=None, include_top=False, input_shape=(size, size, 3)
    )


def _efficientnetb4(size: int) -> keras.Model:
    full = keras.applications.EfficientNetB4(
        weights=None, include_top=False, input_shape=(size, size, 3)
    )
    # The last block and the top convolution hold a quarter of the weights and
    # add nothing on these classes.
    return keras.Model(full.input, full.get_layer("block7a_project_bn").output)


def _inceptionv3(size: int) -> keras.Model:
    full = keras.applications.InceptionV3(
        weights=None, include_top=False, input_shape=(size, size, 3)
    )
    return keras.Model(full.input, full.get_layer("mixed8").output)


def _cnn(size: int) -> keras.Model:
    inputs = x = keras.Input((size, size, 3))
    for filters in (32, 64, 128, 256):
        x = keras.layers.Conv2D(filters, 3, strides=2, padding="same", use_bias=False)(x)
        # Not batch normalisation: its statistics stay frozen here (`set_trainable`).
        x = keras.layers.GroupNormalization(8)(x)
        x = keras.layers.Activation("relu")(x)
    return keras.Model(inputs, x)


BACKBONES = {
    "cnn": Backbone(_cnn, None, True),
    "mobilenetv2": Backbone(_mobilenetv2, "mobilenetv2.weights.h5", True),
    "efficientnetb4": Backbone(_efficientnetb4, "efficientnetb4_to_block7a.weights.h5", False),
    "inceptionv3": Backbone(_inceptionv3, "inceptionv3_mixed8.weights.h5", True),
}


@dataclass(frozen=True)
class Recipe:
    """A training configuration with a name and a story."""

    config: TrainConfig
    origin: str


RECIPES = {
    "cnn": Recipe(
        TrainConfig(
            recipe="cnn", backbone="cnn", head_epochs=0, fine_tune_epochs=40,
            fine_tune_learning_rate=2e-3, patience=8,
        ),
        "Four strided convolutions with group normalisation (Wu and He 2018), from random "
        "weights: the baseline that shows what pretraining is worth.",
    ),
    "mobilenetv2": Recipe(
        TrainConfig(),
        "Sandler et al. 2018, fine-tuned in two phases: a new head on the frozen network, "
        "then everything at a small rate. The fastest model here.",
    ),
    "efficientnetb4": Recipe(
        TrainConfig(
            recipe="efficientnetb4",
            backbone="efficientnetb4",
            fine_tune_learning_rate=1.5e-4,
            # Edges and colours need no relearning, and the lowest stages are
            # the costliest to differentiate: a fifth of the step.
            unfreeze_from="block3a",
            fine_tune_epochs=6,
            mix_share=0.25,
            ema_momentum=0.997,
        ),
        "Tan and Le 2019, cut after block 7a, fine-tuned as above from block 3 upward. "
        "The recipe of the bundled model.",
    ),
    "inceptionv3": Recipe(
        TrainConfig(
            recipe="inceptionv3", backbone="inceptionv3", image_size=192,
            fine_tune_learning_rate=1e-4, ema_momentum=0.997, mix_share=0.25,
        ),
        "Szegedy et al. 2016, cut after mixed8, fine-tuned as above. A teacher.",
    ),
}


def build(config: TrainConfig, class_count: int, weights: Path | None) -> keras.Model:
    """Builds the scene model of a config.

    Args:
        config: Names the backbone and the sizes.
        class_count: Number of classes.
        weights: Folder of pretrained weights, or None to start from random ones.

    Returns:
        A model from (n, size, size, 3), 0..255, to a dict of `logits` and
        `evidence`, each (n, classes), and `embedding`, (n, embedding_size).
        Normalisation happens inside. Its layer `backbone` is the pretrained part.

    Raises:
        InputFault: The backbone is unknown or its weights are missing.
    """
    if config.backbone not in BACKBONES:
        raise InputFault(f"There is no backbone {config.backbone!r}: {', '.join(BACKBONES)}.")
    choice = BACKBONES[config.backbone]
    backbone = choice.build(config.image_size)
    backbone.name = "backbone"
    if weights is not None and choice.weights is not None:
        file = weights / choice.weights
        if not file.is_file():
            raise InputFault(f"The pretrained weights {file} are missing.")
        backbone.load_weights(file)
    inputs = keras.Input((config.image_size, config.image_size, 3), name="photo")
    x = keras.layers.Rescaling(1 / 127.5, -1.0)(inputs) if choice.signed_input else inputs
    x = backbone(x)
    x = keras.layers.GlobalAveragePooling2D(name="pool")(x)
    x = keras.layers.Dropout(config.dropout, seed=config.seed, name="pool_dropout")(x)
    embedding = keras.layers.Dense(
        config.embedding_size, activation="silu", name="embedding"
    )(x)
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


def set_trainable(model: keras.Model, config: TrainConfig, fine_tune: bool) -> None:
    """Freezes the backbone, or unfreezes it from `unfreeze_from` upward.

    Batch normalisation keeps its ImageNet statistics in both phases: batches
    of 32 estimate them too noisily.
    """
    backbone = model.get_layer("backbone")
    backbone.trainable = fine_tune
    if not fine_tune:
        return
    reached = not config.unfreeze_from
    for layer in backbone.layers:
        reached = reached or layer.name.startswith(config.unfreeze_from)
        layer.trainable = reached and not isinstance(layer, keras.layers.BatchNormalization)
    if not reached:
        raise InputFault(f"The backbone has no layer named {config.unfreeze_from!r}.")

"""The recipes: how each network is trained, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from scene_organizer.domain.errors import InputFault
from training.config import TrainConfig


@dataclass(frozen=True)
class Recipe:
    """A training configuration with a name and a story.

    Attributes:
        config: How it is trained.
        origin: Where it comes from, a short paragraph.
        reported: The accuracy its authors reported; empty where none is known.
    """

    config: TrainConfig
    origin: str
    reported: str = ""


# Earlier systems are trained as they were: nothing pretrained, photos as they
# are, relu layers, no averaging; early stopping is this package's own.
_PLAIN = TrainConfig(
    image_size=150, head_epochs=0, fine_tune_epochs=25, fine_tune_learning_rate=1e-3,
    weight_decay=0.0, label_smoothing=0.0, dropout=0.0, ema_momentum=0.0, mix_share=0.0,
    vary=False, rotation=0.0, pooling="flatten", activation="relu", patience=5,
)  # fmt: skip
_MOVED: dict[str, Any] = {"flip": True, "zoom": 0.2, "shift": 0.1, "rotation": 0.05}

_EARLIER = {
    "small-cnn": Recipe(
        replace(
            _PLAIN, backbone="cnn-16-32-64", embedding_size=128,
            photos_per_class=1150, validation_share=200 / 1150,
        ),
        "The small CNN of the Keras tutorials (Conv 16-32-64, each with max-pooling; Dense 128), "
        "on few photos: about 950 a class to train on and 200 to validate.",
    ),
    "sequential-cnn": Recipe(
        replace(
            _PLAIN, backbone="cnn-32-64-128-128", dense="512", dropout=0.4, l2=1e-4, flip=True,
            fine_tune_epochs=40, fine_tune_learning_rate=5e-4,
        ),
        "A Sequential CNN with dense layers (Conv 32-64-128-128; Dense 512 and 256) that aims at "
        "85 % on the test photos with little over-fitting: dropout, an L2 penalty, mirroring.",
        "85 % (aim)",
    ),
    "four-cnns-1": Recipe(
        replace(_PLAIN, backbone="cnn-32", embedding_size=128),
        "First of a progression of four CNNs, compared by accuracy per epoch "
        "(`compare`): one convolution and a dense layer.",
    ),
    "four-cnns-2": Recipe(
        replace(_PLAIN, backbone="cnn-32-64", embedding_size=128),
        "Second of four CNNs: a second convolution.",
    ),
    "four-cnns-3": Recipe(
        replace(_PLAIN, backbone="cnn-32-64-128", embedding_size=128, dropout=0.3),
        "Third of four CNNs: a third convolution, and dropout.",
    ),
    "four-cnns-4": Recipe(
        replace(
            _PLAIN, backbone="cnn-32-64-128", embedding_size=128, dropout=0.3,
            fine_tune_epochs=40, **_MOVED,
        ),
        "Fourth of four CNNs: the third, trained on transformed images (mirrored, zoomed, "
        "shifted, rotated).",
    ),
    "archiving-cnn": Recipe(
        replace(_PLAIN, backbone="cnn-32-to-1024", dense="1024", projected=True),
        "The CNN of an application that archives photos by scene: Conv 32-64-128-256-512-1024 "
        "of 3x3; max-pooling 3x3, then 2x2; Dense 1024; Dense 6.",
        "87 % train, 86 % test",
    ),
}  # fmt: skip

_TUNED = {
    "cnn": Recipe(
        TrainConfig(
            backbone="cnn", head_epochs=0, fine_tune_epochs=40, fine_tune_learning_rate=2e-3,
            patience=8,
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
            backbone="efficientnetb4",
            fine_tune_learning_rate=1.5e-4,
            # Edges and colours need no relearning, and the lowest stages are
            # the costliest to differentiate.
            unfreeze_from="block3a",
            fine_tune_epochs=6,
            mix_share=0.25,
            ema_momentum=0.997,
        ),
        "Tan and Le 2019, cut after block 7a, fine-tuned as above from block 3 upward. "
        "The first half of the bundled model's recipe.",
    ),
    "scenes": Recipe(
        TrainConfig(
            backbone="efficientnetb4",
            image_size=192,
            pruned="2c,2d,3c,3d,4c,4d,5d,5e,6f,6g",
            head_epochs=0,
            fine_tune_epochs=7,
            fine_tune_learning_rate=1.5e-4,
            unfreeze_from="block2b",
            mix_share=0.25,
            ema_momentum=0.997,
            negatives_share=0.15,
        ),
        "The recipe of the bundled model: `efficientnetb4` with ten residual blocks left out, "
        "those that it misses least (without any one of them it loses nothing, without all ten "
        "half a point), trained on at 192 pixels, which that pays for. "
        "Needs --start with a run of efficientnetb4.",
    ),
    "inceptionv3": Recipe(
        TrainConfig(
            backbone="inceptionv3", image_size=192, fine_tune_learning_rate=1e-4,
            ema_momentum=0.997, mix_share=0.25,
        ),
        "Szegedy et al. 2016, cut after mixed8, fine-tuned as above. A teacher.",
    ),
}  # fmt: skip

# The first layer of the last 1, 3 and 5 blocks. Inside InceptionResNetV2's
# blocks layers have no names of their own, so there the activation that ends
# the block before stands for the next one; it has no weights.
_LAST_BLOCKS = {
    "mobilenetv2": {1: "block_16", 3: "block_14", 5: "block_12"},
    "xception": {1: "block14", 3: "block12", 5: "block10"},
    "inceptionresnetv2": {1: "block8_9_ac", 3: "block8_7_ac", 5: "block8_5_ac"},
}
_DENSE = {1: "", 2: "512", 3: "1024,512"}
_NETWORKS = {
    "mobilenetv2": "MobileNetV2 (Sandler et al. 2018)",
    "xception": "Xception (Chollet 2017)",
    "inceptionresnetv2": "InceptionResNetV2 (Szegedy et al. 2017)",
}


def _transfer(backbone: str, blocks: int, layers: int) -> Recipe:
    best = (backbone, blocks, layers) == ("xception", 5, 3)
    return Recipe(
        TrainConfig(
            backbone=backbone, image_size=150, head_epochs=2, fine_tune_epochs=10,
            fine_tune_learning_rate=1e-4, unfreeze_from=_LAST_BLOCKS[backbone][blocks],
            dense=_DENSE[layers], activation="relu", label_smoothing=0.0, ema_momentum=0.0,
            mix_share=0.0, vary=False, **_MOVED,
        ),
        f"Transfer learning: {_NETWORKS[backbone]} from ImageNet, the last {blocks} "
        f"block{'s' * (blocks > 1)} unfrozen, {layers} dense layer{'s' * (layers > 1)} on top."
        + (" The best of the study's grid." if best else ""),
        "94 %" if best else "",
    )  # fmt: skip


GRIDS = {
    f"transfer-{backbone}-grid": tuple(
        f"transfer-{backbone}-{blocks}-{layers}" for blocks in starts for layers in _DENSE
    )
    for backbone, starts in _LAST_BLOCKS.items()
}
"""Recipes by the name of the grid they make up: 1, 3, 5 blocks times 1, 2, 3 dense layers."""

_GRID_RECIPES = {
    f"transfer-{backbone}-{blocks}-{layers}": _transfer(backbone, blocks, layers)
    for backbone, starts in _LAST_BLOCKS.items()
    for blocks in starts
    for layers in _DENSE
}
_BEST = {
    f"transfer-{backbone}": _GRID_RECIPES[f"transfer-{backbone}-5-3"] for backbone in _LAST_BLOCKS
}

RECIPES = {
    name: replace(recipe, config=replace(recipe.config, recipe=name))
    for name, recipe in (_TUNED | _EARLIER | _BEST | _GRID_RECIPES).items()
}


def chosen(name: str) -> dict[str, Recipe]:
    """The recipes a name stands for: one, or those of a grid.

    Raises:
        InputFault: There is no such recipe.
    """
    names = GRIDS.get(name, (name,))
    if any(each not in RECIPES for each in names):
        raise InputFault(f"There is no recipe {name!r}: {', '.join([*RECIPES, *GRIDS])}.")
    return {each: RECIPES[each] for each in names}

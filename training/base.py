"""Makes the base set of a bundle: what its network sees in the photos it was made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import InputFault
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part, write_base_set
from scene_organizer.engine.bundle import ModelBundle, write_manifest
from training import composites
from training.export import forward
from training.train import Photos

_CHUNK = 1024
"""Photos between two checkpoints."""


@dataclass(frozen=True)
class Pictures:
    """The photos of a base set, in its order.

    Attributes:
        images: By part, each (n, height, width, 3), uint8.
        labels, part, kind: As in `BaseSet`, of all parts together.
    """

    images: dict[Part, NDArray[np.uint8]]
    labels: NDArray[np.int8]
    part: NDArray[np.uint8]
    kind: NDArray[np.str_]


def gather(photos: Photos) -> Pictures:
    """Those trained on, those never trained on, and pairs of the latter in one picture."""
    (x, y), (vx, vy) = photos.train, photos.validation
    scenes = vy != NEGATIVE
    pairs = composites.compose(vx[scenes], vy[scenes])
    images = {Part.TRAIN: x, Part.TEST: vx, Part.PAIR: pairs.images}
    single = np.concatenate([y, vy])
    labels = np.concatenate([
        np.stack([single, np.full(len(single), NEGATIVE)], axis=1), pairs.labels
    ])
    kinds = [kind for part in photos.kinds for kind in part]
    return Pictures(
        images, labels.astype(np.int8),
        np.repeat(list(images), [len(each) for each in images.values()]).astype(np.uint8),
        np.array([*kinds, *["pair"] * len(pairs.labels)]),
    )


def make(
    bundle: ModelBundle, photos: Photos, cache: Path, say: Callable[[str], None]
) -> None:
    """Writes the base set into the bundle, and its hash into the manifest.

    Args:
        bundle: Whose network looks.
        photos: Those that the network was trained on, and those it never was, as
            `train.load_photos` splits them.
        cache: Folder for what is done so far: an interrupted run goes on from there.
        say: Told the progress.

    Raises:
        InputFault: The network's answers do not come from its embedding alone.
    """
    model = keras.saving.load_model(bundle.model_file, compile=False)
    gathered = gather(photos)
    embedding = np.concatenate([
        _embed(model, images, cache, f"{bundle.version}-{part.name.lower()}", say)
        for part, images in gathered.images.items()
    ])
    base = BaseSet(
        embedding, gathered.labels, gathered.part, gathered.kind,
        head_weights(model, "logits"), head_weights(model, "evidence"),
    )
    write_base_set(base, bundle.folder)
    write_manifest(bundle)


def _embed(
    model: keras.Model, images: NDArray[np.uint8], cache: Path, name: str,
    say: Callable[[str], None],
) -> NDArray[np.float32]:
    cache.mkdir(parents=True, exist_ok=True)
    found = []
    for start in range(0, len(images), _CHUNK):
        file = cache / f"{name}-{start}.npy"
        if not file.exists():
            part = forward(model, images[start : start + _CHUNK])["embedding"]
            unfinished = file.with_suffix(".part.npy")
            np.save(unfinished, part)
            unfinished.replace(file)
            say(f"{name}: {start + len(part):,} of {len(images):,}")
        found.append(np.load(file, allow_pickle=False))
    return np.concatenate(found)


def head_weights(model: keras.Model, layer: str) -> NDArray[np.float32]:
    """A head's weights on the embedding, (size + 1, classes), the last row the bias.

    Raises:
        InputFault: It does not stand on the embedding alone.
    """
    kernel, bias = model.get_layer(layer).get_weights()
    if model.get_layer("embedding").output.shape[-1] != len(kernel):
        raise InputFault("This network's answers do not come from its embedding alone.")
    return np.vstack([kernel, bias]).astype(np.float32)

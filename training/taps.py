"""The network cut in two, and what its lower half saw in photos of the base set.

Deep retraining leaves everything below one layer, the tap, as it is. What the
lower half makes of a photo is therefore computed once; of a part of the base
set it ships with the bundle, so that no photo has to.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

import keras
import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import EnvironmentFault, InputFault
from scene_organizer.engine.base_set import NEGATIVE, Part
from training import base
from training.train import Photos

TAPS = "taps.npz"
"""The file in the bundle."""

LAYER = "block6e_add"
"""The tap of the bundled network: 2.6 of its 10 million weights lie above it, in two blocks and
the dense layers, and no later layer says as much in so few numbers."""

SHARES = {Part.TRAIN: 960, Part.TEST: 560, Part.PAIR: 120}
"""Photos of each part that ship with the bundle, at most."""

CHUNK = 32
"""Photos that the lower half looks at together."""

_STEPS = 2.0
"""Steps to a channel's standard deviation: of 872 photos 2 got another answer by what this
rounds off, the logits moved by 0.02 on average, and compressed a photo takes 4 kB."""

_MIDDLE = 128
_SAMPLE = 256

_SAME = 0.5
"""Two photos are one where the mean of every channel differs by less, in steps."""

Images = NDArray[np.uint8] | Sequence[NDArray[np.uint8]]


@dataclass(frozen=True)
class Halves:
    """A network in two halves, which share their weights with the whole.

    Attributes:
        lower: From photos, (n, height, width, 3), 0..255, to the tap.
        upper: From the tap to `logits`, `evidence` and `embedding`.
        whole: From photos to these three.
    """

    lower: keras.Model
    upper: keras.Model
    whole: keras.Model


def cut(model: keras.Model, layer: str, class_count: int = 0) -> Halves:
    """Cuts a network, as `networks.build` makes it, above a layer of its backbone.

    Args:
        model: Its weights are shared, not copied.
        layer: Everything that follows sees only what this layer puts out.
        class_count: Where this is more than the network has, both heads get
            columns that answer to nothing yet.

    Raises:
        InputFault: There is no such layer, or something passes by it.
    """
    names = [each.name for each in model.layers]
    place = names.index("backbone")
    backbone = model.layers[place]
    try:
        tap = backbone.get_layer(layer).output
        top = keras.Model(tap, backbone.output)
    except ValueError as error:
        raise InputFault(f"The network cannot be cut at {layer!r}: {error}.") from error
    before, after = model.layers[place - 1].output, model.layers[place + 1].input
    outputs = {name: model.output[name] for name in ("logits", "evidence", "embedding")}
    if class_count > outputs["logits"].shape[-1]:
        for name in ("logits", "evidence"):
            outputs[name] = _widened(model.get_layer(name), class_count)
    whole = keras.Model(model.input, outputs, name=model.name)
    entry = keras.Input(tap.shape[1:])
    return Halves(
        keras.Model(model.input, keras.Model(backbone.input, tap)(before)),
        keras.Model(entry, keras.Model(after, outputs)(top(entry))),
        whole,
    )


def _widened(layer: keras.layers.Dense, width: int) -> keras.KerasTensor:
    kernel, bias = layer.get_weights()
    more = width - len(bias)
    wide = keras.layers.Dense(width, dtype="float32", name=layer.name)
    output = wide(layer.input)
    wide.set_weights([
        np.pad(kernel, ((0, 0), (0, more))),
        # Unlikelier than anything, until examples say otherwise.
        np.pad(bias, (0, more), constant_values=bias.min() - 4),
    ])
    return output


@dataclass(frozen=True)
class Scale:
    """How values at the tap become bytes: each channel in steps of its own.

    Attributes:
        middle, step: By channel, (channels,), float32.
    """

    middle: NDArray[np.float32]
    step: NDArray[np.float32]

    @classmethod
    def of(cls, values: NDArray[np.floating]) -> Self:
        """The scale for values of shape (n, height, width, channels)."""
        flat = values.reshape(-1, values.shape[-1]).astype(np.float32)
        step = np.maximum(flat.std(axis=0) / _STEPS, np.finfo(np.float32).tiny)
        return cls(flat.mean(axis=0), step.astype(np.float32))

    def packed(self, values: NDArray[np.floating]) -> NDArray[np.uint8]:
        """The values as bytes; what lies 64 standard deviations off is cut there."""
        steps = np.rint((values - self.middle) / self.step) + _MIDDLE
        return np.asarray(np.clip(steps, 0, 255), np.uint8)

    def unpacked(self, packed: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The values again, but for the rounding."""
        return (packed.astype(np.float32) - _MIDDLE) * self.step + self.middle


@dataclass(frozen=True)
class Taps:
    """What the lower half saw in photos of the base set.

    Attributes:
        layer: The tap.
        scale: Of the values.
        values: Packed, (n, height, width, channels), uint8.
        labels, part, kind: As in `BaseSet`.
    """

    layer: str
    scale: Scale
    values: NDArray[np.uint8]
    labels: NDArray[np.int8]
    part: NDArray[np.uint8]
    kind: NDArray[np.str_]

    def trained_by(
        self, model: keras.Model, photos: Images, labels: NDArray[np.integer],
        kind: Sequence[str], say: Callable[[int, int], None],
    ) -> Taps:
        """The same photos to judge by, and other photos to train on.

        Of those the ones to judge by are left out, or they would be their own
        test. Where none of them is of no scene, those that are stay.

        Args:
            model: The network whose taps these are.
            photos: To train on, (n, height, width, 3), uint8.
            labels: Theirs, `NEGATIVE` where there is no scene, (n,).
            kind: As in `BaseSet`, of each.
            say: Told how many are done, and of how many.
        """
        values = _packed(cut(model, self.layer).lower, photos, self.scale, say)
        kept = self.part != Part.TRAIN
        if not (labels == NEGATIVE).any():
            kept |= self.labels[:, 0] == NEGATIVE
        means = values.mean(axis=(1, 2), dtype=np.float32)
        new = np.ones(len(means), np.bool_)
        for mean in self.values[kept].mean(axis=(1, 2), dtype=np.float32):
            new &= np.abs(means - mean).max(axis=1) >= _SAME
        single = np.stack([labels, np.full(len(labels), NEGATIVE)], axis=1).astype(np.int8)
        return replace(
            self, values=np.concatenate([values[new], self.values[kept]]),
            labels=np.concatenate([single[new], self.labels[kept]]),
            part=np.concatenate([np.full(new.sum(), Part.TRAIN, np.uint8), self.part[kept]]),
            kind=np.concatenate([np.array(kind, np.str_)[new], self.kind[kept]]),
        )


def write_taps(taps: Taps, folder: Path) -> None:
    """Writes the file into a folder.

    Raises:
        OSError: It cannot be written.
    """
    np.savez_compressed(
        folder / TAPS, layer=np.array(taps.layer), middle=taps.scale.middle,
        step=taps.scale.step, labels=taps.labels, part=taps.part, kind=taps.kind,
        # By channel: a twentieth smaller than by place.
        values=np.ascontiguousarray(np.moveaxis(taps.values, -1, 1)),
    )


def read_taps(folder: Path) -> Taps:
    """Reads the taps of a bundle, whose manifest vouches for the file.

    Raises:
        EnvironmentFault: There are none, or they are damaged.
    """
    try:
        with (folder / TAPS).open("rb") as source, np.load(source, allow_pickle=False) as file:
            return Taps(
                str(file["layer"]), Scale(file["middle"], file["step"]),
                np.ascontiguousarray(np.moveaxis(file["values"], 1, -1)),
                file["labels"], file["part"], file["kind"],
            )
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise EnvironmentFault(
            "What deep retraining needs of the model cannot be read: reinstall Scene Organizer."
        ) from error


def make(
    model: keras.Model, layer: str, photos: Photos, shares: Mapping[Part, int] | None,
    say: Callable[[int, int], None],
) -> Taps:
    """Computes what the lower half of a network sees in the photos of a base set.

    Args:
        model: As `networks.build` makes it.
        layer: The tap.
        photos: As `train.load_photos` splits them.
        shares: At most so many of each part, every kind in proportion; None takes all.
        say: Told how many are done, and of how many.

    Raises:
        InputFault: The network cannot be cut there.
    """
    pictures = base.gather(photos)
    images = [image for part in pictures.images.values() for image in part]
    rows = np.arange(len(images)) if shares is None else _in_proportion(pictures, shares)
    chosen = [images[row] for row in rows]
    lower = cut(model, layer).lower
    sample = np.random.default_rng(0).permutation(len(chosen))[:_SAMPLE]
    scale = Scale.of(look(lower, np.stack([chosen[index] for index in sample])))
    return Taps(layer, scale, _packed(lower, chosen, scale, say), pictures.labels[rows],
                pictures.part[rows], pictures.kind[rows])


def _packed(
    lower: keras.Model, photos: Images, scale: Scale, say: Callable[[int, int], None]
) -> NDArray[np.uint8]:
    values = []
    for start in range(0, len(photos), CHUNK):
        values.append(scale.packed(look(lower, np.stack(list(photos[start : start + CHUNK])))))
        say(min(start + CHUNK, len(photos)), len(photos))
    return np.concatenate(values)


def look(lower: keras.Model, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What the lower half sees in photos of shape (n, height, width, 3)."""
    return np.asarray(lower.predict(images, batch_size=CHUNK, verbose=0), np.float32)


def _in_proportion(
    pictures: base.Pictures, shares: Mapping[Part, int], seed: int = 5
) -> NDArray[np.int64]:
    """Draws so many rows of each part, of every kind the same share; ascending."""
    generator = np.random.default_rng(seed)
    rows = []
    for part, count in shares.items():
        place = np.full(len(pictures.part), np.inf)
        mine = pictures.part == part
        for kind in np.unique(pictures.kind[mine]):
            members = generator.permutation(np.flatnonzero(mine & (pictures.kind == kind)))
            place[members] = (np.arange(len(members)) + 0.5) / len(members)
        rows.append(np.argsort(place, kind="stable")[: min(count, int(mine.sum()))])
    return np.sort(np.concatenate(rows))

"""Photos that show two scenes, made of two that show one: what the second label is judged by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

COUNT = 600


@dataclass(frozen=True)
class Composites:
    """Pictures of two scenes each.

    Attributes:
        images: Shape (n, height, width, 3), uint8. One in four is joined side by
            side, one in four one above the other, the rest are blended half and half.
        labels: Class indices of both scenes, (n, 2).
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int32]


def compose(
    images: NDArray[np.uint8], labels: NDArray[np.int32], count: int = COUNT, seed: int = 7
) -> Composites:
    """Draws pairs of photos of different classes and makes one picture of each pair.

    Args:
        images: Shape (n, height, width, 3), uint8.
        labels: Class indices, (n,).
        count: At most so many, and no more than photos.
        seed: Of the draw.
    """
    rng = np.random.default_rng(seed)
    first, second = rng.integers(0, len(labels), (2, 4 * count))
    differ = np.flatnonzero(labels[first] != labels[second])[: min(count, len(labels))]
    first, second = first[differ], second[differ]
    one, other = images[first], images[second]
    height, width = images.shape[1] // 2, images.shape[2] // 2
    result = ((one.astype(np.uint16) + other) // 2).astype(np.uint8)
    result[::4, :, :width], result[::4, :, width:] = one[::4, :, :width], other[::4, :, width:]
    result[1::4, :height], result[1::4, height:] = one[1::4, :height], other[1::4, height:]
    return Composites(result, np.stack([labels[first], labels[second]], axis=1))


def singles(
    labels: NDArray[np.int32], count: int = COUNT, seed: int = 7
) -> NDArray[np.int_]:
    """Draws as many photos that must stay single: their indices."""
    return np.random.default_rng(seed).permutation(len(labels))[:count]

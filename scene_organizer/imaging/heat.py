"""Heat maps: where in a photo the model saw a scene, as colours over the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from scene_organizer.imaging.preprocess import PreprocessSpec

if TYPE_CHECKING:
    from PIL import Image

_SIDE = 192
"""Pixels a side of the colours: more than any map has, few enough to scale at every frame."""

# From dark to light, so that it reads without telling hues apart; after Inferno
# of Smith and van der Walt (2015).
_STOPS = ((0, 0, 4), (87, 16, 110), (188, 55, 84), (249, 142, 9), (252, 255, 164))


@dataclass(frozen=True)
class HeatMap:
    """Where the model saw a scene.

    Attributes:
        scene: Key of the scene class.
        values: Shape (rows, columns), float32, 0..1: how much each place speaks
            for the scene, the strongest place 1; all 0 where none does.
        seen: The part of the photo that the model saw and the values cover:
            left, top, right and bottom as shares of it, 0..1.
    """

    scene: str
    values: NDArray[np.float32]
    seen: tuple[float, float, float, float]

    @property
    def empty(self) -> bool:
        """Whether nothing speaks for the scene."""
        return not self.values.any()


def seen_part(
    spec: PreprocessSpec, width: int, height: int
) -> tuple[float, float, float, float]:
    """The part of a photo of this size that the model sees, as `HeatMap.seen`."""
    left, top, right, bottom = spec.crop(width, height)
    return left / width, top / height, right / width, bottom / height


def colour(heat: HeatMap) -> NDArray[np.uint8]:
    """The map as smooth colours, (height, width, 3), uint8, for the part of the photo it covers."""
    # Few heat maps are ever asked for: the window starts without Pillow.
    from PIL import Image

    grid = Image.fromarray(np.ascontiguousarray(heat.values, np.float32))
    smooth = np.asarray(grid.resize((_SIDE, _SIDE), Image.Resampling.BICUBIC))
    places = np.linspace(0, 1, len(_STOPS))
    channels = [np.interp(smooth, places, stops) for stops in zip(*_STOPS, strict=True)]
    return np.stack(channels, axis=2).astype(np.uint8)


def lay_over(photo: NDArray[np.uint8], heat: HeatMap, opacity: float) -> Image.Image:
    """A picture of the photo under its heat map; what the model did not see goes dark.

    Args:
        photo: Shape (height, width, 3), uint8, upright.
        heat: Of this photo.
        opacity: Of the colours, 0..1.
    """
    from PIL import Image

    picture = Image.fromarray(photo)
    shares = zip(heat.seen, 2 * picture.size, strict=True)
    left, top, right, bottom = (round(share * length) for share, length in shares)
    cover = Image.new("RGB", picture.size, _STOPS[0])
    size = (max(1, right - left), max(1, bottom - top))
    colours = Image.fromarray(colour(heat)).resize(size, Image.Resampling.BILINEAR)
    cover.paste(colours, (left, top))
    return Image.blend(picture, cover, opacity)

"""Landscapes and streets drawn in code: pictures that need no photo and no leave."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image

from scene_organizer.demo import nature, terrain, things, town
from scene_organizer.demo.canvas import Canvas

_OVER = 2
"""Drawn so many times larger and then shrunk, for smooth edges."""

KINDS: dict[str, Callable[[Canvas], None]] = {
    "buildings": town.buildings, "forest": nature.forest, "glacier": nature.glacier,
    "mountain": terrain.mountain, "sea": nature.sea, "street": town.street,
    "fjord": nature.fjord, "plaza": town.plaza, "icy": nature.icy, "cup": things.cup,
    "balloons": things.balloons,
}
"""What can be drawn: the six scenes, three between two scenes, two that are none."""


def picture(kind: str, seed: int, size: tuple[int, int] = (960, 640)) -> Image.Image:
    """A picture of a scene, or of a thing that is none.

    Args:
        kind: A class key, "fjord" (sea and mountain), "plaza" (street and
            buildings), "icy" (mountain and glacier), "cup" or "balloons".
        seed: The same gives the same picture.
        size: Width and height.
    """
    canvas = Canvas(size[0] * _OVER, size[1] * _OVER, np.random.default_rng(seed))
    KINDS[kind](canvas)
    return canvas.image.resize(size, Image.Resampling.LANCZOS)

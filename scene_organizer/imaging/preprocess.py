"""The model's view of a photo: the only resize and crop code, for application and training."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import InputFault

if TYPE_CHECKING:
    from PIL import Image

RESIZE_RULE = "crop-then-bilinear-antialias"


@dataclass(frozen=True)
class PreprocessSpec:
    """How an upright RGB photo becomes the model's input.

    The centre is cut out so that the sides differ by at most `max_aspect`,
    then stretched to `height` x `width` by Pillow's bilinear filter, which
    widens its support when it shrinks (antialiasing). A photo of 3:2 loses
    11 % of its width and is squeezed by a third; a plain centre crop would
    lose a third of the picture, a plain squeeze bends panoramas beyond
    recognition.

    The resize filter is part of the model: a network trained on one filter
    and fed with another lost 0.9 points of accuracy.
    """

    height: int
    width: int
    max_aspect: float = 4 / 3
    resize: str = RESIZE_RULE

    def __post_init__(self) -> None:
        if self.resize != RESIZE_RULE:
            raise InputFault(f"The model asks for the unknown resize rule {self.resize!r}.")
        if not (8 <= self.height <= 1024 and 8 <= self.width <= 1024 and self.max_aspect >= 1):
            raise InputFault("The model asks for an impossible input size.")

    def crop(self, width: float, height: float) -> tuple[float, float, float, float]:
        """What the model sees of a photo: left, top, right and bottom, in its pixels."""
        seen_width = min(width, height * self.max_aspect)
        seen_height = min(height, width * self.max_aspect)
        left, top = (width - seen_width) / 2, (height - seen_height) / 2
        return left, top, left + seen_width, top + seen_height

    @property
    def hash(self) -> str:
        """SHA-256 over the canonical JSON form; stored in the bundle and checked on loading."""
        text = json.dumps(asdict(self), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


def preprocess(image: Image.Image, spec: PreprocessSpec) -> NDArray[np.uint8]:
    """Turns a decoded photo into the model's input.

    Args:
        image: Mode RGB, upright, as `decode` returns it.
        spec: What the model expects.

    Returns:
        Array of shape (height, width, 3), uint8, 0..255, RGB order.
    """
    # The window's process knows the spec and opens no photo: it starts without Pillow.
    from PIL import Image

    resized = image.resize(
        (spec.width, spec.height), Image.Resampling.BILINEAR, box=spec.crop(*image.size)
    )
    return np.asarray(resized, dtype=np.uint8)

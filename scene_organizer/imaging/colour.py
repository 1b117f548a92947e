"""From whatever a file holds to 8-bit sRGB."""

from __future__ import annotations

import io
from functools import lru_cache

import numpy as np
from PIL import Image, ImageCms

_ROWS = 256


def averageable(image: Image.Image) -> Image.Image:
    """The image in a mode of 8 bits a channel whose neighbouring values may be averaged."""
    if image.mode == "F" or image.mode.startswith("I"):
        return _to_eight_bits(image)
    if image.mode in ("LA", "PA", "La", "RGBa") or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in ("RGB", "RGBA", "L", "CMYK"):
        return image
    return image.convert("RGB")


def _to_eight_bits(image: Image.Image) -> Image.Image:
    """16-bit grey to 8 bits by the format's full range, wider values by their own."""
    values = np.asarray(image)
    finite = values[np.isfinite(values)] if image.mode == "F" else values
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    if image.mode != "F" and low >= 0 and high <= 65535:
        low, high = 0.0, 65535.0
    scale = 255 / (high - low) if high > low else 0.0
    result = np.empty(values.shape, np.uint8)
    # In slices: a photo of the size limit must not take gigabytes here.
    for top in range(0, len(values), _ROWS):
        rows = np.nan_to_num(values[top : top + _ROWS].astype(np.float64), nan=low)
        result[top : top + _ROWS] = np.clip((rows - low) * scale, 0, 255)
    return Image.fromarray(result)


def to_srgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    """The image in mode RGB, on white where it is transparent.

    Args:
        image: In a mode that `averageable` gives.
        icc: The file's colour profile; a damaged one costs colour accuracy, not the photo.
    """
    if image.mode == "RGBA":
        # White, as every viewer shows it: black would turn a logo into night.
        canvas = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(canvas, image).convert("RGB")
    transform = _transform(icc, image.mode) if icc else None
    if transform is not None:
        return ImageCms.applyTransform(image, transform) or image
    return image if image.mode == "RGB" else image.convert("RGB")


@lru_cache(maxsize=8)
# A library's photos come from few cameras: they share their profiles.
def _transform(icc: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    try:
        return ImageCms.buildTransform(
            io.BytesIO(icc), ImageCms.createProfile("sRGB"), mode, "RGB"
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None

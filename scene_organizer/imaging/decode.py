"""Opens photos: scaled, upright, in sRGB, within limits of size and memory.

Every pixel the application or the training sees comes through `decode`, so
that a model meets in the application what it met in training.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np
import pillow_heif
from PIL import Image, ImageCms, UnidentifiedImageError

from scene_organizer.domain.errors import InputFault, UnreachableFault, os_error_sentence
from scene_organizer.domain.photo import Metadata
from scene_organizer.imaging import metadata
from scene_organizer.imaging.metadata import PROBLEMS

pillow_heif.register_heif_opener()

# The limit below is ours and is checked before any pixel is decoded; Pillow's
# own would warn at 89 and refuse at 179 megapixels, and medium-format
# panoramas are larger.
Image.MAX_IMAGE_PIXELS = None

SUFFIXES = frozenset({
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif",
    ".heic", ".heif", ".hif", ".avif",
})  # fmt: skip
"""Lower-case file name endings of the formats that can be opened."""

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "HEIF", "AVIF")
"""Pillow decoders that may run; the many exotic ones stay out of reach of hostile files."""

SHORT_SIDE = 320
"""Pixels: the short side of a decoded photo is at least this, where the file has as many."""

MAX_PIXELS = 300_000_000
"""Decoded pixels above which a photo is refused (for JPEG: after scaled decoding)."""

MAX_SIDE = 100_000
"""Pixels on the longer side above which a photo is refused."""

_ORIENTATION = 0x0112  # EXIF 2.32, section 4.6.4

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# ImageOps.exif_transpose would do, but it also rewrites the EXIF block, which
# fails on malformed ones, and it overlooks the tag of a scaled TIFF.


def decode(path: Path, short_side: int = SHORT_SIDE) -> Image.Image:
    """Decodes a photo once, scaled down, upright and in sRGB.

    Args:
        path: The file to read.
        short_side: Pixels. Scaling stops before the short side falls below.

    Returns:
        An image of mode RGB, its short side in `short_side .. 2 * short_side`
        (smaller only where the file is).

    Raises:
        InputFault: The file is empty, broken, too large or no photo.
        UnreachableFault: The file is gone, or may not or cannot be read.
    """
    return decode_with_metadata(path, short_side)[0]


def decode_with_metadata(
    path: Path, short_side: int = SHORT_SIDE
) -> tuple[Image.Image, Metadata]:
    """As `decode`, with what the file says of itself, from the one opening.

    Raises:
        InputFault: As `decode`.
    """
    with _faults(), path.open("rb") as file:
        return _decode(file, short_side)


@contextmanager
def _faults() -> Iterator[None]:
    """Turns whatever a decoder lets escape into a sentence."""
    try:
        yield
    except UnidentifiedImageError:
        raise InputFault("This is not a photo in a known format, or it is damaged.") from None
    except MemoryError:
        raise InputFault("The photo needs more memory than is allowed for one photo.") from None
    except OSError as error:
        if error.errno is not None:
            raise UnreachableFault(os_error_sentence(error)) from error
        raise InputFault(f"The photo is damaged: {_short(error)}.") from error
    except PROBLEMS as error:
        raise InputFault(f"The photo is damaged: {_short(error)}.") from error


def _decode(file: IO[bytes], short_side: int) -> tuple[Image.Image, Metadata]:
    if not file.read(1):
        raise InputFault("The file is empty.")
    file.seek(0)
    with warnings.catch_warnings():
        # Malformed EXIF makes Pillow warn; the pixels are still good.
        warnings.simplefilter("ignore")
        with Image.open(file, formats=FORMATS) as image:
            source_size = image.size
            if image.format in ("JPEG", "MPO"):
                # Decodes at 1/2, 1/4 or 1/8 inside libjpeg: a 12-megapixel
                # photo takes about 25 ms instead of 110 ms.
                image.draft("RGB", (short_side, short_side))
            if max(source_size) > MAX_SIDE or image.width * image.height > MAX_PIXELS:
                raise InputFault(
                    f"The photo measures {source_size[0]:,} x {source_size[1]:,} pixels, "
                    "more than can be opened safely."
                )
            image.load()
            orientation = _orientation(image)
            icc = image.info.get("icc_profile")
            small = _averageable(image)
            factor = min(small.size) // short_side
            if factor > 1:
                small = small.reduce(factor)
            if orientation in _UPRIGHT:
                small = small.transpose(_UPRIGHT[orientation])
            rgb = _to_srgb(small, icc)
            width, height = source_size[::-1] if orientation >= 5 else source_size
            description = metadata.read(image, width, height)
            # `rgb` may still be the file's own image, which is closed now.
            return rgb.copy(), description


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1..8; 1 where it is missing or makes no sense."""
    try:
        value = image.getexif().get(_ORIENTATION)
    except PROBLEMS:
        # The block is malformed; the pixels are still good.
        return 1
    return value if value in _UPRIGHT else 1


def _averageable(image: Image.Image) -> Image.Image:
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
    values = np.nan_to_num(np.asarray(image))
    low, high = values.min(), values.max()
    if image.mode != "F" and low >= 0 and high <= 65535:
        low, high = 0, 65535
    # In single precision: a photo of the size limit must not take 2 GB here.
    scale = np.float32(255 / (float(high) - float(low))) if high > low else np.float32(0)
    return Image.fromarray(((values - low) * scale).astype(np.uint8))


def _to_srgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    if image.mode == "RGBA":
        # White, as every viewer shows it: black would turn a logo into night.
        canvas = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(canvas, image).convert("RGB")
    if icc:
        try:
            profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            converted = ImageCms.profileToProfile(
                image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            # A damaged profile costs colour accuracy, not the photo.
            converted = None
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")


def _short(error: BaseException) -> str:
    text = " ".join(str(error).split()).rstrip(".")
    return text[:120] or type(error).__name__

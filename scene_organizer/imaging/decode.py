"""Opens photos: scaled, upright, in sRGB, within limits of size and memory.

Every pixel the application or the training sees comes through `decode`, so
that a model meets in the application what it met in training.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

import pillow_heif
from PIL import Image, PngImagePlugin, UnidentifiedImageError
from PIL.ImageFile import ImageFile

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import Metadata
from scene_organizer.domain.siblings import RAW
from scene_organizer.imaging import metadata
from scene_organizer.imaging.colour import averageable, to_srgb
from scene_organizer.imaging.faults import faults
from scene_organizer.imaging.orientation import (
    AS_STORED,
    orientation_of,
    upright,
    upright_size,
)
from scene_organizer.imaging.raw import RawPhoto

pillow_heif.register_heif_opener()

# The limits below are ours and are checked before any pixel is decoded;
# Pillow's own would warn at 89 and refuse at 179 megapixels, and
# medium-format panoramas are larger.
Image.MAX_IMAGE_PIXELS = None

# Bytes. Pillow's own limit of 1 MiB refuses photos with a long history of edits.
PngImagePlugin.MAX_TEXT_CHUNK = 16 * 1024 * 1024

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "HEIF", "AVIF")
"""Pillow decoders that may run; the many exotic ones stay out of reach of hostile files."""

_FORMATS_BUT_TIFF = tuple(name for name in FORMATS if name != "TIFF")

SHORT_SIDE = 320
"""Pixels: the short side of a decoded photo is at least this, where the file has as many."""

MAX_PIXELS = 300_000_000
"""Decoded pixels above which a photo is refused (for JPEG: after scaled decoding)."""

MAX_SIDE = 100_000
"""Pixels on the longer side above which a photo is refused."""


def decode(path: Path, short_side: int = SHORT_SIDE) -> Image.Image:
    """Decodes a photo once, scaled down, upright and in sRGB.

    Args:
        path: The file to read.
        short_side: Pixels. Scaling stops before the short side falls below.

    Returns:
        An image of mode RGB, its short side in `short_side .. 2 * short_side`
        (smaller only where the file, or a raw file's preview, is).

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
    with faults(), open_photo(path) as file:
        raw = open_raw(path, file)
        image, size, tags = (
            _decode_raw(raw, short_side) if raw else _decode_picture(path, file, short_side)
        )
        return image, metadata.read(tags, size, path.name, os.fstat(file.fileno()).st_mtime)


_Result = tuple[Image.Image, tuple[int, int], metadata.Tags]


def open_photo(path: Path) -> BinaryIO:
    """Opens a file for reading.

    Raises:
        InputFault: It is empty.
        OSError: It cannot be read.
    """
    file = path.open("rb")
    if not file.read(1):
        file.close()
        raise InputFault("The file is empty.")
    file.seek(0)
    return file


def open_raw(path: Path, file: BinaryIO) -> RawPhoto | None:
    """Opens what is named like a camera raw file; None where it is none.

    Raises:
        InputFault: It is damaged.
    """
    if path.suffix.lower() not in RAW:
        return None
    try:
        return RawPhoto(path, file)
    except UnidentifiedImageError:
        file.seek(0)
        return None


def open_picture(path: Path, file: BinaryIO) -> ImageFile:
    """Opens with Pillow, without decoding; the content decides the format, not the name.

    Raises:
        UnidentifiedImageError: It is no photo in a known format.
    """
    # Most raw formats are TIFF too, and what lies there for TIFF readers is a stamp.
    known = _FORMATS_BUT_TIFF if path.suffix.lower() in RAW else FORMATS
    return Image.open(file, formats=known)


def render(image: Image.Image, orientation: int | None, short_side: int) -> Image.Image:
    """Decodes an opened image: scaled, upright, in sRGB.

    Args:
        image: As Pillow opened it.
        orientation: EXIF orientation; None to take the image's own.
        short_side: As for `decode`.

    Returns:
        An image of its own of mode RGB.

    Raises:
        InputFault: It is too large.
        OSError: It is damaged; so are others of `faults.PROBLEMS`.
    """
    source_size = image.size
    if image.format in ("JPEG", "MPO"):
        # Decodes at 1/2, 1/4 or 1/8 inside libjpeg: a 12-megapixel photo
        # takes about 25 ms instead of 110 ms.
        image.draft("RGB", (short_side, short_side))
    # A progressive JPEG's coefficients lie in memory at full size all the same.
    width, height = source_size if image.info.get("progressive") else image.size
    if max(source_size) > MAX_SIDE or width * height > MAX_PIXELS:
        raise InputFault(
            f"The photo measures {source_size[0]:,} x {source_size[1]:,} pixels, "
            "more than can be opened safely."
        )
    image.load()
    if orientation is None:
        orientation = orientation_of(image)
    small = averageable(image)
    factor = min(small.size) // short_side
    if factor > 1:
        small = small.reduce(factor)
    rgb = to_srgb(upright(small, orientation), image.info.get("icc_profile"))
    # It may still be the file's own image, which the caller closes.
    return rgb.copy()


def _decode_picture(path: Path, file: BinaryIO, short_side: int) -> _Result:
    with open_picture(path, file) as image:
        size = image.size
        rgb = render(image, None, short_side)
        return rgb, upright_size(size, orientation_of(image)), metadata.tags_of_image(image)


def _decode_raw(raw: RawPhoto, short_side: int) -> _Result:
    with raw:
        found = raw.preview()
        if found is None or min(found[0].size) < min(SHORT_SIDE, *raw.size):
            try:
                found = raw.develop(), AS_STORED
            except InputFault:
                # A stamp is better than nothing.
                if found is None:
                    raise
        image, orientation = found
        return render(image, orientation, short_side), raw.size, raw.tags(image)

"""Opens photos: scaled, upright, in sRGB, within limits of size and memory.

Every pixel the application or the training sees comes through `decode`, so
that a model meets in the application what it met in training.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from pathlib import Path

import pillow_heif
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from scene_organizer.domain.errors import InputFault, os_error_sentence

pillow_heif.register_heif_opener()

# The limit below is ours and is checked before any pixel is decoded; Pillow's
# own would warn at 89 and refuse at 179 megapixels, and medium-format
# panoramas are larger.
Image.MAX_IMAGE_PIXELS = None

SUFFIXES = frozenset(
    ".jpg .jpeg .jpe .jfif .png .webp .tif .tiff .bmp .gif .heic .heif .hif .avif".split()
)
"""Lower-case file name endings of the formats that can be opened."""

FORMATS = ("JPEG", "MPO", "PNG", "WEBP", "TIFF", "BMP", "GIF", "HEIF", "AVIF")
"""Pillow decoders that may run; the many exotic ones stay out of reach of hostile files."""

SHORT_SIDE = 320
"""Pixels: the short side of a decoded photo is at least this, where the file has as many."""

MAX_PIXELS = 300_000_000
"""Decoded pixels above which a photo is refused (for JPEG: after scaled decoding)."""

MAX_SIDE = 100_000
"""Pixels on the longer side above which a photo is refused."""

_PROBLEMS = (OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error,
             IndexError, KeyError, TypeError, OverflowError, RuntimeError,
             ArithmeticError, AttributeError)
# Pillow's decoders let all of these escape on malformed files (their own
# tests provoke most of them). MemoryError is handled apart.


def decode(path: Path, short_side: int = SHORT_SIDE) -> Image.Image:
    """Decodes a photo once, scaled down, upright and in sRGB.

    Args:
        path: The file to read.
        short_side: Pixels. Scaling stops before the short side falls below.

    Returns:
        An image of mode RGB, its short side in `short_side .. 2 * short_side`
        (smaller only where the file is). `info["source_size"]` holds the
        upright width and height of the file in pixels.

    Raises:
        InputFault: The file is empty, broken, too large or no photo.
    """
    try:
        with open(path, "rb") as file:
            if not file.read(1):
                raise InputFault("The file is empty.")
            file.seek(0)
            with warnings.catch_warnings():
                # Malformed EXIF makes Pillow warn; the pixels are still good.
                warnings.simplefilter("ignore")
                return _decode(file, short_side)
    except FileNotFoundError:
        raise InputFault("The file is no longer there.") from None
    except PermissionError:
        raise InputFault("Permission to read the file was denied.") from None
    except UnidentifiedImageError:
        raise InputFault("This is not a photo in a known format, or it is damaged.") from None
    except MemoryError:
        raise InputFault("The photo needs more memory than is allowed for one photo.") from None
    except Image.DecompressionBombError:
        raise InputFault("The photo is too large to be opened safely.") from None
    except OSError as error:
        if error.errno is not None:
            raise InputFault(os_error_sentence(error)) from error
        raise InputFault(f"The photo is damaged: {_short(error)}.") from error
    except _PROBLEMS as error:
        raise InputFault(f"The photo is damaged: {_short(error)}.") from error


def decode_bytes(data: bytes, short_side: int = SHORT_SIDE) -> Image.Image:
    """As `decode`, for a file held in memory.

    Raises:
        InputFault: As `decode`.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _decode(io.BytesIO(data), short_side)
    except (*_PROBLEMS, MemoryError) as error:
        raise InputFault(f"The photo is damaged: {_short(error)}.") from error


def _decode(file: io.BufferedIOBase, short_side: int) -> Image.Image:
    with Image.open(file, formats=FORMATS) as image:
        if max(image.size) > MAX_SIDE:
            raise InputFault(_too_large(image))
        orientation = image.getexif().get(0x0112, 1)
        turned = orientation in (5, 6, 7, 8)
        source_size = image.size[::-1] if turned else image.size
        if image.format in ("JPEG", "MPO"):
            # Decodes at 1/2, 1/4 or 1/8 inside libjpeg: a 12-megapixel photo
            # takes about 25 ms instead of 110 ms.
            image.draft("RGB", (short_side, short_side))
        if image.width * image.height > MAX_PIXELS:
            raise InputFault(_too_large(image))
        image.load()
        factor = min(image.size) // short_side
        small = image.reduce(factor) if factor > 1 and _reducible(image) else image
        icc = image.info.get("icc_profile")
        upright = ImageOps.exif_transpose(small)
        rgb = _to_srgb(upright, icc)
        factor = min(rgb.size) // short_side
        if factor > 1:
            rgb = rgb.reduce(factor)
    result = rgb.copy() if rgb is image else rgb
    result.info = {"source_size": source_size}
    return result


def _reducible(image: Image.Image) -> bool:
    # Palette indices must not be averaged, and Pillow cannot reduce 16-bit modes.
    return image.mode in ("RGB", "L", "RGBA", "LA", "CMYK", "YCbCr")


def _to_srgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    if image.mode.startswith("I") or image.mode == "F":
        image = _to_eight_bits(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        # White, as every viewer shows it: black would turn a logo into night.
        canvas = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(canvas, image).convert("RGB")
    if icc and image.mode in ("RGB", "CMYK", "L"):
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


def _to_eight_bits(image: Image.Image) -> Image.Image:
    """16-bit grey to 8 bit by the format's full range, floats by their own."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 257, "L")
    low, high = image.getextrema()
    if image.mode == "I" and 0 <= low and high <= 65535:
        low, high = 0, 65535
    scale = 255 / (high - low) if high > low else 0.0
    return image.point(lambda value: value * scale - low * scale).convert("L")


def _too_large(image: Image.Image) -> str:
    return (f"The photo measures {image.width:,} x {image.height:,} pixels, "
            "more than can be opened safely.")


def _short(error: BaseException) -> str:
    text = " ".join(str(error).split()).rstrip(".")
    return text[:120] or type(error).__name__

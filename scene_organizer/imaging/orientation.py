"""Which way up a photo is."""

from __future__ import annotations

from PIL import Image
from PIL.ExifTags import Base

from scene_organizer.imaging.faults import PROBLEMS

AS_STORED = 1

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


def orientation_of(image: Image.Image) -> int:
    """The EXIF orientation (EXIF 2.32, section 4.6.4), 1..8; 1 where it makes no sense.

    Args:
        image: As Pillow opened it; a TIFF must be loaded, which turns it upright.
    """
    try:
        value = image.getexif().get(Base.Orientation)
    except PROBLEMS:
        # The block is malformed; the pixels are still good.
        return AS_STORED
    return value if value in _UPRIGHT else AS_STORED


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """The image turned and mirrored as an EXIF orientation says."""
    return image.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else image


def upright_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height after `upright`."""
    return size[::-1] if orientation >= 5 else size

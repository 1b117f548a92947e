"""The small picture that cameras put into a photo's file: a first look without a full decode."""

from __future__ import annotations

import io
import math
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from PIL import Image
from PIL.ExifTags import IFD, Base
from PIL.ImageFile import ImageFile

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import Metadata
from scene_organizer.imaging import metadata
from scene_organizer.imaging.decode import (
    SHORT_SIDE,
    open_photo,
    open_picture,
    open_raw,
    render,
)
from scene_organizer.imaging.faults import PROBLEMS, faults
from scene_organizer.imaging.orientation import AS_STORED, orientation_of, upright, upright_size
from scene_organizer.imaging.preprocess import PreprocessSpec
from scene_organizer.imaging.raw import RawPhoto

MIN_SIDE = 80
"""Pixels: previews with a shorter side tell too little."""

_BLACK = 40
"""Grey value that the bars around a preview do not exceed, but for rare specks of compression."""


def classifiable(preview: Image.Image, spec: PreprocessSpec) -> bool:
    """Whether a preview has at least two thirds of the pixels a side that the model sees.

    So much agrees with the whole photo in more than the 97 % of answers that
    are asked for; less does not. `tests.benchmarks.quick_look` measures it, and
    has to with every new model.
    """
    return 3 * min(preview.size) >= 2 * max(spec.height, spec.width)


def glance(path: Path) -> tuple[Image.Image | None, Metadata]:
    """The preview in a file, upright and in sRGB, and what the file says of itself.

    The preview shows the whole photo: bars are cut off, and one of another shape
    than the photo (which was cropped or turned after the camera had written it)
    does not count.

    Returns:
        An image of mode RGB whose short side has `MIN_SIDE .. 2 * SHORT_SIDE` pixels, or
        None where there is none of use; and the metadata, from the one opening.

    Raises:
        InputFault: The file is empty, broken or no photo.
        UnreachableFault: The file is gone, or may not or cannot be read.
    """
    with faults(), open_photo(path) as file:
        raw = open_raw(path, file)
        image, size, tags = _of_raw(raw) if raw else _of_picture(path, file)
        return image, metadata.read(tags, size, path.name, os.fstat(file.fileno()).st_mtime)


def _of_raw(raw: RawPhoto) -> tuple[Image.Image | None, tuple[int, int], metadata.Tags]:
    with raw:
        found = raw.preview()
        if found is None:
            return None, raw.size, raw.tags(None)
        image, orientation = found
        stored = upright_size(raw.size, orientation)
        return _usable(image, stored, orientation, None), raw.size, raw.tags(image)


def _of_picture(
    path: Path, file: BinaryIO
) -> tuple[Image.Image | None, tuple[int, int], metadata.Tags]:
    with open_picture(path, file) as image:
        size = image.size
        # Pillow turns a TIFF upright, and gives its size so from the start.
        orientation = AS_STORED if image.format == "TIFF" else orientation_of(image)
        tags = metadata.tags_of_image(image)
        icc = image.info.get("icc_profile")
        for candidate in _candidates(image):
            usable = _usable(candidate, size, orientation, icc)
            if usable is not None:
                return usable, upright_size(size, orientation), tags
        return None, upright_size(size, orientation), tags


def _candidates(image: ImageFile) -> Iterator[Image.Image]:
    """The previews of an opened image, the best first, not decoded yet."""
    with suppress(*PROBLEMS):
        # A damaged preview is none.
        frame = _multi_picture(image)
        if frame is not None:
            image.seek(frame)
            yield image
            image.seek(0)
    with suppress(*PROBLEMS):
        content = _exif_thumbnail(image)
        if content is not None:
            yield Image.open(io.BytesIO(content), formats=("JPEG",))
    # libheif's own thumbnails; it takes one only if it shows the whole photo.
    if image.format == "HEIF" and image.draft("RGB", (MIN_SIDE, MIN_SIDE)):
        yield image


def _multi_picture(image: ImageFile) -> int | None:
    """The smallest "Large Thumbnail" of a multi-picture file (CIPA DC-007, section 5.2.3)."""
    entries: list[dict[str, Any]] = getattr(image, "mpinfo", {}).get(0xB002, [])
    previews = [number for number, entry in enumerate(entries)
                if str(entry["Attribute"]["MPType"]).startswith("Large Thumbnail")]
    return min(previews, key=lambda number: int(entries[number]["Size"]), default=None)


def _exif_thumbnail(image: ImageFile) -> bytes | None:
    """The thumbnail of the EXIF block (EXIF 2.32, section 4.5.5)."""
    directory = image.getexif().get_ifd(IFD.IFD1)
    start, length = directory.get(Base.JpegIFOffset), directory.get(Base.JpegIFByteCount)
    block = image.info.get("exif", b"").removeprefix(b"Exif\0\0")
    return block[start : start + length] if start and length else None


def _usable(
    image: Image.Image, size: tuple[int, int], orientation: int, icc: bytes | None
) -> Image.Image | None:
    """A preview without bars, upright and in sRGB; None where it does not show the photo.

    Args:
        image: The preview as opened.
        size: Width and height in pixels of the photo as it lies in the file.
        orientation: EXIF orientation of both.
        icc: The photo's colour profile, which the preview shares if it has none.
    """
    try:
        if icc and image.format in ("JPEG", "MPO"):
            image.info.setdefault("icc_profile", icc)
        whole = _without_bars(render(image, AS_STORED, SHORT_SIDE), size)
    except (InputFault, *PROBLEMS):
        # A damaged preview is none.
        return None
    return upright(whole, orientation) if whole and min(whole.size) >= MIN_SIDE else None


def _without_bars(preview: Image.Image, size: tuple[int, int]) -> Image.Image | None:
    """The part of a preview that has the photo's shape, if all around it is black."""
    width, height = preview.size
    scale = min(width / size[0], height / size[1])
    left, top = (width - size[0] * scale) / 2, (height - size[1] * scale) / 2
    # Makers round: two pixels are no bar.
    if left <= max(2.0, width / 64) and top <= max(2.0, height / 64):
        return preview
    box = math.ceil(left), math.ceil(top), int(width - left), int(height - top)
    around = np.ones((height, width), bool)
    # Compression smears the picture into the bar's last pixel.
    around[max(0, box[1] - 1) : box[3] + 1, max(0, box[0] - 1) : box[2] + 1] = False
    grey = np.asarray(preview.convert("L"))
    if np.percentile(grey[around], 95) > _BLACK:
        return None
    left_edge, right_edge = grey[:, box[0] : box[0] + 2], grey[:, box[2] - 2 : box[2]]
    top_edge, bottom_edge = grey[box[1] : box[1] + 2], grey[box[3] - 2 : box[3]]
    for edges in ((left_edge, right_edge), (top_edge, bottom_edge)):
        if all(np.percentile(edge, 95) <= _BLACK for edge in edges):
            # Bars all around: the picture within has another shape than the photo.
            return None
    return preview.crop(box)

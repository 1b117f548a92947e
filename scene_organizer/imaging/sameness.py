"""Proves that two files hold the same pictures, shown the same way."""

from __future__ import annotations

import hashlib
import io
from typing import Any

from PIL import Image, ImageSequence
from PIL.TiffImagePlugin import TiffImageFile

from scene_organizer.domain.errors import InputFault
from scene_organizer.imaging import decode
from scene_organizer.imaging.faults import faults

_BAND_BYTES = 4 * 1024 * 1024

# Where Pillow keeps what an edit of keywords does change.
_EDITED = frozenset({
    "xmp", "XML:com.adobe.xmp", "photoshop", "Raw profile type iptc", "Raw profile type xmp",
})
# TIFF: XMP, IPTC, Photoshop, and where in the file other things lie.
_EDITED_TIFF_TAGS = frozenset({700, 33723, 34377})
_OFFSET_TIFF_TAGS = frozenset({273, 324, 330, 513, 34665, 34853, 40965})
_IPTC_RESOURCE = 0x0404


def pictures(data: bytes) -> list[tuple[object, ...]]:
    """What is seen of every picture in a file: pixels, size, colours, timing, orientation.

    Two files whose lists are equal show the same. Pixels are hashed as they
    are decoded at full size, so no two pictures are ever held at once.

    Raises:
        InputFault: A picture is damaged or too large.
    """
    with faults(), Image.open(io.BytesIO(data), formats=decode.FORMATS) as file:
        return [_seen(frame) for frame in ImageSequence.Iterator(file)]


def _seen(frame: Image.Image) -> tuple[object, ...]:
    if max(frame.size) > decode.MAX_SIDE or frame.width * frame.height > decode.MAX_PIXELS:
        raise InputFault("The photo is larger than can be checked safely.")
    frame.load()
    digest = hashlib.blake2b(digest_size=32)
    rows = max(1, _BAND_BYTES // (max(1, frame.width) * 4))
    for top in range(0, frame.height, rows):
        band = frame.crop((0, top, frame.width, min(frame.height, top + rows)))
        digest.update(band.tobytes())
    palette = frame.palette.tobytes() if frame.palette is not None else b""
    return frame.format, frame.mode, frame.size, digest.digest(), palette, _around(frame)


def _around(frame: Image.Image) -> tuple[tuple[str, str], ...]:
    """What stands beside the pixels, but what an edit of keywords may change."""
    facts: dict[str, Any] = {str(key): value for key, value in frame.info.items()
                             if key not in _EDITED}
    resources = frame.info.get("photoshop")
    if isinstance(resources, dict):
        # Photoshop's resources, of which IPTC is one; an empty block is none.
        others = {key: value for key, value in resources.items() if key != _IPTC_RESOURCE}
        facts |= {"photoshop": others} if others else {}
    exif = frame.getexif()
    facts.pop("exif", None)
    facts["exif"] = sorted((tag, repr(value)) for tag, value in exif.items()
                           if tag not in _EDITED_TIFF_TAGS | _OFFSET_TIFF_TAGS)
    facts["details"] = sorted((tag, repr(value)) for tag, value in exif.get_ifd(34665).items()
                              if tag not in _OFFSET_TIFF_TAGS)
    facts["place"] = sorted(map(repr, exif.get_ifd(34853).items()))
    if isinstance(frame, TiffImageFile):
        facts["tags"] = sorted((tag, repr(value)) for tag, value in frame.tag_v2.items()
                               if tag not in _EDITED_TIFF_TAGS | _OFFSET_TIFF_TAGS)
    return tuple(sorted((key, repr(value)) for key, value in facts.items()))

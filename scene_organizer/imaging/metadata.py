"""What a photo file says of itself: date of capture, camera, place."""

from __future__ import annotations

import math
import re
import struct
import zlib
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from scene_organizer.domain.photo import Metadata

_DATE = re.compile(r"(\d{4})[:\-](\d{2})[:\-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})")
_OFFSET = re.compile(r"[+-]\d{2}:\d{2}")
PROBLEMS = (OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error, LookupError,
            TypeError, ArithmeticError, RuntimeError, AttributeError)
"""What Pillow's parsers let escape on malformed files: hostile input reaches all of these.

`MemoryError` is no member: it is about limits, not about damage.
"""


def read(image: Image.Image, width: int, height: int) -> Metadata:
    """Reads an open image's EXIF; what is missing or malformed is None.

    A photo with broken metadata loses the metadata, not the pixels.

    Args:
        image: As Pillow opened it.
        width, height: Pixels, upright.
    """
    try:
        exif = image.getexif()
        details: Mapping[int, Any] = exif.get_ifd(IFD.Exif)
        place: Mapping[int, Any] = exif.get_ifd(IFD.GPSInfo)
    except PROBLEMS:
        return Metadata(width, height)
    latitude = _degrees(place, GPS.GPSLatitude, GPS.GPSLatitudeRef, "S", 90)
    longitude = _degrees(place, GPS.GPSLongitude, GPS.GPSLongitudeRef, "W", 180)
    known = latitude is not None and longitude is not None and (latitude, longitude) != (0, 0)
    return Metadata(
        width,
        height,
        taken=_taken(details, exif),
        camera=_camera(exif),
        latitude=latitude if known else None,
        longitude=longitude if known else None,
    )


def _taken(details: Mapping[int, Any], exif: Mapping[int, Any]) -> str | None:
    for source, tag, offset_tag in (
        (details, Base.DateTimeOriginal, Base.OffsetTimeOriginal),
        (details, Base.DateTimeDigitized, Base.OffsetTimeDigitized),
        (exif, Base.DateTime, Base.OffsetTime),
    ):
        match = _DATE.match(_text(source.get(tag)))
        if not match:
            continue
        try:
            # Cameras write local time; the offset, where known, is added below.
            moment = datetime.fromisoformat("{}-{}-{}T{}:{}:{}".format(*match.groups()))
        except ValueError:
            continue
        offset = _text(details.get(offset_tag))
        if _OFFSET.fullmatch(offset):
            with suppress(ValueError):
                return datetime.fromisoformat(moment.isoformat() + offset).isoformat()
        return moment.isoformat()
    return None


def _camera(exif: Mapping[int, Any]) -> str | None:
    make, model = _text(exif.get(Base.Make)), _text(exif.get(Base.Model))
    # "Canon" + "Canon EOS 5D": most makers repeat themselves.
    brand = make.split(" ")[0].casefold()
    camera = model if brand and model.casefold().startswith(brand) else f"{make} {model}"
    return camera.strip()[:100] or None


def _degrees(
    place: Mapping[int, Any], tag: int, reference_tag: int, negative: str, limit: float
) -> float | None:
    try:
        parts = [float(part) for part in place[tag]]
        degrees = math.fsum(part / 60.0**power for power, part in enumerate(parts[:3]))
    except PROBLEMS:
        return None
    if not math.isfinite(degrees) or not 0 <= degrees <= limit:
        return None
    sign = -1 if _text(place.get(reference_tag)).upper().startswith(negative) else 1
    return round(sign * degrees, 7)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    return "".join(c for c in value.split("\x00")[0] if c.isprintable()).strip()

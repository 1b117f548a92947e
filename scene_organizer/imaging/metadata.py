"""What a photo file says of itself: date of capture, camera, lens, exposure, place."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from scene_organizer.domain.photo import Metadata
from scene_organizer.imaging import dates
from scene_organizer.imaging.faults import PROBLEMS

_DATE = re.compile(r"(\d{4})[:\-](\d{2})[:\-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})")
_OFFSET = re.compile(r"[+-]\d{2}:\d{2}")


class Tags(NamedTuple):
    """EXIF tags by number: of the image, of the exposure, of the place."""

    main: Mapping[int, Any]
    details: Mapping[int, Any]
    place: Mapping[int, Any]


NO_TAGS = Tags({}, {}, {})


def tags_of(exif: Image.Exif) -> Tags:
    """The three directories of an EXIF block; a malformed one is empty."""
    directories: list[Mapping[int, Any]] = []
    for number in (IFD.Exif, IFD.GPSInfo):
        try:
            directories.append(exif.get_ifd(number))
        except PROBLEMS:
            directories.append({})
    return Tags(exif, *directories)


def tags_of_image(image: Image.Image) -> Tags:
    """The EXIF tags of an image that Pillow opened; none where the block is malformed."""
    try:
        return tags_of(image.getexif())
    except PROBLEMS:
        return NO_TAGS


def read(
    tags: Tags, size: tuple[int, int], name: str = "", modified: float | None = None
) -> Metadata:
    """Reads EXIF tags; what is missing or malformed is None.

    A photo with broken metadata loses the metadata, not the pixels. Its date
    comes from the tags, else from the file's name, else from its time.

    Args:
        tags: Of the photo.
        size: Width and height in pixels, upright.
        name: The file's name.
        modified: The file's modification time, seconds since 1970.
    """
    taken, source = _exif_date(tags), "exif"
    if taken is None:
        taken, source = dates.from_name(name), "name"
    if taken is None and modified is not None:
        taken, source = dates.from_mtime(modified), "mtime"
    latitude = _degrees(tags.place, GPS.GPSLatitude, GPS.GPSLatitudeRef, "S", 90)
    longitude = _degrees(tags.place, GPS.GPSLongitude, GPS.GPSLongitudeRef, "W", 180)
    known = latitude is not None and longitude is not None and (latitude, longitude) != (0, 0)
    return Metadata(
        *size,
        taken=taken,
        camera=_named(_text(tags.main, Base.Make), _text(tags.main, Base.Model)),
        latitude=latitude if known else None,
        longitude=longitude if known else None,
        taken_from=source if taken else "",
        lens=_lens(tags.details),
        exposure=_exposure(tags.details),
    )


def _exif_date(tags: Tags) -> str | None:
    for source, tag, offset_tag in (
        (tags.details, Base.DateTimeOriginal, Base.OffsetTimeOriginal),
        (tags.details, Base.DateTimeDigitized, Base.OffsetTimeDigitized),
        (tags.main, Base.DateTime, Base.OffsetTime),
    ):
        match = _DATE.match(_text(source, tag))
        if not match:
            continue
        try:
            # Cameras write local time; the offset, where known, is added below.
            moment = datetime.fromisoformat("{}-{}-{}T{}:{}:{}".format(*match.groups()))
        except ValueError:
            continue
        offset = _text(tags.details, offset_tag)
        if _OFFSET.fullmatch(offset):
            with suppress(ValueError):
                return datetime.fromisoformat(moment.isoformat() + offset).isoformat()
        return moment.isoformat()
    return None


def _named(make: str, model: str) -> str | None:
    """Maker and model without saying the maker twice ("Canon" + "Canon EOS 5D")."""
    first = model.casefold().split(" ")[0]
    name = model if first and first in make.casefold().split(" ") else f"{make} {model}"
    return name.strip()[:100] or None


def _lens(details: Mapping[int, Any]) -> str | None:
    model = _text(details, Base.LensModel)
    if model:
        return _named(_text(details, Base.LensMake), model)
    shortest, longest, *apertures = (_numbers(details, Base.LensSpecification) + [0.0] * 4)[:4]
    if not 0 < shortest <= longest:
        return None
    focal = f"{shortest:g} mm" if shortest == longest else f"{shortest:g}-{longest:g} mm"
    widest = sorted({aperture for aperture in apertures if aperture > 0})
    return f"{focal} f/" + "-".join(f"{aperture:g}" for aperture in widest) if widest else focal


def _exposure(details: Mapping[int, Any]) -> str | None:
    parts = []
    time = _number(details, Base.ExposureTime, 1e-7, 1e6)
    if time is not None:
        parts.append(f"1/{round(1 / time)} s" if time < 0.3 else f"{round(time, 1):g} s")
    aperture = _number(details, Base.FNumber, 0.1, 1000)
    if aperture is not None:
        parts.append(f"f/{round(aperture, 1):g}")
    sensitivity = _number(details, Base.ISOSpeedRatings, 1, 1e8)
    if sensitivity is not None:
        parts.append(f"ISO {round(sensitivity)}")
    focal = _number(details, Base.FocalLength, 0.1, 1e5)
    if focal is not None:
        parts.append(f"{round(focal, 1):g} mm")
    return ", ".join(parts) or None


def _degrees(
    place: Mapping[int, Any], tag: int, reference_tag: int, negative: str, limit: float
) -> float | None:
    parts = _numbers(place, tag)
    degrees = math.fsum(part / 60.0**power for power, part in enumerate(parts[:3]))
    if not parts or not 0 <= degrees <= limit:
        return None
    sign = -1 if _text(place, reference_tag).upper().startswith(negative) else 1
    return round(sign * degrees, 7)


def _number(tags: Mapping[int, Any], tag: int, low: float, high: float) -> float | None:
    numbers = _numbers(tags, tag)
    return numbers[0] if numbers and low <= numbers[0] <= high else None


def _numbers(tags: Mapping[int, Any], tag: int) -> list[float]:
    """A tag's numbers; none where one of them is none."""
    try:
        value = tags[tag]
        numbers = [float(part) for part in (value if isinstance(value, tuple | list) else (value,))]
    except PROBLEMS:
        return []
    return numbers if all(map(math.isfinite, numbers)) else []


def _text(tags: Mapping[int, Any], tag: int) -> str:
    try:
        value = tags.get(tag)
    except PROBLEMS:
        return ""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    return "".join(c for c in value.split("\x00")[0] if c.isprintable()).strip()

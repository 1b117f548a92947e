"""What a photo file says of itself, and what malformed files say."""

from __future__ import annotations

import io
import math
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from scene_organizer.domain.photo import Metadata
from scene_organizer.imaging import metadata
from tests.conftest import MakePhoto

EXIF, GPS = 0x8769, 0x8825
ORIGINAL, DIGITIZED, CHANGED = 0x9003, 0x9004, 0x0132
OFFSET_ORIGINAL, OFFSET_CHANGED = 0x9011, 0x9010
MAKE, MODEL = 0x010F, 0x0110


def read(block: Image.Exif | bytes) -> Metadata:
    file = io.BytesIO()
    Image.new("RGB", (8, 6)).save(file, "JPEG", exif=block)
    file.seek(0)
    with Image.open(file) as image:
        return metadata.read(metadata.tags_of_image(image), (8, 6))


def exif(details: dict[int, Any] | None = None, place: dict[int, Any] | None = None,
         **tags: Any) -> Image.Exif:
    block = Image.Exif()
    for name, value in tags.items():
        block[{"make": MAKE, "model": MODEL, "changed": CHANGED}[name]] = value
    block.get_ifd(EXIF).update(details or {})
    block.get_ifd(GPS).update(place or {})
    return block


def test_a_photo_that_says_nothing() -> None:
    assert read(Image.Exif()) == Metadata(8, 6)


@pytest.mark.parametrize(("text", "expected"), [
    ("2024:05:06 07:08:09", "2024-05-06T07:08:09"),
    ("2024-05-06T07:08:09", "2024-05-06T07:08:09"),
    ("2024:05:06 07:08:09.123", "2024-05-06T07:08:09"),
    ("2024:02:30 07:08:09", None),
    ("0000:00:00 00:00:00", None),
    ("    :  :     :  :  ", None),
    ("yesterday", None),
    ("", None),
])
def test_the_date_of_capture(text: str, expected: str | None) -> None:
    assert read(exif({ORIGINAL: text})).taken == expected


def test_the_best_date_that_makes_sense_is_taken() -> None:
    assert read(exif({ORIGINAL: "0000:00:00 00:00:00", DIGITIZED: "2020:01:02 03:04:05"},
                     changed="2021:01:01 00:00:00")).taken == "2020-01-02T03:04:05"
    assert read(exif(changed="2021:01:01 00:00:00")).taken == "2021-01-01T00:00:00"


@pytest.mark.parametrize(("offset", "expected"), [
    ("+02:00", "2024-05-06T07:08:09+02:00"),
    ("-09:30", "2024-05-06T07:08:09-09:30"),
    ("+99:99", "2024-05-06T07:08:09"),
    ("Z", "2024-05-06T07:08:09"),
    ("   :  ", "2024-05-06T07:08:09"),
])
def test_the_offset_is_added_where_it_makes_sense(offset: str, expected: str) -> None:
    taken = {ORIGINAL: "2024:05:06 07:08:09", OFFSET_ORIGINAL: offset, OFFSET_CHANGED: "+11:00"}
    assert read(exif(taken)).taken == expected


@pytest.mark.parametrize(("make", "model", "expected"), [
    ("Canon", "Canon EOS 5D", "Canon EOS 5D"),
    ("NIKON CORPORATION", "NIKON D750", "NIKON D750"),
    ("Apple", "iPhone 15", "Apple iPhone 15"),
    ("", "X100", "X100"),
    ("Maker\x00rubbish", "One\nTwo", "Maker OneTwo"),
    ("", "", None),
])
def test_the_camera(make: str, model: str, expected: str | None) -> None:
    assert read(exif(make=make, model=model)).camera == expected


def place(latitude: tuple[Any, ...], north: str, longitude: tuple[Any, ...],
          east: str) -> Metadata:
    def rationals(parts: tuple[Any, ...]) -> tuple[IFDRational, ...]:
        return tuple(part if isinstance(part, IFDRational) else IFDRational(part)
                     for part in parts)

    return read(exif(place={1: north, 2: rationals(latitude), 3: east, 4: rationals(longitude)}))


@pytest.mark.parametrize(("north", "east", "signs"), [
    ("N", "E", (1, 1)), ("S", "E", (-1, 1)), ("N", "W", (1, -1)), ("S", "W", (-1, -1)),
    ("s", "w", (-1, -1)), ("", "", (1, 1)),
])
def test_hemispheres(north: str, east: str, signs: tuple[int, int]) -> None:
    found = place((48, 30, 36), north, (151, 12, 0), east)
    assert found.latitude == pytest.approx(signs[0] * 48.51)
    assert found.longitude == pytest.approx(signs[1] * 151.2)


@pytest.mark.parametrize("latitude", [
    (IFDRational(0, 0), 0, 0),
    (IFDRational(5, 0), 0, 0),
    (91, 0, 0),
    (),
])
def test_an_impossible_place_is_no_place(latitude: tuple[Any, ...]) -> None:
    found = place(latitude, "N", (10, 0, 0), "E")
    assert (found.latitude, found.longitude) == (None, None)


def test_half_a_place_and_null_island_are_no_place() -> None:
    half = read(exif(place={1: "N", 2: (IFDRational(48), IFDRational(0), IFDRational(0))}))
    assert (half.latitude, half.longitude) == (None, None)
    zero = place((0, 0, 0), "N", (0, 0, 0), "E")
    assert (zero.latitude, zero.longitude) == (None, None)


@pytest.mark.parametrize("value", [float("nan"), math.inf, -1.0, "text", None, b"\xff"])
def test_degrees_that_are_no_number(value: Any) -> None:
    assert metadata._degrees({2: (value,)}, 2, 1, "S", 90) is None


@pytest.mark.parametrize("block", [
    b"Exif\0\0",
    b"Exif\0\0garbage",
    b"Exif\0\0II*\0\xff\xff\xff\xff",
    b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\x87\x69\0\x04\0\0\0\x01\xff\xff\xff\xff" * 40,
    b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0",  # points to itself
])
@pytest.mark.filterwarnings("ignore")
def test_malformed_metadata_costs_the_metadata_only(block: bytes) -> None:
    found = read(block)
    assert (found.width, found.height) == (8, 6)
    assert (found.taken, found.latitude) == (None, None)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "heic", "avif"])
def test_every_format_with_metadata_is_read(make_photo: MakePhoto, suffix: str) -> None:
    path: Path = make_photo(f"a.{suffix}", (64, 48), taken="2024:05:06 07:08:09",
                            gps=(-33.5, 151.25))
    with Image.open(path) as image:
        found = metadata.read(metadata.tags_of_image(image), (64, 48))
    assert found.taken == "2024-05-06T07:08:09"
    assert (found.latitude, found.longitude) == pytest.approx((-33.5, 151.25), abs=1e-4)


def test_where_the_date_comes_from() -> None:
    tags = metadata.Tags({}, {ORIGINAL: "2024:05:06 07:08:09"}, {})
    name, modified = "IMG_20230102_030405.jpg", 1.6e9
    assert metadata.read(tags, (1, 1), name, modified).taken == "2024-05-06T07:08:09"
    assert metadata.read(tags, (1, 1), name, modified).taken_from == "exif"
    named = metadata.read(metadata.NO_TAGS, (1, 1), name, modified)
    assert (named.taken, named.taken_from) == ("2023-01-02T03:04:05", "name")
    timed = metadata.read(metadata.NO_TAGS, (1, 1), "DSC_0001.jpg", modified)
    assert timed.taken_from == "mtime"
    nothing = metadata.read(metadata.NO_TAGS, (1, 1), "DSC_0001.jpg", 0)
    assert (nothing.taken, nothing.taken_from) == (None, "")


@pytest.mark.parametrize(("details", "expected"), [
    ({0x829A: 0.004, 0x829D: 2.8, 0x8827: 100, 0x920A: 35.0}, "1/250 s, f/2.8, ISO 100, 35 mm"),
    ({0x829A: 2.5, 0x829D: 8.0}, "2.5 s, f/8"),
    ({0x8827: (3200, 0)}, "ISO 3200"),
    ({0x829A: 0, 0x829D: IFDRational(1, 0), 0x8827: 0, 0x920A: "long"}, None),
    ({0x829A: math.inf, 0x829D: -1.0, 0x8827: b"\xff", 0x920A: ()}, None),
    ({}, None),
])
def test_the_exposure(details: dict[int, Any], expected: str | None) -> None:
    assert metadata.read(metadata.Tags({}, details, {}), (1, 1)).exposure == expected


@pytest.mark.parametrize(("details", "expected"), [
    ({0xA434: "EF50mm f/1.8", 0xA433: "Canon"}, "Canon EF50mm f/1.8"),
    ({0xA434: "Apple back camera", 0xA433: "Apple"}, "Apple back camera"),
    ({0xA433: "Canon"}, None),
    ({0xA432: (18, 55, 3.5, 5.6)}, "18-55 mm f/3.5-5.6"),
    ({0xA432: (50, 50, 1.8, 1.8)}, "50 mm f/1.8"),
    ({0xA432: (50, 50, math.nan, math.nan)}, None),
    ({0xA432: (0, 0, 0, 0)}, None),
    ({0xA432: "wide"}, None),
])
def test_the_lens(details: dict[int, Any], expected: str | None) -> None:
    assert metadata.read(metadata.Tags({}, details, {}), (1, 1)).lens == expected

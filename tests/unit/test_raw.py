"""Camera raw files, as far as files written in code can show it."""

from __future__ import annotations

import os
import struct
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from scene_organizer.domain.errors import InputFault
from scene_organizer.imaging import raw
from scene_organizer.imaging.decode import decode, decode_with_metadata
from scene_organizer.imaging.formats import SUFFIXES
from scene_organizer.imaging.metadata import read
from scene_organizer.imaging.preview import glance
from tests.camera_files import directory, jpeg, raw_file
from tests.conftest import CORNERS, MakePhoto

PLACES = {1: "0123", 2: "1032", 3: "3210", 4: "2301", 5: "0213", 6: "2031", 7: "3120", 8: "1302"}
"""Where the sensor's corners end up, row by row (EXIF 2.32, section 4.6.4)."""

DETAILS = {0x829A: 0.004, 0x829D: 2.8, 0x8827: 100, 0x9003: "2024:05:06 07:08:09",
           0x920A: 35.0, 0xA434: "35mm F2"}
SOUTH_EAST = {1: "S", 2: (33.0, 30.0, 0.0), 3: "E", 4: (151.0, 15.0, 0.0)}

MAKERS = [
    ("dng", "Maker", "Model", True, b"II*\0"),
    ("nef", "NIKON CORPORATION", "NIKON D750", False, b"II*\0"),
    ("cr2", "Canon", "Canon EOS 5D", False, b"II*\0"),
    ("arw", "SONY", "ILCE-7M3", False, b"II*\0"),
    ("orf", "OLYMPUS IMAGING CORP.", "E-M10", False, b"IIRO"),
    ("rw2", "Panasonic", "DMC-GX7", False, b"IIU\0"),
]


def corners(image: Image.Image) -> str:
    """Which of the four corners' colours lie where, row by row."""
    found = ""
    for row in (1, 3):
        for column in (1, 3):
            pixel = image.getpixel((image.width * column // 4, image.height * row // 4))
            assert isinstance(pixel, tuple)
            found += str(min(range(4), key=lambda index: sum(
                (a - b) ** 2 for a, b in zip(pixel, CORNERS[index], strict=True))))
    return found


@pytest.mark.parametrize("preview", [True, False], ids=["preview", "sensor"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_raw_photos_come_out_upright(tmp_path: Path, orientation: int, preview: bool) -> None:
    path = tmp_path / "a.dng"
    path.write_bytes(raw_file(preview=jpeg((640, 480)) if preview else None,
                              orientation=orientation))
    image, metadata = decode_with_metadata(path)
    assert corners(image) == PLACES[orientation]
    assert (metadata.width, metadata.height) == ((800, 600) if orientation < 5 else (600, 800))
    assert (image.width > image.height) == (orientation < 5)


@pytest.mark.parametrize(("suffix", "make", "model", "dng", "magic"), MAKERS)
def test_every_maker_s_own_tiff_is_read(tmp_path: Path, suffix: str, make: str, model: str,
                                        dng: bool, magic: bytes) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(raw_file(preview=jpeg((640, 480)), orientation=8, make=make, model=model,
                              dng=dng, magic=magic, details=DETAILS, place=SOUTH_EAST))
    image, metadata = decode_with_metadata(path)
    assert corners(image) == PLACES[8]
    assert (metadata.taken, metadata.taken_from) == ("2024-05-06T07:08:09", "exif")
    assert (metadata.latitude, metadata.longitude) == (-33.5, 151.25)
    assert metadata.exposure == "1/250 s, f/2.8, ISO 100, 35 mm"
    assert metadata.lens == "35mm F2"
    assert metadata.camera is not None
    assert metadata.camera.endswith(model)
    look = glance(path)[0]
    assert look is not None
    assert corners(look) == PLACES[8]


def test_a_stamp_is_passed_over_for_the_sensor(tmp_path: Path) -> None:
    path = tmp_path / "a.dng"
    path.write_bytes(raw_file(size=(1600, 1200), preview=jpeg((160, 120))))
    assert decode(path).size == (800, 600)


def test_a_stamp_is_better_than_a_damaged_sensor(tmp_path: Path) -> None:
    path = tmp_path / "a.dng"
    # The stamp lies where half of the sensor should.
    content = raw_file(size=(1600, 1200), pixels=b"", preview=jpeg((160, 120)))
    path.write_bytes(content)
    assert min(decode(path).size) >= 120


def test_a_preview_that_is_upright_already_is_not_turned_again(tmp_path: Path) -> None:
    path = tmp_path / "a.dng"
    path.write_bytes(raw_file(preview=jpeg((480, 640)), orientation=6))
    assert decode(path).size == (480, 640)
    assert corners(decode(path)) == "0123"


def test_a_preview_says_its_own_orientation(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 3
    path = tmp_path / "a.dng"
    content = jpeg((640, 480), exif=turned)
    # Cameras write EXIF alone; Pillow puts 18 bytes of JFIF before it.
    path.write_bytes(raw_file(preview=content[:2] + content[20:]))
    assert corners(decode(path)) == PLACES[3]


def test_what_is_only_named_raw_is_decoded_by_content(make_photo: MakePhoto) -> None:
    assert decode(make_photo("a.nef", format="JPEG")).mode == "RGB"


@pytest.mark.parametrize("content", [b"x", b"II*\0" + b"\0" * 40, b"no photo " * 100,
                                     raw_file()[:2000], raw_file()[:100_000]])
def test_broken_raw_files_say_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.cr2"
    path.write_bytes(content)
    with pytest.raises(InputFault) as caught:
        decode(path)
    assert caught.value.sentence.endswith(".")
    with suppress(InputFault):
        assert glance(path)[0] is None


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.dng")
    path.write_bytes(raw_file(preview=jpeg((640, 480))))
    assert corners(decode(path)) == "0123"


def test_a_sensor_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw, "MAX_PIXELS", 800 * 600 - 1)
    path = tmp_path / "a.dng"
    path.write_bytes(raw_file())
    with pytest.raises(InputFault, match="800 x 600"):
        decode(path)


def test_the_directories_of_a_cr3() -> None:
    def box(name: bytes, entries: dict[int, object]) -> bytes:
        content = b"II*\0\x08\0\0\0" + directory(entries, 8)
        return struct.pack(">I", len(content) + 8) + name + content

    head = (b"\0\0\0\x18ftypcrx " + b"\0" * 12 + box(b"CMT1", {271: "Canon", 272: "Canon EOS R5"})
            + box(b"CMT2", DETAILS) + box(b"CMT4", SOUTH_EAST))
    metadata = read(raw._tags_of_cr3(head), (3, 2))
    assert metadata.camera == "Canon EOS R5"
    assert metadata.taken == "2024-05-06T07:08:09"
    assert (metadata.latitude, metadata.longitude) == (-33.5, 151.25)


def test_the_image_of_a_disk_is_no_photo() -> None:
    assert ".raw" not in SUFFIXES
    assert {".cr2", ".cr3", ".nef", ".arw", ".dng", ".raf", ".orf", ".rw2"} <= SUFFIXES



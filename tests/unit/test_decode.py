"""Decoding: every format, upright, in sRGB, and one plain sentence for what is broken."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms, PngImagePlugin

from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.imaging import decode as decoding
from scene_organizer.imaging.decode import decode, decode_with_metadata
from scene_organizer.imaging.formats import PICTURES
from tests.camera_files import directory
from tests.conftest import CORNERS, MakePhoto, draw

BLUE = (90, 130, 170)


def colour_at(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    pixel = image.getpixel((int(image.width * x), int(image.height * y)))
    assert isinstance(pixel, tuple)
    return pixel


def close(actual: tuple[int, ...], expected: tuple[int, ...], tolerance: int = 14) -> bool:
    return max(abs(a - b) for a, b in zip(actual, expected, strict=True)) <= tolerance


def png(size: tuple[int, int], rows: bytes, depth: int = 8, kind: int = 2) -> bytes:
    """A PNG of these bytes, filter types included."""
    def chunk(name: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + body))
        return struct.pack(">I", len(body)) + name + body + check

    header = struct.pack(">IIBBBBB", *size, depth, kind, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b""))


def sentence_of(path: Path) -> str:
    with pytest.raises(SceneOrganizerError) as caught:
        decode(path)
    sentence = caught.value.sentence
    assert sentence.endswith("."), "every error is a sentence"
    assert "<" not in sentence, "no object of Python's shows in a sentence"
    return sentence


@pytest.mark.parametrize("suffix", sorted(PICTURES))
def test_every_listed_format_is_decoded(make_photo: MakePhoto, suffix: str) -> None:
    form = {".jpe": "JPEG", ".hif": "HEIF"}.get(suffix)
    image = decode(make_photo(f"photo{suffix}", (800, 600), format=form))
    assert image.mode == "RGB"
    assert min(image.size) >= 300
    assert close(colour_at(image, 0.5, 0.5), BLUE)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "heic", "avif"])
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("size", [(1600, 800), (80, 40)], ids=["scaled", "small"])
def test_photos_come_out_upright(
    make_photo: MakePhoto, suffix: str, orientation: int, size: tuple[int, int]
) -> None:
    path = make_photo(f"photo.{suffix}", size, pattern="corners", orientation=orientation)
    image, metadata = decode_with_metadata(path)
    # Where the file's corners 0 1 2 3 (row by row) end up, by EXIF 2.32, 4.6.4.
    places = {1: "0123", 2: "1032", 3: "3210", 4: "2301",
              5: "0213", 6: "2031", 7: "3120", 8: "1302"}[orientation]
    for index, corner in enumerate(places):
        found = colour_at(image, 0.25 + 0.5 * (index % 2), 0.25 + 0.5 * (index // 2))
        assert close(found, CORNERS[int(corner)], 40)
    upright = size[::-1] if orientation >= 5 else size
    assert (metadata.width, metadata.height) == upright
    assert (image.width > image.height) == (upright[0] > upright[1])


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 700), (641, 640), (100, 2000)])
@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_the_short_side_is_scaled_no_further_than_asked(
    make_photo: MakePhoto, size: tuple[int, int], suffix: str
) -> None:
    image = decode(make_photo(f"photo.{suffix}", size), short_side=320)
    assert min(320, *size) <= min(image.size) <= 2 * 320
    assert image.width / image.height == pytest.approx(size[0] / size[1], rel=0.02)


@pytest.mark.parametrize("suffix", ["jpg", "tif"])
def test_cmyk(make_photo: MakePhoto, suffix: str) -> None:
    image = decode(make_photo(f"print.{suffix}", (800, 600), mode="CMYK"))
    assert close(colour_at(image, 0.5, 0.5), BLUE)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16", "I", "F"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    grey = Image.new("L", (700, 500), 255)
    if mode == "I;16":
        image = Image.fromarray(np.full((500, 700), 65535, np.uint16))
    elif mode in ("I", "F"):
        # Values of 0 and 65535, so that the range is known.
        values = np.full((500, 700), 65535, np.int32 if mode == "I" else np.float32)
        values[0, 0] = 0
        image = Image.fromarray(values)
    else:
        image = grey.convert(mode)
    path = tmp_path / "photo.tif"
    image.save(path)
    assert close(colour_at(decode(path), 0.5, 0.5), (255, 255, 255))


@pytest.mark.parametrize("dtype", ["<u2", ">u2"])
def test_sixteen_bit_grey_keeps_its_tones(tmp_path: Path, dtype: str) -> None:
    ramp = np.tile(np.linspace(0, 65535, 256).astype(dtype), (64, 1))
    mode = "I;16" if dtype == "<u2" else "I;16B"
    Image.frombytes(mode, (256, 64), ramp.tobytes()).save(tmp_path / "ramp.tif")
    tones = np.asarray(decode(tmp_path / "ramp.tif"))[10, :, 0]
    assert np.abs(tones - np.arange(256.0)).max() <= 1


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    logo = Image.new("RGBA", (600, 600), (0, 0, 0, 0))
    logo.paste((200, 0, 0, 255), (0, 0, 300, 600))
    logo.save(tmp_path / "logo.png")
    image = decode(tmp_path / "logo.png")
    assert close(colour_at(image, 0.75, 0.5), (255, 255, 255))
    assert close(colour_at(image, 0.25, 0.5), (200, 0, 0))


def test_a_transparent_palette_colour_is_white(tmp_path: Path) -> None:
    palette = draw((640, 480), (10, 200, 10)).convert("P", palette=Image.Palette.ADAPTIVE)
    index = palette.getpixel((5, 5))
    palette.save(tmp_path / "old.gif", transparency=index)
    assert close(colour_at(decode(tmp_path / "old.gif"), 0.5, 0.5), (255, 255, 255))


def test_a_scaled_palette_image_keeps_its_colours(make_photo: MakePhoto) -> None:
    image = decode(make_photo("old.gif", (1600, 1200), pattern="corners"))
    for index, corner in enumerate(CORNERS):
        found = colour_at(image, 0.25 + 0.5 * (index % 2), 0.25 + 0.5 * (index // 2))
        assert close(found, corner, 30)


def test_colour_profiles_are_applied(make_photo: MakePhoto) -> None:
    same = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert close(colour_at(decode(make_photo("a.jpg", icc_profile=same)), 0.5, 0.5), BLUE)
    # sRGB with its red and blue primaries exchanged.
    swapped = (
        same.replace(b"rXYZ", b"????", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"????", b"bXYZ", 1)
    )
    image = decode(make_photo("b.jpg", icc_profile=swapped))
    assert close(colour_at(image, 0.5, 0.5), BLUE[::-1])


def test_a_damaged_colour_profile_costs_no_photo(make_photo: MakePhoto) -> None:
    for mode in ("RGB", "L", "CMYK"):
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
        for number, profile in enumerate((b"junk", lab)):
            path = make_photo(f"{mode}{number}.jpg", mode=mode, icc_profile=profile)
            assert decode(path).mode == "RGB"


def test_the_first_frame_of_an_animation_is_shown(tmp_path: Path) -> None:
    frames = [draw((200, 200), colour) for colour in ((250, 0, 0), (0, 0, 250))]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert close(colour_at(decode(tmp_path / "a.gif"), 0.5, 0.5), (250, 0, 0))


def test_the_name_does_not_decide_the_format(make_photo: MakePhoto) -> None:
    assert decode(make_photo("really-a-png.jpg", format="PNG")).mode == "RGB"


@pytest.mark.parametrize(
    "name", ["new\nline \N{CAMERA WITH FLASH}.jpg", "-rf.jpg", "a" * 200 + ".jpg"]
)
def test_odd_names(make_photo: MakePhoto, name: str) -> None:
    assert decode(make_photo(name)).mode == "RGB"


@pytest.mark.parametrize("options", [
    {"progressive": True}, {"mode": "L"}, {"mode": "CMYK"}, {"subsampling": 0}, {"optimize": True},
], ids=str)
def test_every_kind_of_jpeg(make_photo: MakePhoto, options: dict[str, Any]) -> None:
    expected = (124, 124, 124) if options.get("mode") == "L" else BLUE
    assert close(colour_at(decode(make_photo(**options)), 0.5, 0.5), expected)


@pytest.mark.parametrize(("kind", "channels"), [(0, 1), (2, 3), (4, 2), (6, 4)],
                         ids=["grey", "rgb", "grey+alpha", "rgb+alpha"])
def test_sixteen_bit_png(tmp_path: Path, kind: int, channels: int) -> None:
    corners = np.asarray(draw((400, 200), pattern="corners"), ">u2") * 257
    opaque = np.full((200, 400, 1), 65535, ">u2")
    colours = corners if kind & 2 else corners[:, :, :1]
    pixels = np.concatenate([colours, opaque], 2) if kind & 4 else colours
    assert pixels.shape[2] == channels
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in pixels)
    path = tmp_path / "a.png"
    path.write_bytes(png((400, 200), rows, depth=16, kind=kind))
    image = decode(path)
    for index, corner in enumerate(CORNERS):
        found = colour_at(image, 0.25 + 0.5 * (index % 2), 0.25 + 0.5 * (index // 2))
        assert close(found, corner if kind & 2 else (corner[0],) * 3)


def test_sixteen_bit_colour_tiff(tmp_path: Path) -> None:
    pixels = np.asarray(draw((400, 200), pattern="corners"), "<u2") * 257
    content = pixels.astype("<u2").tobytes()
    entries = {254: 0, 256: 400, 257: 200, 258: (16, 16, 16), 259: 1, 262: 2, 273: 0, 277: 3,
               278: 200, 279: len(content)}
    entries[273] = 8 + len(directory(entries, 8))
    path = tmp_path / "a.tif"
    path.write_bytes(b"II*\0\x08\0\0\0" + directory(entries, 8) + content)
    image = decode(path)
    assert close(colour_at(image, 0.25, 0.25), CORNERS[0])
    assert close(colour_at(image, 0.75, 0.75), CORNERS[3])


@pytest.mark.parametrize("suffix", ["png", "webp", "gif", "tif", "heic"])
def test_the_first_picture_of_many_is_shown(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    draw((200, 200), (250, 0, 0)).save(
        path, save_all=True, append_images=[draw((200, 200), (0, 0, 250))])
    assert close(colour_at(decode(path), 0.5, 0.5), (250, 0, 0))


def test_a_progressive_jpeg_counts_at_full_size(make_photo: MakePhoto,
                                                monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MAX_PIXELS", 2_000_000)
    assert decode(make_photo("a.jpg", (3000, 2000))).mode == "RGB"
    assert "3,000 x 2,000" in sentence_of(make_photo("b.jpg", (3000, 2000), progressive=True))


def test_endless_text_in_a_photo_is_refused(make_photo: MakePhoto) -> None:
    for size, fine in ((3_000_000, True), (20_000_000, False)):
        text = PngImagePlugin.PngInfo()
        text.add_text("history", "a" * size, zip=True)
        path = make_photo("a.png", pnginfo=text)
        if fine:
            assert decode(path).mode == "RGB"
        else:
            assert "more text" in sentence_of(path)


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.jpg"
    path.touch()
    assert sentence_of(path) == "The file is empty."


def test_a_text_file_named_jpg(tmp_path: Path) -> None:
    path = tmp_path / "letter.jpg"
    path.write_text("Dear diary, this is no photo at all.\n" * 40)
    assert "not a photo" in sentence_of(path)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "gif", "heic", "avif"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_a_truncated_file_is_refused(
    make_photo: MakePhoto, suffix: str, share: float
) -> None:
    path = make_photo(f"cut.{suffix}", (320, 240), pattern="noise")
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    sentence_of(path)


def test_a_missing_file(tmp_path: Path) -> None:
    assert sentence_of(tmp_path / "gone.jpg") == "The file is no longer there."


def test_a_folder_named_like_a_photo(tmp_path: Path) -> None:
    (tmp_path / "album.jpg").mkdir()
    sentence_of(tmp_path / "album.jpg")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(make_photo: MakePhoto) -> None:
    path = make_photo()
    path.chmod(0)
    assert "ermission" in sentence_of(path)


def test_a_gigantic_png_is_refused_before_a_pixel_is_decoded(tmp_path: Path) -> None:
    # 30,000 x 30,000 pixels in 100 kB, which the file never needs to hold:
    # reading past the header would end in "truncated", not in the size.
    path = tmp_path / "bomb.png"
    path.write_bytes(png((30_000, 30_000), bytes(999)))
    assert "30,000 x 30,000" in sentence_of(path)


def test_a_photo_with_malformed_exif_is_still_decoded(make_photo: MakePhoto) -> None:
    for block in (b"Exif\0\0garbage", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0"):
        assert decode(make_photo(exif=block)).mode == "RGB"


def test_real_files_of_many_cameras(shared: Path) -> None:
    folder = shared / "data" / "formats"
    paths = [p for kind in ("cameras", "heic", "orientation") for p in (folder / kind).iterdir()
             if p.suffix.lower() in PICTURES]
    assert len(paths) >= 50
    for path in paths:
        assert decode(path).mode == "RGB", path.name


@pytest.mark.parametrize("name", ["Landscape", "Portrait"])
def test_real_files_of_all_orientations_look_the_same(shared: Path, name: str) -> None:
    folder = shared / "data" / "formats" / "orientation"

    def thumbnail(number: int) -> np.ndarray:
        image = decode(folder / f"{name}_{number}.jpg")
        return np.asarray(image.resize((24, 24)), np.float32)

    upright = thumbnail(1)
    for number in range(2, 9):
        # The files show their number in large type, so a little differs.
        assert np.abs(thumbnail(number) - upright).mean() < 12


def test_real_broken_files_are_refused_or_decoded_never_worse(shared: Path) -> None:
    refused = []
    for path in (shared / "data" / "formats" / "broken").iterdir():
        try:
            decode(path)
        except SceneOrganizerError:
            refused.append(path.name)
            sentence_of(path)
    # The "truncated" HEIC lacks its thumbnail only.
    assert refused == ["corrupted.hif"]

"""The quick look: previews inside files, upright, whole and of the photo's shape."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from scene_organizer.domain.errors import InputFault
from scene_organizer.engine.decoder import decode as decode_task
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.imaging.decode import decode, decode_with_metadata
from scene_organizer.imaging.preprocess import PreprocessSpec
from scene_organizer.imaging.preview import MIN_SIDE, embedded_preview, glance
from tests.camera_files import jpeg
from tests.conftest import MakePhoto, draw, exif
from tests.unit.test_raw import PLACES, corners

TAGS_OF_IFD1 = 2 + 12 * 3 + 4


def with_thumbnail(thumbnail: bytes, orientation: int = 1) -> bytes:
    """An EXIF block that carries a thumbnail, as a camera writes it."""
    def entry(tag: int, kind: int, value: int) -> bytes:
        return (tag.to_bytes(2, "little") + kind.to_bytes(2, "little")
                + (1).to_bytes(4, "little") + value.to_bytes(4, "little"))

    main = (b"\1\0" + entry(0x0112, 3, orientation) + (8 + 18).to_bytes(4, "little"))
    start = 8 + len(main) + TAGS_OF_IFD1
    second = (b"\3\0" + entry(0x0103, 3, 6) + entry(0x0201, 4, start)
              + entry(0x0202, 4, len(thumbnail)) + b"\0\0\0\0")
    return b"Exif\0\0II*\0\x08\0\0\0" + main + second + thumbnail


def letterboxed(size: tuple[int, int], content: tuple[int, int]) -> bytes:
    """A thumbnail with black bars around the four corners."""
    canvas = Image.new("RGB", size)
    canvas.paste(draw(content, pattern="corners"),
                 ((size[0] - content[0]) // 2, (size[1] - content[1]) // 2))
    file = io.BytesIO()
    canvas.save(file, "JPEG", quality=90)
    return file.getvalue()


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_exif_thumbnail_upright(make_photo: MakePhoto, suffix: str, orientation: int) -> None:
    block = with_thumbnail(jpeg((160, 120)), orientation)
    path = make_photo(f"a.{suffix}", (1600, 1200), exif=block)
    image, metadata = glance(path)
    assert image is not None
    assert image.mode == "RGB"
    assert corners(image) == PLACES[orientation]
    assert image.size == ((160, 120) if orientation < 5 else (120, 160))
    assert (metadata.width, metadata.height) == (
        (1600, 1200) if orientation < 5 else (1200, 1600))


@pytest.mark.parametrize(("photo", "content"), [
    ((1500, 1000), (160, 107)), ((1600, 900), (160, 90)), ((1000, 1000), (120, 120)),
    ((900, 1200), (90, 120)),
])
def test_bars_are_cut_off(make_photo: MakePhoto, photo: tuple[int, int],
                          content: tuple[int, int]) -> None:
    path = make_photo(size=photo, exif=with_thumbnail(letterboxed((160, 120), content)))
    image = embedded_preview(path)
    assert image is not None
    assert image.size == pytest.approx(content, abs=2)
    assert corners(image) == "0123"
    # No black is left at any edge.
    pixels = np.asarray(image)
    for edge in (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]):
        assert edge.max(axis=1).min() > 90


@pytest.mark.parametrize("thumbnail", [
    jpeg((160, 120)),   # squeezed, or of the photo before it was cropped
    jpeg((120, 160)),   # of the photo before it was turned
    letterboxed((160, 120), (100, 100)),
    jpeg((60, 40)),     # too small to tell anything
    b"\xff\xd8\xff\xe0 no picture",
    b"",
    jpeg((160, 107))[:700],
])
def test_a_preview_that_does_not_show_the_photo_is_none(
    make_photo: MakePhoto, thumbnail: bytes
) -> None:
    path = make_photo(size=(1500, 1000), exif=with_thumbnail(thumbnail))
    image, metadata = glance(path)
    assert image is None
    assert (metadata.width, metadata.height) == (1500, 1000)


def test_a_photo_without_a_preview(make_photo: MakePhoto) -> None:
    assert embedded_preview(make_photo()) is None
    assert embedded_preview(make_photo("a.tif", exif=exif(6).tobytes())) is None


def test_a_file_that_cannot_be_read_has_no_preview(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no photo")
    assert embedded_preview(tmp_path / "a.jpg") is None
    assert embedded_preview(tmp_path / "gone.jpg") is None
    with pytest.raises(InputFault):
        glance(tmp_path / "a.jpg")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_thumbnail_of_a_heic_is_turned_once(make_photo: MakePhoto, orientation: int) -> None:
    path = make_photo("a.heic", (1600, 1200), pattern="corners", orientation=orientation,
                      thumbnails=[320])
    image = embedded_preview(path)
    assert image is not None
    assert max(image.size) <= 320
    assert corners(image) == PLACES[orientation] == corners(decode(path))


def test_the_metadata_are_those_of_the_full_decode(make_photo: MakePhoto) -> None:
    for suffix in ("jpg", "tif", "heic", "avif", "png"):
        path = make_photo(f"a.{suffix}", orientation=6, taken="2024:05:06 07:08:09")
        assert glance(path)[1] == decode_with_metadata(path)[1]


def test_a_decode_child_takes_a_quick_look(make_photo: MakePhoto) -> None:
    spec = PreprocessSpec(16, 16)

    def look(**options: Any) -> tuple[int, ...]:
        path = make_photo(size=(1600, 1200), **options)
        decoded = decode_task(DecodeTask(path, spec, preview_side=320, embedded=True))
        assert decoded.metadata.width == 1600
        assert (decoded.preview.size > 0) == (decoded.model_input.size > 0)
        return decoded.model_input.shape

    assert look(exif=with_thumbnail(jpeg((160, 120)))) == (16, 16, 3)
    assert look() == (0, 0, 3)


def test_real_previews_show_their_photos(shared: Path) -> None:
    folder = shared / "data" / "formats"
    seen = 0
    for path in [*(folder / "cameras").iterdir(), folder / "heic" / "arrow.heic"]:
        image = embedded_preview(path)
        if image is None:
            continue
        seen += 1
        assert min(image.size) >= MIN_SIDE
        full = np.asarray(decode(path).resize((16, 16)), np.float32)
        small = np.asarray(image.resize((16, 16)), np.float32)
        assert np.abs(full - small).mean() < 16, path.name
    assert seen >= 15

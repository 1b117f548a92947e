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
from scene_organizer.imaging.preview import MIN_SIDE, glance
from tests.camera_files import jpeg, multi_picture, with_thumbnail
from tests.conftest import MakePhoto, draw, exif
from tests.unit.test_raw import PLACES, corners


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
    image = glance(path)[0]
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
    assert glance(make_photo())[0] is None
    assert glance(make_photo("a.tif", exif=exif(6).tobytes()))[0] is None


@pytest.mark.parametrize("name", ["a.jpg", "gone.jpg"])
def test_a_file_that_cannot_be_read_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no photo")
    with pytest.raises(InputFault):
        glance(tmp_path / name)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_thumbnail_of_a_heic_is_turned_once(make_photo: MakePhoto, orientation: int) -> None:
    path = make_photo("a.heic", (1600, 1200), pattern="corners", orientation=orientation,
                      thumbnails=[320])
    image = glance(path)[0]
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


def test_a_preview_much_smaller_than_what_the_model_sees_is_only_shown(
    make_photo: MakePhoto, tmp_path: Path
) -> None:
    path = make_photo(size=(1600, 1200), exif=with_thumbnail(jpeg((160, 120))))
    file = tmp_path / "thumbnail.jpg"

    def look(side: int) -> int:
        task = DecodeTask(path, PreprocessSpec(side, side), file, embedded=True)
        return decode_task(task).model_input.size

    assert (look(180), look(181)) == (180 * 180 * 3, 0)
    with Image.open(file) as image:
        assert image.size == (160, 120)


def test_a_thumbnail_comes_from_the_photo_where_it_has_no_preview(
    make_photo: MakePhoto, tmp_path: Path
) -> None:
    file = tmp_path / "thumbnail.jpg"
    decode_task(DecodeTask(make_photo(size=(1600, 1200)), thumbnail=file, embedded=True))
    with Image.open(file) as image:
        assert image.size == (320, 240)


def test_a_preview_never_replaces_the_thumbnail_of_the_whole_photo(
    make_photo: MakePhoto, tmp_path: Path
) -> None:
    path = make_photo(size=(1600, 1200), exif=with_thumbnail(jpeg((160, 120))))
    file = tmp_path / "thumbnail.jpg"
    for embedded, size in ((True, (160, 120)), (False, (320, 240)), (True, (320, 240))):
        decode_task(DecodeTask(path, thumbnail=file, embedded=embedded))
        with Image.open(file) as image:
            assert image.size == size


@pytest.mark.parametrize("orientation", [1, 6])
def test_the_preview_of_a_multi_picture_file(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(multi_picture((2000, 1500), [(1280, 960), (640, 480)], orientation))
    with Image.open(path) as opened:
        assert (opened.format, opened.size) == ("MPO", (2000, 1500))
    image, metadata = glance(path)
    assert image is not None
    assert sorted(image.size) == [480, 640]
    assert corners(image) == PLACES[orientation] == corners(decode(path))
    assert sorted((metadata.width, metadata.height)) == [1500, 2000]


def test_another_view_in_a_multi_picture_file_is_no_preview(tmp_path: Path) -> None:
    """Stereo and panorama files hold other pictures, not smaller ones."""
    path = tmp_path / "a.jpg"
    path.write_bytes(multi_picture((2000, 1500), [(640, 480)], kind=0x020002))
    assert glance(path)[0] is None


def test_real_previews_show_their_photos(shared: Path) -> None:
    folder = shared / "data" / "formats"
    seen = 0
    for path in [*(folder / "cameras").iterdir(), folder / "heic" / "arrow.heic"]:
        image = glance(path)[0]
        if image is None:
            continue
        seen += 1
        assert min(image.size) >= MIN_SIDE
        full = np.asarray(decode(path).resize((16, 16)), np.float32)
        small = np.asarray(image.resize((16, 16)), np.float32)
        assert np.abs(full - small).mean() < 16, path.name
    assert seen >= 15

"""Content identity and thumbnails on disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from scene_organizer.domain.photo import Fingerprint
from scene_organizer.imaging import thumbnails
from scene_organizer.imaging.identity import EDGE, identify
from scene_organizer.imaging.thumbnails import SIDE, ThumbnailCache

PRINT = Fingerprint(1, 2, 3)


@pytest.mark.parametrize("size", [0, 1, EDGE - 1, EDGE, EDGE + 1, 2 * EDGE, 3 * EDGE])
def test_identity_follows_content_not_place(tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    first, copy, longer = (tmp_path / name for name in ("a", "b", "c"))
    first.write_bytes(content)
    copy.write_bytes(content)
    longer.write_bytes(content + b"!")
    assert identify(first) == identify(copy) != identify(longer)


@pytest.mark.parametrize("position", [0, EDGE - 1, EDGE, 2 * EDGE - 1])
def test_identity_sees_a_change_at_either_end(tmp_path: Path, position: int) -> None:
    content = bytearray(2 * EDGE)
    file = tmp_path / "a"
    file.write_bytes(content)
    before = identify(file)
    content[position] ^= 1
    file.write_bytes(content)
    assert identify(file) != before


def test_a_changed_photo_gets_a_thumbnail_of_its_own(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    names = {
        cache.file(Path("/a.jpg"), PRINT),
        cache.file(Path("/b.jpg"), PRINT),
        cache.file(Path("/a.jpg"), Fingerprint(9, 2, 3)),
        cache.file(Path("/a.jpg"), Fingerprint(1, 9, 3)),
        cache.file(Path(os.fsdecode(b"/\xff.jpg")), PRINT),
    }
    assert len(names) == 5
    assert cache.file(Path("/a.jpg"), Fingerprint(1, 2, 9)) in names


@pytest.mark.parametrize(("size", "expected"), [
    ((640, 480), (320, 240)), ((480, 640), (240, 320)), ((100, 50), (100, 50)),
    ((30_000, 2), (320, 1)),
])
def test_thumbnails_are_small_and_never_enlarged(
    tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    file = tmp_path / "deep" / "a.jpg"
    thumbnails.write(Image.new("RGB", size), file)
    with Image.open(file) as image:
        assert image.size == expected
    assert max(expected) <= SIDE
    assert list(file.parent.iterdir()) == [file]


def test_a_thumbnail_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Image.Image, "save", full)
    with pytest.raises(OSError, match="No space"):
        thumbnails.write(Image.new("RGB", (4, 4)), tmp_path / "a.jpg")
    assert list(tmp_path.iterdir()) == []

"""What every test may use: real photos drawn in code, a home of its own, the shared photos."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

# Before Qt and TensorFlow are imported anywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import pillow_heif
import pytest
from PIL import Image, TiffImagePlugin

from scene_organizer.paths import HOME_VARIABLE

pillow_heif.register_heif_opener()

ROOT = Path(__file__).resolve().parent.parent
CORNERS = ((220, 30, 30), (30, 200, 30), (30, 30, 220), (230, 220, 40))
"""Colours of the pattern "corners": top left, top right, bottom left, bottom right."""

MakePhoto = Callable[..., Path]


@pytest.fixture
def shared() -> Path:
    """The folder of real photos that developers have beside the checkout."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the shared photos are not beside this checkout")
    return folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home: catalog, settings, cache, models and logs go there."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture
def make_photo(tmp_path: Path) -> MakePhoto:
    """Draws a photo and writes it in the format its name says; see `draw` and `exif`."""

    def make(
        path: str | Path = "photo.jpg",
        size: tuple[int, int] = (640, 480),
        colour: tuple[int, int, int] = (90, 130, 170),
        pattern: str = "plain",
        mode: str = "RGB",
        orientation: int | None = None,
        taken: str | None = None,
        gps: tuple[float, float] | None = None,
        **options: Any,
    ) -> Path:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        block = exif(orientation, taken, gps)
        if (orientation, taken, gps) != (None, None, None):
            # As bytes: given the object, TIFF and AVIF lose what is in its sub-blocks.
            options["exif"] = block.tobytes()
        draw(size, colour, pattern).convert(mode).save(target, **options)
        return target

    return make


def draw(
    size: tuple[int, int], colour: tuple[int, int, int] = (90, 130, 170), pattern: str = "plain"
) -> Image.Image:
    """An RGB image: "plain", "corners" (four colours, see `CORNERS`) or "noise" (seeded)."""
    if pattern == "noise":
        pixels = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3), np.uint8)
        return Image.fromarray(pixels)
    image = Image.new("RGB", size, colour)
    if pattern == "corners":
        half = (size[0] // 2, size[1] // 2)
        for index, corner in enumerate(CORNERS):
            left, top = half[0] * (index % 2), half[1] * (index // 2)
            image.paste(corner, (left, top, left + half[0], top + half[1]))
    return image


def exif(
    orientation: int | None = None,
    taken: str | None = None,
    gps: tuple[float, float] | None = None,
) -> Image.Exif:
    """An EXIF block: orientation 1..8, "2024:05:06 07:08:09", (latitude, longitude) in degrees."""
    block = Image.Exif()
    if orientation is not None:
        block[0x0112] = orientation
    if taken is not None:
        block.get_ifd(0x8769)[0x9003] = taken
    if gps is not None:
        directory = block.get_ifd(0x8825)
        for tag, degrees, letters in ((1, gps[0], "NS"), (3, gps[1], "EW")):
            directory[tag] = letters[degrees < 0]
            rest = abs(degrees)
            parts = [int(rest), int(rest * 60 % 60), round(rest * 3600 % 60, 4)]
            directory[tag + 1] = tuple(TiffImagePlugin.IFDRational(part) for part in parts)
    return block


def wait_until(condition: Callable[[], bool]) -> None:
    """Waits for what another thread or process makes true; a minute at most."""
    patience = threading.Event()
    for _ in range(6000):
        if condition():
            return
        patience.wait(0.01)
    raise AssertionError("it never came true")

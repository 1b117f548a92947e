"""A tiny labelled data set, drawn in code."""

from __future__ import annotations

from pathlib import Path

import pytest

from scene_organizer.domain.scene import BUILTIN_SCENES
from tests.conftest import MakePhoto


@pytest.fixture
def scenes(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Four photos of each of the six classes, told apart by their colour."""
    for scene in BUILTIN_SCENES:
        red, green, blue = bytes.fromhex(scene.colour.removeprefix("#"))
        for number in range(4):
            make_photo(f"scenes/{scene.key}/{number}.jpg", (96 + number, 80), (red, green, blue))
    return tmp_path / "scenes"


@pytest.fixture
def negatives(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Eight photos that show no scene, in two kinds."""
    for kind in ("food", "pets"):
        for number in range(4):
            make_photo(f"negatives/{kind}/{number}.png", (80, 90 + number), pattern="noise")
    return tmp_path / "negatives"

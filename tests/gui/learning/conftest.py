"""An album to learn from: thirty photos of a blue that is sea to the model."""

from __future__ import annotations

from pathlib import Path

import pytest

from scene_organizer.ui.main_window import MainWindow
from tests.conftest import MakePhoto
from tests.fake_base import bundle_with_base
from tests.fakes import COLOURS, FakePool
from tests.gui.conftest import names


@pytest.fixture
def pool(tmp_path: Path) -> FakePool:
    made = FakePool()
    made.bundle = bundle_with_base(tmp_path / "bundle")
    return made


@pytest.fixture
def album(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Thirty photos of a blue that is sea to the model, and five of each class."""
    folder = tmp_path / "album"
    for number in range(30):
        colour = 30 + number % 4, 90, 185 + number // 3
        make_photo(folder / f"azure-{number:02}.png", (32, 24), colour)
    for key, (r, g, b) in COLOURS.items():
        for number in range(5):
            make_photo(folder / f"{key}-{number}.png", (32, 24), (r, g, b + number))
    return folder


def photos(window: MainWindow, prefix: str) -> list[int]:
    return [id for id, name in zip(window.browser.model.listing.ids, names(window), strict=True)
            if name.startswith(prefix)]

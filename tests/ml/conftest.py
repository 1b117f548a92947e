"""A tiny labelled data set, drawn in code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tensorflow as tf

from scene_organizer.domain.scene import BUILTIN_SCENES
from scene_organizer.engine.retrain_job import RetrainJob
from tests.conftest import MakePhoto
from tests.tiny_bundle import MakeJob, write_bundle, write_job


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


@pytest.fixture(scope="session")
def tiny_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of a network that trains in a second, with base set and taps. Read it only."""
    return write_bundle(tmp_path_factory.mktemp("tiny") / "bundle")


@pytest.fixture
def make_job(tiny_bundle: Path, tmp_path: Path) -> MakeJob:
    """Writes a job of deep retraining; see `write_job`."""

    def make(**options: Any) -> tuple[Path, RetrainJob]:
        folder = tmp_path / "job"
        return folder, write_job(folder, tiny_bundle, **options)

    return make


@pytest.fixture(autouse=True)
def thirty_two_bits() -> None:
    """What an earlier test's model asked of TensorFlow holds for the whole process."""
    tf.config.optimizer.set_experimental_options({"auto_mixed_precision_onednn_bfloat16": False})

"""The base set: what it holds is what the network says, and the manifest vouches for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.engine.base_set import BASE_SET, NEGATIVE, Part, read_base_set
from scene_organizer.engine.bundle import ModelBundle, read_bundle, write_manifest
from scene_organizer.engine.head import apply
from training import base, networks
from training.config import TrainConfig
from training.export import export
from training.train import Photos, load_photos

CONFIG = TrainConfig(backbone="cnn", image_size=32, embedding_size=16, validation_share=0.25)


@pytest.fixture
def photos(scenes: Path, negatives: Path) -> Photos:
    return load_photos(CONFIG, scenes, negatives, None, lambda line: None)


@pytest.fixture
def bundle(photos: Photos, tmp_path: Path) -> ModelBundle:
    model = networks.build(CONFIG, 6, None)
    return export(model, tmp_path / "bundle", "tiny", photos.validation, {})


def test_a_base_set_answers_as_its_network_does(
    bundle: ModelBundle, photos: Photos, tmp_path: Path
) -> None:
    told: list[str] = []
    base.make(bundle, photos, tmp_path / "cache", told.append)
    found = read_base_set(read_bundle(bundle.folder).folder)
    train, test = found.of(Part.TRAIN), found.of(Part.TEST)
    assert (train.labels[:, 0] == photos.train[1]).all()
    assert (test.labels[:, 0] == photos.validation[1]).all()
    assert set(train.kind) >= {"sea", "street", "food", "pets"}
    assert (found.of(Part.PAIR).labels != NEGATIVE).all()

    import keras

    model = keras.saving.load_model(bundle.model_file, compile=False)
    logits = np.asarray(model(photos.validation[0], training=False)["logits"])
    assert np.allclose(apply(found.logits, test.embedding), logits, atol=0.02 + np.ptp(logits) / 50)

    # Interrupted and started again, it looks at nothing twice.
    told.clear()
    base.make(bundle, photos, tmp_path / "cache", told.append)
    assert told == []


def test_a_tampered_base_set_is_refused(
    bundle: ModelBundle, photos: Photos, tmp_path: Path
) -> None:
    base.make(bundle, photos, tmp_path / "cache", lambda line: None)
    (bundle.folder / BASE_SET).write_bytes(b"other")
    with pytest.raises(EnvironmentFault, match="damaged"):
        read_bundle(bundle.folder)
    (bundle.folder / BASE_SET).unlink()
    write_manifest(bundle)
    assert read_bundle(bundle.folder).version == "tiny"

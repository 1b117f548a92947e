"""A model bundle that trains in a second, with base set and taps, and jobs of deep retraining."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from scene_organizer.domain.scene import BUILTIN_SCENES, CLASS_KEYS
from scene_organizer.engine import retrain_job
from scene_organizer.engine.retrain_job import Lesson, RetrainJob

LAYER = "activation_1"
SIZE = 32

MakeJob = Callable[..., tuple[Path, RetrainJob]]


def tiny_photos(as_photos: bool = False) -> Any:
    """Photos of the scenes' colours, and grey ones of none: training and validation part."""
    generator = np.random.default_rng(8)
    parts = []
    for count in (6, 4):
        labels = np.repeat(np.arange(-1, 6), count).astype(np.int32)
        colours = np.array([(128, 128, 128), *(
            tuple(bytes.fromhex(scene.colour.removeprefix("#"))) for scene in BUILTIN_SCENES)])
        noise = generator.normal(0, 25, (len(labels), SIZE, SIZE, 3))
        images = np.clip(colours[labels + 1][:, None, None] + noise, 0, 255).astype(np.uint8)
        parts.append((images, labels))
    if not as_photos:
        return parts
    from training.train import Photos

    kinds = tuple(
        tuple("grey" if label < 0 else CLASS_KEYS[label] for label in labels)
        for _, labels in parts
    )
    return Photos(*parts, (kinds[0], kinds[1]))


def write_bundle(folder: Path) -> Path:
    """Trains and writes the bundle."""
    import keras

    from scene_organizer.engine.bundle import read_bundle, write_manifest
    from training import base, export, networks, retrain, taps, train
    from training.config import TrainConfig

    photos = tiny_photos(as_photos=True)
    keras.utils.set_random_seed(1)
    model = networks.build(
        TrainConfig(backbone="cnn", image_size=SIZE, embedding_size=16), 6, None
    )
    view = train.trainable_view(model)
    retrain.spare_grappler()
    train.compile_for(view, TrainConfig(), 3e-3)
    images, labels = photos.train
    truth = np.eye(6)[labels] * (labels >= 0)[:, None]
    view.fit(images, {"logits": truth, "evidence": truth}, epochs=12, batch_size=8, verbose=0)
    export.export(model, folder, "tiny-1", photos.validation, {})
    bundle = read_bundle(folder)
    base.make(bundle, photos, folder.parent / "cache", lambda text: None)
    saved = keras.saving.load_model(bundle.model_file, compile=False)
    taps.write_taps(taps.make(saved, LAYER, photos, None, lambda done, total: None), folder)
    write_manifest(bundle)
    return folder


def write_job(
    folder: Path, bundle: Path, classes: tuple[str, ...] = CLASS_KEYS, said: str = "glacier",
    data: Path | None = None,
) -> RetrainJob:
    """A prepared job: forests that a person calls something else, every third held out."""
    images, labels = tiny_photos()[0]
    forests = images[labels == CLASS_KEYS.index("forest")]
    folder.mkdir()
    np.save(folder / retrain_job.PHOTOS, forests)
    lessons = tuple(
        Lesson(Path(f"{number}.jpg"), str(number), (said,), number % 3 == 0)
        for number in range(len(forests))
    )
    job = RetrainJob(bundle, "tiny-2", classes, lessons, data)
    retrain_job.prepared(folder, job, list(range(len(lessons))))
    return job

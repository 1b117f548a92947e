"""How close a scan comes to what decoding and the network allow, and how others do.

    python -m tests.benchmarks.scan

D is the rate at which Pillow alone decodes the photos, scaled as the
application does, on all cores; F the rate of the network's forward pass
alone, on all cores. Both have to be done on the same cores, so the limit is
L = 1 / (1/D + 1/F). D, F and the scan take turns in rounds, and the medians
count: a neighbour on the machine then costs all of them alike.

All run as nice as the application's children: what else the machine does
would else cost the scan more than what it is measured against.

For comparison the same photos go through vipsthumbnail (thumbnails only),
and the same network is used as Keras' guides do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from PIL import Image

from scene_organizer.engine.bundle import read_bundle
from scene_organizer.engine.keras_model import KerasModel
from scene_organizer.engine.pool import BATCH
from scene_organizer.imaging.decode import SHORT_SIDE
from scene_organizer.imaging.thumbnails import SIDE
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from tests.benchmarks import bench

PHOTOS = 320
ROUNDS = 3
NICENESS = 5
FEWER = 4
"""The slowest way gets one photo in so many."""


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        photos = bench.make_photos(folder / "album", max(4, round(PHOTOS * report.scale)),
                                   bench.TWELVE_MEGAPIXELS)
        rounds = ROUNDS if report.scale >= 0.1 else 1
        spawned = get_context("spawn")
        with (
            ProcessPoolExecutor(bench.CORES, spawned, os.nice, (NICENESS,)) as decoders,
            ProcessPoolExecutor(1, spawned, _load) as network,
            Library() as library,
        ):
            list(decoders.map(decode, [photos[:1]] * bench.CORES))
            network.submit(forward, 2).result()
            library.scan(_linked(photos[:40], folder / "warm"))
            rates: dict[str, list[float]] = {"D": [], "F": [], "scan": []}
            for number in range(rounds):
                shares = [photos[core :: bench.CORES] for core in range(bench.CORES)]
                rates["D"].append(len(photos) / bench.timed(
                    lambda shares=shares: list(decoders.map(decode, shares))))
                rates["F"].append(network.submit(forward, len(photos)).result())
                album = _linked(photos, folder / f"round{number}")
                rates["scan"].append(len(photos) / bench.timed(library.scan, album))
                report.say("  " + ", ".join(f"{k} {v[-1]:.1f}" for k, v in rates.items()))
        limits = [1 / (1 / d + 1 / f) for d, f in zip(rates["D"], rates["F"], strict=True)]
        scan = median(rates["scan"])
        report.add("scaled decoding alone, D", median(rates["D"]), "photos/s")
        report.add("network alone, F", median(rates["F"]), "photos/s")
        report.add("limit, L", median(limits), "photos/s")
        report.add("scan", scan, "photos/s")
        report.add("scan / L", median(
            got / limit for got, limit in zip(rates["scan"], limits, strict=True)
        ), at_least=0.85)
        thumbnails = _vipsthumbnail(photos)
        if thumbnails is None:
            report.say("vipsthumbnail: not installed")
        else:
            report.add("vipsthumbnail, all cores, thumbnails only", thumbnails, "photos/s")
        with ProcessPoolExecutor(1, spawned, _load_keras) as keras_guide:
            dataset = keras_guide.submit(dataset_and_predict, folder / "album").result()
            one_by_one = keras_guide.submit(
                load_img_and_predict, photos[: max(2, len(photos) // FEWER)]).result()
        report.add("image_dataset_from_directory + predict", dataset, "photos/s")
        report.add("load_img + predict, photo by photo", one_by_one, "photos/s")
        report.add("scan / image_dataset_from_directory", scan / dataset, "times", at_least=1.4)
        report.add("scan / load_img", scan / one_by_one, "times", at_least=5)


def _linked(photos: Sequence[Path], folder: Path) -> Path:
    """The same photos in another folder, so that they are new to the catalog."""
    folder.mkdir()
    for photo in photos:
        (folder / photo.name).hardlink_to(photo)
    return folder


def decode(photos: Sequence[Path]) -> None:
    """The least a scan has to do with a file: pixels at the application's size."""
    for photo in photos:
        with Image.open(photo) as image:
            image.draft("RGB", (SHORT_SIDE, SHORT_SIDE))
            image.load()


# In processes of their own: TensorFlow must not be where the scan is measured

_models: list[Any] = []


def _load() -> None:
    os.nice(NICENESS)
    model = KerasModel(read_bundle(bundled_model()), "cpu")
    model.load()
    _models.append(model)


def forward(count: int) -> float:
    """The rate of full batches."""
    spec = read_bundle(bundled_model()).preprocess
    rng = np.random.default_rng(0)
    batch = rng.integers(0, 256, (BATCH, spec.height, spec.width, 3), np.uint8)
    (model,) = _models
    model(batch)
    batches = -(-count // len(batch))
    start = time.perf_counter()
    for _ in range(batches):
        model(batch)
    return batches * len(batch) / (time.perf_counter() - start)


def _load_keras() -> None:
    os.nice(NICENESS)
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
    import keras

    model = keras.saving.load_model(bundled_model() / "model.keras", compile=False)
    _models.append(model)
    # Both traced before the clock starts.
    side = model.input_shape[1]
    for count in (1, 32):
        model.predict(np.zeros((count, side, side, 3), np.float32), verbose=0)


def dataset_and_predict(folder: Path) -> float:
    """The rate of what Keras' guides do with a folder."""
    import keras

    (model,) = _models
    side = model.input_shape[1]
    count = len(list(folder.iterdir()))
    start = time.perf_counter()
    photos = keras.utils.image_dataset_from_directory(
        folder, labels=None, image_size=(side, side), batch_size=32, shuffle=False, verbose=False
    )
    model.predict(photos, verbose=0)
    return count / (time.perf_counter() - start)


def load_img_and_predict(photos: Sequence[Path]) -> float:
    """The rate of what Keras' guides do with one photo, in a loop."""
    import keras

    (model,) = _models
    side = model.input_shape[1]
    start = time.perf_counter()
    for photo in photos:
        image = keras.utils.load_img(photo, target_size=(side, side))
        model.predict(keras.utils.img_to_array(image)[None], verbose=0)
    return len(photos) / (time.perf_counter() - start)


def _vipsthumbnail(photos: Sequence[Path]) -> float | None:
    program = shutil.which("vipsthumbnail")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as target:
        start = time.perf_counter()
        running = [
            subprocess.Popen(
                ["nice", "-n", str(NICENESS), program, "-s", str(SIDE),
                 "-o", f"{target}/%s.jpg", *map(str, share)],
                env={**os.environ, "VIPS_CONCURRENCY": "1"},
            )
            for share in (photos[core :: bench.CORES] for core in range(bench.CORES)) if share
        ]
        for process in running:
            if process.wait() != 0:
                raise RuntimeError("vipsthumbnail failed")
        return len(photos) / (time.perf_counter() - start)


if __name__ == "__main__":
    main()

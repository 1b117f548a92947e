"""Scans in which the model, the disk or the children fail: what is not lost."""

from __future__ import annotations

import errno
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.engine.pool import BatchLost
from scene_organizer.engine.protocol import Classified, DecodeTask
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import FakePool
from tests.integration.conftest import put, shown


def test_a_lost_batch_is_split_until_the_guilty_photo_is_found(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(40)))
    make_photo(folder / "deadly.jpg", (64, 48), (0, 0, 0))

    def die(images: np.ndarray) -> None:
        if (images.max(axis=(1, 2, 3)) < 5).any():
            raise BatchLost("It crashed the model's process twice.")

    pool.on_classify = die
    summary = library.scan(folder)
    assert summary.failed == 1
    photos = shown(library, folder)
    assert photos.pop("deadly.jpg").reason == "It crashed the model's process twice."
    assert {photo.scene for photo in photos.values()} == {"sea"}


def test_an_answer_that_is_no_number_fails_its_photo_alone(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")
    make_photo(folder / "odd.jpg", (64, 48), (0, 0, 0))
    classify = pool.classify

    def answer(images: np.ndarray) -> Future[Classified]:
        future = classify(images)
        future.result().logits[images.max(axis=(1, 2, 3)) < 5] = np.nan
        return future

    monkeypatch.setattr(pool, "classify", answer)
    assert library.scan(folder).failed == 1
    photos = shown(library, folder)
    assert photos.pop("odd.jpg").reason == "The model gave no valid answer."
    assert {photo.scene for photo in photos.values()} == {"sea"}


def test_a_model_that_dies_of_everything_is_not_tried_for_ever(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(40)))

    def die(images: np.ndarray) -> None:
        raise BatchLost("It crashed the model's process twice.")

    pool.on_classify = die
    with pytest.raises(EnvironmentFault, match="every photo"):
        library.scan(folder)
    assert len(pool.batches) < 30
    assert library.counts([folder]).get("failed", 0) == 0


def test_a_model_that_cannot_be_used_stops_the_scan_and_loses_nothing(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")

    def fail(images: np.ndarray) -> None:
        raise EnvironmentFault("The model is damaged.")

    pool.on_classify = fail
    with pytest.raises(EnvironmentFault, match="damaged"):
        library.scan(folder)
    assert library.counts([folder])["pending"] == 2
    pool.on_classify = lambda images: None
    library.scan(folder)
    assert library.counts([folder])["sea"] == 2


def test_a_full_disk_stops_the_scan_and_loses_nothing(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(40)))
    connection = library._database.connection

    def fill(images: np.ndarray) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    pool.on_classify = fill
    with pytest.raises(EnvironmentFault, match="no space left"):
        library.scan(folder)
    connection.execute("PRAGMA max_page_count = 1000000")
    pool.on_classify = lambda images: None
    assert library.counts([folder])["all"] == 40
    library.scan(folder)
    assert library.counts([folder])["sea"] == 40


def test_a_full_cache_costs_no_result(library: Library, folder: Path, make_photo: MakePhoto,
                                      monkeypatch: pytest.MonkeyPatch) -> None:
    put(make_photo, folder, "a.jpg")

    def full(image: Image.Image, file: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("scene_organizer.imaging.thumbnails.write", full)
    library.scan(folder)
    assert shown(library, folder)["a.jpg"].scene == "sea"


def test_a_pool_that_closes_ends_the_scan(library: Library, pool: FakePool, folder: Path,
                                          make_photo: MakePhoto) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(20)))

    def close(task: DecodeTask) -> None:
        if len(pool.decoded) == 5:
            pool.close()

    pool.on_decode = close
    library.scan(folder)
    assert library.counts([folder])["all"] == 20

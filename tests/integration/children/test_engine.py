"""The bundled model in the real engine child."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from scene_organizer.cli import selftest
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.children import ChildPool
from scene_organizer.engine.protocol import DecodeTask
from tests.conftest import MakePhoto
from tests.integration.conftest import bundled_children

LONG = 300.0
"""Seconds; only a failing test waits so long."""


@pytest.fixture(scope="module")
def pool() -> Iterator[ChildPool]:
    """One engine for all: TensorFlow takes seconds to start."""
    with bundled_children() as pool:
        yield pool
        processes = [child.process for child in pool._children]
    assert all(process.ended for process in processes)


def noise(pool: ChildPool, count: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    spec = pool.bundle.preprocess
    generator = np.random.default_rng(5)
    # Coarse blocks: to a network, fine noise looks all the same.
    small = generator.integers(0, 256, (count, 8, 8, 3), np.uint8)
    rows = np.arange(spec.height) * 8 // spec.height
    columns = np.arange(spec.width) * 8 // spec.width
    return np.ascontiguousarray(small[:, rows][:, :, columns])


def test_the_model_answers_in_the_shapes_of_its_bundle(pool: ChildPool) -> None:
    answer = pool.classify(noise(pool, 2)).result(LONG)
    assert pool.bundle.classes == CLASS_KEYS
    assert answer.logits.shape == answer.evidence.shape == (2, 6)
    assert answer.embedding.shape == (2, pool.bundle.embedding_size)
    assert (answer.device, pool.device) == ("CPU", "CPU")
    scores, evidence = pool.bundle.calibrate(answer.logits, answer.evidence)
    np.testing.assert_allclose(scores.sum(axis=1), 1)
    assert ((evidence >= 0) & (evidence <= 1)).all()
    assert pool.bundle.scene_evidence(answer.logits).shape == (2,)


def test_a_batch_gives_what_its_photos_give_alone(pool: ChildPool) -> None:
    images = noise(pool, 3)
    together = pool.classify(images).result(LONG)
    for index in range(3):
        alone = pool.classify(images[index : index + 1]).result(LONG)
        for name in ("logits", "evidence", "embedding"):
            np.testing.assert_allclose(getattr(together, name)[index], getattr(alone, name)[0],
                                       rtol=1e-3, atol=1e-3)
    assert np.ptp(together.logits, axis=0).max() > 0.01


def test_the_model_says_where_it_looked(pool: ChildPool) -> None:
    image = noise(pool, 1)[0]
    maps = [pool.explain(image, index).result(LONG) for index in range(len(CLASS_KEYS))]
    assert {heat.ndim for heat in maps} == {2}
    assert max(float(heat.max()) for heat in maps) == pytest.approx(1)
    assert min(float(heat.min()) for heat in maps) >= 0
    assert len({heat.tobytes() for heat in maps}) > 1


def test_decoded_photos_fit_the_model(pool: ChildPool, make_photo: MakePhoto) -> None:
    spec = pool.bundle.preprocess
    task = DecodeTask(make_photo("a.jpg", (300, 900), pattern="corners"), spec)
    decoded = pool.decode(task).result(LONG)
    assert decoded.model_input.shape == (spec.height, spec.width, 3)
    assert len(pool.classify(decoded.model_input[None]).result(LONG).logits) == 1


@pytest.mark.usefixtures("home")
def test_the_self_test_finds_a_working_model(pool: ChildPool,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scene_organizer.library.library.ChildPool", lambda *arguments: pool)
    monkeypatch.setattr(pool, "close", lambda: None)
    check = selftest._classify()
    assert check.passed, check.sentence
    assert "recognized 3 drawn pictures on the CPU" in check.sentence

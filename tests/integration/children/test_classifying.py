"""What the engine child is given, and what becomes of a batch when it dies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from scene_organizer.domain.errors import (
    EnvironmentFault,
)
from scene_organizer.engine.bundle import MODEL, read_bundle, write_manifest
from scene_organizer.engine.pool import BatchLost
from tests import fakes, faulty_child
from tests.conftest import MakePhoto
from tests.integration.children.conftest import (
    LONG,
    StartPool,
    images,
    processes_of,
    scan_task,
)


def test_the_model_answers_with_device_and_notice(start_pool: StartPool) -> None:
    pool = start_pool()
    answer = pool.classify(images(*fakes.COLOURS.values())).result(LONG)
    assert answer.logits.argmax(axis=1).tolist() == [0, 1, 2, 3, 4, 5]
    assert answer.embedding.shape == (6, 4)
    assert (pool.device, pool.notice) == ("GPU", "A notice.")


def test_a_model_that_cannot_be_used_says_why(start_pool: StartPool) -> None:
    pool = start_pool(problem="TensorFlow is not here.")
    fault = pool.classify(images((0, 0, 0))).exception(LONG)
    assert isinstance(fault, EnvironmentFault)
    assert fault.sentence == "TensorFlow is not here."


def test_a_batch_is_tried_again_when_the_engine_dies(start_pool: StartPool,
                                                     tmp_path: Path) -> None:
    pool = start_pool(dies_once=str(tmp_path / "died"))
    assert len(pool.classify(images((9, 9, 9))).result(LONG).logits) == 1


def test_after_a_gpu_crash_the_batch_is_done_again_on_the_cpu(start_pool: StartPool,
                                                              tmp_path: Path) -> None:
    pool = start_pool(dies_once=str(tmp_path / "died"))
    answer = pool.classify(images(fakes.COLOURS["sea"])).result(LONG)
    assert answer.logits.argmax(axis=1).tolist() == [4]
    assert pool.device == "CPU"
    assert pool.notice == "The GPU crashed the model's process; working on the CPU."


def test_another_network_answers_what_the_one_before_has_not(
    start_pool: StartPool, tmp_path: Path
) -> None:
    pool = start_pool()
    assert pool.classify(images((40, 160, 40))).result(LONG).logits.argmax() == 1
    (before,) = [each.pid for each in processes_of(pool) if each.kind == "engine"]
    newer = tmp_path / "newer"
    newer.mkdir()
    (newer / MODEL).write_bytes(b"another model")
    write_manifest(replace(fakes.fake_bundle("fake-2"), folder=newer))
    waiting = [pool.classify(images((40, 160, 40))) for _ in range(3)]
    pool.use(read_bundle(newer))
    waiting += [pool.classify(images((30, 60, 200))) for _ in range(3)]
    found = [future.result(LONG).logits.argmax() for future in waiting]
    assert found == [1, 1, 1, 4, 4, 4]
    assert pool.bundle.version == "fake-2"
    (after,) = [each.pid for each in processes_of(pool) if each.kind == "engine"]
    assert after != before


def test_a_batch_that_kills_the_engine_twice_is_lost(start_pool: StartPool) -> None:
    pool = start_pool()
    lost = pool.classify(images((9, 9, 9), faulty_child.DEADLY_COLOUR))
    fine = pool.classify(images((9, 9, 9)))
    assert isinstance(lost.exception(LONG), BatchLost)
    assert len(fine.result(LONG).logits) == 1


def test_an_engine_that_answers_nonsense_loses_the_batch_not_the_driver(
    start_pool: StartPool, make_photo: MakePhoto
) -> None:
    pool = start_pool(malformed=True)
    assert isinstance(pool.classify(images((9, 9, 9))).exception(LONG), BatchLost)
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content

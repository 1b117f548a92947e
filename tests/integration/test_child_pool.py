"""The pool with real child processes, honest and faulty ones."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from dataclasses import replace
from multiprocessing.connection import Client, Listener
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scene_organizer.domain.errors import (
    Cancelled,
    EnvironmentFault,
    InputFault,
    UnreachableFault,
)
from scene_organizer.engine import children, launcher, protocol
from scene_organizer.engine.bundle import MODEL, read_bundle, write_manifest
from scene_organizer.engine.child import ADDRESS_VARIABLE, TOKEN_VARIABLE
from scene_organizer.engine.children import ChildPool
from scene_organizer.engine.launcher import ChildProcess, child_command
from scene_organizer.engine.pool import BatchLost, Priority
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.imaging.preprocess import PreprocessSpec
from scene_organizer.library import Library
from tests import fakes, faulty_child
from tests.conftest import MakePhoto, wait_until

LONG = 60.0
"""Seconds; only a failing test waits so long."""

SPEC = PreprocessSpec(16, 16)

StartPool = Callable[..., ChildPool]


@pytest.fixture
def start_pool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartPool]:
    """Starts a pool of faulty children over a bundle whose model nobody opens."""
    folder = tmp_path / "bundle"
    folder.mkdir()
    (folder / MODEL).write_bytes(b"no model")
    write_manifest(replace(fakes.fake_bundle(), folder=folder))
    pools: list[ChildPool] = []

    def start(decoders: int = 1, **options: Any) -> ChildPool:
        monkeypatch.setattr(
            launcher, "child_command", lambda kind: faulty_child.command(kind, **options)
        )
        pools.append(ChildPool(folder, decoders=decoders))
        return pools[-1]

    yield start
    for pool in pools:
        pool.close()


def processes_of(pool: ChildPool) -> list[ChildProcess]:
    return [child.process for child in pool._children]


def scan_task(path: Path) -> DecodeTask:
    return DecodeTask(path, SPEC, identity=True)


def images(*colours: tuple[int, int, int]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.stack([np.full((16, 16, 3), colour, np.uint8) for colour in colours])


def test_decodes_what_the_task_asks_for(start_pool: StartPool, make_photo: MakePhoto,
                                        tmp_path: Path) -> None:
    path = make_photo("a.jpg", (600, 400), taken="2024:05:06 07:08:09")
    pool = start_pool()
    task = DecodeTask(path, SPEC, tmp_path / "t" / "a.jpg", preview_side=300, identity=True)
    decoded = pool.decode(task).result(LONG)
    assert decoded.model_input.shape == (16, 16, 3)
    assert decoded.preview.shape == (200, 300, 3)
    assert (decoded.metadata.width, decoded.metadata.height) == (600, 400)
    assert decoded.metadata.taken == "2024-05-06T07:08:09"
    assert len(decoded.content) == 64
    assert decoded.fingerprint.size == path.stat().st_size
    assert (tmp_path / "t" / "a.jpg").stat().st_size > 0


def test_undecodable_file_names_reach_the_decoder(start_pool: StartPool,
                                                  make_photo: MakePhoto) -> None:
    path = make_photo("a.jpg").rename(os.fsdecode(os.fsencode(make_photo("a.jpg").parent)
                                                  + b"/\xff \n\xf0\x9f\x8f\x94.jpg"))
    assert start_pool().decode(scan_task(Path(path))).result(LONG).content


def test_a_crash_costs_only_the_photo_that_caused_it(start_pool: StartPool,
                                                     make_photo: MakePhoto) -> None:
    names = ["a.jpg", "crash-1.jpg", "b.jpg", "crash-2.jpg", "c.jpg", "d.jpg"]
    pool = start_pool(decoders=2)
    futures = {name: pool.decode(scan_task(make_photo(name))) for name in names}
    wait(futures.values(), LONG)
    for name, future in futures.items():
        if name.startswith("crash"):
            assert isinstance(future.exception(LONG), InputFault)
            assert not isinstance(future.exception(LONG), UnreachableFault)
        else:
            assert future.result(LONG).content


@pytest.mark.parametrize("kind", ["gibberish", "malformed"])
def test_a_child_that_speaks_gibberish_is_replaced(start_pool: StartPool, make_photo: MakePhoto,
                                                   kind: str) -> None:
    pool = start_pool()
    bad = pool.decode(scan_task(make_photo(f"{kind}-1.jpg")))
    assert isinstance(bad.exception(LONG), InputFault)
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content


def test_a_decoder_that_hangs_is_stopped(start_pool: StartPool, make_photo: MakePhoto,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "DECODE_SECONDS", 0.2)
    pool = start_pool()
    fault = pool.decode(scan_task(make_photo("hang-1.jpg"))).exception(LONG)
    assert isinstance(fault, InputFault)
    assert "seconds" in fault.sentence
    monkeypatch.setattr(children, "DECODE_SECONDS", LONG)
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content


@pytest.mark.skipif(sys.platform == "win32", reason="pipes carry whole messages there")
def test_a_decoder_that_sends_half_an_answer_holds_up_no_other(
    start_pool: StartPool, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = start_pool(decoders=2)
    stalled = pool.decode(scan_task(make_photo("stall-1.jpg")))
    wait_until(lambda: any(child.arriving for child in pool._children))
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content
    assert not stalled.done()
    monkeypatch.setattr(children, "DECODE_SECONDS", 0.2)
    hanging = pool.decode(scan_task(make_photo("stall-2.jpg"))).exception(LONG)
    assert isinstance(hanging, InputFault)
    assert "seconds" in hanging.sentence
    # Closing waits for none of them.
    processes = processes_of(pool)
    pool.close()
    assert isinstance(stalled.exception(LONG), Cancelled)
    assert all(process.ended for process in processes)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_photo_that_needs_too_much_memory_fails(start_pool: StartPool,
                                                  make_photo: MakePhoto) -> None:
    pool = start_pool()
    fault = pool.decode(scan_task(make_photo("greedy-1.jpg"))).exception(LONG)
    assert isinstance(fault, InputFault)
    assert "memory" in fault.sentence
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content


def test_broken_and_missing_files_say_why(start_pool: StartPool, tmp_path: Path) -> None:
    pool = start_pool()
    (tmp_path / "empty.jpg").touch()
    empty = pool.decode(scan_task(tmp_path / "empty.jpg")).exception(LONG)
    missing = pool.decode(scan_task(tmp_path / "missing.jpg")).exception(LONG)
    assert str(empty) == "The file is empty."
    assert isinstance(missing, UnreachableFault)


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes differ there")
def test_urgent_photos_overtake_and_cancelled_ones_never_run(
    start_pool: StartPool, make_photo: MakePhoto, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "go")
    pool = start_pool()
    order: list[str] = []

    def submit(name: str, priority: Priority) -> Future[Any]:
        task = DecodeTask(make_photo(name), thumbnail=tmp_path / "cache" / name)
        future = pool.decode(task, priority)
        future.add_done_callback(lambda done: order.append(name))
        return future

    first = submit("wait-0.jpg", Priority.SCAN)
    with (tmp_path / "go").open("w"):
        # The only child holds the first photo now.
        cancelled = submit("cancelled.jpg", Priority.LOUPE)
        rest = [submit("scan.jpg", Priority.SCAN), submit("visible.jpg", Priority.VISIBLE),
                submit("loupe.jpg", Priority.LOUPE)]
        assert cancelled.cancel()
        assert not first.cancel()
    wait([first, *rest], LONG)
    assert order == ["cancelled.jpg", "wait-0.jpg", "loupe.jpg", "visible.jpg", "scan.jpg"]
    assert not (tmp_path / "cache" / "cancelled.jpg").exists()
    assert (tmp_path / "cache" / "loupe.jpg").exists()


def test_children_that_end_at_once_are_given_up(start_pool: StartPool,
                                                make_photo: MakePhoto) -> None:
    pool = start_pool(dies="decode")
    fault = pool.decode(scan_task(make_photo("a.jpg"))).exception(LONG)
    assert isinstance(fault, EnvironmentFault)
    assert "something is missing here" in fault.sentence
    # The engine, which works, is not drawn into it.
    assert pool.classify(images(fakes.COLOURS["sea"])).result(LONG).device == "GPU"


def test_a_child_of_another_version_is_refused(start_pool: StartPool,
                                               make_photo: MakePhoto) -> None:
    pool = start_pool(version=99)
    fault = pool.decode(scan_task(make_photo("a.jpg"))).exception(LONG)
    assert isinstance(fault, EnvironmentFault)


def test_a_child_that_cannot_be_started_is_reported(
    start_pool: StartPool, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = start_pool()
    monkeypatch.setattr(launcher, "child_command", lambda kind: ["/no/such/program"])
    fault = pool.decode(scan_task(make_photo("a.jpg"))).exception(LONG)
    assert isinstance(fault, EnvironmentFault)


def test_no_room_for_temporary_files_is_reported(
    start_pool: StartPool, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = start_pool()

    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(launcher.tempfile, "TemporaryFile", full)
    fault = pool.decode(scan_task(make_photo("a.jpg"))).exception(LONG)
    assert isinstance(fault, EnvironmentFault)
    assert "no space left" in fault.sentence


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


@pytest.mark.usefixtures("home")
def test_a_scan_finds_the_photos_that_kill_their_process(
    start_pool: StartPool, make_photo: MakePhoto, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(children, "DECODE_SECONDS", 3.0)
    folder = tmp_path / "photos"
    for name in ("a.png", "b.png", "crash-1.png", "hang-1.png"):
        make_photo(folder / name, colour=fakes.COLOURS["sea"])
    make_photo(folder / "deadly.png", colour=faulty_child.DEADLY_COLOUR)
    with Library(pool=start_pool(decoders=2)) as library:
        summary = library.scan(folder)
        photos = library.classify([folder])
    assert summary.failed == 3
    reasons = {photo.path.name: photo.reason for photo in photos}
    assert reasons == {
        "a.png": "", "b.png": "", "crash-1.png": children.ADVICE_DECODER_DIED,
        "hang-1.png": children.ADVICE_DECODER_SLOW,
        "deadly.png": "It crashed the model's process twice.",
    }


def test_an_engine_that_answers_nonsense_loses_the_batch_not_the_driver(
    start_pool: StartPool, make_photo: MakePhoto
) -> None:
    pool = start_pool(malformed=True)
    assert isinstance(pool.classify(images((9, 9, 9))).exception(LONG), BatchLost)
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content


def test_photos_are_decoded_while_the_model_loads(start_pool: StartPool,
                                                  make_photo: MakePhoto) -> None:
    pool = start_pool(silent=True)
    pool.warm_up()
    # The silent engine is connected before the first decode child is started.
    wait_until(lambda: bool(pool._strangers))
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content
    processes = processes_of(pool)
    pool.close()
    assert all(process.ended for process in processes)


def test_closing_ends_every_process_and_fails_what_is_under_way(
    start_pool: StartPool, make_photo: MakePhoto
) -> None:
    pool = start_pool(decoders=2)
    futures = [pool.decode(scan_task(make_photo(f"hang-{n}.jpg"))) for n in range(4)]
    futures.append(pool.decode(scan_task(make_photo("a.jpg"))))
    pool.warm_up()
    wait_until(lambda: sum(child.job is not None for child in pool._children) == 2)
    processes = processes_of(pool)
    pool.close()
    assert len(processes) == 3
    assert all(process.ended for process in processes)
    assert all(isinstance(future.exception(LONG), Cancelled) for future in futures)
    assert pool.decode(scan_task(make_photo("b.jpg"))).cancelled()
    assert not any(thread.name.startswith("child-") for thread in threading.enumerate())
    pool.close()


def test_a_stranger_without_the_key_is_turned_away(start_pool: StartPool,
                                                   make_photo: MakePhoto) -> None:
    pool = start_pool()
    with pytest.raises(Exception, match="digest"):
        Client(pool._reception.address, authkey=b"wrong")
    assert pool.decode(scan_task(make_photo("a.jpg"))).result(LONG).content


def test_an_error_of_ours_in_the_driver_leaves_nobody_waiting(
    start_pool: StartPool, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = start_pool()
    monkeypatch.setattr(threading, "excepthook", lambda arguments: None)

    def fail() -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(pool, "_start_missing", fail)
    future = pool.decode(scan_task(make_photo("a.jpg")))
    assert isinstance(future.exception(LONG), Cancelled)


def test_pools_leave_no_file_descriptors(start_pool: StartPool, make_photo: MakePhoto) -> None:
    photo, crash = make_photo("a.jpg"), make_photo("crash-1.jpg")

    def use_pool() -> int:
        pool = start_pool()
        pool.decode(scan_task(crash)).exception(LONG)
        pool.decode(scan_task(photo)).result(LONG)
        pool.close()
        return len(list(Path("/proc/self/fd").iterdir()))

    if not Path("/proc/self/fd").is_dir():
        pytest.skip("no /proc here")
    assert use_pool() == use_pool()


def start_child(command: list[str]) -> tuple[subprocess.Popen[bytes], Any]:
    key = os.urandom(32)
    with Listener(authkey=key) as listener:
        environment = {**os.environ, ADDRESS_VARIABLE: str(listener.address), TOKEN_VARIABLE: "t"}
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment,
                                   stderr=subprocess.DEVNULL, cwd=Path(__file__).parents[2])
        assert process.stdin is not None
        with process.stdin:
            process.stdin.write(key)
        connection = listener.accept()
    hello, _ = protocol.receive(connection)
    assert hello["token"] == "t"
    return process, connection


def test_an_idle_child_ends_when_its_parent_is_gone() -> None:
    process, connection = start_child(child_command("decode"))
    connection.close()
    assert process.wait(LONG) == 0


def test_a_hanging_child_ends_although_its_parent_is_gone(make_photo: MakePhoto) -> None:
    process, connection = start_child(faulty_child.command("decode", abandoned=0.2))
    protocol.send(connection, protocol.task_header(scan_task(make_photo("hang-1.jpg"))))
    connection.close()
    assert process.wait(LONG) != 0

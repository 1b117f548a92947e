"""How children are started, let in, given up and ended."""

from __future__ import annotations

import os
import subprocess
import threading
from multiprocessing.connection import Client, Listener
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.domain.errors import (
    Cancelled,
    EnvironmentFault,
)
from scene_organizer.engine import launcher, protocol
from scene_organizer.engine.child import ADDRESS_VARIABLE, TOKEN_VARIABLE
from scene_organizer.engine.launcher import child_command
from tests import fakes, faulty_child
from tests.conftest import ROOT, MakePhoto, wait_until
from tests.integration.children.conftest import (
    LONG,
    StartPool,
    images,
    processes_of,
    scan_task,
)


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
    assert "ends as soon as it is started" in fault.sentence


def test_a_child_that_cannot_be_started_is_reported(
    start_pool: StartPool, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = start_pool()
    monkeypatch.setattr(launcher, "child_command", lambda kind: ["/no/such/program"])
    fault = pool.decode(scan_task(make_photo("a.jpg"))).exception(LONG)
    assert isinstance(fault, EnvironmentFault)
    assert "No child process can be started" in fault.sentence


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
                                   stderr=subprocess.DEVNULL, cwd=ROOT)
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

"""What decode children are given, and the photos that harm them."""

from __future__ import annotations

import os
import sys
from concurrent.futures import Future, wait
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.domain.errors import (
    Cancelled,
    InputFault,
    UnreachableFault,
)
from scene_organizer.engine import children
from scene_organizer.engine.pool import Priority
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.library import Library
from tests import fakes, faulty_child
from tests.conftest import MakePhoto, wait_until
from tests.integration.children.conftest import (
    LONG,
    SPEC,
    StartPool,
    processes_of,
    scan_task,
)


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
    assert str(bad.exception(LONG)) == children.ADVICE_DECODER_DIED
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

"""One instance at a time works on a catalog."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, EnvironmentFault
from scene_organizer.fileops.lock import CatalogLock

_HOLD = """
import sys
from pathlib import Path
from scene_organizer.fileops.lock import CatalogLock
lock = CatalogLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_second_holder_is_told_who_holds_it(tmp_path: Path) -> None:
    first, second = CatalogLock(tmp_path / "lock"), CatalogLock(tmp_path / "lock")
    with first:
        with first:
            assert first.held
        with pytest.raises(EnvironmentFault) as caught:
            second.acquire()
        assert caught.value.sentence == (
            "Another Scene Organizer is working on this catalog. "
            "Wait until it is done, or close it.")
    with second:
        assert second.held
        assert not first.held


def test_lock_dies_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        with pytest.raises(EnvironmentFault):
            CatalogLock(path).acquire()
        child.send_signal(signal.SIGKILL)
        child.wait()
    with CatalogLock(path) as lock:
        assert lock.held


def test_lock_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "lock"
    with pytest.raises(EnvironmentFault) as caught:
        CatalogLock(path).acquire()
    assert caught.value.sentence.startswith(f"The catalog at {path} cannot be locked. ")
    assert caught.value.sentence.endswith(".")


def test_disk_without_locks_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(lock: FileLock, **options: object) -> None:
        raise NotImplementedError("FileSystem does not appear to support flock")

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(EnvironmentFault, match=r"locked\. FileSystem does not appear"):
        CatalogLock(tmp_path / "lock").acquire()


def test_lock_is_given_back_as_often_as_it_was_taken(tmp_path: Path) -> None:
    lock, other = CatalogLock(tmp_path / "lock"), CatalogLock(tmp_path / "lock")
    lock.release()
    assert not lock.held
    lock.acquire()
    lock.acquire()
    lock.release()
    assert lock.held
    with pytest.raises(EnvironmentFault):
        other.acquire()
    lock.release()
    assert not lock.held
    other.acquire()
    other.release()


def test_waiting_for_the_lock_is_told_once_and_can_be_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, other = CatalogLock(tmp_path / "lock"), CatalogLock(tmp_path / "lock")
    token, heard, waited = CancelToken(), [], []

    def wait(seconds: float) -> bool:
        waited.append(seconds)
        if len(waited) == 3:
            other.release()
        return False

    monkeypatch.setattr(token, "wait", wait)
    other.acquire()
    lock.acquire(token, lambda: heard.append("waits"))
    assert lock.held
    assert heard == ["waits"]
    assert len(waited) == 3
    token.cancel()
    with pytest.raises(Cancelled):
        other.acquire(token)

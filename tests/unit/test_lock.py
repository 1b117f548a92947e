"""One instance at a time works on a catalog."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scene_organizer.domain.errors import EnvironmentFault
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
        with pytest.raises(EnvironmentFault, match="Another Scene Organizer is working"):
            second.acquire()
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
    with pytest.raises(EnvironmentFault, match="cannot be locked"):
        CatalogLock(tmp_path / "file" / "lock").acquire()

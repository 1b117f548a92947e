"""The application is killed (SIGKILL, which runs no `finally`) while it adopts a network."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scene_organizer.engine.bundle import read_bundle
from scene_organizer.library import Library
from tests.conftest import ROOT
from tests.fakes import FakePool

SCRIPT = """
import os, signal, sys
from pathlib import Path
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.library import Library, learning
from tests.fakes import FakePool
from tests.integration.networks.conftest import Trainer

left = [int(sys.argv[2])]

def deadly(call):
    def wrapped(*arguments, **options):
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        return call(*arguments, **options)
    return wrapped

def train(*arguments):
    outcome = Trainer()(*arguments)
    for name in ("fsync", "mkdir", "open", "rename", "replace", "rmdir", "unlink"):
        setattr(os, name, deadly(getattr(os, name)))
    return outcome

learning.retrain_deep = train
pool = FakePool()
pool.bundle = read_bundle(Path(sys.argv[1]))
with Library(pool=pool) as library:
    learned = library.learning.retrain_deep()
    assert learned.comparison.adopted, learned.comparison.reason
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_call_the_old_or_the_new_network_is_in_force(
    library: Library, album: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    library.close()
    shutil.copytree(home, tmp_path / "before")
    found = []
    for life in range(60):
        shutil.rmtree(home)
        shutil.copytree(tmp_path / "before", home)
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(tmp_path / "bundle"), str(life)], cwd=ROOT,
            text=True, capture_output=True, check=False,
        )
        assert run.returncode in (0, -signal.SIGKILL), run.stderr
        pool = FakePool()
        pool.bundle = read_bundle(tmp_path / "bundle")
        with Library(library.paths, pool=pool) as again:
            assert again.models.notice == ""
            found.append(again.models.head().version)
            assert again.models.pool().bundle.version == found[-1]
        if run.returncode == 0:
            break
    assert found == sorted(found), "once the new one is in force, it stays so"
    assert found[0] == "fake-1"
    assert found[-1] == "fake-1-deep.1"
    assert len(found) > 6, "the calls that matter were not met"

"""Whatever call a retraining is killed at, the old model or the new one is in force, whole."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scene_organizer.learning.versions import Versions
from tests.conftest import ROOT
from tests.fake_base import bundle_with_base

SCRIPT = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from scene_organizer.learning.versions import Versions
from scene_organizer.learning.quick import own_head
from tests.fake_base import bundle_with_base, fake_base

folder, last = Path(sys.argv[1]), int(sys.argv[2])
bundle = bundle_with_base(folder / "bundle")
versions = Versions(folder / "models", bundle)
head = own_head(bundle, fake_base())
head = replace(head, bundle=replace(bundle, version=versions.next(bundle.version)))
left = [last]

def deadly(call):
    def wrapped(*arguments, **options):
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        return call(*arguments, **options)
    return wrapped

os.fsync, os.rename, os.replace, os.mkdir = map(
    deadly, (os.fsync, os.rename, os.replace, os.mkdir))
versions.save(head, ["a"], {})
print("saved")
versions.use(head.version)
print("used")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_call_a_whole_model_is_in_force(tmp_path: Path) -> None:
    bundle = bundle_with_base(tmp_path / "bundle")
    killed = 0
    for last in range(40):
        folder = tmp_path / str(last)
        folder.mkdir()
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(folder), str(last)], cwd=ROOT, text=True,
            capture_output=True, check=False,
        )
        versions = Versions(folder / "models", bundle)
        head = versions.head()
        assert not versions.notice
        assert head.version == versions.active
        if run.returncode == -signal.SIGKILL:
            killed += 1
            assert head.version == ("fake-1" if "saved" not in run.stdout else head.version)
            # What was left unfinished is in nobody's way.
            if head.version == "fake-1":
                taken = {each.version for each in versions.list()}
                assert versions.next(bundle.version) not in taken
        else:
            assert run.returncode == 0, run.stderr
            assert head.version == "fake-1+1"
            break
    assert killed >= 6, "the calls that matter were not met"

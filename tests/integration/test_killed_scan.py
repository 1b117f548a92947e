"""A scan that is killed in the middle, in a process of its own, with child processes."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scene_organizer.engine.bundle import MODEL, write_manifest
from scene_organizer.paths import Paths
from tests.conftest import ROOT, MakePhoto, wait_until
from tests.fakes import COLOURS, fake_bundle

BEFORE, AFTER = 60, 50

PROGRAM = """
import os, sys
from pathlib import Path
from scene_organizer import cli
from scene_organizer.engine import children, launcher
from scene_organizer.library import library
from tests import faulty_child

class OneDecoder(children.ChildPool):
    def __init__(self, bundle, device):
        super().__init__(bundle, device, decoders=1)

    def decode(self, task, priority):
        if not task.embedded:
            with open(os.environ["DECODED"], "a") as file:
                file.write("!")
        return super().decode(task, priority)

launcher.child_command = faulty_child.command
library.ChildPool = OneDecoder
library.bundled_model = lambda: Path(os.environ["BUNDLE"])
sys.exit(cli.run(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither SIGKILL nor named pipes")
def test_a_killed_scan_is_finished_by_the_next(home: Path, tmp_path: Path,
                                               make_photo: MakePhoto) -> None:
    folder = tmp_path / "photos"
    # Names in order: the scan stands still at the one in the middle, see `faulty_child`.
    names = [*(f"{n:03}.jpg" for n in range(BEFORE)), "wait-0.jpg",
             *(f"x{n:03}.jpg" for n in range(AFTER))]
    for number, name in enumerate(names):
        make_photo(folder / name, (64 + number, 48), list(COLOURS.values())[number % 6])
    os.mkfifo(folder / "go")

    process = start(folder, tmp_path / "first")
    wait_until(lambda: process.poll() is not None or finished() == BEFORE)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    # The decoder it leaves behind ends as soon as it can.
    with (folder / "go").open("w"):
        (folder / "go").unlink()
    (folder / "go").touch()

    process = start(folder, tmp_path / "second")
    output, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, b"")
    rows = [json.loads(line) for line in output.splitlines()]
    assert [Path(row["path"]).name for row in rows] == names
    assert {row["status"] for row in rows} == {"ok"}
    # Every photo without a result is decoded, no other.
    assert len((tmp_path / "second").read_text()) == AFTER + 1


def start(folder: Path, decoded: Path) -> subprocess.Popen[bytes]:
    bundle = decoded.parent / "bundle"
    bundle.mkdir(exist_ok=True)
    (bundle / MODEL).write_bytes(b"no model")
    write_manifest(replace(fake_bundle(), folder=bundle))
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "classify", folder, "--json"],
        cwd=ROOT, env={**os.environ, "DECODED": str(decoded), "BUNDLE": str(bundle)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )


def finished() -> int:
    """Photos with a result in the catalog, as another process sees them."""
    if not Paths.default().catalog.exists():
        return 0
    connection = sqlite3.connect(Paths.default().catalog, timeout=30)
    try:
        found = connection.execute("SELECT COUNT(*) FROM photos WHERE status = 'ok'").fetchone()
    except sqlite3.OperationalError:
        # The tables are not made yet.
        return 0
    finally:
        connection.close()
    return int(found[0])

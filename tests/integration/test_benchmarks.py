"""The benchmarks run and report; what they measure on a busy machine is no test's business."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

# The others take minutes.
SCALES = {
    "grid": 0.001, "event_loop": 0.001, "first_light": 0.01, "rescan": 0.001, "likeness": 0.005,
    "watch": 0.002,
    "organize": 0.01,
}


@pytest.mark.skipif(sys.platform != "linux", reason="find and /proc are Linux's")
@pytest.mark.parametrize("name", SCALES)
def test_a_benchmark_runs_and_reports(name: str, tmp_path: Path) -> None:
    rows = tmp_path / "rows.json"
    figure = ["--figure", str(tmp_path / "soak.png")] if name == "soak" else []
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}", "--scale", str(SCALES[name]),
         "--json", str(rows), *figure],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True,
        text=True, timeout=300, check=False,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(rows.read_text(encoding="utf-8"))
    assert report["benchmark"] == name
    assert any(row["bar"] is not None for row in report["rows"])
    assert all(row["what"] in done.stdout for row in report["rows"])

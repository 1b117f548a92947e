"""The command line on real photos: broad sanity; `training evaluate` measures exactly."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.paths import bundled_model
from tests.conftest import ROOT

PHOTOS = 60
LEAST = 0.85
"""The model has at least 93 %; a wrong class order or preprocessing is far below this."""


@pytest.mark.usefixtures("home")
def test_most_photos_get_the_scene_of_their_folder(shared: Path) -> None:
    try:
        bundled_model()
    except EnvironmentFault as fault:
        pytest.skip(fault.sentence)
    test_set = shared / "data" / "intel" / "test"
    if not test_set.is_dir():
        pytest.skip("the shared photos hold no test set")
    chosen = random.Random(7).sample(sorted(test_set.glob("*/*.jpg")), PHOTOS)
    done = subprocess.run(
        [sys.executable, "-m", "scene_organizer", "classify", *chosen, "--json"],
        cwd=ROOT, capture_output=True, check=True, timeout=300,
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rows) == PHOTOS
    assert {row["best"] for row in rows} <= set(CLASS_KEYS)
    right = sum(row["best"] == Path(row["path"]).parent.name for row in rows)
    assert right / PHOTOS >= LEAST

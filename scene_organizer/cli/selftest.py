"""Checks that an installation works: model, children, window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from scene_organizer.demo.drawing import picture
from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.domain.photo import PhotoStatus
from scene_organizer.engine.launcher import child_command
from scene_organizer.library import Library
from scene_organizer.paths import Paths

WINDOW_SECONDS = 120


@dataclass(frozen=True)
class Check:
    """One thing that was tried, whether it worked, and a sentence about it."""

    name: str
    passed: bool
    sentence: str


def run() -> list[Check]:
    """Classifies drawn pictures with the bundled model, opens and closes a window."""
    return [_classify(), _open_window()]


def _draw(folder: Path) -> list[Path]:
    """Draws a forest, a glacier and a sea, each into a file of its name."""
    paths = [folder / f"{kind}.jpg" for kind in ("forest", "glacier", "sea")]
    for path in paths:
        picture(path.stem, 1, (480, 320)).save(path)
    return paths


def _classify() -> Check:
    try:
        with tempfile.TemporaryDirectory(prefix="scenes-") as name:
            folder = Path(name)
            pictures = _draw(folder)
            paths = replace(Paths.default(), data=folder / "data", cache=folder / "cache")
            with Library(paths) as library:
                photos = library.classify(pictures)
                device, version = library.pool.device, library.pool.bundle.version
    except SceneOrganizerError as error:
        return Check("model", False, error.sentence)
    except OSError as error:
        return Check("model", False, f"The temporary folder cannot be used: {error.strerror}.")
    failed = [photo for photo in photos if photo.status is not PhotoStatus.OK]
    if failed:
        return Check("model", False, f"{failed[0].path.name}: {failed[0].reason}")
    wrong = [photo for photo in photos if photo.best != photo.path.stem]
    if wrong:
        return Check(
            "model", False,
            f"It takes a drawn {wrong[0].path.stem} for {wrong[0].best}: please reinstall.",
        )
    return Check(
        "model", True, f"version {version} recognized {len(photos)} drawn pictures on the {device}."
    )


def _open_window() -> Check:
    environment = dict(os.environ)
    screen = {"DISPLAY", "WAYLAND_DISPLAY"} & environment.keys()
    if sys.platform == "linux" and not screen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        done = subprocess.run(
            child_command("window"), env=environment, capture_output=True,
            timeout=WINDOW_SECONDS, check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Check("window", False, f"It could not be opened: {error}.")
    if done.returncode:
        words = done.stderr.decode("utf-8", "replace").strip() or f"exit {done.returncode}"
        return Check("window", False, f"It could not be opened: {words}")
    return Check("window", True, "opened and closed.")

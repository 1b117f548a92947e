"""Checks that an installation works: model, children, window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageDraw

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


def draw_pictures(folder: Path) -> list[Path]:
    """Draws a sea, a forest and a mountain into a folder, crude but decodable."""
    paths = []
    for name, sky, ground in (("sea", "#9cc7e8", "#1f5f8f"), ("forest", "#3e6b3a", "#1d3b1c"),
                              ("mountain", "#b9d4ee", "#6d6257")):
        image = Image.new("RGB", (480, 320), sky)
        draw = ImageDraw.Draw(image)
        draw.rectangle((0, 180, 480, 320), fill=ground)
        if name == "mountain":
            draw.polygon([(60, 300), (240, 40), (420, 300)], fill=ground)
        if name == "forest":
            for x in range(0, 480, 30):
                draw.rectangle((x, 0, x + 12, 320), fill="#2a2118")
        path = folder / f"{name}.jpg"
        image.save(path)
        paths.append(path)
    return paths


def _classify() -> Check:
    try:
        with tempfile.TemporaryDirectory(prefix="scenes-") as name:
            folder = Path(name)
            pictures = draw_pictures(folder)
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
    return Check(
        "model", True, f"version {version} classified {len(photos)} pictures on the {device}."
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

"""What a report of a fault should say: versions, the machine, what the catalog holds."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from importlib import metadata
from pathlib import Path

from scene_organizer import __version__
from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.paths import Paths, bundled_model
from scene_organizer.settings import Settings

Diagnosis = dict[str, dict[str, str]]
"""Values by name, by heading."""

_PACKAGES = (
    "PySide6_Essentials", "tensorflow", "tensorflow_cpu", "keras", "numpy", "pillow",
    "pillow_heif", "rawpy", "lxml",
)
_LOG_LINES = 40


def diagnose(
    paths: Paths, screen: Mapping[str, str] | None = None, names: bool = False
) -> Diagnosis:
    """Gathers what helps to find a fault. It opens no photo and sends nothing anywhere.

    Args:
        paths: Of the installation; what cannot be read is said to be so.
        screen: What the window knows of the screen.
        names: Whether names of folders and photos may be told, and so the log's last lines.
    """
    found: Diagnosis = {
        "application": {
            "version": __version__,
            "built": "one folder" if getattr(sys, "frozen", False) else "from source",
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            **installed(),
        },
        "machine": {
            "system": platform.platform(),
            "processors": str(os.cpu_count() or "?"),
            "free disk": _free(paths.data),
        },
        "settings": _settings(paths),
        "model": _model(),
        "catalog": _counts(paths.catalog),
    }
    if screen:
        found["screen"] = dict(screen)
    if names:
        found["folders"] = {"data": str(paths.data), "log": str(paths.log)}
        found["log"] = _last_lines(paths)
    return found


def installed() -> dict[str, str]:
    """The versions of the packages that most faults come from."""
    versions = {}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            # Two of them are each other's alternative.
            continue
    return versions


def as_text(found: Diagnosis) -> str:
    """The same for a person to read and to send."""
    lines = []
    for heading, values in found.items():
        lines += [heading, *(f"  {name}: {value}" for name, value in values.items())]
    return "\n".join(lines)


def _free(folder: Path) -> str:
    try:
        return f"{shutil.disk_usage(folder).free / 1e9:.1f} GB"
    except OSError as error:
        return f"unknown: {error.strerror}"


def _settings(paths: Paths) -> dict[str, str]:
    try:
        settings = Settings.read(paths.settings)
    except SceneOrganizerError as fault:
        # Not its sentence, which names the folder.
        return {"unreadable": type(fault).__name__}
    return {name: str(getattr(settings, name))
            for name in ("device", "theme", "language", "confidence_floor", "notifications")}


def _model() -> dict[str, str]:
    try:
        bundle = read_bundle(bundled_model())
    except SceneOrganizerError as fault:
        return {"unusable": type(fault).__name__}
    return {"version": bundle.version, "classes": ", ".join(bundle.classes)}


def _counts(catalog: Path) -> dict[str, str]:
    """What a catalog holds, read without changing it, whatever is wrong with it."""
    if not catalog.exists():
        return {"state": "there is none yet"}
    try:
        with closing(sqlite3.connect(f"{catalog.absolute().as_uri()}?mode=ro", uri=True)) as file:
            version = file.execute("PRAGMA user_version").fetchone()[0]
            groups = file.execute(
                "SELECT shown_group, COUNT(*) FROM photos WHERE present GROUP BY shown_group"
            ).fetchall()
            corrected = file.execute("SELECT COUNT(*) FROM corrections").fetchone()[0]
    except sqlite3.Error as error:
        return {"state": f"unreadable: {error.sqlite_errorname}"}
    return {
        "schema": str(version),
        "size": f"{catalog.stat().st_size / 1e6:.1f} MB",
        **{f"photos in {group}": f"{count:,}" for group, count in groups},
        "corrections": f"{corrected:,}",
    }


def _last_lines(paths: Paths) -> dict[str, str]:
    found = {}
    for file in sorted(paths.log.glob("*.log")):
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError as error:
            lines = [f"unreadable: {error.strerror}"]
        found[file.name] = "\n    ".join(lines[-_LOG_LINES:])
    return found

"""Corrections as files, CSV or JSON: what `training --corrections` reads, too."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scene_organizer.catalog.feedback import Feedback
from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.domain.scene import NONE_OF_THESE
from scene_organizer.paths import replace_file

_COLUMNS = ("path", "scenes", "when", "model")


@dataclass(frozen=True)
class Correction:
    """A row of such a file.

    Attributes:
        path: Absolute.
        scenes: What the photo shows, the main one first; empty for none of these.
        when: ISO 8601, or empty.
    """

    path: Path
    scenes: tuple[str, ...]
    when: str


def row(feedback: Feedback) -> dict[str, Any]:
    """A person's word on one photo as plain values."""
    return {
        # What no text can hold is no path to another program either.
        "path": os.fsencode(feedback.path).decode("utf-8", "replace"),
        "scenes": list(feedback.scenes),
        "when": feedback.when,
        "model": feedback.model,
        "confirms": feedback.confirms,
        "scores": feedback.scores,
    }


def write(feedback: Sequence[Feedback], file: Path) -> None:
    """Writes a new file, JSON where its name says so, else CSV.

    Raises:
        InputFault: It is there already.
        EnvironmentFault: It cannot be written.
    """
    if file.exists():
        raise InputFault(f"{file} is there already, and is not overwritten.")
    rows = [row(each) for each in feedback]
    if file.suffix.lower() == ".json":
        text = json.dumps(rows, indent=1) + "\n"
    else:
        target = io.StringIO(newline="")
        writer = csv.DictWriter(target, _COLUMNS, extrasaction="ignore")
        writer.writeheader()
        for each in rows:
            scenes = ",".join(each["scenes"]) or NONE_OF_THESE
            writer.writerow({**each, "scenes": scenes})
        text = target.getvalue()
    try:
        replace_file(file, text.encode("utf-8"))
    except OSError as error:
        raise EnvironmentFault(f"{file} cannot be written. {os_error_sentence(error)}") from error


def read(file: Path) -> list[Correction]:
    """Reads such a file; of several rows on a photo the newest holds.

    Scenes may be a list, or a text with commas; relative paths start at the
    file's own folder.

    Raises:
        InputFault: It cannot be understood.
        EnvironmentFault: It cannot be read.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
        rows = (json.loads(text) if file.suffix.lower() == ".json"
                else list(csv.DictReader(io.StringIO(text, newline=""))))
        found = [
            # `abspath` of what the file says: the folder of a link is not followed.
            Correction(file.absolute().parent / each["path"], _scenes(each["scenes"]),
                       str(each.get("when") or ""))
            for each in rows
        ]
    except OSError as error:
        raise EnvironmentFault(f"{file} cannot be read. {os_error_sentence(error)}") from error
    except (csv.Error, AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputFault(
            f"{file} is no list of corrections with path and scenes: {error}."
        ) from error
    newest = {each.path: each for each in sorted(found, key=lambda each: each.when)}
    return list(newest.values())


def _scenes(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [key.strip() for key in value.strip("[] ").replace('"', "").split(",")]
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        raise ValueError("scenes is neither a list nor a text")
    return tuple(key for key in value if key and key != NONE_OF_THESE)

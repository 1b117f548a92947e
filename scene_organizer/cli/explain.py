"""The command that shows why the model says so."""

from __future__ import annotations

import argparse
import io
import sys
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from pathlib import Path
from typing import TypeVar

from scene_organizer.cli import report
from scene_organizer.cli.codes import INTERRUPTED, OK, SOME_FAILED
from scene_organizer.cli.terminal import open_library, progress_line, say
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.imaging.heat import lay_over

SIDE = 1600
"""Pixels on the longer side of the picture at most."""

_OPACITY = 0.5

_T = TypeVar("_T")


def explain(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Writes a picture of where in a photo the model saw a scene."""
    if options.output.suffix.lower() != ".png":
        raise InputFault(f"The picture is a PNG: end {options.output} in .png.")
    if options.output.exists():
        # It may be a photo.
        raise InputFault(f"{options.output} is there already, and is not overwritten.")
    with open_library(device=options.device) as library:
        photo = library.classify([options.photo], cancel=cancel, on_progress=progress_line())[0]
        if cancel.cancelled:
            return INTERRUPTED
        if photo.best is None:
            say(photo.reason)
            return SOME_FAILED
        scene = options.scene or photo.best
        pixels = library.pictures.preview(photo, SIDE)
        heat = _wait(library.pictures.explain(photo, scene), cancel)
        picture = lay_over(_wait(pixels, cancel), heat, _OPACITY)
    encoded = io.BytesIO()
    picture.save(encoded, "PNG")
    _write(options.output, encoded.getvalue())
    report.write_explanation(photo, heat, options.output, options.json, sys.stdout)
    return OK


def _wait(future: Future[_T], cancel: CancelToken) -> _T:
    while True:
        try:
            return future.result(timeout=0.2)
        except NotYet:
            if cancel.cancelled:
                future.cancel()
            cancel.check()


def _write(file: Path, content: bytes) -> None:
    """Writes a new file, whole or not at all.

    Raises:
        EnvironmentFault: It cannot be written, or is there already.
    """
    made = False
    try:
        with file.open("xb") as target:
            made = True
            target.write(content)
    except OSError as error:
        if made:
            file.unlink(missing_ok=True)
        raise EnvironmentFault(f"{file} cannot be written. {os_error_sentence(error)}") from error

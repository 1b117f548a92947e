"""The retrain child as its parent sees it: started, told to wait or to stop, listened to."""

from __future__ import annotations

import json
import queue
import subprocess
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import (
    Cancelled,
    EnvironmentFault,
    InputFault,
    SceneOrganizerError,
    os_error_sentence,
)
from scene_organizer.engine.launcher import start_talking
from scene_organizer.engine.retrain_job import FOLDER_VARIABLE, RetrainProgress

_LOOK_SECONDS = 0.1
"""How soon a pause or a cancellation is noticed."""

_PATIENCE = 30.0
"""Seconds a child gets to end by itself; what it has finished is kept anyway."""

Lines = queue.SimpleQueue[str | None]
"""What the child said; None once it has ended."""

_KINDS: dict[str, type[SceneOrganizerError]] = {
    "InputFault": InputFault, "Cancelled": Cancelled
}


def run(
    folder: Path, cancel: CancelToken, on_progress: Callable[[RetrainProgress], None]
) -> None:
    """Has a retrain child do the job of a folder, and waits for it.

    Args:
        folder: Of the job, prepared.
        cancel: Pauses, or stops after the step under way; the job can go on later.
        on_progress: Told how far it is.

    Raises:
        Cancelled: The person asked to stop.
        EnvironmentFault: The child cannot be started, died, or could not write.
        InputFault: The bundle cannot be retrained.
    """
    # A file, not a pipe: nobody reads while the child lives.
    with tempfile.TemporaryFile() as noise:
        try:
            child = start_talking("retrain", {FOLDER_VARIABLE: str(folder)}, noise)
        except OSError as error:
            raise EnvironmentFault(
                f"The training cannot be started. {os_error_sentence(error)}"
            ) from error
        lines: Lines = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(child, lines), name="retrain-reader")
        reader.start()
        try:
            _attend(child, lines, noise, cancel, on_progress)
        finally:
            _end(child)
            reader.join()


def _attend(
    child: subprocess.Popen[str], lines: Lines, noise: IO[bytes], cancel: CancelToken,
    on_progress: Callable[[RetrainProgress], None],
) -> None:
    asked = "go"
    while True:
        wanted = "cancel" if cancel.cancelled else "pause" if cancel.paused else "go"
        if wanted != asked:
            asked = wanted
            _ask(child, wanted)
        try:
            line = lines.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            continue
        if line is None:
            raise EnvironmentFault(
                f"The training was ended from outside or failed{_last_words(child, noise)}. "
                "Start it again: it goes on where it stopped."
            )
        content: dict[str, Any] = json.loads(line)
        if "done" in content:
            return
        if "fault" in content:
            raise _fault(str(content["fault"]), str(content["sentence"]))
        on_progress(RetrainProgress(**content["progress"]))


def _fault(name: str, sentence: str) -> SceneOrganizerError:
    return _KINDS.get(name, EnvironmentFault)(sentence)


def _read(child: subprocess.Popen[str], lines: Lines) -> None:
    assert child.stdout is not None, "it was asked for"
    # Closed here: it ends with the child, and nobody else reads it.
    with child.stdout:
        for line in child.stdout:
            lines.put(line)
    lines.put(None)


def _ask(child: subprocess.Popen[str], what: str) -> None:
    assert child.stdin is not None, "it was asked for"
    # One that has ended already is found out by its silence.
    with suppress(OSError):
        child.stdin.write(f"{what}\n")
        child.stdin.flush()


def _end(child: subprocess.Popen[str]) -> None:
    """Sees to it that the child is gone."""
    assert child.stdin is not None, "it was asked for"
    with suppress(OSError):
        child.stdin.close()
    try:
        child.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def _last_words(child: subprocess.Popen[str], noise: IO[bytes]) -> str:
    with suppress(subprocess.TimeoutExpired):
        child.wait(_PATIENCE)
    noise.seek(0)
    words = noise.read().decode("utf-8", "replace").strip().splitlines()
    return f" ({words[-1][:300].rstrip('.')})" if words else ""

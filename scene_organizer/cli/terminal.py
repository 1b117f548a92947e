"""What is told on a terminal while a command works."""

from __future__ import annotations

import sys
from collections.abc import Callable

from scene_organizer.domain.changes import OnProgress, ScanProgress
from scene_organizer.engine.retrain_job import RetrainProgress
from scene_organizer.library import Library
from scene_organizer.paths import Paths


def say(sentence: str) -> None:
    """Tells what is no result; an empty sentence is nothing."""
    if sentence:
        print(sentence, file=sys.stderr)


def open_library(paths: Paths | None = None, device: str | None = None) -> Library:
    """Opens the library, and tells what happened to its catalog if anything did.

    Raises:
        EnvironmentFault: See `Library`; so does `InputFault`.
    """
    library = Library(paths, device)
    say(library.notice)
    return library


def progress_line() -> Callable[[ScanProgress], None]:
    """Shows progress on a terminal and stays silent in a pipe."""
    if not sys.stderr.isatty():
        return lambda progress: None
    last_notice = ""

    def show(progress: ScanProgress) -> None:
        nonlocal last_notice
        if progress.notice != last_notice:
            print(f"\r\x1b[K{progress.notice}", file=sys.stderr)
            last_notice = progress.notice
        text = f"{progress.done:,} of {progress.total or progress.found:,} photos"
        if progress.rate:
            text += f", {progress.rate:.0f} a second"
        if progress.seconds_left:
            minutes, seconds = divmod(round(progress.seconds_left), 60)
            text += f", {minutes}:{seconds:02} left"
        end = "\n" if progress.done == progress.total and not progress.walking else ""
        print(f"\r\x1b[K{text}", end=end, file=sys.stderr, flush=True)

    return show


def training_line() -> Callable[[RetrainProgress], None]:
    """Shows how far a training is on a terminal and stays silent in a pipe."""
    if not sys.stderr.isatty():
        return lambda progress: None

    def show(progress: RetrainProgress) -> None:
        text = progress.stage
        if progress.epochs:
            text += f", epoch {progress.epoch} of {progress.epochs}"
        if progress.total:
            text += f", {progress.done:,} of {progress.total:,}"
        if progress.left is not None:
            minutes, seconds = divmod(round(progress.left), 60)
            text += f", {minutes}:{seconds:02} left"
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    return show


def count_line(what: str) -> OnProgress:
    """Counts on a terminal and stays silent in a pipe."""
    if not sys.stderr.isatty():
        return lambda done, total: None

    def show(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\r\x1b[K{done:,} of {total:,} {what}", end=end, file=sys.stderr, flush=True)

    return show

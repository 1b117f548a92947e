"""The command that watches folders."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from types import FrameType
from typing import Any

from scene_organizer.cli import report
from scene_organizer.cli.codes import ENVIRONMENT_FAILED, INTERRUPTED, OK, SOME_FAILED
from scene_organizer.cli.terminal import open_library, say
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.counting import counted
from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from scene_organizer.domain.operation import BatchReport, Mode, State
from scene_organizer.domain.photo import ALL, Photo, PhotoStatus
from scene_organizer.domain.template import Template
from scene_organizer.domain.watching import WatchState
from scene_organizer.library.organizing import Choices
from scene_organizer.library.watching import AutoOrganize, Listener
from scene_organizer.paths import absolute, outermost
from scene_organizer.settings import Settings


def watch(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Takes up what comes into folders, until it is told to end."""
    stop = _stop_on_signals()
    folders = outermost(absolute(folder) for folder in options.folders)
    with open_library(device=options.device) as library:
        for folder in folders:
            # One whose drive is away is waited for.
            if not folder.is_dir() and not library.counts([folder]).get(ALL, 0):
                raise InputFault(f"The folder {folder} is not there.")
        organize = _how_to_organize(options, library.settings)
        if organize is not None:
            library.watching.check(folders, organize)
        told = _Report(options.json, stop)
        watches = library.watching.watch(folders, told, organize)
        say(library.files.recover().sentence)
        with watches:
            if options.once:
                watches.wait_for_rest(stop)
            while not (options.once or stop.cancelled):
                stop.wait(60)
        if told.output_error is not None:
            raise told.output_error
    if not options.once:
        return OK
    if stop.cancelled:
        return INTERRUPTED
    if told.faulty:
        return ENVIRONMENT_FAILED
    return SOME_FAILED if told.failed else OK


def _how_to_organize(options: argparse.Namespace, settings: Settings) -> AutoOrganize | None:
    if not options.organize:
        if options.to is not None or options.mode is not None:
            raise InputFault("--to and --mode say how to organize: they go with --organize.")
        return None
    mode = Mode(options.mode or Mode.TAG)
    if options.to is None and mode is not Mode.TAG:
        raise InputFault(f"To {mode} photos, say where to with --to.")
    floor = options.min_confidence
    return AutoOrganize(
        Choices(mode, Template(settings.template)), absolute(options.to or Path()),
        settings.auto_organize_floor if floor is None else floor,
    )


def _stop_on_signals() -> CancelToken:
    """A token that Ctrl+C and the end of the session cancel: that is how a watch ends."""
    stop = CancelToken()

    def end(number: int, frame: FrameType | None) -> None:
        # A second one ends at once; files are safe at any point.
        signal.signal(number, signal.SIG_DFL)
        stop.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    return stop


class _Report(Listener):
    """Prints what happens as it happens; called by several threads.

    Attributes:
        failed: Photos and files that failed.
        faulty: Whether something else went wrong.
        output_error: Why nothing can be printed any more.
    """

    def __init__(self, as_json: bool, stop: CancelToken) -> None:
        self._as_json = as_json
        self._stop = stop
        self._lock = Lock()
        self.failed = 0
        self.faulty = False
        self.output_error: OSError | None = None

    def on_state(self, state: WatchState) -> None:
        if self._as_json:
            self._write(event="watching", folder=str(state.folder), means=state.means.value,
                        seconds=state.seconds, why=state.blindness and state.blindness.value,
                        kind=state.kind or None)
        else:
            say(state.sentence)

    def on_taken(self, folder: Path, photos: Sequence[Photo], new: int) -> None:
        self.failed += sum(photo.status is PhotoStatus.FAILED for photo in photos)
        if self._as_json:
            for photo in photos:
                self._write(event="photo", **report.photo_row(photo))
        else:
            self._print(lambda: report.write_photos(photos, "text", (), sys.stdout))

    def on_gone(self, folder: Path, photos: Sequence[Photo]) -> None:
        for photo in photos:
            if self._as_json:
                self._write(event="gone", path=str(photo.path))
            else:
                say(f"gone: {photo.path}")

    def on_organized(self, folder: Path, outcome: BatchReport) -> None:
        self.failed += outcome.failed
        if self._as_json:
            self._write(event="organized", batch=outcome.batch or None, mode=outcome.mode.value,
                        outcomes=[
                            {"source": str(item.source), "target": str(item.target),
                             "state": item.state.value, "reason": item.reason or None}
                            for item in outcome.outcomes
                        ])
            return
        say(f"{counted(outcome.count(State.DONE), 'file')} organized, {outcome.failed:,} failed "
            f"(batch {outcome.batch}).")

    def on_fault(self, folder: Path, fault: SceneOrganizerError) -> None:
        self.faulty = True
        if self._as_json:
            self._write(event="fault", folder=str(folder), reason=fault.sentence)
        else:
            say(fault.sentence)

    def _write(self, **row: Any) -> None:
        self._print(lambda: print(json.dumps(row)))

    def _print(self, write: Callable[[], None]) -> None:
        with self._lock:
            try:
                write()
                sys.stdout.flush()
            except OSError as error:
                # Who listened does so no more; the main thread says what that means.
                self.output_error = error
                self._stop.cancel()

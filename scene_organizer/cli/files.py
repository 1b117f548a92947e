"""The commands that move and copy files, and take changes back."""

from __future__ import annotations

import argparse
import sys
from contextlib import AbstractContextManager, nullcontext

from scene_organizer import report
from scene_organizer.cli.codes import INTERRUPTED, OK, SOME_FAILED
from scene_organizer.cli.terminal import count_line, progress_line, say
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import Mode, State
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from scene_organizer.paths import absolute

LATER_MODES = ("tag", "link")


def organize(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Copies or moves photos into class folders."""
    if options.mode in LATER_MODES:
        raise InputFault(f"The mode {options.mode} comes with a later version; use copy or move.")
    if options.to is None:
        raise InputFault(f"To {options.mode} photos, say where to with --to.")
    with Library(device=options.device) as library:
        _recover(library)
        folder = absolute(options.folder)
        summary = library.scan(folder, cancel, progress_line())
        if cancel.cancelled:
            say(summary.sentence)
            return INTERRUPTED
        ids = [id for group in library.query(PhotoQuery((folder,))) for id in group.ids]
        plan = library.files.plan(
            ids, options.to, Mode(options.mode), options.min_confidence, sources=[folder]
        )
        if options.dry_run:
            report.write_plan(plan, options.json, sys.stdout)
            return SOME_FAILED if summary.failed else OK
        outcome = library.files.apply(plan, cancel, count_line("files"))
        report.write_batch(outcome, plan.left_out, options.json, sys.stdout)
    return SOME_FAILED if outcome.failed or summary.failed else OK


def resume(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Goes on with a batch that was interrupted, or gives up what is left of it."""
    with Library() as library, _turn(library, options, cancel):
        say(library.files.recover().sentence)
        if options.drop:
            count = library.files.drop(options.batch)
            say(f"{count:,} files stay as they are.")
            return OK
        outcome = library.files.resume(options.batch, cancel, count_line("files"))
        report.write_batch(outcome, (), options.json, sys.stdout)
    return OK if outcome.count(State.DONE) == len(outcome.outcomes) else SOME_FAILED


def undo(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Puts the files of a batch back, or takes a label change back."""
    if options.labels:
        if options.batch is not None:
            raise InputFault("A batch is of files: use either --batch or --labels.")
        return _undo_labels(options)
    if options.list:
        # Reading is always possible, whoever is at work.
        with Library() as library:
            report.write_batches(library.files.batches(), options.json, sys.stdout)
        return OK
    with Library() as library, _turn(library, options, cancel):
        _recover(library)
        outcome = library.files.undo(options.batch, cancel, count_line("files"))
        report.write_batch(outcome, (), options.json, sys.stdout)
    return OK if outcome.count(State.UNDONE) == len(outcome.outcomes) else SOME_FAILED


def redo(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Does a batch of files, or the label change, again that was undone last."""
    if options.labels:
        if options.batch is not None:
            raise InputFault("A batch is of files: use either --batch or --labels.")
        with Library() as library:
            changes = library.labels.redo()
            _tell_change(library, changes, "Done again", options.json)
        return OK
    with Library() as library, _turn(library, options, cancel):
        _recover(library)
        outcome = library.files.redo(options.batch, cancel, count_line("files"))
        report.write_batch(outcome, (), options.json, sys.stdout)
    return OK if outcome.count(State.DONE) == len(outcome.outcomes) else SOME_FAILED


def _recover(library: Library) -> None:
    """Puts in order what was interrupted, and says what can be gone on with."""
    found = library.files.recover()
    say(found.sentence)
    for batch in found.waiting:
        say(f"{batch.waiting:,} files of operation {batch.id} were not begun: "
            "scene-organizer resume goes on with them.")


def _turn(
    library: Library, options: argparse.Namespace, cancel: CancelToken
) -> AbstractContextManager[None]:
    """With --wait, holds the catalog as soon as nobody else does."""
    return library.files.waiting_for_others(cancel) if options.wait else nullcontext()


def _undo_labels(options: argparse.Namespace) -> int:
    with Library() as library:
        if options.list:
            report.write_label_actions(library.labels.actions(), options.json, sys.stdout)
            return OK
        changes = library.labels.undo()
        _tell_change(library, changes, "Undone", options.json)
    return OK


def _tell_change(library: Library, changes: ChangeSet, what: str, as_json: bool) -> None:
    if not changes.text:
        raise InputFault(f"There is nothing to {'undo' if what == 'Undone' else 'redo'}.")
    photos = library.photos(changes.photos)
    report.write_change(changes.text, what, photos, as_json, sys.stdout)

"""The commands that organize files, and take changes back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from scene_organizer.cli import report
from scene_organizer.cli.codes import INTERRUPTED, OK, SOME_FAILED
from scene_organizer.cli.terminal import count_line, open_library, progress_line, say
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from scene_organizer.domain.operation import BatchReport, Kind, Mode, Plan, State
from scene_organizer.domain.plan_file import check_plan_file, plan_text
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.template import Template
from scene_organizer.library import Library
from scene_organizer.library.organizing import Choices
from scene_organizer.paths import absolute


def organize(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Tags photos, or copies, moves or links them into folders."""
    if options.to is None and options.mode != Mode.TAG:
        raise InputFault(f"To {options.mode} photos, say where to with --to.")
    if options.plan is not None:
        check_plan_file(options.plan)
    with open_library(device=options.device) as library:
        choices = _choices(options, library.settings.template)
        _recover(library)
        folder = absolute(options.folder)
        summary = library.scan(folder, cancel, progress_line())
        if cancel.cancelled:
            say(summary.sentence)
            return INTERRUPTED
        ids = [id for group in library.query(PhotoQuery((folder,))) for id in group.ids]
        with _turn(library, options, cancel):
            plan = library.files.plan(
                ids, options.to or folder, choices, options.min_confidence, sources=[folder]
            )
            if options.plan is not None:
                _keep(plan, options.plan)
            if options.dry_run:
                report.write_plan(plan, options.json, sys.stdout)
                return SOME_FAILED if summary.failed else OK
            outcome = library.files.apply(plan, cancel, count_line("files"))
        report.write_batch(outcome, plan.left_out, options.json, sys.stdout)
    return SOME_FAILED if outcome.failed or summary.failed else OK


def _choices(options: argparse.Namespace, template: str) -> Choices:
    mode = Mode(options.mode)
    if options.link and mode is not Mode.LINK:
        raise InputFault("--link says what links are made: it goes with --mode link.")
    if options.remove_empty_folders and mode is not Mode.MOVE:
        raise InputFault("Only moving empties folders: --remove-empty-folders goes with "
                         "--mode move.")
    if (options.sidecars or options.remove_tags) and mode is not Mode.TAG:
        raise InputFault("Tags are written with --mode tag: --sidecars and --remove-tags go "
                         "with it.")
    link = Kind.SYMBOLIC_LINK if options.link == "symbolic" else Kind.HARD_LINK
    return Choices(mode, Template(options.template or template), link,
                   options.remove_empty_folders, options.sidecars or None,
                   options.remove_tags)


def _keep(plan: Plan, path: Path) -> None:
    # Exclusively: a photo's name may have been given by mistake.
    with path.open("x", encoding="utf-8", errors="replace", newline="") as file:
        file.write(plan_text(plan, path))


def resume(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Goes on with a batch that was interrupted, or gives up what is left of it."""
    with _with_or_without_catalog() as library, _turn(library, options, cancel):
        say(library.files.recover().sentence)
        if options.drop:
            report.write_dropped(library.files.drop(options.batch), options.json, sys.stdout)
            return OK
        outcome = library.files.resume(options.batch, cancel, count_line("files"))
    return _tell(outcome, State.DONE, options.json)


def undo(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Puts the files of a batch back, or takes a label change back."""
    if _is_of_labels(options):
        return _undo_labels(options)
    if options.list:
        # Reading is always possible, whoever is at work.
        with _with_or_without_catalog() as library:
            report.write_batches(library.files.batches(), options.json, sys.stdout)
        return OK
    with _with_or_without_catalog() as library, _turn(library, options, cancel):
        _recover(library)
        outcome = library.files.undo(options.batch, cancel, count_line("files"))
    return _tell(outcome, State.UNDONE, options.json)


def redo(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Does a batch of files, or the label change, again that was undone last."""
    if _is_of_labels(options):
        with open_library() as library:
            changes = library.labels.redo()
            _tell_change(library, changes, "Done again", options.json)
        return OK
    with _with_or_without_catalog() as library, _turn(library, options, cancel):
        _recover(library)
        outcome = library.files.redo(options.batch, cancel, count_line("files"))
    return _tell(outcome, State.DONE, options.json)


def _tell(outcome: BatchReport, wanted: State, as_json: bool) -> int:
    report.write_batch(outcome, (), as_json, sys.stdout)
    return OK if outcome.count(wanted) == len(outcome.outcomes) else SOME_FAILED


def _is_of_labels(options: argparse.Namespace) -> bool:
    """Whether undo or redo means a label change and no batch of files."""
    if options.labels and options.batch is not None:
        raise InputFault("A batch is of files: use either --batch or --labels.")
    return bool(options.labels)


@contextmanager
def _with_or_without_catalog() -> Iterator[Library]:
    """The library, for what the journal alone knows: without a catalog if that cannot be opened.

    Photos that are put back are found again by the next scan.
    """
    with ExitStack() as stack:
        try:
            library = open_library()
        except SceneOrganizerError as fault:
            say(f"{fault.sentence} Going on without the catalog.")
            folder = stack.enter_context(TemporaryDirectory(prefix="scenes-"))
            library = Library(catalog=Path(folder) / "catalog.sqlite3")
        yield stack.enter_context(library)


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
    """With --wait, holds the catalog as soon as nobody else does; not only to read."""
    reads = getattr(options, "dry_run", False)
    if options.wait and not reads:
        return library.files.waiting_for_others(
            cancel, lambda: say("Waiting until another Scene Organizer is done with the files.")
        )
    return nullcontext()


def _undo_labels(options: argparse.Namespace) -> int:
    with open_library() as library:
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

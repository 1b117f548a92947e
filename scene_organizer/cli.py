"""The command line: commands, thin over the library."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import FrameType

from scene_organizer import __version__, report, selftest
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ScanProgress
from scene_organizer.domain.errors import (
    EnvironmentFault,
    InputFault,
    SceneOrganizerError,
    os_error_sentence,
)
from scene_organizer.domain.operation import Mode, State
from scene_organizer.domain.photo import PhotoStatus, Sort
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.search_text import KEYS
from scene_organizer.imaging.decode import SUFFIXES
from scene_organizer.library import Library
from scene_organizer.paths import Paths, absolute

OK, SOME_FAILED, WRONG_USAGE, ENVIRONMENT_FAILED, INTERRUPTED = 0, 1, 2, 3, 130

_LATER_MODES = ("tag", "link")


def is_command(arguments: list[str]) -> bool:
    """Whether these arguments are for the command line rather than the window."""
    return bool(arguments) and (arguments[0] in _COMMANDS or arguments[0].startswith("-"))


def run(arguments: list[str]) -> int:
    """Runs one command; returns the exit code.

    0 all well, 1 some photos failed, 2 wrong usage, 3 the environment failed,
    130 interrupted.
    """
    options = _parser().parse_args(arguments)
    cancel = CancelToken()

    def interrupt(number: int, frame: FrameType | None) -> None:
        # A second Ctrl+C ends at once; files are safe at any point.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        cancel.cancel()

    signal.signal(signal.SIGINT, interrupt)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A path may hold what the terminal or the file cannot spell.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = _COMMANDS[options.command](options, cancel)
        sys.stdout.flush()
        return INTERRUPTED if cancel.cancelled else code
    except InputFault as fault:
        print(fault.sentence, file=sys.stderr)
        return WRONG_USAGE
    except SceneOrganizerError as fault:
        print(fault.sentence, file=sys.stderr)
        return ENVIRONMENT_FAILED
    except BrokenPipeError:
        # The reader (`head`, say) has seen enough.
        _silence_output()
        return OK
    except OSError as error:
        _silence_output()
        print(os_error_sentence(error), file=sys.stderr)
        return ENVIRONMENT_FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def _silence_output() -> None:
    """What is still to be flushed at exit goes nowhere, without a complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scene-organizer",
        description="Sorts photos by scene on this computer. Without a command it opens the "
        "window: scene-organizer [FOLDER].",
    )
    parser.add_argument("--version", action="version", version=f"scene-organizer {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)

    classify = commands.add_parser("classify", help="say what photos show")
    classify.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    form = classify.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a line and photo")
    form.add_argument("--csv", action="store_true", help="comma-separated, with a header line")
    classify.add_argument("--output", type=Path, metavar="FILE", help="write there, not here")
    classify.add_argument("--no-recursive", action="store_true", help="leave subfolders out")
    classify.add_argument("--no-catalog", action="store_true",
                          help="neither use nor keep earlier results and corrections")
    _device(classify)

    organize = commands.add_parser("organize", help="copy or move photos into class folders")
    organize.add_argument("folder", type=Path, metavar="FOLDER")
    organize.add_argument("--to", type=Path, metavar="DEST",
                          help="folder that will hold the class folders")
    organize.add_argument("--mode", choices=[*(mode.value for mode in Mode), *_LATER_MODES],
                          default="tag")
    organize.add_argument("--min-confidence", type=_probability, metavar="P",
                          help="least confidence, 0 to 1; at 0 Unsure photos go to their best "
                          "class; by default they stay")
    organize.add_argument("--dry-run", action="store_true", help="only say what would be done")
    organize.add_argument("--json", action="store_true")
    _device(organize)

    undo = commands.add_parser("undo", help="put the files of a batch back")
    undo.add_argument("--batch", type=int, metavar="ID", help="by default the newest")
    undo.add_argument("--list", action="store_true", help="only list the batches")
    undo.add_argument("--json", action="store_true")

    label = commands.add_parser("label", help="correct what photos show")
    label.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    label.add_argument("--as", dest="scenes", required=True, metavar="SCENE[,SCENE]",
                       help="scene keys, the main one first; or none; or clear")
    label.add_argument("--json", action="store_true")

    find = commands.add_parser(
        "find", help="list photos that were scanned before", epilog=_language(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    find.add_argument("query", metavar="QUERY", help="as in the window; see below")
    find.add_argument("--folder", type=Path, metavar="F", help="only photos below it")
    find.add_argument("--json", action="store_true", help="one JSON object a line and photo")

    test = commands.add_parser("self-test", help="check that this installation works")
    test.add_argument("--json", action="store_true")
    return parser


def _language() -> str:
    rows = (f"  {key.example:30} {key.meaning}" for key in KEYS.values())
    return "\n".join((
        "A query is words and keys, all of which must hold:", *rows, "",
        "Two of the same key mean either, two words, bounds, has: or is: mean both. A minus in",
        "front leaves out. Case and accents make no difference. A query that begins with a minus",
        "comes after --, as in: scene-organizer find -- -scene:sea",
    ))


def _device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", choices=["auto", "cpu", "gpu"], help="where the model runs")


def _probability(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError("must be between 0 and 1")
    return value


def _classify(options: argparse.Namespace, cancel: CancelToken) -> int:
    if options.output and options.output.suffix.lower() in SUFFIXES:
        raise InputFault(f"{options.output} has the name of a photo, which would be overwritten.")
    with ExitStack() as stack:
        paths = None
        if options.no_catalog:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="scenes-")))
            paths = replace(Paths.default(), data=folder, cache=folder)
        library = stack.enter_context(Library(paths, options.device))
        photos = library.classify(
            options.paths, not options.no_recursive, cancel, _progress_line()
        )
        keys = [scene.key for scene in library.scenes]
    # Only an interruption leaves photos without a result; rows are results.
    photos = [photo for photo in photos if photo.status is not PhotoStatus.PENDING]
    form = "json" if options.json else "csv" if options.csv else "text"
    if options.output:
        try:
            with options.output.open("w", encoding="utf-8", newline="") as target:
                report.write_photos(photos, form, keys, target)
        except OSError as error:
            raise EnvironmentFault(
                f"{options.output} cannot be written. {os_error_sentence(error)}"
            ) from error
    else:
        report.write_photos(photos, form, keys, sys.stdout)
    return SOME_FAILED if any(p.status is PhotoStatus.FAILED for p in photos) else OK


def _organize(options: argparse.Namespace, cancel: CancelToken) -> int:
    if options.mode in _LATER_MODES:
        raise InputFault(f"The mode {options.mode} comes with a later version; use copy or move.")
    if options.to is None:
        raise InputFault(f"To {options.mode} photos, say where to with --to.")
    with Library(device=options.device) as library:
        _say(library.recover())
        folder = absolute(options.folder)
        summary = library.scan(folder, cancel, _progress_line())
        if cancel.cancelled:
            _say(summary.sentence)
            return INTERRUPTED
        ids = [id for group in library.query(PhotoQuery(folder)) for id in group.ids]
        plan = library.plan(
            ids, options.to, Mode(options.mode), options.min_confidence, source=folder
        )
        if options.dry_run:
            report.write_plan(plan, options.json, sys.stdout)
            return SOME_FAILED if summary.failed else OK
        outcome = library.apply(plan, cancel, _files_line())
        report.write_batch(outcome, plan.left_out, options.json, sys.stdout)
    return SOME_FAILED if outcome.failed or summary.failed else OK


def _undo(options: argparse.Namespace, cancel: CancelToken) -> int:
    with Library() as library:
        _say(library.recover())
        if options.list:
            report.write_batches(library.batches(), options.json, sys.stdout)
            return OK
        outcome = library.undo(options.batch, cancel, _files_line())
        report.write_batch(outcome, (), options.json, sys.stdout)
    return OK if outcome.count(State.UNDONE) == len(outcome.outcomes) else SOME_FAILED


def _label(options: argparse.Namespace, cancel: CancelToken) -> int:
    scenes: list[str] | None = options.scenes.split(",")
    if options.scenes == "none":
        scenes = []
    elif options.scenes == "clear":
        scenes = None
    with Library() as library:
        photos = library.classify(options.paths, cancel=cancel, on_progress=_progress_line())
        if cancel.cancelled:
            return INTERRUPTED
        known = [photo for photo in photos if photo.id]
        library.label([photo.id for photo in known], scenes)
        after = library.photos([photo.id for photo in known])
        lost = [photo for photo in photos if not photo.id]
        keys = [scene.key for scene in library.scenes]
    report.write_photos([*after, *lost], "json" if options.json else "text", keys, sys.stdout)
    return SOME_FAILED if lost else OK


def _find(options: argparse.Namespace, cancel: CancelToken) -> int:
    with Library() as library:
        where = library.parse(options.query)
        sort, descending = where.order or (Sort.CONFIDENCE, True)
        folder = absolute(options.folder) if options.folder else None
        groups = library.query(PhotoQuery(folder, None, where, sort, descending))
        photos = library.photos([id for group in groups for id in group.ids])
        keys = [scene.key for scene in library.scenes]
    report.write_photos(photos, "json" if options.json else "text", keys, sys.stdout)
    return OK


def _self_test(options: argparse.Namespace, cancel: CancelToken) -> int:
    checks = selftest.run()
    report.write_checks(checks, options.json, sys.stdout)
    return OK if all(check.passed for check in checks) else ENVIRONMENT_FAILED


def _say(sentence: str) -> None:
    if sentence:
        print(sentence, file=sys.stderr)


def _progress_line() -> Callable[[ScanProgress], None]:
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


def _files_line() -> Callable[[int, int], None]:
    if not sys.stderr.isatty():
        return lambda done, total: None

    def show(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\r\x1b[K{done:,} of {total:,} files", end=end, file=sys.stderr, flush=True)

    return show


_COMMANDS: dict[str, Callable[[argparse.Namespace, CancelToken], int]] = {
    "classify": _classify,
    "organize": _organize,
    "undo": _undo,
    "label": _label,
    "find": _find,
    "self-test": _self_test,
}

"""What each command does; loaded where there is one to do."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from scene_organizer.cli import files, learning, photos, report, review, selftest
from scene_organizer.cli.arguments import parser
from scene_organizer.cli.codes import ENVIRONMENT_FAILED, INTERRUPTED, OK, WRONG_USAGE
from scene_organizer.cli.demo import demo
from scene_organizer.cli.diagnostics import diagnostics
from scene_organizer.cli.explain import explain
from scene_organizer.cli.tags import import_tags
from scene_organizer.cli.watch import watch
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import (
    Cancelled,
    InputFault,
    SceneOrganizerError,
    os_error_sentence,
)


def run(arguments: list[str]) -> int:
    """Runs one command; returns the exit code, see `cli.run`."""
    options = parser().parse_args(arguments)
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
        code = DONE_BY[options.command](options, cancel)
        sys.stdout.flush()
        return INTERRUPTED if cancel.cancelled else code
    except Cancelled:
        return INTERRUPTED
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


def _self_test(options: argparse.Namespace, cancel: CancelToken) -> int:
    checks = selftest.run()
    report.write_checks(checks, options.json, sys.stdout)
    return OK if all(check.passed for check in checks) else ENVIRONMENT_FAILED


DONE_BY: dict[str, Callable[[argparse.Namespace, CancelToken], int]] = {
    "classify": photos.classify,
    "organize": files.organize,
    "watch": watch,
    "undo": files.undo,
    "redo": files.redo,
    "resume": files.resume,
    "import-tags": import_tags,
    "label": photos.label,
    "flag": photos.flag,
    "find": photos.find,
    "show": photos.show,
    "explain": explain,
    "review": review.list_doubts,
    "similar": review.list_similar,
    "mistakes": review.list_mistakes,
    "duplicates": review.list_duplicates,
    "demo": demo,
    "diagnostics": diagnostics,
    "corrections": learning.corrections,
    "retrain": learning.retrain,
    "models": learning.models,
    "categories": learning.categories,
    "self-test": _self_test,
}

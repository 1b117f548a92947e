"""The command line: commands, thin over the library."""

from __future__ import annotations

from scene_organizer.cli.codes import ENVIRONMENT_FAILED, INTERRUPTED, OK, SOME_FAILED, WRONG_USAGE
from scene_organizer.loading import uncollected

__all__ = ["ENVIRONMENT_FAILED", "INTERRUPTED", "OK", "SOME_FAILED", "WRONG_USAGE", "is_command",
           "run"]

_COMMANDS = frozenset({
    "classify", "organize", "watch", "undo", "redo", "resume", "import-tags", "label", "flag",
    "find", "show", "explain", "review", "similar", "mistakes", "duplicates", "demo",
    "diagnostics", "corrections", "retrain", "models", "categories", "self-test",
})  # fmt: skip


def is_command(arguments: list[str]) -> bool:
    """Whether these arguments are for the command line rather than the window."""
    return bool(arguments) and (arguments[0] in _COMMANDS or arguments[0].startswith("-"))


def run(arguments: list[str]) -> int:
    """Runs one command; returns the exit code.

    0 all well, 1 some photos failed, 2 wrong usage, 3 the environment failed,
    130 interrupted.
    """
    # The window, too, begins with the question whether this is a command: it loads none.
    with uncollected():
        from scene_organizer.cli import commands

    return commands.run(arguments)

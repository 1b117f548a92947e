"""Writes the manual page from what the command line itself says.

    PYTHONPATH=. python .ci/packaging/manual.py > scene-organizer.1

man(7) describes the macros.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator

from scene_organizer import __version__
from scene_organizer.cli.arguments import parser

FILES = (
    ("~/.local/share/scene-organizer/", "the catalog, the journal, learned models"),
    ("~/.config/scene-organizer/settings.toml", "the settings"),
    ("~/.cache/scene-organizer/", "thumbnails; may be deleted"),
    ("~/.local/state/scene-organizer/log/", "log files; nothing is sent anywhere"),
)
CODES = (
    (0, "All went well."), (1, "Some photos failed."), (2, "Wrong usage."),
    (3, "The environment failed: no space, no permission, a damaged model, another instance."),
    (130, "Interrupted."),
)


def main() -> None:
    """Writes it to standard output."""
    sys.stdout.write("\n".join((*page(), "")))


def page() -> Iterator[str]:
    """The lines of the manual page."""
    root = parser()
    yield f'.TH SCENE-ORGANIZER 1 "" "scene-organizer {__version__}" "User Commands"'
    yield from (".SH NAME", r"scene-organizer \- sort photos by scene, on this computer")
    yield from (".SH SYNOPSIS", ".B scene-organizer", r"[\fIFOLDER\fR]", ".br",
                ".B scene-organizer", r"\fICOMMAND\fR [\fIOPTION\fR]...")
    yield from (".SH DESCRIPTION", text(root.description or ""))
    yield text("Every photo is looked at on this computer; no network is needed or used. Looking "
               "changes no photo. What organizes them can be undone.")
    yield ".SH COMMANDS"
    yield from commands(root)
    yield from (".SH OPTIONS", ".TP", r"\fB\-\-version\fR", "Tell the version.",
                ".TP", r"\fB\-h\fR, \fB\-\-help\fR", "Tell this, or after a command more of it.")
    yield ".SH EXIT STATUS"
    for code, meaning in CODES:
        yield from (".TP", str(code), text(meaning))
    yield from (".SH ENVIRONMENT", ".TP", ".B SCENE_ORGANIZER_HOME",
                text("A folder for catalog, settings, cache and logs together."))
    yield ".SH FILES"
    for path, meaning in FILES:
        yield from (".TP", f".I {escaped(path)}", text(sentence(meaning)))
    yield from (".SH EXAMPLES", ".nf", *map(escaped, (
        "scene-organizer demo",
        "scene-organizer classify ~/Pictures --csv --output scenes.csv",
        "scene-organizer organize ~/Pictures --to ~/Sorted --mode copy --dry-run",
        "scene-organizer undo",
    )), ".fi")


def commands(above: argparse.ArgumentParser) -> Iterator[str]:
    """A section for each command below another one, and those below it."""
    for action in above._actions:
        if not isinstance(action, argparse._SubParsersAction):
            continue
        helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
        for name, command in action.choices.items():
            title = command.prog.removeprefix("scene-organizer ")
            yield from (f".SS {escaped(title)}", text(sentence(helps.get(name, ""))))
            if any(isinstance(each, argparse._SubParsersAction) for each in command._actions):
                yield from commands(command)
            else:
                yield from arguments(command)


def arguments(command: argparse.ArgumentParser) -> Iterator[str]:
    """How a command is written, and what its arguments and options mean."""
    usage = re.sub(r"\s+", " ", command.format_usage()).strip()
    yield from (".PP", escaped(usage.removeprefix("usage: ")))
    for action in command._actions:
        if not isinstance(action, argparse._HelpAction) and (
            action.help not in (None, argparse.SUPPRESS)
        ):
            yield from (".TP", head(action), text(sentence(action.help % vars(action))))
    if command.epilog:
        yield from (".PP", ".nf", *map(escaped, command.epilog.splitlines()), ".fi")


def head(action: argparse.Action) -> str:
    """An option's or argument's names."""
    value = action.metavar or (
        "|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    if not action.option_strings:
        return rf"\fI{escaped(str(value))}\fR"
    names = ", ".join(rf"\fB{escaped(name)}\fR" for name in action.option_strings)
    return names if action.nargs == 0 else rf"{names} \fI{escaped(str(value))}\fR"


def sentence(words: str) -> str:
    """The words with a capital and a full stop."""
    words = words.strip().rstrip(".")
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def text(words: str) -> str:
    """Running text as one line."""
    return escaped(re.sub(r"\s+", " ", words).strip())


def escaped(words: str) -> str:
    """What troff shows as it is."""
    plain = words.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain


if __name__ == "__main__":
    main()

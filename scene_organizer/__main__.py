"""The one entry point: window, command line, and the child processes of both."""

from __future__ import annotations

import faulthandler
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from scene_organizer.loading import uncollected

CHILD = "--child"


def main() -> int:
    """Runs what the command line asks for; returns the exit code."""
    faulthandler.enable()
    arguments = sys.argv[1:]
    if arguments[:1] == [CHILD]:
        return _child(arguments[1])
    from scene_organizer import cli

    if cli.is_command(arguments):
        return cli.run(arguments)
    return _window(arguments)


def main_window() -> int:
    """Opens the window; the entry point of the desktop's launcher."""
    return _window(sys.argv[1:])


def _child(kind: str) -> int:
    if kind == "decode":
        with uncollected():
            from scene_organizer.engine import decoder

        decoder.run()
    elif kind == "engine":
        with uncollected():
            from scene_organizer.engine import inference

        inference.run()
    elif kind == "retrain":
        with uncollected():
            from training import retrain_child

        return retrain_child.run()
    elif kind == "window":
        return _window_check()
    else:
        return 2
    return 0


def _window(arguments: list[str]) -> int:
    app = _import_app()
    if app is None:
        return 3
    return int(app.run(Path(arguments[0]).expanduser() if arguments else None))


def _window_check() -> int:
    app = _import_app()
    return 3 if app is None else int(app.open_and_close())


def _import_app() -> ModuleType | None:
    try:
        with uncollected():
            # Before Qt, whose hook makes every import after its own take longer.
            import_module("scene_organizer.library")
            from scene_organizer import app
    except ImportError as error:
        # Qt comes from pip, the libraries it draws with from the system.
        print(
            f"The window cannot be opened: {error}.\n"
            "On Debian or Ubuntu install what Qt needs with:\n"
            "    sudo apt-get install libegl1 libgl1 libxkbcommon0 libdbus-1-3 libxcb-cursor0 "
            "libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0",
            file=sys.stderr,
        )
        return None
    return app


if __name__ == "__main__":
    sys.exit(main())

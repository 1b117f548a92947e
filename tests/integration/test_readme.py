"""What README says one can type can be typed, and what can be typed stands there."""

from __future__ import annotations

import argparse
import re
import shlex
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from scene_organizer import cli
from scene_organizer.cli.arguments import parser
from scene_organizer.demo import album
from tests.conftest import ROOT
from tests.fakes import COLOURS
from tests.integration.conftest import Say
from training import __main__ as training

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def session() -> list[list[str]]:
    """The commands of the first session."""
    (block,) = (text for kind, text in BLOCKS if kind == "sh" and "demo photos" in text)
    return [shlex.split(line) for line in block.splitlines()]


def synopsis() -> dict[str, str]:
    """By command all that README says of how it is written."""
    (block,) = (text for kind, text in BLOCKS if not kind and "self-test" in text)
    lines: list[str] = []
    for line in block.splitlines():
        # What is indented goes on with the line before.
        if line.startswith(" "):
            lines[-1] += line
        else:
            lines.append(line)
    told: dict[str, str] = {}
    for line in lines:
        program, name, *rest = line.split(maxsplit=2)
        assert program == "scene-organizer"
        told[name] = " ".join([told.get(name, ""), *rest])
    del told["[FOLDER]"]
    return told


def options(command: argparse.ArgumentParser) -> set[str]:
    """The options of a command, and the names and options of those below it."""
    found: set[str] = set()
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= set(action.choices).union(*map(options, action.choices.values()))
        found |= {name for name in action.option_strings if name.startswith("--")}
    return found - {"--help"}


def test_the_first_session_goes_as_written(
    say: Say, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Two pictures, as the fake model knows them; broken files as always, hence codes of 1.
    monkeypatch.setattr(album, "_SCENES", {"sea": (0,), "glacier": (1,)})
    monkeypatch.setattr(album, "_DOUBTFUL", {})
    monkeypatch.setattr(
        album, "picture", lambda kind, seed, size: Image.new("RGB", size, COLOURS[kind]))
    monkeypatch.chdir(tmp_path)
    for program, *arguments in session():
        assert program == "scene-organizer"
        done = say(*arguments)
        assert done.code <= 1, (arguments, done.err)
        assert "Traceback" not in done.err
    assert (tmp_path / "scenes.csv").read_text().count("\n") > 2
    assert len(list((tmp_path / "photos").iterdir())) == 8
    assert not [path for path in tmp_path.rglob("sorted/**/*") if path.is_file()]


def test_every_command_and_option_is_told() -> None:
    (commands,) = (action for action in parser()._actions if action.dest == "command")
    told = synopsis()
    assert isinstance(commands.choices, dict)
    assert set(told) == set(cli._COMMANDS) == set(commands.choices)
    for name, command in commands.choices.items():
        wanted = options(command)
        assert {word for word in wanted if word in told[name]} == wanted, name
        assert set(re.findall(r"--[a-z-]+", told[name])) <= wanted, name


def test_options_in_running_text_are_the_commands() -> None:
    (commands,) = (action for action in parser()._actions if action.dest == "command")
    assert isinstance(commands.choices, dict)
    texts = [text.removeprefix("scene-organizer ").split()
             for text in re.findall(r"`([^`\n]+)`", README)]
    written = [words for words in texts if words and words[0] in commands.choices]
    assert len(written) > 20
    for name, *words in written:
        told = {word for word in words if word.startswith("--")}
        assert told <= options(commands.choices[name]), (name, *words)


@pytest.mark.parametrize("line", re.findall(r"^    python -m training (.*)$", README, re.MULTILINE))
def test_commands_that_train_can_be_typed(line: str) -> None:
    # What they do, on small networks, is the matter of tests/ml.
    assert training._parser().parse_args(shlex.split(line)).command == line.split()[0]


def test_the_recipes_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert training.main(["recipes"]) == 0
    assert "scenes" in capsys.readouterr().out


# A name in capitals stands for any of them.
MODULES = sorted(set(re.findall(r"python -m ([\w.]+)", README)) - {"tests.benchmarks.NAME"})


@pytest.mark.parametrize("module", MODULES)
def test_modules_that_are_run_are_there(module: str) -> None:
    assert find_spec(module) is not None


@pytest.mark.parametrize("script", sorted(set(re.findall(r"\.ci/[\w-]+", README))))
def test_scripts_that_are_named_are_there(script: str) -> None:
    assert (ROOT / script).is_file()


def code_map() -> str:
    """The map of the folders and what lies in them."""
    (block,) = (text for kind, text in BLOCKS if not kind and text.startswith("scene_organizer/\n"))
    return block


def test_every_module_on_the_map_is_there() -> None:
    files = {path.name for folder in ("scene_organizer", "training")
             for path in (ROOT / folder).rglob("*.py")}
    assert set(re.findall(r"\b(\w+\.py)\b", code_map())) <= files


def test_every_package_is_on_the_map() -> None:
    packages = {file.parent.name for file in (ROOT / "scene_organizer").rglob("__init__.py")}
    assert {name for name in packages if f"{name}/" not in code_map()} == set()

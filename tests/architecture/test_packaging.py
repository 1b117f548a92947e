"""What packages of the application say of it is true, and their parts fit together."""

from __future__ import annotations

import importlib
import platform
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scene_organizer import __version__, cli
from scene_organizer.cli.arguments import parser
from tests.conftest import ROOT
from tests.fuzz import sample

PACKAGING = ROOT / ".ci" / "packaging"
DESKTOP = ROOT / "assets" / "icons" / "scene-organizer.desktop"
METAINFO = PACKAGING / "scene-organizer.metainfo.xml"


@pytest.fixture(scope="module")
def manual() -> str:
    done = subprocess.run([sys.executable, str(PACKAGING / "manual.py")], cwd=ROOT, check=True,
                          capture_output=True, text=True, env={"PYTHONPATH": str(ROOT)})
    return done.stdout


def test_the_manual_page_tells_every_command_and_option(manual: str) -> None:
    plain = manual.replace(r"\-", "-")
    for name in cli._COMMANDS:
        assert f".SS {name}\n" in plain
    for option in set(re.findall(r"--[a-z-]+", parser().format_help() + plain)):
        assert option in plain
    assert __version__ in plain


def test_troff_understands_the_manual_page(manual: str) -> None:
    troff = shutil.which("groff")
    if troff is None:
        pytest.skip("there is no groff here")
    done = subprocess.run([troff, "-man", "-Tutf8", "-ww", "-z"], input=manual,
                          capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_every_command_has_help() -> None:
    (commands,) = (action for action in parser()._actions if action.dest == "command")
    assert {choice.dest for choice in commands._choices_actions} == set(cli._COMMANDS)


def test_the_desktop_file_and_the_metadata_name_each_other() -> None:
    component = ElementTree.fromstring(METAINFO.read_text(encoding="utf-8"))
    assert component.findtext("launchable") == DESKTOP.name
    assert component.findtext("provides/binary") == "scene-organizer"
    entries = dict(line.split("=", 1) for line in DESKTOP.read_text().splitlines() if "=" in line)
    assert entries["Icon"] == component.findtext("icon")
    assert entries["Exec"].split()[0] == "scene-organizer-window"


def test_appstream_accepts_the_metadata(tmp_path: Path) -> None:
    appstream = shutil.which("appstreamcli")
    if appstream is None:
        pytest.skip("there is no appstreamcli here")
    filled = METAINFO.read_text(encoding="utf-8").replace("@VERSION@", __version__)
    file = tmp_path / "io.github.scene_organizer.SceneOrganizer.metainfo.xml"
    file.write_text(filled.replace("@DATE@", "2026-11-21"), encoding="utf-8")
    done = subprocess.run([appstream, "validate", "--no-net", str(file)], capture_output=True,
                          text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_desktop_file_is_valid() -> None:
    validate = shutil.which("desktop-file-validate")
    if validate is None:
        pytest.skip("there is no desktop-file-validate here")
    done = subprocess.run([validate, str(DESKTOP)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(
    (sys.platform, platform.machine()) != ("linux", "x86_64")
    or any(shutil.which(tool) is None for tool in ("as", "ld", "readelf")),
    reason="made by binutils, on Linux with x86-64",
)
def test_heic_is_read_without_what_would_write_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in metadata.files("pillow_heif") or []:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(str(file.locate()), tmp_path / file)
    libraries = tmp_path / "pillow_heif.libs"
    (encoder,) = libraries.glob("libx265-*")
    (user,) = libraries.glob("libheif-*")
    monkeypatch.syspath_prepend(str(PACKAGING))
    importlib.import_module("hollow").empty_encoder(encoder, user)
    assert encoder.stat().st_size < 50_000
    (tmp_path / "a.heic").write_bytes(sample("heic"))
    script = ("import pillow_heif as h; from PIL import Image; h.register_heif_opener();"
              "print(h.__file__, Image.open('a.heic').convert('RGB').getpixel((3, 3)))")
    answers = [
        subprocess.run([sys.executable, "-c", script], cwd=tmp_path, env=environment, check=True,
                       capture_output=True, text=True).stdout.split(maxsplit=1)
        for environment in ({"PYTHONPATH": str(tmp_path)}, {"PYTHONSAFEPATH": "1"})
    ]
    assert answers[0][0].startswith(str(tmp_path))
    assert answers[0][1] == answers[1][1]
    assert answers[0][0] != answers[1][0]


def test_the_shell_scripts_are_shell() -> None:
    for name in ("deb", "frozen", "installed", "run"):
        subprocess.run(["bash", "-n", str(ROOT / ".ci" / name)], check=True)

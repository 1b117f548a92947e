"""The demo library: drawn where asked, never over a person's files, and good to try on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from scene_organizer.demo import album
from scene_organizer.demo.drawing import KINDS
from scene_organizer.domain.scene import CLASS_KEYS
from tests.integration.conftest import Say

FEW = {"sea": (0,), "glacier": (1,)}


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing all of it takes half a minute."""
    monkeypatch.setattr(album, "_SCENES", FEW)
    monkeypatch.setattr(album, "_DOUBTFUL", {"cup": (2,)})


def test_it_is_drawn_once_and_missing_files_come_back(say: Say, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "demo"
    first = json.loads(say("demo", folder, "--json").out)
    assert first == {"folder": str(folder), "written": 3 + 5}
    (folder / "drawn sea 0.jpg").unlink()
    changed = folder / "drawn glacier 1.png"
    changed.write_bytes(b"mine")
    assert json.loads(say("demo", folder, "--json").out)["written"] == 1
    assert changed.read_bytes() == b"mine"


def test_a_folder_with_files_of_a_person_is_left_alone(say: Say, tmp_path: Path) -> None:
    (tmp_path / "mine.jpg").write_bytes(b"")
    refused = say("demo", tmp_path)
    assert (refused.code, "holds files of yours" in refused.err) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.jpg"]
    assert say("demo", tmp_path / "mine.jpg").code == 2


def test_pictures_say_that_they_are_drawn(tmp_path: Path) -> None:
    album.lay_out(tmp_path)
    with Image.open(tmp_path / "drawn sea 0.jpg") as image:
        assert image.getexif()[0x010E].startswith("Drawn by Scene Organizer")
    assert "drawn" in (tmp_path / album.NOTE).read_text()


def test_broken_files_fail_and_the_others_do_not(say: Say, home: Path, tmp_path: Path) -> None:
    say("demo")
    folder = home / "data" / "demo"
    scanned = say("classify", folder, "--json")
    failed = {name for name, row in scanned.by_name.items() if row["status"] == "failed"}
    assert failed == {"broken sea.jpg", "broken empty.jpg", "broken text.png"}
    assert scanned.by_name["drawn sea 0.jpg"]["taken"].startswith("2024-05-18")
    assert say("organize", folder, "--to", tmp_path / "to", "--mode", "copy").code == 1


def test_every_class_is_drawn() -> None:
    assert set(CLASS_KEYS) <= KINDS.keys()

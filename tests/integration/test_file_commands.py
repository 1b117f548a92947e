"""The commands that change files: how they organize, go on, undo, redo, and wait for each other."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.operation import Mode
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.conftest import ROOT, MakePhoto
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool
from tests.integration.conftest import Say

pytestmark = pytest.mark.usefixtures("home", "interrupts")


@pytest.fixture
def folder(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Two photos of the sea, one forest in a folder of its own, one that is unsure."""
    place = tmp_path / "photos"
    make_photo(place / "sea.jpg", (64, 48), COLOURS["sea"], taken="2024:05:06 07:08:09",
               gps=(-33.5, 151.25))
    make_photo(place / "sea2.jpg", (64, 48), COLOURS["sea"], taken="2023:01:02 03:04:05")
    make_photo(place / "deep" / "forest.png", (64, 48), COLOURS["forest"])
    make_photo(place / "unsure.jpg", (64, 48), UNSURE_COLOUR)
    return place


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*")
                  if path.is_file() or path.is_symlink())


def test_template_says_where_photos_go(say: Say, folder: Path, tmp_path: Path) -> None:
    template = "{scene}/{year}/{country}/{name} of {date:%d.%m.}"
    answer = say("organize", folder, "--to", tmp_path / "out", "--mode", "copy",
                 "--template", template)
    assert answer.code == 0
    # A name never ends in a dot before its ending.
    assert "sea/2024/Australia/sea of 06.05.jpg" in names(tmp_path / "out")
    assert "sea/2023/Unknown place/sea2 of 02.01.jpg" in names(tmp_path / "out")
    refused = say("organize", folder, "--to", tmp_path / "out", "--mode", "copy",
                  "--template", "{nothing}")
    assert refused.code == 2
    assert "{nothing} means nothing" in refused.err


def test_settings_hold_the_template(
    say: Say, folder: Path, tmp_path: Path, home: Path
) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text('template = "{year}/{scene}"\n')
    say("organize", folder, "--to", tmp_path / "out", "--mode", "copy")
    assert "2024/sea/sea.jpg" in names(tmp_path / "out")


@pytest.mark.parametrize("kind", ["hard", "symbolic"])
def test_links_are_made_and_removed(say: Say, folder: Path, tmp_path: Path, kind: str) -> None:
    before = names(folder)
    answer = say("organize", folder, "--to", tmp_path / "out", "--mode", "link", "--link", kind)
    assert answer.code == 0
    link = tmp_path / "out" / "sea" / "sea.jpg"
    assert link.samefile(folder / "sea.jpg")
    assert link.is_symlink() == (kind == "symbolic")
    assert say("undo").code == 0
    assert not (tmp_path / "out").exists()
    assert names(folder) == before


def test_folders_left_empty_go_on_request(say: Say, folder: Path, tmp_path: Path) -> None:
    (folder / "empty before").mkdir()
    options = ("organize", folder, "--to", tmp_path / "out", "--mode", "move")
    assert say(*options, "--remove-empty-folders").code == 0
    assert not (folder / "deep").exists()
    assert (folder / "empty before").is_dir()
    assert say("undo").code == 0
    assert (folder / "deep" / "forest.png").is_file()


@pytest.mark.parametrize("arguments", [
    ("--mode", "copy", "--link", "hard"),
    ("--mode", "copy", "--remove-empty-folders"),
    ("--mode", "copy", "--plan", "plan.txt"),
])
def test_what_does_not_go_together_is_refused(
    say: Say, folder: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    assert say("organize", folder, "--to", tmp_path / "out", *arguments).code == 2
    assert not (tmp_path / "out").exists()


def test_plan_is_kept_as_a_table_and_as_json_and_overwrites_nothing(
    say: Say, folder: Path, tmp_path: Path
) -> None:
    options = ("organize", folder, "--to", tmp_path / "out", "--mode", "copy", "--dry-run")
    assert say(*options, "--plan", tmp_path / "plan.csv").code == 0
    assert say(*options, "--plan", tmp_path / "plan.json").code == 0
    with (tmp_path / "plan.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    plan = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))
    assert [row["source"] for row in rows if row["action"] == "copy"] == [
        file["source"] for file in plan["files"]]
    assert [row["reason"] for row in rows if row["action"] == "left out"] == [
        item["reason"] for item in plan["left_out"]]
    assert plan["bytes_needed"] == sum(file["bytes"] for file in plan["files"]) > 0
    assert plan["seconds"] > 0
    assert not (tmp_path / "out").exists()
    taken = say(*options, "--plan", tmp_path / "plan.csv")
    assert taken.code == 2
    assert "is there already" in taken.err
    photo = say(*options, "--plan", folder / "sea.jpg")
    assert photo.code == 2
    assert "ends in neither" in photo.err


def test_redo_and_undo_by_choice(say: Say, folder: Path, tmp_path: Path) -> None:
    first = say("organize", folder, "--to", tmp_path / "1", "--mode", "copy", "--json").rows[0]
    second = say("organize", folder, "--to", tmp_path / "2", "--mode", "move", "--json").rows[0]
    refused = say("undo", "--batch", first["batch"])
    assert refused.code == 2
    assert f"Operation {second['batch']} was done later" in refused.err
    assert say("undo").code == 0
    assert say("undo", "--batch", first["batch"]).code == 0
    assert not (tmp_path / "1").exists()
    assert not (tmp_path / "2").exists()
    again = say("redo", "--json")
    assert again.code == 0
    assert again.rows[0]["batch"] == first["batch"]
    assert names(tmp_path / "1") == ["forest/forest.png", "sea/sea.jpg", "sea/sea2.jpg"]
    assert say("redo", "--batch", second["batch"]).code == 0
    assert names(tmp_path / "2") == names(tmp_path / "1")
    assert say("redo").code == 2
    assert say("redo", "--batch", "1", "--labels").code == 2


def interrupt(folder: Path, destination: Path) -> int:
    """Organizes, and leaves all of it for later; returns the batch."""
    token = CancelToken()
    token.postpone()
    with Library(pool=FakePool()) as library:
        photos = [library.photo_at(path) for path in sorted(folder.rglob("sea*"))]
        ids = [photo.id for photo in photos if photo is not None]
        plan = library.files.plan(ids, destination, Mode.COPY)
        return library.files.apply(plan, token).batch


def test_interrupted_batch_is_offered_and_gone_on_with(
    say: Say, folder: Path, tmp_path: Path
) -> None:
    say("classify", folder)
    interrupt(folder, tmp_path / "out")
    assert say("undo", "--list", "--json").rows[0]["states"] == {"waiting": 2}
    offer = say("organize", folder, "--to", tmp_path / "other", "--mode", "copy", "--dry-run").err
    assert "2 files of operation 1 were not begun: scene-organizer resume" in offer
    assert say("resume", "--json").rows[0]["outcomes"][0]["state"] == "done"
    assert names(tmp_path / "out") == ["sea/sea.jpg", "sea/sea2.jpg"]
    assert say("resume").code == 2
    interrupt(folder, tmp_path / "more")
    assert say("resume", "--drop", "--json").rows == [{"dropped": 2}]
    assert say("resume").code == 2
    assert not (tmp_path / "more").exists()


def test_second_command_ends_with_3_or_waits_and_reading_is_always_possible(
    say: Say, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = ("organize", folder, "--to", tmp_path / "out", "--mode", "copy")
    say("classify", folder)
    other = CatalogLock(Paths.default().lock)
    other.acquire()
    refused = say(*options)
    assert refused.code == 3
    assert "Another Scene Organizer is working" in refused.err
    assert not (tmp_path / "out").exists()
    for reading in (("find", "scene:sea"), ("undo", "--list"), (*options, "--dry-run")):
        assert say(*reading).code == 0
    for writing in ("undo", "redo", "resume"):
        assert say(writing).code == 3
    real = CancelToken.wait

    def wait(token: CancelToken, seconds: float) -> bool:
        if other.held:
            other.release()
        return real(token, 0)

    monkeypatch.setattr(CancelToken, "wait", wait)
    assert say(*options, "--wait").code == 0
    assert len(names(tmp_path / "out")) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_waiting_ends_with_ctrl_c(home: Path) -> None:
    Paths.default().create()
    with CatalogLock(Paths.default().lock), subprocess.Popen(
        [sys.executable, "-m", "scene_organizer", "undo", "--wait"], cwd=ROOT,
        stderr=subprocess.PIPE, env=os.environ | {"PYTHONUNBUFFERED": "1"},
    ) as child:
        assert child.stderr is not None
        assert b"Waiting" in child.stderr.readline()
        child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130

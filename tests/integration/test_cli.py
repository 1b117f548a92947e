"""The command line over a real library; only the model is a fake."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import filelock
import pytest

from scene_organizer.paths import HOME_VARIABLE, Paths
from tests.conftest import ROOT, MakePhoto
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool
from tests.integration.conftest import PROGRAM, Say

pytestmark = pytest.mark.usefixtures("home", "interrupts")


@pytest.fixture
def folder(tmp_path: Path, make_photo: MakePhoto) -> Path:
    """Two photos of the sea, one forest below, one that is unsure."""
    place = tmp_path / "photos"
    make_photo(place / "sea.jpg", (64, 48), COLOURS["sea"], taken="2024:05:06 07:08:09",
               gps=(-33.5, 151.25))
    make_photo(place / "sea2.jpg", (64, 48), COLOURS["sea"])
    make_photo(place / "deep" / "forest.png", (64, 48), COLOURS["forest"])
    make_photo(place / "unsure.jpg", (64, 48), UNSURE_COLOUR)
    return place


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


# classify


def test_classify_as_json(say: Say, folder: Path) -> None:
    answer = say("classify", folder, "--json")
    assert (answer.code, answer.err) == (0, "")
    rows = answer.by_name
    assert [Path(row["path"]).name for row in answer.rows] == [
        "sea.jpg", "sea2.jpg", "unsure.jpg", "forest.png"]
    sea = rows["sea.jpg"]
    assert (sea["scene"], sea["best"], sea["label"], sea["label_source"]) == ("sea", "sea", "sea",
                                                                             "model")
    assert (sea["taken"], sea["latitude"], sea["longitude"]) == ("2024-05-06T07:08:09", -33.5,
                                                                 151.25)
    assert sum(sea["scores"].values()) == pytest.approx(1)
    assert rows["unsure.jpg"]["scene"] is None
    assert rows["unsure.jpg"]["best"] == "mountain"
    assert rows["forest.png"]["scene"] == "forest"


def test_classify_as_csv_into_a_file(say: Say, folder: Path, tmp_path: Path) -> None:
    answer = say("classify", folder, "--csv", "--output", tmp_path / "out.csv")
    assert (answer.code, answer.out) == (0, "")
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["best"] for row in rows] == ["sea", "sea", "mountain", "forest"]


def test_classify_as_text(say: Say, folder: Path) -> None:
    answer = say("classify", folder)
    assert len(answer.out.splitlines()) == 4
    assert answer.out.startswith("sea ")


def test_classify_without_subfolders(say: Say, folder: Path) -> None:
    answer = say("classify", folder, "--json", "--no-recursive")
    assert "forest.png" not in answer.by_name
    assert len(answer.rows) == 3


def test_classify_without_the_catalog(say: Say, folder: Path, pools: list[FakePool]) -> None:
    say("label", folder / "sea.jpg", "--as", "street")
    answer = say("classify", folder / "sea.jpg", "--json", "--no-catalog")
    assert answer.rows[0]["label"] == "sea"
    assert say("classify", folder / "sea2.jpg", "--json", "--no-catalog").code == 0
    assert len(pools[-1].decoded) == 1
    say("classify", folder / "sea2.jpg", "--json")
    assert len(pools[-1].decoded) == 1
    assert say("classify", folder / "sea.jpg", "--json").rows[0]["label"] == "street"
    assert not pools[-1].decoded


def test_identical_photos_are_all_listed(say: Say, folder: Path) -> None:
    (folder / "copy.jpg").write_bytes((folder / "sea.jpg").read_bytes())
    (folder / "deep" / "sea.jpg").write_bytes((folder / "sea.jpg").read_bytes())
    answer = say("classify", folder, folder / "sea.jpg", "--json")
    assert len(answer.rows) == 6
    for row in answer.rows:
        if Path(row["path"]).name in ("copy.jpg", "sea.jpg"):
            assert (row["status"], row["scene"]) == ("ok", "sea")


def test_some_photos_failed(say: Say, folder: Path) -> None:
    (folder / "empty.jpg").touch()
    answer = say("classify", folder, folder / "missing.jpg", "--json")
    assert answer.code == 1
    rows = answer.by_name
    assert len(rows) == 6
    assert rows["empty.jpg"]["reason"] == "The file is empty."
    assert rows["missing.jpg"]["status"] == "failed"
    assert "no longer there" in rows["missing.jpg"]["reason"]
    assert rows["sea.jpg"]["status"] == "ok"
    assert set(rows["missing.jpg"]) == set(rows["sea.jpg"])


def test_an_empty_folder_is_no_failure(say: Say, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert say("classify", tmp_path / "empty", "--json").code == 0


def test_the_output_never_overwrites_a_photo(say: Say, folder: Path, pools: list[FakePool]) -> None:
    before = (folder / "sea.jpg").read_bytes()
    answer = say("classify", folder, "--json", "--output", folder / "sea.jpg")
    assert answer.code == 2
    assert "overwritten" in answer.err
    assert (folder / "sea.jpg").read_bytes() == before
    assert not pools


def test_the_output_cannot_be_written(say: Say, folder: Path, tmp_path: Path) -> None:
    answer = say("classify", folder, "--output", tmp_path / "missing" / "out.txt")
    assert answer.code == 3
    assert "cannot be written" in answer.err


def test_the_device_is_passed_on(say: Say, folder: Path, pools: list[FakePool]) -> None:
    say("classify", folder, "--device", "gpu")
    assert pools[-1].device == "GPU"


def test_an_interrupted_classification_says_so(
    say: Say, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakePool, "warm_up", lambda self: signal.raise_signal(signal.SIGINT))
    for form in ("--json", "--csv", "--device=cpu"):
        answer = say("classify", folder, form)
        assert (answer.code, answer.out) == (130, "")
    assert say("label", folder, "--as", "sea").code == 130


@pytest.mark.parametrize("arguments", [
    ("classify",),
    ("classify", "x", "--json", "--csv"),
    ("classify", "x", "--device", "tpu"),
    ("organize",),
    ("organize", "x", "--mode", "shred"),
    ("organize", "x", "--to", "y", "--mode", "copy", "--min-confidence", "1.5"),
    ("organize", "x", "--to", "y", "--mode", "copy", "--min-confidence", "nan"),
    ("organize", "x", "--to", "y", "--mode", "copy", "--min-confidence", "much"),
    ("organize", "x", "--to", "y", "--mode", "tag"),
    ("organize", "x", "--to", "y", "--mode", "link"),
    ("organize", "x", "--to", "y"),
    ("organize", "x", "--mode", "copy"),
    ("organize", "no such folder", "--to", "y", "--mode", "copy"),
    ("undo", "--batch", "x"),
    ("undo",),
    ("undo", "--batch", "7"),
    ("label", "x"),
    ("--nonsense",),
])
def test_wrong_usage(say: Say, arguments: tuple[str, ...]) -> None:
    answer = say(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err


def test_help_and_version(say: Say) -> None:
    assert say("--version").out.startswith("scene-organizer ")
    assert "organize" in say("--help").out


# label


def test_label_corrects_as_the_window_does(say: Say, folder: Path) -> None:
    photo = folder / "sea.jpg"
    answer = say("label", photo, "--as", "mountain,glacier", "--json")
    assert answer.code == 0
    (row,) = answer.rows
    assert (row["label"], row["label_source"], row["scene"]) == ("mountain", "person", "sea")
    assert say("label", photo, "--as", "none", "--json").rows[0]["label"] == "none"
    row = say("label", photo, "--as", "clear", "--json").rows[0]
    assert (row["label"], row["label_source"]) == ("sea", "model")


def test_label_a_folder(say: Say, folder: Path) -> None:
    say("label", folder, "--as", "street")
    rows = say("classify", folder, "--json").rows
    assert {row["label"] for row in rows} == {"street"}


@pytest.mark.parametrize("scenes", ["beach", "sea,beach", "", "sea,none"])
def test_an_unknown_scene_is_wrong_usage(say: Say, folder: Path, scenes: str) -> None:
    answer = say("label", folder, "--as", scenes)
    assert answer.code == 2
    assert "Known are" in answer.err
    assert say("classify", folder / "sea.jpg", "--json").rows[0]["label_source"] == "model"


def test_label_a_missing_photo(say: Say, folder: Path) -> None:
    answer = say("label", folder / "sea.jpg", folder / "missing.jpg", "--as", "sea", "--json")
    assert answer.code == 1
    assert [row["status"] for row in answer.rows] == ["ok", "failed"]


# organize and undo


def test_a_dry_run_touches_nothing(say: Say, folder: Path, tmp_path: Path) -> None:
    before = names(tmp_path / "photos")
    answer = say("organize", folder, "--to", tmp_path / "sorted", "--mode", "move", "--dry-run",
                 "--json")
    assert answer.code == 0
    (plan,) = answer.rows
    assert plan["counts"] == {"sea": 2, "forest": 1}
    assert len(plan["left_out"]) == 1
    assert names(tmp_path / "photos") == before
    assert not (tmp_path / "sorted").exists()
    text = say("organize", folder, "--to", tmp_path / "sorted", "--mode", "copy", "--dry-run").out
    assert "3 files to copy, 1 left out." in text


def test_copy(say: Say, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    answer = say("organize", folder, "--to", target, "--mode", "copy", "--json")
    assert answer.code == 0
    assert names(target) == ["forest/forest.png", "sea/sea.jpg", "sea/sea2.jpg"]
    assert len(names(folder)) == 4
    assert (target / "sea" / "sea.jpg").read_bytes() == (folder / "sea.jpg").read_bytes()
    again = say("organize", folder, "--to", target, "--mode", "copy", "--json")
    assert again.code == 0
    assert names(target) == ["forest/forest.png", "sea/sea.jpg", "sea/sea2.jpg"]


def test_move_and_undo(say: Say, folder: Path, tmp_path: Path) -> None:
    target, before = tmp_path / "sorted", names(folder)
    say("label", folder / "sea2.jpg", "--as", "mountain")
    batch = say("organize", folder, "--to", target, "--mode", "move", "--json").rows[0]["batch"]
    assert names(target) == ["forest/forest.png", "mountain/sea2.jpg", "sea/sea.jpg"]
    assert names(folder) == ["unsure.jpg"]
    moved = say("classify", target, "--json").by_name["sea2.jpg"]
    assert (moved["label"], moved["label_source"]) == ("mountain", "person")
    (row,) = say("undo", "--list", "--json").rows
    assert (row["batch"], row["mode"], row["undoable"]) == (batch, "move", 3)
    assert str(batch) in say("undo", "--list").out
    answer = say("undo", "--batch", batch, "--json")
    assert answer.code == 0
    assert names(folder) == before
    assert say("undo").code == 2
    assert say("classify", folder, "--json").by_name["sea2.jpg"]["label"] == "mountain"


def test_undo_takes_the_newest_batch(say: Say, folder: Path, tmp_path: Path) -> None:
    for name in ("first", "second"):
        say("organize", folder, "--to", tmp_path / name, "--mode", "copy")
    assert say("undo").code == 0
    assert names(tmp_path / "first")
    assert not (tmp_path / "second").exists() or not names(tmp_path / "second")
    assert say("undo").code == 0
    assert say("undo").code == 2


@pytest.mark.parametrize(("least", "expected"), [
    ("0", ["forest", "mountain", "sea"]),
    ("0.5", ["forest", "sea"]),
    ("1", []),
])
def test_least_confidence(say: Say, folder: Path, tmp_path: Path, least: str,
                          expected: list[str]) -> None:
    plan = say("organize", folder, "--to", tmp_path / "sorted", "--mode", "copy", "--dry-run",
               "--json", "--min-confidence", least).rows[0]
    assert sorted(plan["counts"]) == expected


def test_what_a_person_said_counts_whatever_the_confidence(say: Say, folder: Path,
                                                           tmp_path: Path) -> None:
    say("label", folder / "unsure.jpg", "--as", "street")
    say("label", folder / "sea.jpg", "--as", "none")
    plan = say("organize", folder, "--to", tmp_path / "sorted", "--mode", "copy", "--dry-run",
               "--json", "--min-confidence", "1").rows[0]
    assert plan["counts"] == {"street": 1}


def test_failed_photos_stay_and_are_reported(say: Say, folder: Path, tmp_path: Path) -> None:
    (folder / "broken.jpg").write_bytes(b"x")
    answer = say("organize", folder, "--to", tmp_path / "sorted", "--mode", "move", "--json")
    assert answer.code == 1
    assert "broken.jpg" in names(folder)
    assert len(names(tmp_path / "sorted")) == 3


def test_a_destination_inside_the_folder_is_refused(say: Say, folder: Path) -> None:
    before = names(folder)
    assert say("organize", folder, "--to", folder / "sorted", "--mode", "copy").code == 2
    assert names(folder) == before


def test_another_instance_at_work(say: Say, folder: Path, tmp_path: Path) -> None:
    say("classify", folder)
    with filelock.FileLock(Paths.default().lock):
        answer = say("organize", folder, "--to", tmp_path / "sorted", "--mode", "copy")
        assert answer.code == 3
        assert "Another Scene Organizer" in answer.err
        assert say("undo", "--batch", "1").code == 3
        assert say("classify", folder, "--json").code == 0
    assert not (tmp_path / "sorted").exists()


# The environment


def test_a_damaged_catalog(say: Say, folder: Path) -> None:
    say("classify", folder)
    Paths.default().catalog.write_bytes(b"no database" * 1000)
    for suffix in ("-wal", "-shm"):
        Paths.default().catalog.with_name(f"catalog.sqlite3{suffix}").unlink(missing_ok=True)
    answer = say("classify", folder, "--json")
    assert answer.code == 0
    assert "damaged" in answer.err
    assert answer.err.count("\n") == 1
    assert answer.rows
    assert list(Paths.default().catalog.parent.glob("catalog*damaged*"))


def test_a_missing_model(say: Say, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from scene_organizer.engine.children import ChildPool

    monkeypatch.setattr("scene_organizer.library.library.ChildPool", ChildPool)
    answer = say("classify", folder)
    assert answer.code == 3
    assert "model" in answer.err


def start(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Runs a command in a process of its own, with the fake model."""
    command = [sys.executable, "-c", PROGRAM, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, timeout=120, check=False,
                          **options)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_no_room_for_the_output(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = start("classify", folder, stdout=full)
    assert (done.returncode, done.stderr) == (3, b"There is no space left on the disk.\n")


def test_a_reader_that_has_seen_enough_is_no_failure(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = start("classify", folder, "--json", stdout=closed)
    assert (done.returncode, done.stderr) == (0, b"")


def test_output_that_cannot_spell_a_path(folder: Path) -> None:
    (folder / "sea.jpg").rename(folder / "\N{SNOW CAPPED MOUNTAIN}.jpg")
    for form in ("--csv", "--json", "--device=cpu"):
        done = start("classify", folder, form, stdout=subprocess.PIPE,
                     env={**os.environ, "PYTHONIOENCODING": "ascii"})
        assert (done.returncode, done.stderr) == (0, b"")
        assert len(done.stdout.splitlines()) >= 4


def test_a_home_that_cannot_be_used(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = start("classify", folder, stdout=subprocess.PIPE,
                 env={**os.environ, HOME_VARIABLE: str(tmp_path / "file")})
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1

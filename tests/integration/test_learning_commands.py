"""retrain, models, corrections, categories: what they print and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.learning.kinds import STARTERS
from tests.conftest import MakePhoto
from tests.fake_base import bundle_with_base
from tests.fakes import COLOURS, FakePool
from tests.integration.conftest import TEAL, Say
from training.dataset import Report
from training.layouts import read_corrections


@pytest.fixture
def pools(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[FakePool]:
    made: list[FakePool] = []

    def make(bundle: Path, device: str) -> FakePool:
        made.append(FakePool())
        made[-1].bundle = bundle_with_base(tmp_path / "bundle")
        return made[-1]

    monkeypatch.setattr("scene_organizer.library.library.ChildPool", make)
    monkeypatch.setattr("scene_organizer.library.library.bundled_model", lambda: Path("none"))
    return made


@pytest.fixture
def taught(home: Path, say: Say, folder: Path, make_photo: MakePhoto) -> Path:
    """Twenty teal photos, fifteen of which are said to be of a lake, and two of each class."""
    assert say("categories", "add", "Lake").code == 0
    for number in range(20):
        red, green, blue = TEAL
        colour = red + number % 5, green, blue
        make_photo(folder / f"teal-{number:02}.png", (32 + number, 24), colour)
    for key in CLASS_KEYS:
        for number in range(2):
            make_photo(folder / f"{key}-{number}.png", (32 + number, 24), COLOURS[key])
    assert say("classify", folder).code == 0
    assert say("label", *sorted(folder.glob("teal-*"))[:15], "--as", "lake").code == 0
    for key in CLASS_KEYS:
        assert say("label", *sorted(folder.glob(f"{key}-*")), "--as", key).code == 0
    return folder


def test_retraining_and_going_back(say: Say, taught: Path) -> None:
    (answer,) = say("retrain", "--quick", "--json").rows
    assert answer["adopted"], answer["reason"]
    assert (answer["current"], answer["candidate"]) == ("fake-1", "fake-1+1")
    assert answer["held_out"]["after"] > answer["held_out"]["before"]
    assert answer["changed_photos"] == 32
    rows = say("classify", taught, "--json").by_name
    photo = rows["teal-19.png"]
    assert (photo["best"], photo["model"], photo["label_source"]) == ("lake", "fake-1+1", "model")
    assert photo["scene"] in (None, "lake")
    assert set(photo["scores"]) == {*CLASS_KEYS, "lake"}
    versions = say("models", "list", "--json").rows
    assert [(each["version"], each["active"]) for each in versions] == [
        ("fake-1", False), ("fake-1+1", True)]
    assert say("models", "remove", "fake-1+1").code == 2
    assert say("models", "use", "fake-1").code == 0
    assert say("classify", taught, "--json").by_name["teal-19.png"]["best"] != "lake"
    assert say("models", "remove", "fake-1+1", "--json").code == 0
    assert len(say("models", "list").out.splitlines()) == 1
    assert say("models", "use", "fake-1+1").code == 2


def test_a_refusal_is_no_failure_and_says_why(say: Say, taught: Path) -> None:
    assert say("retrain").code == 0
    answer = say("retrain")
    assert (answer.code, "refused:" in answer.out) == (0, True)


def test_too_few_corrections_are_wrong_usage(say: Say, home: Path) -> None:
    answer = say("retrain", "--quick")
    assert (answer.code, "10 are needed" in answer.err) == (2, True)


def test_training_reads_what_is_exported(say: Say, taught: Path, tmp_path: Path) -> None:
    for name in ("said.csv", "said.json"):
        file = tmp_path / name
        (answer,) = say("corrections", "export", file, "--json").rows
        assert answer["corrections"] == 27
        report = Report()
        samples = read_corrections(file, report)
        assert len(samples) == 12
        assert {key for _, key in report.unknown} == {"lake"}
        assert say("corrections", "export", file).code == 2
    (answer,) = say("corrections", "import", tmp_path / "said.csv", "--json").rows
    assert (answer["rows"], answer["changed"], answer["failed"]) == (27, 0, [])


def test_a_photo_that_is_not_there_is_reported(say: Say, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "said.json"
    file.write_text(json.dumps([{"path": "gone.jpg", "scenes": ["sea"]}]))
    answer = say("corrections", "import", file, "--json")
    assert (answer.code, answer.rows[0]["failed"][0]["path"]) == (1, str(tmp_path / "gone.jpg"))


def test_categories(say: Say, home: Path) -> None:
    assert say("categories", "add", "Street art").code == 0
    rows = [row for row in say("categories", "list", "--json").rows if "key" in row]
    assert [row["key"] for row in rows] == [*CLASS_KEYS, "street-art"]
    assert (rows[-1]["shortcut"], rows[-1]["builtin"], rows[-1]["examples"]) == ("7", False, 0)
    assert say("categories", "rename", "street art", "Murals").code == 0
    assert say("categories", "rename", "sea", "Ocean").code == 2
    assert say("categories", "merge", "murals", "buildings").code == 0
    assert len(say("categories", "list").out.splitlines()) == 6 + len(STARTERS)
    assert say("categories", "remove", "murals").code == 2


def test_a_category_has_the_colour_that_is_chosen(say: Say, home: Path) -> None:
    def colours() -> dict[str, str]:
        rows = say("categories", "list", "--json").rows
        return {row["key"]: row["colour"] for row in rows if "key" in row}

    assert say("categories", "add", "Murals", "--colour", "#AA00fe").code == 0
    assert colours()["murals"] == "#aa00fe"
    assert say("categories", "colour", "Murals", "#010203").code == 0
    assert colours()["murals"] == "#010203"
    before = colours()
    for wrong in (("colour", "murals", "red"), ("colour", "sea", "#010203"),
                  ("colour", "nothing", "#010203"), ("add", "Lake", "--colour", "#12345"),
                  ("add", "--starter", "people", "--colour", "#123456")):
        assert say("categories", *wrong).code == 2
    assert colours() == before
    # Taken away and brought back it gets one that tells it apart.
    assert say("categories", "remove", "murals").code == 0
    assert say("categories", "add", "Murals").code == 0
    assert colours()["murals"] not in ("#010203", *before.values())


def test_the_photos_that_teach_most_are_doubtful_and_unlike_each_other(
    say: Say, home: Path, folder: Path, make_photo: MakePhoto
) -> None:
    for number in range(25):
        make_photo(folder / f"burst-{number:02}.png", (32 + number, 24), (128, 128, 128))
    for number, colour in enumerate([(90, 110, 125), (165, 75, 45), (215, 120, 40)]):
        make_photo(folder / f"odd-{number}.png", (32, 24), colour)
    make_photo(folder / "spoken.png", (32, 24), (120, 90, 160))
    say("classify", folder)
    say("label", folder / "spoken.png", "--as", "sea")
    names = say("review", "--list", "--teach", "--json").names
    assert len(names) == len(set(names)) == 20
    assert "spoken" not in names
    assert {"odd-0", "odd-1", "odd-2"} <= set(names[:8])


def test_a_deep_retraining_that_fails_says_why(
    say: Say, taught: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise EnvironmentFault("The training cannot be started.")

    monkeypatch.setattr("scene_organizer.library.learning.retrain_deep", refuse)
    answer = say("retrain", "--deep")
    assert (answer.code, answer.out) == (3, "")
    assert "cannot be started" in answer.err
    assert say("retrain", "--quick", "--data", taught).code == 2
    assert say("retrain", "--deep", "--negatives", taught).code == 2

"""The commands of a review over a real library; only the model is a fake."""

from __future__ import annotations

from pathlib import Path

import pytest

from scene_organizer import cli
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool
from tests.integration.conftest import Say

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def album(home: Path, make_photo: MakePhoto) -> Path:
    """Two photos of the sea of the same content, a forest, and three that are unsure."""
    first = make_photo("album/sea.png", (64, 48), COLOURS["sea"])
    (first.parent / "copy.png").write_bytes(first.read_bytes())
    make_photo("album/forest.png", (64, 48), COLOURS["forest"])
    for number in range(3):
        colour = tuple(value + number for value in UNSURE_COLOUR)
        make_photo(f"album/unsure{number}.png", (64, 48), colour)
    with Library(pool=FakePool()) as library:
        assert library.scan(first.parent).sentence == (
            "6 photos sorted; 3 need you, about 1 minute.")
    return first.parent


def labels(say: Say, album: Path) -> dict[str, tuple[list[str], str]]:
    rows = say("find", "", "--json", "--folder", album).rows
    return {Path(row["path"]).stem: (row["labels"], row["label_source"]) for row in rows
            if row["label"] is not None}


# undo and redo of labels


def test_label_changes_are_undone_and_done_again(say: Say, album: Path) -> None:
    before = labels(say, album)
    say("label", album / "sea.png", "--as", "street,sea")
    say("label", album / "sea.png", album / "forest.png", "--as", "none")
    assert say("undo", "--labels").out == "Undone: 2 x none of these.\n"
    assert labels(say, album)["sea"] == (["street", "sea"], "person")
    (row,) = say("undo", "--labels", "--json").rows
    assert row["text"] == "1 x Street, Sea"
    assert [Path(photo["path"]).stem for photo in row["photos"]] == ["sea"]
    assert labels(say, album) == before
    answer = say("undo", "--labels")
    assert (answer.code, answer.err) == (2, "There is nothing to undo.\n")
    assert say("redo", "--labels").out == "Done again: 1 x Street, Sea.\n"
    assert say("redo", "--labels", "--json").rows[0]["text"] == "2 x none of these"
    assert labels(say, album)["forest"] == ([], "person")
    answer = say("redo", "--labels")
    assert (answer.code, answer.err) == (2, "There is nothing to redo.\n")


def test_label_changes_are_listed(say: Say, album: Path) -> None:
    assert say("undo", "--labels", "--list").out == "No label was changed yet.\n"
    say("label", album / "sea.png", "--as", "street")
    say("flag", album / "sea.png")
    say("undo", "--labels")
    rows = say("undo", "--labels", "--list", "--json").rows
    assert [(row["text"], row["photos"], row["undone"]) for row in rows] == [
        ("1 x flagged", 1, True), ("1 x Street", 1, False)]
    assert "1 x flagged\tundone" in say("undo", "--labels", "--list").out


def test_a_batch_of_files_has_nothing_to_do_with_labels(say: Say) -> None:
    assert say("undo", "--labels", "--batch", "1").code == 2
    assert say("redo").code == 2
    assert "nothing to do again" in say("redo").err


# flag and show


def test_photos_are_flagged_and_found(say: Say, album: Path) -> None:
    assert say("flag", album / "sea.png", "--json").rows[0]["flagged"] is True
    assert say("find", "is:flagged", "--json").names == ["sea"]
    say("flag", album, "--off")
    assert say("find", "is:flagged", "--json").rows == []


def test_a_photo_tells_who_said_what_of_it(say: Say, album: Path) -> None:
    say("label", album / "sea.png", "--as", "street,sea")
    (row,) = say("show", album / "sea.png", "--json").rows
    assert (row["label"], row["labels"], row["label_source"]) == ("street", ["street", "sea"],
                                                                  "person")
    assert [(event["source"], event["scenes"]) for event in row["history"]] == [
        ("model fake-1", ["sea"]), ("person", ["street", "sea"])]
    assert all(event["when"] for event in row["history"])
    out = say("show", album / "sea.png").out
    assert "model fake-1 sea" in out
    assert "person     street, sea" in out
    assert "unsure (mountain first)" in say("show", album / "unsure0.png").out


@pytest.mark.parametrize("command", ["show", "similar"])
def test_a_photo_that_was_never_scanned(say: Say, album: Path, command: str) -> None:
    answer = say(command, album / "new.png", "--json")
    assert (answer.code, answer.out) == (2, "")
    assert "is not in the catalog" in answer.err


# review, similar, mistakes, duplicates


def test_doubtful_photos_are_listed_with_what_they_will_take(say: Say, album: Path) -> None:
    answer = say("review", "--list", "--json")
    assert sorted(answer.names) == ["unsure0", "unsure1", "unsure2"]
    margins = [row["margin"] for row in answer.rows]
    assert margins == sorted(margins)
    assert all(row["unsure"] and row["suggestion"] for row in answer.rows)
    out = say("review", "--list", "--folder", album).out.splitlines()
    assert len(out) == 4
    assert out[-1] == "3 photos need you, about 1 minute."
    assert len(say("review", "--list", "--all", "--json").rows) == 6
    assert say("review", "--list", "name:unsure1", "--json").names == ["unsure1"]
    say("label", album, "--as", "sea")
    assert say("review", "--list").out == "No photo needs you.\n"


def test_streaks_are_listed(say: Say, album: Path) -> None:
    (streak,) = say("review", "--list", "--streaks", "--json").rows
    assert sorted(Path(path).stem for path in streak["paths"]) == ["unsure0", "unsure1", "unsure2"]
    assert streak["suggestion"] in ("mountain", "none")
    assert "3 alike, all" in say("review", "--list", "--streaks").out


def test_similar_photos_are_listed(say: Say, album: Path) -> None:
    answer = say("similar", album / "sea.png", "--count", "2", "--json")
    assert answer.code == 0
    assert answer.names[0] == "copy"
    assert len(answer.rows) == 2
    assert answer.rows[0]["likeness"] == pytest.approx(1, abs=0.01)
    assert len(say("similar", album / "sea.png").out.splitlines()) == 5
    assert say("similar", album / "sea.png", "--count", "0").code == 2


def test_likely_mistakes_are_listed(say: Say, album: Path) -> None:
    assert say("mistakes", "scene:glacier").out == "No label is in doubt.\n"
    say("label", album / "sea.png", "--as", "forest")
    rows = {Path(row["path"]).stem: row for row in say("mistakes", "--json").rows}
    assert rows["sea"]["suggestion"] == "sea"
    assert 0 < rows["sea"]["disagreement"] <= 1
    assert Path(rows["sea"]["neighbours"][0]["path"]).stem == "copy"
    assert "forest, rather sea?" in say("mistakes").out
    # Said once more it is meant so.
    say("label", album / "sea.png", "--as", "forest")
    assert "sea" not in say("mistakes", "--json").names


def test_duplicates_are_listed(say: Say, album: Path) -> None:
    for options in ((), ("--near",)):
        groups = [{Path(path).stem for path in row["paths"]}
                  for row in say("duplicates", "--json", *options).rows]
        assert {"sea", "copy"} in groups
    assert "2 alike:" in say("duplicates").out
    assert say("duplicates", "scene:forest").out == "There are none.\n"
    assert say("duplicates", "nonsense:1").code == 2


def test_an_empty_catalog_has_nothing_to_compare(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["mistakes"]) == cli.WRONG_USAGE
    assert "scan a folder first" in capsys.readouterr().err
    assert cli.run(["duplicates"]) == cli.OK
    assert cli.run(["review", "--list"]) == cli.OK

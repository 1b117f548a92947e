"""`scene-organizer watch`: what it prints, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, MakePhoto, wait_until
from tests.fakes import COLOURS, UNSURE_COLOUR
from tests.integration.conftest import PROGRAM, Say


def test_once_takes_everything_up_organizes_it_and_ends(
    say: Say, home: Path, folder: Path, make_photo: MakePhoto, tmp_path: Path
) -> None:
    make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    make_photo("photos/deep/b.jpg", (64, 48), UNSURE_COLOUR)
    (folder / "broken.jpg").write_text("no photo", encoding="utf-8")
    target = tmp_path / "sorted"
    answer = say("watch", folder, folder / "deep", "--once", "--organize", "--mode", "copy",
                 "--to", target, "--json")
    assert answer.code == 1, answer.err
    by_event: dict[str, list[dict[str, object]]] = {}
    for row in answer.rows:
        by_event.setdefault(row.pop("event"), []).append(row)
    (watching,) = by_event["watching"]
    assert (watching["folder"], watching["means"]) == (str(folder), "events")
    photos = {Path(str(row["path"])).name: row for row in by_event["photo"]}
    assert photos["a.jpg"]["scene"] == "sea"
    assert photos["broken.jpg"]["status"] == "failed"
    (organized,) = by_event["organized"]
    assert [Path(row["source"]).name for row in organized["outcomes"]] == ["a.jpg"]
    assert [path.name for path in target.rglob("*.jpg")] == ["a.jpg"]
    # Again there is nothing to do, and the copy is there already.
    (folder / "broken.jpg").unlink()
    again = say("watch", folder, "--once", "--organize", "--mode", "copy", "--to", target, "--json")
    assert [row["event"] for row in again.rows] == ["watching", "gone"]
    assert again.code == 0


@pytest.mark.parametrize(("arguments", "reason"), [
    (("--to", "x"), "--organize"),
    (("--organize", "--mode", "copy"), "--to"),
    (("--organize", "--mode", "copy", "--to", "x", "--min-confidence", "0.4"), "0.5"),
])
def test_wrong_usage(
    say: Say, home: Path, folder: Path, arguments: tuple[str, ...], reason: str
) -> None:
    answer = say("watch", folder, *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert reason in answer.err


def test_a_folder_that_never_was_is_wrong_usage(say: Say, home: Path, tmp_path: Path) -> None:
    answer = say("watch", tmp_path / "nowhere", "--once")
    assert answer.code == 2
    assert "is not there" in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_when_told_to(
    number: signal.Signals, home: Path, folder: Path, make_photo: MakePhoto, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    with said.open("wb") as output:
        command = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, "watch", str(folder), "--json"], cwd=ROOT,
            stdout=output, stderr=subprocess.PIPE, env=os.environ,
        )
    rows = lambda: [json.loads(line) for line in said.read_text("utf-8").splitlines()]  # noqa: E731  asked again and again
    wait_until(lambda: [row["event"] for row in rows()] == ["watching"])
    make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    wait_until(lambda: [row["event"] for row in rows()] == ["watching", "photo"])
    command.send_signal(number)
    _, complaints = command.communicate(timeout=60)
    assert (command.returncode, complaints) == (0, b"")
    assert rows()[-1]["scene"] == "sea"


def test_tags_are_written_unless_another_mode_is_asked_for_and_are_no_news(
    say: Say, home: Path, folder: Path, make_photo: MakePhoto
) -> None:
    photo = make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    plain = photo.read_bytes()
    first = say("watch", folder, "--once", "--organize", "--json")
    assert [row["event"] for row in first.rows] == ["watching", "photo", "organized"], first.err
    assert photo.read_bytes() != plain
    again = say("watch", folder, "--once", "--organize", "--json")
    assert [row["event"] for row in again.rows] == ["watching"]
    assert (first.code, again.code) == (0, 0)
    assert say("undo").code == 0
    assert photo.read_bytes() == plain
    # What a person took back stays so.
    last = say("watch", folder, "--once", "--organize", "--json")
    assert [row["event"] for row in last.rows] == ["watching"]

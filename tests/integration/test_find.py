"""The command `find` over a catalog that was filled by a scan."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scene_organizer import cli
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool


@pytest.fixture
def album(home: Path, make_photo: MakePhoto) -> Path:
    make_photo("album/Föhr/sea.jpg", (64, 48), COLOURS["sea"], taken="2024:05:06 07:08:09",
               gps=(59.91, 10.75))
    photo = make_photo("album/forest.jpg", (64, 48), COLOURS["forest"],
                       taken="2023:01:01 00:00:00")
    with Library(pool=FakePool()) as library:
        library.scan(photo.parent)
    return photo.parent


@pytest.mark.parametrize(("query", "expected"), [
    ("scene:sea", ["sea"]),
    ("year:2024 place:Norway confidence:>0.5", ["sea"]),
    ("folder:fohr", ["sea"]),
    ("-scene:sea", ["forest"]),
    ("sort:name", ["forest", "sea"]),
    ("scene:glacier", []),
])
def test_photos_are_found(
    album: Path, capsys: pytest.CaptureFixture[str], query: str, expected: list[str]
) -> None:
    assert cli.run(["find", "--json", "--folder", str(album), "--", query]) == cli.OK
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(row["path"]).stem for row in rows] == expected


def test_a_query_that_cannot_be_understood_is_wrong_usage(
    album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["find", "scene:desert"]) == cli.WRONG_USAGE
    assert "Possible are buildings" in capsys.readouterr().err


def test_help_documents_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run(["find", "--help"])
    assert "date:2024-05..2024-08" in capsys.readouterr().out

"""A catalog that is damaged, newer or locked away costs neither undo nor what a person said."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from scene_organizer.catalog.database import mark
from scene_organizer.domain.errors import DamagedFault
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool
from tests.integration.conftest import Say


@pytest.fixture
def catalog(home: Path) -> Path:
    return home / "data" / "catalog.sqlite3"


@pytest.fixture
def organized(say: Say, make_photo: MakePhoto, folder: Path, catalog: Path) -> Path:
    """Photos of a sea and of forests, one of which a person called a street, moved apart."""
    make_photo("photos/sea.jpg", colour=COLOURS["sea"])
    for number in range(60):
        green = (40, 160, 30 + number % 20)
        make_photo(f"photos/tree{number}.jpg", size=(64 + number, 48), colour=green)
    assert say("classify", folder).code == 0
    assert say("label", folder / "sea.jpg", "--as", "street").code == 0
    assert say("organize", folder, "--to", folder.parent / "to", "--mode", "move").code == 0
    assert (folder.parent / "to" / "street" / "sea.jpg").exists()
    return catalog


def spoil(catalog: Path, first: int, seed: int = 3) -> bytes:
    """Writes noise over a page in three from the first on; returns what the file is then."""
    content = bytearray(catalog.read_bytes())
    noise = random.Random(seed)
    for start in range(first * 4096, len(content), 3 * 4096):
        content[start : start + 4096] = noise.randbytes(4096)
    catalog.write_bytes(content)
    return bytes(content)


def set_aside(catalog: Path) -> list[Path]:
    return list(catalog.parent.glob("catalog.damaged-*.sqlite3"))


@pytest.mark.parametrize("first", [0, 1], ids=["head", "pages"])
def test_undo_works_and_the_damaged_file_stays(
    say: Say, organized: Path, folder: Path, first: int
) -> None:
    spoiled = spoil(organized, first)
    undone = say("undo")
    assert undone.code == 0
    assert (folder / "sea.jpg").exists()
    assert len(list(folder.glob("tree*.jpg"))) == 60
    say("classify", folder)
    if first == 0:
        (aside,) = set_aside(organized)
        assert aside.read_bytes() == spoiled


def test_what_a_person_said_comes_back_with_the_next_scan(
    say: Say, organized: Path, folder: Path
) -> None:
    # The last page of the file is damaged, which is no page of the corrections.
    content = bytearray(organized.read_bytes())
    content[-4096:] = b"\xff" * 4096
    organized.write_bytes(content)
    mark(organized).touch()
    say("undo")
    assert set_aside(organized)
    rows = say("classify", folder, "--json").by_name
    assert (rows["sea.jpg"]["label"], rows["sea.jpg"]["label_source"]) == ("street", "person")
    assert rows["tree3.jpg"]["label"] == "forest"


def test_the_person_is_told_once(
    home: Path, organized: Path, caplog: pytest.LogCaptureFixture
) -> None:
    spoil(organized, 0)
    with Library(pool=FakePool()) as library:
        assert "set aside" in library.notice
    assert library.notice in caplog.messages
    with Library(pool=FakePool()) as library:
        assert library.notice == ""


def test_damage_that_is_found_later_is_marked(
    say: Say, organized: Path
) -> None:
    with Library(pool=FakePool()) as library:
        content = bytearray(organized.read_bytes())
        content[4096:] = b"\xff" * (len(content) - 4096)
        organized.write_bytes(content)
        with pytest.raises(DamagedFault):
            library.counts()
    assert mark(organized).exists()
    assert say("undo").code == 0
    assert set_aside(organized)
    assert not mark(organized).exists()


def test_a_false_alarm_costs_nothing(say: Say, organized: Path) -> None:
    mark(organized).touch()
    assert say("find", "is:corrected", "--json").names == ["sea"]
    assert not set_aside(organized)
    assert not mark(organized).exists()


def test_a_newer_catalog_is_refused_and_undo_works(
    say: Say, organized: Path, folder: Path
) -> None:
    with closing(sqlite3.connect(organized)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = organized.read_bytes()
    refused = say("find", "sea")
    assert refused.code == 2
    assert "newer version" in refused.err
    assert say("undo", "--list").code == 0
    undone = say("undo")
    assert (undone.code, "without the catalog" in undone.err) == (0, True)
    assert (folder / "sea.jpg").exists()
    assert organized.read_bytes() == before
    assert not set_aside(organized)

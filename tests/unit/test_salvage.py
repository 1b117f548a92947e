"""What a person said is taken over from a damaged catalog, and what damage put there is not."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.catalog.categories import Categories
from scene_organizer.catalog.database import Database
from scene_organizer.catalog.feedback import FeedbackTable
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.catalog.photos import Photos, Result
from scene_organizer.catalog.salvage import is_sound, salvage, set_aside
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.scene import BUILTIN_SCENES, CLASS_KEYS, Prediction
from tests.stored_catalogs import restore, stored
from tests.unit.conftest import PRINT, ROOT, Catalog


@pytest.fixture
def saved(catalog: Catalog, tmp_path: Path) -> Iterator[Callable[[int], Catalog]]:
    """Closes the catalog and makes a new one with what is salvaged: so many photos."""
    made: list[Catalog] = []

    def save(photos: int) -> Catalog:
        catalog.database.close()
        file = tmp_path / "new.sqlite3"
        database = Database(file, CATALOG)
        assert salvage(catalog.database.path, database) == photos
        database.close()
        made.append(Catalog(file))
        return made[-1]

    yield save
    for each in made:
        each.database.close()


def rescanned(catalog: Catalog, name: str, content: str) -> int:
    """Enters a photo as the next scan does; returns its row."""
    (id,) = catalog.photos.add([(os.fsencode(ROOT / name), PRINT)])
    return catalog.record(id, "sea", content=content)


def test_own_categories_come_back_as_they_were(
    catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    own = Categories(catalog.database)
    own.add("Desert")
    own.add("Our Garden", starter="flower")
    own.add("Old Ones")
    before = catalog.labels.scenes()
    (old,) = [scene for scene in before if scene.key == "old-ones"]
    own.hide(old)
    again = saved(0)
    assert again.labels.scenes() == [scene for scene in before if scene != old]
    assert again.labels.scenes()[: len(BUILTIN_SCENES)] == list(BUILTIN_SCENES)
    assert Categories(again.database).starters() == {"our-garden": "flower"}
    # What was taken away can be brought back.
    Categories(again.database).add("Old Ones")
    assert [scene.key for scene in again.labels.scenes()] == [scene.key for scene in before]


def test_a_correction_comes_back_with_what_the_network_saw(
    catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    scores = dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.5}
    seen = np.arange(4, dtype=np.float16)
    catalog.photos.record([Result(
        id, PRINT, "c", prediction=Prediction(scores, scores, 0.7, ("sea",), False, "m1"),
        embedding=seen.tobytes())])
    catalog.labels.correct([id], ("forest", "sea"), "x")
    (before,) = FeedbackTable(catalog.database).load("m1")
    again = saved(1)
    (lesson,) = FeedbackTable(again.database).load("m1")
    assert lesson.embedding is not None
    assert lesson.embedding.tolist() == seen.tolist()
    assert (lesson.path, lesson.content, lesson.scenes) == (ROOT / "a.jpg", "c", ("forest", "sea"))
    assert (lesson.when, lesson.model, lesson.scores) == (before.when, "m1", scores)
    # It waits unseen, and holds again as soon as a scan meets the photo, wherever that lies.
    assert again.search.counts()["all"] == 0
    (photo,) = again.photos.get([rescanned(again, "elsewhere.jpg", "c")])
    assert (photo.path, photo.correction) == (ROOT / "elsewhere.jpg", ("forest", "sea"))


def test_flags_come_back_and_photos_nobody_spoke_of_do_not(
    catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    flagged, plain = catalog.add(ROOT / "flagged.jpg", ROOT / "plain.jpg")
    catalog.record(flagged, content="f")
    catalog.record(plain, content="p")
    catalog.labels.flag([flagged], True, "x")
    again = saved(1)
    photos = again.photos.get([rescanned(again, "flagged.jpg", "f"),
                               rescanned(again, "plain.jpg", "p")])
    assert [photo.flagged for photo in photos] == [True, False]
    assert [photo.corrected for photo in photos] == [False, False]


def test_recent_folders_come_back_in_their_order(
    catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    for name in ("a", "b"):
        catalog.photos.folders.remember(ROOT / name)
    assert saved(0).photos.folders.recent() == [ROOT / "b", ROOT / "a"]


@pytest.mark.parametrize("damage", [
    "UPDATE corrections SET scenes = 'no json'",
    "UPDATE corrections SET scenes = '{}'",
    "UPDATE corrections SET scenes = '[7]'",
    "UPDATE corrections SET content = x'00'",
    "UPDATE corrections SET made_at = x'00'",
    "UPDATE photos SET path = 'text' WHERE id = 1",
    "UPDATE photos SET name = x'00' WHERE id = 1",
    "UPDATE photos SET content = x'00' WHERE id = 1",
    "UPDATE photos SET content = '' WHERE id = 1",
    "UPDATE photos SET size = 'much' WHERE id = 1",
    "UPDATE photos SET mtime_ns = 'late' WHERE id = 1",
    "UPDATE photos SET inode = 0.5 WHERE id = 1",
])
def test_what_damage_has_made_of_one_row_costs_no_other(
    damage: str, catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    ids = catalog.add(ROOT / "spoiled.jpg", ROOT / "whole.jpg")
    for id in ids:
        catalog.record(id, content=f"c{id}")
    catalog.labels.correct(ids[:1], ("forest",), "x")
    catalog.labels.flag(ids[1:], True, "x")
    with catalog.database.transaction() as connection:
        connection.execute(damage)
    again = saved(1)
    assert FeedbackTable(again.database).load("m1") == []
    (photo,) = again.photos.get([rescanned(again, "whole.jpg", "c2")])
    assert photo.flagged


@pytest.mark.parametrize("damage", [
    "UPDATE folders SET path = 'text'", "UPDATE folders SET opened_at = x'00'",
    "UPDATE scenes SET key = x'00' WHERE NOT builtin", "DROP TABLE folders",
])
def test_rows_that_can_mean_nothing_are_left_out(
    damage: str, catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    catalog.photos.folders.remember(ROOT)
    Categories(catalog.database).add("Desert")
    with catalog.database.transaction() as connection:
        connection.execute(damage)
    again = saved(0)
    found = len(again.photos.folders.recent()), len(again.labels.scenes()) - len(BUILTIN_SCENES)
    assert sum(found) == 1


@pytest.mark.parametrize("script", stored(), ids=lambda path: path.stem)
def test_a_catalog_of_every_version_is_salvaged(script: Path, tmp_path: Path) -> None:
    restore(script, tmp_path / "old.sqlite3")
    with closing(sqlite3.connect(tmp_path / "old.sqlite3")) as old:
        old.execute("INSERT INTO scenes (key, name, colour, shortcut, builtin, position)"
                    " VALUES ('desert', 'Desert', '#999933', '7', 0, 6)")
        old.commit()
    database = Database(tmp_path / "new.sqlite3", CATALOG)
    assert salvage(tmp_path / "old.sqlite3", database) == 1
    desert = Labels(database, Photos(database)).scenes()[-1]
    assert (desert.key, desert.name, desert.shortcut) == ("desert", "Desert", "7")
    assert Categories(database).starters() == {}
    (lesson,) = FeedbackTable(database).load("m1")
    assert lesson.path.name == "pier.jpg"
    assert lesson.scenes[0] == "street"
    database.close()


def test_a_catalog_is_set_aside_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    file = tmp_path / "catalog.sqlite3"
    for end in ("", "-wal", "-shm", ".damaged", ".v1.bak"):
        (tmp_path / f"catalog.sqlite3{end}").write_text(end)
    aside = set_aside(file)
    assert aside.parent == tmp_path
    assert aside.name.startswith("catalog.damaged-")
    assert aside.suffix == ".sqlite3"
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        aside.name: "", f"{aside.name}-wal": "-wal", f"{aside.name}-shm": "-shm",
        "catalog.sqlite3.v1.bak": ".v1.bak"}


def test_whether_a_catalog_is_sound(catalog: Catalog, tmp_path: Path) -> None:
    catalog.add(*(ROOT / f"{n}.jpg" for n in range(500)))
    catalog.database.close()
    assert is_sound(catalog.database.path)
    content = bytearray(catalog.database.path.read_bytes())
    content[4096 * 3:] = b"\xff" * (len(content) - 4096 * 3)
    catalog.database.path.write_bytes(content)
    assert not is_sound(catalog.database.path)
    (tmp_path / "text").write_text("no database at all" * 999)
    assert not is_sound(tmp_path / "text")


def test_salvaging_changes_nothing_in_what_was_set_aside(
    catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.record(id, content="c")
    catalog.labels.correct([id], ("sea",), "x")
    catalog.database.close()
    before = catalog.database.path.read_bytes()
    saved(1)
    assert catalog.database.path.read_bytes() == before


def test_a_second_photo_of_the_content_takes_nothing_from_the_first(
    catalog: Catalog, saved: Callable[[int], Catalog]
) -> None:
    first, second = catalog.photos.add([(b"/a.jpg", Fingerprint(1, 2, 2**64 - 1)),
                                        (b"/b.jpg", PRINT)])
    for id, scene in ((first, "sea"), (second, "forest")):
        catalog.photos.record([Result(
            id, PRINT, "same", prediction=Prediction(
                dict.fromkeys(CLASS_KEYS, 0.1), dict.fromkeys(CLASS_KEYS, 0.1), 0.7, ("sea",),
                False, "m1"))], gone=lambda path: False)
        catalog.labels.correct([id], (scene,), "x")
    again = saved(2)
    assert {lesson.path.name: lesson.scenes for lesson in FeedbackTable(again.database).load("m1")
            } == {"a.jpg": ("sea",), "b.jpg": ("forest",)}

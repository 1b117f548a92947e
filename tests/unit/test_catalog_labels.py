"""Labels, flags and their history in a real SQLite catalog."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.history import History
from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.catalog.photos import Result
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.scene import BUILTIN_SCENES, CLASS_KEYS, Prediction
from scene_organizer.domain.search_text import parse
from tests.unit.conftest import ORDER, PRINT, ROOT, Catalog


def test_the_built_in_scenes_are_rows(catalog: Catalog) -> None:
    assert catalog.labels.scenes() == list(BUILTIN_SCENES)


def test_correcting_what_is_so_already_changes_nothing(catalog: Catalog) -> None:
    ids = catalog.add(ROOT / "a.jpg", ROOT / "b.jpg")
    assert catalog.labels.correct(ids[:1], ("sea",), "first").photos == (ids[0],)
    assert catalog.labels.correct([*ids, *ids], ("sea",), "second").photos == (ids[1],)
    assert catalog.labels.correct(ids, ("sea",), "third").photos == ()
    assert catalog.labels.undoable() == "1 x second"


def test_undo_and_redo_walk_the_history_also_after_a_restart(catalog: Catalog,
                                                             file: Path) -> None:
    ids = catalog.add(ROOT / "a.jpg", ROOT / "b.jpg")
    catalog.labels.correct(ids, ("sea",), "both sea")
    catalog.labels.correct(ids[:1], (), "one none")
    catalog.database.close()

    again = Catalog(file)
    try:
        def corrections() -> list[tuple[str, ...] | None]:
            return [photo.correction for photo in again.photos.get(ids)]

        assert corrections() == [(), ("sea",)]
        assert (again.labels.undoable(), again.labels.redoable()) == ("1 x one none", None)
        assert again.labels.undo().photos == (ids[0],)
        assert corrections() == [("sea",), ("sea",)]
        assert again.labels.undo().text == "2 x both sea"
        assert corrections() == [None, None]
        assert [photo.group for photo in again.photos.get(ids)] == ["pending", "pending"]
        assert again.labels.undo().photos == ()
        assert again.labels.redoable() == "2 x both sea"
        again.labels.redo()
        assert corrections() == [("sea",), ("sea",)]
        again.labels.redo()
        assert corrections() == [(), ("sea",)]
        assert again.labels.redo().photos == ()
        again.labels.undo()
        again.labels.correct(ids[1:], None, "something new")
        assert again.labels.redoable() is None
        assert corrections() == [("sea",), None]
    finally:
        again.database.close()


def test_a_photo_that_left_the_catalog_meanwhile_is_left_out(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    assert catalog.labels.correct([id, 999], ("sea",), "x").photos == (id,)
    assert catalog.labels.correct([999], ("sea",), "y").photos == ()
    assert catalog.labels.undoable() == "1 x x"


def test_a_correction_stands_beside_the_prediction(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.record(id, "glacier", 0.8)
    catalog.labels.correct([id], ("mountain", "glacier"), "x")
    catalog.record(id, "street", 0.7)
    photo = catalog.photos.get([id])[0]
    assert (photo.best, photo.scene, photo.label) == ("street", "street", "mountain")
    assert (photo.correction, photo.group) == (("mountain", "glacier"), "mountain")
    row = sqlite3.connect(catalog.database.path).execute("SELECT model, scores FROM corrections")
    model, scores = row.fetchone()
    row.connection.close()
    assert model == "m1"
    assert "glacier" in scores


def test_further_scenes_are_found_and_the_main_one_is_the_group(catalog: Catalog) -> None:
    predicted, said, single = catalog.add(*(ROOT / f"{n}.jpg" for n in range(3)))
    scores = dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.5}
    both = Prediction(scores, scores, 0.7, ("sea", "mountain"), False, "m1")
    catalog.photos.record([Result(predicted, PRINT, "c", prediction=both)])
    catalog.record(said, "forest")
    catalog.record(single, "mountain")
    catalog.labels.correct([said], ("street", "sea"), "x")

    def found(text: str) -> set[int]:
        groups = catalog.search.query(PhotoQuery(where=parse(text)), ORDER)
        return {id for group in groups for id in group.ids}

    assert found("scene:sea") == {predicted}
    assert found("shows:sea") == {predicted, said}
    assert found("shows:mountain") == {predicted, single}
    assert found("shows:sea shows:street") == {said}
    assert found("-shows:sea") == {single}
    assert found("is:several") == {predicted, said}
    catalog.labels.correct([said], ("sea",), "x")
    assert found("is:several") == {predicted}
    catalog.labels.undo()
    assert found("is:several") == {predicted, said}


def test_an_unsure_photo_shows_nothing_yet(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    scores = dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.3}
    unsure = Prediction(scores, scores, 0.7, ("sea", "mountain"), True, "m1")
    catalog.photos.record([Result(id, PRINT, "c", prediction=unsure)])
    for text in ("shows:sea", "shows:mountain", "is:several"):
        assert not catalog.names(PhotoQuery(where=parse(text)))


def test_flags_are_found_undone_and_redone(catalog: Catalog) -> None:
    ids = catalog.add(ROOT / "a.jpg", ROOT / "b.jpg")
    assert catalog.labels.flag(ids[:1], True, "flagged").photos == (ids[0],)
    assert catalog.labels.flag(ids, True, "flagged").photos == (ids[1],)
    assert catalog.names(PhotoQuery(where=parse("is:flagged"))) == ["a.jpg", "b.jpg"]
    catalog.labels.undo()
    assert [photo.flagged for photo in catalog.photos.get(ids)] == [True, False]
    catalog.labels.undo()
    assert catalog.names(PhotoQuery(where=parse("is:flagged"))) == []
    catalog.labels.redo()
    assert catalog.names(PhotoQuery(where=parse("is:flagged"))) == ["a.jpg"]
    assert catalog.photos.get(ids)[0].correction is None


def test_a_flag_follows_a_photo_that_was_moved_outside(catalog: Catalog, tmp_path: Path) -> None:
    (old,) = catalog.add(tmp_path / "gone.jpg")
    catalog.record(old, content="same")
    catalog.labels.flag([old], True, "x")
    (new,) = catalog.add(tmp_path / "here.jpg")
    assert catalog.record(new, content="same") == old
    (photo,) = catalog.photos.get([old])
    assert (photo.path, photo.flagged) == (tmp_path / "here.jpg", True)
    # Another photo under the old name does not get it.
    (other,) = catalog.photos.add([(os.fsencode(photo.path), Fingerprint(1, 2, 3))], True)
    assert not catalog.photos.get([other])[0].flagged


def test_a_copy_inherits_the_flag_of_a_deleted_photo(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "first.jpg").touch()
    first, copy = catalog.add(tmp_path / "first.jpg", tmp_path / "copy.jpg")
    catalog.record(first, content="same")
    catalog.record(copy, content="same")
    catalog.labels.flag([first], True, "x")
    catalog.photos.set_present([first], False)
    (photo,) = catalog.photos.get([copy])
    assert (photo.flagged, photo.correction) == (True, None)


def test_a_raw_file_and_its_jpeg_are_flagged_together(catalog: Catalog) -> None:
    raw, jpeg = catalog.add(ROOT / "a.CR2", ROOT / "a.jpg")
    catalog.labels.flag([raw], True, "x")
    catalog.photos.pairs.match(ROOT)
    assert [photo.flagged for photo in catalog.photos.get([raw, jpeg])] == [True, True]
    catalog.labels.flag([raw], False, "x")
    assert [photo.flagged for photo in catalog.photos.get([raw, jpeg])] == [False, False]


def test_a_photo_has_a_history_of_its_labels(catalog: Catalog) -> None:
    history = History(catalog.database)
    (id,) = catalog.add(ROOT / "a.jpg")
    assert history.of(id) == history.of(999) == []
    catalog.record(id, "glacier", 0.8)
    catalog.labels.correct([id], ("mountain", "sea"), "x")
    catalog.labels.correct([id], ("street",), "x")
    catalog.labels.undo()
    catalog.labels.flag([id], True, "x")
    first, second = history.of(id)
    assert (first.model, first.scenes, first.best, first.confidence) == (
        "m1", ("glacier",), "glacier", pytest.approx(0.8))
    assert (second.model, second.scenes, second.best) == (None, ("mountain", "sea"), None)
    catalog.labels.undo()
    catalog.labels.correct([id], None, "x")
    assert [event.scenes for event in history.of(id)] == [("glacier",), ("mountain", "sea"), None]


def test_what_a_former_model_said_is_remembered(catalog: Catalog) -> None:
    history = History(catalog.database)
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.record(id, "glacier")
    catalog.record(id, "sea", 0.3, unsure=True)
    assert [(event.model, event.scenes) for event in history.of(id)] == [("m1", ())]
    catalog.add(ROOT / "a.jpg")
    scores = dict.fromkeys(CLASS_KEYS, 0.1) | {"forest": 0.5}
    better = Prediction(scores, scores, 0.7, ("forest",), False, "m2")
    catalog.photos.record([Result(id, PRINT, f"content-{id}", prediction=better)])
    assert {(event.model, event.best) for event in history.of(id)} == {
        ("m1", "sea"), ("m2", "forest")}


def test_an_inherited_correction_is_part_of_the_history(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "first.jpg").touch()
    first, copy = catalog.add(tmp_path / "first.jpg", tmp_path / "copy.jpg")
    catalog.record(first, content="same")
    catalog.record(copy, content="same")
    catalog.labels.correct([first], ("forest",), "x")
    catalog.photos.set_present([first], False)
    assert [event.scenes for event in History(catalog.database).of(copy)] == [
        ("sea",), ("forest",)]


def test_a_raw_file_has_the_history_of_its_jpeg(catalog: Catalog) -> None:
    raw, jpeg = catalog.add(ROOT / "a.CR2", ROOT / "a.jpg")
    catalog.record(jpeg, "glacier")
    catalog.photos.pairs.match(ROOT)
    catalog.labels.correct([raw], ("sea",), "x")
    history = History(catalog.database)
    assert history.of(raw) == history.of(jpeg)
    assert [event.scenes for event in history.of(raw)] == [("glacier",), ("sea",)]


def test_a_catalog_of_an_earlier_version_learns_of_further_scenes(file: Path) -> None:
    earlier = Database(file, CATALOG[:3])
    with earlier.transaction() as connection:
        for id, scenes, unsure in ((1, '["sea","mountain"]', 0), (2, '["sea","street"]', 1),
                                   (3, '["sea"]', 0)):
            connection.execute(
                """INSERT INTO photos (id, path, name, size, mtime_ns, inode, status)
                   VALUES (?, ?, '', 1, 1, 1, 'ok')""", (id, b"/%d" % id))
            connection.execute(
                "INSERT INTO predictions VALUES (?, 'm', 'sea', 0.9, '{}', '{}', 0.9, ?, ?, '')",
                (id, scenes, unsure))
        connection.execute(
            "INSERT INTO corrections VALUES (3, '[\"forest\",\"glacier\"]', '', 'm', '{}', '')")
    earlier.close()
    now = Catalog(file)
    rows = now.database.read("SELECT further FROM photos ORDER BY id")
    assert [row["further"] for row in rows] == ['["mountain"]', "", '["glacier"]']
    now.photos.regroup([1, 2, 3])
    assert now.database.read("SELECT further FROM photos ORDER BY id") == rows
    now.database.close()

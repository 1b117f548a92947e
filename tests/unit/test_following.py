"""The catalog knows where photos lie that the application has moved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scene_organizer.domain.operation import BatchReport, Mode, Outcome, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops.following import follow
from tests.unit.conftest import Catalog


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    return here, there


def enter(catalog: Catalog, path: Path) -> int:
    path.write_text(path.name)
    (id,) = catalog.photos.add([(os.fsencode(path), Fingerprint.of(path.stat()))])
    return id


def moved(catalog: Catalog, *outcomes: Outcome, mode: Mode = Mode.MOVE) -> None:
    follow(BatchReport(1, mode, outcomes), catalog.photos)


def places(catalog: Catalog, *ids: int) -> list[Path]:
    return [photo.path for photo in catalog.photos.get(ids)]


def test_photos_are_followed_there_and_back(
    catalog: Catalog, folders: tuple[Path, Path]
) -> None:
    here, there = folders
    ids = [enter(catalog, here / name) for name in ("a.jpg", "b.jpg")]
    for name in ("a.jpg", "b.jpg"):
        (here / name).rename(there / name)
    done = [Outcome(id, here / name, there / name, State.DONE)
            for id, name in zip(ids, ("a.jpg", "b.jpg"), strict=True)]
    moved(catalog, *done)
    assert places(catalog, *ids) == [there / "a.jpg", there / "b.jpg"]
    (photo,) = catalog.photos.get(ids[:1])
    assert photo.fingerprint == Fingerprint.of((there / "a.jpg").stat())
    # Of an undo one photo came back and one stayed.
    (there / "a.jpg").rename(here / "a.jpg")
    moved(catalog, Outcome(ids[0], here / "a.jpg", there / "a.jpg", State.UNDONE),
          Outcome(ids[1], here / "b.jpg", there / "b.jpg", State.DONE, "It was changed since."))
    assert places(catalog, *ids) == [here / "a.jpg", there / "b.jpg"]


def test_copies_move_nothing(catalog: Catalog, folders: tuple[Path, Path]) -> None:
    here, there = folders
    id = enter(catalog, here / "a.jpg")
    (there / "a.jpg").write_text("a.jpg")
    moved(catalog, Outcome(id, here / "a.jpg", there / "a.jpg", State.DONE), mode=Mode.COPY)
    assert places(catalog, id) == [here / "a.jpg"]


def test_what_failed_is_where_it_was(catalog: Catalog, folders: tuple[Path, Path]) -> None:
    here, there = folders
    ids = [enter(catalog, here / name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    moved(catalog, *(Outcome(id, here / name, there / name, state) for id, name, state in zip(
        ids, ("a.jpg", "b.jpg", "c.jpg"), (State.FAILED, State.SKIPPED, State.WAITING),
        strict=True)))
    assert places(catalog, *ids) == [here / "a.jpg", here / "b.jpg", here / "c.jpg"]


def test_companions_are_followed_by_their_own_rows(
    catalog: Catalog, folders: tuple[Path, Path]
) -> None:
    here, there = folders
    jpeg, raw = enter(catalog, here / "a.jpg"), enter(catalog, here / "a.cr2")
    (here / "a.xmp").touch()
    outcomes = []
    for name in ("a.xmp", "a.jpg", "a.cr2"):
        (here / name).rename(there / name)
        # Each carries the id of the photo that was asked for.
        outcomes.append(Outcome(jpeg, here / name, there / name, State.DONE))
    moved(catalog, *outcomes)
    assert places(catalog, jpeg, raw) == [there / "a.jpg", there / "a.cr2"]


def test_a_photo_that_somebody_moved_on_keeps_no_other_from_being_followed(
    catalog: Catalog, folders: tuple[Path, Path]
) -> None:
    here, there = folders
    ids = [enter(catalog, here / name) for name in ("a.jpg", "b.jpg")]
    (here / "a.jpg").unlink()
    (here / "b.jpg").rename(there / "b.jpg")
    moved(catalog, Outcome(999, here / "z.jpg", there / "z.jpg", State.DONE),
          *(Outcome(id, here / name, there / name, State.DONE)
            for id, name in zip(ids, ("a.jpg", "b.jpg"), strict=True)))
    assert places(catalog, *ids) == [here / "a.jpg", there / "b.jpg"]


def test_a_photo_that_somebody_changed_is_left_for_the_next_scan_to_notice(
    catalog: Catalog, folders: tuple[Path, Path]
) -> None:
    here, there = folders
    id = enter(catalog, here / "a.jpg")
    (known,) = catalog.photos.get([id])
    for change in ("more", "same size and another time"):
        (there / "a.jpg").write_text("a.jpg" if change.startswith("same") else change)
        os.utime(there / "a.jpg", ns=(1, 1))
        moved(catalog, Outcome(id, here / "a.jpg", there / "a.jpg", State.DONE))
        (photo,) = catalog.photos.get([id])
        assert (photo.path, photo.fingerprint) == (there / "a.jpg", known.fingerprint)


def test_a_row_that_was_taken_elsewhere_is_not_dragged_along(
    catalog: Catalog, folders: tuple[Path, Path], tmp_path: Path
) -> None:
    here, there = folders
    id = enter(catalog, tmp_path / "far.jpg")
    (there / "a.jpg").write_text("another")
    moved(catalog, Outcome(id, here / "a.jpg", there / "a.jpg", State.DONE))
    assert places(catalog, id) == [tmp_path / "far.jpg"]

"""Scans of photos that were renamed, copied, swapped or belong together."""

from __future__ import annotations

import os
from pathlib import Path

from scene_organizer.domain.operation import Mode
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool
from tests.integration.conftest import put, shown


def test_a_photo_renamed_outside_keeps_what_a_person_said(library: Library, folder: Path,
                                                          make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg")
    library.scan(folder)
    id = shown(library, folder)["a.jpg"].id
    library.labels.set([id], ["forest"])
    (folder / "deep").mkdir()
    (folder / "a.jpg").rename(folder / "deep" / "new name.jpg")
    library.scan(folder)
    (photo,) = shown(library, folder).values()
    assert (photo.id, photo.path.name, photo.correction) == (id, "new name.jpg", ("forest",))


def test_identical_photos_are_photos_of_their_own(library: Library, folder: Path,
                                                  make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg")
    for name in ("b.jpg", "c.jpg"):
        (folder / name).write_bytes((folder / "a.jpg").read_bytes())
    library.scan(folder)
    assert sorted(shown(library, folder)) == ["a.jpg", "b.jpg", "c.jpg"]


def test_swapped_names_keep_their_photos(library: Library, folder: Path,
                                         make_photo: MakePhoto) -> None:
    make_photo(folder / "a.jpg", (64, 48), COLOURS["sea"])
    make_photo(folder / "b.jpg", (80, 48), COLOURS["forest"])
    library.scan(folder)
    photos = shown(library, folder)
    library.labels.set([photos["a.jpg"].id], ["street"])
    library.labels.set([photos["b.jpg"].id], ["glacier"])
    (folder / "a.jpg").rename(folder / "c")
    (folder / "b.jpg").rename(folder / "a.jpg")
    (folder / "c").rename(folder / "b.jpg")
    library.scan(folder)
    now = shown(library, folder)
    assert (now["a.jpg"].id, now["a.jpg"].correction) == (photos["b.jpg"].id, ("glacier",))
    assert (now["b.jpg"].id, now["b.jpg"].correction) == (photos["a.jpg"].id, ("street",))


def test_a_touched_file_is_not_decoded_again(library: Library, pool: FakePool, folder: Path,
                                             make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg")
    library.scan(folder)
    library.labels.set([shown(library, folder)["a.jpg"].id], ["street"])
    os.utime(folder / "a.jpg", (1, 1))
    library.scan(folder)
    assert len(pool.decoded) == 1
    photo = shown(library, folder)["a.jpg"]
    assert (photo.label, photo.fingerprint.mtime_ns) == ("street", 10**9)


def test_a_raw_file_and_its_jpeg_are_one_photo(library: Library, pool: FakePool, folder: Path,
                                               make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")
    (folder / "a.NEF").write_bytes((folder / "b.jpg").read_bytes() + b"raw")
    summary = library.scan(folder)
    assert summary.total == 2
    assert sorted(shown(library, folder)) == ["a.jpg", "b.jpg"]
    assert "a.NEF" not in {path.name for path in pool.decoded}
    library.labels.set([shown(library, folder)["a.jpg"].id], ["street"])
    (folder / "a.jpg").unlink()
    library.scan(folder)
    photos = shown(library, folder)
    assert sorted(photos) == ["a.NEF", "b.jpg"]
    assert photos["a.NEF"].label == "street"


def test_a_live_photo_is_one_photo(library: Library, folder: Path, make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.heic")
    (folder / "a.MOV").write_bytes(b"a movie")
    assert library.scan(folder).sentence.startswith("1 photo sorted")
    assert list(shown(library, folder)) == ["a.heic"]


def test_a_raw_file_that_moves_with_its_jpeg_stays_its_companion(
    library: Library, folder: Path, make_photo: MakePhoto, tmp_path: Path
) -> None:
    put(make_photo, folder, "a.jpg")
    (folder / "a.NEF").write_bytes(b"raw")
    library.scan(folder)
    raw = library.photo_at(folder / "a.NEF")
    assert raw is not None
    plan = library.files.plan([shown(library, folder)["a.jpg"].id], tmp_path / "to", Mode.MOVE)
    assert library.files.apply(plan).failed == 0
    moved = library.photo_at(tmp_path / "to" / "sea" / "a.NEF")
    assert moved is not None
    assert (moved.id, moved.lead) == (raw.id, raw.lead)
    library.files.undo()
    assert library.photos([raw.id])[0].path == folder / "a.NEF"

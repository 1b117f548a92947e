"""A first answer from the preview inside a file, and how the whole photo's takes its place."""

from __future__ import annotations

import io
import json
from pathlib import Path

from PIL import Image

from scene_organizer.catalog.photos import Result
from scene_organizer.cli.report import photo_row, write_photos
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress
from scene_organizer.domain.operation import Mode
from scene_organizer.domain.photo import Fingerprint, Photo, PhotoStatus
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.ingest.run import GLANCES
from scene_organizer.library import Library
from tests.benchmarks.bench import prediction
from tests.camera_files import raw_file, with_thumbnail
from tests.conftest import MakePhoto, draw
from tests.fakes import COLOURS, FakePool

SIZE = (640, 480)


def put(make_photo: MakePhoto, path: Path, scene: str, preview: str | None = None) -> None:
    """A photo that shows a scene, with a preview that shows the same or another."""
    options = {}
    if preview is not None:
        file = io.BytesIO()
        draw((160, 120), COLOURS[preview]).save(file, "JPEG")
        options["exif"] = with_thumbnail(file.getvalue())
    make_photo(path, SIZE, COLOURS[scene], **options)


def stop_at_the_second_look(pool: FakePool) -> CancelToken:
    """A token that is cancelled as soon as a photo is decoded whole."""
    cancel = CancelToken()

    def stop(task: DecodeTask) -> None:
        cancel.cancel()

    pool.on_decode = stop
    return cancel


def shown(library: Library, folder: Path) -> list[Photo]:
    groups = library.query(PhotoQuery((folder,)))
    photos = library.photos([id for group in groups for id in group.ids])
    return sorted(photos, key=lambda photo: photo.path)


def test_the_whole_photo_has_the_last_word(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "a.jpg", "forest", preview="sea")
    put(make_photo, folder / "b.jpg", "street", preview="street")
    first: list[Photo] = []
    pool.on_decode = lambda task: first.extend([] if first else shown(library, folder))
    told: list[ScanProgress] = []
    changes: list[ChangeSet] = []
    summary = library.scan(folder, None, told.append, changes.append)
    assert [(photo.scene, photo.provisional, photo.status) for photo in first] == [
        ("sea", True, PhotoStatus.OK), ("street", True, PhotoStatus.OK)]
    assert [(photo.scene, photo.provisional) for photo in shown(library, folder)] == [
        ("forest", False), ("street", False)]
    assert (summary.total, summary.new) == (2, 2)
    assert all(progress.done == 0 for progress in told if progress.provisional < 2)
    assert (told[-1].done, told[-1].provisional) == (2, 2)
    assert {id for change in changes for id in change.photos} == {photo.id for photo in first}


def test_a_stopped_scan_leaves_provisional_answers_and_goes_on(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    for name in "abc":
        put(make_photo, folder / f"{name}.jpg", "forest", preview="sea")
    library.scan(folder, stop_at_the_second_look(pool))
    photos = shown(library, folder)
    assert [photo.group for photo in photos] == ["sea"] * 3
    where = library.parse("is:provisional")
    assert len(library.query(PhotoQuery((folder,), where=where))[0].ids) == 3
    for photo in photos:
        assert photo_row(photo)["provisional"] is True
        text = io.StringIO()
        write_photos([photo], "text", (), text)
        assert "so far" in text.getvalue()
        write_photos([photo], "json", (), text)
        assert json.loads(text.getvalue().splitlines()[-1])["scene"] == "sea"
    pool.glanced.clear()
    pool.decoded.clear()
    library.scan(folder)
    assert not pool.glanced
    assert len(pool.decoded) == 3
    after = shown(library, folder)
    assert [(photo.id, photo.group, photo.provisional) for photo in after] == [
        (photo.id, "forest", False) for photo in photos]
    library.scan(folder)
    assert len(pool.decoded) == 3


def test_a_provisional_answer_moves_no_file(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto, tmp_path: Path
) -> None:
    for name in ("a.jpg", "b.jpg"):
        put(make_photo, folder / name, "forest", preview="sea")
    library.scan(folder, stop_at_the_second_look(pool))
    photos = shown(library, folder)
    library.labels.set([photos[1].id], ["street"])
    plan = library.files.plan([photo.id for photo in photos], tmp_path / "sorted", Mode.COPY)
    # What a person says is no guess, whatever it was said about.
    assert [(file.source.name, file.scene) for file in plan.files] == [("b.jpg", "street")]
    (left,) = plan.left_out
    assert left.source.name == "a.jpg"
    assert "provisional" in left.reason


def test_it_takes_no_answers_place_and_leaves_corrections(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "a.jpg", "forest")
    library.scan(folder)
    (photo,) = shown(library, folder)
    library.labels.set([photo.id], ["sea"])
    (before,) = shown(library, folder)
    late = Result(photo.id, Fingerprint(1, 2, 3), prediction=prediction(0), provisional=True)
    assert library._photos.record([late]) == []
    assert shown(library, folder) == [before]


def test_a_provisional_answer_leaves_no_embedding(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "a.jpg", "forest", preview="sea")
    library.scan(folder, stop_at_the_second_look(pool))
    assert library._database.read("SELECT * FROM embeddings") == []
    library.scan(folder)
    assert len(library._database.read("SELECT * FROM embeddings")) == 1


def test_a_correction_during_the_first_look_stays(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "a.jpg", "forest", preview="sea")
    library.scan(folder, stop_at_the_second_look(pool))
    (photo,) = shown(library, folder)
    library.labels.set([photo.id], ["street"])
    library.scan(folder)
    (photo,) = shown(library, folder)
    assert (photo.label, photo.scene, photo.provisional) == ("street", "forest", False)


def test_a_photo_that_was_moved_keeps_its_correction_through_both_looks(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "a.jpg", "forest", preview="sea")
    library.scan(folder)
    (photo,) = shown(library, folder)
    library.labels.set([photo.id], ["street"])
    (folder / "a.jpg").rename(folder / "b.jpg")
    library.scan(folder)
    (after,) = shown(library, folder)
    assert (after.id, after.path.name, after.label, after.provisional) == (
        photo.id, "b.jpg", "street", False)


def test_photos_without_previews_are_not_all_opened_twice(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "0.jpg", "sea")
    content = (folder / "0.jpg").read_bytes()
    for number in range(1, 200):
        (folder / f"{number}.jpg").write_bytes(content + b"%d" % number)
    library.scan(folder)
    # As many as are under way when it is given up come on top.
    assert GLANCES <= len(pool.glanced) < 100
    assert len(pool.decoded) == 200
    assert library.counts([folder])["sea"] == 200


def test_a_raw_file_is_decoded_once(
    library: Library, pool: FakePool, folder: Path
) -> None:
    file = io.BytesIO()
    draw(SIZE, COLOURS["sea"]).save(file, "JPEG")
    (folder / "a.dng").write_bytes(raw_file(preview=file.getvalue()))
    library.scan(folder)
    assert not pool.glanced
    assert [photo.group for photo in shown(library, folder)] == ["sea"]


def test_what_cannot_be_read_fails_once_with_its_reason(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "a.jpg", "sea", preview="sea")
    (folder / "b.jpg").write_bytes(b"no photo")
    whole = (folder / "a.jpg").read_bytes()
    # The preview is whole, the photo is not.
    (folder / "c.jpg").write_bytes(whole[: len(whole) // 2])
    summary = library.scan(folder)
    groups = {photo.path.name: photo.group for photo in shown(library, folder)}
    assert groups == {"a.jpg": "sea", "b.jpg": "failed", "c.jpg": "failed"}
    assert (summary.new, summary.failed) == (3, 2)
    assert not any(photo.provisional for photo in shown(library, folder))


def test_the_preview_is_the_thumbnail_until_the_scan_comes(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder / "a.jpg", "forest", preview="sea")
    library.scan(folder, stop_at_the_second_look(pool))
    # The decoding that was under way when it was stopped is forgotten.
    for file in library.paths.thumbnails.rglob("*.jpg"):
        file.unlink()
    for size in ((160, 120), (320, 240)):
        (photo,) = shown(library, folder)
        with Image.open(library.pictures.thumbnail(photo).result()) as image:
            assert image.size == size
        library.scan(folder)

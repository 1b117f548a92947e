"""Scanning real files into a real catalog; only the model is a fake."""

from __future__ import annotations

import errno
import os
import struct
import sys
import zlib
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress
from scene_organizer.domain.errors import EnvironmentFault, InputFault, UnreachableFault
from scene_organizer.domain.operation import Mode
from scene_organizer.domain.photo import Photo, PhotoStatus
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.engine.pool import BATCH, BatchLost
from scene_organizer.engine.protocol import Classified, DecodeTask
from scene_organizer.ingest import progress
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool


def shown(library: Library, folder: Path) -> dict[str, Photo]:
    """Every photo that is shown, by its path below the folder."""
    ids = [id for group in library.query(PhotoQuery((folder,))) for id in group.ids]
    return {str(photo.path.relative_to(folder)): photo for photo in library.photos(ids)}


def put(make_photo: MakePhoto, folder: Path, *names: str, scene: str = "sea") -> None:
    for name in names:
        make_photo(folder / name, (64, 48), COLOURS[scene])


def test_every_scene_is_found_and_told(library: Library, folder: Path,
                                       make_photo: MakePhoto) -> None:
    for scene in COLOURS:
        put(make_photo, folder, f"{scene}/1.jpg", scene=scene)
    make_photo(folder / "what.jpg", (64, 48), UNSURE_COLOUR)
    progress: list[ScanProgress] = []
    changes: list[ChangeSet] = []
    summary = library.scan(folder, None, progress.append, changes.append)
    photos = shown(library, folder)
    for scene in COLOURS:
        assert (photos[f"{scene}/1.jpg"].scene, photos[f"{scene}/1.jpg"].group) == (scene, scene)
    assert photos["what.jpg"].group == "unsure"
    assert (summary.total, summary.new, summary.failed, summary.unsure) == (7, 7, 0, 1)
    assert summary.sentence == "7 photos sorted; 1 needs you, about 1 minute."
    last = progress[-1]
    assert (last.found, last.done, last.total, last.walking, last.device) == (7, 7, 7, False, "CPU")
    assert {id for change in changes for id in change.photos} == {p.id for p in photos.values()}
    assert library.recent_folders() == [folder]


def test_a_second_scan_opens_no_photo(library: Library, pool: FakePool, folder: Path,
                                      make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b/c.png")
    (folder / "broken.jpg").write_bytes(b"no photo")
    library.scan(folder)
    assert len(pool.decoded) == 3
    before = shown(library, folder)
    summary = library.scan(folder)
    assert len(pool.decoded) == 3
    assert (summary.total, summary.new, summary.failed) == (3, 0, 1)
    assert shown(library, folder) == before


def test_only_what_changed_is_read_again(library: Library, pool: FakePool, folder: Path,
                                         make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")
    library.scan(folder)
    library.labels.set([shown(library, folder)["b.jpg"].id], ["street"])
    make_photo(folder / "b.jpg", (80, 60), COLOURS["forest"])
    put(make_photo, folder, "c.jpg")
    pool.decoded.clear()
    library.scan(folder)
    assert sorted(path.name for path in pool.decoded) == ["b.jpg", "c.jpg"]
    photo = shown(library, folder)["b.jpg"]
    # The person spoke of the other photo.
    assert (photo.scene, photo.label, photo.metadata.width) == ("forest", "forest", 80)


def test_another_model_classifies_everything_again(home: Path, folder: Path,
                                                   make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg")
    with Library(pool=FakePool("first")) as library:
        library.scan(folder)
    newer = FakePool("second")
    with Library(pool=newer) as library:
        library.scan(folder)
        assert shown(library, folder)["a.jpg"].model == "second"
    assert len(newer.decoded) == 1


def test_a_cancelled_scan_is_taken_up_where_it_stopped(library: Library, pool: FakePool,
                                                       folder: Path,
                                                       make_photo: MakePhoto) -> None:
    names = [f"{n:03}.jpg" for n in range(90)]
    put(make_photo, folder, *names)
    cancel = CancelToken()

    def stop(task: DecodeTask) -> None:
        if len(pool.decoded) == 85:
            cancel.cancel()

    pool.on_decode = stop
    summary = library.scan(folder, cancel)
    assert summary.cancelled
    assert "Stopped" in summary.sentence
    counts = library.counts([folder])
    assert counts["all"] == 90
    done = counts.get("sea", 0)
    assert 0 < done < 90
    pool.decoded.clear()
    library.scan(folder)
    assert library.counts([folder]) == {
        "sea": 90, "all": 90, "corrected": 0, "flagged": 0
    }
    assert len(pool.decoded) == 90 - done


def test_a_scan_cancelled_at_once_forgets_nothing(library: Library, folder: Path,
                                                  make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg")
    library.scan(folder)
    cancel = CancelToken()
    cancel.cancel()
    library.scan(folder, cancel)
    assert list(shown(library, folder)) == ["a.jpg"]


def test_what_vanished_is_hidden_but_kept(library: Library, pool: FakePool, folder: Path,
                                          make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")
    library.scan(folder)
    photo = shown(library, folder)["a.jpg"]
    library.labels.set([photo.id], ["forest"])
    away = (folder / "a.jpg").rename(folder.parent / "a.jpg")
    library.scan(folder)
    assert list(shown(library, folder)) == ["b.jpg"]
    assert library.photos([photo.id])[0].correction == ("forest",)
    away.rename(folder / "a.jpg")
    library.scan(folder)
    assert shown(library, folder)["a.jpg"].correction == ("forest",)
    assert len(pool.decoded) == 2


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


def test_leaving_subfolders_out_does_not_hide_them(library: Library, folder: Path,
                                                   make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "deep/b.jpg")
    library.scan(folder)
    photos = library.classify([folder], recursive=False)
    assert [photo.path.name for photo in photos] == ["a.jpg"]
    assert sorted(shown(library, folder)) == ["a.jpg", "deep/b.jpg"]


def test_a_named_file_of_any_ending_stays_through_a_scan(library: Library, folder: Path,
                                                         make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg")
    (folder / "a.jpg").rename(folder / "a.photo")
    (photo,) = library.classify([folder / "a.photo"])
    assert photo.scene == "sea"
    library.scan(folder)
    assert list(shown(library, folder)) == ["a.photo"]


def unlistable(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Takes the permission to list a folder away, from root too."""
    real = os.scandir

    def scandir(path: bytes) -> object:
        if path == os.fsencode(folder):
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_folder_without_permission_keeps_its_photos(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(make_photo, folder, "a.jpg", "locked/b.jpg", "locked2/c.jpg")
    library.scan(folder)
    unlistable(monkeypatch, folder / "locked")
    # Without permission nothing in it can be looked at either.
    (folder / "locked" / "b.jpg").rename(folder.parent / "b.jpg")
    summary = library.scan(folder)
    assert summary.unreadable == (f"{folder / 'locked'}: Permission denied.",)
    assert "1 folder could not be opened" in summary.sentence
    assert sorted(shown(library, folder)) == ["a.jpg", "locked/b.jpg", "locked2/c.jpg"]
    photos = library.classify([folder])
    assert [(p.id, p.status, p.reason) for p in photos if p.path == folder / "locked"] == [
        (0, PhotoStatus.FAILED, "Permission denied.")]


def test_what_could_not_be_reached_is_tried_again(library: Library, pool: FakePool, folder: Path,
                                                  make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")

    def refuse(task: DecodeTask) -> None:
        if task.path.name == "a.jpg":
            raise UnreachableFault("Permission denied.")

    pool.on_decode = refuse
    assert library.scan(folder).failed == 1
    photo = shown(library, folder)["a.jpg"]
    assert (photo.group, photo.reason) == ("failed", "Permission denied.")
    pool.on_decode = lambda task: None
    assert library.scan(folder).failed == 0
    assert shown(library, folder)["a.jpg"].scene == "sea"


def test_a_photo_deleted_while_it_waits_fails_alone(library: Library, pool: FakePool,
                                                    folder: Path, make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg", "c.jpg")

    def delete(task: DecodeTask) -> None:
        (folder / "b.jpg").unlink(missing_ok=True)

    pool.on_decode = delete
    summary = library.scan(folder)
    assert summary.failed == 1
    assert shown(library, folder)["b.jpg"].reason == "The file is no longer there."
    library.scan(folder)
    assert sorted(shown(library, folder)) == ["a.jpg", "c.jpg"]


def huge_png(side: int) -> bytes:
    """A PNG that is small on disk and claims a huge picture."""
    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
            + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b""))


def test_bad_files_get_a_reason_and_the_rest_goes_on(library: Library, folder: Path,
                                                     make_photo: MakePhoto) -> None:
    put(make_photo, folder, "good.jpg", "also good.png")
    (folder / "empty.jpg").touch()
    (folder / "text.jpg").write_text("This is no photo.")
    make_photo(folder / "noise.jpg", (400, 300), pattern="noise")
    whole = (folder / "noise.jpg").read_bytes()
    (folder / "truncated.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "noise.jpg").unlink()
    (folder / "huge.png").write_bytes(huge_png(30_000))
    (folder / "folder.jpg").mkdir()
    summary = library.scan(folder)
    photos = shown(library, folder)
    assert (summary.total, summary.failed) == (6, 4)
    reasons = {name: photo.reason for name, photo in photos.items() if photo.reason}
    assert set(reasons) == {"empty.jpg", "text.jpg", "truncated.jpg", "huge.png"}
    assert reasons["empty.jpg"] == "The file is empty."
    assert "30,000 x 30,000" in reasons["huge.png"]
    assert "damaged" in reasons["truncated.jpg"]
    assert photos["good.jpg"].scene == photos["also good.png"].scene == "sea"


def test_hidden_files_are_left_out_and_loops_do_no_harm(library: Library, folder: Path,
                                                        make_photo: MakePhoto) -> None:
    put(make_photo, folder, "a.jpg", ".hidden.jpg", ".trash/b.jpg", "deep/c.JPEG")
    (folder / "notes.txt").touch()
    (folder / "deep" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "dangling.jpg").symlink_to("nowhere.jpg")
    summary = library.scan(folder)
    assert sorted(shown(library, folder)) == ["a.jpg", "deep/c.JPEG"]
    assert (summary.failed, summary.unreadable) == (0, ())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows no such names")
@pytest.mark.parametrize("name", ["new\nline \N{SNOW CAPPED MOUNTAIN}.jpg", "%_'\".jpg",
                                  os.fsdecode(b"\xff\xfe.jpg")])
def test_any_name_is_scanned(library: Library, folder: Path, make_photo: MakePhoto,
                             name: str) -> None:
    put(make_photo, folder, "a.jpg")
    (folder / "a.jpg").rename(folder / name)
    library.scan(folder)
    (photo,) = shown(library, folder).values()
    assert (photo.path, photo.scene) == (folder / name, "sea")
    assert library.photo_at(folder / name) == photo
    assert library.thumbnail(photo).result().is_file()


def test_a_missing_folder_is_refused_and_not_remembered(library: Library, folder: Path) -> None:
    with pytest.raises(InputFault, match="not there"):
        library.scan(folder / "missing")
    (folder / "file").touch()
    with pytest.raises(InputFault, match="not a folder"):
        library.scan(folder / "file")
    assert library.recent_folders() == []


def test_a_lost_batch_is_split_until_the_guilty_photo_is_found(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(40)))
    make_photo(folder / "deadly.jpg", (64, 48), (0, 0, 0))

    def die(images: np.ndarray) -> None:
        if (images.max(axis=(1, 2, 3)) < 5).any():
            raise BatchLost("It crashed the model's process twice.")

    pool.on_classify = die
    summary = library.scan(folder)
    assert summary.failed == 1
    photos = shown(library, folder)
    assert photos.pop("deadly.jpg").reason == "It crashed the model's process twice."
    assert {photo.scene for photo in photos.values()} == {"sea"}


def test_an_answer_that_is_no_number_fails_its_photo_alone(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")
    make_photo(folder / "odd.jpg", (64, 48), (0, 0, 0))
    classify = pool.classify

    def answer(images: np.ndarray) -> Future[Classified]:
        future = classify(images)
        future.result().logits[images.max(axis=(1, 2, 3)) < 5] = np.nan
        return future

    monkeypatch.setattr(pool, "classify", answer)
    assert library.scan(folder).failed == 1
    photos = shown(library, folder)
    assert photos.pop("odd.jpg").reason == "The model gave no valid answer."
    assert {photo.scene for photo in photos.values()} == {"sea"}


def test_a_model_that_dies_of_everything_is_not_tried_for_ever(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(40)))

    def die(images: np.ndarray) -> None:
        raise BatchLost("It crashed the model's process twice.")

    pool.on_classify = die
    with pytest.raises(EnvironmentFault, match="every photo"):
        library.scan(folder)
    assert len(pool.batches) < 30
    assert library.counts([folder]).get("failed", 0) == 0


def test_a_model_that_cannot_be_used_stops_the_scan_and_loses_nothing(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")

    def fail(images: np.ndarray) -> None:
        raise EnvironmentFault("The model is damaged.")

    pool.on_classify = fail
    with pytest.raises(EnvironmentFault, match="damaged"):
        library.scan(folder)
    assert library.counts([folder])["pending"] == 2
    pool.on_classify = lambda images: None
    library.scan(folder)
    assert library.counts([folder])["sea"] == 2


def test_a_full_disk_stops_the_scan_and_loses_nothing(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(40)))
    connection = library._database.connection

    def fill(images: np.ndarray) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    pool.on_classify = fill
    with pytest.raises(EnvironmentFault, match="no space left"):
        library.scan(folder)
    connection.execute("PRAGMA max_page_count = 1000000")
    pool.on_classify = lambda images: None
    assert library.counts([folder])["all"] == 40
    library.scan(folder)
    assert library.counts([folder])["sea"] == 40


def test_a_full_cache_costs_no_result(library: Library, folder: Path, make_photo: MakePhoto,
                                      monkeypatch: pytest.MonkeyPatch) -> None:
    put(make_photo, folder, "a.jpg")

    def full(image: Image.Image, file: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("scene_organizer.imaging.thumbnails.write", full)
    library.scan(folder)
    assert shown(library, folder)["a.jpg"].scene == "sea"


def test_a_pool_that_closes_ends_the_scan(library: Library, pool: FakePool, folder: Path,
                                          make_photo: MakePhoto) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(20)))

    def close(task: DecodeTask) -> None:
        if len(pool.decoded) == 5:
            pool.close()

    pool.on_decode = close
    library.scan(folder)
    assert library.counts([folder])["all"] == 20


def test_thumbnails_come_from_the_scan(library: Library, pool: FakePool, folder: Path,
                                       make_photo: MakePhoto) -> None:
    make_photo(folder / "a.jpg", (640, 480), COLOURS["sea"])
    library.scan(folder)
    photo = shown(library, folder)["a.jpg"]
    file = library.thumbnail(photo).result()
    assert len(pool.decoded) == 1
    with Image.open(file) as image:
        assert image.size == (320, 240)
    file.unlink()
    assert library.thumbnail(photo).result().is_file()
    assert library.preview(photo, 500).result().shape == (375, 500, 3)
    (folder / "a.jpg").write_bytes(b"")
    with pytest.raises(InputFault):
        library.preview(photo, 500).result()


def test_batches_are_full_and_bounded(library: Library, pool: FakePool, folder: Path,
                                      make_photo: MakePhoto) -> None:
    put(make_photo, folder, *(f"{n:03}.jpg" for n in range(100)))
    library.scan(folder)
    assert sum(pool.batches) == 100
    assert max(pool.batches) <= BATCH


def test_progress_never_runs_backwards(library: Library, folder: Path,
                                       make_photo: MakePhoto,
                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "TELL_SECONDS", 0)
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(50)))
    (folder / "broken.jpg").write_bytes(b"x")
    told: list[ScanProgress] = []
    library.scan(folder, on_progress=told.append)
    scanning = [progress for progress in told if not progress.walking]
    assert [p.done for p in scanning] == sorted(p.done for p in scanning)
    assert all(p.done <= p.total == 51 for p in scanning)
    assert (scanning[-1].done, scanning[-1].failed) == (51, 1)


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


def test_a_drive_that_is_away_leaves_its_photos(library: Library, pool: FakePool, folder: Path,
                                                make_photo: MakePhoto, tmp_path: Path) -> None:
    put(make_photo, folder, "a.jpg", "b.jpg")
    library.scan(folder)
    before = shown(library, folder)
    folder.rename(tmp_path / "unplugged")
    summary = library.scan(folder)
    assert (summary.total, summary.offline) == (0, 2)
    away = shown(library, folder)
    assert all(photo.offline for photo in away.values())
    assert library.thumbnail(away["a.jpg"]).result().is_file()
    plan = library.files.plan([photo.id for photo in away.values()], tmp_path / "to", Mode.COPY)
    assert plan.files == ()
    assert "cannot be reached" in plan.left_out[0].reason
    (tmp_path / "unplugged").rename(folder)
    assert library.scan(folder).offline == 0
    assert shown(library, folder) == before
    assert len(pool.decoded) == 2


def test_a_drive_that_goes_during_the_scan_forgets_and_fails_nothing(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto, tmp_path: Path
) -> None:
    put(make_photo, folder, *(f"{n:02}.jpg" for n in range(20)))

    def unplug(task: DecodeTask) -> None:
        if len(pool.decoded) == 5:
            folder.rename(tmp_path / "unplugged")

    pool.on_decode = unplug
    summary = library.scan(folder)
    assert (summary.offline, summary.failed) == (20, 0)
    pool.on_decode = lambda task: None
    (tmp_path / "unplugged").rename(folder)
    summary = library.scan(folder)
    assert (summary.total, summary.offline, library.counts([folder])["sea"]) == (20, 0, 20)


def test_an_empty_mount_point_is_no_emptied_folder(library: Library, folder: Path,
                                                   make_photo: MakePhoto,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    put(make_photo, folder, "disk/a.jpg", "b.jpg")
    real, mounts = os.path.ismount, {os.fsencode(folder / "disk")}
    monkeypatch.setattr(os.path, "ismount", lambda path: path in mounts or real(path))
    library._photos.remember_volume(os.fsencode(folder / "disk"))
    library.scan(folder)
    mounts.clear()
    (folder / "disk" / "a.jpg").unlink()
    (folder / "b.jpg").unlink()
    library.scan(folder)
    assert {name: photo.offline for name, photo in shown(library, folder).items()} == {
        "disk/a.jpg": True}


def test_what_lies_in_the_cloud_is_counted_and_never_opened(
    library: Library, pool: FakePool, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, "a.jpg", "b.heic")
    library.scan(folder)
    (folder / "b.heic").rename(folder / ".b.heic.icloud")
    (folder / "c.jpg.nextcloud").touch()
    (folder / "notes.txt.owncloud").touch()
    pool.decoded.clear()
    summary = library.scan(folder)
    assert (summary.total, summary.placeholders, pool.decoded) == (1, 2, [])
    assert shown(library, folder)["b.heic"].offline


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


def test_excluded_folders_are_left_out_and_come_back(
    library: Library, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, "a.jpg", "Private/b.jpg", "deep/private/c.jpg", "deep/d.jpg")
    library.scan(folder)
    for patterns, left in (
        (("Private", "[p]rivate"), ["a.jpg", "deep/d.jpg"]),
        ((f"{folder}/deep/",), ["Private/b.jpg", "a.jpg"]),
        ((f"{folder}/*/private", " "), ["Private/b.jpg", "a.jpg", "deep/d.jpg"]),
        # What was opened is shown, whatever its name.
        ((folder.name,), ["Private/b.jpg", "a.jpg", "deep/d.jpg", "deep/private/c.jpg"]),
    ):
        library.settings = replace(library.settings, exclusions=patterns)
        summary = library.scan(folder)
        assert summary.total == len(left)
        assert sorted(shown(library, folder)) == sorted(left)
        assert summary.new == 0


def test_what_was_said_of_excluded_photos_is_kept(
    library: Library, folder: Path, make_photo: MakePhoto
) -> None:
    put(make_photo, folder, "a.jpg", "Private/b.jpg")
    library.scan(folder)
    library.labels.set([shown(library, folder)["Private/b.jpg"].id], ("street",))
    library.settings = replace(library.settings, exclusions=("Private",))
    library.scan(folder)
    library.settings = replace(library.settings, exclusions=())
    library.scan(folder)
    assert shown(library, folder)["Private/b.jpg"].correction == ("street",)

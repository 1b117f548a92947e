"""Scanning real files into a real catalog; only the model is a fake."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress
from scene_organizer.domain.errors import InputFault
from scene_organizer.engine.pool import BATCH
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.ingest import census, progress, scanner
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool
from tests.integration.conftest import put, shown


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


def test_the_model_loads_while_the_folder_is_searched(
    library: Library, folder: Path, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(make_photo, folder, *(f"{number}.jpg" for number in range(5)))
    listed: list[scanner.Listed] = []
    begun: list[int] = []
    walk = scanner.walk

    def watched(*arguments: Any, **options: Any) -> Iterator[scanner.Listed]:
        for file in walk(*arguments, **options):
            listed.append(file)
            yield file

    monkeypatch.setattr(scanner, "walk", watched)
    monkeypatch.setattr(census, "_CHUNK", 2)
    monkeypatch.setattr(FakePool, "warm_up", lambda self: begun.append(len(listed)))
    library.scan(folder)
    assert begun[0] < len(listed)
    # Nor does it load where nothing needs it.
    begun.clear()
    library.scan(folder)
    assert not begun


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
    assert library.pictures.thumbnail(photo).result().is_file()


def test_a_missing_folder_is_refused_and_not_remembered(library: Library, folder: Path) -> None:
    with pytest.raises(InputFault, match="not there"):
        library.scan(folder / "missing")
    (folder / "file").touch()
    with pytest.raises(InputFault, match="not a folder"):
        library.scan(folder / "file")
    assert library.recent_folders() == []


def test_thumbnails_come_from_the_scan(library: Library, pool: FakePool, folder: Path,
                                       make_photo: MakePhoto) -> None:
    make_photo(folder / "a.jpg", (640, 480), COLOURS["sea"])
    library.scan(folder)
    photo = shown(library, folder)["a.jpg"]
    file = library.pictures.thumbnail(photo).result()
    assert len(pool.decoded) == 1
    with Image.open(file) as image:
        assert image.size == (320, 240)
    file.unlink()
    assert library.pictures.thumbnail(photo).result().is_file()
    assert library.pictures.preview(photo, 500).result().shape == (375, 500, 3)
    (folder / "a.jpg").write_bytes(b"")
    with pytest.raises(InputFault):
        library.pictures.preview(photo, 500).result()


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

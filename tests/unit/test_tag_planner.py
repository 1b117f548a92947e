"""Into which files keywords go, and which photos are left alone."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scene_organizer.domain.operation import Kind, Mode, Plan
from scene_organizer.domain.photo import Fingerprint, Metadata, Photo, PhotoStatus
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.domain.tags import NAMESPACE, Tags, of_json
from scene_organizer.fileops import volume
from scene_organizer.fileops.tag_planner import Request, Style, plan, removal, request

STYLE = Style("Scene", CLASS_KEYS)
SEA = Tags(("sea", "mountain"), True, "2026-01-02T03:04:05+00:00")
SAID = Prediction(dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.5}, dict.fromkeys(CLASS_KEYS, 0.1),
                  0.7, ("sea",), False, "m1")


def write(path: Path, content: str = "bytes") -> Path:
    path.write_text(content)
    return path


def ask(path: Path, id: int = 1, tags: Tags | None = SEA, reason: str = "") -> Request:
    return Request(id, path, Fingerprint.of(path.lstat()), tags, reason)


def places(planned: Plan) -> list[tuple[str, str, Kind, int]]:
    return [(file.source.name, file.target.name, file.kind, file.photo_id)
            for file in planned.files]


def reasons(planned: Plan) -> dict[str, str]:
    return {left.source.name: left.reason for left in planned.left_out}


@pytest.mark.parametrize(("style", "there", "expected"), [
    (STYLE, [], ("x.jpg", Kind.TAG)),
    (STYLE, ["x.xmp"], ("x.jpg", Kind.TAG)),
    (Style("Scene", CLASS_KEYS, sidecars=True), [], ("x.jpg.xmp", Kind.SIDECAR)),
    (Style("Scene", CLASS_KEYS, sidecars=True), ["x.xmp"], ("x.xmp", Kind.SIDECAR)),
    (Style("Scene", CLASS_KEYS, sidecars=True), ["x.xmp", "x.jpg.xmp"],
     ("x.jpg.xmp", Kind.SIDECAR)),
    (Style("Scene", CLASS_KEYS, True, whole_names=False), [], ("x.xmp", Kind.SIDECAR)),
    (Style("Scene", CLASS_KEYS, True, False), ["x.jpg.xmp"], ("x.jpg.xmp", Kind.SIDECAR)),
])
def test_keywords_go_into_the_photo_or_the_sidecar_there_is(
    style: Style, there: list[str], expected: tuple[str, Kind], tmp_path: Path
) -> None:
    photo = write(tmp_path / "x.jpg")
    for name in there:
        write(tmp_path / name)
    planned = plan([ask(photo, 7)], style)
    (file,) = planned.files
    assert (file.target.name, file.kind) == expected
    assert (file.target.parent, file.source, file.photo_id) == (tmp_path, photo, 7)
    assert (file.scene, file.fingerprint) == ("sea", Fingerprint.of(photo.lstat()))
    edit = of_json(file.detail)
    assert (edit.tags, edit.root, edit.scenes) == (SEA, "Scene", CLASS_KEYS)


@pytest.mark.parametrize("name", ["x.heic", "x.CR2", "x.gif"])
def test_what_cannot_hold_keywords_gets_a_sidecar(name: str, tmp_path: Path) -> None:
    planned = plan([ask(write(tmp_path / name))], STYLE)
    assert places(planned) == [(name, f"{name}.xmp", Kind.SIDECAR, 1)]


def test_a_photo_with_two_names_is_not_exchanged(tmp_path: Path) -> None:
    photo = write(tmp_path / "x.jpg")
    os.link(photo, tmp_path / "other name")
    assert places(plan([ask(photo)], STYLE)) == [("x.jpg", "x.jpg.xmp", Kind.SIDECAR, 1)]


def test_sidecars_of_ours_must_not_contradict_the_photo(tmp_path: Path) -> None:
    photo = write(tmp_path / "x.jpg")
    write(tmp_path / "x.jpg.xmp", f"<x>{NAMESPACE}</x>")
    write(tmp_path / "x.xmp", "somebody else's")
    assert places(plan([ask(photo)], STYLE)) == [
        ("x.jpg", "x.jpg", Kind.TAG, 1), ("x.jpg", "x.jpg.xmp", Kind.SIDECAR, 1)]


def test_twins_are_tagged_together_and_each_file_once(tmp_path: Path) -> None:
    for name in ("x.jpg", "x.cr2", "x.mov", "y.jpg", "z.cr2"):
        write(tmp_path / name)
    requests = [ask(tmp_path / name, id) for id, name in
                enumerate(["x.cr2", "x.jpg", "y.jpg", "z.cr2"], start=1)]
    planned = plan(requests, STYLE)
    assert places(planned) == [
        ("x.jpg", "x.jpg", Kind.TAG, 2), ("x.cr2", "x.cr2.xmp", Kind.SIDECAR, 1),
        ("y.jpg", "y.jpg", Kind.TAG, 3), ("z.cr2", "z.cr2.xmp", Kind.SIDECAR, 4)]
    first, twin, other, alone = (file.group for file in planned.files)
    assert first == twin
    assert len({0, first, other, alone}) == 4
    assert planned.mode is Mode.TAG
    assert planned.destination == tmp_path
    assert planned.left_out == ()


def test_a_twin_that_is_a_link_is_none(tmp_path: Path) -> None:
    photo = write(tmp_path / "x.jpg")
    (tmp_path / "x.cr2").symlink_to(write(tmp_path / "elsewhere"))
    (tmp_path / "x.nef").mkdir()
    assert places(plan([ask(photo)], STYLE)) == [("x.jpg", "x.jpg", Kind.TAG, 1)]


def test_a_sidecar_that_raw_and_jpeg_share_is_written_once(tmp_path: Path) -> None:
    for name in ("x.jpg", "x.cr2"):
        write(tmp_path / name)
    planned = plan([ask(tmp_path / "x.jpg")], Style("Scene", CLASS_KEYS, True, False))
    assert places(planned) == [("x.jpg", "x.xmp", Kind.SIDECAR, 1)]


def test_a_twin_that_was_left_out_itself_goes_with_the_other(tmp_path: Path) -> None:
    for name in ("x.jpg", "x.cr2", "y.jpg"):
        write(tmp_path / name)
    planned = plan([ask(tmp_path / "x.cr2", 1, reason="It is unsure."),
                    ask(tmp_path / "x.jpg", 2),
                    ask(tmp_path / "y.jpg", 3, reason="It is unsure.")], STYLE)
    assert [row[3] for row in places(planned)] == [2, 1]
    assert reasons(planned) == {"y.jpg": "It is unsure."}


def test_nothing_is_taken_out_of_sidecars_that_are_not_there(tmp_path: Path) -> None:
    for name in ("x.jpg", "y.heic", "z.heic", "z.heic.xmp"):
        write(tmp_path / name)
    planned = plan([ask(tmp_path / name, tags=None) for name in ("x.jpg", "y.heic", "z.heic")],
                   STYLE)
    assert [row[:3] for row in places(planned)] == [
        ("x.jpg", "x.jpg", Kind.TAG), ("z.heic", "z.heic.xmp", Kind.SIDECAR)]
    assert {file.scene for file in planned.files} == {"none"}
    assert [of_json(file.detail).tags for file in planned.files] == [None, None]


def test_a_photo_without_a_scene_counts_as_none(tmp_path: Path) -> None:
    nothing = Tags((), True, SEA.said_at)
    (file,) = plan([ask(write(tmp_path / "x.jpg"), tags=nothing)], STYLE).files
    assert file.scene == "none"


def test_what_cannot_be_tagged_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, broken = tmp_path / "locked", tmp_path / "broken"
    for folder in (locked, broken):
        folder.mkdir()
    requests = [ask(write(path)) for path in (
        tmp_path / "changed.jpg", tmp_path / "gone.jpg", locked / "kept.jpg", broken / "far.jpg",
        tmp_path / "fine.jpg")]
    write(tmp_path / "changed.jpg", "something else")
    (tmp_path / "gone.jpg").unlink()
    monkeypatch.setattr(volume, "is_writable", lambda folder: folder != locked)
    real = volume.list_folder

    def list_folder(folder: Path) -> list[Path]:
        if folder == broken:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(folder)

    monkeypatch.setattr(volume, "list_folder", list_folder)
    planned = plan(requests, STYLE)
    assert [file.source.name for file in planned.files] == ["fine.jpg"]
    assert reasons(planned) == {
        "changed.jpg": "The file was changed since it was scanned.",
        "gone.jpg": "The file is no longer there.",
        "kept.jpg": "Its folder is read-only.",
        "far.jpg": "The disk could not be read or written (input/output error).",
    }
    assert {left.photo_id for left in planned.left_out} == {1}


def test_the_estimate_grows_with_the_photos(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    small, large = write(tmp_path / "a.jpg", "x"), write(tmp_path / "deep" / "b.jpg", "x" * 9999)
    one, both = plan([ask(small)], STYLE), plan([ask(small), ask(large)], STYLE)
    # Old and new bytes of the largest lie side by side; every file may grow.
    assert both.bytes_needed > 9999
    assert both.bytes_needed - one.bytes_needed > 9998
    assert both.seconds == 2 * one.seconds > 0
    assert both.destination == tmp_path
    assert (both.bytes_free or 0) > 0
    nothing = plan([], STYLE)
    assert (nothing.files, nothing.bytes_needed, nothing.seconds) == ((), 0, 0)


def photo(**changes: object) -> Photo:
    values: dict[str, object] = {
        "id": 5, "path": Path("/photos/a.jpg"), "fingerprint": Fingerprint(1, 2, 3),
        "status": PhotoStatus.OK, "reason": "", "metadata": Metadata(), "group": "sea",
        "confidence": 0.9, "best": "sea", "scores": {}, "scenes": ("sea",),
        "scene_evidence": 0.9, "unsure": False, "model": "m1", "correction": None,
    }
    return Photo(**{**values, **changes})  # type: ignore[arg-type]  # what a test changes


@pytest.mark.parametrize(("changes", "tags", "least", "reason"), [
    ({}, SEA, None, ""),
    ({}, None, None, "Nobody has said what it shows."),
    ({"offline": True}, SEA, None, "Its drive or folder cannot be reached now."),
    ({"offline": True, "correction": ()}, SEA, None,
     "Its drive or folder cannot be reached now."),
    ({"correction": ()}, Tags((), True, ""), None, ""),
    ({"correction": ("sea",)}, SEA, 0.95, ""),
    ({"unsure": True}, SEA, None, "It is unsure: say what it shows first."),
    ({"unsure": True}, SEA, 0, ""),
    ({"provisional": True}, SEA, None,
     "It has only a provisional result yet: scan its folder to the end."),
    ({"confidence": 0.4}, SEA, 0.5, "Its confidence of 40% is below 50%."),
    ({"status": PhotoStatus.PENDING}, None, None, "It has no result yet."),
    ({"status": PhotoStatus.FAILED, "reason": "It is broken."}, None, None, "It is broken."),
])
def test_which_photos_are_tagged(
    changes: dict[str, object], tags: Tags | None, least: float | None, reason: str
) -> None:
    asked = request(photo(**changes), tags, least)
    assert (asked.photo_id, asked.path, asked.fingerprint) == (
        5, Path("/photos/a.jpg"), Fingerprint(1, 2, 3))
    assert asked.reason == reason
    assert asked.tags == tags


def test_an_unsure_photo_gets_its_best_class_on_request() -> None:
    unsaid = Tags((), False, "2026-01-02T03:04:05+00:00", SAID, "2026-01-01T00:00:00+00:00")
    asked = request(photo(unsure=True, best="glacier"), unsaid, 0)
    assert asked.tags == Tags(("glacier",), False, unsaid.said_at, SAID, unsaid.predicted_at)
    # What a person called nothing stays so.
    nothing = Tags((), True, unsaid.said_at, SAID, unsaid.predicted_at)
    assert request(photo(correction=()), nothing).tags == nothing


@pytest.mark.parametrize("offline", [False, True])
def test_our_keywords_are_taken_from_any_photo_that_can_be_reached(offline: bool) -> None:
    asked = removal(photo(offline=offline, status=PhotoStatus.FAILED))
    assert (asked.photo_id, asked.path, asked.tags) == (5, Path("/photos/a.jpg"), None)
    assert asked.reason == ("Its drive or folder cannot be reached now." if offline else "")

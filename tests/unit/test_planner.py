"""What goes where, and what stays."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path

import pytest

from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from scene_organizer.domain.operation import Mode, Plan
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import volume
from scene_organizer.fileops.planner import Request, plan


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


@pytest.fixture
def destination(tmp_path: Path) -> Path:
    return tmp_path / "sorted"


def write(path: Path, content: str | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(str(path) if content is None else content)
    return path


def ask(path: Path, scene: str | None = "sea", photo_id: int = 1, reason: str = "") -> Request:
    return Request(photo_id, path, Fingerprint.of(path.lstat()), scene, reason)


def targets(planned: Plan) -> dict[str, str]:
    return {str(file.source.name): str(file.target.relative_to(planned.destination))
            for file in planned.files}


def reasons(planned: Plan) -> dict[str, str]:
    return {left.source.name: left.reason for left in planned.left_out}


def test_photos_go_to_their_class_folders(source: Path, destination: Path) -> None:
    requests = [ask(write(source / "a.jpg"), "sea"), ask(write(source / "b.jpg"), "forest"),
                ask(write(source / "c.jpg"), None, reason="It is unsure.")]
    planned = plan(requests, Mode.COPY, destination, [source])
    assert targets(planned) == {"a.jpg": "sea/a.jpg", "b.jpg": "forest/b.jpg"}
    assert planned.counts == {"sea": 1, "forest": 1}
    assert reasons(planned) == {"c.jpg": "It is unsure."}
    assert not destination.exists()


def test_copies_need_space_and_moves_on_one_volume_none(source: Path, destination: Path) -> None:
    requests = [ask(write(source / "a.jpg", "x" * 1000))]
    assert plan(requests, Mode.COPY, destination).bytes_needed == 1000
    assert plan(requests, Mode.MOVE, destination).bytes_needed == 0
    assert (plan(requests, Mode.COPY, destination).bytes_free or 0) > 1000


@pytest.mark.parametrize("mode", [Mode.COPY, Mode.MOVE])
def test_identical_copy_already_there_is_left_out(
    mode: Mode, source: Path, destination: Path
) -> None:
    request = ask(write(source / "a.jpg", "same"))
    write(destination / "sea" / "a.jpg", "same")
    planned = plan([request], mode, destination)
    assert not planned.files
    assert reasons(planned) == {"a.jpg": "An identical copy is already there."}


def test_other_content_of_the_same_name_gets_a_number(source: Path, destination: Path) -> None:
    request = ask(write(source / "a.jpg"))
    write(destination / "sea" / "a.jpg", "other")
    write(destination / "sea" / "a (2).jpg", "another")
    planned = plan([request], Mode.MOVE, destination)
    assert targets(planned) == {"a.jpg": "sea/a (3).jpg"}
    assert planned.renamed == 1


def test_identical_copy_under_a_number_is_found(source: Path, destination: Path) -> None:
    request = ask(write(source / "a.jpg", "mine"))
    write(destination / "sea" / "a.jpg", "other")
    write(destination / "sea" / "a (2).jpg", "mine")
    assert not plan([request], Mode.COPY, destination).files


@pytest.mark.parametrize(("first", "second"), [
    ("a.jpg", "a.jpg"),
    ("a.jpg", "A.JPG"),
    (unicodedata.normalize("NFC", "fjärd.jpg"), unicodedata.normalize("NFD", "fjärd.jpg")),
    ("straße.jpg", "STRASSE.jpg"),
])
def test_two_sources_that_some_disk_takes_for_one_name(
    first: str, second: str, source: Path, destination: Path
) -> None:
    requests = [ask(write(source / "1" / first)), ask(write(source / "2" / second))]
    planned = plan(requests, Mode.MOVE, destination)
    assert [file.renamed for file in planned.files] == [False, True]
    assert planned.files[1].target.stem.endswith(" (2)")


@pytest.mark.parametrize(("photo", "companions"), [
    ("a.jpg", ["a.cr2", "a.xmp", "a.jpg.xmp", "a.cr2.xmp", "a.AAE"]),
    ("a.JPG", ["a.NEF", "a.XMP"]),
    ("a.heic", ["a.mov", "a.aae", "a.heic.xmp"]),
    ("a.png", ["a.xmp"]),
])
def test_what_belongs_to_a_photo_travels_with_it(
    photo: str, companions: list[str], source: Path, destination: Path
) -> None:
    request = ask(write(source / photo), photo_id=7)
    for name in [*companions, "ab.xmp", "b.jpg", "a.txt", "a.gif"]:
        write(source / name)
    write(destination / "sea" / photo, "another photo")
    planned = plan([request], Mode.MOVE, destination)
    assert sorted(file.source.name for file in planned.files) == sorted([photo, *companions])
    assert {file.photo_id for file in planned.files} == {7}
    assert len({file.group for file in planned.files}) == 1
    for file in planned.files:
        assert file.target.name == "a (2)" + file.source.name.removeprefix("a")


def test_movie_of_a_png_is_no_live_photo(source: Path, destination: Path) -> None:
    request = ask(write(source / "a.png"))
    write(source / "a.mov")
    assert len(plan([request], Mode.MOVE, destination).files) == 1


def test_sidecar_that_two_photos_share_goes_once(source: Path, destination: Path) -> None:
    requests = [ask(write(source / "x.heic"), photo_id=1), ask(write(source / "x.jpg"), photo_id=2)]
    write(source / "x.xmp")
    planned = plan(requests, Mode.MOVE, destination)
    assert sorted(file.source.name for file in planned.files) == ["x.heic", "x.jpg", "x.xmp"]
    assert len({file.group for file in planned.files}) == 1
    apart = [ask(source / "x.heic", "sea"), ask(source / "x.jpg", "forest")]
    planned = plan(apart, Mode.MOVE, destination)
    assert [file.source.name for file in planned.files].count("x.xmp") == 1
    planned = plan(apart, Mode.COPY, destination)
    assert [file.source.name for file in planned.files].count("x.xmp") == 2


def test_raw_file_follows_its_twin_whatever_its_own_scene(source: Path, destination: Path) -> None:
    requests = [ask(write(source / "x.nef"), "forest", 1), ask(write(source / "x.jpg"), "sea", 2)]
    planned = plan(requests, Mode.MOVE, destination)
    assert targets(planned) == {"x.nef": "sea/x.nef", "x.jpg": "sea/x.jpg"}
    assert {file.source.name: file.photo_id for file in planned.files} == {"x.nef": 1, "x.jpg": 2}


def test_copying_again_brings_a_new_sidecar_only(source: Path, destination: Path) -> None:
    request = ask(write(source / "x.jpg", "photo"))
    write(source / "x.xmp")
    write(destination / "sea" / "x.jpg", "photo")
    assert targets(plan([request], Mode.COPY, destination)) == {"x.xmp": "sea/x.xmp"}
    # Moving it would tear the sidecar from the photo, which stays.
    assert not plan([request], Mode.MOVE, destination).files


def test_links_changed_and_vanished_photos_stay(source: Path, destination: Path) -> None:
    requests = [ask(write(source / name)) for name in ("changed.jpg", "gone.jpg", "real.jpg")]
    (source / "changed.jpg").write_text("something longer than it was before")
    (source / "gone.jpg").unlink()
    (source / "link.jpg").symlink_to(source / "real.jpg")
    (source / "real.xmp").symlink_to(source / "real.jpg")
    planned = plan([*requests, ask(source / "link.jpg")], Mode.MOVE, destination)
    assert targets(planned) == {"real.jpg": "sea/real.jpg"}
    assert reasons(planned) == {
        "changed.jpg": "The file was changed since it was scanned.",
        "gone.jpg": "The file is no longer there.",
        "link.jpg": "It is a link, not a file of its own.",
    }


def test_photo_in_its_class_folder_stays(destination: Path) -> None:
    request = ask(write(destination / "sea" / "a.jpg"))
    assert reasons(plan([request], Mode.MOVE, destination)) == {"a.jpg": "It is already there."}


def test_file_in_place_of_a_class_folder_is_reported(source: Path, destination: Path) -> None:
    write(destination / "sea")
    planned = plan([ask(write(source / "a.jpg"))], Mode.COPY, destination)
    assert reasons(planned) == {"a.jpg": "Part of the path is not a folder."}


def test_numbered_name_stays_within_255_bytes(source: Path, destination: Path) -> None:
    name = "é" * 125 + ".jpg"
    assert len(os.fsencode(name)) == 254
    request = ask(write(source / name, "mine"))
    write(destination / "sea" / name, "other")
    (file,) = plan([request], Mode.MOVE, destination).files
    assert file.target.name.endswith("é (2).jpg")
    assert 250 <= len(os.fsencode(file.target.name)) <= 255


@pytest.mark.parametrize("scene", ["../sea", "a/b", "..", ""])
def test_class_folder_cannot_lead_elsewhere(scene: str, source: Path, destination: Path) -> None:
    with pytest.raises(InputFault) as caught:
        plan([ask(write(source / "a.jpg"), scene)], Mode.COPY, destination)
    assert caught.value.sentence == f"{scene!r} cannot be the name of a class folder."


def test_a_folder_that_cannot_be_read_keeps_only_its_own_photos(
    source: Path, destination: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = source / "broken"
    requests = [ask(write(path)) for path in
                (broken / "a.jpg", broken / "b.jpg", source / "fine.jpg")]
    (destination / "sea").mkdir(parents=True)
    (destination / "forest").mkdir()
    requests.append(ask(write(source / "tree.jpg"), "forest", 7))
    real = volume.list_folder

    def list_folder(folder: Path) -> list[Path]:
        if folder in (broken, destination / "forest"):
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        return real(folder)

    monkeypatch.setattr(volume, "list_folder", list_folder)
    planned = plan(requests, Mode.COPY, destination)
    assert targets(planned) == {"fine.jpg": "sea/fine.jpg"}
    assert reasons(planned) == dict.fromkeys(("a.jpg", "b.jpg", "tree.jpg"), "Permission denied.")
    assert [left.photo_id for left in planned.left_out] == [1, 1, 7]


def test_photos_of_a_folder_that_is_read_only_can_be_copied(
    source: Path, destination: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests = [ask(write(source / "a.jpg")), ask(write(source / "b.jpg"))]
    asked: list[Path] = []

    def is_writable(folder: Path) -> bool:
        asked.append(folder)
        return folder != source

    monkeypatch.setattr(volume, "is_writable", is_writable)
    planned = plan(requests, Mode.MOVE, destination)
    assert planned.files == ()
    assert reasons(planned) == dict.fromkeys(
        ("a.jpg", "b.jpg"), "Its folder is read-only, so it can be copied but not moved.")
    assert asked == [destination, source], "each folder is asked once"
    assert len(plan(requests, Mode.COPY, destination).files) == 2


def test_the_estimate_grows_with_files_and_bytes(source: Path, destination: Path) -> None:
    small = [ask(write(source / f"{number}.jpg", "x")) for number in range(4)]
    large = [ask(write(source / "large.jpg", "x" * 10_000_000))]

    def seconds(requests: list[Request], mode: Mode) -> float:
        return plan(requests, mode, destination).seconds

    assert seconds([], Mode.COPY) == 0
    for mode in (Mode.COPY, Mode.MOVE, Mode.LINK):
        assert seconds(small, mode) == pytest.approx(4 * seconds(small[:1], mode), rel=0.01)
        assert seconds(small, mode) < 1
    assert seconds(small, Mode.COPY) > 10 * seconds(small, Mode.MOVE)
    assert seconds(large, Mode.COPY) > 2 * seconds(small[:1], Mode.COPY)
    assert seconds(large, Mode.MOVE) == seconds(small[:1], Mode.MOVE)


@pytest.mark.parametrize("place", ["/", "/usr", "/usr/share/photos", "/etc", "/home", "/proc/1"])
def test_system_folders_are_refused(place: str) -> None:
    with pytest.raises(InputFault, match="system"):
        plan([], Mode.COPY, Path(place))


def test_home_itself_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(InputFault, match="home"):
        plan([], Mode.COPY, tmp_path)
    assert plan([], Mode.COPY, tmp_path / "Sorted").files == ()


def test_destinations_that_cannot_be_are_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos, file, long = tmp_path / "photos", write(tmp_path / "file"), tmp_path / ("x" * 300)
    photos.mkdir()

    def sentence(destination: Path, source: Path = photos) -> str:
        with pytest.raises(SceneOrganizerError) as caught:
            plan([], Mode.COPY, destination, [source])
        return caught.value.sentence

    assert sentence(Path("/usr")) == (
        "/usr is a system or home folder. Please choose a folder of its own.")
    assert sentence(file) == f"{file} is not a folder."
    assert sentence(long) == (f"The folder {long} cannot be looked at. "
                              "The file name is too long for this disk.")
    assert sentence(photos / "new") == (
        f"The destination {photos / 'new'} lies inside {photos}, the folder that is being "
        "organized. Please choose one outside.")
    assert sentence(tmp_path) == (
        f"{photos}, the folder that is being organized, lies inside the destination {tmp_path}. "
        "Please choose another destination.")
    assert sentence(tmp_path / "new", Path("/etc")) == (
        "/etc is a system folder. Its files stay where they are.")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert sentence(tmp_path / "new") == (
        f"Nothing can be written to {tmp_path / 'new'}: it is read-only, or you may not. "
        "Please choose another folder.")


def test_folders_beside_each_other_and_in_memory_are_fine(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    for destination in (tmp_path / "photos2", tmp_path / "new" / "deep", Path("/dev/shm/sorted"),
                        Path("/home/somebody/Pictures"), Path("/media/disk")):
        assert plan([], Mode.COPY, destination, [tmp_path / "photos"]).files == ()


@pytest.mark.parametrize("mode", [Mode.COPY, Mode.MOVE])
def test_nested_source_and_destination_are_refused(mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "photos" / "2024").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "photos")
    photos = tmp_path / "photos"
    for source, destination in [
        (photos, photos), (photos, photos / "new"), (photos / "2024", photos),
        (photos, tmp_path / "link" / "new"), (tmp_path / "link", photos / "2024"),
        (photos, tmp_path / "x" / ".." / "photos"),
    ]:
        with pytest.raises(InputFault, match="lies inside"):
            plan([], mode, destination, [source])
    assert plan([], mode, tmp_path / "photos2", [photos]).files == ()

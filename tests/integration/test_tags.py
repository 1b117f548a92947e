"""Tagging photos from the library and the command line, undoing it, and reading tags back."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import Kind, Mode, State
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.domain.tags import TagEdit, Tags
from scene_organizer.engine.children import ChildPool
from scene_organizer.engine.protocol import TagTask
from scene_organizer.fileops.planner import Choices
from scene_organizer.imaging import sameness, tagging
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from tests.conftest import draw
from tests.fakes import COLOURS, FakePool
from tests.integration.conftest import KINDS, Say, ids_of, shown, tag
from tests.integration.disks import small_disk

Said = dict[str, tuple[str | None, tuple[str, ...], bool, str | None]]


def labels(library: Library, folder: Path) -> Said:
    return {name: (photo.label, photo.labels, photo.corrected, photo.model)
            for name, photo in shown(library, folder).items()}


def tree(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)):
            f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mtime_ns}"
            for path in sorted(folder.rglob("*")) if path.is_file()}


def speak(library: Library, folder: Path) -> None:
    """A person says something of some photos."""
    found = shown(library, folder)
    library.labels.set([found["sea.jpg"].id, found["sea.heic"].id], ["mountain", "sea"])
    library.labels.set([found["street.png"].id], [])
    library.labels.accept([found["forest.tif"].id])


def speak_and_tag(library: Library, folder: Path) -> Said:
    """Has all that is known of a folder's photos written into them; says what that is."""
    library.scan(folder)
    speak(library, folder)
    assert {outcome.state for outcome in tag(library, folder)} == {State.DONE}
    return labels(library, folder)


def test_catalog_is_rebuilt_from_the_photos_alone(
    photos: Path, relative: Callable[[], Library]
) -> None:
    with relative() as library:
        before = speak_and_tag(library, photos)
    with relative() as library:
        report = library.tagging.read_back(photos)
        assert (report.corrections, report.predictions, report.without) == (4, 32, 1)
        after = labels(library, photos)
        assert after == {name: said for name, said in before.items() if name != "unsure.png"}
        # Known already: nothing is said twice, and nothing over again.
        assert library.tagging.read_back(photos).known == 36
        library.scan(photos)
        assert labels(library, photos) == before
        assert len(library.pool.decoded) >= 37  # type: ignore[attr-defined]  # a fake's


def test_scan_of_a_new_library_takes_over_what_it_meets(
    photos: Path, relative: Callable[[], Library]
) -> None:
    with relative() as library:
        before = speak_and_tag(library, photos)
    with relative() as library:
        library.scan(photos)
        assert labels(library, photos) == before
        # What a person said stays theirs, and what a model said the model's.
        assert labels(library, photos)["sea.jpg"][2] is True
        assert labels(library, photos)["sea.png"][2] is False
        assert not library.labels.undoable
    with relative() as library:
        library.settings = replace(library.settings, import_tags=False)
        library.scan(photos)
        assert not any(photo.corrected for photo in shown(library, photos).values())


def test_word_of_a_former_model_is_history_and_never_a_correction(
    photos: Path, relative: Callable[[], Library], home: Path
) -> None:
    with relative() as library:
        library.scan(photos)
        tag(library, photos)
    shutil.rmtree(home)
    with Library(pool=FakePool("fake-2")) as library:
        library.tagging.read_back(photos)
        photo = shown(library, photos)["sea.jpg"]
        assert (photo.model, photo.corrected, photo.label) == ("fake-1", False, "sea")
        library.scan(photos)
        photo = shown(library, photos)["sea.jpg"]
        assert (photo.model, photo.corrected, photo.label) == ("fake-2", False, "sea")
        assert [event.model for event in library.labels.history(photo.id)] == ["fake-1", "fake-2"]


def test_what_the_catalog_knows_is_not_overwritten(
    photos: Path, relative: Callable[[], Library]
) -> None:
    with relative() as library:
        speak_and_tag(library, photos)
        found = shown(library, photos)["sea.jpg"]
        library.labels.set([found.id], None)
        library.tagging.read_back(photos)
        assert shown(library, photos)["sea.jpg"].corrected is False
        library.labels.set([found.id], ["glacier"])
        library.tagging.read_back(photos)
        assert shown(library, photos)["sea.jpg"].label == "glacier"


def test_our_own_writing_makes_no_photo_new(library: Library, photos: Path, pool: FakePool) -> None:
    library.scan(photos)
    speak(library, photos)
    before = labels(library, photos)
    ids = ids_of(library, photos)
    opened = len(pool.decoded)
    tag(library, photos)
    assert library.scan(photos).new == 0
    library.files.undo()
    assert library.scan(photos).new == 0
    assert len(pool.decoded) == opened
    assert labels(library, photos) == before
    assert ids_of(library, photos) == ids


def test_undo_is_exact_to_the_byte_and_redo_does_it_again(library: Library, photos: Path) -> None:
    library.scan(photos)
    before = tree(photos)
    tag(library, photos)
    tagged = tree(photos)
    assert {name for name in tagged if tagged[name] != before.get(name)} == {
        f"{scene}.{kind}" for scene in COLOURS for kind in KINDS[:4]} | {
        f"{scene}.{kind}.xmp" for scene in COLOURS for kind in KINDS[4:]}
    library.files.undo()
    assert tree(photos) == before
    library.files.redo()
    assert {name: content.split()[0] for name, content in tree(photos).items()} == {
        name: content.split()[0] for name, content in tagged.items()}
    library.files.undo()
    assert tree(photos) == before


def test_new_label_is_written_over_the_old_one_and_undone_step_by_step(
    library: Library, photos: Path
) -> None:
    library.scan(photos)
    stages = [tree(photos)]
    tag(library, photos)
    stages.append(tree(photos))
    library.labels.set([shown(library, photos)["sea.jpg"].id], ["forest"])
    outcomes = tag(library, photos)
    assert {outcome.state for outcome in outcomes} == {State.DONE}
    changed = {name for name, content in tree(photos).items() if stages[1][name] != content}
    assert changed == {"sea.jpg"}
    for stage in reversed(stages):
        library.files.undo()
        assert tree(photos) == stage


def test_photo_changed_since_is_refused_by_undo_but_our_keywords_can_go(
    library: Library, photos: Path
) -> None:
    library.scan(photos)
    tag(library, photos)
    theirs = photos / "sea.jpg"
    with Image.open(theirs) as image:
        packet = image.info["xmp"]
    draw((64, 48), COLOURS["sea"], "noise").save(theirs, xmp=packet)
    changed = theirs.read_bytes()
    report = library.files.undo()
    (left,) = [outcome for outcome in report.outcomes if outcome.state is not State.UNDONE]
    assert left.source == theirs
    assert "changed since it was tagged" in left.reason
    assert theirs.read_bytes() == changed
    library.scan(photos)
    tag(library, photos, Choices(Mode.TAG, untag=True))
    with Image.open(theirs) as image:
        assert b"Scene" not in image.info.get("xmp", b"")
    assert sameness.pictures(theirs.read_bytes())[0][3] == sameness.pictures(changed)[0][3]


def test_sidecars_if_the_person_prefers(library: Library, photos: Path) -> None:
    library.scan(photos)
    before = tree(photos)
    library.settings = replace(library.settings, sidecars=True, short_sidecar_names=True)
    theirs = photos / "sea.jpg.xmp"
    theirs.write_text('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf='
                      '"http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
                      'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/></rdf:RDF>'
                      "</x:xmpmeta>")
    plan = library.files.plan(ids_of(library, photos), photos, Mode.TAG)
    assert {file.kind for file in plan.files} == {Kind.SIDECAR}
    library.files.apply(plan)
    after = tree(photos)
    assert {name: after[name] for name in before} == before
    # An existing one is used, whichever way it is named.
    assert 'xmp:Rating="4"' in theirs.read_text()
    assert "Scene|sea" in theirs.read_text()
    assert (photos / "mountain.xmp").exists()


def test_sidecar_of_ours_follows_what_is_written_into_the_photo(
    library: Library, folder: Path
) -> None:
    draw((64, 48), COLOURS["sea"]).save(folder / "x.jpg")
    library.scan(folder)
    before = tree(folder)
    tag(library, folder, Choices(Mode.TAG, sidecars=True))
    library.labels.set(ids_of(library, folder), ["street"])
    outcomes = tag(library, folder)
    assert {outcome.target.name for outcome in outcomes} == {"x.jpg", "x.jpg.xmp"}
    sidecar = (folder / "x.jpg.xmp").read_text()
    assert "Scene|street" in sidecar
    assert "Scene|sea" not in sidecar
    outcomes = tag(library, folder, Choices(Mode.TAG, untag=True))
    assert len(outcomes) == 2
    assert "Scene|" not in (folder / "x.jpg.xmp").read_text()
    for _ in range(3):
        library.files.undo()
    assert tree(folder) == before


def test_raw_and_jpeg_are_tagged_together(library: Library, folder: Path) -> None:
    draw((64, 48), COLOURS["sea"]).save(folder / "x.jpg")
    (folder / "x.cr2").write_bytes(b"a raw file that only its camera understands")
    library.scan(folder)
    plan = library.files.plan(ids_of(library, folder), folder, Mode.TAG)
    assert {file.target.name for file in plan.files} == {"x.jpg", "x.cr2.xmp"}
    assert len({file.group for file in plan.files}) == 1
    library.files.apply(plan)
    assert b"Scene/sea" in (folder / "x.cr2.xmp").read_bytes()
    library.files.undo()
    assert sorted(path.name for path in folder.iterdir()) == ["x.cr2", "x.jpg"]


def test_what_is_left_out_says_why(library: Library, photos: Path) -> None:
    library.scan(photos)
    (photos / "sea.png").unlink()
    draw((64, 48), (1, 2, 3)).save(photos / "sea.webp")
    plan = library.files.plan(ids_of(library, photos), photos, Mode.TAG, min_confidence=0.2)
    reasons = {left.source.name: left.reason for left in plan.left_out}
    assert set(reasons) == {"sea.png", "sea.webp", "unsure.png"}
    assert all(reasons.values())
    assert plan.bytes_needed > 0
    assert plan.seconds > 0
    untagged = library.files.plan(ids_of(library, photos), photos, Mode.TAG, min_confidence=0)
    (unsure,) = [file for file in untagged.files if file.source.name == "unsure.png"]
    assert '"labels": ["mountain"]' in unsure.detail


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="disks are mounted on Linux only")
def test_full_disk_names_every_photo_and_tags_it_once_there_is_space(
    library: Library, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", "2m") as disk:
        folder = disk / "photos"
        folder.mkdir()
        for number in range(6):
            draw((400, 300), COLOURS["sea"], "noise" if number % 2 else "plain").save(
                folder / f"{number}.jpg", quality=98)
        library.scan(folder)
        ids = ids_of(library, folder)
        library.labels.set(ids, ["sea"])
        before = tree(folder)
        filler = disk / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass
        outcomes = tag(library, folder)
        assert len(outcomes) == 6
        assert {outcome.state for outcome in outcomes} == {State.FAILED}
        assert {outcome.reason for outcome in outcomes} == {"There is no space left on the disk."}
        assert tree(folder) == before
        assert sorted(path.name for path in folder.iterdir()) == [f"{n}.jpg" for n in range(6)]
        filler.unlink()
        assert {outcome.state for outcome in tag(library, folder)} == {State.DONE}
        library.files.undo()
        assert tree(folder) == before


def test_commands(say: Say, home: Path, photos: Path) -> None:
    dry = say("organize", photos, "--dry-run", "--json")
    assert dry.code == 0
    planned = json.loads(dry.out)
    assert planned["mode"] == "tag"
    assert {file["action"] for file in planned["files"]} == {"tag", "sidecar"}
    assert say("organize", photos, "--dry-run").out.startswith("tag ")
    before = tree(photos)
    done = say("organize", photos, "--json")
    assert done.code == 0
    assert {row["state"] for row in json.loads(done.out)["outcomes"]} == {"done"}
    assert say("label", photos / "sea.jpg", "--as", "street").code == 0
    assert say("organize", photos).code == 0
    shutil.rmtree(home / "data")
    found = say("import-tags", photos, "--json")
    assert found.code == 0
    assert json.loads(found.out) == {
        "predictions": 35, "corrections": 1, "known": 0, "without": 1, "failed": [],
        "cancelled": False,
    }
    shown = json.loads(say("show", photos / "sea.jpg", "--json").out)
    assert (shown["label"], shown["label_source"]) == ("street", "person")
    shown = json.loads(say("show", photos / "sea.png", "--json").out)
    assert (shown["label"], shown["label_source"]) == ("sea", "model")
    assert "36 were known" in say("import-tags", photos).out
    assert say("organize", photos, "--remove-tags").code == 0
    assert tree(photos)["sea.png"].split()[0] == before["sea.png"].split()[0]
    assert say("import-tags", photos / "nowhere").code == 2


@pytest.mark.parametrize("arguments", [
    ("organize", "x", "--to", "y", "--mode", "copy", "--sidecars"),
    ("organize", "x", "--to", "y", "--mode", "move", "--remove-tags"),
    ("import-tags",),
])
def test_wrong_usage(say: Say, arguments: tuple[str, ...]) -> None:
    assert say(*arguments).code == 2


# Real files

def test_real_photos_are_tagged_and_come_back(shared: Path) -> None:
    edit = TagEdit(Tags(("sea",), True, "2026-01-02T03:04:05+00:00"), "Scene", CLASS_KEYS)
    files = [path for path in sorted((shared / "data" / "formats").rglob("*"))
             if path.suffix.lower() == ".jpg"]
    assert len(files) > 30
    for path in files:
        before = path.read_bytes()
        after = tagging.edit_photo(before, edit)
        assert sameness.pictures(after) == sameness.pictures(before), path
        assert b"Scene|sea" in after


# Hostile files

def test_child_survives_hostile_metadata() -> None:
    edit = TagEdit(Tags(("sea",), True, "2026-01-02T03:04:05+00:00"), "Scene", CLASS_KEYS)
    file = io.BytesIO()
    Image.fromarray(np.zeros((40, 40, 3), np.uint8)).save(file, "JPEG")
    good = file.getvalue()
    bomb = b'<!DOCTYPE x [<!ENTITY a "%s">%s]><x>&l9;</x>' % (
        b"a" * 100, b"".join(b'<!ENTITY l%d "%s">' % (n, (b"&l%d;" % (n - 1) if n else b"&a;") * 99)
                             for n in range(10)))
    marker = b"http://ns.adobe.com/xap/1.0/\0"
    segment = b"\xff\xe1" + (len(marker + bomb) + 2).to_bytes(2) + marker + bomb
    pool = ChildPool(bundled_model(), "cpu", 1)
    try:
        for data, sidecar in ((good[:2] + segment + good[2:], False), (bomb, True),
                              (good[:100], False), (b"", False), (b"\xff" * 5000, True)):
            with pytest.raises(InputFault) as caught:
                pool.edit_tags(TagTask(edit, sidecar), data).result()
            assert caught.value.sentence.endswith(".")
        assert b"Scene|sea" in pool.edit_tags(TagTask(edit, False), good).result()
        assert b"Scene|sea" in pool.edit_tags(TagTask(edit, True), b"").result()
    finally:
        pool.close()

"""Labelled photos are found wherever people keep them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from tests.conftest import MakePhoto
from training import layouts
from training.dataset import NEGATIVE, Report


@pytest.mark.parametrize("train", ["", "train", "seg_train", "seg_train/seg_train"])
def test_class_folders_are_found_in_every_layout(scenes: Path, tmp_path: Path, train: str) -> None:
    root = tmp_path / "root"
    (root / train).parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(scenes, root / train)
    samples = layouts.find_scenes(root, Report())
    assert [CLASS_KEYS[sample.label] for sample in samples] == sorted(CLASS_KEYS * 4)
    # Where nothing is divided, the photos are whatever is asked for, but no test beside them.
    assert layouts.find_test(root, Report()) == []


def test_the_archive_as_it_comes(scenes: Path, tmp_path: Path) -> None:
    root = tmp_path / "archive"
    for part in ("train", "test"):
        shutil.copytree(scenes, root / f"seg_{part}" / f"seg_{part}")
    shutil.copytree(scenes / "sea", root / "seg_pred" / "seg_pred")
    assert all("seg_train" in s.path.parts for s in layouts.find_scenes(root, Report()))
    tests = layouts.find_scenes(root, Report(), part="test")
    assert tests == layouts.find_test(root, Report())
    assert all("seg_test" in sample.path.parts for sample in tests)
    unlabelled = layouts.find_unlabelled(root)
    assert [sample.path.name for sample in unlabelled] == ["0.jpg", "1.jpg", "2.jpg", "3.jpg"]


def test_a_manifest_divides_and_labels(scenes: Path) -> None:
    lines = ["path,label,split"]
    for key in CLASS_KEYS:
        lines += [f"{key}/{number}.jpg,{key},{split}" for number, split in
                  enumerate(("train", "", "test", "pred"))]  # fmt: skip
    lines += ["sea/none.jpg,sea,train", "sea/0.jpg,beach,train"]
    manifest = scenes / "photos.csv"
    manifest.write_text("\n".join(lines), encoding="utf-8")
    report = Report()
    assert {s.path.name for s in layouts.find_scenes(manifest, report)} == {"0.jpg", "1.jpg"}
    assert [path.name for path, _ in report.broken] == ["none.jpg"]
    assert [label for _, label in report.unknown] == ["beach"]
    assert {s.path.name for s in layouts.find_test(manifest, Report())} == {"2.jpg"}
    assert {s.path.name for s in layouts.find_unlabelled(manifest)} == {"3.jpg"}


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_corrections_outrank_folders_and_the_newest_holds(
    scenes: Path, make_photo: MakePhoto, suffix: str
) -> None:
    outside = make_photo("library/cat.jpg", (90, 70), pattern="noise")
    rows = [
        ("scenes/sea/0.jpg", ["glacier", "sea"], "2026-02-01T10:00:00"),
        ("scenes/sea/0.jpg", ["street"], "2026-01-01T10:00:00"),
        (str(outside), [], "2026-01-02T10:00:00"),
        ("scenes/sea/1.jpg", ["harbour"], "2026-01-03T10:00:00"),
        ("scenes/sea/gone.jpg", ["sea"], "2026-01-03T10:00:00"),
    ]
    file = scenes.parent / f"corrections.{suffix}"
    if suffix == "json":
        content = [{"path": p, "scenes": s, "when": w, "model": "1"} for p, s, w in rows]
        file.write_text(json.dumps(content), encoding="utf-8")
    else:
        lines = [f'{p},"{json.dumps(s).replace(chr(34), chr(34) * 2)}",{w},1' for p, s, w in rows]
        file.write_text("\n".join(["path,scenes,when,model", *lines]), encoding="utf-8")
    report = Report()
    corrections = layouts.read_corrections(file, report)
    found = {sample.path.name: sample.label for sample in corrections}
    assert found == {"0.jpg": CLASS_KEYS.index("glacier"), "cat.jpg": NEGATIVE}
    assert [label for _, label in report.unknown] == ["harbour"]
    assert [path.name for path, _ in report.broken] == ["gone.jpg"]

    samples = layouts.find_scenes(scenes, Report())
    together = layouts.corrected(samples, corrections)
    assert len(together) == len(samples) + 1
    (changed,) = (s for s in together if s.path == scenes / "sea" / "0.jpg")
    assert CLASS_KEYS[changed.label] == "glacier"


@pytest.mark.parametrize("text", ["", "path\nx.jpg", "nonsense,label\n1,2", '{"path": 3}', "["])
@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_a_list_that_makes_no_sense_is_an_input_fault(
    tmp_path: Path, text: str, suffix: str
) -> None:
    file = tmp_path / f"photos.{suffix}"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputFault):
        layouts.find_unlabelled(file)

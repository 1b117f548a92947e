"""What is trained on: every photo once, none under two labels, none that the test also has."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.imaging.decode import decode
from scene_organizer.imaging.preprocess import PreprocessSpec, preprocess
from training import dataset, layouts
from training.dataset import NEGATIVE, Report

SPEC = PreprocessSpec(32, 32)


def test_labels_follow_the_order_of_the_classes(scenes: Path) -> None:
    samples = layouts.find_scenes(scenes, Report())
    assert {CLASS_KEYS[sample.label] for sample in samples} == set(CLASS_KEYS)
    assert all(sample.path.parent.name == CLASS_KEYS[sample.label] for sample in samples)


def test_a_class_without_photos_is_an_input_fault(scenes: Path) -> None:
    shutil.rmtree(scenes / "sea")
    with pytest.raises(InputFault, match="sea"):
        layouts.find_scenes(scenes, Report())


def test_identical_photos_of_one_class_count_once(scenes: Path) -> None:
    shutil.copy(scenes / "sea" / "0.jpg", scenes / "sea" / "copy.jpg")
    report = Report()
    assert len(layouts.find_scenes(scenes, report)) == 24
    assert [twin.name for _, twin in report.duplicates] == ["0.jpg"]


def test_identical_photos_under_two_labels_are_both_left_out(scenes: Path) -> None:
    shutil.copy(scenes / "sea" / "0.jpg", scenes / "glacier" / "same.jpg")
    report = Report()
    names = [sample.path.name for sample in layouts.find_scenes(scenes, report)]
    assert len(names) == 23
    assert "same.jpg" not in names
    assert len(report.conflicting) == 1
    (line,) = report.lines()
    assert "two labels" in line


def test_photos_that_the_test_folder_has_are_not_trained_on(scenes: Path, tmp_path: Path) -> None:
    test = tmp_path / "test"
    for key in CLASS_KEYS:
        (test / key).mkdir(parents=True)
        shutil.copy(scenes / key / "1.jpg", test / key / "renamed.jpg")
    report = Report()
    samples = layouts.find_scenes(scenes, Report())
    kept = dataset.without(samples, layouts.find_scenes(test, Report()), report)
    assert len(kept) == 18
    assert len(report.leaked) == 6
    assert next(report.lines()).startswith("ERROR")
    assert "1.jpg" not in {sample.path.name for sample in kept}


def test_the_split_is_stratified_disjoint_and_repeatable(scenes: Path) -> None:
    samples = layouts.find_scenes(scenes, Report())
    train, validation = dataset.split(samples, 0.25, seed=7)
    assert Counter(sample.kind for sample in validation) == dict.fromkeys(CLASS_KEYS, 1)
    assert {s.path for s in train} | {s.path for s in validation} == {s.path for s in samples}
    assert len(train) + len(validation) == len(samples)
    # The order in which a file system lists files changes nothing.
    assert dataset.split(samples[::-1], 0.25, seed=7) == (train, validation)
    assert any(dataset.split(samples, 0.25, seed)[1] != validation for seed in range(5))


def test_negatives_have_no_class(negatives: Path) -> None:
    samples = layouts.find_negatives(negatives)
    assert {sample.label for sample in samples} == {NEGATIVE}
    assert {sample.kind for sample in samples} == {"food", "pets"}


def test_a_missing_folder_of_negatives_is_an_input_fault(tmp_path: Path) -> None:
    with pytest.raises(InputFault, match="no folder"):
        layouts.find_negatives(tmp_path / "nowhere")


def test_a_broken_photo_is_left_out_and_reported(scenes: Path) -> None:
    broken = scenes / "forest" / "2.jpg"
    broken.write_bytes(broken.read_bytes()[:200])
    report = Report()
    images, labels, kept = dataset.load(layouts.find_scenes(scenes, Report()), SPEC, report)
    assert images.shape == (23, 32, 32, 3)
    assert len(labels) == len(kept) == 23
    assert [path for path, _ in report.broken] == [broken]
    assert all(sample.path != broken for sample in kept)


def test_training_sees_the_very_bytes_that_the_application_sees(scenes: Path) -> None:
    samples = layouts.find_scenes(scenes, Report())
    images, labels, kept = dataset.load(samples, SPEC, Report())
    assert kept == samples
    for image, label, sample in zip(images, labels, samples, strict=True):
        assert label == sample.label
        np.testing.assert_array_equal(image, preprocess(decode(sample.path), SPEC))


def test_training_sees_the_very_bytes_of_real_photos(shared: Path) -> None:
    paths = sorted((shared / "data" / "intel" / "test" / "street").glob("*.jpg"))[:20]
    paths += sorted((shared / "data" / "formats" / "orientation").glob("*.jpg"))[:4]
    samples = [dataset.Sample(path, 0, "street", path.name) for path in paths]
    images, _, _ = dataset.load(samples, PreprocessSpec(160, 160), Report())
    for image, path in zip(images, paths, strict=True):
        expected = preprocess(decode(path), PreprocessSpec(160, 160))
        np.testing.assert_array_equal(image, expected)

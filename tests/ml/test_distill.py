"""Learning from teachers: real bundles of the small CNN."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.bundle import ModelBundle
from training import runs, train
from training.config import TrainConfig
from training.distill import Teachers
from training.export import export, forward
from training.networks import build

CONFIG = TrainConfig(
    recipe="cnn", backbone="cnn", image_size=32, embedding_size=16, head_epochs=1,
    fine_tune_epochs=1, batch_size=6, validation_share=0.25, ema_momentum=0.5,
)  # fmt: skip
IMAGES = np.random.default_rng(1).integers(0, 256, (12, 32, 32, 3), np.uint8)
LABELS = np.array([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, -1, -1], np.int32)


def teacher(folder: Path, size: int = 32) -> ModelBundle:
    config = replace(CONFIG, image_size=size)
    images = np.repeat(np.repeat(IMAGES, size // 32, axis=1), size // 32, axis=2)
    return export(build(config, 6, None), folder, folder.name, (images, LABELS), {})


def test_teachers_answer_with_the_mean_of_their_calibrated_answers(tmp_path: Path) -> None:
    bundles = [teacher(tmp_path / "a"), teacher(tmp_path / "b")]
    scores, evidence = Teachers([b.folder for b in bundles], CLASS_KEYS)(
        tf.constant(IMAGES, tf.float32)
    )


    answers = []
    for bundle in bundles:
        raw = forward(keras.saving.load_model(bundle.model_file, compile=False), IMAGES)
        answers.append(bundle.calibrate(raw["logits"], raw["evidence"]))
    np.testing.assert_allclose(scores, np.mean([a[0] for a in answers], axis=0), atol=1e-4)
    np.testing.assert_allclose(evidence, np.mean([a[1] for a in answers], axis=0), atol=1e-4)


def test_targets_move_towards_the_teachers_by_their_weight(tmp_path: Path) -> None:
    teachers = Teachers([teacher(tmp_path / "large", size=64).folder], CLASS_KEYS)
    x = tf.constant(IMAGES[:6], tf.float32)
    targets = {"logits": tf.eye(6), "evidence": tf.zeros((6, 6))}
    data = tf.data.Dataset.from_tensors((x, targets))
    ((same, taught),) = list(teachers.teach(data, 0.25))
    scores, evidence = teachers(x)
    np.testing.assert_array_equal(same, x)
    np.testing.assert_allclose(taught["logits"], 0.75 * np.eye(6) + 0.25 * scores, atol=1e-5)
    np.testing.assert_allclose(taught["evidence"], 0.25 * evidence, atol=1e-5)


def test_a_teacher_of_other_classes_is_refused(tmp_path: Path) -> None:
    bundle = teacher(tmp_path / "a")
    with pytest.raises(InputFault, match="other classes"):
        Teachers([bundle.folder], ("cat", "dog"))


def test_a_run_with_teachers_trains(scenes: Path, tmp_path: Path) -> None:
    folders = ",".join(str(teacher(tmp_path / name).folder) for name in "ab")
    config = replace(CONFIG, teachers=folders)
    photos = train.load_photos(config, scenes, None, None, lambda text: None)
    train.train(config, photos, None, tmp_path / "run", lambda text: None)
    assert (tmp_path / "run" / runs.BEST).exists()

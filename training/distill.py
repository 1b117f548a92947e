"""Distillation: a student learns the averaged answers of its teachers beside the labels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import keras
import tensorflow as tf

from scene_organizer.domain.errors import InputFault
from scene_organizer.engine.bundle import ModelBundle, read_bundle


class Teachers:
    """Model bundles whose calibrated answers are averaged.

    The teachers see the very crop, colours and mixture that the student sees
    ("consistent teaching", Beyer et al. 2022, "Knowledge distillation: A good
    teacher is patient and consistent"), so their answers are computed batch
    by batch.

    Args:
        folders: The bundles.
        classes: Class keys the student is to learn, in order.

    Raises:
        EnvironmentFault: A bundle is missing or damaged.
        InputFault: A teacher knows other classes.
    """

    def __init__(self, folders: Sequence[Path], classes: Sequence[str]) -> None:
        self._teachers: list[tuple[ModelBundle, keras.Model]] = []
        for folder in folders:
            bundle = read_bundle(folder)
            if bundle.classes != tuple(classes):
                raise InputFault(f"The teacher in {folder} knows other classes.")
            model = keras.saving.load_model(bundle.model_file, compile=False)
            model.trainable = False
            self._teachers.append((bundle, model))

    def __call__(self, x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        """What the teachers say of a batch.

        Args:
            x: Shape (n, height, width, 3), float32, 0..255.

        Returns:
            Scores, summing to 1 a photo, and evidence, each 0..1; both
            (n, classes), float32.
        """
        answers = [self._ask(bundle, model, x) for bundle, model in self._teachers]
        scores, evidence = zip(*answers, strict=True)
        return tf.add_n(scores) / len(answers), tf.add_n(evidence) / len(answers)

    def teach(self, data: tf.data.Dataset, weight: float) -> tf.data.Dataset:
        """Moves the targets of `augment.batches` towards the teachers' answers.

        Args:
            data: Batches of photos and targets.
            weight: Share of the teachers in the target, 0..1; the rest is the label's.
        """

        def blend(
            x: tf.Tensor, target: dict[str, tf.Tensor]
        ) -> tuple[tf.Tensor, dict[str, tf.Tensor]]:
            scores, evidence = self(x)
            return x, {
                "logits": (1 - weight) * target["logits"] + weight * scores,
                "evidence": (1 - weight) * target["evidence"] + weight * evidence,
            }

        return data.map(blend).prefetch(2)

    @staticmethod
    def _ask(
        bundle: ModelBundle, model: keras.Model, x: tf.Tensor
    ) -> tuple[tf.Tensor, tf.Tensor]:
        spec = bundle.preprocess
        if x.shape[1:3] != (spec.height, spec.width):
            x = tf.image.resize(x, [spec.height, spec.width], antialias=True)
        outputs = model(x, training=False)
        return (
            tf.nn.softmax(outputs["logits"] / bundle.temperature),
            tf.sigmoid(bundle.evidence_scale * outputs["evidence"] + bundle.evidence_shift),
        )

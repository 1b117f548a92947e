"""Measures a model bundle on photos, through the application's own decoding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.scene import judge
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.learning import calibration
from training import calibrate, composites, dataset, layouts
from training.export import forward


@dataclass(frozen=True)
class Answers:
    """What a model says of photos.

    Attributes:
        images: As the network sees them, (n, size, size, 3), uint8, 0..255.
        samples: The photos.
        labels: Class indices or `NEGATIVE`, (n,).
        scores, evidence: Calibrated, (n, classes), each 0..1.
        embedding: (n, embedding_size).
        scene_evidence: Calibrated, (n,), 0..1.
        sure: Whether neither confidence nor evidence falls short, (n,).
    """

    images: NDArray[np.uint8]
    samples: list[dataset.Sample]
    labels: NDArray[np.int32]
    scores: calibration.Floats
    evidence: calibration.Floats
    scene_evidence: calibration.Floats
    embedding: NDArray[np.float32]
    sure: NDArray[np.bool_]


@dataclass(frozen=True)
class Evaluation:
    """Figures as plain JSON values, and the answers they come from."""

    figures: dict[str, Any]
    scenes: Answers
    negatives: Answers | None


def evaluate(
    bundle: ModelBundle,
    scenes: Path,
    negatives: Path | None,
    say: Callable[[str], None],
    train: Path | None = None,
    seed: int | None = None,
) -> Evaluation:
    """Evaluates a bundle.

    Args:
        bundle: What to measure.
        scenes: Test photos in any layout of `layouts`.
        negatives: Folder of `<kind>/` folders of photos that are no scene, or None.
        say: Told what was left out.
        train: Training photos whose embeddings serve as neighbours, or None.
        seed: Of the run that trained on these negatives: only those that it
            held out are asked then. None asks all.

    Returns:
        Accuracy with its 95 % interval, per-class precision, recall and F1,
        the confusion matrix (rows true, columns predicted), calibration,
        accuracy by coverage, second labels, rejection of negatives,
        accuracy of the nearest neighbours.
    """
    report = dataset.Report()
    model = keras.saving.load_model(bundle.model_file, compile=False)
    samples = layouts.find_scenes(scenes, report, bundle.classes, part="test")
    answers = answer(bundle, model, samples, report)
    labels, scores = answers.labels, answers.scores
    right = scores.argmax(axis=1) == labels
    confusion = np.zeros((len(bundle.classes),) * 2, int)
    np.add.at(confusion, (labels, scores.argmax(axis=1)), 1)
    true_scores = scores[np.arange(len(labels)), labels]
    figures: dict[str, Any] = {
        "model": bundle.version,
        "parameters": model.count_params(),
        "photos": len(labels),
        "accuracy": float(right.mean()),
        "accuracy_interval": calibration.wilson_interval(int(right.sum()), len(labels)),
        "loss": float(-np.log(np.maximum(true_scores, 1e-12)).mean()),
        "classes": _per_class(confusion, bundle.classes),
        "confusion": confusion.tolist(),
        "calibration_error": calibrate.calibration_error(scores, labels),
        "reliability": [vars(b) for b in calibrate.reliability(scores, labels)],
        "coverage": calibrate.coverage_curve(scores, labels),
        "kept": float(answers.sure.mean()),
        "accuracy_kept": float(right[answers.sure].mean()) if answers.sure.any() else None,
        "second_scene": _second_scenes(bundle, model, answers),
        "mistakes": [
            {"path": f"{answers.samples[i].kind}/{answers.samples[i].path.name}",
             "predicted": bundle.classes[scores[i].argmax()],
             "confidence": float(scores[i].max())}
            for i in np.flatnonzero(~right)
        ],
    }  # fmt: skip
    others = None
    if negatives is not None:
        unseen = (
            layouts.find_negatives(negatives)
            if seed is None
            else layouts.split_negatives(negatives, seed)[1]
        )
        if unseen:
            others = answer(bundle, model, unseen, report)
            figures["negatives"] = _negatives(answers, others)
    if train is not None:
        known = dataset.without(
            layouts.find_scenes(train, report, bundle.classes), answers.samples, report
        )
        base = answer(bundle, model, known, report)
        figures["neighbours"] = {
            "photos": len(known),
            "accuracy": calibrate.neighbour_accuracy(
                base.embedding, base.labels, answers.embedding, labels
            ),
        }
    for line in report.lines():
        say(line)
    return Evaluation(figures, answers, others)


def predict(bundle: ModelBundle, photos: Path, say: Callable[[str], None]) -> Answers:
    """Answers for photos without labels, in a folder or a part made for them."""
    report = dataset.Report()
    model = keras.saving.load_model(bundle.model_file, compile=False)
    answers = answer(bundle, model, layouts.find_unlabelled(photos), report)
    for line in report.lines():
        say(line)
    return answers


def answer(
    bundle: ModelBundle,
    model: keras.Model,
    samples: list[dataset.Sample],
    report: dataset.Report,
) -> Answers:
    """Decodes photos as the application does and asks the model."""
    images, labels, samples = dataset.load(samples, bundle.preprocess, report)
    outputs = forward(model, images)
    scores, evidence = bundle.calibrate(outputs["logits"], outputs["evidence"])
    scene_evidence = bundle.scene_evidence(outputs["logits"])
    sure = (scores.max(axis=1) >= bundle.thresholds.confidence) & (
        scene_evidence >= bundle.thresholds.scene_evidence
    )
    return Answers(
        images, samples, labels, scores, evidence, scene_evidence, outputs["embedding"], sure
    )


def _negatives(scenes: Answers, others: Answers) -> dict[str, Any]:
    kinds = np.array([sample.kind for sample in others.samples])

    def figures(chosen: NDArray[np.bool_]) -> dict[str, Any]:
        evidence = scenes.scene_evidence, others.scene_evidence[chosen]
        return {
            "photos": int(chosen.sum()),
            "unsure": float((~others.sure)[chosen].mean()),
            "auroc": calibrate.auroc(*evidence),
            "fpr95": calibrate.false_positives(*evidence),
        }

    return {
        **figures(np.ones(len(kinds), bool)),
        "kinds": {str(kind): figures(kinds == kind) for kind in sorted(set(kinds))},
    }


def _second_scenes(bundle: ModelBundle, model: keras.Model, answers: Answers) -> dict[str, Any]:
    """Precision and recall of the second scene, asked of composites and as many single photos."""
    made = composites.compose(answers.images, answers.labels)
    outputs = forward(model, made.images)
    scores, evidence = bundle.calibrate(outputs["logits"], outputs["evidence"])
    scene_evidence = bundle.scene_evidence(outputs["logits"])
    found = hits = 0
    for index, labels in enumerate(made.labels):
        truth = {bundle.classes[label] for label in labels}
        shown = _shown(bundle, scores[index], evidence[index], scene_evidence[index])
        found += len(shown[1:2])
        hits += len(shown) > 1 and set(shown[:2]) == truth
    single = composites.singles(answers.labels)
    extra = sum(
        len(_shown(bundle, answers.scores[i], answers.evidence[i], answers.scene_evidence[i])) > 1
        for i in single
    )
    return {
        "composites": len(made.labels),
        "singles": len(single),
        "recall": hits / max(1, len(made.labels)),
        "precision": hits / max(1, found + extra),
        "singles_kept_single": 1 - extra / max(1, len(single)),
    }


def _shown(
    bundle: ModelBundle,
    scores: calibration.Floats,
    evidence: calibration.Floats,
    scene_evidence: float,
) -> tuple[str, ...]:
    return judge(
        bundle.classes, scores.tolist(), evidence.tolist(), scene_evidence, bundle.thresholds,
        bundle.version,
    ).scenes


def _per_class(
    confusion: NDArray[np.int_], classes: tuple[str, ...]
) -> dict[str, dict[str, float]]:
    result = {}
    for index, key in enumerate(classes):
        hit = confusion[index, index]
        precision = hit / max(1, confusion[:, index].sum())
        recall = hit / max(1, confusion[index].sum())
        f1 = 2 * precision * recall / max(1e-12, precision + recall)
        result[key] = {
            "precision": float(precision), "recall": float(recall), "f1": float(f1),
            "photos": int(confusion[index].sum()),
        }
    return result

"""Measures a model bundle on labelled photos, through the application's own decoding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from scene_organizer.engine.bundle import ModelBundle
from training import calibrate, dataset, layouts
from training.export import forward


def evaluate(
    bundle: ModelBundle,
    scenes: Path,
    negatives: Path | None,
    say: Callable[[str], None],
) -> dict[str, Any]:
    """Evaluates a bundle.

    Args:
        bundle: What to measure.
        scenes: Folder of `<class>/` folders.
        negatives: Folder of `<kind>/` folders of photos that are no scene, or None.
        say: Told what was left out.

    Returns:
        Figures as plain JSON values: accuracy with its 95 % interval,
        per-class precision, recall and F1, the confusion matrix (rows true,
        columns predicted), calibration, and rejection of negatives.
    """
    report = dataset.Report()
    model = keras.saving.load_model(bundle.model_file, compile=False)
    images, labels, samples = dataset.load(
        layouts.find_scenes(scenes, report, bundle.classes), bundle.preprocess, report
    )
    for line in report.lines():
        say(line)
    outputs = forward(model, images)
    scores, evidence = bundle.calibrate(outputs["logits"], outputs["evidence"])
    predicted = scores.argmax(axis=1)
    right = int((predicted == labels).sum())
    confusion = np.zeros((len(bundle.classes),) * 2, int)
    np.add.at(confusion, (labels, predicted), 1)
    sure = _sure(bundle, scores, evidence)
    result: dict[str, Any] = {
        "model": bundle.version,
        "photos": len(labels),
        "accuracy": right / len(labels),
        "accuracy_interval": calibrate.wilson_interval(right, len(labels)),
        "classes": _per_class(confusion, bundle.classes),
        "confusion": confusion.tolist(),
        "calibration_error": calibrate.calibration_error(scores, labels),
        "reliability": [vars(b) for b in calibrate.reliability(scores, labels)],
        "kept": float(sure.mean()),
        "accuracy_kept": float((predicted == labels)[sure].mean()) if sure.any() else None,
        "mistakes": [
            {"path": f"{samples[i].kind}/{samples[i].path.name}",
             "predicted": bundle.classes[predicted[i]],
             "confidence": float(scores[i].max())}
            for i in np.flatnonzero(predicted != labels)
        ],
    }
    if negatives is not None:
        result["negatives"] = _negatives(bundle, model, negatives, evidence)
    return result


def _negatives(
    bundle: ModelBundle, model: keras.Model, folder: Path, scene_evidence: calibrate.Floats
) -> dict[str, Any]:
    images, _, samples = dataset.load(
        layouts.find_negatives(folder), bundle.preprocess, dataset.Report()
    )
    outputs = forward(model, images)
    scores, evidence = bundle.calibrate(outputs["logits"], outputs["evidence"])
    unsure = ~_sure(bundle, scores, evidence)
    kinds = np.array([sample.kind for sample in samples])
    return {
        "photos": len(samples),
        "unsure": float(unsure.mean()),
        "auroc": calibrate.auroc(scene_evidence.max(axis=1), evidence.max(axis=1)),
        "kinds": {
            str(kind): {
                "photos": int((kinds == kind).sum()),
                "unsure": float(unsure[kinds == kind].mean()),
                "auroc": calibrate.auroc(
                    scene_evidence.max(axis=1), evidence[kinds == kind].max(axis=1)
                ),
            }
            for kind in sorted(set(kinds))
        },
    }


def _sure(
    bundle: ModelBundle, scores: calibrate.Floats, evidence: calibrate.Floats
) -> NDArray[np.bool_]:
    confident: NDArray[np.bool_] = scores.max(axis=1) >= bundle.thresholds.confidence
    evident: NDArray[np.bool_] = evidence.max(axis=1) >= bundle.thresholds.scene_evidence
    return confident & evident


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

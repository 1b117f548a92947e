"""Labels that may be wrong: photos that a network which never saw them calls something else."""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.imaging.preprocess import PreprocessSpec
from training import dataset, layouts, plots
from training.config import TrainConfig
from training.networks import BACKBONES, Weights, pretrained
from training.prepare import relative

BACKBONE = "efficientnetb4"
IMAGE_SIZE = 192
FOLDS = 5
SHOWN = 40


@dataclass(frozen=True)
class Doubts:
    """What the folds found.

    Attributes:
        accuracy: Of the out-of-fold answers, by the labels as they are, 0..1.
        indices: Photos whose label is doubtful, the most doubtful first, (m,).
        likelier: The class each of them more likely shows, (m,).
        confidence: Its out-of-fold probability, (m,).
    """

    accuracy: float
    indices: NDArray[np.int_]
    likelier: NDArray[np.int_]
    confidence: NDArray[np.float64]


def write(root: Path, folder: Path, weights: Weights) -> dict[str, Any]:
    """Estimates wrong labels; writes doubts.json, doubts.csv and doubts.png.

    The labels stay as they are: some doubts are photos that people would
    argue about too.

    Args:
        root: Photos in any layout of `layouts`; the test part is left alone.
        folder: Made if missing.
        weights: Where the judging network's pretrained weights come from.

    Returns:
        The content of doubts.json.

    Raises:
        InputFault: A class has no photo, or the weights are missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    report = dataset.Report()
    spec = PreprocessSpec(IMAGE_SIZE, IMAGE_SIZE)
    images, labels, samples = dataset.load(layouts.find_scenes(root, report), spec, report)
    found = find_doubts(images, labels, weights)
    pairs = Counter(
        f"{CLASS_KEYS[labels[index]]} -> {CLASS_KEYS[likelier]}"
        for index, likelier in zip(found.indices, found.likelier, strict=True)
    )
    content = {
        "photos": len(labels),
        "doubtful": len(found.indices),
        "share": len(found.indices) / len(labels),
        "out_of_fold_accuracy": found.accuracy,
        "pairs": dict(pairs.most_common()),
    }
    text = json.dumps(content, indent=1) + "\n"
    (folder / "doubts.json").write_text(text, encoding="utf-8")
    with (folder / "doubts.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "label", "likelier", "confidence"])
        writer.writerows(
            (relative(samples[index].path, root), CLASS_KEYS[labels[index]],
             CLASS_KEYS[likelier], f"{confidence:.3f}")
            for index, likelier, confidence in zip(
                found.indices, found.likelier, found.confidence, strict=True
            )
        )  # fmt: skip
    worst = found.indices[:SHOWN]
    if len(worst):
        plots.contact_sheet(
            [images[index] for index in worst],
            [f"{CLASS_KEYS[labels[index]]}\n{CLASS_KEYS[likelier]} {confidence:.0%}"
             for index, likelier, confidence in zip(
                 worst, found.likelier, found.confidence, strict=False)],
            folder / "doubts.png",
        )  # fmt: skip
    return content


def find_doubts(images: NDArray[np.uint8], labels: NDArray[np.int32], weights: Weights) -> Doubts:
    """Estimates which labels are wrong.

    Each fifth of the photos is classified by a logistic regression on the
    other four, over the features of a network that knows ImageNet only: no
    answer has seen its own label.

    Args:
        images: Shape (n, `IMAGE_SIZE`, `IMAGE_SIZE`, 3), uint8.
        labels: Class indices, (n,).
        weights: Where the network's pretrained weights come from.
    """
    features = _features(images, weights)
    classifier = make_pipeline(StandardScaler(), LogisticRegression(C=0.003, max_iter=300))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    probabilities = cross_val_predict(
        classifier, features, labels, cv=folds, method="predict_proba"
    )
    return judge_labels(probabilities, labels)


def judge_labels(probabilities: NDArray[np.float64], labels: NDArray[np.integer]) -> Doubts:
    """Finds doubtful labels by confident learning.

    Northcutt, Jiang and Chuang 2021, "Confident learning: estimating
    uncertainty in dataset labels", section 3.1. A class is claimed for a photo
    where its probability reaches the mean that the photos labelled so have; a
    label is doubtful where another class is claimed, and claimed most.

    Args:
        probabilities: Out of fold, (n, classes).
        labels: Class indices, (n,).
    """
    rows = np.arange(len(labels))
    means = np.array([
        probabilities[labels == key, key].mean() for key in range(probabilities.shape[1])
    ])  # fmt: skip
    claimed = np.where(probabilities >= means, probabilities, -1.0)
    likelier = claimed.argmax(axis=1)
    doubtful = np.flatnonzero((claimed[rows, likelier] > 0) & (likelier != labels))
    trust = probabilities[doubtful, labels[doubtful]]
    doubtful = doubtful[np.argsort(trust, kind="stable")]
    return Doubts(
        float(np.mean(probabilities.argmax(axis=1) == labels)),
        doubtful,
        likelier[doubtful],
        probabilities[doubtful, likelier[doubtful]],
    )


def _features(images: NDArray[np.uint8], weights: Weights) -> NDArray[np.float32]:
    config = TrainConfig(backbone=BACKBONE, image_size=IMAGE_SIZE)
    network = pretrained(BACKBONES[BACKBONE], config, weights)
    pooled = keras.layers.GlobalAveragePooling2D()(network.output)
    model = keras.Model(network.input, pooled)
    shown = int(sys.stdout.isatty())
    return np.asarray(model.predict(images, batch_size=64, verbose=shown), np.float32)

"""How good calibrated scores are: reliability, ranking, coverage, neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scene_organizer.learning.calibration import Floats


@dataclass(frozen=True)
class Bin:
    """One bin of a reliability diagram: mean confidence, accuracy (0..1) and photos."""

    confidence: float
    accuracy: float
    count: int


def reliability(scores: Floats, labels: NDArray[np.integer], bins: int = 15) -> list[Bin]:
    """Equal-width bins over the confidence of the best class."""
    confidence, right = scores.max(axis=1), scores.argmax(axis=1) == labels
    index = np.minimum((confidence * bins).astype(int), bins - 1)
    return [
        Bin(float(confidence[index == b].mean()), float(right[index == b].mean()),
            int((index == b).sum()))
        for b in range(bins)
        if (index == b).any()
    ]


def calibration_error(scores: Floats, labels: NDArray[np.integer], bins: int = 15) -> float:
    """Expected calibration error (Naeini et al. 2015), 0..1."""
    return sum(
        abs(b.confidence - b.accuracy) * b.count for b in reliability(scores, labels, bins)
    ) / len(labels)


def auroc(positive: NDArray[np.floating], negative: NDArray[np.floating]) -> float:
    """Probability that a positive scores above a negative, ties counted half."""
    values = np.concatenate([positive, negative])
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    n, m = len(positive), len(negative)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * m))


def false_positives(
    positive: NDArray[np.floating], negative: NDArray[np.floating], keep: float = 0.95
) -> float:
    """Share of negatives that pass a threshold which keeps the share `keep` of positives."""
    return float(np.mean(negative >= np.quantile(positive, 1 - keep)))


def coverage_curve(scores: Floats, labels: NDArray[np.integer]) -> list[tuple[float, float]]:
    """Accuracy of the most confident photos, for every twentieth of all photos.

    Returns:
        Pairs of coverage and accuracy, each 0..1.
    """
    right = (scores.argmax(axis=1) == labels)[np.argsort(-scores.max(axis=1), kind="stable")]
    counts = np.unique(np.ceil(np.arange(1, 21) / 20 * len(labels)).astype(int))
    return [(int(count) / len(labels), float(right[:count].mean())) for count in counts]


def neighbour_accuracy(
    known: NDArray[np.floating],
    labels: NDArray[np.integer],
    queries: NDArray[np.floating],
    truths: NDArray[np.integer],
    count: int = 5,
) -> float:
    """Accuracy of a vote of the nearest neighbours by cosine; the nearest one breaks ties.

    Args:
        known: Embeddings with known labels, (n, size).
        labels: Theirs, (n,).
        queries: Embeddings to label, (m, size).
        truths: What they show, (m,).
        count: Neighbours that vote.
    """
    directions = [
        each / np.maximum(1e-12, np.linalg.norm(each, axis=1, keepdims=True))
        for each in (known, queries)
    ]
    nearest = np.argsort(-(directions[1] @ directions[0].T), axis=1, kind="stable")[:, :count]
    votes = labels[nearest]
    tally = (votes[:, :, None] == np.arange(labels.max() + 1)).sum(axis=1).astype(float)
    tally[np.arange(len(votes)), votes[:, 0]] += 0.5
    return float(np.mean(tally.argmax(axis=1) == truths))

"""Turns a network's raw outputs into calibrated ones and chooses the decision thresholds.

NumPy only: quick learning refits the same numbers without TensorFlow.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.scene import Thresholds
from scene_organizer.engine.bundle import sigmoid, softmax

Floats = NDArray[np.float64]


def fit_temperature(logits: NDArray[np.floating], labels: NDArray[np.integer]) -> float:
    """Minimises the negative log-likelihood over one temperature (Guo et al. 2017).

    Args:
        logits: Shape (n, classes).
        labels: Shape (n,), class indices.

    Returns:
        The temperature, 0.2..5.
    """
    candidates = np.geomspace(0.2, 5, 321)
    losses = [
        -np.mean(np.log(softmax(logits / t)[np.arange(len(labels)), labels] + 1e-12))
        for t in candidates
    ]
    return float(candidates[int(np.argmin(losses))])


def fit_platt(
    logits: NDArray[np.floating], truths: NDArray[np.floating]
) -> tuple[float, float]:
    """Platt scaling: scale and shift that make `sigmoid(scale * logit + shift)` a probability.

    Lin, Lin and Weng 2007, "A note on Platt's probabilistic outputs for
    support vector machines".

    Args:
        logits: Any shape.
        truths: The same shape, 0 or 1.
    """
    x, y = np.ravel(logits).astype(np.float64), np.ravel(truths).astype(np.float64)
    # Targets short of 0 and 1 keep the fit finite where evidence separates perfectly.
    y = np.where(y > 0.5, (y.sum() + 1) / (y.sum() + 2), 1 / ((1 - y).sum() + 2))
    design = np.stack([x, np.ones_like(x)])

    def loss(parameters: Floats) -> float:
        z = parameters @ design
        return float(np.mean(np.logaddexp(0.0, z) - y * z))

    parameters, best = np.array([1.0, 0.0]), loss(np.array([1.0, 0.0]))
    for _ in range(100):  # Newton's method; converges in about eight steps
        p = sigmoid(parameters @ design)
        curvature = (design * (p * (1 - p))) @ design.T + 1e-9 * np.eye(2)
        step = np.linalg.solve(curvature, design @ (p - y))
        # Far from the optimum a whole step overshoots and would diverge.
        while (reached := loss(parameters - step)) > best and np.abs(step).max() > 1e-9:
            step /= 2
        if np.abs(step).max() <= 1e-9:
            break
        parameters, best = parameters - step, reached
    return float(parameters[0]), float(parameters[1])


def choose_thresholds(
    scores: Floats, scene_evidence: Floats, keep: float, second_scene: float = 0.5
) -> Thresholds:
    """Thresholds that keep a share of true scene photos out of Unsure.

    Most of the rejected share is spent on evidence, which is what tells
    scenes from everything else; the rest on a low confidence, where two
    scenes compete.

    Args:
        scores: Calibrated probabilities of validation scenes, (n, classes).
        scene_evidence: Of the same photos, (n,), 0..1.
        keep: The share to keep, 0..1.
        second_scene: Passed on.
    """
    by_evidence = float(np.quantile(scene_evidence, (1 - keep) * 0.75))
    passed = scene_evidence >= by_evidence
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        kept = float(np.mean(passed & (scores.max(axis=1) >= middle)))
        low, high = (middle, high) if kept >= keep else (low, middle)
    return Thresholds(confidence=low, scene_evidence=by_evidence, second_scene=second_scene)


def choose_second_scene(
    scores: Floats, evidence: Floats, labels: NDArray[np.integer]
) -> float:
    """The evidence from which a second scene is named: the best F1 of the second label.

    Args:
        scores, evidence: Calibrated, (n, classes), of composites and single photos.
        labels: What they show, (n, 2); the second is -1 in single photos.
    """
    rows = np.arange(len(labels))
    best = scores.argmax(axis=1)
    others = evidence.copy()
    others[rows, best] = -1
    second, strength = others.argmax(axis=1), others.max(axis=1)
    right = (np.sort(np.stack([best, second], axis=1)) == np.sort(labels)).all(axis=1)
    pairs = np.count_nonzero(labels[:, 1] >= 0)

    def f1(threshold: float) -> float:
        named = strength >= threshold
        return float(2 * (right & named).sum() / (named.sum() + pairs))

    candidates: list[float] = np.linspace(0.05, 0.95, 91).tolist()
    return max(candidates, key=f1)


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


def wilson_interval(right: int, total: int) -> tuple[float, float]:
    """95 % interval of a proportion (Wilson 1927)."""
    z = 1.959964
    p = right / total
    centre = (p + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * np.sqrt(p * (1 - p) / total + z * z / (4 * total**2))
    return float(centre - half), float(centre + half)

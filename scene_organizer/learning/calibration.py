"""Turns a head's raw outputs into calibrated ones and chooses the decision thresholds.

NumPy only: the training of a bundle and the learning from corrections fit
the same numbers.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.scene import Thresholds
from scene_organizer.engine.base_set import NEGATIVE
from scene_organizer.engine.bundle import ModelBundle, energy, sigmoid, softmax

Floats = NDArray[np.float64]

KEEP = 0.96
"""Share of validation scenes kept out of Unsure. Validation photos also chose
the weights; of unseen ones up to a point fewer are kept."""


def fitted(
    bundle: ModelBundle, logits: NDArray[np.floating], evidence: NDArray[np.floating],
    labels: NDArray[np.integer],
) -> ModelBundle:
    """The bundle with temperature, both evidence scalings and thresholds fitted to raw outputs.

    Args:
        bundle: Its classes count; a class that no photo shows keeps to the others' calibration.
        logits, evidence: Raw, (n, classes), of photos never trained on.
        labels: Theirs, `NEGATIVE` where there is no scene, (n,).
    """
    scenes = labels != NEGATIVE
    temperature = fit_temperature(logits[scenes], labels[scenes])
    truths = np.where(
        scenes[:, None], np.eye(len(bundle.classes))[np.maximum(labels, 0)], 0.0
    )
    scale, shift = fit_platt(evidence, truths)
    energy_scale, energy_shift = fit_platt(energy(logits), scenes.astype(np.float64))
    scaled = replace(
        bundle, temperature=temperature, evidence_scale=scale, evidence_shift=shift,
        energy_scale=energy_scale, energy_shift=energy_shift,
    )  # fmt: skip
    scores, _ = scaled.calibrate(logits, evidence)
    scene_evidence = scaled.scene_evidence(logits)
    return replace(
        scaled, thresholds=choose_thresholds(scores[scenes], scene_evidence[scenes], KEEP)
    )


def with_second_scene(
    bundle: ModelBundle, logits: NDArray[np.floating], evidence: NDArray[np.floating],
    labels: NDArray[np.integer],
) -> ModelBundle:
    """The bundle with its threshold for a second scene chosen.

    Args:
        bundle: With temperature and evidence scaling fitted.
        logits, evidence: Raw, (n, classes), of single photos and of composites.
        labels: Theirs, (n, 2); the second is `NEGATIVE` for single photos.
    """
    second = choose_second_scene(*bundle.calibrate(logits, evidence), labels)
    return replace(bundle, thresholds=replace(bundle.thresholds, second_scene=second))


def fit_temperature(logits: NDArray[np.floating], labels: NDArray[np.integer]) -> float:
    """Minimises the negative log-likelihood over one temperature (Guo et al. 2017).

    Args:
        logits: Shape (n, classes).
        labels: Shape (n,), class indices.

    Returns:
        The temperature, 0.2..5.
    """
    candidates = np.geomspace(0.2, 5, 321)
    rows = np.arange(len(labels))

    def loss(index: int) -> float:
        return -float(np.mean(np.log(softmax(logits / candidates[index])[rows, labels] + 1e-12)))

    # Convex in 1/t, so that two looks tell on which side the least loss lies.
    low, high = 0, len(candidates) - 1
    while high > low:
        middle = (low + high) // 2
        low, high = (low, middle) if loss(middle) <= loss(middle + 1) else (middle + 1, high)
    return float(candidates[low])


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


def wilson_interval(right: int, total: int) -> tuple[float, float]:
    """95 % interval of a proportion (Wilson 1927)."""
    z = 1.959964
    p = right / total
    centre = (p + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * np.sqrt(p * (1 - p) / total + z * z / (4 * total**2))
    return float(centre - half), float(centre + half)

"""Quick learning: a new head on stored embeddings, from corrections and the base set together.

The head starts as the bundle's own and is pulled back to what that one says
of the base set ("Learning without forgetting", Li and Hoiem 2016, here with
the squared distance of logits), while corrections pull it to what a person
says. A further category is one more column. NumPy only: the problem is
10,000 embeddings of 256 values, and L-BFGS (Liu and Nocedal 1989) solves it
in a second; scikit-learn would bring SciPy, 150 MB, for the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part
from scene_organizer.engine.bundle import ModelBundle, energy, sigmoid, softmax
from scene_organizer.engine.head import Head, Weights, apply
from scene_organizer.learning import calibration

STRENGTH = 8.0
"""How many photos of the base set one correction weighs."""

_MEMORY = 0.5
"""Weight of staying with what the bundle's head says of the base set."""

_RIDGE = 1e-3
"""Least variance of a direction, in shares of the mean."""

_STEPS = 120
_REMEMBERED = 10
_ENOUGH = 1e-5
"""Relative improvement of a step below which the search is over."""

Floats = NDArray[np.float64]
Loss = Callable[[NDArray[np.floating]], tuple[float, Floats]]
"""Of logits, with its gradient."""


@dataclass(frozen=True)
class Lessons:
    """What a person said of photos.

    Attributes:
        embedding: Shape (n, size), float32.
        main: Class indices, `NEGATIVE` for none of these, (n,).
        shown: Which classes each photo shows, (n, classes), 0 or 1.
    """

    embedding: NDArray[np.float32]
    main: NDArray[np.int64]
    shown: NDArray[np.float64]

    @classmethod
    def of(
        cls, embedding: NDArray[np.floating], scenes: Sequence[Sequence[str]],
        classes: Sequence[str],
    ) -> Lessons:
        """Lessons from scene keys, the main one first; none for none of these."""
        index = {key: place for place, key in enumerate(classes)}
        main = np.array([index[keys[0]] if keys else NEGATIVE for keys in scenes], np.int64)
        shown = np.zeros((len(scenes), len(classes)))
        for row, keys in enumerate(scenes):
            shown[row, [index[key] for key in keys]] = 1
        return cls(np.asarray(embedding, np.float32), main, shown)

    def __len__(self) -> int:
        return len(self.main)

    def at(self, rows: NDArray[np.integer] | NDArray[np.bool_]) -> Lessons:
        """Some of the lessons."""
        return Lessons(self.embedding[rows], self.main[rows], self.shown[rows])


def own_head(bundle: ModelBundle, base: BaseSet) -> Head:
    """The bundle's own head, able to answer for stored embeddings."""
    return Head(bundle, base.logits, base.evidence)


def learn(
    bundle: ModelBundle, base: BaseSet, lessons: Lessons, classes: Sequence[str], version: str,
    strength: float = STRENGTH, cancel: CancelToken | None = None,
) -> Head:
    """Fits a head to corrections and the base set, and calibrates it.

    Args:
        bundle: What the embeddings come from.
        base: Its base set.
        lessons: To learn from; labels by `classes`.
        classes: Those of the bundle first, then any others.
        version: Of the new head.
        strength: How many photos of the base set one lesson weighs.
        cancel: Stops between steps.

    Raises:
        Cancelled: The person asked to stop.
    """
    train = base.of(Part.TRAIN)
    material = _Material.of(train, lessons, len(classes), strength)
    logits, evidence = (
        material.fit(_start(own, classes), loss, cancel)
        for own, loss in ((base.logits, _scene_loss(bundle, material)),
                          (base.evidence, _evidence_loss(material)))
    )
    head = Head(replace(bundle, version=version, classes=tuple(classes)), logits, evidence)
    return calibrated(head, base)


def calibrated(head: Head, base: BaseSet) -> Head:
    """The head with temperature, evidence and thresholds fitted to the frozen test photos."""
    test, pairs = base.of(Part.TEST), base.of(Part.PAIR)
    assert head.logits is not None, "a head is learned with its weights"
    assert head.evidence is not None, "a head is learned with its weights"
    logits, evidence = (apply(weights, test.embedding) for weights in (head.logits, head.evidence))
    labels = test.labels[:, 0]
    bundle = calibration.fitted(head.bundle, logits, evidence, labels)
    if len(pairs.labels):
        single = np.flatnonzero(labels != NEGATIVE)
        single = np.random.default_rng(7).permutation(single)[: len(pairs.labels)]
        bundle = calibration.with_second_scene(
            bundle,
            np.concatenate([logits[single], apply(head.logits, pairs.embedding)]),
            np.concatenate([evidence[single], apply(head.evidence, pairs.embedding)]),
            np.concatenate([test.labels[single], pairs.labels]),
        )
    return replace(head, bundle=bundle)


@dataclass(frozen=True)
class _Material:
    """Base set and lessons in one, in coordinates in which the base set is white.

    There the squared distance of logits on the base set is that of the weights,
    and L-BFGS needs a tenth of the steps.

    Attributes:
        rows: Embeddings with a 1 for the bias, (n, size + 1), whitened, float32.
        back: Leads changes of weights back to the coordinates of embeddings.
        plain: `rows` before, for what the head says at the start.
        weights: Of each photo, (n,).
        main: Class indices or `NEGATIVE`, (n,).
        shown: 0 or 1, (n, classes).
    """

    rows: NDArray[np.float32]
    back: Floats
    plain: NDArray[np.float32]
    weights: Floats
    main: NDArray[np.int64]
    shown: Floats

    @classmethod
    def of(cls, train: BaseSet, lessons: Lessons, classes: int, strength: float) -> _Material:
        count = len(train.labels)
        main = np.concatenate([train.labels[:, 0].astype(np.int64), lessons.main])
        shown = np.zeros((len(main), classes))
        scenes = np.flatnonzero(main[:count] != NEGATIVE)
        shown[scenes, main[scenes]] = 1
        shown[count:] = lessons.shown
        plain = np.ones((len(main), train.embedding.shape[1] + 1), np.float32)
        plain[:count, :-1], plain[count:, :-1] = train.embedding, lessons.embedding
        known = plain[:count]
        products = (known.T @ known).astype(np.float64) / count
        # What hardly varies in the base set is not free to mean anything.
        products += np.eye(len(products)) * _RIDGE * products.trace() / len(products)
        back = np.linalg.inv(np.linalg.cholesky(products)).T
        weights = np.full(len(main), 1 / count)
        weights[count:] *= strength
        return cls(plain @ back.astype(np.float32), back, plain, weights, main, shown)

    def fit(
        self, start: NDArray[np.float32], loss: Callable[[Floats], tuple[float, Floats]],
        cancel: CancelToken | None,
    ) -> Weights:
        """The weights that a loss of logits, with its gradient, and the memory agree on."""
        before = self.plain @ start

        def whole(change: Floats) -> tuple[float, Floats]:
            logits: NDArray[np.floating] = before + self.rows @ change.astype(np.float32)
            value, by_logit = loss(logits)
            gradient = _MEMORY * change
            gradient += self.rows.T @ by_logit.astype(np.float32)
            return value + 0.5 * _MEMORY * float((change * change).sum()), gradient

        found = _minimise(whole, np.zeros(start.shape), cancel)
        return (start + self.back @ found).astype(np.float32)


def _start(own: NDArray[np.float32], classes: Sequence[str]) -> NDArray[np.float32]:
    """The bundle's head, with columns for further classes that answer to nothing yet."""
    start = np.zeros((len(own), len(classes)), np.float32)
    start[:, : own.shape[1]] = own
    # Unlikelier than anything, until examples say otherwise.
    start[-1, own.shape[1] :] = own[-1].min() - 4
    return start


def _scene_loss(bundle: ModelBundle, material: _Material) -> Loss:
    """Which scene it is, and whether it is any: cross-entropies of scores and scene evidence."""
    scenes = np.flatnonzero(material.main != NEGATIVE)
    main, own = material.main[scenes], material.weights[scenes]
    rows = np.arange(len(scenes))
    any_scene = (material.main != NEGATIVE).astype(np.float64)
    a, b, temperature = bundle.energy_scale, bundle.energy_shift, bundle.temperature

    def loss(logits: NDArray[np.floating]) -> tuple[float, Floats]:
        scores = softmax(logits[scenes] / temperature)
        value = -float(own @ np.log(scores[rows, main] + 1e-12))
        scores[rows, main] -= 1
        by_logit = np.zeros(logits.shape)
        by_logit[scenes] = scores * (own / temperature)[:, None]
        scaled = a * energy(logits) + b
        value += float(material.weights @ (np.logaddexp(0, scaled) - any_scene * scaled))
        wrong = material.weights * (sigmoid(scaled) - any_scene) * a
        return value, by_logit + wrong[:, None] * softmax(logits)

    return loss


def _evidence_loss(material: _Material) -> Loss:
    """Each scene on its own: binary cross-entropies."""
    weights = material.weights[:, None]

    def loss(logits: NDArray[np.floating]) -> tuple[float, Floats]:
        value = (weights * (np.logaddexp(0, logits) - material.shown * logits)).sum()
        return float(value), (sigmoid(logits) - material.shown) * weights

    return loss


def _minimise(
    loss: Callable[[Floats], tuple[float, Floats]], start: Floats, cancel: CancelToken | None
) -> Floats:
    """L-BFGS with a halving line search (Nocedal and Wright 2006, algorithm 7.4)."""
    point = start
    value, gradient = loss(point)
    history: list[tuple[Floats, Floats, float]] = []
    for _ in range(_STEPS):
        if cancel is not None:
            cancel.check()
        direction = _direction(gradient, history)
        slope = float((direction * gradient).sum())
        length = 1.0 if history else min(1.0, 1 / max(1e-12, float(np.abs(gradient).sum())))
        while True:
            reached = point + length * direction
            lower, steeper = loss(reached)
            if lower <= value + 1e-4 * length * slope:
                break
            length /= 2
            if length < 1e-10:
                return point
        moved, turned = reached - point, steeper - gradient
        curvature = float((moved * turned).sum())
        if curvature > 1e-12:
            history = [*history[1 - _REMEMBERED :], (moved, turned, 1 / curvature)]
        gained = value - lower
        point, value, gradient = reached, lower, steeper
        if gained <= _ENOUGH * max(abs(value), 1e-3):
            break
    return point


def _direction(gradient: Floats, history: list[tuple[Floats, Floats, float]]) -> Floats:
    """Minus the gradient, times what is known of the inverse curvature."""
    result = -gradient
    shares = []
    for moved, turned, inverse in reversed(history):
        share = inverse * float((moved * result).sum())
        shares.append(share)
        result = result - share * turned
    if history:
        moved, turned, inverse = history[-1]
        result = result / (inverse * float((turned * turned).sum()))
    for (moved, turned, inverse), share in zip(history, reversed(shares), strict=True):
        result = result + moved * (share - inverse * float((turned * result).sum()))
    return result

"""Quick learning: a new head on stored embeddings, from corrections and the base set together.

The head starts as the bundle's own and is pulled back to what that one says
of the base set ("Learning without forgetting", Li and Hoiem 2016, here with
the squared distance of logits), while corrections pull it to what a person
says. A further category is one more column.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.learning import MIN_EXAMPLES
from scene_organizer.domain.photo import NONE
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part
from scene_organizer.engine.bundle import ModelBundle, energy, sigmoid, softmax
from scene_organizer.engine.head import Head, Weights, apply
from scene_organizer.learning import calibration
from scene_organizer.learning.descent import Floats, minimise
from scene_organizer.learning.kinds import NO_STARTERS, Chosen, contrast, named

STRENGTH = 20.0
"""How many photos of the base set one correction weighs."""

_YIELDING = (0.02, 0.05)
"""Weight of base photos of a class of which the person calls some otherwise, as far as they look
rather like those: at least the first, and all of them together, were they the whole class, the
second as a share of those lessons. Which of them the person would call otherwise, too, is not
known; without any weight the new would swallow the old."""

_NEAREST = 3
"""Lessons of each kind that a base photo is compared with; of one that has more, more."""

_MEMORY = 0.2
"""Weight of staying with what the bundle's head says of the base set."""

_FREE = 0.02
"""The same of the column of a new category, of which the bundle's head says nothing."""

_RIDGE = 0.1
"""How much of each value's own variance is added to that of the base set: what varies little
there is not free to mean anything."""

_LESS = 3.0
"""By how much the logit of a new category begins below that of the class it was split off from."""

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


Kin = Mapping[str, frozenset[str]]
"""By category the classes of which a person makes some photos it."""


def redefined(
    bundle: ModelBundle, base: BaseSet, lessons: Lessons, classes: Sequence[str]
) -> Kin:
    """Which categories a person splits off from which classes of the bundle.

    A class's photos that the person calls otherwise have to go to one category
    for the greater part, and be ten or more: what is corrected at random goes
    everywhere.
    """
    said = np.array([*classes, NONE], object)[lessons.main]
    called = np.array(answers(own_head(bundle, base), lessons.embedding), object)
    kin: dict[str, set[str]] = {}
    for key in (*bundle.classes, NONE):
        moved = said[(called == key) & (said != key)].tolist()
        for other in classes:
            if moved.count(other) >= max(MIN_EXAMPLES, len(moved) / 2):
                kin.setdefault(other, set()).add(key)
    return {other: frozenset(keys) for other, keys in kin.items()}


def answers(head: Head, embedding: NDArray[np.floating]) -> list[str]:
    """The likeliest answer for each photo: a class, or none of these."""
    assert head.logits is not None, "asked of stored embeddings"
    logits = apply(head.logits, embedding)
    # As `Photo.suggestion`: below one half a scene is less likely than none.
    any_scene = head.bundle.scene_evidence(logits) >= 0.5
    return [head.bundle.classes[best] if scene else NONE
            for best, scene in zip(logits.argmax(axis=1), any_scene, strict=True)]


def own_head(bundle: ModelBundle, base: BaseSet) -> Head:
    """The bundle's own head, able to answer for stored embeddings."""
    return Head(bundle, base.logits, base.evidence)


class Learner:
    """Fits heads to corrections and the base set.

    Args:
        bundle: What the embeddings come from.
        base: Its base set.
        lessons: To learn from; labels by `classes`.
        classes: Those of the bundle first, then any others.
        kin: From `redefined`.
        chosen: Those of the classes that are starter categories.
    """

    def __init__(
        self, bundle: ModelBundle, base: BaseSet, lessons: Lessons, classes: Sequence[str],
        kin: Kin, chosen: Chosen = NO_STARTERS,
    ) -> None:
        self._bundle, self._base = bundle, named(base, classes, chosen)
        self._wanted = frozenset(classes)
        if chosen:
            others = contrast(chosen)
            classes, chosen = (*classes, *others), {**chosen, **others}
            lessons = replace(lessons, shown=np.pad(lessons.shown, ((0, 0), (0, len(others)))))
        self._classes, self._lessons = tuple(classes), lessons
        train = named(base, classes, chosen).of(Part.TRAIN)
        self._splits = _splits(train, lessons, kin, classes)
        self._material = _Material.of(
            train, lessons, len(classes), len(bundle.classes), _balance(train), self._splits
        )
        self._starts = [_start(own, bundle.classes, classes, kin, train)
                        for own in (base.logits, base.evidence)]

    def learn(
        self, version: str, rows: NDArray[np.bool_] | None = None,
        cancel: CancelToken | None = None,
    ) -> Head:
        """Fits a head and calibrates it.

        Args:
            version: Of the new head.
            rows: The lessons to learn from, (n,); all if None.
            cancel: Stops between steps.

        Raises:
            Cancelled: The person asked to stop.
        """
        used = np.ones(len(self._lessons), np.bool_) if rows is None else rows
        material = self._material.only(used, self._splits)
        losses = _scene_loss(self._bundle, material), _evidence_loss(material)
        logits, evidence = (material.fit(start, loss, cancel)
                            for start, loss in zip(self._starts, losses, strict=True))
        bundle = replace(self._bundle, version=version, classes=self._classes)
        return calibrated(Head(bundle, logits, evidence).only(self._wanted), self._base)


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
class _Split:
    """A class of which a person calls some photos otherwise.

    Attributes:
        old, new: Both classes.
        rows: The base photos of the old one.
        factor: The weight left to those of them that may be of the new one.
    """

    old: int
    new: int
    rows: NDArray[np.intp]
    factor: float


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
        memory: Weight of staying with the start, (classes,).
    """

    rows: NDArray[np.float32]
    back: Floats
    plain: NDArray[np.float32]
    weights: Floats
    main: NDArray[np.int64]
    shown: Floats
    memory: Floats

    @classmethod
    def of(
        cls, train: BaseSet, lessons: Lessons, classes: int, known_classes: int,
        factors: Mapping[int, float], splits: Sequence[_Split],
    ) -> _Material:
        count = len(train.labels)
        main = np.concatenate([train.labels[:, 0].astype(np.int64), lessons.main])
        shown = np.zeros((len(main), classes))
        scenes = np.flatnonzero(main[:count] != NEGATIVE)
        shown[scenes, main[scenes]] = 1
        shown[count:] = lessons.shown
        plain = np.ones((len(main), train.embedding.shape[1] + 1), np.float32)
        plain[:count, :-1], plain[count:, :-1] = train.embedding, lessons.embedding
        weights = np.full(len(main), 1 / count)
        for label, factor in factors.items():
            weights[:count][main[:count] == label] *= factor
        weights[count:] *= STRENGTH
        known = plain[:count]
        # What the head said of a class that is split is not worth remembering.
        spared = weights[:count].astype(np.float32)
        for split in splits:
            spared[split.rows] *= split.factor
        products = ((known * spared[:, None]).T @ known).astype(float)
        # What hardly varies in the base set is not free to mean anything.
        spread = np.append(train.embedding.var(axis=0, dtype=float), 1)
        # A value that never varies has a direction of its own all the same.
        products += np.diag(spread + 1e-6 * spread.mean()) * _RIDGE
        back = np.linalg.inv(np.linalg.cholesky(products)).T
        memory = np.full(classes, _MEMORY)
        memory[known_classes:] = _FREE
        return cls(plain @ back.astype(np.float32), back, plain, weights, main, shown, memory)

    def only(self, lessons: NDArray[np.bool_], splits: Sequence[_Split]) -> _Material:
        """The same with some of the lessons: the others weigh nothing.

        Base photos of a class that was split keep their weight if they look more
        like the photos that were left in it than like those that were taken out.
        And what was left weighs no more than what was taken out: the more a person
        confirms, the less would be found of what is new.
        """
        weights = self.weights.copy()
        base = len(weights) - len(lessons)
        weights[base:][~lessons] = 0
        for split in splits:
            left, taken = (base + np.flatnonzero(lessons & (self.main[base:] == label))
                           for label in (split.old, split.new))
            rows = split.rows
            if len(left) and len(taken):
                ratio = max(1, len(left) / len(taken))
                # Of many photos the nearest are nearer, and say no more for that.
                rows = rows[self._likeness(rows, taken, _NEAREST)
                            >= self._likeness(rows, left, round(ratio * _NEAREST))]
                weights[left] /= ratio
            weights[rows] *= split.factor
        return replace(self, weights=weights)

    def _likeness(
        self, rows: NDArray[np.intp], others: NDArray[np.intp], nearest: int
    ) -> Floats:
        """The mean cosine of each row with so many others that it is most like, (n,)."""
        one, other = (self.rows[each] / np.linalg.norm(self.rows[each], axis=1, keepdims=True)
                      for each in (rows, others))
        return np.asarray(np.sort(one @ other.T, axis=1)[:, -nearest:].mean(axis=1), float)

    def fit(
        self, start: NDArray[np.float32], loss: Loss, cancel: CancelToken | None
    ) -> Weights:
        """The weights that a loss of logits, with its gradient, and the memory agree on."""
        before = self.plain @ start

        def whole(change: Floats) -> tuple[float, Floats]:
            logits: NDArray[np.floating] = before + self.rows @ change.astype(np.float32)
            value, by_logit = loss(logits)
            gradient = self.memory * change
            gradient += self.rows.T @ by_logit.astype(np.float32)
            return value + 0.5 * float((self.memory * change * change).sum()), gradient

        found = minimise(whole, np.zeros(start.shape), cancel)
        return (start + self.back @ found).astype(np.float32)


def _balance(train: BaseSet) -> dict[int, float]:
    """Factors by which a class of few photos, less than half the median, weighs like others."""
    labels, counts = np.unique(train.labels[train.labels[:, 0] != NEGATIVE, 0], return_counts=True)
    usual = float(np.median(counts)) if len(counts) else 0.0
    return {int(label): usual / int(count)
            for label, count in zip(labels, counts, strict=True) if count < usual / 2}


def _splits(
    train: BaseSet, lessons: Lessons, kin: Kin, classes: Sequence[str]
) -> list[_Split]:
    """What a person redefines, as far as it is in the base set."""
    found = []
    for other, keys in kin.items():
        new = classes.index(other)
        taught = STRENGTH * int((lessons.main == new).sum())
        for old in (classes.index(key) for key in keys if key != NONE):
            rows = np.flatnonzero(train.labels[:, 0] == old)
            factor = np.clip(_YIELDING[1] * taught / max(1, len(rows)), _YIELDING[0], 1)
            found.append(_Split(old, new, rows, float(factor)))
    return found


def _start(
    own: NDArray[np.float32], known: Sequence[str], classes: Sequence[str], kin: Kin,
    train: BaseSet,
) -> NDArray[np.float32]:
    """The bundle's head, with columns for further classes that hardly answer yet.

    What was split off from a class begins as that class, only less likely: it
    has to learn the difference and nothing else.
    """
    start = np.zeros((len(own), len(classes)), np.float32)
    start[:, : len(known)] = own
    for place in range(len(known), len(classes)):
        parents = [known.index(key) for key in kin.get(classes[place], ()) if key != NONE]
        if parents:
            start[:, place] = own[:, parents].mean(axis=1)
            start[-1, place] -= _LESS
        else:
            start[-1, place] = apply(own, train.embedding).min(axis=1).mean()
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

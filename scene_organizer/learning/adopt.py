"""A candidate is learned from what a person said, and tried on what it has not learned from.

Whether it replaces the head in force is decided by `comparison`.

Held out is a quarter of the corrections, by the hash of the photo's
content, so that a correction once held out is never learned from by any
version. Where that quarter is too small to tell anything (a category of ten
examples), all are asked in turn: five heads are learned, each without a fifth
of the corrections, and asked for that fifth (cross-fitting). Photos that look
nearly identical to those asked about are not learned from, or a burst would
be its own test.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from scene_organizer.catalog.embeddings import Vectors
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.learning import MIN_EXAMPLES, Comparison
from scene_organizer.domain.photo import NONE
from scene_organizer.engine.base_set import BaseSet
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.head import Head
from scene_organizer.learning.comparison import Sitter, compare
from scene_organizer.learning.kinds import NO_STARTERS, Chosen, named
from scene_organizer.learning.likeness import Likeness
from scene_organizer.learning.quick import (
    Learner,
    Lessons,
    answers,
    own_head,
    redefined,
)

_HELD_OUT = 4
"""One correction in so many is never learned from."""

_ENOUGH_HELD_OUT = 25
_FOLDS = 5

_SAME = 0.85
"""Likeness from which two photos are of one burst, see `review.NEARLY_IDENTICAL`."""

_BURST = 4
"""Photos that stay together at most: of one place that a person photographs again and again
some have to be learned from and others asked about."""


@dataclass(frozen=True)
class Taught:
    """What a person said of one photo.

    Attributes:
        content: The photo's content identity.
        scenes: What it shows, the main one first; empty for none of these.
        embedding: What the network saw in it, (size,), float16.
    """

    content: str
    scenes: tuple[str, ...]
    embedding: NDArray[np.float16]


def trial(
    bundle: ModelBundle,
    base: BaseSet,
    current: Head,
    known: frozenset[str],
    taught: Sequence[Taught],
    own: Sequence[str],
    version: str,
    cancel: CancelToken | None = None,
    on_progress: OnProgress = lambda done, total: None,
    starters: Chosen = NO_STARTERS,
) -> tuple[Head, list[str], Comparison]:
    """Learns a candidate and holds it against the head in force.

    Args:
        bundle: What came with the application.
        base: Its base set.
        current: The head in force.
        known: Contents of the corrections that it has learned from.
        taught: All that a person said; of several words on a photo the last one holds.
        own: Keys of the person's own categories.
        version: Of the candidate.
        cancel: Stops between steps.
        on_progress: Told heads learned and their number.
        starters: The own categories that have their examples in the base set.

    Returns:
        The candidate, the contents it learned from, and how both compare. The
        comparison says whether to adopt; nothing is in force yet.

    Raises:
        InputFault: Too little was said to learn from.
        Cancelled: The person asked to stop.
    """
    taught = list({each.content: each for each in taught}.values())
    classes = learnable(bundle, taught, own, starters)
    taught = restricted(taught, classes)
    if current.logits is None:
        current = own_head(bundle, base)
    lessons = lessons_of(taught, classes, bundle.embedding_size)
    kin = redefined(bundle, base, lessons, classes)
    bursts = bursts_of(lessons.embedding)
    fresh = fresh_of(taught, known, bursts)
    held = held_out(taught)

    learner = Learner(bundle, base, lessons, classes, kin, starters)
    base = named(base, classes, starters)

    after = np.full(len(taught), NONE, object)
    truth = mains(taught)
    before = np.array(answers(current, lessons.embedding), object)
    if (held & fresh & (before != truth)).sum() >= _ENOUGH_HELD_OUT:
        # What looks like a held-out photo is neither learned nor asked about.
        asked, used = held & fresh, ~np.isin(bursts, bursts[held])
        on_progress(0, 1)
        candidate = learner.learn(version, used, cancel)
        after[asked] = answers(candidate, lessons.embedding[asked])
        on_progress(1, 1)
    else:
        asked, used = fresh, np.ones(len(taught), np.bool_)
        fold = _folds(lessons.main, bursts)
        for number in range(_FOLDS):
            on_progress(number, _FOLDS + 1)
            out = fold == number
            if (out & asked).any():
                after[out] = answers(
                    learner.learn(version, ~out, cancel), lessons.embedding[out]
                )
        on_progress(_FOLDS, _FOLDS + 1)
        candidate = learner.learn(version, cancel=cancel)
        on_progress(_FOLDS + 1, _FOLDS + 1)
    comparison = compare(
        Sitter(own_head(bundle, base), base), Sitter(current, base), Sitter(candidate, base),
        kin, before[asked], after[asked], truth[asked],
    )
    contents = [each.content for each, learned in zip(taught, used, strict=True) if learned]
    return candidate, contents, replace(comparison, corrections=len(taught))


def learnable(
    bundle: ModelBundle, taught: Sequence[Taught], own: Sequence[str],
    starters: Collection[str] = (),
) -> tuple[str, ...]:
    """The classes of a bundle, and then the categories with examples enough."""
    told = mains(taught).tolist()
    further = [key for key in own
               if key not in bundle.classes
               and (key in starters or told.count(key) >= MIN_EXAMPLES)]
    return (*bundle.classes, *further)


def restricted(
    taught: Sequence[Taught], classes: Sequence[str], least: int = MIN_EXAMPLES
) -> list[Taught]:
    """What can be learned from, in scenes that can be told: so many at least.

    Raises:
        InputFault: That is too little.
    """
    found = [
        replace(each, scenes=tuple(key for key in each.scenes if key in classes))
        for each in taught
        if np.isfinite(each.embedding).all() and (not each.scenes or each.scenes[0] in classes)
    ]
    if len(found) < least:
        raise InputFault(
            f"There are {len(found)} corrections to learn from: {least} are needed."
        )
    return found


def lessons_of(taught: Sequence[Taught], classes: Sequence[str], size: int) -> Lessons:
    """The same as arrays; embeddings have `size` values."""
    embedding = np.array([each.embedding for each in taught], np.float32).reshape(-1, size)
    return Lessons.of(embedding, [each.scenes for each in taught], classes)


def mains(taught: Sequence[Taught]) -> NDArray[np.object_]:
    """The main scene of each photo, or `NONE`."""
    return np.array([each.scenes[0] if each.scenes else NONE for each in taught], object)


def bursts_of(embedding: NDArray[np.float32]) -> NDArray[np.intp]:
    """A number for each photo, the same for those that look nearly identical."""
    ids = np.arange(len(embedding))
    groups = ids.copy()
    likeness = Likeness(Vectors("", ids.astype(np.int64), embedding.astype(np.float16)))
    for alike, _ in likeness.gather(ids.tolist(), _SAME, _BURST):
        groups[alike] = min(alike)
    return groups


def fresh_of(
    taught: Sequence[Taught], known: frozenset[str], bursts: NDArray[np.intp]
) -> NDArray[np.bool_]:
    """Which corrections the head in force has learned nothing of, not even from a twin."""
    seen = np.array([each.content in known for each in taught])
    return ~np.isin(bursts, bursts[seen])


def held_out(taught: Sequence[Taught]) -> NDArray[np.bool_]:
    """A quarter of the corrections, the same whenever it is asked for and whatever comes later."""
    return np.array([sha256(each.content.encode()).digest()[0] % _HELD_OUT == 0
                     for each in taught])


def _folds(main: NDArray[np.int64], bursts: NDArray[np.intp]) -> NDArray[np.intp]:
    """A fold for each photo: bursts together, every label spread evenly."""
    leads = np.unique(bursts)
    order = leads[np.argsort(main[leads], kind="stable")]
    fold_of = dict(zip(order.tolist(), (np.arange(len(order)) % _FOLDS).tolist(), strict=True))
    return np.array([fold_of[burst] for burst in bursts.tolist()])

"""Whether a candidate replaces the head in force: two tests, and both have to be passed.

**What the person said.** Corrections that neither head has learned from are
put to both. Of the answers that would change, significantly more than half
must become what the person says: the exact sign test (Dixon and Mood 1946),
one-sided, at 5 %. A change from one wrong answer to another counts against
the candidate. This is stricter than McNemar's test, which leaves such changes
out, and has to be: people correct what is wrong, so among corrections *any*
change gains something by chance. Random corrections fail, because of five
other scenes a random one is right once in five times.

A category that the head in force does not know yet cannot be held against it
like that: rare as it is among what was asked, a head that finds half of it
would need hundreds of examples to be told from one that guesses. What chance
would do is another thing there: as many photos drawn from those asked about
would be what the person says as often as the hypergeometric distribution
tells (Fisher 1935). Both kinds of changes are counted together. And of all
changed answers more than half have to be right, so that nobody pays for a new
category with more mistakes than before. Of 48 people with 30 % random answers
10 were let through by this, who gained 0.3 points on average and lost 1.2 at
most; whoever answered at random altogether was not.

**What must not be forgotten.** On the frozen base test, photos that neither
the network nor any head was trained on, the candidate must stay within the
95 % interval (Wilson 1927) of the bundle's own accuracy: a test of
non-inferiority whose margin is the noise of the test itself. The bundle and
not the head in force is the measure, so that small losses cannot add up from
one adoption to the next. The same holds for photos of no scene, which must
still be left to a person. Where a person redefines a class (calls snowy
mountains "glacier", or splits beaches from the sea) its photos in the base
test may go either way and count as right, as long as most of them stay: see
`quick.redefined` for what counts as that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import comb

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.learning import CHANCE, Comparison, Score
from scene_organizer.domain.photo import NONE
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part
from scene_organizer.engine.head import Head, apply
from scene_organizer.learning.calibration import wilson_interval
from scene_organizer.learning.quick import Kin

_MOST = 0.5
"""Share of a class's photos that may go to what was split off from it."""


@dataclass(frozen=True)
class Sitter:
    """A head, and what its network sees in the photos of the base set.

    Attributes:
        head: With its weights.
        base: All sitters of one comparison have the same photos in it.
    """

    head: Head
    base: BaseSet


def compare(
    measure: Sitter,
    current: Sitter,
    candidate: Sitter,
    kin: Kin,
    before: NDArray[np.object_],
    after: NDArray[np.object_],
    truth: NDArray[np.object_],
    none_stays: bool = True,
) -> Comparison:
    """Both tests.

    Args:
        measure: By whose base score what may be forgotten is measured: the head of the
            bundle that was learned from.
        current, candidate: The heads.
        kin: From `quick.redefined`.
        before, after: Answers of both for corrections that neither learned from, (n,).
        truth: What the person says, (n,).
        none_stays: Whether photos of no scene have to stay so.
    """
    changed = before != after
    improved = changed & (after == truth)
    new = [key for key in candidate.head.bundle.classes if key not in current.head.bundle.classes]
    chance = chance_of(before, after, truth, new)
    bundle = measure.head.bundle
    # The candidate's, for what shows no scene may have been given a name.
    test = candidate.base.of(Part.TEST)
    labels = test.labels[:, 0]
    known = candidate.head.bundle.classes
    names = np.array([known[label] if label != NEGATIVE else NONE for label in labels], object)
    scenes, none = np.isin(names, bundle.classes), names == NONE
    right = [_right(each.head, each.base.of(Part.TEST).embedding, names, kin)
             for each in (measure, current, candidate)]
    if not none_stays:
        right[0] = right[0] & ~none
    least, least_refused = (
        _least(int(right[0][rows].sum()), int(rows.sum())) for rows in (scenes, none)
    )
    score, refused = (
        Score(int(rows.sum()), int(right[1][rows].sum()), int(right[2][rows].sum()))
        for rows in (scenes, none)
    )
    classes = {}
    for key in known:
        asked, built_in = truth == key, names == key
        classes[key] = Score(
            int(asked.sum() + built_in.sum()),
            int((before[asked] == key).sum() + right[1][built_in].sum()),
            int((after[asked] == key).sum() + right[2][built_in].sum()),
        )
    found = Comparison(
        current.head.version, candidate.head.version, 0,
        Score(len(truth), int((before == truth).sum()), int((after == truth).sum())),
        int(changed.sum()), int(improved.sum()), chance, score, least, refused, least_refused,
        classes,
    )
    reason = _objection(found)
    return replace(found, adopted=not reason, reason=reason or _praise(found))


def chance_of(
    before: NDArray[np.object_], after: NDArray[np.object_], truth: NDArray[np.object_],
    new: Sequence[str] = (),
) -> float:
    """How likely chance alone makes as many changed answers right, 0..1.

    Args:
        before, after: Answers of both heads, (n,).
        truth: What the person says, (n,).
        new: Categories that the first head cannot answer.
    """
    changed = before != after
    known = changed & ~np.isin(after, new)
    ways = _coins(int(known.sum()))
    for key in new:
        ways = np.convolve(ways, _draws(int((after == key).sum()), int((truth == key).sum()),
                                        len(truth)))
    return min(1.0, float(ways[int((changed & (after == truth)).sum()):].sum()))


def _coins(count: int) -> NDArray[np.float64]:
    """How likely 0, 1, ... of so many answers are right where each is as likely as not."""
    return np.array([comb(count, right) / 2**count for right in range(count + 1)])


def _draws(count: int, right: int, total: int) -> NDArray[np.float64]:
    """The same of so many drawn from a total of which so many are right."""
    return np.array([comb(right, each) * comb(total - right, count - each) / comb(total, count)
                     for each in range(count + 1)])


def _right(
    head: Head, embedding: NDArray[np.float32], names: NDArray[np.object_],
    kin: Kin,
) -> NDArray[np.bool_]:
    """Which photos of the base test a head answers rightly.

    Of a scene its best class counts, whatever the confidence; a photo of no
    scene has to be unsure.
    """
    assert head.logits is not None, "asked of stored embeddings"
    logits = apply(head.logits, embedding)
    bundle = head.bundle
    best = np.array([bundle.classes[index] for index in logits.argmax(axis=1)], object)
    kindred = np.array([name in kin.get(key, ()) for key, name in zip(best, names, strict=True)])
    for name in set(names[kindred].tolist()):
        if kindred[names == name].mean() > _MOST:
            kindred[names == name] = False
    scores, _ = bundle.calibrate(logits, logits)
    unsure = (scores.max(axis=1) < bundle.thresholds.confidence) | (
        bundle.scene_evidence(logits) < bundle.thresholds.scene_evidence
    )
    return np.asarray(np.where(names == NONE, unsure, best == names) | kindred, np.bool_)


def _least(right: int, total: int) -> int:
    """The least number that is still within the noise of `right` of `total`."""
    return int(np.ceil(wilson_interval(right, total)[0] * total)) if total else 0


def _objection(found: Comparison) -> str:
    if not found.improves:
        if not found.changed:
            return (f"No answer would change on the {found.held_out.photos} held-out corrections: "
                    "correct more photos.")
        if found.chance < CHANCE:
            return (f"Of {found.changed} answers that would change on held-out corrections, only "
                    f"{found.improved} would become what you said. Correct more photos.")
        return (f"Of {found.changed} answers that would change on held-out corrections, "
                f"{found.improved} would become what you said: that may be chance "
                f"({found.chance:.0%}). Correct more photos.")
    for score, least, what in (
        (found.base, found.least, "photos of the base test"),
        (found.refused, found.least_refused, "photos of no scene"),
    ):
        if score.after < least:
            return (f"Of {score.photos} {what} it would get {score.after} right; "
                    f"fewer than {least} is more than noise. The corrections disagree with what "
                    "the model knows.")
    return ""


def _praise(found: Comparison) -> str:
    return (f"Of {found.changed} answers that change on held-out corrections, {found.improved} "
            f"become what you said; the base test stays at {found.base.after} of "
            f"{found.base.photos}.")

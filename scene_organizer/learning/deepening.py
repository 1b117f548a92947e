"""What a deep retraining is given to learn, and whether what comes out is adopted.

The tests are those of `comparison`. Because a training takes minutes there is no
asking in turn: a quarter of what a person said is always held out, with
whatever looks nearly identical. Where the head in force has learned from
that quarter (with few corrections quick learning uses all), a stand-in that
was learned like it, but without the quarter, answers in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.learning import Comparison
from scene_organizer.engine.base_set import BaseSet, read_base_set
from scene_organizer.engine.bundle import ModelBundle, read_bundle
from scene_organizer.engine.head import Head
from scene_organizer.engine.retrain_job import RetrainOutcome
from scene_organizer.learning.adopt import (
    Taught,
    bursts_of,
    fresh_of,
    held_out,
    learnable,
    lessons_of,
    mains,
    restricted,
)
from scene_organizer.learning.comparison import Sitter, compare
from scene_organizer.learning.quick import Learner, answers, own_head, redefined

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Exam:
    """What is learned and what is asked.

    Attributes:
        taught: In the order of the job's lessons; with what the network in force saw.
        classes: What the candidate answers.
        held_out: What it is not trained on, (n,).
        asked: What both heads are asked, (n,).
        fresh: What the head in force has learned nothing of, (n,).
    """

    taught: Sequence[Taught]
    classes: tuple[str, ...]
    held_out: Bools
    asked: Bools
    fresh: Bools


def prepare(
    shipped: ModelBundle, taught: Sequence[Taught], own: Sequence[str], known: frozenset[str]
) -> Exam:
    """Chooses what is learned and what is held out.

    Args:
        shipped: The bundle whose network is retrained.
        taught: All that a person said; of several words on a photo the last one holds.
        own: Keys of the person's own categories.
        known: Contents of the corrections that the head in force has learned from.

    Raises:
        InputFault: Too little was said to learn from.
    """
    taught = list({each.content: each for each in taught}.values())
    classes = learnable(shipped, taught, own)
    taught = restricted(taught, classes)
    bursts = bursts_of(lessons_of(taught, classes, shipped.embedding_size).embedding)
    asked = held_out(taught)
    return Exam(taught, classes, np.isin(bursts, bursts[asked]), asked,
                fresh_of(taught, known, bursts))


def judge(
    exam: Exam, outcome: RetrainOutcome, shipped: ModelBundle, shipped_base: BaseSet,
    current: Head, current_base: BaseSet,
) -> Comparison:
    """Holds what came out of a training against the head in force.

    Args:
        exam: From `prepare`.
        outcome: What came out.
        shipped, shipped_base: What was retrained.
        current, current_base: The head in force, and the base set of its network.

    Raises:
        InputFault: The head in force stands on a network that was measured by other photos.
        EnvironmentFault: What came out is damaged.
    """
    bundle, base = read_bundle(outcome.folder), read_base_set(outcome.folder)
    # Both networks through the same taps, so that they are asked the same.
    seen_before = replace(
        base, embedding=outcome.base_before,
        logits=shipped_base.logits, evidence=shipped_base.evidence,
    )
    rows = outcome.rows
    taught = [exam.taught[row] for row in rows]
    learned = lessons_of(taught, exam.classes, shipped.embedding_size)
    stored = learned.embedding
    on_shipped = current.bundle.digest == shipped.digest
    if on_shipped:
        current_seen, stored = seen_before, outcome.before
    elif np.array_equal(current_base.labels, base.labels):
        current_seen = current_base
    else:
        raise InputFault(
            "The model in force was measured by other photos, so that both cannot be compared: "
            f"go back to the model {shipped.version} first."
        )
    if current.logits is None:
        current = own_head(shipped, shipped_base)
    asked = exam.asked[rows]
    if not exam.fresh[rows][asked].all():
        current = _stand_in(exam, taught, ~exam.held_out[rows], current, current_base)
    before = np.array(answers(current, stored), object)
    candidate = own_head(bundle, base)
    after = np.array(answers(candidate, outcome.after), object)
    kin = redefined(shipped, shipped_base, replace(learned, embedding=outcome.before),
                    exam.classes)
    found = compare(
        Sitter(own_head(shipped, shipped_base), seen_before), Sitter(current, current_seen),
        Sitter(candidate, base), kin, before[asked], after[asked], mains(taught)[asked],
    )
    return replace(found, corrections=len(taught))


def _stand_in(
    exam: Exam, taught: Sequence[Taught], used: Bools, current: Head, base: BaseSet
) -> Head:
    """A head that was learned like the one in force, from some lessons only."""
    network = read_bundle(current.bundle.folder)
    further = [key for key in exam.classes if key not in network.classes]
    classes = (*network.classes, *further)
    lessons = lessons_of(taught, classes, network.embedding_size)
    kin = redefined(network, base, lessons, classes)
    return Learner(network, base, lessons, classes, kin).learn(current.version, used)

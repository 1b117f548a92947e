"""Starter categories: what the negatives of the base set show, offered as categories.

A starter category is off until it is chosen. Its examples are photos that
came with the application: those of the base set that show none of the six
scenes, by the folder they came from. Chosen, they count as that category
wherever a head is learned; the head is measured on those held out from every
training, and adopted or refused as any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.learning import Comparison, Quality, Score
from scene_organizer.domain.photo import NONE
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.head import Head
from scene_organizer.learning.adopt import (
    Taught,
    learnable,
    lessons_of,
    restricted,
)
from scene_organizer.learning.comparison import Sitter, compare
from scene_organizer.learning.kinds import Chosen, named
from scene_organizer.learning.quick import Learner, answers, own_head, redefined

METRICS = "starters"
"""Where a bundle's metrics keep the quality of each, by key."""


def trial(
    bundle: ModelBundle, base: BaseSet, current: Head, taught: Sequence[Taught],
    own: Sequence[str], chosen: Chosen, added: Sequence[str], version: str,
    cancel: CancelToken | None = None,
) -> tuple[Head, list[str], Comparison, dict[str, Quality]]:
    """Learns a head with starter categories and holds it against the head in force.

    What the person said does not decide: the head learns from what the one in
    force learned from. Asked are the held-out photos that show no scene: of
    those that are answered otherwise, significantly more than half must be what
    they show. What else is taken for the category counts there, and so not once
    more as forgotten; the six classes must not be forgotten, see `comparison`.

    Args:
        bundle, base: The network in force, and its base set.
        current: The head in force.
        taught: What that one has learned from.
        own: Keys of the person's own categories, the starters among them.
        chosen: All starters.
        added: The categories among those that are new.
        version: Of the candidate.
        cancel: Stops between steps.

    Returns:
        The candidate, the contents it learned from, how both compare, and the
        quality of each new category.

    Raises:
        Cancelled: The person asked to stop.
    """
    if current.logits is None:
        current = own_head(bundle, base)
    classes = learnable(bundle, taught, own, chosen)
    taught = restricted(taught, classes, least=0)
    lessons = lessons_of(taught, classes, bundle.embedding_size)
    kin = redefined(bundle, base, lessons, classes)
    whole = named(base, classes, chosen)
    learner = Learner(bundle, base, lessons, classes, kin, chosen)
    candidate = learner.learn(version, cancel=cancel)

    test = whole.of(Part.TEST)
    truth = _names(test.labels[:, 0], classes)
    asked = ~np.isin(truth, bundle.classes)
    before, after = (np.array(answers(head, test.embedding[asked]), object)
                     for head in (current, candidate))
    comparison = compare(
        Sitter(own_head(bundle, base), whole), Sitter(current, whole), Sitter(candidate, whole),
        kin, before, after, truth[asked], none_stays=False,
    )
    scenes = comparison.base
    found = {key: _quality(candidate, whole, key, classes, scenes) for key in added}
    if comparison.adopted:
        comparison = replace(comparison, reason=" ".join(
            f"{chosen[key].name}: {each.found} of {each.photos} held-out pictures are found, "
            f"{each.mistaken} of {each.others} others are taken for it."
            for key, each in found.items()
        ))
    contents = [each.content for each in taught]
    return candidate, contents, replace(comparison, corrections=len(contents)), found


def _quality(
    head: Head, base: BaseSet, key: str, classes: Sequence[str], scenes: Score
) -> Quality:
    """How a category does on the frozen photos, by what the application would show."""
    test = base.of(Part.TEST)
    shown = np.array([found.scene if found else None
                      for found in head.predict_embedded(test.embedding)], object) == key
    true = _names(test.labels[:, 0], classes) == key
    trained = base.of(Part.TRAIN).labels[:, 0] == list(classes).index(key)
    return Quality(
        examples=int(trained.sum()), photos=int(true.sum()), found=int((shown & true).sum()),
        others=int((~true).sum()), mistaken=int((shown & ~true).sum()),
        scenes=scenes.photos, scenes_before=scenes.before, scenes_after=scenes.after,
    )


def _names(labels: NDArray[np.integer], classes: Sequence[str]) -> NDArray[np.object_]:
    return np.array([NONE if label == NEGATIVE else classes[label] for label in labels], object)

"""Starter categories: what photos of the base set show that show none of the six scenes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from scene_organizer.engine.base_set import BaseSet


@dataclass(frozen=True)
class Starter:
    """A category that can be chosen.

    Attributes:
        key: What it is called on the command line.
        name: What is shown.
        kinds: Folders of the negatives that show it.
    """

    key: str
    name: str
    kinds: tuple[str, ...]


STARTERS = {starter.key: starter for starter in (
    Starter("people", "People", ("person",)),
    Starter("animals", "Animals", ("cat", "cats", "dog", "dogs")),
    Starter("food", "Food", ("fruit",)),
    Starter("flowers", "Flowers", ("flower",)),
    Starter("vehicles", "Vehicles", ("airplane", "car", "motorbike")),
)}

Chosen = Mapping[str, Starter]
"""Starters by the key of the category that each became."""

NO_STARTERS: Chosen = MappingProxyType({})


def contrast(chosen: Chosen) -> Chosen:
    """The starters that were not chosen, by keys that no category can have.

    A head that learns them, too, mistakes less for those that were chosen.
    """
    taken = {starter.key for starter in chosen.values()}
    return {f"?{starter.key}": starter for starter in STARTERS.values()
            if starter.key not in taken}


def named(base: BaseSet, classes: Sequence[str], chosen: Chosen) -> BaseSet:
    """A base set in which the photos of starter categories bear their labels."""
    labels = base.labels.copy()
    for key, starter in chosen.items():
        labels[np.isin(base.kind, starter.kinds), 0] = list(classes).index(key)
    return replace(base, labels=labels)

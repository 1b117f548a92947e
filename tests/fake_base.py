"""A base set for the fake model: colours for photos, and a head that answers as it does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part, write_base_set
from scene_organizer.engine.bundle import ModelBundle
from tests.fakes import COLOURS, fake_bundle

_SHARP = 60.0


def fake_base(photos: int = 40, seed: int = 0) -> BaseSet:
    """So many training photos of each class, half as many test photos, and greys of no scene."""
    rng = np.random.default_rng(seed)
    centres = np.array([COLOURS[key] for key in CLASS_KEYS], float) / 255
    greys = np.linspace(0.25, 0.75, 7)[:, None].repeat(3, axis=1)
    embedding, labels, part = [], [], []
    for which, count in ((Part.TRAIN, photos), (Part.TEST, photos // 2)):
        for label, centre in enumerate(centres):
            embedding.append(centre + rng.normal(0, 0.03, (count, 3)))
            labels += [label] * count
        embedding.append(greys.repeat(3, axis=0) + rng.normal(0, 0.01, (21, 3)))
        labels += [NEGATIVE] * 21
        part += [which] * (6 * count + 21)
    found = np.zeros((len(labels), 4), np.float32)
    found[:, :3] = np.concatenate(embedding)
    both = np.full((len(labels), 2), NEGATIVE, np.int8)
    both[:, 0] = labels
    # The nearest centre is a linear question: |x - c|^2 is |x|^2 - 2 c x + |c|^2.
    head = np.zeros((5, 6), np.float32)
    head[:3], head[4] = 2 * centres.T, -(centres**2).sum(axis=1)
    kinds = np.array([CLASS_KEYS[label] if label >= 0 else "grey" for label in labels])
    return BaseSet(found, both, np.array(part, np.uint8), kinds, head * _SHARP, head * _SHARP)


def bundle_with_base(folder: Path, version: str = "fake-1") -> ModelBundle:
    """The fake bundle with a base set in its folder, as learning needs it."""
    folder.mkdir(parents=True, exist_ok=True)
    write_base_set(fake_base(), folder)
    return replace(fake_bundle(version), folder=folder, digest="d" * 64)

"""Pictures of two scenes, and the threshold chosen on them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.learning import calibration
from training import composites


@given(st.integers(2, 60), st.integers(0, 100))
def test_each_composite_shows_two_photos_of_two_classes(count: int, seed: int) -> None:
    labels = np.arange(count, dtype=np.int32) % 6
    images = np.broadcast_to(
        (labels * 40).astype(np.uint8)[:, None, None, None], (count, 8, 6, 3)
    ).copy()
    made = composites.compose(images, labels, 20, seed)
    assert 0 < len(made.images) == len(made.labels) <= min(20, count)
    assert (made.labels[:, 0] != made.labels[:, 1]).all()
    for index, (image, pair) in enumerate(zip(made.images, made.labels, strict=True)):
        one, other = pair * 40
        if index % 4 == 0:
            assert (image[:, :3] == one).all()
            assert (image[:, 3:] == other).all()
        elif index % 4 == 1:
            assert (image[:4] == one).all()
            assert (image[4:] == other).all()
        else:
            assert (image == (one + other) // 2).all()


def test_the_threshold_parts_composites_from_single_photos() -> None:
    # Composites: both scenes shown; singles: a second scene at no more than 0.6.
    scores = np.array([[0.6, 0.4, 0.0]] * 4)
    evidence = np.array([[0.9, 0.8, 0.1], [0.9, 0.75, 0.1], [0.9, 0.6, 0.1], [0.9, 0.2, 0.1]])
    labels = np.array([[0, 1], [1, 0], [0, -1], [0, -1]])
    threshold = calibration.choose_second_scene(scores, evidence, labels)
    assert 0.6 < threshold <= 0.75
    # A wrong second scene counts against naming it.
    wrong = np.array([[0, 2], [2, 0], [0, -1], [0, -1]])
    assert calibration.choose_second_scene(scores, evidence, wrong) == 0.05

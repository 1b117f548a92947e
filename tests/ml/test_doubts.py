"""Doubtful labels: wrong ones are found, right ones left alone."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.engine.bundle import softmax
from training import doubts
from training.networks import Weights


@given(st.integers(0, 2**32 - 1), st.integers(0, 30))
def test_swapped_labels_are_the_doubtful_ones(seed: int, wrong: int) -> None:
    rng = np.random.default_rng(seed)
    truth = np.repeat(np.arange(6), 40)
    probabilities = softmax(4 * np.eye(6)[truth])
    labels = truth.copy()
    swapped = rng.choice(240, wrong, replace=False)
    labels[swapped] = (labels[swapped] + 1) % 6
    found = doubts.judge_labels(probabilities, labels)
    assert set(found.indices) == set(swapped)
    assert (found.likelier == truth[found.indices]).all()
    assert found.accuracy == pytest.approx(1 - wrong / 240)


def test_doubts_are_listed_and_the_photos_left_alone(
    scenes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def colours(images: np.ndarray, weights: Weights) -> np.ndarray:
        return np.asarray(images.mean(axis=(1, 2)))

    monkeypatch.setattr(doubts, "_features", colours)
    monkeypatch.setattr(doubts, "FOLDS", 2)
    (scenes / "sea" / "3.jpg").rename(scenes / "forest" / "sea.jpg")
    before = {path: path.read_bytes() for path in scenes.rglob("*.jpg")}
    content = doubts.write(scenes, tmp_path / "out", None)
    assert content == json.loads((tmp_path / "out" / "doubts.json").read_text())
    assert content["photos"] == 24
    rows = (tmp_path / "out" / "doubts.csv").read_text().splitlines()
    assert len(rows) == 1 + content["doubtful"]
    assert {path: path.read_bytes() for path in scenes.rglob("*.jpg")} == before

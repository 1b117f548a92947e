"""Calibration and thresholds: what their definitions promise, on any input."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from scene_organizer.engine.bundle import sigmoid, softmax
from scene_organizer.learning import calibration
from training import calibrate

Floats = NDArray[np.float64]
LOGITS = arrays(
    np.float64, st.tuples(st.integers(1, 30), st.just(6)), elements=st.floats(-80, 80)
)
VALUES = arrays(np.float64, st.integers(1, 40), elements=st.floats(-50, 50))


def sampled(temperature: float, count: int = 4000) -> tuple[Floats, NDArray[np.int64]]:
    """Logits, and labels drawn from the probabilities that `temperature` gives them."""
    rng = np.random.default_rng(3)
    logits = rng.normal(0, 4, (count, 6))
    scores = softmax(logits / temperature)
    return logits, (scores.cumsum(axis=1) > rng.random((count, 1))).argmax(axis=1)


@given(LOGITS)
def test_softmax_gives_distributions_in_the_order_of_the_logits(logits: Floats) -> None:
    scores = softmax(logits)
    np.testing.assert_allclose(scores.sum(axis=1), 1)
    assert (scores >= 0).all()
    best = np.take_along_axis(scores, logits.argmax(axis=1)[:, None], 1)[:, 0]
    np.testing.assert_allclose(best, scores.max(axis=1))


@given(VALUES)
def test_sigmoid_is_a_probability_and_symmetric(values: Floats) -> None:
    assert ((sigmoid(values) >= 0) & (sigmoid(values) <= 1)).all()
    np.testing.assert_allclose(sigmoid(values) + sigmoid(-values), 1)


def test_neither_overflows() -> None:
    extreme = np.array([[1e4, -1e4, 0.0]])
    np.testing.assert_allclose(softmax(extreme), [[1, 0, 0]])
    np.testing.assert_allclose(sigmoid(extreme), [[1, 0, 0.5]])


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_the_temperature_is_found_again(temperature: float) -> None:
    logits, labels = sampled(temperature)
    assert calibration.fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.1)


def test_the_right_temperature_calibrates() -> None:
    logits, labels = sampled(3.0)
    before = calibrate.calibration_error(softmax(logits), labels)
    fitted = calibration.fit_temperature(logits, labels)
    after = calibrate.calibration_error(softmax(logits / fitted), labels)
    assert after < 0.03 < before


@pytest.mark.parametrize(("scale", "shift"), [(0.5, -1.0), (1.0, 0.0), (2.0, 1.5)])
def test_platt_scaling_is_found_again(scale: float, shift: float) -> None:
    rng = np.random.default_rng(4)
    logits = rng.normal(0, 3, (3000, 6))
    truths = (rng.random(logits.shape) < sigmoid(scale * logits + shift)).astype(float)
    found = calibration.fit_platt(logits, truths)
    assert found == pytest.approx((scale, shift), abs=0.1)


def test_platt_scaling_of_separable_evidence_stays_finite() -> None:
    scale, shift = calibration.fit_platt(np.array([-2.0, -1.0, 1.0, 2.0]), np.array([0, 0, 1, 1.0]))
    assert scale > 0
    assert shift == pytest.approx(0, abs=1e-6)
    assert 0.5 < sigmoid(np.array([2 * scale]))[0] < 0.99


@given(st.integers(0, 2**32 - 1), st.sampled_from([0.8, 0.9, 0.95, 0.99]))
def test_thresholds_keep_the_share_that_was_asked_for(seed: int, keep: float) -> None:
    rng = np.random.default_rng(seed)
    scores = softmax(rng.normal(0, 3, (400, 6)))
    evidence = sigmoid(rng.normal(0, 3, 400))
    chosen = calibration.choose_thresholds(scores, evidence, keep)
    kept = (scores.max(axis=1) >= chosen.confidence) & (evidence >= chosen.scene_evidence)
    assert keep <= kept.mean() <= keep + 0.01


@given(LOGITS, st.data())
def test_the_reliability_bins_hold_every_photo_once(logits: Floats, data: st.DataObject) -> None:
    labels = data.draw(arrays(np.int64, len(logits), elements=st.integers(0, 5)))
    scores = softmax(logits)
    bins = calibrate.reliability(scores, labels)
    assert sum(b.count for b in bins) == len(labels)
    assert [b.confidence for b in bins] == sorted(b.confidence for b in bins)
    assert 0 <= calibrate.calibration_error(scores, labels) <= 1


@given(VALUES, VALUES)
def test_auroc_is_the_share_of_pairs_in_the_right_order(good: Floats, bad: Floats) -> None:
    pairs = np.sign(good[:, None] - bad[None]) / 2 + 0.5
    assert calibrate.auroc(good, bad) == pytest.approx(pairs.mean())


@given(st.integers(1, 3000), st.data())
def test_the_interval_holds_the_proportion(total: int, data: st.DataObject) -> None:
    right = data.draw(st.integers(0, total))
    low, high = calibration.wilson_interval(right, total)
    assert low - 1e-9 <= right / total <= high + 1e-9
    assert low >= -1e-9
    assert high <= 1 + 1e-9


def test_the_interval_of_a_known_case() -> None:
    # Newcombe 1998, table I: 81 of 263.
    assert calibration.wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)

"""Cosines in blocks, against the same computed at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from scene_organizer.catalog.embeddings import Vectors
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled
from scene_organizer.learning import likeness
from scene_organizer.learning.likeness import Likeness


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "_ROWS", 4)
    monkeypatch.setattr(likeness, "_COLUMNS", 7)
    monkeypatch.setattr(likeness, "_MANY", 3)


def some(count: int, seed: int = 0, size: int = 6) -> Vectors:
    """Vectors with much in common, as those of a network have; ids begin at 100."""
    values = np.random.default_rng(seed).standard_normal((count, size)) + 2
    return Vectors("m", np.arange(100, 100 + count), values.astype(np.float16))


def cosines(vectors: Vectors) -> NDArray[np.float64]:
    """What `Likeness` should find, computed at once and in double precision."""
    values = vectors.values.astype(np.float64)
    count, size = values.shape
    centred = values - values.sum(axis=0) / (count + 8)
    variances, directions = np.linalg.eigh(centred.T @ centred / count)
    least = (0.1 + size / count) * variances.mean()
    white = centred @ (directions / np.sqrt(variances + least)) @ directions.T
    white /= np.linalg.norm(white, axis=1, keepdims=True)
    return np.asarray(white @ white.T)


def test_the_likeness_to_one_photo() -> None:
    vectors = some(50)
    found = Likeness(vectors).to(103)
    assert found == pytest.approx(cosines(vectors)[3], abs=2e-3)
    assert found[3] == pytest.approx(1, abs=2e-3)


@given(count=st.integers(1, 40), wanted=st.integers(1, 12), seed=st.integers(0, 99))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_the_nearest_of_each_are_those_of_all_at_once(count: int, wanted: int, seed: int) -> None:
    vectors = some(count, seed)
    ids = vectors.ids.tolist()
    places, found = Likeness(vectors).nearest(ids, wanted)
    expected = cosines(vectors)
    np.fill_diagonal(expected, -2)
    wanted = min(wanted, count - 1)
    assert places.shape == found.shape == (count, wanted)
    assert found == pytest.approx(-np.sort(-expected, axis=1)[:, :wanted], abs=3e-3)
    assert np.take_along_axis(expected, places, 1) == pytest.approx(found, abs=3e-3)
    assert not (places == np.arange(count)[:, None]).any()
    assert all(len(set(row)) == wanted for row in places.tolist())


def test_the_nearest_among_some_are_some_of_them() -> None:
    vectors = some(30)
    ids = [128, 101, 115, 107]
    places, found = Likeness(vectors).nearest(ids, 2)
    rows = [id - 100 for id in ids]
    expected = cosines(vectors)[np.ix_(rows, rows)]
    np.fill_diagonal(expected, -2)
    assert places.tolist() == np.argsort(-expected, axis=1)[:, :2].tolist()
    assert found == pytest.approx(-np.sort(-expected, axis=1)[:, :2], abs=3e-3)


@given(count=st.integers(1, 40), threshold=st.floats(-0.5, 0.9), seed=st.integers(0, 99),
       most=st.none() | st.integers(2, 5))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_groups_are_disjoint_and_all_alike_to_their_first(
    count: int, threshold: float, seed: int, most: int | None
) -> None:
    vectors = some(count, seed)
    ids = vectors.ids.tolist()[::-1]
    groups = Likeness(vectors).gather(ids, threshold, most)
    taken = [id for group, _ in groups for id in group]
    assert len(taken) == len(set(taken))
    expected = cosines(vectors)
    for group, least in groups:
        assert 2 <= len(group) <= (most or count)
        alike = [expected[group[0] - 100, id - 100] for id in group[1:]]
        assert least == pytest.approx(min(alike), abs=3e-3)
        assert least >= threshold - 3e-3
        assert alike == pytest.approx(sorted(alike, reverse=True), abs=6e-3)
    # Whoever stayed alone is alike to nobody who stayed alone.
    alone = [id - 100 for id in ids if id not in taken]
    rest = expected[np.ix_(alone, alone)]
    np.fill_diagonal(rest, -2)
    assert (rest < threshold + 3e-3).all()


def test_what_all_have_in_common_does_not_count() -> None:
    common = np.full((60, 8), 5.0)
    values = common + np.random.default_rng(1).standard_normal((60, 8))
    values[1] = values[0] + 0.05
    plain = values[2] @ values[3] / np.linalg.norm(values[2]) / np.linalg.norm(values[3])
    assert plain > 0.9
    found = Likeness(Vectors("m", np.arange(60), values.astype(np.float16)))
    assert found.gather(list(range(60)), 0.97) == [([0, 1], pytest.approx(0.99, abs=0.02))]


def test_two_versions_are_found_where_there_is_nothing_else() -> None:
    values = np.random.default_rng(2).standard_normal((2, 256)) + 1
    values[1] = values[0] + 0.02
    found = Likeness(Vectors("m", np.arange(2), values.astype(np.float16)))
    assert [group for group, _ in found.gather([0, 1], 0.85)] == [[0, 1]]


def test_values_that_are_no_numbers_do_no_harm() -> None:
    values = some(12).values.copy()
    values[3], values[4, 2] = 0, np.inf
    values[5] = np.nan
    found = Likeness(Vectors("m", np.arange(12), values)).to(0)
    assert np.isfinite(found).all()


def test_only_photos_with_an_embedding_can_be_compared() -> None:
    found = Likeness(some(5))
    assert found.known([104, 7, 100]) == [104, 100]
    assert 104 in found
    assert 7 not in found
    assert found.gather([], 0.5) == []
    assert found.nearest([], 3)[0].shape == (0, 0)
    assert found.nearest([101], 3)[0].shape == (1, 0)


def test_long_work_tells_how_it_stands_and_can_be_stopped() -> None:
    found = Likeness(some(30))
    ids = found.ids.tolist()
    told: list[tuple[int, int]] = []
    found.nearest(ids, 3, None, lambda done, total: told.append((done, total)))
    found.gather(ids, 0.5, None, None, lambda done, total: told.append((done, total)))
    assert told[0] == (4, 30)
    assert told.count((30, 30)) == 2
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        found.nearest(ids, 3, cancel)
    with pytest.raises(Cancelled):
        found.gather(ids, 0.5, cancel=cancel)

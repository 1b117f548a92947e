from __future__ import annotations

from concurrent.futures import Future

import numpy as np
import pytest

from scene_organizer.domain.errors import InputFault
from scene_organizer.engine.futures import chain
from scene_organizer.imaging.heat import HeatMap, colour, lay_over, seen_part
from scene_organizer.imaging.preprocess import PreprocessSpec

ALL = (0.0, 0.0, 1.0, 1.0)


def hot_left() -> HeatMap:
    values = np.zeros((4, 4), np.float32)
    values[:, 0] = 1
    return HeatMap("sea", values, ALL)


def test_heat_is_light_and_cold_is_dark() -> None:
    colours = colour(hot_left()).astype(int).sum(axis=2)
    assert colours[:, :10].min() > 3 * colours[:, -10:].max()
    assert colours[:, -10:].max() < 30


def test_the_map_lies_where_the_model_looked() -> None:
    photo = np.full((100, 400, 3), 128, np.uint8)
    spec = PreprocessSpec(16, 16)
    seen = seen_part(spec, 400, 100)
    assert seen == pytest.approx((1 / 3, 0, 2 / 3, 1))
    hot = HeatMap("sea", np.ones((2, 2), np.float32), seen)
    picture = np.asarray(lay_over(photo, hot, 0.5)).astype(int)
    assert picture.shape == photo.shape
    # Outside, half black; inside, half of the lightest colour.
    assert picture[50, 20].max() < 70
    assert picture[50, 200].min() > 140


def test_a_map_of_a_tall_photo() -> None:
    left, top, right, bottom = seen_part(PreprocessSpec(16, 16), 100, 400)
    assert (left, right) == (0, 1)
    assert (top, bottom) == pytest.approx((1 / 3, 2 / 3))


def test_empty_is_where_nothing_speaks_for_it() -> None:
    assert HeatMap("sea", np.zeros((2, 2), np.float32), ALL).empty
    assert not hot_left().empty


def test_a_chain_gives_what_its_last_future_gives() -> None:
    first: Future[int] = Future()
    second: Future[int] = Future()
    both = chain(first, lambda value: second)
    first.set_result(1)
    assert not both.done()
    second.set_result(2)
    assert both.result() == 2


@pytest.mark.parametrize("which", [0, 1])
def test_a_chain_fails_with_its_futures(which: int) -> None:
    first: Future[int] = Future()
    second: Future[int] = Future()
    both = chain(first, lambda value: second)
    fault = InputFault("It is broken.")
    if which:
        first.set_result(1)
    (first, second)[which].set_exception(fault)
    assert both.exception() is fault


def test_cancelling_a_chain_cancels_what_waits() -> None:
    first: Future[int] = Future()
    second: Future[int] = Future()
    both = chain(first, lambda value: second)
    both.cancel()
    assert first.cancelled()
    late: Future[int] = Future()
    again = chain(late, lambda value: second)
    late.set_result(1)
    again.cancel()
    assert second.cancelled()


def test_a_cancelled_link_cancels_the_chain() -> None:
    first: Future[int] = Future()
    both = chain(first, lambda value: Future())
    first.cancel()
    assert both.cancelled()

"""The model's input: a centred cut, one resize rule, and a hash that pins both."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from scene_organizer.domain.errors import InputFault
from scene_organizer.imaging.preprocess import PreprocessSpec, preprocess
from tests.conftest import draw

SPEC = PreprocessSpec(160, 160)


@given(st.integers(1, 900), st.integers(1, 900))
def test_any_photo_becomes_the_same_shape(width: int, height: int) -> None:
    array = preprocess(Image.new("RGB", (width, height), (10, 20, 30)), SPEC)
    assert array.shape == (160, 160, 3)
    assert array.dtype == np.uint8
    assert (array == (10, 20, 30)).all(), "channels in the order red, green, blue"


@pytest.mark.parametrize(
    ("size", "share"), [((400, 300), 1.0), ((600, 400), 8 / 9), ((1600, 400), 1 / 3)]
)
@pytest.mark.parametrize("upright", [False, True])
def test_no_more_is_cut_off_than_the_aspect_asks(
    size: tuple[int, int], share: float, upright: bool
) -> None:
    # A ramp along the long side: its ends show where the cut fell.
    length, breadth = size
    ramp = np.tile(np.linspace(0, 255, length), (breadth, 1)).astype(np.uint8)
    image = Image.fromarray(ramp.T if upright else ramp).convert("RGB")
    array = preprocess(image, SPEC)
    line = array[:, 80, 0] if upright else array[80, :, 0]
    assert line[0] == pytest.approx(127.5 * (1 - share), abs=3)
    assert line[-1] == pytest.approx(127.5 * (1 + share), abs=3)


def test_shrinking_is_antialiased() -> None:
    # Lines a pixel wide become even grey; a filter that skips pixels makes bars.
    lines = np.zeros((640, 640, 3), np.uint8)
    lines[:, ::2] = 255
    array = preprocess(Image.fromarray(lines), SPEC)
    assert array.min() >= 110
    assert array.max() <= 145


def test_the_resize_filter_has_not_changed() -> None:
    # The filter is part of every trained model: if this fails, all are void.
    array = preprocess(draw((533, 320), pattern="noise"), SPEC)
    assert hashlib.sha256(array.tobytes()).hexdigest() == (
        "8c6913212a30ac749a1cad5ddc773343c1f5d01d34e50803e3667e9b69ce1326"
    )


def test_the_hash_pins_every_setting() -> None:
    specs = [SPEC, PreprocessSpec(160, 192), PreprocessSpec(192, 160),
             PreprocessSpec(160, 160, max_aspect=1.5)]  # fmt: skip
    assert len({spec.hash for spec in specs}) == 4
    assert PreprocessSpec(160, 160).hash == SPEC.hash


@pytest.mark.parametrize(
    "settings", [{"resize": "bicubic"}, {"height": 0}, {"width": 5000}, {"max_aspect": 0.5}]
)
def test_an_impossible_spec_is_an_input_fault(settings: dict[str, float | str]) -> None:
    with pytest.raises(InputFault):
        PreprocessSpec(**{"height": 160, "width": 160, **settings})

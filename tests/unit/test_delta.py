"""Differences are small where bytes recur, wherever that is, and refuse what is none."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from scene_organizer.fileops import delta

PHOTO = random.Random(1).randbytes(100_000)
PACKET = random.Random(2).randbytes(3_000)
HEAD = 17
"""Bytes that say where a run comes from and how long it is."""


@pytest.mark.parametrize(("edit", "most"), [
    (lambda old: old, HEAD),
    (lambda old: PACKET + old, HEAD),
    (lambda old: old + PACKET, HEAD),
    (lambda old: old[:50_000] + PACKET + old[50_000:], 2 * HEAD),
    (lambda old: old[3_000:], 3_000 + 2 * HEAD),
    (lambda old: old[:-3_000], 3_000 + 2 * HEAD),
    (lambda old: old[:2] + PACKET + old[500:], 498 + 3 * HEAD),
    # What lies elsewhere now is found there, also in steps that no block fits.
    (lambda old: old[60_001:] + old[:60_001], 2 * HEAD),
    (lambda old: old[70_007:] + PACKET + old[:30_003], 40_004 + 3 * HEAD),
    (lambda old: b"", 100_000 + HEAD),
], ids=["same", "before", "behind", "between", "head gone", "tail gone", "replaced", "moved",
        "cut and moved", "nothing left"])
def test_what_recurs_is_not_kept_twice(edit: Callable[[bytes], bytes], most: int) -> None:
    after = edit(PHOTO)
    difference = delta.make(PHOTO, after)
    assert delta.apply(after, difference) == PHOTO
    # A block that the edit cuts in two is not looked for.
    assert len(difference) <= most + 64
    assert delta.apply(PHOTO, delta.make(after, PHOTO)) == after


def test_a_run_is_grown_to_the_front_no_further_than_there_is_something() -> None:
    after = PHOTO + b"z"
    for before in (b"qz" + after, b"zz" + after[:500] + b"z"):
        difference = delta.make(before, after)
        assert delta.apply(after, difference) == before
        assert len(difference) <= 200


def test_a_run_far_behind_something_new_is_met_all_the_same() -> None:
    new = random.Random(3).randbytes(300_000)
    before = new + PHOTO
    difference = delta.make(before, PHOTO)
    assert delta.apply(PHOTO, difference) == before
    assert len(difference) < len(new) + 5_000


@pytest.mark.parametrize(("difference", "sentence"), [
    (b"C", "a difference is cut short"),
    (b"C" + bytes(15), "a difference is cut short"),
    (b"X" + bytes(16), "a difference is malformed"),
    (b"C" + bytes(8) + (4).to_bytes(8, "big"), "a difference is not of these bytes"),
    (b"C" + (3).to_bytes(8, "big") + (1).to_bytes(8, "big"), "a difference is not of these bytes"),
    (b"W" + bytes(8) + (4).to_bytes(8, "big") + b"abc", "a difference is not of these bytes"),
])
def test_what_is_no_difference_says_why(difference: bytes, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{sentence}$"):
        delta.apply(b"abc", difference)


def test_a_difference_is_read_from_its_first_to_its_last_byte() -> None:
    difference = (b"W" + bytes(8) + (2).to_bytes(8, "big") + b"xy"
                  + b"C" + (1).to_bytes(8, "big") + (2).to_bytes(8, "big"))
    assert delta.apply(b"abc", difference) == b"xybc"
    assert delta.apply(b"abc", b"") == b""
    assert delta.make(b"", b"abc") == b""

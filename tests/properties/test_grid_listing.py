"""The arrays of a listing answer as plain lists would."""

from __future__ import annotations

from array import array
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.domain.photo import PhotoGroup
from scene_organizer.ui.grid.listing import Listing

# Photos dealt out to groups, of which some stay empty.
ORDERS = st.lists(st.integers(1, 60), unique=True, max_size=40)
KEYS = ("sea", "street", "unsure")


@given(ORDERS, st.lists(st.integers(0, 40), min_size=2, max_size=2), st.lists(st.integers(0, 70)))
def test_rows_groups_and_ranges(order: list[int], cuts: list[int], asked: list[int]) -> None:
    first, second = sorted(cuts)
    parts = (order[:first], order[first:second], order[second:])
    groups = [PhotoGroup(key, array("q", part), 0.5) for key, part in zip(KEYS, parts, strict=True)]
    listing = Listing.of(groups)
    assert list(listing.ids) == order
    key_of = {id: group.key for group in groups for id in group.ids}
    for id in range(70):
        row = order.index(id) if id in order else None
        assert listing.row_of(id) == row
        if row is not None:
            assert listing.group_of(row).key == key_of[id]
    assert listing.keys_of(asked) == [key_of.get(id, "") for id in asked]
    ranges = listing.ranges(asked)
    assert [row for part in ranges for row in part] == sorted(
        {order.index(id) for id in asked if id in order}
    )
    # Separate: a row between two of them is missing.
    assert all(one.stop < two.start for one, two in pairwise(ranges))


def test_a_listing_of_nothing() -> None:
    listing = Listing()
    assert (listing.row_of(1), listing.ranges([1]), listing.keys_of([1])) == (None, [], [""])

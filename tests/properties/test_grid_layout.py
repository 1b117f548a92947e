from __future__ import annotations

from dataclasses import replace
from itertools import chain, pairwise

from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.ui.grid.layout import GridLayout, Metrics, Rect


@st.composite
def layouts(draw: st.DrawFn) -> GridLayout:
    counts = draw(st.lists(st.integers(0, 40), max_size=6))
    metrics = Metrics(
        width=draw(st.integers(1, 400)),
        cell_width=draw(st.integers(5, 90)),
        cell_height=draw(st.integers(5, 90)),
        header_height=draw(st.integers(1, 30)),
        gap=draw(st.integers(0, 12)),
        margin=draw(st.integers(0, 20)),
        mirrored=draw(st.booleans()),
    )
    collapsed = draw(st.sets(st.integers(0, max(len(counts) - 1, 0))))
    return GridLayout(counts, metrics, collapsed)


def shown(layout: GridLayout) -> list[int]:
    return [row for row in range(layout.rows) if not layout.hidden(row)]


def meets(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


@given(layouts())
def test_a_point_in_a_cell_finds_its_row(layout: GridLayout) -> None:
    for row in range(layout.rows):
        cell = layout.cell(row)
        assert (cell is None) == layout.hidden(row)
        if cell is not None:
            for x, y in ((cell.x, cell.y), (cell.right - 1, cell.bottom - 1)):
                assert layout.row_at(x, y) == row
            assert cell.bottom <= layout.height


@given(layouts())
def test_right_to_left_is_the_mirror_image(layout: GridLayout) -> None:
    metrics = layout.metrics
    collapsed = [group for group in range(layout.groups) if group in layout._collapsed]
    other = GridLayout(
        [len(layout.rows_of(group)) for group in range(layout.groups)],
        replace(metrics, mirrored=not metrics.mirrored), collapsed,
    )
    for row in range(layout.rows):
        cell, image = layout.cell(row), other.cell(row)
        assert (cell is None) == (image is None)
        if cell is not None and image is not None:
            # As far from the left in one as from the right in the other.
            assert image.x == metrics.width - cell.right
            assert (image.y, image.width, image.height) == (cell.y, cell.width, cell.height)
    for group in range(layout.groups):
        assert layout.header(group) == other.header(group)


@given(layouts())
def test_cells_and_headers_never_overlap(layout: GridLayout) -> None:
    rects = [cell for row in shown(layout) if (cell := layout.cell(row)) is not None]
    rects += [layout.header(group) for group in range(layout.groups)]
    for position, first in enumerate(rects):
        assert not any(meets(first, other) for other in rects[position + 1 :])


@given(layouts(), st.integers(-50, 500), st.integers(-50, 4000), st.integers(1, 500),
       st.integers(1, 900))
def test_rows_in_a_rectangle_are_those_whose_cells_meet_it(
    layout: GridLayout, x: int, y: int, width: int, height: int
) -> None:
    area = Rect(x, y, width, height)
    found = layout.rows_in(area)
    expected = [
        row for row in shown(layout)
        if (cell := layout.cell(row)) is not None and meets(cell, area)
    ]
    assert list(chain.from_iterable(found)) == expected
    assert all(part for part in found)
    assert all(a.stop < b.start for a, b in pairwise(found))


@given(layouts(), st.integers(0, 5000))
def test_pinned_headers_stay_in_their_group_and_in_order(
    layout: GridLayout, scroll: int
) -> None:
    bottom = 0
    for group in range(layout.groups):
        pinned = layout.pinned_header(group, scroll)
        assert pinned.y >= max(bottom, layout.header(group).y)
        bottom = pinned.bottom
    assert bottom <= layout.height
    top = layout.group_at(scroll)
    if top is not None:
        assert layout.pinned_header(top, scroll).y <= scroll


@given(layouts())
def test_stepping_visits_every_row_that_shows_once(layout: GridLayout) -> None:
    rows = shown(layout)
    row = layout.first()
    assert row == (rows[0] if rows else None)
    assert layout.last() == (rows[-1] if rows else None)
    visited = []
    while row is not None and row not in visited:
        visited.append(row)
        row = layout.step(row, 1)
    assert visited == rows
    for row, after in pairwise(rows):
        assert layout.step(after, -1) == row


@given(layouts(), st.sampled_from([-3, -1, 1, 3]))
def test_line_steps_go_up_or_down_and_never_hide(layout: GridLayout, by: int) -> None:
    for row in shown(layout):
        target = layout.line_step(row, by)
        assert target is not None
        assert not layout.hidden(target)
        before, after = layout.cell(row), layout.cell(target)
        assert before is not None
        assert after is not None
        assert target == row or (after.y > before.y) == (by > 0)

"""What holds for every look at every photo: the loupe's geometry, and what it has decoded."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF

from scene_organizer.ui.loupe.part import PhotoPart, part_for
from scene_organizer.ui.loupe.viewport import MOST_ZOOM, Viewport

sides = st.integers(1, 20_000)
rooms = st.integers(50, 4_000)
zooms = st.floats(0.01, 20)
shares = st.floats(0, 1)


@st.composite
def viewports(draw: st.DrawFn) -> Viewport:
    """A look that somebody may have come to."""
    look = Viewport()
    look.set_area(QRectF(0, 0, draw(rooms), draw(rooms)), draw(st.sampled_from((1.0, 1.5, 2.0))))
    look.show(QSizeF(draw(sides), draw(sides)), draw(st.integers(0, 3)))
    if draw(st.booleans()):
        look.zoom_to(draw(zooms))
        look.pan(QPointF(draw(st.floats(-1e4, 1e4)), draw(st.floats(-1e4, 1e4))))
    return look


def shown(look: Viewport) -> QRectF:
    return look.transform.mapRect(QRectF(QPointF(), look.photo))


@given(viewports())
def test_the_photo_fills_the_area_or_lies_in_its_middle(look: Viewport) -> None:
    box, area = shown(look), look._area
    for start, end, room in ((box.left(), box.right(), area.width()),
                             (box.top(), box.bottom(), area.height())):
        if end - start <= room:
            assert (start + end) / 2 == pytest.approx(room / 2, abs=1)
        else:
            assert start <= 1
            assert end >= room - 1


@given(viewports())
def test_a_fitted_photo_is_seen_whole_also_after_resizing_and_turning(look: Viewport) -> None:
    look.fit()
    look.set_area(QRectF(0, 0, 333, 222), look._ratio)
    look.turn(1)
    assert look.fitted
    assert shown(look).width() <= 334
    assert shown(look).height() <= 223
    assert look.visible.width() == pytest.approx(look.photo.width(), abs=3 / look.zoom + 1e-6)
    assert not look.movable


@given(viewports(), zooms, shares, shares)
def test_zooming_keeps_what_is_under_the_pointer(
    look: Viewport, zoom: float, across: float, down: float
) -> None:
    look.zoom_to(zoom)
    pointer = QPointF(across * look._area.width(), down * look._area.height())
    back, _ = look.transform.inverted()
    held = back.map(pointer)
    look.zoom_to(look.zoom * 2, pointer)
    now = look.transform.map(held)
    box, area = shown(look), look._area
    # An edge that would come inside the area moves the photo instead.
    if box.left() < -1 and box.right() > area.width() + 1:
        assert now.x() == pytest.approx(pointer.x(), abs=1.5)
    if box.top() < -1 and box.bottom() > area.height() + 1:
        assert now.y() == pytest.approx(pointer.y(), abs=1.5)


@given(viewports(), zooms)
def test_the_zoom_stays_within_bounds(look: Viewport, zoom: float) -> None:
    look.fit()
    fit = look.zoom
    look.zoom_to(zoom)
    assert min(fit, 1.0) * 0.99 <= look.zoom <= max(MOST_ZOOM, fit) * 1.01


@given(viewports())
def test_four_turns_are_none(look: Viewport) -> None:
    before = look.visible
    for _ in range(4):
        look.turn(1)
    after = look.visible
    if look.fitted:
        assert after == before
    assert look.turns in range(4)


@given(sides, sides, zooms, shares, shares, shares, shares, st.integers(10_000, 10_000_000))
@example(5001, 3, 1.0, 0.0, 0.625, 1.0, 0.0, 10_000)
def test_a_part_covers_what_is_seen_within_its_budget(
    width: int, height: int, zoom: float, left: float, top: float, wide: float, high: float,
    budget: int,
) -> None:
    photo = QSize(width, height)
    across, down = max(wide * width, 1.0), max(high * height, 1.0)
    visible = QRectF(left * (width - across), top * (height - down), across, down)
    part = part_for(photo, visible, zoom, budget)
    box = part.box
    seen = visible.toAlignedRect() & QRect(0, 0, width, height)
    assert box.contains(seen)
    assert box.x() >= 0
    assert box.y() >= 0
    assert box.x() + box.width() <= width
    assert box.y() + box.height() <= height
    assert box.width() * box.height() * part.scale**2 <= budget * 1.001
    enough = part.scale >= min(zoom, 1.0)
    assert enough or seen.width() * seen.height() * (2 * part.scale) ** 2 > budget


def test_a_part_of_all_is_all() -> None:
    photo = QSize(4000, 3000)
    whole = part_for(photo, QRectF(0, 0, 100, 100), 1.0)
    assert whole == PhotoPart(1.0, whole.box, photo)
    assert (whole.side, whole.shares) == (4000, None)
    half = part_for(photo, QRectF(0, 0, 4000, 3000), 0.5)
    assert (half.scale, half.side) == (0.5, 2000)


def test_a_part_serves_until_the_look_leaves_it() -> None:
    photo = QSize(20_000, 10_000)
    part = part_for(photo, QRectF(9_000, 5_000, 800, 600), 1.0)
    assert part.shares is not None
    assert part.serves(QRectF(9_300, 5_200, 800, 600), 1.0)
    assert part.serves(QRectF(9_300, 5_200, 400, 300), 2.0)
    assert not part.serves(QRectF(0, 0, 800, 600), 1.0)
    assert part.serves(QRectF(9_000, 5_000, 1600, 1200), 0.5)

"""Forests, seas and glaciers."""

from __future__ import annotations

import itertools
import math

import numpy as np

from scene_organizer.demo.canvas import SKIES, Canvas, Colour, Field, blend, lit


def forest(canvas: Canvas) -> None:
    """Trunks behind trunks, between leaves of summer or autumn."""
    leaf = canvas.any_of(((86, 124, 46), (60, 104, 44), (150, 132, 40), (110, 140, 60)))
    grain = canvas.noise(10, 0.9)[..., None]
    canvas.paste(np.array(leaf) * (0.35 + grain) + 60 * np.clip(grain - 0.5, 0, 1))
    soil = (np.array((96, 84, 48)) * (0.4 + 0.9 * canvas.noise(14, 0.9)[..., None])
            + 0.35 * np.array(leaf))
    for layer, (trees, crowns, shrubs) in enumerate(
        ((22, 16, 4), (14, 12, 6), (9, 9, 8), (5, 6, 10))
    ):
        near = (layer + 1) / 4
        foot = 0.6 + 0.38 * near**1.5
        canvas.paste(soil, 0, canvas.below(0.62 + 0.1 * layer, soft=0.01))
        for x in np.sort(canvas.random.uniform(-0.05, 1.05, trees)):
            _trunk(canvas, float(x), foot, near)
        for _ in range(crowns):
            place = canvas.between(0, 1), canvas.between(-0.05, 0.5)
            _leaves(canvas, place, (0.05, 0.06), 120, lit(leaf, 1.4 - 0.3 * near),
                    0.0028 + 0.005 * near)
        for _ in range(shrubs):
            place = canvas.between(0, 1), foot + canvas.between(-0.02, 0.06)
            _leaves(canvas, place, (0.05, 0.015), 50, lit(leaf, 1.2 - 0.2 * near),
                    0.0023 + 0.0037 * near)


def _trunk(canvas: Canvas, x: float, foot: float, near: float) -> None:
    wide = 0.006 * (1 + 3.4 * near**2) * canvas.between(0.7, 1.3)
    lean = float(canvas.random.normal(0, 0.02 * near))
    bark = lit((98, 82, 64), canvas.between(0.55, 1.0) * (1.25 - 0.65 * near))
    for strip in range(10):
        left = wide * (strip / 5 - 1)
        canvas.polygon([(x + left, foot), (x + left + wide / 5, foot),
                        (x + lean + left * 0.6 + wide * 0.12, -0.01),
                        (x + lean + left * 0.6, -0.01)], lit(bark, 0.65 + 0.07 * strip))
    for _ in range(3 + round(4 * near)):
        y, length = canvas.between(0, 0.55 * foot), canvas.between(0.03, 0.09)
        start = x + lean * (1 - y / foot)
        side = canvas.random.choice((-1, 1))
        canvas.line([(start, y), (start + side * length, y - 0.9 * length)], lit(bark, 0.8),
                    0.5 * wide)


def _leaves(
    canvas: Canvas, place: tuple[float, float], spread: tuple[float, float], count: int,
    colour: Colour, size: float,
) -> None:
    for x, y in canvas.random.normal(place, spread, (count, 2)).tolist():
        canvas.disc(x, y, size * canvas.between(0.5, 1.4), lit(colour, canvas.between(0.45, 1.35)),
                    flat=0.7)


def glacier(canvas: Canvas, rocky: bool = False) -> None:
    """Ice with crevasses before a mountain range."""
    canvas.sky = SKIES[canvas.random.integers(2)]
    canvas.heaven()
    canvas.fill(canvas.ridge(0.55, 0.3, 0.45), blend((78, 92, 112), canvas.sky[1], 0.35))
    if rocky:
        line = canvas.ridge(0.68, 0.5, 0.46)
        canvas.fill(line, (86, 90, 102))
        _snow(canvas, line, (246, 250, 253))
    for layer in range(5):
        tone = blend((232, 244, 250), (150, 199, 224), layer / 4)
        canvas.fill(canvas.ridge(0.62 + 0.1 * layer, 0.09 + 0.02 * layer, 0.62), tone)
        for _ in range(5 + 2 * layer):
            x, y = canvas.between(0, 1), 0.62 + 0.1 * layer + canvas.between(0, 0.06)
            length = canvas.between(0.04, 0.12)
            canvas.line([(x, y), (x + length / 2, y + 0.012), (x + length, y + 0.004)],
                        blend(tone, (74, 140, 182), 0.55), 0.004 + 0.002 * layer)


def icy(canvas: Canvas) -> None:
    """A rocky mountain above a glacier."""
    glacier(canvas, rocky=True)


def _snow(canvas: Canvas, line: Field, colour: Colour) -> None:
    """Snow down to a ragged line, on what reaches above it."""
    top, bottom = line[:, 1].min(), line[:, 1].max()
    limit = top + 0.36 * (bottom - top)
    ragged = limit + 0.016 * np.sin(np.arange(len(line)) * 1.7) + 0.01 * np.sin(
        np.arange(len(line)) * 0.6)
    above = line[:, 1] < ragged
    edges = np.flatnonzero(np.diff(above.astype(int)))
    bounds = [0, *(edges + 1).tolist(), len(line)]
    for start, stop in itertools.pairwise(bounds):
        if above[start] and stop - start > 2:
            upper = line[start:stop]
            lower = np.column_stack((upper[:, 0], ragged[start:stop]))[::-1]
            canvas.polygon([*map(tuple, upper.tolist()), *map(tuple, lower.tolist())], colour)


def sea(canvas: Canvas) -> None:
    """Open water with a boat, a beach or an island."""
    horizon = canvas.between(0.42, 0.56)
    canvas.heaven(horizon)
    _water(canvas, horizon)
    what = canvas.random.integers(3)
    x = canvas.between(0.2, 0.75)
    if what == 0:
        white, hull = (250, 250, 246), (120, 62, 50)
        y = horizon + 0.07
        canvas.polygon([(x, y - 0.2), (x, y - 0.02), (x + 0.075, y - 0.02)], white)
        canvas.polygon([(x - 0.008, y - 0.16), (x - 0.008, y - 0.02), (x - 0.05, y - 0.02)],
                       blend(white, (160, 180, 190), 0.4))
        canvas.polygon([(x - 0.06, y), (x + 0.085, y), (x + 0.06, y + 0.028),
                        (x - 0.045, y + 0.028)], hull)
    elif what == 1:
        canvas.fill(canvas.ridge(0.97, 0.07, 0.3), (214, 190, 148))
    else:
        shore = horizon + 0.002
        hill = [(x - 0.12 + 0.3 * px, shore + py * math.sin(math.pi * px))
                for px, py in canvas.ridge(0, 0.09, 0.45).tolist()]
        canvas.polygon([(x - 0.12, shore), *hill, (x + 0.18, shore)], (62, 88, 92))


def fjord(canvas: Canvas) -> None:
    """Mountains that rise from the sea: two scenes in one."""
    canvas.heaven()
    rock = canvas.any_of(((74, 84, 104), (92, 86, 88), (70, 92, 96)))
    for distance in (0.72, 0.42, 0.0):
        line = canvas.ridge(0.66 * (0.68 + 0.2 * (1 - distance)),
                            0.66 * (0.34 + 0.24 * (1 - distance)), 0.46)
        canvas.fill(line, blend(rock, canvas.sky[1], distance))
        if distance < 0.6:
            _snow(canvas, line, blend((250, 251, 253), canvas.sky[1], distance))
    _water(canvas, 0.6)


def _water(canvas: Canvas, horizon: float) -> None:
    near = canvas.any_of(((24, 74, 112), (20, 92, 116), (40, 66, 96)))
    canvas.shade(blend(near, canvas.sky[1], 0.5), near, horizon, 1.0)
    for _ in range(90):
        depth = canvas.between(0, 1) ** 1.6
        x, y = canvas.between(-0.05, 1), horizon + 0.01 + (0.99 - horizon) * depth
        length = 0.015 + 0.09 * depth
        tone = blend(near, (230, 240, 246), 0.25 + 0.35 * canvas.between(0, 1) * (1 - depth))
        canvas.line([(x, y), (x + length / 2, y - 0.004 - 0.008 * depth), (x + length, y)],
                    tone, 0.002 + 0.004 * depth)

"""Landscapes and streets drawn in code: pictures for the tour that need no photo and no leave."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Colour = tuple[int, int, int]

_SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((94, 151, 206), (219, 234, 243)),
    ((66, 120, 180), (196, 220, 238)),
    ((88, 96, 142), (247, 190, 146)),
    ((124, 142, 160), (214, 219, 222)),
    ((52, 70, 120), (240, 150, 120)),
)
"""Above and at the horizon: two clear days, dusk, clouds, evening."""

_OVER = 2
"""Drawn so many times larger and then shrunk, for smooth edges."""


def picture(kind: str, seed: int, size: tuple[int, int] = (960, 640)) -> Image.Image:
    """A picture of a scene, or of a thing that is none.

    Args:
        kind: A class key, "fjord" (sea and mountain), "plaza" (street and
            buildings), "icy" (mountain and glacier), "cup" or "balloons".
        seed: The same gives the same picture.
        size: Width and height.
    """
    random = np.random.default_rng(seed)
    canvas = _Canvas(size[0] * _OVER, size[1] * _OVER, random)
    KINDS[kind](canvas)
    return canvas.image.resize(size, Image.Resampling.LANCZOS)


class _Canvas:
    """A picture under way; places are shares of its width and height."""

    def __init__(self, width: int, height: int, random: Generator) -> None:
        self.image = Image.new("RGB", (width, height))
        self.random = random
        self.sky = _SKIES[random.integers(len(_SKIES))]
        self._draw = ImageDraw.Draw(self.image)

    def between(self, low: float, high: float) -> float:
        return float(self.random.uniform(low, high))

    def shade(self, top: Colour, bottom: Colour, start: float = 0.0, end: float = 1.0) -> None:
        """Fills a band from one colour to another."""
        width, height = self.image.size
        first, last = round(start * height), max(round(end * height), round(start * height) + 1)
        steps = np.linspace(0, 1, last - first)[:, None, None]
        band = np.array(top) * (1 - steps) + np.array(bottom) * steps
        rows = np.broadcast_to(band, (last - first, width, 3)).round().astype(np.uint8)
        self.image.paste(Image.fromarray(np.ascontiguousarray(rows)), (0, first))

    def polygon(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        width, height = self.image.size
        self._draw.polygon([(x * width, y * height) for x, y in points], colour)

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour, flat: float = 1.0) -> None:
        width, height = self.image.size
        across, down = radius * height, radius * height * flat
        self._draw.ellipse((x * width - across, y * height - down,
                            x * width + across, y * height + down), colour)

    def line(self, points: Sequence[tuple[float, float]], colour: Colour, wide: float) -> None:
        width, height = self.image.size
        self._draw.line([(x * width, y * height) for x, y in points], colour,
                        max(1, round(wide * height)), joint="curve")

    def ridge(self, base: float, height: float, rough: float) -> NDArray[np.float64]:
        """The skyline of a mountain range: points (n, 2) from left to right."""
        x = np.linspace(0, 1, 240)
        y = np.zeros_like(x)
        waves, strength = 1.3, 1.0
        while strength > 0.02:
            phase = self.between(0, 2 * math.pi)
            # Folded waves have the sharp tops of mountains.
            y += strength * (1 - np.abs(np.sin(waves * math.pi * x + phase)))
            waves, strength = waves * 2.1, strength * rough
        y = (y - y.min()) / max(float(np.ptp(y)), 1e-6)
        return np.column_stack((x, base - height * y))

    def fill(self, skyline: NDArray[np.float64], colour: Colour) -> None:
        """Fills everything below a skyline."""
        self.polygon([(0, 1.1), *map(tuple, skyline.tolist()), (1, 1.1)], colour)

    def heaven(self, until: float = 1.0) -> None:
        """The sky, now and then with clouds or a sun."""
        self.shade(*self.sky, 0, until)
        if self.random.random() < 0.5:
            x, y = self.between(0.15, 0.85), self.between(0.12, 0.3) * until
            self.disc(x, y, 0.045, (255, 244, 214))
        if self.random.random() < 0.6:
            cloud = _blend((255, 255, 255), self.sky[1], 0.35)
            for _ in range(3):
                x, y = self.between(0, 1), self.between(0.05, 0.45) * until
                for _ in range(5):
                    self.disc(x + self.between(-0.07, 0.07), y + self.between(-0.01, 0.01),
                              self.between(0.02, 0.04), cloud, flat=0.5)


def _blend(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a * (1 - share) + b * share)
                        for a, b in zip(one, other, strict=True))
    return red, green, blue


def _mountain(canvas: _Canvas, base: float = 1.0) -> None:
    canvas.heaven()
    rock = [(74, 84, 104), (92, 86, 88), (70, 92, 96)][canvas.random.integers(3)]
    for distance in (0.72, 0.42, 0.0):
        height = (0.34 + 0.24 * (1 - distance)) * base
        line = canvas.ridge(base * (0.68 + 0.2 * (1 - distance)), height, 0.46)
        canvas.fill(line, _blend(rock, canvas.sky[1], distance))
        if distance < 0.6:
            _snow(canvas, line, _blend((250, 251, 253), canvas.sky[1], distance))
    if base == 1.0:
        meadow = canvas.ridge(0.97, 0.08, 0.4)
        canvas.fill(meadow, (66, 92, 62))


def _snow(canvas: _Canvas, line: NDArray[np.float64], colour: Colour) -> None:
    """Snow down to a ragged line, on what reaches above it."""
    top, bottom = line[:, 1].min(), line[:, 1].max()
    limit = top + 0.36 * (bottom - top)
    ragged = limit + 0.016 * np.sin(np.arange(len(line)) * 1.7) + 0.01 * np.sin(
        np.arange(len(line)) * 0.6)
    above = line[:, 1] < ragged
    edges = np.flatnonzero(np.diff(above.astype(int)))
    bounds = [0, *(edges + 1).tolist(), len(line)]
    for start, stop in pairwise(bounds):
        if above[start] and stop - start > 2:
            upper = line[start:stop]
            lower = np.column_stack((upper[:, 0], ragged[start:stop]))[::-1]
            canvas.polygon([*map(tuple, upper.tolist()), *map(tuple, lower.tolist())], colour)


def _glacier(canvas: _Canvas, rocky: bool = False) -> None:
    canvas.sky = _SKIES[canvas.random.integers(2)]
    canvas.heaven()
    canvas.fill(canvas.ridge(0.55, 0.3, 0.45), _blend((78, 92, 112), canvas.sky[1], 0.35))
    if rocky:
        line = canvas.ridge(0.68, 0.5, 0.46)
        canvas.fill(line, (86, 90, 102))
        _snow(canvas, line, (246, 250, 253))
    for layer in range(5):
        shade = layer / 4
        tone = _blend((232, 244, 250), (150, 199, 224), shade)
        crest = canvas.ridge(0.62 + 0.1 * layer, 0.09 + 0.02 * layer, 0.62)
        canvas.fill(crest, tone)
        for _ in range(5 + 2 * layer):
            x, y = canvas.between(0, 1), 0.62 + 0.1 * layer + canvas.between(0, 0.06)
            length = canvas.between(0.04, 0.12)
            canvas.line([(x, y), (x + length / 2, y + 0.012), (x + length, y + 0.004)],
                        _blend(tone, (74, 140, 182), 0.55), 0.004 + 0.002 * layer)


def _icy(canvas: _Canvas) -> None:
    _glacier(canvas, rocky=True)


def _water(canvas: _Canvas, horizon: float) -> None:
    near = [(24, 74, 112), (20, 92, 116), (40, 66, 96)][canvas.random.integers(3)]
    canvas.shade(_blend(near, canvas.sky[1], 0.5), near, horizon, 1.0)
    for _ in range(90):
        depth = canvas.between(0, 1) ** 1.6
        x, y = canvas.between(-0.05, 1), horizon + 0.01 + (0.99 - horizon) * depth
        length = 0.015 + 0.09 * depth
        tone = _blend(near, (230, 240, 246), 0.25 + 0.35 * canvas.between(0, 1) * (1 - depth))
        canvas.line([(x, y), (x + length / 2, y - 0.004 - 0.008 * depth), (x + length, y)],
                    tone, 0.002 + 0.004 * depth)


def _sea(canvas: _Canvas) -> None:
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
                       _blend(white, (160, 180, 190), 0.4))
        canvas.polygon([(x - 0.06, y), (x + 0.085, y), (x + 0.06, y + 0.028),
                        (x - 0.045, y + 0.028)], hull)
    elif what == 1:
        sand = canvas.ridge(0.97, 0.07, 0.3)
        canvas.fill(sand, (214, 190, 148))
    else:
        island = canvas.ridge(0, 0.09, 0.45)
        shore = horizon + 0.002
        hill = [(x - 0.12 + 0.3 * px, shore + py * math.sin(math.pi * px))
                for px, py in island.tolist()]
        canvas.polygon([(x - 0.12, shore), *hill, (x + 0.18, shore)], (62, 88, 92))


def _fjord(canvas: _Canvas) -> None:
    _mountain(canvas, base=0.66)
    _water(canvas, 0.6)


def _tree(canvas: _Canvas, x: float, foot: float, height: float, colour: Colour) -> None:
    wide = height * canvas.between(0.16, 0.22)
    canvas.box(x - 0.004, foot - 0.08 * height, x + 0.004, foot + 0.02, (74, 56, 44))
    for tier in range(4):
        low = foot - height * (0.06 + 0.2 * tier)
        reach = wide * (1 - 0.2 * tier)
        canvas.polygon([(x - reach, low), (x, low - height * 0.36), (x + reach, low)],
                       _blend(colour, (255, 255, 255), 0.025 * tier))


def _forest(canvas: _Canvas) -> None:
    canvas.heaven()
    leaf = [(36, 82, 56), (48, 92, 48), (30, 76, 70), (96, 98, 40)][canvas.random.integers(4)]
    for layer in range(4):
        far = 1 - layer / 3
        tone = _blend(leaf, canvas.sky[1], 0.62 * far)
        foot = 0.66 + 0.12 * layer
        canvas.fill(canvas.ridge(foot + 0.02, 0.06, 0.4), tone)
        count = 26 - 5 * layer
        for place in np.linspace(-0.03, 1.03, count):
            height = (0.3 + 0.2 * layer / 3) * canvas.between(0.75, 1.25)
            _tree(canvas, float(place) + canvas.between(-0.02, 0.02), foot, height,
                  _blend(tone, (12, 30, 24), canvas.between(0, 0.25)))


_WALLS: tuple[Colour, ...] = (
    (178, 150, 126), (202, 180, 150), (150, 116, 100), (128, 138, 150), (190, 164, 160),
    (96, 108, 126),
)


def _facade(
    canvas: _Canvas, left: float, right: float, top: float, bottom: float, wall: Colour
) -> None:
    canvas.box(left, top, right, bottom, wall)
    canvas.box(left, top, right, top + 0.012, _blend(wall, (255, 255, 255), 0.35))
    lit = sum(canvas.sky[0]) < 330
    columns = max(2, round((right - left) / 0.032))
    rows = max(2, round((bottom - top) / 0.085))
    across, down = (right - left) / columns, (bottom - top - 0.02) / rows
    for row in range(rows):
        for column in range(columns):
            x, y = left + across * (column + 0.25), top + 0.03 + down * row
            glass = (255, 222, 150) if lit and canvas.random.random() < 0.5 else (
                _blend(wall, (40, 56, 76), 0.7))
            canvas.box(x, y, x + across * 0.5, y + down * 0.55, glass)


def _buildings(canvas: _Canvas) -> None:
    canvas.heaven()
    for far, low, high in ((0.6, 0.3, 0.5), (0.0, 0.4, 0.72)):
        x = -0.02
        while x < 1:
            wide = canvas.between(0.09, 0.19)
            wall = _WALLS[canvas.random.integers(len(_WALLS))]
            top = 0.95 - canvas.between(low, high)
            _facade(canvas, x, x + wide, top, 1.0, _blend(wall, canvas.sky[1], far))
            x += wide + canvas.between(0.0, 0.02)
    canvas.box(0, 0.95, 1, 1, (104, 110, 106))


def _street(canvas: _Canvas, square: bool = False) -> None:
    canvas.heaven()
    far_x, far_y = canvas.between(0.42, 0.58), canvas.between(0.5, 0.56)
    road = (92, 94, 98)
    canvas.polygon([(far_x, far_y), (1.5, 1.1), (-0.5, 1.1)], (164, 158, 150))
    canvas.polygon([(far_x, far_y), (0.92, 1.1), (0.08, 1.1)], road)
    for side in (-1, 1):
        edge = 0.0 if side < 0 else 1.0
        houses = 5
        for house in range(houses):
            near, back = 1 - house / houses, 1 - (house + 0.97) / houses
            wall = _WALLS[canvas.random.integers(len(_WALLS))]
            tall = canvas.between(0.75, 1.05) * (0.7 if square else 1.0)
            x1 = far_x + (edge - far_x) * near
            x2 = far_x + (edge - far_x) * back
            top1, top2 = far_y - tall * 0.6 * near, far_y - tall * 0.6 * back
            low1, low2 = far_y + 0.36 * near, far_y + 0.36 * back
            tone = _blend(wall, canvas.sky[1], 0.35 * (1 - near))
            if side > 0:
                tone = _blend(tone, (30, 34, 52), 0.18)
            canvas.polygon([(x1, top1), (x2, top2), (x2, low2), (x1, low1)], tone)
            _windows(canvas, (x1, top1, low1), (x2, top2, low2), tone)
    for dash in range(6):
        near, back = ((dash + 1) / 6) ** 2, ((dash + 0.5) / 6) ** 2
        y1, y2 = far_y + (1.05 - far_y) * near, far_y + (1.05 - far_y) * back
        x1, x2 = far_x + (0.5 - far_x) * near, far_x + (0.5 - far_x) * back
        canvas.polygon([(x1 - 0.008 * near, y1), (x1 + 0.008 * near, y1),
                        (x2 + 0.008 * back, y2), (x2 - 0.008 * back, y2)], (236, 230, 214))
    if square:
        for house in range(4):
            left = 0.3 + 0.1 * house
            _facade(canvas, left, left + 0.1, far_y - canvas.between(0.2, 0.34), far_y + 0.02,
                    _WALLS[canvas.random.integers(len(_WALLS))])


def _windows(
    canvas: _Canvas, near: tuple[float, float, float], far: tuple[float, float, float],
    wall: Colour,
) -> None:
    """Rows of windows on a wall that goes away from the viewer, by x, top and bottom."""
    glass = _blend(wall, (34, 46, 66), 0.62)
    for row in range(4):
        for column in range(3):
            corners = []
            for along, down in ((0.12, 0.1), (0.58, 0.1), (0.58, 0.62), (0.12, 0.62)):
                share, level = (column + along) / 3, (row + down) / 4.6
                x = near[0] + (far[0] - near[0]) * share
                top = near[1] + (far[1] - near[1]) * share
                bottom = near[2] + (far[2] - near[2]) * share
                corners.append((x, top + (bottom - top) * (0.05 + level)))
            canvas.polygon(corners, glass)


def _plaza(canvas: _Canvas) -> None:
    _street(canvas, square=True)


def _cup(canvas: _Canvas) -> None:
    wall = [(214, 204, 190), (188, 204, 204), (222, 196, 180)][canvas.random.integers(3)]
    canvas.shade(_blend(wall, (255, 255, 255), 0.25), wall, 0, 0.62)
    canvas.shade((150, 112, 80), (118, 84, 58), 0.62, 1.0)
    x, y = canvas.between(0.36, 0.6), 0.7
    glaze = [(196, 74, 58), (58, 96, 140), (232, 226, 214)][canvas.random.integers(3)]
    canvas.disc(x, y + 0.13, 0.26, (226, 222, 214), flat=0.28)
    canvas.disc(x + 0.115, y - 0.06, 0.085, glaze)
    canvas.disc(x + 0.115, y - 0.06, 0.055, wall)
    canvas.polygon([(x - 0.11, y - 0.2), (x + 0.11, y - 0.2), (x + 0.085, y + 0.13),
                    (x - 0.085, y + 0.13)], glaze)
    canvas.disc(x, y + 0.13, 0.127, glaze, flat=0.3)
    canvas.disc(x, y - 0.2, 0.165, _blend(glaze, (255, 255, 255), 0.3), flat=0.3)
    canvas.disc(x, y - 0.195, 0.14, (66, 42, 30), flat=0.28)


def _balloons(canvas: _Canvas) -> None:
    canvas.heaven()
    for _ in range(7):
        x, y = canvas.between(0.12, 0.88), canvas.between(0.15, 0.6)
        paint = [(214, 70, 62), (240, 178, 50), (70, 140, 200), (120, 170, 80),
                 (170, 96, 160)][canvas.random.integers(5)]
        size = canvas.between(0.07, 0.12)
        canvas.line([(x, y + size), (x + 0.01, y + 0.2), (x - 0.01, y + 0.36)], (90, 90, 96), 0.003)
        canvas.disc(x, y, size, paint, flat=1.2)
        canvas.disc(x - size * 0.2, y - size * 0.5, size * 0.18,
                    _blend(paint, (255, 255, 255), 0.6), flat=1.3)


KINDS: dict[str, Callable[[_Canvas], None]] = {
    "buildings": _buildings, "forest": _forest, "glacier": _glacier, "mountain": _mountain,
    "sea": _sea, "street": _street, "fjord": _fjord, "plaza": _plaza, "icy": _icy, "cup": _cup,
    "balloons": _balloons,
}
"""What can be drawn, and how."""

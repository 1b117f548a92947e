"""Rows of houses, and streets with their traffic."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np

from scene_organizer.demo.canvas import Canvas, Colour, blend, lit

_WALLS: tuple[Colour, ...] = (
    (178, 150, 126), (202, 180, 150), (150, 116, 100), (128, 138, 150), (190, 164, 160),
    (96, 108, 126), (170, 120, 96), (196, 150, 120),
)
_PAINTS: tuple[Colour, ...] = (
    (160, 34, 34), (40, 60, 110), (210, 210, 208), (40, 40, 44), (190, 160, 60), (120, 126, 130),
)
_COATS: tuple[Colour, ...] = (
    (150, 40, 40), (40, 50, 80), (60, 60, 60), (180, 160, 120), (70, 100, 70), (200, 200, 205),
)
_SIGNS: tuple[Colour, ...] = (
    (170, 40, 40), (40, 90, 60), (40, 60, 120), (210, 170, 50), (230, 230, 225),
)
_CURB, _FRONT = 0.42, 0.62
"""How far, at the viewer's feet, the pavement and the houses are from the street's middle."""


def buildings(canvas: Canvas) -> None:
    """Fronts of houses, one row behind the other."""
    canvas.heaven()
    for far, low, high in ((0.6, 0.3, 0.5), (0.0, 0.4, 0.72)):
        x = -0.02
        while x < 1:
            wide = canvas.between(0.09, 0.19)
            wall = blend(canvas.any_of(_WALLS), canvas.sky[1], far)
            _facade(canvas, x, x + wide, 0.95 - canvas.between(low, high), wall)
            x += wide + canvas.between(0.0, 0.02)
    canvas.box(0, 0.95, 1, 1, (104, 110, 106))


def _facade(canvas: Canvas, left: float, right: float, top: float, wall: Colour) -> None:
    canvas.box(left, top, right, 1.0, wall)
    canvas.box(left, top, right, top + 0.012, blend(wall, (255, 255, 255), 0.35))
    evening = sum(canvas.sky[0]) < 330
    columns = max(2, round((right - left) / 0.032))
    rows = max(2, round((1.0 - top) / 0.085))
    across, down = (right - left) / columns, (0.98 - top) / rows
    for row in range(rows):
        for column in range(columns):
            x, y = left + across * (column + 0.25), top + 0.03 + down * row
            glass = (255, 222, 150) if evening and canvas.random.random() < 0.5 else (
                blend(wall, (40, 56, 76), 0.7))
            canvas.box(x, y, x + across * 0.5, y + down * 0.55, glass)


def street(canvas: Canvas, square: bool = False) -> None:
    """A street of shops that leads away from the viewer, with cars and people.

    Args:
        canvas: What to draw on.
        square: Whether houses stand across its end, and its own are low.
    """
    canvas.sky = (160, 190, 222), (236, 238, 238)
    canvas.shade(*canvas.sky)
    scene = _Street(canvas)
    scene.ground()
    if square:
        scene.close_up()
    for side in (-1, 1):
        scene.houses(side, 0.55 if square else 1.0)
    scene.marks()
    for near in (0.16, 0.24, 0.34, 0.5, 0.72):
        for side in (-1, 1):
            if canvas.random.random() < (0.3 if square else 0.75):
                scene.car(near * canvas.between(0.95, 1.05), side * 0.33)
    for near in np.sort(canvas.random.uniform(0.14, 0.8, 12)).tolist():
        scene.person(near, float(canvas.random.choice((-1, 1))) * canvas.between(0.44, 0.56))
    scene.person(0.45, canvas.between(-0.1, 0.1))
    scene.lamps()
    grain = canvas.noise(30, 0.95, 6)[..., None]
    canvas.paste(np.asarray(canvas.image, np.float64) * (0.92 + 0.16 * grain))


def plaza(canvas: Canvas) -> None:
    """Something between a street and the houses around it."""
    street(canvas, square=True)


class _Street:
    """A street in perspective: `near` is 1 at the viewer's feet and 0 where it vanishes."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._x, self._y = canvas.between(0.44, 0.56), canvas.between(0.46, 0.52)

    def _on_road(self, near: float) -> float:
        return self._y + 0.525 * near

    def ground(self) -> None:
        canvas, x, y = self._canvas, self._x, self._y
        grain = canvas.noise(20, 0.9)[..., None]
        canvas.paste(np.array((98, 98, 100)) * (0.75 + 0.5 * grain), 0, canvas.below(y))
        for side in (-1, 1):
            canvas.polygon([(x, y), (x + side * _CURB, 1.05), (x + side * 2.2, 1.05)],
                           (172, 166, 158))
            canvas.polygon([(x, y), (x + side * _CURB, 1.05), (x + side * 0.45, 1.05)],
                           (206, 202, 196))

    def close_up(self) -> None:
        """Houses across the end."""
        canvas, x = self._canvas, self._x - 0.24
        while x < self._x + 0.2:
            wide = canvas.between(0.07, 0.12)
            _facade(canvas, x, x + wide, self._y - canvas.between(0.16, 0.3),
                    blend(canvas.any_of(_WALLS), canvas.sky[1], 0.2))
            x += wide
        self.ground()

    def houses(self, side: int, tall: float) -> None:
        ends = [1.6]
        while ends[-1] > 0.06:
            ends.append(ends[-1] * self._canvas.between(0.66, 0.82))
        for near, far in reversed(list(itertools.pairwise(ends))):
            self._house(side, near, far, tall * self._canvas.between(0.42, 0.75))

    def _house(self, side: int, near: float, far: float, tall: float) -> None:
        canvas = self._canvas
        misty = float(np.clip(1 - near * 1.2, 0, 0.5))

        def wall(left: float, right: float, low: float, high: float) -> list[tuple[float, float]]:
            """A part of the front, by shares of its width and height."""
            corners = []
            for along, up in ((left, low), (right, low), (right, high), (left, high)):
                scale = near + (far - near) * along
                corners.append((self._x + side * _FRONT * scale,
                                self._y + scale * (_CURB - (tall + _CURB) * up)))
            return corners

        def paint(left: float, right: float, low: float, high: float, colour: Colour) -> None:
            canvas.polygon(wall(left, right, low, high), blend(colour, canvas.sky[1], misty))

        front = lit(canvas.any_of(_WALLS), 0.8 if side > 0 else 1.0)
        paint(0, 1, 0, 1, front)
        paint(0, 1, 0.97, 1, lit(front, 0.7))
        paint(0.04, 0.96, 0, 0.25, (52, 50, 54))
        for window in range(3):
            paint(0.08 + 0.3 * window, 0.32 + 0.3 * window, 0.03, 0.2,
                  canvas.any_of(((190, 180, 150), (90, 100, 110))))
        paint(0.02, 0.98, 0.2, 0.26, canvas.any_of(_SIGNS))
        if canvas.random.random() < 0.5:
            self._awning(side, tall, wall(0.05, 0.95, 0.26, 0.26)[:2], misty)
        for row in range(3):
            for column in range(3):
                left, low = 0.1 + 0.3 * column, 0.34 + 0.2 * row
                paint(left, left + 0.18, low, low + 0.13, (70, 78, 88))
                paint(left - 0.02, left + 0.2, low - 0.01, low + 0.005, lit(front, 1.15))

    def _awning(
        self, side: int, tall: float, upper: list[tuple[float, float]], misty: float
    ) -> None:
        lower = []
        for x, _ in reversed(upper):
            scale = (x - self._x) / (side * _FRONT)
            lower.append((self._x + side * 0.5 * scale,
                          self._y + scale * (_CURB - (tall + _CURB) * 0.2)))
        cloth = self._canvas.any_of(((180, 50, 40), (230, 225, 210), (50, 110, 80)))
        self._canvas.polygon([*upper, *lower], blend(cloth, self._canvas.sky[1], misty))

    def marks(self) -> None:
        for dash in range(9):
            near, far = ((dash + 1) / 9) ** 2 * 1.1, ((dash + 0.5) / 9) ** 2 * 1.1
            self._canvas.polygon(
                [(self._x - 0.006 * near, self._on_road(near)),
                 (self._x + 0.006 * near, self._on_road(near)),
                 (self._x + 0.006 * far, self._on_road(far)),
                 (self._x - 0.006 * far, self._on_road(far))], (222, 220, 210))

    def _figure(
        self, near: float, aside: float, wide: float, high: float
    ) -> Callable[..., list[tuple[float, float]]]:
        """Where points of a thing on the ground are, by shares of its width and height."""
        x, foot = self._x + aside * near, self._on_road(near)

        def place(*points: tuple[float, float]) -> list[tuple[float, float]]:
            return [(x + across * wide * near, foot - up * high * near) for across, up in points]

        return place

    def car(self, near: float, aside: float) -> None:
        canvas, at = self._canvas, self._figure(near, aside, 0.15, 0.2)
        paint = canvas.any_of(_PAINTS)
        light = (240, 236, 210) if aside < 0 else (190, 30, 30)

        def part(left: float, low: float, right: float, high: float, colour: Colour) -> None:
            canvas.polygon(at((left, low), (right, low), (right, high), (left, high)), colour)

        part(-0.55, -0.06, 0.55, 0.04, (46, 46, 48))
        for wheel in (-0.42, 0.26):
            part(wheel, -0.02, wheel + 0.16, 0.16, (24, 24, 26))
        canvas.polygon(at((-0.5, 0.12), (0.5, 0.12), (0.5, 0.48), (0.42, 0.56), (0.34, 0.95),
                          (-0.34, 0.95), (-0.42, 0.56), (-0.5, 0.48)), paint)
        canvas.polygon(at((-0.36, 0.58), (0.36, 0.58), (0.29, 0.89), (-0.29, 0.89)), (54, 64, 76))
        for lamp in (-0.47, 0.3):
            part(lamp, 0.32, lamp + 0.17, 0.44, light)
        part(-0.2, 0.18, 0.2, 0.3, lit(paint, 0.55))

    def person(self, near: float, aside: float) -> None:
        canvas, at = self._canvas, self._figure(near, aside, 0.12, 0.24)
        coat = canvas.any_of(_COATS)
        canvas.polygon(at((-0.22, 0), (-0.06, 0), (0, 0.45), (0.06, 0), (0.22, 0), (0.2, 0.5),
                          (-0.2, 0.5)), (40, 42, 56))
        canvas.polygon(at((-0.24, 0.45), (0.24, 0.45), (0.3, 0.82), (-0.3, 0.82)), coat)
        for up, colour, flat in ((0.93, (60, 44, 34), 1.0), (0.905, (206, 164, 136), 1.0)):
            ((x, y),) = at((0, up))
            canvas.disc(x, y, 0.018 * near, colour, flat)

    def lamps(self) -> None:
        canvas, iron = self._canvas, (48, 50, 54)
        for near in (0.25, 0.45, 0.85):
            for side in (-1, 1):
                x, foot = self._x + side * 0.43 * near, self._on_road(near)
                canvas.line([(x, foot), (x, foot - 0.62 * near),
                             (x - side * 0.07 * near, foot - 0.64 * near)], iron, 0.011 * near)
        for _ in range(3):
            y = canvas.between(0.05, 0.3)
            canvas.line([(0, y), (0.5, y + 0.08), (1, y - 0.02)], (60, 60, 64), 0.002)

"""Mountains: a landscape of noise, lit from the side, seen from its foot."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from scene_organizer.demo.canvas import Canvas, Field, noise

_SIDE = 768
"""Points a side of the landscape."""

_STEPS = 700
"""Distances at which the landscape is cut."""

_NEAR, _FAR = 0.5, 4.0
_EYE, _HORIZON = 0.30, 0.56


def mountain(canvas: Canvas) -> None:
    """High mountains with snow, behind a meadow."""
    canvas.sky = (88, 140, 200), (212, 228, 240)
    height, colours = _landscape(canvas)
    heaven = _heaven(canvas)
    view = _look(height, colours, heaven[::2, ::2], np.array(canvas.sky[1]))
    canvas.paste(np.repeat(np.repeat(view, 2, axis=0), 2, axis=1))


def _landscape(canvas: Canvas) -> tuple[Field, Field]:
    """Heights (n, n), 0..1, and colours (n, n, 3); the first row is nearest."""
    random, shape = canvas.random, (_SIDE, _SIDE)
    ridges = 1 - np.abs(2 * noise(random, shape, 4, 0.46, 8) - 1)
    depth, across = np.mgrid[0:1:_SIDE * 1j, 0:1:_SIDE * 1j]
    summits = np.zeros(shape)
    for _ in range(5):
        x, y, wide = canvas.between(0.28, 0.72), canvas.between(0.45, 0.8), canvas.between(0.1, 0.2)
        far = np.abs(across - x) + 0.8 * np.abs(depth - y)
        summits = np.maximum(summits, canvas.between(0.6, 1) * np.exp(-far / wide))
    height = 0.45 * ridges**1.5 + 0.75 * summits * (0.55 + 0.6 * ridges)
    height *= np.clip((depth - 0.1) * 2.4, 0.02, 1)
    height /= height.max()
    down, right = np.gradient(height * 230)
    slope = np.hypot(right, down)
    sun = random.choice((-1, 1))
    light = np.clip((sun * 0.6 * right + 0.25 * down + 0.6) / np.sqrt(1 + slope**2), 0.05, 1.2)
    grain = noise(random, shape, 24, 0.8, 6)
    line = canvas.between(0.34, 0.6)
    snow = np.clip((height + 0.2 * (grain - 0.5) - line) * 7 - 0.12 * slope, 0, 1)[..., None]
    grass = np.clip((0.2 - height + 0.12 * (grain - 0.5)) * 10 - 0.2 * slope, 0, 1)[..., None]
    rough = grain[..., None]
    colours = np.array((122, 110, 100)) * (0.5 + 0.9 * rough) * (1 - grass)
    colours += np.array((70, 88, 48)) * (0.45 + rough) * grass
    colours = colours * (1 - snow) + np.array((246, 249, 255)) * snow
    return height, colours * (0.3 + 0.8 * light[..., None])


def _heaven(canvas: Canvas) -> Field:
    width, height = canvas.image.size
    rows = np.linspace(0, 1, height)[:, None, None]
    top, low = map(np.array, canvas.sky)
    clear = np.broadcast_to(top * (1 - rows**0.8) + low * rows**0.8, (height, width, 3))
    clouds = np.clip((canvas.noise(3, 0.55, 6) - 0.5) * 3, 0, 0.85)[..., None]
    clouds = clouds * np.clip(1.2 - 1.6 * rows, 0, 1)
    return np.asarray(clear * (1 - clouds) + 250 * clouds)


def _look(height: Field, colours: Field, heaven: Field, haze: NDArray[np.int_]) -> Field:
    """The view from the landscape's first row: each pixel shows the nearest cut that covers it."""
    rows, columns, _ = heaven.shape
    distance = np.geomspace(_NEAR, _FAR, _STEPS)[:, None]
    along = (distance - _NEAR) / (_FAR - _NEAR) * (_SIDE - 1)
    across = (np.linspace(-1, 1, columns) * distance / _FAR * 0.36 + 0.5) * (_SIDE - 1)
    tops = _HORIZON - (_sample(height, along, across) * 1.75 - _EYE) * 0.95 / distance
    # What stands behind something higher is hidden by it.
    skyline = np.minimum.accumulate(tops * rows, axis=0)
    misty = np.clip((distance - 0.9) / 9, 0, 0.35)[..., None]
    cuts = _sample(colours, along, across) * (1 - misty) + haze * misty
    view = heaven.copy()
    for column in range(columns):
        # Rising for the search: the cuts' tops sink towards the viewer.
        seen = np.searchsorted(-skyline[:, column], -np.arange(rows))
        covered = seen < _STEPS
        view[covered, column] = cuts[seen[covered], column]
    return view


def _sample(field: Field, along: Field, across: Field) -> Field:
    """Values between the points of a field, bilinear."""
    row, column = np.broadcast_arrays(along.astype(int), across.astype(int))
    row, column = row.clip(0, _SIDE - 2), column.clip(0, _SIDE - 2)
    down, right = along - row, across - column
    if field.ndim > 2:
        down, right = down[..., None], right[..., None]
    upper = field[row, column] * (1 - right) + field[row, column + 1] * right
    lower = field[row + 1, column] * (1 - right) + field[row + 1, column + 1] * right
    return np.asarray(upper * (1 - down) + lower * down)

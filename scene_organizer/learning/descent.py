"""The way down to the least value of a smooth function of many variables.

NumPy only: the problem of learning is 10,000 embeddings of 256 values, and L-BFGS
(Liu and Nocedal 1989) solves it in a second; SciPy would bring 150 MB for the same.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.cancel import CancelToken

_STEPS = 120
_REMEMBERED = 10
"""Steps from which the curvature is guessed."""

_ENOUGH = 1e-5
"""Relative improvement of a step below which the search is over."""

Floats = NDArray[np.float64]


def minimise(
    loss: Callable[[Floats], tuple[float, Floats]], start: Floats, cancel: CancelToken | None
) -> Floats:
    """L-BFGS with a halving line search (Nocedal and Wright 2006, algorithm 7.4).

    Args:
        loss: The function, of an array of the shape of `start`, with its gradient.
        start: Where the search begins.
        cancel: Stops between steps.

    Returns:
        The lowest point that was reached.

    Raises:
        Cancelled: The person asked to stop.
    """
    point = start
    value, gradient = loss(point)
    history: list[tuple[Floats, Floats, float]] = []
    for _ in range(_STEPS):
        if cancel is not None:
            cancel.check()
        direction = _direction(gradient, history)
        slope = float((direction * gradient).sum())
        length = 1.0 if history else min(1.0, 1 / max(1e-12, float(np.abs(gradient).sum())))
        while True:
            reached = point + length * direction
            lower, steeper = loss(reached)
            if lower <= value + 1e-4 * length * slope:
                break
            length /= 2
            if length < 1e-10:
                return point
        moved, turned = reached - point, steeper - gradient
        curvature = float((moved * turned).sum())
        if curvature > 1e-12:
            history = [*history[1 - _REMEMBERED :], (moved, turned, 1 / curvature)]
        gained = value - lower
        point, value, gradient = reached, lower, steeper
        if gained <= _ENOUGH * max(abs(value), 1e-3):
            break
    return point


def _direction(gradient: Floats, history: list[tuple[Floats, Floats, float]]) -> Floats:
    """Minus the gradient, times what is known of the inverse curvature."""
    result = -gradient
    shares = []
    for moved, turned, inverse in reversed(history):
        share = inverse * float((moved * result).sum())
        shares.append(share)
        result = result - share * turned
    if history:
        moved, turned, inverse = history[-1]
        result = result / (inverse * float((turned * turned).sum()))
    for (moved, turned, inverse), share in zip(history, reversed(shares), strict=True):
        result = result + moved * (share - inverse * float((turned * result).sum()))
    return result

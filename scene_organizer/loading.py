"""Loading what stays: modules, and the network."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keeps the garbage collector off what is made to stay.

    It would search those objects, up to millions, again and again while they
    come, which is a tenth of the time it takes to load the window.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()

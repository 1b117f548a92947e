"""A thread that does one thing after the other."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from scene_organizer.ui.workers.bridge import Bridge

_T = TypeVar("_T")


class Worker:
    """One named thread; results are handled in the GUI thread.

    Args:
        name: Of the thread.
        bridge: The way back.
        threads: More than one where the order does not matter.
    """

    def __init__(self, name: str, bridge: Bridge, threads: int = 1) -> None:
        self._bridge = bridge
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._closed = False

    def start(
        self,
        work: Callable[[], _T],
        on_done: Callable[[_T], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """Queues work, from the GUI thread; after `refuse` nothing happens."""
        if not self._closed:
            self._bridge.deliver(self._executor.submit(work), on_done, on_failed)

    def refuse(self, finish: bool = False) -> None:
        """Takes no new work; what has not begun is forgotten, or finished if asked."""
        self._closed = True
        self._executor.shutdown(wait=False, cancel_futures=not finish)

    def join(self) -> None:
        """Waits for the work under way."""
        self._executor.shutdown(wait=True)

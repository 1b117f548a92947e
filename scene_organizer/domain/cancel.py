"""A token that asks long work to stop."""

from __future__ import annotations

import threading

from scene_organizer.domain.errors import Cancelled


class CancelToken:
    """Set once from any thread; long work checks it per file and per batch."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Asks the work to stop at the next safe point."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raises `Cancelled` if the work was asked to stop."""
        if self._event.is_set():
            raise Cancelled("Stopped.")

    def wait(self, seconds: float) -> bool:
        """Sleeps until cancelled or `seconds` have passed; true if cancelled."""
        return self._event.wait(seconds)

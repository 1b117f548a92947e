"""A token that asks long work to stop, or to wait."""

from __future__ import annotations

import threading

from scene_organizer.domain.errors import Cancelled


class CancelToken:
    """Set once from any thread; long work checks it per file and per batch."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._postponed = False

    def cancel(self) -> None:
        """Asks the work to stop at the next safe point."""
        self._event.set()
        self._going.set()

    def postpone(self) -> None:
        """As `cancel`, but what is not begun yet is to be done later."""
        self._postponed = True
        self.cancel()

    def pause(self) -> None:
        """Asks the work to wait at the next safe point, until `proceed` or `cancel`."""
        if not self.cancelled:
            self._going.clear()

    def proceed(self) -> None:
        """Lets paused work go on."""
        self._going.set()

    def hold(self) -> None:
        """Called by the work: waits as long as it is paused."""
        self._going.wait()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    @property
    def postponed(self) -> bool:
        """Whether what was not begun is to be done later."""
        return self._postponed

    @property
    def paused(self) -> bool:
        """Whether the work was asked to wait."""
        return not self._going.is_set()

    def check(self) -> None:
        """Raises `Cancelled` if the work was asked to stop."""
        if self._event.is_set():
            raise Cancelled("Stopped.")

    def wait(self, seconds: float) -> bool:
        """Sleeps until cancelled or `seconds` have passed; true if cancelled."""
        return self._event.wait(seconds)

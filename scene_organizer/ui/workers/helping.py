"""Draws the demo library and gathers diagnostics, in a thread of its own.

Both are loaded there, when first asked for: at most starts neither is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled
from scene_organizer.library import Library
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker


class Helping(QObject):
    """What helps to begin, and to report what went wrong."""

    drawing_progressed = Signal(int, int)
    """How many pictures of how many are drawn."""
    drawn = Signal(Path)
    """The demo library is there."""
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._cancel = CancelToken()
        self._worker = Worker("helping", bridge)

    def draw(self) -> None:
        """Draws the demo library, or what is missing of it."""
        folder, cancel = self._library.paths.demo, self._cancel

        def tell(done: int, total: int) -> None:
            self._bridge.post(lambda: self.drawing_progressed.emit(done, total))

        def work() -> bool:
            from scene_organizer.demo import album

            try:
                album.lay_out(folder, cancel, tell)
            except Cancelled:
                return False
            return True

        def on_done(complete: bool) -> None:
            if complete:
                self.drawn.emit(folder)

        self._worker.start(work, on_done, self.failed.emit)

    def cancel_drawing(self) -> None:
        """Stops drawing after the picture under way."""
        self._cancel.cancel()
        self._cancel = CancelToken()

    def diagnose(
        self, screen: Mapping[str, str], names: bool, on_ready: Callable[[str], None]
    ) -> None:
        """Gathers diagnostics as text, see `library.diagnosing.diagnose`."""
        paths = self._library.paths

        def work() -> str:
            from scene_organizer.library.diagnosing import as_text, diagnose

            return as_text(diagnose(paths, screen, names))

        self._worker.start(work, on_ready, self.failed.emit)

    def refuse(self) -> None:
        """Takes no new work and stops drawing."""
        self._cancel.cancel()
        self._worker.refuse()

    def join(self) -> None:
        """Waits for the picture under way."""
        self._worker.join()

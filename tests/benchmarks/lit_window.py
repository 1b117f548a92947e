"""The application as its command starts it, telling when it was painted: for `first_light`.

Prints two points in time, in seconds since the epoch: when the window was
painted first, and when it was painted first with a classified photo. Then it
closes the window.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer

from scene_organizer import __main__ as entry
from scene_organizer.domain.changes import ScanProgress
from scene_organizer.ui.main_window import MainWindow


class Witness(QObject):
    """Sees the paintings of a window's grid, or of what stands in its place."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._times: list[float] = []
        self._classified = False
        window.installEventFilter(self)
        window.browser.grid.viewport().installEventFilter(self)
        window.staff.scans.progressed.connect(self._on_progressed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint:
            # When the queue is served again the painting is over.
            QTimer.singleShot(0, self, self._note)
        return False

    def _on_progressed(self, progress: ScanProgress) -> None:
        self._classified = self._classified or progress.done > 0

    def _note(self) -> None:
        if len(self._times) < (2 if self._classified and self._shows_scenes() else 1):
            self._times.append(time.time())
        if len(self._times) == 2:
            sys.stdout.write(" ".join(map(str, self._times)))
            self._times.append(0)
            self._window.close()

    def _shows_scenes(self) -> bool:
        return any(group.key != "pending" for group in self._window.browser.model.listing.groups)


def main() -> int:
    # Before the window is made, as the command would be without it.
    show = MainWindow.show

    def show_watched(window: MainWindow) -> None:
        Witness(window)
        show(window)

    MainWindow.show = show_watched  # type: ignore[method-assign]  # to see it shown
    return entry.main_window()


if __name__ == "__main__":
    sys.exit(main())

"""The window under a watch: how long its event loop stalls, and when it has painted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer

from scene_organizer.ui.main_window import MainWindow

_TICK_MS = 5
_AFTERMATH_SECONDS = 0.5
"""What a command causes in other threads takes a moment to begin."""
_PATIENCE_SECONDS = 600


def show(window: MainWindow) -> None:
    """Puts a window of usual size on the screen, which in tests is a small one."""
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1900, 1000)
    window.show()


class Watchdog(QObject):
    """The longest time the event loop let a timer wait.

    A timer that ticks rather than one that always fires: a process that keeps
    a core busy is treated as such by the system, and made to wait.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.reset()

    def reset(self) -> None:
        """Begins anew."""
        self._last = time.perf_counter()
        self.worst = 0.0

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, now - self._last - _TICK_MS / 1000)
        self._last = now

    def during(self, act: Callable[[], object], until: Callable[[], bool]) -> float:
        """Milliseconds of the longest stall from the act on until something is so."""
        wait_for(lambda: True)
        self.reset()
        act()
        least = time.monotonic() + _AFTERMATH_SECONDS
        wait_for(lambda: until() and time.monotonic() > least)
        self._tick()
        return self.worst * 1000


class Painter(QObject):
    """Sees when the grid has been painted, and how long each frame took."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._viewport = window.browser.grid.viewport()
        self._viewport.installEventFilter(self)
        self._painting = False
        self.painted = 0
        self.longest = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() != QEvent.Type.Paint or self._painting:
            return False
        # Painted here and now, so that its end is seen too.
        self._painting = True
        start = time.perf_counter()
        QCoreApplication.sendEvent(watched, event)
        self._painting = False
        self.longest = max(self.longest, time.perf_counter() - start)
        self.painted += 1
        return True


def wait_for(condition: Callable[[], bool]) -> None:
    """Runs the event loop until something is so.

    Raises:
        TimeoutError: It never came true.
    """
    loop = QEventLoop()
    asking = QTimer(interval=1)
    asking.timeout.connect(lambda: loop.exit(0) if condition() else None)
    asking.start()
    # An error raised in a slot would be printed, and waited on.
    patience = QTimer(singleShot=True, interval=_PATIENCE_SECONDS * 1000)
    patience.timeout.connect(lambda: loop.exit(1))
    patience.start()
    if loop.exec():
        raise TimeoutError("it never came true")


def close(window: MainWindow) -> None:
    """Closes a window and waits for its threads."""
    ended = []
    window.ended.connect(lambda: ended.append(True))
    window.close()
    wait_for(lambda: bool(ended))

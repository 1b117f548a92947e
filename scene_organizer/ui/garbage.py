"""Python's garbage collection, in the window's thread and at times of the window's choice."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1000

MANY = 20_000
"""New objects above which a search is put off: it would hold the window up for 10 ms and more."""

_PATIENCE = 120
"""Times in a row that a search is put off at most."""


class GarbageCollection(QObject):
    """Collects what reference cycles keep alive, here and nowhere else.

    Python would do so in whatever thread happens to make an object: there it
    may destroy a timer or a widget, which Qt allows in the window's thread
    only, and it holds all threads up while it goes through the hundred
    thousand rows that a scan compares files with. Those go by themselves, and
    after the scan there is little to search.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._put_off = 0
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Takes over from Python; what is there by now is never searched again."""
        gc.disable()
        # Searching all that a program of this size consists of took 70 ms each time.
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Lets Python collect again."""
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Searches as far as enough objects have been made, unless they are many just now."""
        counts = gc.get_count()
        if counts[0] > MANY and self._put_off < _PATIENCE:
            self._put_off += 1
            return
        self._put_off = 0
        due = [generation for generation, (count, threshold)
               in enumerate(zip(counts, self._thresholds, strict=True)) if count > threshold]
        if due:
            gc.collect(max(due))

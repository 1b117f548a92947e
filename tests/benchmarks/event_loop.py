"""Measures how long the window's event loop stalls with a large catalog.

    python -m tests.benchmarks.event_loop [PHOTOS]

Fills a catalog, opens the window on it, and scrolls, sorts, selects, corrects
and resizes. Prints for each the longest gap between two turns of the event
loop, and the most the GUI thread itself computed in one: on a busy machine the
gap says more about its neighbours. Above 50 ms is too long.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from scene_organizer.catalog.photos import Result
from scene_organizer.domain.photo import Fingerprint, Metadata, Sort
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.library import Library
from scene_organizer.ui.main_window import MainWindow
from tests.fakes import FakePool

_CHUNK = 5000


def fill(library: Library, folder: Path, count: int) -> None:
    """Enters photos that do not exist, with results."""
    fingerprint = Fingerprint(1, 1, 1)
    for start in range(0, count, _CHUNK):
        numbers = range(start, min(start + _CHUNK, count))
        ids = library._photos.add(
            (os.fsencode(folder / f"IMG_{number:06}.jpg"), fingerprint) for number in numbers
        )
        library._photos.record([
            Result(id, fingerprint, str(id), "", Metadata(4000, 3000), prediction(id))
            for id in ids
        ])


def prediction(number: int) -> Prediction:
    """A made-up result; every tenth is unsure."""
    best = CLASS_KEYS[number % 6]
    top = 0.3 + 0.69 * (number * 7919 % 1000) / 1000
    scores = {key: top if key == best else (1 - top) / 5 for key in CLASS_KEYS}
    return Prediction(scores, scores, top, (best,), number % 10 == 0, "made up")


class Watch:
    """The longest gap between two turns of the event loop."""

    def __init__(self) -> None:
        # Made once and kept: a timer that became garbage in a worker thread
        # would be destroyed there.
        self._loop = QEventLoop()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._turn)
        self._asking = QTimer(interval=20)
        self._asking.timeout.connect(self._ask)
        self._until: Callable[[], bool] = lambda: True
        self._begin()

    def _begin(self) -> None:
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self.worst = self.worst_cpu = 0.0

    def _turn(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.worst = max(self.worst, now - self._last)
        self.worst_cpu = max(self.worst_cpu, cpu - self._last_cpu)
        self._last, self._last_cpu = now, cpu

    def _ask(self) -> None:
        if self._until():
            self._loop.quit()

    def measure(self, act: Callable[[], object], until: Callable[[], bool]) -> str:
        """The longest gap from the act on until something is so."""
        self._until = until
        self._timer.start()
        self._begin()
        QTimer.singleShot(0, act)
        QTimer.singleShot(100, self._asking.start)
        self._loop.exec()
        self._asking.stop()
        self._timer.stop()
        return f"{self.worst * 1000:6.1f} ms {self.worst_cpu * 1000:6.1f} ms computing"


def main() -> None:
    """Runs everything and prints a line for each."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["SCENE_ORGANIZER_HOME"] = home
        folder = Path(home) / "photos"
        folder.mkdir()
        with Library(pool=FakePool()) as library:
            fill(library, folder, count)
            window = MainWindow(library, application)
            window.resize(1900, 1000)
            window.show()
            window._folder = folder
            browser, watch = window.browser, Watch()
            browser.show_folder(folder)
            grid = browser.grid
            bar = grid.verticalScrollBar()

            def idle() -> bool:
                return window.staff.browsing.idle and not grid._settling.isActive()

            def scroll() -> None:
                for position in range(0, bar.maximum(), max(1, bar.maximum() // 200)):
                    bar.setValue(position)
                    application.processEvents()
                    watch._turn()

            steps: dict[str, Callable[[], object]] = {
                "open": lambda: None,
                "scroll in 200 jumps": scroll,
                "sort by name": lambda: browser.filter_bar.set_sort(Sort.NAME, False),
                "select all": grid.selectAll,
                "sort all selected": lambda: browser.filter_bar.set_sort(Sort.DATE, True),
                "clear selection": grid.clearSelection,
                "one key a photo": lambda: (grid.go_to(77), window.label(("sea",))),
                "undo": window.staff.labels.undo,
                "resize": lambda: window.resize(1300, 800),
                "larger thumbnails": lambda: grid.set_thumbnail_size(220),
                "type into the search": lambda: browser.filter_bar.search.setText("12"),
                "key End": lambda: QTest.keyClick(grid, Qt.Key.Key_End),
            }
            for name, act in steps.items():
                sys.stdout.write(f"{name:22} {watch.measure(act, idle)}\n")
            window.ended.connect(application.quit)
            QTimer.singleShot(0, window.close)
            application.exec()


if __name__ == "__main__":
    main()

"""How long the window's event loop stalls, with a large catalog and the children busy.

    python -m tests.benchmarks.event_loop

A watchdog timer ticks every 5 ms in the GUI thread; what counts is the longest
time it had to wait. Of the photos most are known; the others are new
12-megapixel photos, which the children decode and classify on all cores while
the rest is measured. "Organize" copies photos meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from scene_organizer.domain.operation import Mode
from scene_organizer.domain.photo import Sort
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from scene_organizer.ui.main_window import MainWindow
from tests.benchmarks import bench
from tests.benchmarks.window import Watchdog, close, show, wait_for

PHOTOS = 100_000
NEW = 1_500
ORGANIZED = 200
BAR_MS = 50


def main() -> None:
    application = QApplication([])
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        known = bench.make_tree(folder / "known", max(100, round(PHOTOS * report.scale)))
        new = folder / "new"
        bench.make_photos(new, max(8, round(NEW * report.scale)), bench.TWELVE_MEGAPIXELS)
        with Library() as library:
            bench.fill(library, known, read_bundle(bundled_model()).version)
            watchdog = Watchdog()
            windows: list[MainWindow] = []

            def start() -> None:
                window = MainWindow(library, application)
                show(window)
                window.start(folder)
                windows.append(window)

            def add(name: str, act: Callable[[], object], until: Callable[[], bool]) -> None:
                report.add(f"longest stall: {name}", watchdog.during(act, until), "ms",
                           at_most=BAR_MS)

            # Making the window is no turn of the loop; what comes after is.
            start()
            (window,) = windows
            staff, browser = window.staff, window.browser
            done = 0

            def note(count: int) -> None:
                nonlocal done
                done = count

            staff.scans.progressed.connect(lambda progress: note(progress.done))
            add("start, until the first results", lambda: None,
                lambda: done > len(known) or not staff.scans.running)
            beyond = done + max(2, round(100 * report.scale))
            add("scan", lambda: None, lambda: done >= beyond or not staff.scans.running)
            bar = browser.grid.verticalScrollBar()
            add("scroll", lambda: None, _scrolling(bar.maximum, bar.setValue))
            add("sort", lambda: browser.filter_bar.set_sort(Sort.NAME, False), _quiet(window))
            add("select all", browser.grid.selectAll, lambda: True)
            browser.grid.clearSelection()
            ids = browser.model.listing.ids
            browser.grid._select(browser.model.listing.ranges(ids[:1000]))
            add("correct 1,000", lambda: window.labelling.label(("sea",)), _quiet(window))
            add("undo that", staff.labels.undo, _quiet(window))
            plan = library.files.plan(ids[:ORGANIZED], folder.parent / "sorted", Mode.COPY, 0)
            add("organize", lambda: staff.filing.apply(plan), lambda: not staff.filing.running)
            staff.scans.cancel()
            wait_for(lambda: not staff.scans.running)
            add("rescan, and the rest of the scan", window.folders.rescan,
                lambda: not staff.scans.running)
            close(window)


def _quiet(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.staff.browsing.idle


def _scrolling(maximum: Callable[[], int], scroll: Callable[[int], None]) -> Callable[[], bool]:
    """Scrolls a two-hundredth further each time it is asked, until it is at the end."""
    steps = iter(range(200))

    def step() -> bool:
        number = next(steps, None)
        if number is None:
            return True
        scroll(maximum() * number // 199)
        return False

    return step


if __name__ == "__main__":
    main()

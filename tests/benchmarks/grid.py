"""The grid with 100,000 photos: time to the next painted frame, scrolling, memory.

    python -m tests.benchmarks.grid

The photos are small files that all exist, so that thumbnails are made and
painted as they are in use. A command's time ends when the grid has painted
what the command leads to.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

from PySide6.QtWidgets import QApplication

from scene_organizer.domain.photo import ALL, Sort
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from scene_organizer.ui.main_window import MainWindow
from tests.benchmarks import bench
from tests.benchmarks.window import Painter, close, show, wait_for

PHOTOS = 100_000
CORRECTED = 1_000
TIMES = 5
PAUSES = 20
"""Stops during the scrolling, at which thumbnails come."""


def main() -> None:
    application = QApplication([])
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        paths = bench.make_tree(folder, max(100, round(PHOTOS * report.scale)))
        with Library() as library:
            bench.fill(library, paths, read_bundle(bundled_model()).version)
            window = MainWindow(library, application)
            show(window)
            window.start(None)
            window.folders.shown = (folder,)
            grid = Grid(window)
            browser = window.browser

            def add(name: str, acts: list[Callable[[], object]], queried: bool = True) -> None:
                report.add(f"{name} to the next painted frame",
                           median(grid.time(act, queried) for act in acts) * 1000, "ms",
                           at_most=100)

            def open_folder() -> None:
                browser.show_folders([folder])
                browser.refresh()

            add("open", [open_folder] * TIMES)
            add("resize", [lambda width=width: window.resize(width, 900)
                           for width in (1300, 1900, 1400, 1800, 1900)], queried=False)
            add("group switch", [lambda key=key: browser.sidebar.choose(key)
                                 for key in ("sea", "forest", "street", ALL, "glacier")])
            grid.time(lambda: browser.sidebar.choose(ALL))
            add("sort", [lambda sort=sort: browser.filter_bar.set_sort(*sort) for sort in (
                (Sort.NAME, False), (Sort.DATE, True), (Sort.NAME, True), (Sort.DATE, False),
                (Sort.CONFIDENCE, True))])
            add("filter", [lambda text=text: browser.filter_bar.search.setText(text)
                           for text in ("12", "012", "12", "9", "")])
            report.add("longest frame while scrolling through all",
                       grid.scroll_through() * 1000, "ms", at_most=50)
            report.add("resident memory after that", bench.resident(), "MB", at_most=400)
            ids = browser.model.listing.ids[:CORRECTED]
            browser.grid._select(browser.model.listing.ranges(ids))
            report.add(f"correcting {len(ids):,} selected photos",
                       grid.time(lambda: window.labelling.label(("sea",))) * 1000, "ms",
                       at_most=500)
            close(window)


class Grid:
    """Times what happens in a window's grid."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._painter = Painter(window)
        self._shown = 0
        window.browser.model.modelReset.connect(self._on_shown)

    def _on_shown(self) -> None:
        self._shown += 1

    def time(self, act: Callable[[], object], queried: bool = True) -> float:
        """Seconds from a command to the frame that shows what it led to.

        Args:
            act: The command.
            queried: Whether the catalog answers first.
        """
        wait_for(self._idle)
        painter, shown = self._painter, self._shown
        browsing = self._window.staff.browsing
        start = time.perf_counter()
        act()
        if queried:
            # Opening empties the grid first, which is no answer yet.
            wait_for(lambda: self._shown > shown
                     and not browsing._querying and browsing._query is None)
        painted = painter.painted
        self._window.browser.grid.viewport().update()
        wait_for(lambda: painter.painted > painted)
        return time.perf_counter() - start

    def scroll_through(self) -> float:
        """Seconds of the longest frame while every photo passes by."""
        view = self._window.browser.grid
        bar, page = view.verticalScrollBar(), view.viewport().height()
        positions = range(0, bar.maximum() + page, page)
        pause = max(1, len(positions) // PAUSES)
        worst = 0.0
        for number, position in enumerate(positions):
            painted, start = self._painter.painted, time.perf_counter()
            bar.setValue(position)
            view.viewport().update()
            while self._painter.painted == painted:
                QApplication.processEvents()
            worst = max(worst, time.perf_counter() - start)
            if number % pause == 0:
                self._painter.longest = 0.0
                wait_for(self._idle)
                worst = max(worst, self._painter.longest)
        return worst

    def _idle(self) -> bool:
        staff = self._window.staff
        pictures = staff.pictures
        return (staff.browsing.idle and not self._window.browser.grid._settling.isActive()
                and not pictures._waiting and not pictures._under_way)


if __name__ == "__main__":
    main()

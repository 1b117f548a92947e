"""The query thread's adapter: what is shown, in which order, and how much there is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from scene_organizer.domain.photo import ALL, PENDING, Photo
from scene_organizer.domain.query import Facets, PhotoQuery
from scene_organizer.library import Library
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker

Folders = tuple[Path, ...]

_REST = 2.0
"""While photos stream in, the query thread rests so many times as long as it worked."""


@dataclass(frozen=True)
class Page:
    """What a query gave.

    Attributes:
        query: What was asked.
        listing: The photos in the order of display.
    """

    query: PhotoQuery
    listing: Listing


class Browsing(QObject):
    """Asks the catalog; of several waiting questions only the newest is asked."""

    page_ready = Signal(Page)
    photos_counted = Signal(object, dict)
    """Folders, and their photos by group, whatever the filter; follows each page."""
    facets_found = Signal(object, Facets)
    """Folders, and what their photos offer to search for."""
    months_counted = Signal(object, dict)
    """Folders, and how many photos are from each month, whatever time is searched for."""
    details_ready = Signal(list)
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._worker = Worker("query", bridge)
        # Of its own, so that no question of a person waits behind it.
        self._counter = Worker("counting", bridge)
        self._query: PhotoQuery | None = None
        self._querying = False
        self._looking = 0
        self._faceted: tuple[Folders, int, int] | None = None
        self._months_of: tuple[PhotoQuery, dict[str, int]] | None = None
        self._started = 0.0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)
        self._wanted: tuple[int, ...] = ()
        self._fetching: tuple[int, ...] = ()

    @property
    def idle(self) -> bool:
        """Whether nothing is asked or waiting."""
        return not (
            self._querying or self._looking or self._query or self._fetching or self._wanted
        )

    def refresh(self, query: PhotoQuery, urgent: bool = True) -> None:
        """Asks what a query gives now.

        Args:
            query: Replaces one that still waits.
            urgent: Asked by a person; else it may wait so that the GUI keeps its share.
        """
        self._query = query
        if self._querying:
            return
        if urgent or not self._rest.isActive():
            # Not at once: opening a folder changes several things, and asks after
            # each. But before the window paints, as a timer would not.
            self._rest.stop()
            self._bridge.post(self._ask)

    def recount(self, query: PhotoQuery) -> None:
        """Asks how many photos there are besides those of a query, without asking for those."""
        self._looking += 1
        self._count(query)

    def fetch(self, ids: Sequence[int]) -> None:
        """Asks for photos' details; a request that still waits is replaced."""
        self._wanted = tuple(ids)
        if self._wanted == self._fetching:
            self._wanted = ()
        elif not self._fetching:
            self._fetch()

    def refuse(self) -> None:
        """Takes no new questions."""
        self._rest.stop()
        self._worker.refuse()
        self._counter.refuse()

    def join(self) -> None:
        """Waits for the questions under way."""
        self._worker.join()
        self._counter.join()

    def _ask(self) -> None:
        if self._query is None or self._querying:
            return
        query, self._query = self._query, None
        self._querying = True
        self._started = time.monotonic()

        def ask() -> Page:
            return Page(query, Listing.of(self._library.query(query)))

        self._worker.start(ask, self._on_page, partial(self._on_failed, True))

    def _on_page(self, page: Page) -> None:
        self._querying = False
        if self._query is not None and self._query != page.query:
            # Somebody asks something else by now: this answer is stale.
            self._ask()
            return
        self._rest.start(int((time.monotonic() - self._started) * 1000 * _REST))
        self.page_ready.emit(page)
        self._looking += 1
        # Once the page is painted, which needs the processor first.
        QTimer.singleShot(0, self, partial(self._count, page.query))

    def _count(self, query: PhotoQuery) -> None:
        """Looks what else there is, after the page."""
        self._counter.start(
            lambda: self._library.counts(query.folders), partial(self._on_counted, query),
            self._on_look_failed,
        )

    def _on_counted(self, query: PhotoQuery, counts: dict[str, int]) -> None:
        self._looking -= 1
        folders = query.folders
        self.photos_counted.emit(folders, counts)
        any_time = PhotoQuery(folders, query.group, query.where.without("date", "year", "sort"))
        if self._months_of != (any_time, counts):
            self._months_of = any_time, counts
            self._looking += 1
            self._counter.start(
                lambda: self._library.months(any_time), partial(self._on_months, folders),
                self._on_look_failed,
            )
        # Facets take as long as a query: looked for where photos came, went or were read.
        extent = (folders, counts[ALL], counts.get(PENDING, 0))
        if self._faceted != extent:
            self._faceted = extent
            self._looking += 1
            self._counter.start(
                lambda: self._library.facets(folders), partial(self._on_facets, folders),
                self._on_look_failed,
            )

    def _on_months(self, folders: Folders, months: dict[str, int]) -> None:
        self._looking -= 1
        self.months_counted.emit(folders, months)

    def _on_facets(self, folders: Folders, facets: Facets) -> None:
        self._looking -= 1
        self.facets_found.emit(folders, facets)

    def _on_look_failed(self, sentence: str) -> None:
        self._looking -= 1
        self._faceted = None
        self.failed.emit(sentence)

    def _fetch(self) -> None:
        ids, self._wanted = self._wanted, ()
        self._fetching = ids
        self._worker.start(
            lambda: self._library.photos(ids), self._on_details, partial(self._on_failed, False)
        )

    def _on_details(self, photos: list[Photo]) -> None:
        self._fetching = ()
        self.details_ready.emit(photos)
        if self._wanted and not self._fetching:
            self._fetch()

    def _on_failed(self, was_query: bool, sentence: str) -> None:
        if was_query:
            self._querying = False
        else:
            self._fetching = ()
        self.failed.emit(sentence)

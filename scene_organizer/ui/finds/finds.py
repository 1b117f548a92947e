"""The found groups: asks for them, remembers what was found, says how it stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from scene_organizer.domain.photo import PhotoGroup
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.ui.empty_state import EmptyState
from scene_organizer.ui.finds.searches import search_for
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.groups import DUPLICATES, MISTAKES, NEAR_DUPLICATES, SIMILAR, Face
from scene_organizer.ui.numbers import number
from scene_organizer.ui.workers.finding import Finding, Sought

_SETTLED_MS = 1000
"""After so long a rate says something."""


class _State(Enum):
    RUNNING = auto()
    DONE = auto()
    STOPPED = auto()
    FAILED = auto()


class Finds(QObject):
    """What was looked for last.

    Args:
        finding: Looks for it.
        faces: What scenes are called.
        parent: Qt parent.
    """

    changed = Signal()
    """There is something else to show."""

    def __init__(
        self, finding: Finding, faces: Mapping[str, Face], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._faces = faces
        self._sought: Sought | None = None
        self._state = _State.DONE
        self._fault = ""
        self._progress = (0, 0)
        self._since = QElapsedTimer()
        self._found = Listing()
        self._answered: set[int] = set()
        self.listing = Listing()
        finding.found.connect(self._on_found)
        finding.progressed.connect(self._on_progressed)
        finding.failed.connect(self._on_failed)

    @property
    def active(self) -> bool:
        """Whether something found is to be shown, rather than what a query gives."""
        return self._sought is not None

    @property
    def key(self) -> str:
        """The entry in the sidebar, or an empty string."""
        return self._sought.key if self._sought else ""

    @property
    def done(self) -> bool:
        """Whether it was looked for to the end."""
        return self._state is _State.DONE

    def seek(self, key: str, query: PhotoQuery, photo: int | None = None) -> None:
        """Looks for what belongs to an entry; what was found already is kept."""
        # The order within groups is the finder's.
        query = PhotoQuery(query.folders, where=query.where)
        sought = Sought(key, query, photo, search_for(key, self._faces, photo))
        if sought != self._sought:
            self._sought = sought
            self.seek_again()

    def seek_again(self) -> None:
        """Looks once more: photos have come or gone, or the person had stopped it."""
        if self._sought is None:
            return
        self._state, self._progress = _State.RUNNING, (0, 0)
        self._since.start()
        self._found = self.listing = Listing()
        self._answered.clear()
        self._finding.find(self._sought)
        self.changed.emit()

    def leave(self) -> None:
        """Something else is looked at now."""
        self._finding.cancel()
        self._sought = None
        self._found = self.listing = Listing()

    def stop(self) -> None:
        """Gives up looking."""
        self._finding.cancel()
        self._state = _State.STOPPED
        self.changed.emit()

    def note_answers(self, ids: Collection[int], undone: bool) -> None:
        """Takes likely mistakes that were answered out of the list, or puts them back."""
        if self.key != MISTAKES or not self.done:
            return
        if undone:
            self._answered.difference_update(ids)
        else:
            self._answered.update(ids)
        groups = (
            PhotoGroup(group.key, [id for id in group.ids if id not in self._answered], 0.0)
            for group in self._found.groups
        )
        self.listing = Listing.of([group for group in groups if group.ids], self._found.faces)
        self.changed.emit()

    def show_state(self, empty: EmptyState) -> None:
        """Says why nothing is listed."""
        if self._state is _State.RUNNING:
            empty.show_state(
                "search", self._looking(), self._how_far(),
                self.tr("Stop"), self.stop, busy=True, progress=self._progress,
            )
        elif self._state is _State.STOPPED:
            empty.show_state(
                "search", self.tr("Stopped"), self.tr("Not all photos were compared."),
                self.tr("Look again"), self.seek_again,
            )
        elif self._state is _State.FAILED:
            empty.show_state(
                "warning", self.tr("Photos cannot be compared"), self._fault,
                self.tr("Look again"), self.seek_again,
            )
        else:
            empty.show_state("check", *self._nothing())

    def _how_far(self) -> str:
        done, total = self._progress
        if not total:
            return self.tr("Every photo is compared with all others.")
        text = self.tr("{0} of %Ln photo(s) compared", "", total).format(number(done))
        milliseconds = self._since.elapsed()
        if done and milliseconds > _SETTLED_MS:
            rate = self.tr("{0} a second").format(number(round(1000 * done / milliseconds)))
            text = f"{text} · {rate}"
        return text

    def _looking(self) -> str:
        return {
            MISTAKES: self.tr("Looking for likely mistakes…"),
            DUPLICATES: self.tr("Looking for duplicates…"),
            NEAR_DUPLICATES: self.tr("Looking for near duplicates…"),
            SIMILAR: self.tr("Looking for similar photos…"),
        }[self.key]

    def _nothing(self) -> tuple[str, str]:
        if self.key == MISTAKES and self._answered:
            return self.tr("All done"), self.tr("You have looked at every likely mistake.")
        return {
            MISTAKES: (self.tr("No likely mistakes"), self.tr(
                "Every photo shows what those show that look most like it.")),
            DUPLICATES: (self.tr("No duplicates"), self.tr("No two files are the same.")),
            NEAR_DUPLICATES: (self.tr("No near duplicates"), self.tr(
                "No two photos look nearly the same.")),
            SIMILAR: (self.tr("No similar photos"), self.tr("This photo is like no other.")),
        }[self.key]

    def _on_found(self, sought: Sought, listing: Listing) -> None:
        if sought == self._sought:
            self._state = _State.DONE
            self._found = self.listing = listing
            self.changed.emit()

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress = (done, total)
        self.changed.emit()

    def _on_failed(self, sentence: str) -> None:
        if self._sought is not None:
            self._state, self._fault = _State.FAILED, sentence
            self.changed.emit()

"""What a review asks for: the doubtful photos, those that look alike, details, the pace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.review import Doubt, Effort, Lookalikes
from scene_organizer.library import Library
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker


@dataclass(frozen=True)
class Task:
    """A review that may begin.

    Attributes:
        query: Among which photos.
        doubts: The photos that need a person, the lowest margin first.
        effort: How long they will take.
    """

    query: PhotoQuery
    doubts: tuple[Doubt, ...]
    effort: Effort


class Reviewing(QObject):
    """Asks the catalog on behalf of the review; changes nothing."""

    begun = Signal(Task)
    streaks_found = Signal(list)
    """`Lookalikes` among the doubts of the newest task; they follow it."""
    details_ready = Signal(list)
    effort_ready = Signal(Effort)
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("review", bridge)
        # Of its own: nobody waits until look-alikes among thousands are found.
        self._comparer = Worker("look-alikes", bridge)
        self._cancel = CancelToken()

    def begin(self, query: PhotoQuery, teaching: bool = False) -> None:
        """Asks which photos need a person, and then which of those look alike.

        Args:
            query: Among which photos.
            teaching: Whether to ask for those few whose answers teach most instead.
        """
        self.leave()
        self._cancel = cancel = CancelToken()

        def ask() -> Task:
            review = self._library.review
            doubts = tuple((review.teaching if teaching else review.doubtful)(query))
            return Task(query, doubts, self._library.review.effort_for(len(doubts)))

        self._worker.start(ask, partial(self._on_begun, cancel), self.failed.emit)

    def fetch(self, ids: Sequence[int]) -> None:
        """Asks for photos' details."""
        self._worker.start(
            lambda: self._library.photos(ids), self.details_ready.emit, self.failed.emit
        )

    def estimate(self, left: int) -> None:
        """Asks how long so many photos take at the person's pace of today."""
        self._worker.start(
            lambda: self._library.review.effort_for(left), self.effort_ready.emit,
            self.failed.emit,
        )

    def leave(self) -> None:
        """Stops looking for look-alikes."""
        self._cancel.cancel()

    def refuse(self) -> None:
        """Takes no new questions."""
        self.leave()
        self._worker.refuse()
        self._comparer.refuse()

    def join(self) -> None:
        """Waits for the questions under way."""
        self._worker.join()
        self._comparer.join()

    def _on_begun(self, cancel: CancelToken, task: Task) -> None:
        if cancel.cancelled:
            return
        self.begun.emit(task)
        if task.doubts:
            self._comparer.start(
                lambda: self._library.review.streaks(task.doubts, cancel),
                partial(self._on_streaks, cancel),
                # Without look-alikes a review is as good, only slower.
                lambda sentence: None,
            )

    def _on_streaks(self, cancel: CancelToken, streaks: list[Lookalikes]) -> None:
        if not cancel.cancelled:
            self.streaks_found.emit(streaks)

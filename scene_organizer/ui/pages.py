"""The two pages of the window, of which one is in front: the browser and the review."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.browser import Browser
from scene_organizer.ui.groups import Face
from scene_organizer.ui.review.page import ReviewPage
from scene_organizer.ui.workers.staff import Staff


class Pages(QStackedWidget):
    """Shows the browser or the review, and knows which photos commands act on.

    Args:
        staff: Brings what is shown.
        scenes: The scene classes.
        faces: What groups are called.
        parent: Qt parent.
    """

    targets_changed = Signal(int)
    """Number of photos that commands act on."""

    def __init__(
        self, staff: Staff, scenes: Sequence[SceneClass], faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.browser = Browser(
            staff.browsing, staff.pictures, staff.close_up, staff.finding, scenes, faces, self
        )
        self.review = ReviewPage(
            staff.reviewing, staff.labels, staff.review_pictures, staff.review_close_up,
            scenes, faces, self,
        )
        self._meanwhile: set[int] = set()
        self.addWidget(self.browser)
        self.addWidget(self.review)
        self.browser.targets_changed.connect(self._on_targets_changed)
        self.review.targets_changed.connect(self._on_targets_changed)
        self.review.left.connect(self._on_review_left)

    @property
    def reviewing(self) -> bool:
        """Whether the doubtful photos are gone through, one by one."""
        return self.currentWidget() is self.review

    @property
    def targets(self) -> tuple[int, ...]:
        """The photos commands act on."""
        return self.review.targets if self.reviewing else self.browser.targets

    @property
    def target(self) -> int | None:
        """The one of them that has the focus."""
        return next(iter(self.targets), None) if self.reviewing else self.browser.target

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Has these scenes from now on, in place of those there were."""
        self.browser.show_scenes(scenes)
        self.review.show_scenes(scenes)

    def start_review(self, query: PhotoQuery, teaching: bool = False) -> None:
        """Goes through the photos of a query that need a person, or those that teach most."""
        self.setCurrentWidget(self.review)
        # What it says of photos that need a person is soon no longer true.
        self.browser.message_bar.hide()
        self.review.begin(query, teaching)

    def leave_review(self) -> None:
        """Goes back to the browser, if it is not in front."""
        if self.reviewing:
            self.review.leave()

    def show_similar(self) -> None:
        """Shows the photos that look most like the one that has the focus."""
        photo = self.target
        if photo is not None:
            self.leave_review()
            self.browser.show_similar(photo)

    def show_error(self, sentence: str) -> None:
        """Says where the person looks that something could not be done."""
        page = self.review if self.reviewing else self.browser
        page.message_bar.show_message(sentence, error=True)

    def photos_changed(self, photos: Collection[int], urgent: bool) -> None:
        """Takes note that photos got another label, result or place.

        Args:
            photos: Their ids.
            urgent: Whether a person waits to see it.
        """
        if self.reviewing:
            # The grid, which nobody sees, waits: its order is asked for once, at the end.
            self._meanwhile.update(photos)
        else:
            self.browser.photos_changed(photos, urgent)

    def _on_review_left(self) -> None:
        self.setCurrentWidget(self.browser)
        self._on_targets_changed(len(self.browser.targets))
        self.browser.grid.setFocus()
        changed, self._meanwhile = self._meanwhile, set()
        if changed:
            self.browser.photos_changed(changed, urgent=True)

    def _on_targets_changed(self, count: int) -> None:
        # In a review it does not matter what becomes of the grid's selection.
        self.targets_changed.emit(len(self.review.targets) if self.reviewing else count)

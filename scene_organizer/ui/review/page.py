"""The review: one doubtful photo after the other, answered by the keyboard alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from scene_organizer.domain.photo import Photo
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.review import Effort, Lookalikes
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.groups import Face
from scene_organizer.ui.keys import PLAIN, SHIFT, Act, Keys, act_of
from scene_organizer.ui.loupe.connection import connect_loupe
from scene_organizer.ui.loupe.view import Loupe
from scene_organizer.ui.message_bar import MessageBar
from scene_organizer.ui.numbers import number
from scene_organizer.ui.review.before_and_after import BeforeAndAfter
from scene_organizer.ui.review.dock import Dock
from scene_organizer.ui.review.known import KnownPhotos
from scene_organizer.ui.review.strip import SIDE, Tile
from scene_organizer.ui.review.tiles import tile
from scene_organizer.ui.review.walk import Answer, Walk
from scene_organizer.ui.workers.close_up import CloseUp
from scene_organizer.ui.workers.labels import LabelChange, Labels
from scene_organizer.ui.workers.pictures import Pictures
from scene_organizer.ui.workers.reviewing import Reviewing, Task

WHO = "review"
"""The initiator of label changes from here."""


class ReviewPage(QWidget):
    """Shows a photo, takes the answer, and is at the next one before the answer is stored.

    Args:
        reviewing: Says what is to be asked.
        labels: Takes the answers.
        pictures: Brings thumbnails, for this page alone.
        close_up: Brings large pictures, for this page alone.
        scenes: The scene classes.
        faces: What groups are called.
        parent: Qt parent.
    """

    left = Signal()
    """The person wants to go back to the grid."""
    targets_changed = Signal(int)
    """Number of photos that commands act on."""

    def __init__(
        self,
        reviewing: Reviewing,
        labels: Labels,
        pictures: Pictures,
        close_up: CloseUp,
        scenes: Sequence[SceneClass],
        faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reviewing = reviewing
        self._labels = labels
        self._known = KnownPhotos(reviewing, pictures, self)
        self._faces = faces
        self._query, self._teaching = PhotoQuery(), False
        self._walk = Walk()
        self._effort = Effort(0)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._ask_thumbnails)
        self.message_bar = MessageBar(self)
        self.loupe = Loupe(scenes, faces, self)
        self.dock = Dock(scenes, faces, self._tile, self)
        self.state = BeforeAndAfter(self)
        self._pages = QStackedWidget(self)
        self._keys = self._make_keys()
        self._build()
        self._connect(close_up)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        # Keys come here first; the loupe gets those that mean nothing here.
        self.loupe.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.loupe.panel.hide()
        work = QWidget(self)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.loupe, 1)
        column.addWidget(self.dock)
        self._pages.addWidget(work)
        self._pages.addWidget(self.state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.message_bar)
        whole.addWidget(self._pages, 1)

    def _connect(self, close_up: CloseUp) -> None:
        loupe, dock = self.loupe, self.dock
        connect_loupe(loupe, close_up)
        loupe.photo_wanted.connect(self._reviewing.fetch)
        loupe.photo_shown.connect(self._on_photo_shown)
        loupe.closed.connect(lambda id: self.leave())
        loupe.scene_toggled.connect(self.toggle_scene)
        self.state.left.connect(self.leave)
        dock.answers.given.connect(self.label)
        dock.filmstrip.picked.connect(self._go)
        dock.streak_bar.answered.connect(self.answer_streak)
        dock.streak_bar.escaped.connect(self._focus_photo)
        dock.streak_bar.kept_changed.connect(self._tell_targets)
        dock.view_changed.connect(self._looking.start)
        reviewing = self._reviewing
        reviewing.begun.connect(self._on_begun)
        reviewing.streaks_found.connect(self._on_streaks)
        self._known.details_changed.connect(self._on_details)
        self._known.thumbnails_changed.connect(dock.show_thumbnails)
        reviewing.effort_ready.connect(self._on_effort)
        reviewing.failed.connect(self._on_failed)

    def _make_keys(self) -> Keys:
        key = Qt.Key
        acts: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
            (key.Key_Z, PLAIN): self._labels.undo,
            (key.Key_I, PLAIN): self.toggle_facts,
            (key.Key_Space, PLAIN): lambda: self.loupe.step(1),
            (key.Key_Down, PLAIN): self._focus_streak,
            (key.Key_Up, PLAIN): self._focus_photo,
            (key.Key_Escape, PLAIN): self.leave,
        }
        for enter in (key.Key_Return, key.Key_Enter):
            acts[enter, PLAIN] = self.accept
            acts[enter, SHIFT] = self.answer_streak
        return acts

    # What is shown

    @property
    def targets(self) -> tuple[int, ...]:
        """The photos commands act on: the large one, or the look-alikes that have the focus."""
        if not self.working:
            return ()
        if self.dock.streak_bar.strip.hasFocus():
            return self.dock.streak_bar.kept
        return () if self.loupe.photo_id is None else (self.loupe.photo_id,)

    @property
    def working(self) -> bool:
        """Whether a photo is shown, and not that there is none."""
        return self._pages.currentIndex() == 0

    @property
    def photo_id(self) -> int | None:
        """The photo that is shown large, or None."""
        return self.loupe.photo_id if self.working else None

    @property
    def photo(self) -> Photo | None:
        """Its details, as far as they are there."""
        return None if self.photo_id is None else self._known.photo(self.photo_id)

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Has these scenes from now on, in place of those there were."""
        self.dock.answers.show_scenes(scenes)
        self.loupe.show_scenes(scenes)
        self._show_answers()

    def begin(self, query: PhotoQuery, teaching: bool = False) -> None:
        """Asks which photos need a person, and begins with the most doubtful.

        Args:
            query: Among which photos.
            teaching: Whether to ask for those few whose answers teach most instead.
        """
        self._query, self._teaching = query, teaching
        self._walk = Walk()
        self._pages.setCurrentIndex(1)
        self.state.show_looking(teaching)
        self.targets_changed.emit(0)
        self.setFocus()
        self._reviewing.begin(query, teaching)

    def leave(self) -> None:
        """Ends the review; what was answered is stored already."""
        self._reviewing.leave()
        self.message_bar.hide()
        self.left.emit()

    # Answers

    def label(self, scenes: Answer | None) -> None:
        """Says what the photo shows: scene keys, () for none of these, None to take it back."""
        targets = self.targets
        if not targets:
            return
        self._labels.correct(targets, scenes, WHO)
        if scenes is not None:
            self._note(targets, scenes)

    def accept(self) -> None:
        """Says that the suggestion is right, or goes on where there is an answer already."""
        if not self.working:
            self.state.button.click()
            return
        targets = self.targets
        if len(targets) != 1:
            self.answer_streak()
            return
        (id,) = targets
        photo = self._known.photo(id)
        said = self._walk.answer_of(id)
        if said is not None:
            self._move_on(id)
        elif photo is not None and photo.suggestion is not None:
            self._labels.accept(targets, WHO)
            self._note(targets, photo.suggestion)

    def answer_streak(self) -> None:
        """Says of all look-alikes that are not left out what was suggested."""
        bar = self.dock.streak_bar
        if self.working and bar.streak is not None and bar.kept:
            self._labels.correct(bar.kept, bar.suggestion, WHO)
            self._note(bar.kept, bar.suggestion)

    def toggle_scene(self, scene: str) -> None:
        """Says that the photo shows a scene too, or no longer; it stays."""
        if self.targets:
            self._labels.toggle_scene(self.targets, scene)

    def toggle_facts(self) -> None:
        """Shows what is known of the photo, or hides it."""
        self.loupe.panel.setVisible(self.loupe.panel.isHidden())

    def on_labels_changed(self, change: LabelChange) -> None:
        """Takes note of what the catalog has stored, also by undo."""
        ids = [id for id in change.changes.photos if id in self._walk]
        if not change.undone:
            self._walk.confirm(ids)
        else:
            self._walk.take_back(ids)
            self._walk.ask_catalog(ids)
            first = self._walk.first_of(ids)
            if first is not None:
                self._pages.setCurrentIndex(0)
                self._go(first)
        self._reviewing.fetch(change.changes.photos)
        self._reviewing.estimate(self._walk.left)

    def on_labels_failed(self) -> None:
        """Asks the catalog again: an answer that was noted was not stored."""
        answered = [id for id in self._walk.ids if self._walk.answer_of(id) is not None]
        self._walk.ask_catalog(answered)
        self._reviewing.fetch(answered)

    def _note(self, ids: Sequence[int], said: Answer) -> None:
        """Shows an answer at once and moves on."""
        here = self.loupe.photo_id
        streak = self.dock.streak_bar.streak
        self._walk.answer(ids, said)
        if streak is not None and len(ids) > 1:
            self._walk.settle(streak)
        if here is not None:
            self._move_on(here)

    def _move_on(self, here: int) -> None:
        if self._walk.answer_of(here) is None:
            # It was left out of an answer for all.
            self._go(here)
            return
        following = self._walk.next_from(here)
        if following is None:
            self._show_done()
        else:
            self._go(following)

    def _go(self, id: int) -> None:
        self._focus_photo()
        if id == self.loupe.photo_id:
            self._on_photo_shown(id)
        else:
            self.loupe.show_photo(id, self._known.thumbnail(id))

    # The beginning and the end

    def _on_begun(self, task: Task) -> None:
        if task.query != self._query:
            return
        if not task.doubts:
            self._show_done()
            return
        self._walk = Walk([doubt.photo for doubt in task.doubts])
        self._effort = task.effort
        self._known.clear()
        self._pages.setCurrentIndex(0)
        first = self._walk.ids[0]
        self.loupe.open(self._walk.ids, first, self._known.thumbnail(first))
        self.setFocus()

    def _show_done(self) -> None:
        self._pages.setCurrentIndex(1)
        self.state.show_done(self._walk.answered, self._teaching)
        self.setAccessibleDescription(f"{self.state.heading}. {self.state.sentence}")
        self.targets_changed.emit(0)
        self.setFocus()

    # News

    def _on_photo_shown(self, id: int) -> None:
        self.dock.filmstrip.show_photos(self._walk.ids, id)
        self._show_streak(id)
        self._show_answers()
        self._expect(id)
        self._tell_targets()

    def _expect(self, id: int) -> None:
        """Has decoded what comes next, whether this photo is answered alone or with others."""
        following = self._walk.next_from(id)
        found = {following, self._walk.next_from(id, self.dock.streak_bar.kept)}
        if following is not None:
            found.add(self._walk.next_from(following, (id,)))
        self.loupe.expect([other for other in found if other is not None])

    def _show_streak(self, id: int) -> None:
        found = self._walk.streak_at(id)
        if found is None:
            self.dock.streak_bar.show_streak(None)
        else:
            self.dock.streak_bar.show_streak(*found)

    def _show_answers(self) -> None:
        id = self.photo_id
        if id is None:
            return
        self.dock.answers.show_photo(self.photo, self._walk.answer_of(id))
        self.dock.show_progress(self._walk.answered, len(self._walk.ids), self._effort)
        self.dock.filmstrip.refresh()
        place = self._walk.ids.index(id) + 1
        self.setAccessibleDescription(
            self.tr("Photo {0} of {1}: {2}").format(
                number(place), number(len(self._walk.ids)), self._tile(id).name)
        )

    def _on_streaks(self, streaks: list[Lookalikes]) -> None:
        self._walk.show_streaks(streaks)
        id = self.photo_id
        if id is not None:
            self._show_streak(id)
            self._expect(id)

    def _on_details(self, photos: list[Photo]) -> None:
        for photo in photos:
            if self._walk.hear(photo) and photo.id == self.photo_id:
                self._show_streak(photo.id)
            self.loupe.add_photo(photo)
        self._show_answers()
        self._looking.start()

    def _on_effort(self, effort: Effort) -> None:
        self._effort = effort
        self._show_answers()

    def _on_failed(self, sentence: str) -> None:
        self.message_bar.show_message(sentence, error=True)
        if not self._walk.ids:
            self._show_done()

    # Thumbnails

    def _tile(self, id: int) -> Tile:
        return tile(
            self._known.photo(id), self._walk.answer_of(id), self._known.thumbnail(id), self._faces
        )

    def _ask_thumbnails(self) -> None:
        if self.isVisible() and self.working:
            # Of wide photos the middle must be large enough.
            self._known.want(self.dock.visible_ids, round(2 * SIDE * self.devicePixelRatioF()))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(self._keys, event)
        if act is not None:
            act()
        elif self.working:
            self.loupe.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.loupe.canvas.show_focus(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.loupe.canvas.show_focus(event)

    def _focus_streak(self) -> None:
        bar = self.dock.streak_bar
        if not bar.isHidden():
            bar.strip.setFocus()
            self._tell_targets()

    def _focus_photo(self) -> None:
        self.setFocus()
        self._tell_targets()

    def _tell_targets(self) -> None:
        self.targets_changed.emit(len(self.targets))


"""Labelling from the window: what a person says of the selected photos, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from scene_organizer.domain.photo import NONE
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.groups import Face
from scene_organizer.ui.label_texts import label_text
from scene_organizer.ui.pages import Pages
from scene_organizer.ui.workers.labels import LabelChange, Labels


class Labelling(QObject):
    """Has the photos on the page in front labelled, and tells both pages of every change.

    Args:
        labels: The catalog-command thread.
        commands: Whose label commands it does.
        pages: What is shown, and which photos are meant.
        names: What scenes are called, by the names the catalog keeps in its label actions.
        parent: Qt parent.
    """

    changed = Signal(str, bool)
    """What was done, in words, and whether it was undone."""
    failed = Signal(str)

    def __init__(
        self, labels: Labels, commands: Actions, pages: Pages, names: Mapping[str, Face],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._commands = commands
        self._pages = pages
        self._names = names
        commands.undo.triggered.connect(labels.undo)
        commands.redo.triggered.connect(labels.redo)
        commands.accept.triggered.connect(self.accept)
        commands.flag.triggered.connect(self.flag)
        commands.label_chosen.connect(self.label)
        commands.scene_toggled.connect(self.toggle_scene)
        pages.browser.photos_dropped.connect(
            lambda key: self.label(() if key == NONE else (key,))
        )
        pages.browser.loupe.scene_toggled.connect(self.toggle_scene)
        labels.changed.connect(self._on_changed)
        labels.failed.connect(self._on_failed)

    def label(self, scenes: tuple[str, ...] | None) -> None:
        """Says what the selected photos show: scene keys, () for none of these, None to take back.

        In the grid the selection moves on to the next photo, so that one key
        a photo is enough.
        """
        if self._pages.reviewing:
            self._pages.review.label(scenes)
        elif self._pages.targets:
            self._labels.correct(self._pages.targets, scenes, self._initiator)

    def accept(self) -> None:
        """Says that the model is right about the selected photos."""
        if self._pages.reviewing:
            self._pages.review.accept()
        elif self._pages.targets:
            self._labels.accept(self._pages.targets, self._initiator)

    def toggle_scene(self, scene: str) -> None:
        """Says that the selected photos show a scene too, or no longer."""
        if self._pages.targets:
            # Nothing moves on: several keys for one photo follow each other.
            self._labels.toggle_scene(self._pages.targets, scene)

    def flag(self) -> None:
        """Marks the selected photos to come back to, or takes the marks away."""
        if self._pages.targets:
            self._labels.flag(self._pages.targets)

    @property
    def _initiator(self) -> str:
        return "loupe" if self._pages.browser.in_loupe else "grid"

    def _on_changed(self, change: LabelChange) -> None:
        self._commands.show_undoable(self._text(change.undoable), self._text(change.redoable))
        pages, changes = self._pages, change.changes
        if not changes.photos:
            return
        if changes.initiator == "grid":
            pages.browser.move_on_from(changes.photos)
        if changes.initiator or change.undone:
            pages.browser.note_answers(changes.photos, change.undone)
        self.changed.emit(label_text(changes.text, self._names), change.undone)
        pages.photos_changed(changes.photos, urgent=True)
        if pages.reviewing:
            pages.review.on_labels_changed(change)

    def _on_failed(self, sentence: str) -> None:
        self.failed.emit(sentence)
        if self._pages.reviewing:
            self._pages.review.on_labels_failed()

    def _text(self, kept: str | None) -> str | None:
        return None if kept is None else label_text(kept, self._names)

"""Learning from the window: its menu, its dialogs, and the sentence that offers it.

Dialogs are loaded when they are opened: the window is there sooner, and most
starts open none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.learning import ENOUGH_NEW, Answers
from scene_organizer.domain.scene import SceneClass
from scene_organizer.library.learning import Learned
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.groups import Face, translated
from scene_organizer.ui.pages import Pages
from scene_organizer.ui.workers.labels import LabelChange, Labels
from scene_organizer.ui.workers.pictures import Pictures
from scene_organizer.ui.workers.teaching import Teaching

_D = TypeVar("_D", bound=QDialog)

_COUNT_MS = 800
"""Answers that follow each other are counted once."""


class Learning(QObject):
    """Offers to learn after enough new answers, and brings what was learned to the window.

    Args:
        teaching: The threads.
        labels: What the person says; each word may be one to learn from.
        pictures: Brings the thumbnails of dialogs.
        commands: Whose menu it serves.
        pages: What is shown.
        faces: What groups are called.
        scenes: The scene classes as they are now.
        window: The parent of dialogs.
    """

    scenes_changed = Signal(list)
    """Every scene class there is now, with names as the catalog has them."""
    told = Signal(str)
    """What is said in passing."""
    failed = Signal(str)

    def __init__(
        self, teaching: Teaching, labels: Labels, pictures: Pictures, commands: Actions,
        pages: Pages, faces: Mapping[str, Face], scenes: list[SceneClass], window: QWidget,
    ) -> None:
        super().__init__(window)
        self._teaching = teaching
        self._labels = labels
        self._pictures = pictures
        self._pages = pages
        self._faces = faces
        self._scenes = scenes
        self._window = window
        self._dialogs: dict[type[QDialog], QDialog] = {}
        self._offered = 0
        self._notice = ""
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(teaching.count_answers)
        commands.learn.triggered.connect(self.open)
        commands.changed_by_learning.triggered.connect(self.show_changes)
        commands.versions.triggered.connect(self.show_versions)
        commands.categories.triggered.connect(self.show_categories)
        labels.changed.connect(self._on_labels_changed)
        pages.currentChanged.connect(self._on_page_changed)
        teaching.answers_counted.connect(self._on_counted)
        teaching.learned.connect(self._on_learned)
        teaching.version_used.connect(lambda version, changes: self._on_changed(changes))
        teaching.categories_changed.connect(self._on_categories)
        teaching.categories_listed.connect(
            lambda listed: self._show_scenes([scene for scene, _ in listed]))
        teaching.photos_changed.connect(
            lambda photos: pages.photos_changed(photos, urgent=False))
        teaching.renewal_ended.connect(self._on_renewal_ended)
        pages.browser.grid.visible_changed.connect(teaching.look_first)
        teaching.failed.connect(self._on_failed)
        teaching.learning_failed.connect(self._on_failed)

    def open(self) -> None:
        """Shows what there is to learn from, or how far learning is."""
        from scene_organizer.ui.learning.learn_dialog import LearnDialog

        def make() -> LearnDialog:
            dialog = LearnDialog(self._teaching, self._pictures, self._faces, self._window)
            dialog.changes_wanted.connect(self.show_changes)
            return dialog

        self._show(LearnDialog, make)

    def show_changes(self) -> None:
        """Shows what the model in force has put elsewhere."""
        from scene_organizer.ui.learning.changes_dialog import ChangesDialog
        from scene_organizer.ui.learning.learn_dialog import LearnDialog

        # The pictures are brought for one dialog at a time.
        learning = self._dialogs.get(LearnDialog)
        if learning is not None:
            learning.close()
        self._show(ChangesDialog, lambda: ChangesDialog(
            self._teaching, self._labels, self._pictures, translated(self._scenes),
            self._faces, self._window,
        ))

    def show_versions(self) -> None:
        """Shows which models there are."""
        from scene_organizer.ui.learning.versions_dialog import VersionsDialog

        self._show(VersionsDialog, lambda: VersionsDialog(self._teaching, self._window))

    def show_categories(self) -> None:
        """Shows which categories there are."""
        from scene_organizer.ui.learning.categories_dialog import CategoriesDialog

        self._show(CategoriesDialog, lambda: CategoriesDialog(self._teaching, self._window))

    def _show(self, kind: type[_D], make: Callable[[], _D]) -> None:
        dialog = self._dialogs.get(kind)
        if not isinstance(dialog, kind):
            dialog = make()
            self._dialogs[kind] = dialog
            dialog.destroyed.connect(lambda: self._dialogs.pop(kind, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    # News

    def _on_page_changed(self) -> None:
        self._counting.start()

    def _on_labels_changed(self, change: LabelChange) -> None:
        if change.changes.photos:
            self._counting.start()
            # Undo may bring a category back, or take it away again.
            if change.undone or not change.changes.initiator:
                self._teaching.list_categories()

    def _on_counted(self, answers: Answers) -> None:
        bar = self._pages.browser.message_bar
        if (answers.new < self._offered + ENOUGH_NEW or self._teaching.running
                or self._pages.reviewing or bar.isVisible()):
            self._offered = min(self._offered, answers.new)
            return
        self._offered = answers.new
        bar.show_message(
            self.tr("You have answered %Ln photo(s) since the model last learned.", "",
                    answers.new),
            self.tr("Learn from them…"), self.open,
        )

    def _on_learned(self, learned: Learned) -> None:
        from scene_organizer.ui.learning.learn_dialog import LearnDialog

        self._on_changed(learned.changes)
        if LearnDialog not in self._dialogs:
            # It was closed meanwhile: a refusal must not pass unseen either.
            adopted = learned.comparison.adopted
            bar = self._pages.browser.message_bar
            if adopted:
                bar.show_message(
                    self.tr("A better model was learned; %Ln photo(s) have another label.", "",
                            len(learned.relabelled)),
                    self.tr("What changed…"), self.show_changes)
            else:
                bar.show_message(
                    self.tr("The learned model was refused; everything stays as it was."))

    def _on_renewal_ended(self, notice: str) -> None:
        if notice and notice != self._notice:
            self._notice = notice
            self._pages.browser.message_bar.show_message(fault_text(notice))

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.photos:
            self._pages.photos_changed(changes.photos, urgent=True)

    def _on_categories(self, scenes: list[SceneClass], changes: ChangeSet) -> None:
        self._show_scenes(scenes)
        self._on_changed(changes)
        # The menu of undo names what has become of labels.
        self._labels.look()

    def _show_scenes(self, scenes: list[SceneClass]) -> None:
        if scenes != self._scenes:
            self._scenes = scenes
            self.scenes_changed.emit(scenes)

    def _on_failed(self, sentence: str) -> None:
        if not any(dialog.isVisible() for dialog in self._dialogs.values()):
            self.failed.emit(sentence)

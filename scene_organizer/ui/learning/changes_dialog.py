"""What the model in force has put elsewhere, to be looked through and put back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QWidget

from scene_organizer.domain.learning import Relabelling
from scene_organizer.domain.photo import NONE, UNSURE
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.dialogs.dialog import Dialog
from scene_organizer.ui.groups import Face
from scene_organizer.ui.learning.relabelled import RelabelledView, moves
from scene_organizer.ui.workers.labels import LabelChange, Labels
from scene_organizer.ui.workers.pictures import Pictures
from scene_organizer.ui.workers.teaching import Teaching

_MOVES = 8


class ChangesDialog(Dialog):
    """Before and after, photo by photo; a label put back is the person's own from then on.

    Args:
        teaching: Knows what changed.
        labels: Takes what the person says.
        pictures: Brings thumbnails, for this dialog alone.
        scenes: The scene classes.
        faces: What groups are called.
        parent: The window.
    """

    def __init__(
        self, teaching: Teaching, labels: Labels, pictures: Pictures,
        scenes: Sequence[SceneClass], faces: Mapping[str, Face], parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What learning changed"))
        self.setMinimumSize(560, 400)
        self.resize(860, 600)
        self._teaching = teaching
        self._labels = labels
        self.told = self._label(self.tr("Looking…"))
        self.view = RelabelledView(teaching, pictures, faces, self)
        self.put_back = self._button(self.tr("&Put back"), self._on_put_back, "undo")
        self.put_back.setToolTip(self.tr(
            "The selected photos get the label they had, as a correction of yours"))
        self.shows = self._button(self.tr("&It shows…"))
        menu = QMenu(self.shows)
        for scene in scenes:
            action = menu.addAction(scene.name.replace("&", "&&"))
            action.triggered.connect(lambda *_, key=scene.key: self._say((key,)))
        menu.addAction(faces[NONE].name).triggered.connect(lambda: self._say(()))
        self.shows.setMenu(menu)
        select = self._button(self.tr("Select &all"), self.view.selectAll)
        close = self._button(self.tr("Close"), self.close)
        self._lay_out(
            self.told, self.view, self._row(self.put_back, self.shows, select, None, close))
        self._faces = faces
        self.view.chosen_changed.connect(self._enable)
        teaching.relabelled_found.connect(self._on_found)
        teaching.failed.connect(self._on_failed)
        teaching.version_used.connect(self._on_used)
        labels.changed.connect(self._on_labels_changed)
        self._enable()
        teaching.find_relabelled()

    def _on_found(self, rows: list[Relabelling]) -> None:
        if not rows:
            self.told.setText(self.tr(
                "The model in force has given no photo another label than the one before it."))
        else:
            ways = " · ".join(moves(rows, self._faces)[:_MOVES])
            self.told.setText("\n".join((self.tr(
                "%Ln photo(s) have another label than before. What is wrong, put back: that is a "
                "correction of yours, which the next learning takes up.", "", len(rows),
            ), ways)))
        self.view.show_rows(rows)
        self.view.setFocus()

    def _on_used(self) -> None:
        self._teaching.find_relabelled()

    def _on_failed(self, sentence: str) -> None:
        self.told.setText(sentence)

    def _enable(self) -> None:
        chosen = self.view.chosen
        # Of a photo the model was unsure of there is no label to put back.
        self.put_back.setEnabled(any(row.before != UNSURE for row in chosen))
        self.shows.setEnabled(bool(chosen))

    def _on_put_back(self) -> None:
        by_scene: dict[str, list[int]] = {}
        for row in self.view.chosen:
            if row.before != UNSURE:
                by_scene.setdefault(row.before, []).append(row.photo)
        for scene, photos in by_scene.items():
            self._labels.correct(photos, (scene,), "changes")

    def _say(self, scenes: tuple[str, ...]) -> None:
        photos = [row.photo for row in self.view.chosen]
        if photos:
            self._labels.correct(photos, scenes, "changes")

    def _on_labels_changed(self, change: LabelChange) -> None:
        self.view.look_again(change.changes.photos)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.show_rows(())
        super().closeEvent(event)

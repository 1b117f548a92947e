"""Why the model says so: the heat map over the photo in the loupe, and the bar about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from scene_organizer.domain.photo import Photo
from scene_organizer.imaging.heat import HeatMap
from scene_organizer.ui.groups import Face
from scene_organizer.ui.loupe.bar import HeatBar
from scene_organizer.ui.loupe.canvas import Canvas


class Explaining(QObject):
    """Lays a heat map over photos one after the other, as long as it is switched on.

    Args:
        bar: Chooses the scene and how opaque the map is; shown while it is on.
        canvas: Where the photo is painted.
        faces: What scenes are called.
    """

    wanted = Signal(Photo, str)
    """A photo, and the scene to be explained."""
    switched = Signal(bool)
    changed = Signal()
    """Something else lies over the photo."""

    def __init__(self, bar: HeatBar, canvas: Canvas, faces: Mapping[str, Face]) -> None:
        super().__init__(canvas)
        self._bar = bar
        self._canvas = canvas
        self._faces = faces
        self._photo: Photo | None = None
        self._explained: int | None = None
        self.on = False
        bar.scene_chosen.connect(self._ask)
        bar.opacity_changed.connect(canvas.set_opacity)

    @property
    def said(self) -> str:
        """What lies over the photo, for a screen reader."""
        if self._canvas.heated and self._bar.scene is not None:
            return self.tr("With a heat map of where the model saw {0}").format(
                self._name(self._bar.scene))
        return ""

    def switch(self, on: bool) -> None:
        """Explains the photo and those that follow, or no more."""
        self.on = on
        self._bar.setVisible(on)
        self.switched.emit(on)
        if not on:
            self._explained = None
            self._canvas.hide_heat()
            self.changed.emit()
        elif self._photo is not None:
            self.show_photo(self._photo)

    def leave_photo(self) -> None:
        """Another photo is to be shown, of which nothing is known yet."""
        self._photo = self._explained = None

    def show_photo(self, photo: Photo) -> None:
        """Explains a photo, if it is on."""
        self._photo = photo
        if not self.on or self._explained == photo.id:
            return
        scene = photo.label if photo.label in photo.scores else photo.best
        if scene is None:
            self._canvas.show_note(self.tr("The model has not looked at this photo."))
            self.changed.emit()
            return
        self._explained = photo.id
        self._bar.show_scenes(photo.scores, scene)
        self._ask(scene)

    def add_heat(self, photo_id: int, heat: HeatMap, colours: QImage) -> None:
        """Takes a heat map that was wanted."""
        if not self._waits_for(photo_id):
            return
        if heat.empty:
            self.fail(photo_id, heat.scene, self.tr(
                "Nothing in this photo speaks for {0}, the model finds."
            ).format(self._name(heat.scene)))
            return
        self._canvas.show_heat(QPixmap.fromImage(colours), heat.seen)
        self.changed.emit()

    def fail(self, photo_id: int, scene: str, sentence: str) -> None:
        """Says why there is no heat map."""
        if self._waits_for(photo_id):
            self._canvas.hide_heat()
            self._canvas.show_note(sentence)
            self.changed.emit()

    def _waits_for(self, photo_id: int) -> bool:
        return self.on and self._photo is not None and self._photo.id == photo_id

    def _ask(self, scene: str) -> None:
        if self._photo is None:
            return
        if not self._canvas.heated:
            self._canvas.show_note(self.tr("Looking where the model looked…"))
        self.wanted.emit(self._photo, scene)

    def _name(self, key: str) -> str:
        face = self._faces.get(key)
        return face.name if face else key

"""One photo large, with everything that is known about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from scene_organizer.domain.history import LabelEvent
from scene_organizer.domain.photo import FAILED, Fingerprint, Photo
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.facts import Facts
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.groups import Face
from scene_organizer.ui.keys import ALT, PLAIN, SHIFT, Act, Keys, act_of
from scene_organizer.ui.loupe.bar import HeatBar, LoupeBar
from scene_organizer.ui.loupe.canvas import Canvas
from scene_organizer.ui.loupe.explaining import Explaining
from scene_organizer.ui.loupe.part import PhotoPart
from scene_organizer.ui.mirror import right_to_left

_AROUND = (0, 1, -1, 2)
"""The photos whose pictures are kept, by their distance, in the order in which they are decoded."""

_PAN = 80
"""Pixels that one key press moves the photo."""


@dataclass(frozen=True)
class _Preview:
    pixmap: QPixmap
    side: int
    fingerprint: Fingerprint


class Loupe(QWidget):
    """Walks through photos in the order they had when it was opened.

    The order is kept although corrections sort photos into other groups:
    who goes through the unsure ones must not be carried off to the seas.

    Args:
        scenes: The scene classes, for the scores.
        faces: What groups are called.
        parent: Qt parent.
    """

    photo_shown = Signal(int)
    """Another photo than before."""
    closed = Signal(int)
    """Id of the photo shown last."""
    photo_wanted = Signal(list)
    """Ids whose details are needed."""
    previews_wanted = Signal(list, int)
    """Photos in the order in which they are wanted, and the side in device pixels."""
    part_wanted = Signal(Photo, PhotoPart)
    heat_wanted = Signal(Photo, str)
    """A photo, and the scene to be explained."""
    history_wanted = Signal(int)
    photo_left = Signal()
    """What was wanted of the photo shown so far is wanted no more."""
    scene_toggled = Signal(str)
    """A scene that the photo shows too, or no longer."""

    def __init__(
        self,
        scenes: Sequence[SceneClass],
        faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids: Sequence[int] = ()
        self._position = 0
        self._expected: Sequence[int] = ()
        self._photos: dict[int, Photo] = {}
        self._previews: dict[int, _Preview] = {}
        self._turns: dict[int, int] = {}
        self._resized = QTimer(self, singleShot=True, interval=150)
        self._resized.timeout.connect(self._ask_previews)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo shown large"))
        self.bar = LoupeBar(self)
        self.heat_bar = HeatBar(faces, self)
        self.canvas = Canvas(self)
        self.panel = Facts(scenes, faces, self)
        self.explaining = Explaining(self.heat_bar, self.canvas, faces)
        self._keys = self._make_keys()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.bar)
        left.addWidget(self.heat_bar)
        left.addWidget(self.canvas, 1)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self._connect()

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Has scores and chips of these scenes from now on."""
        self.panel.show_scenes(scenes)
        photo = self._photos.get(self.photo_id or 0)
        if photo is not None:
            self.panel.show_photo(photo)

    def _connect(self) -> None:
        self.bar.left.connect(self._close)
        self.bar.stepped.connect(self.step)
        self.bar.zoomed.connect(self.canvas.zoom_by)
        self.bar.size_toggled.connect(self.canvas.toggle_actual_size)
        self.bar.turned.connect(lambda: self._turn(1))
        self.bar.explained.connect(self.toggle_heat)
        self.explaining.wanted.connect(self.heat_wanted)
        self.explaining.switched.connect(self._on_explaining)
        self.explaining.changed.connect(self._describe)
        self.canvas.zoom_changed.connect(self._on_zoom_changed)
        self.canvas.part_wanted.connect(self._on_part_wanted)
        self.panel.chips.toggled.connect(self.scene_toggled)

    def _make_keys(self) -> Keys:
        key, canvas = Qt.Key, self.canvas
        acts: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
            (key.Key_Home, PLAIN): lambda: self.step(-len(self._ids)),
            (key.Key_End, PLAIN): lambda: self.step(len(self._ids)),
            (key.Key_Slash, PLAIN): canvas.fit,
            (key.Key_R, PLAIN): lambda: self._turn(1),
            (key.Key_R, SHIFT): lambda: self._turn(-1),
            (key.Key_W, PLAIN): self.toggle_heat,
            (key.Key_Left, SHIFT): lambda: canvas.pan(QPointF(_PAN, 0)),
            (key.Key_Right, SHIFT): lambda: canvas.pan(QPointF(-_PAN, 0)),
            (key.Key_Up, SHIFT): lambda: canvas.pan(QPointF(0, _PAN)),
            (key.Key_Down, SHIFT): lambda: canvas.pan(QPointF(0, -_PAN)),
        }
        # The next photo lies where reading goes on.
        back, on = key.Key_Left, key.Key_Right
        if right_to_left():
            back, on = on, back
        for one in (on, key.Key_Down, key.Key_PageDown):
            acts[one, PLAIN] = lambda: self.step(1)
        for one in (back, key.Key_Up, key.Key_PageUp):
            acts[one, PLAIN] = lambda: self.step(-1)
        for one in (key.Key_Escape, key.Key_Space, key.Key_Return, key.Key_Enter, key.Key_Back):
            acts[one, PLAIN] = self._close
        # On many keyboards these are typed with Shift.
        for held in (PLAIN, SHIFT):
            acts[key.Key_Plus, held] = acts[key.Key_Equal, held] = lambda: canvas.zoom_by(1)
            acts[key.Key_Minus, held] = lambda: canvas.zoom_by(-1)
            acts[key.Key_Asterisk, held] = lambda: canvas.zoom_to(1.0)
            acts[key.Key_Slash, held] = canvas.fit
        acts[key.Key_0, ALT] = canvas.fit
        acts[key.Key_1, ALT] = acts[key.Key_Asterisk, PLAIN]
        return acts

    @property
    def photo_id(self) -> int | None:
        """The photo that is shown, or None."""
        return self._ids[self._position] if self._ids else None

    @property
    def facts(self) -> str:
        """Label, scores and who said so, as read out by a screen reader."""
        return self.panel.accessibleDescription()

    @property
    def picture(self) -> QPixmap:
        """What is painted; null while nothing is there."""
        return self.canvas.pixmap

    def open(self, ids: Sequence[int], photo_id: int, stand_in: QPixmap | None = None) -> None:
        """Shows a photo.

        Args:
            ids: What arrows walk through.
            photo_id: Where to begin.
            stand_in: Shown until the preview is there.
        """
        self._ids = ids
        self._expected = ()
        self._photos.clear()
        self._turns.clear()
        self.explaining.switch(False)
        self._go(self._ids.index(photo_id), stand_in)

    def step(self, by: int) -> None:
        """Goes to a following (or earlier) photo; stays at the ends."""
        target = min(max(self._position + by, 0), len(self._ids) - 1)
        if target != self._position:
            self._go(target)

    def show_photo(self, photo_id: int, stand_in: QPixmap | None = None) -> None:
        """Goes to one of the photos; see `open`."""
        if photo_id != self.photo_id:
            self._go(self._ids.index(photo_id), stand_in)

    def expect(self, ids: Sequence[int]) -> None:
        """Says which photos come next, where these are not the neighbours: they are decoded."""
        self._expected = ids
        wanted = [id for id in ids if id not in self._photos]
        if wanted:
            self.photo_wanted.emit(wanted)
        self._ask_previews()

    def refresh(self, ids: set[int]) -> None:
        """Asks again for what has changed."""
        if self.photo_id in ids:
            self.photo_wanted.emit([self.photo_id])

    def toggle_heat(self) -> None:
        """Lays a heat map of the photo's scene over it, or takes it away."""
        self.explaining.switch(not self.explaining.on)

    # What was asked for

    def add_photo(self, photo: Photo) -> None:
        """Takes details that were asked for."""
        self._photos[photo.id] = photo
        kept = self._previews.get(photo.id)
        if kept is not None and kept.fingerprint != photo.fingerprint:
            del self._previews[photo.id]
        if photo.id == self.photo_id:
            self._show_photo(photo)
        self._ask_previews()

    def add_preview(self, photo_id: int, side: int, image: QImage) -> None:
        """Takes a preview that was asked for with that side."""
        photo = self._photos.get(photo_id)
        if photo is None:
            return
        pixmap = QPixmap.fromImage(image)
        self._previews[photo_id] = _Preview(pixmap, side, photo.fingerprint)
        if photo_id == self.photo_id:
            self.canvas.show_pixmap(pixmap)

    def fail_preview(self, photo_id: int, sentence: str) -> None:
        """Says why there is no preview."""
        if photo_id == self.photo_id:
            self.canvas.show_reason(sentence)
            self._describe()

    def add_part(self, photo_id: int, part: PhotoPart, image: QImage) -> None:
        """Takes a part of the photo in more pixels."""
        if photo_id == self.photo_id:
            self.canvas.show_part(part, QPixmap.fromImage(image))

    def add_history(self, photo_id: int, events: Sequence[LabelEvent]) -> None:
        """Takes what was said about a photo."""
        if photo_id == self.photo_id:
            self.panel.history.show_events(events)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(self._keys, event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            # Large pictures, and nobody sees them.
            self._previews.clear()
            self.photo_left.emit()
            self.previews_wanted.emit([], 0)
            self.canvas.show_photo(QPixmap(), QSize())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.canvas.show_focus(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.canvas.show_focus(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.canvas.update()

    # Inside

    @property
    def _photo(self) -> Photo | None:
        id = self.photo_id
        return None if id is None else self._photos.get(id)

    def _close(self) -> None:
        if self.photo_id is not None:
            self.photo_left.emit()
            self.closed.emit(self.photo_id)

    def _turn(self, quarters: int) -> None:
        self.canvas.turn(quarters)
        if self.photo_id is not None:
            self._turns[self.photo_id] = self.canvas.viewport.turns

    def _go(self, position: int, stand_in: QPixmap | None = None) -> None:
        self._position = position
        id = self._ids[position]
        self.photo_left.emit()
        self.bar.show_place(position, len(self._ids))
        photo, kept = self._photos.get(id), self._previews.get(id)
        self.canvas.show_photo(
            kept.pixmap if kept else stand_in or QPixmap(), _size(photo), self._turns.get(id, 0)
        )
        self.panel.clear()
        around = self._around()
        self._photos = {id: self._photos[id] for id in around if id in self._photos}
        self._previews = {id: self._previews[id] for id in around if id in self._previews}
        self.explaining.leave_photo()
        if photo is not None:
            self._show_photo(photo)
        self._ask_previews()
        wanted = [id for id in around if id not in self._photos]
        if wanted:
            self.photo_wanted.emit(wanted)
        self.photo_shown.emit(id)

    def _around(self) -> list[int]:
        places = (self._position + distance for distance in _AROUND)
        near = [self._ids[place] for place in places if 0 <= place < len(self._ids)]
        return list(dict.fromkeys((*near[:1], *self._expected, *near[1:])))

    def _show_photo(self, photo: Photo) -> None:
        self.panel.show_photo(photo)
        self.history_wanted.emit(photo.id)
        if photo.group == FAILED:
            self.canvas.show_reason(fault_text(photo.reason))
        self.canvas.show_size(_size(photo))
        self.explaining.show_photo(photo)
        self._describe()

    def _on_explaining(self, on: bool) -> None:
        self.bar.why.setChecked(on)
        if not on:
            self.photo_left.emit()

    def _describe(self) -> None:
        """Tells a screen reader what lies over the picture."""
        said = self.explaining.said or self.canvas.reason or self.canvas.note
        self.canvas.setAccessibleDescription(said)

    def _on_zoom_changed(self) -> None:
        empty = self.canvas.pixmap.isNull()
        self.bar.show_zoom(0 if empty else self.canvas.viewport.zoom)

    def _on_part_wanted(self, part: PhotoPart) -> None:
        photo = self._photo
        if photo is not None and photo.group != FAILED:
            self.part_wanted.emit(photo, part)

    def _side(self) -> int:
        longer = max(self.canvas.width(), self.canvas.height())
        return max(64, round(longer * self.devicePixelRatioF()))

    def _ask_previews(self) -> None:
        if not self.isVisible():
            return
        side, wanted = self._side(), []
        for id in self._around():
            photo, kept = self._photos.get(id), self._previews.get(id)
            if photo is not None and photo.group != FAILED and (kept is None or kept.side < side):
                wanted.append(photo)
        self.previews_wanted.emit(wanted, side)


def _size(photo: Photo | None) -> QSize:
    return QSize(photo.metadata.width, photo.metadata.height) if photo else QSize()

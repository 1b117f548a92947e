"""The bars over the picture in the loupe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import icon
from scene_organizer.ui.keyed_button import KeyedButton
from scene_organizer.ui.look import SNUG, TIGHT
from scene_organizer.ui.numbers import number, percent, percentage

_SLIDER = 96


class LoupeBar(QWidget):
    """Back, previous and next, zoom, turn, and "Why?"."""

    left = Signal()
    stepped = Signal(int)
    """To a following photo, or an earlier one."""
    zoomed = Signal(int)
    """In, or out."""
    size_toggled = Signal()
    """Between the actual size and all of the photo."""
    turned = Signal()
    explained = Signal()
    """The heat map is to appear or to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make = self._button
        back = make("back", self.tr("Back to the grid (Esc)"), self.left.emit)
        self._before = make("previous", self.tr("Previous photo (←)"),
                            partial(self.stepped.emit, -1))
        self._after = make("next", self.tr("Next photo (→)"),
                           partial(self.stepped.emit, 1))
        self._place = QLabel(self)
        self._place.setProperty("muted", True)
        less = make("zoom-out", self.tr("Smaller (\u2212)"), partial(self.zoomed.emit, -1))
        more = make("zoom-in", self.tr("Larger (+)"), partial(self.zoomed.emit, 1))
        self._size = make("", self.tr("Actual size (Alt+1, *) or all of the photo (Alt+0, /)"),
                          self.size_toggled.emit)
        self._size.setMinimumWidth(self.fontMetrics().horizontalAdvance(percentage(888)) + 2 * SNUG)
        turn = make("turn", self.tr("Turn the view, not the file (R)"), self.turned.emit)
        # Checked while there is a heat map; a click asks for it, as the key does.
        self.why = make("why", self.tr("Why? Shows where the model saw the scene (W)"),
                        self.explained.emit)
        self.why.setText(self.tr("Why?"))
        self.why.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.why.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SNUG, SNUG, SNUG, SNUG)
        row.setSpacing(TIGHT)
        for widget in (back, None, self._before, self._place, self._after, None, less,
                       self._size, more, turn, self.why):
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget)

    def show_place(self, position: int, total: int) -> None:
        """Says which photo of how many is shown; positions count from 0."""
        self._place.setText(self.tr("{0} of {1}").format(number(position + 1), number(total)))
        self._before.setEnabled(position > 0)
        self._after.setEnabled(position + 1 < total)

    def show_zoom(self, zoom: float) -> None:
        """Says how large a photo's pixels are, in device pixels; 0 while there is no photo."""
        text = percentage(round(zoom * 100)) if zoom else "\N{EN DASH}"
        self._size.setText(text)
        self._size.setAccessibleDescription(text)

    @property
    def zoom_text(self) -> str:
        """What it says about the zoom."""
        return self._size.text()

    def _button(self, symbol: str, text: str, act: Callable[[], None]) -> KeyedButton:
        button = KeyedButton(self)
        button.setProperty("tight", True)
        if symbol:
            button.setIcon(icon(symbol))
            button.setIconSize(QSize(18, 18))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda *_: act())
        return button


class HeatBar(QWidget):
    """What the heat map is about, and how much it covers; seen while there is one."""

    scene_chosen = Signal(str)
    opacity_changed = Signal(float)

    def __init__(self, faces: Mapping[str, Face], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces = faces
        title = QLabel(self.tr("Where the model saw"), self)
        self._scenes = _Choice(self)
        self._scenes.setAccessibleName(self.tr("The scene that the heat map is about"))
        self._scenes.activated.connect(
            lambda row: self.scene_chosen.emit(self._scenes.itemData(row))
        )
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(10, 100)
        slider.setValue(50)
        slider.setFixedWidth(_SLIDER)
        slider.setAccessibleName(self.tr("Opacity of the heat map"))
        slider.setToolTip(slider.accessibleName())
        slider.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        self.slider = slider
        row = QHBoxLayout(self)
        row.setContentsMargins(SNUG, 0, SNUG, SNUG)
        row.addStretch(1)
        row.addWidget(title)
        row.addWidget(self._scenes)
        row.addSpacing(SNUG)
        row.addWidget(slider)
        row.addStretch(1)
        self.hide()

    @property
    def scene(self) -> str | None:
        """Key of the scene it is about."""
        key = self._scenes.currentData()
        return key if isinstance(key, str) else None

    def show_scenes(self, scores: Mapping[str, float], chosen: str) -> None:
        """Offers the scenes the model knows, likeliest first."""
        self._scenes.clear()
        for key in sorted(scores, key=lambda key: -scores[key]):
            face = self._faces.get(key)
            name = face.name if face else key
            self._scenes.addItem(f"{name}, {percent(scores[key])}", key)
        self._scenes.setCurrentIndex(self._scenes.findData(chosen))


class _Choice(QComboBox):
    """Leaves Escape to the loupe."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)



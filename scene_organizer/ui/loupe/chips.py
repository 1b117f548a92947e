"""The scenes of a photo as chips that can be switched on and off."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.keyed_button import KeyedButton
from scene_organizer.ui.look import SNUG, TIGHT, colours
from scene_organizer.ui.marks import paint_chip

_COLUMNS = 2
_CHIP = 11
_CHECK = 14


class SceneChips(QWidget):
    """One chip a scene: colour, name, and a check mark where the photo shows it.

    Args:
        scenes: The scene classes.
        parent: Qt parent.
    """

    toggled = Signal(str)
    """A scene key; the chip itself changes once the catalog has."""

    def __init__(self, scenes: Sequence[SceneClass], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scenes of this photo"))
        self._chips: dict[str, _Chip] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(TIGHT)
        self.offer(scenes)

    def offer(self, scenes: Sequence[SceneClass]) -> None:
        """Has a chip for each of these scenes from now on."""
        for chip in self._chips.values():
            self._grid.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {scene.key: _Chip(scene, self) for scene in scenes}
        for position, (key, chip) in enumerate(self._chips.items()):
            self._grid.addWidget(chip, *divmod(position, _COLUMNS))
            chip.clicked.connect(lambda *_, key=key: self.toggled.emit(key))

    def show_scenes(self, shown: Collection[str], enabled: bool) -> None:
        """Checks the chips of what a photo shows."""
        for key, chip in self._chips.items():
            chip.show_state(key in shown, enabled)

    @property
    def shown(self) -> tuple[str, ...]:
        """The scenes whose chips are checked."""
        return tuple(key for key, chip in self._chips.items() if chip.on)


class _Chip(KeyedButton):
    """Not checkable in Qt's sense: a click asks, the answer comes from the catalog."""

    def __init__(self, scene: SceneClass, parent: QWidget) -> None:
        super().__init__(parent)
        self._face = Face(scene.key, scene.name, scene.colour)
        self.on = False
        text = self.tr("The photo shows this too, or not: {0}").format(scene.name)
        keys = QKeySequence(f"Shift+{scene.shortcut}" if scene.shortcut else "")
        written = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{text} ({written})" if written else text)
        self.setSizePolicy(
            self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed
        )
        self.show_state(False, False)

    def show_state(self, on: bool, enabled: bool) -> None:
        self.on = on
        self.setEnabled(enabled)
        said = self.tr("{0}, shown") if on else self.tr("{0}, not shown")
        self.setAccessibleName(said.format(self._face.name))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._face.name) + _CHIP + _CHECK + 5 * SNUG
        return QSize(width, metrics.height() + 2 * TIGHT + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        # The style sheet makes the button's own ground transparent.
        theme = colours((self.parentWidget() or self).palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = QColor(theme.accent if self.on or self.hasFocus() else theme.border)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        hovered = self.underMouse() and self.isEnabled()
        ground = theme.selection if self.on else theme.tile if hovered else theme.raised
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        middle = self.rect().center().y()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        chip = QRect(QPoint(SNUG + TIGHT, middle - _CHIP // 2), QSize(_CHIP, _CHIP))
        check = QRect(self.width() - SNUG - _CHECK, middle - _CHECK // 2, _CHECK, _CHECK)
        if right_to_left:
            chip.moveRight(self.width() - chip.left())
            check.moveLeft(SNUG)
        paint_chip(painter, chip, self._face, theme)
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.muted))
        inset = 2 * SNUG + TIGHT + _CHIP
        words = self.rect().adjusted(SNUG, 0, -inset, 0) if right_to_left else (
            self.rect().adjusted(inset, 0, -SNUG, 0))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, self._face.name)
        if self.on:
            paint_icon(painter, "check", QRectF(check), QColor(theme.text))
        painter.end()


"""The answers there are, each with its key and what the model thinks of it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from scene_organizer.domain.photo import NONE, Photo
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.keyed_button import KeyedButton
from scene_organizer.ui.look import RADIUS, SNUG, TIGHT, colours
from scene_organizer.ui.marks import paint_bar, paint_chip, small_font
from scene_organizer.ui.numbers import percent
from scene_organizer.ui.review.walk import Answer
from scene_organizer.ui.sentences import listed

_CHIP = 11
_CHECK = 14
_BAR = 4
_LEAST = 92
_COLUMNS = 8
"""Tiles beside each other at most: more would not fit into a small window."""


class Answers(QWidget):
    """One tile a scene, and one for none of them.

    Args:
        scenes: The scene classes.
        faces: What they and none of them are called.
        parent: Qt parent.
    """

    given = Signal(tuple)
    """Scene keys; empty for none of these."""

    def __init__(
        self,
        scenes: Sequence[SceneClass],
        faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What does the photo show?"))
        self._faces = faces
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(TIGHT)
        self._tiles: dict[str, AnswerTile] = {}
        self.show_scenes(scenes)

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Offers these scenes, and none of them, from now on."""
        for tile in self._tiles.values():
            self._rows.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles.clear()
        keys = [*((scene.key, scene.shortcut or "") for scene in scenes), (NONE, "0")]
        columns = math.ceil(len(keys) / math.ceil(len(keys) / _COLUMNS))
        for column in range(max(columns, self._rows.columnCount())):
            self._rows.setColumnStretch(column, 1 if column < columns else 0)
        for place, (key, digit) in enumerate(keys):
            tile = self._tiles[key] = AnswerTile(self._faces[key], digit, self)
            said: Answer = () if key == NONE else (key,)
            tile.clicked.connect(lambda *_, said=said: self.given.emit(said))
            self._rows.addWidget(tile, *divmod(place, columns))

    def tile(self, key: str) -> AnswerTile:
        """The tile of a scene or of `NONE`."""
        return self._tiles[key]

    def show_photo(self, photo: Photo | None, said: Answer | None) -> None:
        """Shows what the model thinks of a photo, and what the person said."""
        shown: Collection[str] = () if said is None else said or (NONE,)
        suggestion = photo.suggestion if photo is not None and said is None else None
        suggested = None if suggestion is None else suggestion[0] if suggestion else NONE
        scores = photo.scores if photo is not None else {}
        for key, tile in self._tiles.items():
            tile.show_state(scores.get(key), key in shown, key == suggested)


class AnswerTile(KeyedButton):
    """A key, a scene, its score, whether it is suggested and whether it was said."""

    def __init__(self, face: Face, digit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._face = face
        self._digit = digit
        self._score: float | None = None
        self.said = self.suggested = False
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        self.setToolTip(f"{face.name} ({digit})" if digit else face.name)
        self.show_state(None, False, False)

    def show_state(self, score: float | None, said: bool, suggested: bool) -> None:
        """Shows a score of 0..1 or none; `suggested` is what Enter accepts."""
        self._score, self.said, self.suggested = score, said, suggested
        parts = [self._face.name, self._digit]
        if score is not None:
            parts.append(percent(score))
        if said:
            parts.append(self.tr("your answer"))
        if suggested:
            parts.append(self.tr("suggested, Enter accepts"))
        self.setAccessibleName(listed(filter(None, parts)))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._face.name) + _CHIP + 3 * SNUG
        return QSize(max(_LEAST, width), 2 * metrics.height() + _BAR + 3 * TIGHT + 2 * SNUG)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # The style sheet makes the button's own ground transparent.
        theme = colours((self.parentWidget() or self).palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.suggested or self.said or self.hasFocus()
        wide = 2 if self.suggested or self.hasFocus() else 1
        painter.setPen(QPen(QColor(theme.accent if marked else theme.border), wide))
        ground = theme.selection if self.said else theme.tile if self.underMouse() else theme.raised
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), TIGHT, TIGHT)
        inner = self.rect().adjusted(SNUG, SNUG, -SNUG, -SNUG)
        line = self.fontMetrics().height()
        self._paint_name(painter, QRect(inner.x(), inner.y(), inner.width(), line))
        self._paint_key(painter, QRect(inner.x(), inner.y() + line + TIGHT, inner.width(), line))
        if self._score is not None:
            bar = QRectF(inner.x(), inner.bottom() - _BAR + 1, inner.width(), _BAR)
            paint_bar(painter, bar, self._score, self._face.colour or theme.muted, theme)
        painter.end()

    def _paint_name(self, painter: QPainter, line: QRect) -> None:
        theme = colours((self.parentWidget() or self).palette())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        chip = QRect(line.x(), line.center().y() - _CHIP // 2, _CHIP, _CHIP)
        words = line.adjusted(_CHIP + SNUG, 0, 0, 0)
        if mirrored:
            chip.moveRight(line.right())
            words = line.adjusted(0, 0, -_CHIP - SNUG, 0)
        paint_chip(painter, chip, self._face, theme)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        name = painter.fontMetrics().elidedText(
            self._face.name, Qt.TextElideMode.ElideRight, words.width()
        )
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, name)

    def _paint_key(self, painter: QPainter, line: QRect) -> None:
        """The key at one end, the score at the other, between them what it is."""
        theme = colours((self.parentWidget() or self).palette())
        painter.setFont(small_font(self.font()))
        metrics = painter.fontMetrics()
        right = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        caps = [self._digit] if self._digit else []
        if self.suggested:
            caps.append("\N{RETURN SYMBOL}")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = line.right() + 1 if mirrored else line.x()
        for text in caps:
            width = max(line.height(), metrics.horizontalAdvance(text) + SNUG)
            cap = QRect(x - width if mirrored else x, line.y(), width, line.height())
            painter.setPen(QPen(QColor(theme.muted), 1))
            painter.setBrush(QColor(theme.window))
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(QColor(theme.text))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
            x += (-1 if mirrored else 1) * (width + TIGHT)
        if self.said:
            check = QRectF(x - _CHECK if mirrored else x, line.center().y() - _CHECK / 2,
                           _CHECK, _CHECK)
            paint_icon(painter, "check", check, QColor(theme.text))
        if self._score is not None:
            painter.setPen(QColor(theme.text if self.suggested else theme.muted))
            painter.drawText(line, right, percent(self._score))

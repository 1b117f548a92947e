"""Paints one photo's cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scene_organizer.domain.photo import FAILED, UNSURE, Photo
from scene_organizer.ui.file_names import one_line
from scene_organizer.ui.grid.model import PHOTO_ROLE, PhotoModel
from scene_organizer.ui.grid.painted_cells import PaintedCells
from scene_organizer.ui.groups import Face, caption
from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.look import RADIUS, SNUG, TIGHT, Colours, colours
from scene_organizer.ui.marks import BAR, paint_bar, paint_chip, small_font
from scene_organizer.ui.mirror import placed
from scene_organizer.ui.numbers import percent
from scene_organizer.ui.workers.pictures import Frame

PADDING = SNUG
CHIP = 10
"""Pixels: the colour chip's side."""

_SHAPE = 3 / 4
"""Height of the room for a picture by its width."""

_AWAY = 0.4
"""Opacity of the picture of a photo that cannot be reached now."""


_SEEN_STATES = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)


class PhotoDelegate(QStyledItemDelegate):
    """A cell: the picture, its scene with colour and name, confidence, file name.

    Args:
        model: What is painted.
        parent: Qt parent.
    """

    def __init__(self, model: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cells = PaintedCells()
        self.picture_side = 160

    @property
    def picture_size(self) -> QSize:
        """The room for a picture: most are wide, and squares would waste a quarter of the grid."""
        return QSize(self.picture_side, round(self.picture_side * _SHAPE))

    def frame(self, ratio: float) -> Frame:
        """What thumbnails have to fit on a screen with so many device pixels a pixel."""
        size = self.picture_size * ratio
        return Frame(size.width(), size.height(), TIGHT * ratio)

    def cell_size(self, font: QFont) -> QSize:
        """The least size of a cell."""
        line = QFontMetrics(font).height()
        small = QFontMetrics(small_font(font)).height()
        text = line + TIGHT + BAR + TIGHT + small
        picture = self.picture_size
        return QSize(
            picture.width() + 2 * PADDING, PADDING + picture.height() + SNUG + text + PADDING
        )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self.cell_size(option.font)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        photo = index.data(PHOTO_ROLE)
        if not isinstance(photo, Photo):
            self._paint_cell(painter, option, None)
            return
        pixmap = self._model.pixmaps.get(photo.id)
        keys = (photo.group, photo.best or "", *photo.labels)
        looks = (
            photo, pixmap and pixmap.cacheKey(), [self._model.faces.get(key) for key in keys],
            option.state & _SEEN_STATES, option.palette.cacheKey(), option.font.key(),
            self.picture_side,
        )
        self._cells.draw(
            painter, option.rect, photo.id, looks,
            lambda painter: self._paint_cell(painter, option, photo),
        )

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, photo: Photo | None
    ) -> None:
        theme = colours(option.palette)
        painter.save()
        self._paint_ground(painter, option, theme)
        # Cells widen to fill the line; what they hold stays together.
        side = self.picture_side
        left = option.rect.x() + (option.rect.width() - side) // 2
        inner = QRect(left, option.rect.y() + PADDING, side, option.rect.height() - 2 * PADDING)
        picture = QRect(inner.topLeft(), self.picture_size)
        if photo is None:
            _paint_tile(painter, picture, theme)
        else:
            self._paint_picture(painter, picture, photo, theme)
            text = inner.adjusted(0, picture.height() + SNUG, 0, 0)
            self._paint_text(painter, text, photo, option.font, theme)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Colours
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(1, 1, -1, -1)
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tile))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if focused:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _paint_picture(
        self, painter: QPainter, picture: QRect, photo: Photo, theme: Colours
    ) -> None:
        pixmap = self._model.pixmaps.get(photo.id)
        if pixmap is None or pixmap.isNull():
            _paint_tile(painter, picture, theme)
            failed = pixmap is not None or photo.group == FAILED
            name, colour = ("broken", theme.error) if failed else ("picture", theme.muted)
            _paint_symbol(painter, picture, name, colour)
            target = picture
        else:
            target = _fitted(pixmap, picture)
            painter.setOpacity(_AWAY if photo.offline else 1.0)
            # Of another size only while the size of thumbnails is being changed.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, pixmap)
            painter.setOpacity(1.0)
        words: list[tuple[str, Face | None]] = []
        if photo.offline:
            words.append((self.tr("Offline"), None))
        elif photo.provisional and not photo.corrected:
            words.append((self.tr("Provisional"), None))
        for key in reversed(photo.labels[1:]):
            face = self._model.faces.get(key, Face(key, key))
            words.append((f"+ {face.name}", face))
        _paint_words_on(painter, target, words, theme)
        badges = []
        if photo.corrected:
            badges.append(("check", theme.accent))
        if photo.flagged:
            badges.append(("flag", theme.warning))
        _paint_badges(painter, target, badges, theme)

    def _paint_text(
        self, painter: QPainter, rect: QRect, photo: Photo, font: QFont, theme: Colours
    ) -> None:
        face = self._model.faces.get(photo.best or "" if photo.group == UNSURE else photo.group)
        metrics = QFontMetrics(font)
        line = QRect(rect.x(), rect.y(), rect.width(), metrics.height())
        number = self._number(photo)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        chip = QRect(line.x(), line.center().y() - CHIP // 2 + 1, CHIP, CHIP)
        chip = placed(painter, chip, line)
        paint_chip(painter, chip, face, theme, hollow=photo.group == UNSURE)
        left = CHIP + 6
        room = line.width() - left - (metrics.horizontalAdvance(number) + 6 if number else 0)
        name = metrics.elidedText(
            caption(photo, self._model.faces), Qt.TextElideMode.ElideRight, room
        )
        painter.setPen(QColor(theme.text))
        painter.drawText(
            placed(painter, line.adjusted(left, 0, 0, 0), line),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name,
        )
        bar = QRectF(rect.x(), line.bottom() + 1 + TIGHT, rect.width(), BAR)
        if photo.best is not None and not photo.corrected:
            colour = face.colour if face and face.colour else theme.muted
            paint_bar(painter, bar, photo.confidence, colour, theme)
        small = small_font(font)
        below = QFontMetrics(small)
        file = QRect(rect.x(), int(bar.bottom()) + TIGHT, rect.width(), below.height())
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        shown = one_line(photo.path.name)
        painter.drawText(
            file, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            below.elidedText(shown, Qt.TextElideMode.ElideMiddle, file.width()),
        )

    def _number(self, photo: Photo) -> str:
        if photo.corrected:
            return self.tr("by you")
        return percent(photo.confidence) if photo.best is not None else ""


def _fitted(pixmap: QPixmap, picture: QRect) -> QRect:
    size = pixmap.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(0, 0, size.width(), size.height())
    target.moveCenter(picture.center())
    return target


def _paint_tile(painter: QPainter, tile: QRect, theme: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tile))
    painter.drawRoundedRect(QRectF(tile), RADIUS, RADIUS)


def _paint_symbol(painter: QPainter, tile: QRect, name: str, colour: str) -> None:
    side = min(40, tile.width() // 3)
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(tile).center())
    paint_icon(painter, name, square, QColor(colour))


def _paint_words_on(
    painter: QPainter, target: QRect, words: Sequence[tuple[str, Face | None]], theme: Colours
) -> None:
    """Words, of scenes with their chips, from the corner below where reading begins upwards."""
    if not words:
        # As most photos: not even the font need be measured.
        return
    metrics = painter.fontMetrics()
    bottom = target.bottom() - TIGHT
    for text, face in words:
        chip = 0 if face is None else CHIP + TIGHT
        room = target.width() - 2 * TIGHT - SNUG - chip
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        plate = QRect(0, 0, metrics.horizontalAdvance(shown) + SNUG + chip, metrics.height() + 2)
        plate.moveBottomLeft(QPoint(target.x() + TIGHT, bottom))
        plate = placed(painter, plate, target)
        bottom -= plate.height() + 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tile))
        painter.drawRoundedRect(QRectF(plate), TIGHT, TIGHT)
        inner = plate.adjusted(TIGHT, 0, -TIGHT, 0)
        if face is not None:
            square = QRect(inner.x(), inner.center().y() - CHIP // 2 + 1, CHIP, CHIP)
            paint_chip(painter, placed(painter, square, inner), face, theme)
        painter.setPen(QColor(theme.text))
        words_room = placed(painter, inner.adjusted(chip, 0, 0, 0), inner)
        painter.drawText(words_room, Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_badges(
    painter: QPainter, target: QRect, badges: Sequence[tuple[str, str]], theme: Colours
) -> None:
    """Symbols on colours, from the upper corner where reading ends."""
    for place, (name, colour) in enumerate(badges):
        corner = QRect(target.right() - 25 - 23 * place, target.y() + 5, 20, 20)
        badge = QRectF(placed(painter, corner, target))
        painter.setPen(QPen(QColor(theme.on_accent), 1))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(badge)
        paint_icon(painter, name, badge.adjusted(4, 4, -4, -4), QColor(theme.on_accent))

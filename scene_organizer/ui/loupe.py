"""One photo large, with everything that is known about it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.photo import FAILED, PENDING, UNSURE, Photo
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.grid.delegate import one_line, paint_bar, paint_chip
from scene_organizer.ui.groups import Face, caption, percent
from scene_organizer.ui.icons import icon, paint_icon
from scene_organizer.ui.theme import ROOMY, SNUG, TIGHT, colours

_PANEL = 300
_KEPT = 4
"""Previews kept: the one shown, its neighbours, and the last one."""


class Loupe(QWidget):
    """Walks through photos in the order they had when it was opened.

    The order is kept although corrections sort photos into other groups:
    who goes through the unsure ones must not be carried off to the seas.

    Args:
        scenes: The scene classes, for the scores.
        faces: What groups are called.
        parent: Qt parent.
    """

    closed = Signal(int)
    """Id of the photo shown last."""
    photo_wanted = Signal(list)
    """Ids whose details are needed."""
    preview_wanted = Signal(Photo, int)
    """A photo and the side in device pixels."""

    def __init__(
        self,
        scenes: Sequence[SceneClass],
        faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._faces = faces
        self._ids: Sequence[int] = ()
        self._position = 0
        self._photos: dict[int, Photo] = {}
        self._previews: OrderedDict[int, tuple[QPixmap, int]] = OrderedDict()
        self._asked: dict[int, int] = {}
        self._resized = QTimer(self, singleShot=True, interval=150)
        self._resized.timeout.connect(self._ask_preview)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = _Picture(self)
        self._panel = _Facts(scenes, faces, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self._make_bar())
        left.addWidget(self._picture, 1)
        row.addLayout(left, 1)
        row.addWidget(self._panel)

    @property
    def photo_id(self) -> int | None:
        """The photo that is shown, or None."""
        return self._ids[self._position] if self._ids else None

    @property
    def facts(self) -> str:
        """Label, scores and who said so, as read out by a screen reader."""
        return self._panel.accessibleDescription()

    @property
    def picture(self) -> QPixmap:
        """What is painted; null while nothing is there."""
        return self._picture.pixmap

    def open(self, ids: Sequence[int], photo_id: int, stand_in: QPixmap | None = None) -> None:
        """Shows a photo.

        Args:
            ids: What arrows walk through.
            photo_id: Where to begin.
            stand_in: Shown until the preview is there.
        """
        self._ids = ids
        self._photos.clear()
        self._go(self._ids.index(photo_id), stand_in)

    def step(self, by: int) -> None:
        """Goes to a following (or earlier) photo; stays at the ends."""
        target = min(max(self._position + by, 0), len(self._ids) - 1)
        if target != self._position:
            self._go(target)

    def refresh(self, ids: set[int]) -> None:
        """Asks again for what has changed."""
        if self.photo_id in ids:
            self.photo_wanted.emit([self.photo_id])

    def add_photo(self, photo: Photo) -> None:
        """Takes details that were asked for."""
        self._photos[photo.id] = photo
        if photo.id == self.photo_id:
            self._show_photo(photo)

    def add_preview(self, photo_id: int, image: QImage) -> None:
        """Takes a preview that was asked for."""
        side = self._asked.pop(photo_id, 0)
        self._previews[photo_id] = (QPixmap.fromImage(image), side)
        while len(self._previews) > _KEPT:
            self._previews.popitem(last=False)
        if photo_id == self.photo_id:
            self._picture.show_pixmap(self._previews[photo_id][0])
            self._ask_next()

    def fail_preview(self, photo_id: int, sentence: str) -> None:
        """Says why there is no preview."""
        self._asked.pop(photo_id, None)
        if photo_id == self.photo_id:
            self._picture.show_reason(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.step(-1)
        elif key == Qt.Key.Key_Home:
            self.step(-len(self._ids))
        elif key == Qt.Key.Key_End:
            self.step(len(self._ids))
        elif key in (
            Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter,
            Qt.Key.Key_Back,
        ):
            self._close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def _make_bar(self) -> QHBoxLayout:
        self._back = self._button("back", self.tr("Back to the grid (Esc)"), self._close)
        self._back.setText(self.tr("Back"))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._before = self._button("previous", self.tr("Previous photo (\N{LEFTWARDS ARROW})"),
                                    lambda: self.step(-1))
        self._after = self._button("next", self.tr("Next photo (\N{RIGHTWARDS ARROW})"),
                                   lambda: self.step(1))
        self._place = QLabel(self)
        self._place.setProperty("muted", True)
        bar = QHBoxLayout()
        bar.setContentsMargins(SNUG, SNUG, SNUG, SNUG)
        bar.addWidget(self._back)
        bar.addStretch(1)
        bar.addWidget(self._before)
        bar.addWidget(self._place)
        bar.addWidget(self._after)
        return bar

    def _button(self, symbol: str, text: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(icon(symbol))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act)
        return button

    def _close(self) -> None:
        if self.photo_id is not None:
            self.closed.emit(self.photo_id)

    def _go(self, position: int, stand_in: QPixmap | None = None) -> None:
        self._position = position
        id = self._ids[position]
        self._place.setText(
            self.tr("{0:,} of {1:,}").format(position + 1, len(self._ids))
        )
        self._before.setEnabled(position > 0)
        self._after.setEnabled(position + 1 < len(self._ids))
        kept = self._previews.get(id)
        self._picture.show_pixmap(kept[0] if kept else stand_in or QPixmap())
        photo = self._photos.get(id)
        if photo is None:
            self._panel.clear()
        else:
            self._show_photo(photo)
        around = range(max(position - 1, 0), min(position + 3, len(self._ids)))
        wanted = [self._ids[p] for p in around if self._ids[p] not in self._photos]
        self._photos = {
            self._ids[p]: self._photos[self._ids[p]]
            for p in around if self._ids[p] in self._photos
        }
        if wanted:
            self.photo_wanted.emit(wanted)

    def _show_photo(self, photo: Photo) -> None:
        self._panel.show_photo(photo)
        if photo.group == FAILED:
            self._picture.show_reason(photo.reason)
        else:
            self._ask_preview()

    def _side(self) -> int:
        longer = max(self._picture.width(), self._picture.height())
        return max(64, round(longer * self.devicePixelRatioF()))

    def _ask_preview(self) -> None:
        id = self.photo_id
        if id is not None and self.isVisible() and not self._ask(id):
            self._ask_next()

    def _ask_next(self) -> None:
        # The next one is decoded while this one is looked at.
        if self._position + 1 < len(self._ids):
            self._ask(self._ids[self._position + 1])

    def _ask(self, photo_id: int) -> bool:
        photo, side = self._photos.get(photo_id), self._side()
        kept = self._previews.get(photo_id)
        if photo is None or photo.group == FAILED:
            return False
        if (kept and kept[1] >= side) or self._asked.get(photo_id, 0) >= side:
            return False
        self._asked[photo_id] = side
        self.preview_wanted.emit(photo, side)
        return True


class _Picture(QWidget):
    """The picture, as large as fits, never beyond its own pixels times two."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pixmap = QPixmap()
        self._reason = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(self.tr("Photo"))

    def show_pixmap(self, pixmap: QPixmap) -> None:
        self.pixmap, self._reason = pixmap, ""
        self.update()

    def show_reason(self, sentence: str) -> None:
        self.pixmap, self._reason = QPixmap(), sentence
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.base))
        area = self.rect().adjusted(ROOMY, 0, -ROOMY, -ROOMY)
        if not self.pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self._fitted(area), self.pixmap)
        else:
            symbol = QRectF(0, 0, 56, 56)
            symbol.moveCenter(QRectF(area).center())
            symbol.translate(0, -36)
            name = "broken" if self._reason else "picture"
            paint_icon(painter, name, symbol, QColor(theme.error if self._reason else theme.muted))
            below = QRect(area.x(), int(symbol.bottom()) + SNUG, area.width(), 80)
            painter.setPen(QColor(theme.text))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            text = self._reason or self.tr("Loading\N{HORIZONTAL ELLIPSIS}")
            painter.drawText(below, flags, text)
        painter.end()

    def _fitted(self, area: QRect) -> QRect:
        ratio = self.devicePixelRatioF()
        most = QSize(self.pixmap.size() * 2 / ratio)
        size = self.pixmap.size().scaled(
            area.size().boundedTo(most), Qt.AspectRatioMode.KeepAspectRatio
        )
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        return target


class _Facts(QScrollArea):
    """The panel beside the picture."""

    def __init__(
        self, scenes: Sequence[SceneClass], faces: Mapping[str, Face], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._faces = faces
        self.setFixedWidth(_PANEL)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(TIGHT)
        self._label = QLabel(body)
        large = self._label.font()
        large.setPointSizeF(large.pointSizeF() * 1.5)
        large.setWeight(QFont.Weight.DemiBold)
        self._label.setFont(large)
        self._label.setWordWrap(True)
        self._source = self._plain(body, muted=True)
        self._scores = _Scores(scenes, body)
        hint = self._plain(body, muted=True)
        hint.setText(self._hint(scenes))
        column.addWidget(self._label)
        column.addWidget(self._source)
        column.addSpacing(ROOMY)
        column.addWidget(self._scores)
        column.addSpacing(ROOMY)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(ROOMY)
        self._form.setVerticalSpacing(SNUG)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(2)
        self._values: dict[str, tuple[QLabel, QLabel]] = {}
        for key, title in (
            ("file", self.tr("File")), ("folder", self.tr("Folder")),
            ("taken", self.tr("Taken")), ("camera", self.tr("Camera")),
            ("place", self.tr("Place")), ("size", self.tr("Size")),
        ):
            name = self._plain(body, muted=True)
            name.setText(title)
            name.setContentsMargins(0, SNUG, 0, 0)
            value = self._plain(body)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(name, value)
            self._values[key] = (name, value)
        column.addLayout(self._form)
        column.addStretch(1)
        column.addSpacing(ROOMY)
        column.addWidget(hint)
        self.setWidget(body)
        body.setBackgroundRole(QPalette.ColorRole.Window)

    def clear(self) -> None:
        """Shows nothing until details are there."""
        self._label.setText("")
        self._source.setText("")
        self._scores.show_scores({}, None)
        for key in self._values:
            self._set(key, "")

    def show_photo(self, photo: Photo) -> None:
        """Shows a photo's details."""
        self._label.setText(caption(photo, self._faces))
        self._source.setText(self._who(photo))
        self._scores.show_scores(photo.scores, photo.label)
        metadata = photo.metadata
        self._set("file", _breakable(one_line(photo.path.name)))
        self._set("folder", _breakable(str(photo.path.parent)))
        self._set("taken", _date(metadata.taken))
        self._set("camera", metadata.camera or "")
        place = ""
        if metadata.latitude is not None and metadata.longitude is not None:
            place = f"{metadata.latitude:.5f}, {metadata.longitude:.5f}"
        self._set("place", place)
        parts = [_size(photo.fingerprint.size)] if photo.fingerprint.size > 0 else []
        if metadata.width:
            parts.insert(0, f"{metadata.width:,} \N{MULTIPLICATION SIGN} {metadata.height:,}")
        self._set("size", " · ".join(parts))
        self.setAccessibleDescription(
            f"{self._label.text()}. {self._source.text()} {self._scores.accessibleDescription()}"
        )

    def _who(self, photo: Photo) -> str:
        if photo.corrected:
            others = [self._name(key) for key in (photo.correction or ())[1:]]
            also = self.tr(" Also: {0}.").format(", ".join(others)) if others else ""
            said = self.tr("You said so.") + also
            if photo.best is None:
                return said
            return said + " " + self.tr("The model says {0}, {1}.").format(
                self._name(photo.best), percent(photo.confidence)
            )
        if photo.group == FAILED:
            return photo.reason
        if photo.group == PENDING or photo.best is None:
            return self.tr("Waiting for the model.")
        if photo.group == UNSURE:
            return self.tr("The model is unsure, {0}. What do you see?").format(
                percent(photo.confidence)
            )
        also = ", ".join(self._name(key) for key in photo.scenes if key != photo.best)
        said = self.tr("The model says so, {0}.").format(percent(photo.confidence))
        return said + (" " + self.tr("Also shows: {0}.").format(also) if also else "")

    def _name(self, key: str) -> str:
        face = self._faces.get(key)
        return face.name if face else key

    def _set(self, key: str, text: str) -> None:
        name, value = self._values[key]
        value.setText(text)
        name.setVisible(bool(text))
        value.setVisible(bool(text))

    def _plain(self, parent: QWidget, muted: bool = False) -> QLabel:
        label = QLabel(parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if muted:
            label.setProperty("muted", True)
        return label

    def _hint(self, scenes: Sequence[SceneClass]) -> str:
        keys = [scene.shortcut for scene in scenes if scene.shortcut]
        span = f"{keys[0]}\N{EN DASH}{keys[-1]}" if keys else ""
        return self.tr(
            "Keys {0} correct the scene, 0 says none of these. Arrows go on, Esc goes back."
        ).format(span)


class _Scores(QWidget):
    """A bar and a number for each scene."""

    def __init__(self, scenes: Sequence[SceneClass], parent: QWidget) -> None:
        super().__init__(parent)
        self._scenes = scenes
        self._scores: Mapping[str, float] = {}
        self._label: str | None = None
        line = self.fontMetrics().height()
        self._pitch = line + TIGHT + 5 + SNUG + 2
        self.setFixedHeight(self._pitch * len(scenes))

    def show_scores(self, scores: Mapping[str, float], label: str | None) -> None:
        self._scores, self._label = scores, label
        self.setAccessibleDescription(", ".join(
            f"{scene.name} {percent(scores[scene.key])}"
            for scene in self._scenes if scene.key in scores
        ))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        for position, scene in enumerate(self._scenes):
            top = position * self._pitch
            line = QRect(0, top, self.width(), metrics.height())
            font = self.font()
            if scene.key == self._label:
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            face = Face(scene.key, scene.name, scene.colour)
            paint_chip(painter, QRect(0, line.center().y() - 5, 11, 11), face, theme)
            painter.setPen(QColor(theme.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            name = line.adjusted(11 + SNUG, 0, 0, 0)
            painter.drawText(name, Qt.AlignmentFlag.AlignLeft | middle, scene.name)
            score = self._scores.get(scene.key)
            number = "\N{EN DASH}" if score is None else percent(score)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, number)
            bar = QRectF(0, line.bottom() + TIGHT, self.width(), 5)
            if score is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.border))
                painter.drawRoundedRect(bar, 2.5, 2.5)
            else:
                paint_bar(painter, bar, score, scene.colour, theme)
        painter.end()


def _breakable(text: str) -> str:
    # Labels break at spaces only; a long file name would widen the panel.
    zero_width_space = "\N{ZERO WIDTH SPACE}"
    return zero_width_space.join(text[i : i + 8] for i in range(0, len(text), 8))


def _date(taken: str | None) -> str:
    if taken is None:
        return ""
    try:
        moment = datetime.fromisoformat(taken)
    except ValueError:
        return taken
    day = QDate(moment.year, moment.month, moment.day)
    return f"{QLocale().toString(day, QLocale.FormatType.LongFormat)}, {moment:%H:%M}"


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

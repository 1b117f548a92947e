"""One photo large, with everything that is known about it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.photo import FAILED, Photo
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.facts import Facts
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import icon, paint_icon
from scene_organizer.ui.look import ROOMY, SNUG, colours

_MOST_ZOOM = 3
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
        self._panel = Facts(scenes, faces, self)
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
    """The picture, as large as fits, never beyond `_MOST_ZOOM` times its own pixels."""

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
        most = QSize(self.pixmap.size() * _MOST_ZOOM / ratio)
        size = self.pixmap.size().scaled(
            area.size().boundedTo(most), Qt.AspectRatioMode.KeepAspectRatio
        )
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        return target

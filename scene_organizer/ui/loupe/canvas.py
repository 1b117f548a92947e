"""The picture in the loupe: zoomed, moved and turned, with the heat map over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.look import RADIUS, ROOMY, SNUG, colours
from scene_organizer.ui.loupe.part import PhotoPart, part_for
from scene_organizer.ui.loupe.viewport import Viewport

_STEP = 2**0.5
"""How much one key press enlarges."""

_NOTCHES = 4 * 120
"""Eighths of a degree of the wheel that double the size."""

_PIXELS_SHOW = 3.0
"""The zoom from which a photo's pixels are shown as they are."""


class Canvas(QWidget):
    """Shows one photo; the actual size is one device pixel a photo pixel."""

    part_wanted = Signal(PhotoPart)
    """What is seen needs more pixels than are there."""
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.pixmap = QPixmap()
        self.reason = ""
        self._part: tuple[PhotoPart, QPixmap] | None = None
        self._heat: tuple[QPixmap, tuple[float, float, float, float]] | None = None
        self._opacity = 0.5
        self._note = ""
        self._focused = False
        self._known_size = False
        self._dragged: QPointF | None = None
        self._settled = QTimer(self, singleShot=True, interval=80)
        self._settled.timeout.connect(self._ask_part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(self.tr("Photo"))
        self.grabGesture(Qt.GestureType.PinchGesture)

    # What is shown

    @property
    def part(self) -> PhotoPart | None:
        """What is there in more pixels than the whole picture has."""
        return self._part[0] if self._part else None

    @property
    def heated(self) -> bool:
        """Whether a heat map lies over the picture."""
        return self._heat is not None

    @property
    def note(self) -> str:
        """The sentence over the picture, or an empty string."""
        return self._note

    def show_photo(self, pixmap: QPixmap, size: QSize, turns: int = 0) -> None:
        """Begins with another photo, fitted.

        Args:
            pixmap: All of it, however small; null while nothing is there.
            size: Its own size in pixels; empty while that is not known.
            turns: Quarter turns clockwise.
        """
        self.pixmap, self.reason, self._note = pixmap, "", ""
        self._part = self._heat = None
        self._known_size = not size.isEmpty()
        self._dragged = None
        self.viewport.show(QSizeF(size if self._known_size else pixmap.size()), turns)
        self._fit_area()
        self._changed()

    def show_size(self, size: QSize) -> None:
        """Says how many pixels the photo has."""
        if not size.isEmpty():
            self._known_size = True
            self.viewport.set_photo_size(QSizeF(size))
            self._changed()

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Shows all of the same photo in other pixels."""
        self.pixmap, self.reason = pixmap, ""
        if not self._known_size:
            self.viewport.set_photo_size(QSizeF(pixmap.size()))
        self._changed()

    def show_part(self, part: PhotoPart, pixmap: QPixmap) -> None:
        """Shows a part that was asked for."""
        self._part = (part, pixmap)
        self.update()

    def show_heat(
        self, colours: QPixmap, seen: tuple[float, float, float, float]
    ) -> None:
        """Lays a heat map over the picture; `seen` as in `HeatMap`."""
        self._heat, self._note = (colours, seen), ""
        self.update()

    def hide_heat(self) -> None:
        """Takes the heat map away."""
        self._heat, self._note = None, ""
        self.update()

    def show_note(self, sentence: str) -> None:
        """Says something over the picture."""
        self._note = sentence
        self.update()

    def show_reason(self, sentence: str) -> None:
        """Says why there is no picture."""
        self.pixmap, self.reason = QPixmap(), sentence
        self._part = self._heat = None
        self.update()

    def show_focus(self, event: QFocusEvent) -> None:
        """Draws a frame where Tab brought the focus: keys act on the photo from now on."""
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._focused = event.gotFocus() and event.reason() in reasons
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Makes the heat map cover more or less, 0..1."""
        self._opacity = opacity
        self.update()

    # Zoom, place, turn

    def zoom_by(self, steps: float, anchor: QPointF | None = None) -> None:
        """Enlarges by steps, or shrinks; around a place of the widget or the middle."""
        self.zoom_to(self.viewport.zoom * _STEP**steps, anchor)

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Enlarges or shrinks to device pixels by photo pixels."""
        if not self.pixmap.isNull():
            self.viewport.zoom_to(zoom, anchor)
            self._fit_area()
            self._changed()

    def fit(self) -> None:
        """Shows all of the photo."""
        self.viewport.fit()
        self._fit_area()
        self._changed()

    def toggle_actual_size(self, anchor: QPointF | None = None) -> None:
        """Goes to the actual size, and from there back to all of the photo."""
        if self.viewport.zoom == 1.0 and not self.viewport.fitted:
            self.fit()
        else:
            self.zoom_to(1.0, anchor)

    def pan(self, by: QPointF) -> None:
        """Moves the photo."""
        self.viewport.pan(by)
        self._changed()

    def turn(self, quarters: int) -> None:
        """Turns the look at the photo clockwise; the file stays as it is."""
        self.viewport.turn(quarters)
        self._changed()

    def _fit_area(self) -> None:
        # All of a photo has air around it; an enlarged one may have the last pixel.
        # The same on all sides: the middle must stay where it is.
        area = QRectF(self.rect())
        if self.viewport.fitted:
            area.adjust(SNUG, SNUG, -SNUG, -SNUG)
        self.viewport.set_area(area, self.devicePixelRatioF())

    def _changed(self) -> None:
        if self._dragged is None:
            movable = self.viewport.movable and not self.pixmap.isNull()
            shape = Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        self.update()
        self.zoom_changed.emit()
        self._settled.start()

    def _ask_part(self) -> None:
        viewport, visible = self.viewport, self.viewport.visible
        if viewport.fitted or not self._known_size or self.pixmap.isNull() or visible.isEmpty():
            return
        # A pixel's rounding is no reason to decode again.
        if self.pixmap.width() * 1.02 >= viewport.photo.width() * min(viewport.zoom, 1.0):
            return
        if self._part is None or not self._part[0].serves(visible, viewport.zoom):
            self.part_wanted.emit(part_for(viewport.photo.toSize(), visible, viewport.zoom))

    # Events

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            return self._on_native_gesture(event)
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self.zoom_to(self.viewport.zoom * pinch.scaleFactor(), centre)
                return True
        return super().event(event)

    def _on_native_gesture(self, event: QNativeGestureEvent) -> bool:
        kind = event.gestureType()
        if kind == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.viewport.zoom * (1 + event.value()), event.position())
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            self.toggle_actual_size(event.position())
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        pad = event.device().type() == QInputDevice.DeviceType.TouchPad
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if pad and not control and self.viewport.movable:
            self.pan(QPointF(event.pixelDelta()))
        elif event.angleDelta().y():
            factor = 2 ** (event.angleDelta().y() / _NOTCHES)
            self.zoom_to(self.viewport.zoom * factor, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.viewport.movable:
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            by, self._dragged = event.position() - self._dragged, event.position()
            self.pan(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged = None
            self._changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_actual_size(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_area()
        self._changed()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.base))
        if self.pixmap.isNull():
            self._paint_nothing(painter)
        else:
            self._paint_photo(painter)
        if self._note:
            self._paint_note(painter)
        if self._focused:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_photo(self, painter: QPainter) -> None:
        smooth = self.viewport.fitted or self.viewport.zoom < _PIXELS_SHOW
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(self.viewport.transform, combine=True)
        whole = QRectF(QPointF(), self.viewport.photo)
        painter.drawPixmap(whole, self.pixmap, QRectF(self.pixmap.rect()))
        if self._part is not None and not self.viewport.fitted:
            part, pixmap = self._part
            painter.drawPixmap(QRectF(part.box), pixmap, QRectF(pixmap.rect()))
        if self._heat is not None:
            self._paint_heat(painter, whole, *self._heat)
        painter.restore()

    def _paint_heat(
        self, painter: QPainter, whole: QRectF, heat: QPixmap,
        seen: tuple[float, float, float, float],
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(self._opacity)
        left, top, right, bottom = seen
        box = QRectF(left * whole.width(), top * whole.height(),
                     (right - left) * whole.width(), (bottom - top) * whole.height())
        painter.drawPixmap(box, heat, QRectF(heat.rect()))
        unseen = QPainterPath()
        unseen.addRect(whole)
        unseen.addRect(box)
        painter.fillPath(unseen, QColor("black"))

    def _paint_nothing(self, painter: QPainter) -> None:
        theme = colours(self.palette())
        area = self.rect().adjusted(ROOMY, 0, -ROOMY, -ROOMY)
        symbol = QRectF(0, 0, 56, 56)
        symbol.moveCenter(QRectF(area).center())
        symbol.translate(0, -36)
        name = "broken" if self.reason else "picture"
        paint_icon(painter, name, symbol, QColor(theme.error if self.reason else theme.muted))
        below = QRect(area.x(), int(symbol.bottom()) + SNUG, area.width(), 80)
        painter.setPen(QColor(theme.text))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(below, flags, self.reason or self.tr("Loading…"))

    def _paint_note(self, painter: QPainter) -> None:
        theme = colours(self.palette())
        room = self.rect().adjusted(2 * ROOMY, ROOMY, -2 * ROOMY, -ROOMY)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        words = painter.fontMetrics().boundingRect(room, flags, self._note)
        card = QRectF(words).adjusted(-ROOMY, -SNUG, ROOMY, SNUG)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        painter.setPen(QColor(theme.text))
        painter.drawText(words, flags, self._note)

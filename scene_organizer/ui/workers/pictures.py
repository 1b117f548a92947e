"""Thumbnails as images, made and loaded outside the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.domain.photo import Fingerprint, Photo
from scene_organizer.library import Library, Priority
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker

_IN_FLIGHT = 12
"""Thumbnails asked for at a time: few, so that scrolling on is answered at once."""


@dataclass(frozen=True)
class Frame:
    """What thumbnails are made to fit, so that painting one is nothing but copying pixels.

    Attributes:
        width, height: Device pixels at most.
        radius: Of the rounded corners, device pixels.
    """

    width: int
    height: int
    radius: float = 0.0


@dataclass(frozen=True)
class Thumbnail:
    """A thumbnail as it is painted, or why there is none.

    Attributes:
        photo_id: The photo.
        fingerprint: The state of the file it shows.
        frame: What it was made to fit.
        image: Null where there is none.
        reason: Why there is none, or an empty string.
        rough: Whether a scan will make a better one.
    """

    photo_id: int
    fingerprint: Fingerprint
    frame: Frame
    image: QImage
    reason: str = ""
    rough: bool = False


@dataclass
class _Wish:
    photo: Photo
    frame: Frame
    priority: Priority
    dropped: bool = False
    future: Future[Path] | None = field(default=None)


class Pictures(QObject):
    """Brings the thumbnails that are wished for, nearest first."""

    thumbnail_ready = Signal(Thumbnail)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._worker = Worker("pictures", bridge, threads=2)
        self._waiting: dict[int, _Wish] = {}
        self._under_way: dict[int, _Wish] = {}

    def want(self, visible: Sequence[Photo], nearby: Sequence[Photo], frame: Frame) -> None:
        """Replaces all earlier wishes; what is no longer wished for is dropped.

        Args:
            visible: Wanted first, in this order.
            nearby: Wanted next.
            frame: What they are to fit.
        """
        wishes = {photo.id: _Wish(photo, frame, Priority.VISIBLE) for photo in visible}
        for photo in nearby:
            wishes.setdefault(photo.id, _Wish(photo, frame, Priority.NEARBY))
        for id, wish in self._under_way.items():
            new = wishes.get(id)
            if new is not None and (new.photo.fingerprint, frame) == (
                wish.photo.fingerprint, wish.frame
            ):
                wish.dropped = False
                del wishes[id]
            else:
                wish.dropped = True
                if wish.future is not None:
                    wish.future.cancel()
        self._waiting = wishes
        self._fill()

    def refuse(self) -> None:
        """Drops all wishes and takes no new ones."""
        self.want((), (), Frame(0, 0))
        self._worker.refuse()

    def join(self) -> None:
        """Waits for what is being loaded."""
        self._worker.join()

    def _fill(self) -> None:
        while self._waiting and len(self._under_way) < _IN_FLIGHT:
            id = next((id for id in self._waiting if id not in self._under_way), None)
            if id is None:
                return
            wish = self._waiting.pop(id)
            self._under_way[id] = wish
            self._worker.start(
                partial(self._ask, wish), lambda nothing: None, partial(self._on_failed, wish)
            )

    def _ask(self, wish: _Wish) -> None:
        if wish.dropped:
            self._bridge.post(partial(self._settle, wish))
            return
        future = self._library.pictures.thumbnail(wish.photo, wish.priority)
        wish.future = future
        future.add_done_callback(
            lambda done: self._bridge.post(partial(self._on_file, wish, done))
        )

    def _on_file(self, wish: _Wish, future: Future[Path]) -> None:
        if wish.dropped or future.cancelled():
            self._settle(wish)
            return
        self._worker.start(
            partial(_load, wish, future),
            partial(self._on_loaded, wish),
            partial(self._on_failed, wish),
        )

    def _on_loaded(self, wish: _Wish, thumbnail: Thumbnail) -> None:
        self._settle(wish)
        self.thumbnail_ready.emit(thumbnail)

    def _on_failed(self, wish: _Wish, sentence: str) -> None:
        self._settle(wish)
        photo = wish.photo
        self.thumbnail_ready.emit(
            Thumbnail(photo.id, photo.fingerprint, wish.frame, QImage(), sentence, photo.awaited)
        )

    def _settle(self, wish: _Wish) -> None:
        self._under_way.pop(wish.photo.id, None)
        self._fill()


def _load(wish: _Wish, future: Future[Path]) -> Thumbnail:
    file = future.result()
    image = QImage(str(file))
    if image.isNull():
        raise EnvironmentFault("The thumbnail cannot be read from the cache.")
    image = _fitted(image, wish.frame)
    photo = wish.photo
    return Thumbnail(photo.id, photo.fingerprint, wish.frame, image, rough=photo.awaited)


def _fitted(image: QImage, frame: Frame) -> QImage:
    if image.width() > frame.width or image.height() > frame.height:
        image = image.scaled(
            frame.width, frame.height, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    if not frame.radius:
        return image.convertToFormat(QImage.Format.Format_RGB32)
    rounded = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    painter.drawRoundedRect(QRectF(image.rect()), frame.radius, frame.radius)
    painter.end()
    return rounded

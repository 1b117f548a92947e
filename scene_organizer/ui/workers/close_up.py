"""What the loupe asks for: previews, parts in full resolution, heat maps, histories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.domain.history import LabelEvent
from scene_organizer.domain.photo import Fingerprint, Photo
from scene_organizer.imaging.heat import HeatMap, colour
from scene_organizer.library import Library
from scene_organizer.ui.loupe.part import PhotoPart
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker

_T = TypeVar("_T")
_U = TypeVar("_U")


@dataclass
class _Wish:
    future: Future[Any] | None = None
    dropped: bool = False

    def drop(self) -> None:
        """Forgets it; what waits for a child is taken out of the queue."""
        self.dropped = True
        if self.future is not None:
            self.future.cancel()


class CloseUp(QObject):
    """Brings what is to be seen of the photo in the loupe; what it has left behind is cancelled."""

    preview_ready = Signal(int, int, QImage)
    """A photo, the side that was asked for, and the picture."""
    preview_failed = Signal(int, str)
    part_ready = Signal(int, PhotoPart, QImage)
    heat_ready = Signal(int, HeatMap, QImage)
    heat_failed = Signal(int, str, str)
    """A photo, the scene, and why there is no heat map of it."""
    history_ready = Signal(int, list)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._worker = Worker("close-up", bridge)
        self._previews: dict[tuple[int, Fingerprint, int], _Wish] = {}
        self._part = _Wish()
        self._heat = _Wish()

    def previews(self, photos: Sequence[Photo], side: int) -> None:
        """Replaces all earlier wishes for big pictures of at most `side` device pixels a side.

        Args:
            photos: In the order in which they are wanted.
            side: Device pixels on the longer side.
        """
        keys = {(photo.id, photo.fingerprint, side): photo for photo in photos}
        for key in [key for key in self._previews if key not in keys]:
            self._previews.pop(key).drop()
        for key, photo in keys.items():
            if key not in self._previews:
                wish = self._previews[key] = _Wish()
                self._ask(
                    wish, partial(self._library.pictures.preview, photo, side), image_of,
                    partial(self._on_preview, key),
                    partial(self._on_no_preview, key),
                )

    def part(self, photo: Photo, part: PhotoPart) -> None:
        """Asks for a part in more pixels; the wish before is dropped."""
        self._part.drop()
        self._part = _Wish()
        self._ask(
            self._part, partial(self._library.pictures.preview, photo, part.side, part.shares),
            image_of,
            partial(self.part_ready.emit, photo.id, part),
            # What is there stays, in fewer pixels; its preview said what is wrong with the file.
            lambda sentence: None,
        )

    def explain(self, photo: Photo, scene: str) -> None:
        """Asks where the model saw a scene; the wish before is dropped."""
        self._heat.drop()
        self._heat = _Wish()
        self._ask(
            self._heat, partial(self._library.pictures.explain, photo, scene), _coloured,
            lambda heat: self.heat_ready.emit(photo.id, *heat),
            partial(self.heat_failed.emit, photo.id, scene),
        )

    def history(self, photo_id: int) -> None:
        """Asks what was said about a photo."""

        def tell(events: list[LabelEvent]) -> None:
            self.history_ready.emit(photo_id, events)

        self._worker.start(
            partial(self._library.labels.history, photo_id), tell, lambda sentence: None
        )

    def leave(self) -> None:
        """Drops what was wished for the photo that is left: its part and its heat map."""
        self._part.drop()
        self._heat.drop()

    def refuse(self) -> None:
        """Drops all wishes and takes no new ones."""
        self.previews((), 0)
        self.leave()
        self._worker.refuse()

    def join(self) -> None:
        """Waits for what is being asked."""
        self._worker.join()

    def _on_preview(self, key: tuple[int, Fingerprint, int], image: QImage) -> None:
        self._previews.pop(key, None)
        id, _, side = key
        self.preview_ready.emit(id, side, image)

    def _on_no_preview(self, key: tuple[int, Fingerprint, int], sentence: str) -> None:
        self._previews.pop(key, None)
        self.preview_failed.emit(key[0], sentence)

    def _ask(
        self,
        wish: _Wish,
        request: Callable[[], Future[_T]],
        convert: Callable[[_T], _U],
        on_done: Callable[[_U], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """Starts a request outside the GUI thread, where the children may have to be started."""

        def start() -> None:
            if wish.dropped:
                return
            wish.future = future = request()
            if wish.dropped:
                future.cancel()
            self._bridge.deliver(_converted(future, convert), finish, fail)

        def finish(result: _U) -> None:
            if not wish.dropped:
                on_done(result)

        def fail(sentence: str) -> None:
            if not wish.dropped:
                on_failed(sentence)

        self._worker.start(start, lambda nothing: None, fail)


def _converted(future: Future[_T], convert: Callable[[_T], _U]) -> Future[_U]:
    converted: Future[_U] = Future()

    def pass_on(done: Future[_T]) -> None:
        try:
            converted.set_result(convert(done.result()))
        except (SceneOrganizerError, CancelledError) as error:
            converted.set_exception(error)

    future.add_done_callback(pass_on)
    return converted


def _coloured(heat: HeatMap) -> tuple[HeatMap, QImage]:
    return heat, image_of(colour(heat))


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """An image of its own from an RGB array of shape (height, width, 3), uint8."""
    height, width, _ = pixels.shape
    rows = np.ascontiguousarray(pixels)
    image = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # As the screen wants it: what is left for the GUI thread is then no work per pixel.
    return image.convertToFormat(QImage.Format.Format_RGB32)

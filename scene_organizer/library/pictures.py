"""The pictures of photos: thumbnails, previews, heat maps; each a future, made by the children."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import InputFault, UnreachableFault
from scene_organizer.domain.photo import Photo
from scene_organizer.engine.futures import chain, failed, then
from scene_organizer.engine.pool import Pool, Priority
from scene_organizer.engine.protocol import Decoded, DecodeTask, Part
from scene_organizer.imaging.heat import HeatMap, seen_part
from scene_organizer.imaging.thumbnails import ThumbnailCache


class Pictures:
    """Gives pictures of photos.

    Args:
        thumbnails: Where thumbnails lie.
        pool: Gives the child processes.
    """

    def __init__(self, thumbnails: ThumbnailCache, pool: Callable[[], Pool]) -> None:
        self._thumbnails = thumbnails
        self._pool = pool

    def thumbnail(self, photo: Photo, priority: Priority = Priority.VISIBLE) -> Future[Path]:
        """The photo's thumbnail as a JPEG file in the cache, made if missing.

        Until a scan has come to the photo, the preview inside it will do.
        The future fails with `InputFault` where the photo cannot be read.
        """
        file = self._thumbnails.file(photo.path, photo.fingerprint)
        if file.exists():
            ready: Future[Path] = Future()
            ready.set_result(file)
            return ready
        if photo.offline:
            return failed(_unreachable())
        task = DecodeTask(photo.path, thumbnail=file, embedded=photo.awaited)
        decoded = self._pool().decode(task, priority)
        return then(decoded, lambda _: file)

    def preview(
        self, photo: Photo, side: int, part: Part | None = None
    ) -> Future[NDArray[np.uint8]]:
        """The photo upright in sRGB, (height, width, 3) uint8, at most `side` pixels a side.

        Args:
            photo: Which one.
            side: Pixels on the longer side.
            part: Give only this part of that picture: left, top, right and bottom
                as shares of it, 0..1.

        The future fails with `InputFault` where the photo cannot be read.
        """
        if photo.offline:
            return failed(_unreachable())
        task = DecodeTask(photo.path, preview_side=side, preview_part=part)
        return then(self._pool().decode(task, Priority.LOUPE), lambda decoded: decoded.preview)

    def explain(self, photo: Photo, scene: str) -> Future[HeatMap]:
        """Where in a photo the model sees a scene.

        The future fails with `InputFault` where the photo cannot be read or the
        model does not know the scene, with `EnvironmentFault` where the model
        cannot be used. Cancelled, it leaves the queues of the children.
        """
        bundle = self._pool().bundle
        if scene not in bundle.classes:
            known = ", ".join(bundle.classes)
            return failed(InputFault(f"The model knows no scene {scene!r}, only {known}."))
        if photo.offline:
            return failed(_unreachable())
        index = bundle.classes.index(scene)

        def look(decoded: Decoded) -> Future[HeatMap]:
            size = decoded.metadata.width, decoded.metadata.height
            seen = seen_part(bundle.preprocess, *size)
            values = self._pool().explain(decoded.model_input, index)
            return then(values, lambda values: HeatMap(scene, values, seen))

        task = DecodeTask(photo.path, bundle.preprocess)
        return chain(self._pool().decode(task, Priority.LOUPE), look)


def _unreachable() -> UnreachableFault:
    return UnreachableFault("Its drive or folder cannot be reached now.")

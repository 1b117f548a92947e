"""Stand-ins at the model boundary; everything else in the tests is real."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.domain.scene import CLASS_KEYS, Thresholds
from scene_organizer.engine import decoder
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.pool import Priority
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask, TagTask
from scene_organizer.imaging.preprocess import PreprocessSpec

_T = TypeVar("_T")

COLOURS = {
    "buildings": (200, 40, 40),
    "forest": (40, 160, 40),
    "glacier": (150, 220, 250),
    "mountain": (130, 90, 50),
    "sea": (30, 60, 200),
    "street": (230, 200, 40),
}
"""A photo whose mean colour is near one of these shows that scene to the fake model."""

UNSURE_COLOUR = (128, 128, 128)
"""Near none of them: unsure, with mountain as the best class."""


def fake_bundle(version: str = "fake-1") -> ModelBundle:
    """A bundle that `FakePool` can honour; it has no files."""
    return ModelBundle(
        folder=Path("no-such-folder"),
        version=version,
        classes=CLASS_KEYS,
        preprocess=PreprocessSpec(16, 16),
        temperature=1.0,
        thresholds=Thresholds(),
        embedding_size=4,
        # Scene evidence is that of the nearest colour, see `FakePool.classify`.
        energy_scale=1.5,
        energy_shift=6.0,
    )


class FakePool:
    """A `Pool` without processes: decodes in the caller's thread, sees colours only.

    Attributes:
        decoded: Every photo that was opened and decoded whole, in order.
        glanced: Every photo whose preview was looked at.
        batches: Photos in every batch that was classified.
        on_decode: Called before each whole decoding; what it raises fails the photo.
        on_classify: Called before each batch; what it raises fails the batch.
        explained: The scenes that were asked about, in order.
        on_explain: As `on_classify`, before each heat map.
        edited: Every edit of keywords, in order.
        closed: Whether `close` was called.
    """

    def __init__(self, version: str = "fake-1", decoders: int = 2) -> None:
        self.bundle = fake_bundle(version)
        self.decoders = decoders
        self.device = "CPU"
        self.notice = ""
        self.decoded: list[Path] = []
        self.glanced: list[Path] = []
        self.batches: list[int] = []
        self.on_decode: Callable[[DecodeTask], None] = lambda task: None
        self.on_classify: Callable[[NDArray[np.uint8]], None] = lambda images: None
        self.explained: list[str] = []
        self.on_explain: Callable[[NDArray[np.uint8]], None] = lambda image: None
        self.edited: list[TagTask] = []
        self.closed = False
        self._lock = threading.Lock()

    def use(self, bundle: ModelBundle) -> None:
        """Answers as another network, which sees the same."""
        self.bundle = bundle

    def warm_up(self) -> None:
        """Nothing to load."""

    def decode(self, task: DecodeTask, priority: Priority = Priority.SCAN) -> Future[Decoded]:
        """Decodes at once, with the decode child's own code."""
        with self._lock:
            (self.glanced if task.embedded else self.decoded).append(task.path)

        def work() -> Decoded:
            if not task.embedded:
                self.on_decode(task)
            return decoder.decode(task)

        return self._finished(work)

    def edit_tags(self, task: TagTask, data: bytes) -> Future[bytes]:
        """Edits at once, with the decode child's own code."""
        self.edited.append(task)
        return self._finished(lambda: decoder.edit_tags(task, data))

    def classify(self, images: NDArray[np.uint8]) -> Future[Classified]:
        """Answers by the photos' mean colours."""
        with self._lock:
            self.batches.append(len(images))

        def work() -> Classified:
            self.on_classify(images)
            means = images.reshape(len(images), -1, 3).mean(axis=1, dtype=np.float32)
            references = np.array([COLOURS[key] for key in CLASS_KEYS], np.float32)
            distances = np.linalg.norm(means[:, None] - references, axis=2)
            embedding = np.pad(means / 255, ((0, 0), (0, 1)))
            return Classified(
                -distances / 15, (60 - distances) / 10, embedding.astype(np.float32), self.device
            )

        return self._finished(work)

    def explain(self, image: NDArray[np.uint8], index: int) -> Future[NDArray[np.float32]]:
        """Finds a class where its colour is, on a grid of 4 x 4."""
        with self._lock:
            self.explained.append(CLASS_KEYS[index])

        def work() -> NDArray[np.float32]:
            self.on_explain(image)
            height, width, _ = image.shape
            blocks = image.reshape(4, height // 4, 4, width // 4, 3).mean(axis=(1, 3))
            distances = np.linalg.norm(blocks - COLOURS[CLASS_KEYS[index]], axis=2)
            return np.clip(1 - distances / 100, 0, 1).astype(np.float32)

        return self._finished(work)

    def close(self) -> None:
        """Refuses further work."""
        self.closed = True

    def _finished(self, work: Callable[[], _T]) -> Future[_T]:
        future: Future[_T] = Future()
        if self.closed:
            future.cancel()
            return future
        try:
            future.set_result(work())
        except SceneOrganizerError as error:
            future.set_exception(error)
        return future

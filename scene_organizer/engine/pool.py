"""What everybody else sees of the child processes: futures for decodings and classifications."""

from __future__ import annotations

import os
from concurrent.futures import Future
from enum import IntEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask, TagTask

CORES = os.cpu_count() or 1

PART = 8
"""Photos that one core classifies together; more at a time are no faster."""

BATCH = PART * max(4, CORES)
"""Photos in a full batch."""


class Priority(IntEnum):
    """Which decodings come first."""

    LOUPE = 0
    VISIBLE = 1
    NEARBY = 2
    SCAN = 3


class BatchLost(SceneOrganizerError):
    """The engine died twice on one batch; a photo in it may be to blame."""


class Pool(Protocol):
    """Decoding and inference for everybody else; tests stand in their own."""

    @property
    def bundle(self) -> ModelBundle:
        """The model bundle in use."""

    @property
    def decoders(self) -> int:
        """Photos decoded at the same time."""

    @property
    def device(self) -> str:
        """What the model runs on, "CPU" or "GPU"; empty until it is loaded."""

    @property
    def notice(self) -> str:
        """A sentence when the CPU stands in for a GPU, else empty."""

    def use(self, bundle: ModelBundle) -> None:
        """Puts another network in place of the one in use, from now on.

        What was not answered yet is answered by the new one.

        Args:
            bundle: It prepares photos as the one before.
        """

    def warm_up(self) -> None:
        """Starts loading the model, so that it is ready when the first batch is."""

    def decode(self, task: DecodeTask, priority: Priority = Priority.SCAN) -> Future[Decoded]:
        """Decodes a photo; the future can be cancelled until a child has it.

        It fails with `InputFault` (`UnreachableFault` if it may work later)
        for a photo's fault and `EnvironmentFault` if no child can be started.
        """

    def edit_tags(self, task: TagTask, data: bytes) -> Future[bytes]:
        """Edits the keywords in a file's bytes; the future gives the new bytes.

        What it gives is proven to show the same. It fails with `InputFault`
        for the file's fault and `EnvironmentFault` if no child can be started.
        """

    def classify(self, images: NDArray[np.uint8]) -> Future[Classified]:
        """Classifies (n, height, width, 3), uint8, n at most `BATCH`.

        It fails with `BatchLost` if the engine died twice on the batch and
        `EnvironmentFault` if the model cannot be used.
        """

    def explain(self, image: NDArray[np.uint8], index: int) -> Future[NDArray[np.float32]]:
        """Says where the model saw a class in one photo, before all batches that wait.

        Args:
            image: Shape (height, width, 3), uint8, as for `classify`.
            index: Of the class in the bundle's `classes`.

        Returns:
            Shape (rows, columns), float32, 0..1: how much each place of the image
            speaks for the class. Few rows and columns: the network's last look
            is a coarse one. It fails as `classify` does.
        """

    def close(self) -> None:
        """Ends the children; what is under way fails with `Cancelled`."""

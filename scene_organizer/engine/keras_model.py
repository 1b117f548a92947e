"""Runs the bundle's Keras model; the only file of the application that imports TensorFlow."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.protocol import Classified

BATCH_SIZES = (1, 8, 32)
"""Every batch is padded to one of these: the kernels are set up anew for every other size."""


class KerasModel:
    """The loaded model, on the GPU where TensorFlow sees one, else on the CPU.

    Args:
        bundle: What to load.
        device: "auto", "cpu" or "gpu".

    Attributes:
        device: "CPU" or "GPU": where the next batch runs.
        notice: A sentence when the CPU stands in for a GPU, else empty.
    """

    def __init__(self, bundle: ModelBundle, device: str = "auto") -> None:
        self._bundle = bundle
        self._wanted = device
        self._forward: Callable[[Any], Any] | None = None
        self.device = "CPU"
        self.notice = ""

    def load(self) -> None:
        """Imports TensorFlow, picks the device and loads the model; takes seconds.

        Raises:
            EnvironmentFault: TensorFlow or the model cannot be loaded.
        """
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
        os.environ["KERAS_BACKEND"] = "tensorflow"
        try:
            # Keras reads its own settings, which could change how the model
            # computes, and writes them into the home folder if there are none.
            with tempfile.TemporaryDirectory(prefix="scenes-") as folder:
                os.environ["KERAS_HOME"] = folder
                import keras  # noqa: F401  imported here for what it does
                import tensorflow as tf
        except ImportError as error:
            raise EnvironmentFault(
                f"TensorFlow cannot be loaded ({error}): reinstall Scene Organizer."
            ) from error
        gpus = [] if self._wanted == "cpu" else tf.config.list_physical_devices("GPU")
        try:
            if self._wanted == "cpu":
                tf.config.set_visible_devices([], "GPU")
            for gpu in gpus:
                # Else TensorFlow takes all of the memory the desktop draws with.
                tf.config.experimental.set_memory_growth(gpu, True)
        except (RuntimeError, ValueError) as error:
            self.notice = f"The GPU cannot be set up ({error}); working on the CPU."
            gpus = []
        if gpus:
            self.device = "GPU"
        elif self._wanted == "gpu" and not self.notice:
            self.notice = "TensorFlow sees no GPU; working on the CPU."
        try:
            self._load()
        except tf.errors.OpError as error:
            self._leave_gpu(error)

    def __call__(self, images: NDArray[np.uint8]) -> Classified:
        """Classifies a batch; one that fails on the GPU is done again on the CPU.

        Args:
            images: Shape (n, height, width, 3), uint8, 0..255.

        Raises:
            EnvironmentFault: The model failed on the CPU too.
        """
        import tensorflow as tf

        count = len(images)
        size = next((size for size in BATCH_SIZES if size >= count), count)
        padded = np.zeros((size, *images.shape[1:]), np.uint8)
        padded[:count] = images
        try:
            outputs = self._run(padded)
        except tf.errors.OpError as error:
            self._leave_gpu(error)
            outputs = self._run(padded)
        return Classified(
            outputs["logits"][:count], outputs["evidence"][:count], outputs["embedding"][:count],
            self.device, self.notice,
        )

    def _leave_gpu(self, error: Exception) -> None:
        """Goes on with the CPU after an error of TensorFlow's on the GPU.

        Raises:
            EnvironmentFault: It was the CPU already.
        """
        import tensorflow as tf

        if self.device == "CPU":
            raise EnvironmentFault(f"The model failed: {_first_line(error)}.") from error
        out_of_memory = isinstance(error, tf.errors.ResourceExhaustedError)
        why = "is out of memory" if out_of_memory else f"failed ({_first_line(error)})"
        self.notice = f"The GPU {why}; working on the CPU."
        self.device = "CPU"
        # The copy on the GPU may be what is broken: load it again.
        self._load()

    def _load(self) -> None:
        import keras
        import tensorflow as tf

        try:
            with tf.device(f"/{self.device}:0"):
                model = keras.saving.load_model(
                    self._bundle.model_file, compile=False, safe_mode=True
                )
        except (OSError, ValueError, TypeError) as error:
            raise EnvironmentFault(
                f"The model {self._bundle.version} cannot be loaded: {_first_line(error)}."
            ) from error
        # Traced once, for batches of any size: a trace takes seconds, during which
        # the first photos would wait for their scenes.
        spec = self._bundle.preprocess
        pixels = tf.TensorSpec((None, spec.height, spec.width, 3), tf.uint8)
        self._forward = tf.function(
            lambda images: model(images, training=False), input_signature=[pixels]
        )

    def _run(self, images: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        import tensorflow as tf

        assert self._forward is not None, "load() comes first"
        with tf.device(f"/{self.device}:0"):
            outputs = self._forward(tf.constant(images))
            return {name: np.asarray(value, np.float32) for name, value in outputs.items()}


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200].rstrip(".")

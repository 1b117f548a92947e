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
        self._network: Any = None
        self._halves: tuple[Any, Any] | None = None
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

    def explain(self, images: NDArray[np.uint8], index: int) -> NDArray[np.float32]:
        """Says where the network saw a class.

        Grad-CAM (Selvaraju et al. 2017): the maps that the network makes last
        are added up, each by how much the class's logit grows with it, and
        what speaks against the class is left out.

        Args:
            images: One photo, shape (1, height, width, 3), uint8, 0..255.
            index: Of the class in the bundle's `classes`.

        Returns:
            Shape (rows, columns) of those maps, float32, the highest value 1;
            all 0 where nothing speaks for the class.

        Raises:
            EnvironmentFault: The network makes no maps, or failed on the CPU too.
        """
        import tensorflow as tf

        try:
            return self._explain(images, index)
        except tf.errors.OpError as error:
            self._leave_gpu(error)
            return self._explain(images, index)

    def _explain(self, images: NDArray[np.uint8], index: int) -> NDArray[np.float32]:
        import tensorflow as tf

        with tf.device(f"/{self.device}:0"):
            if self._halves is None:
                self._halves = self._split()
            eye, head = self._halves
            # Not traced: a trace takes seconds, and this runs once a photo.
            maps = eye(tf.constant(images), training=False)
            with tf.GradientTape() as tape:
                tape.watch(maps)
                logit = head(maps, training=False)[:, index]
            weights = tf.reduce_mean(tape.gradient(logit, maps), axis=(1, 2), keepdims=True)
            heat = tf.nn.relu(tf.reduce_sum(weights * maps, axis=3))[0]
        found = np.asarray(heat, np.float32)
        return found / max(float(found.max()), float(np.finfo(np.float32).tiny))

    def _split(self) -> tuple[Any, Any]:
        """The network up to its last maps, and from there to the logits.

        Raises:
            EnvironmentFault: It makes no maps.
        """
        import keras

        assert self._network is not None, "load() comes first"
        photo, logits = self._network.input, self._network.output["logits"]
        # What a layer is fed with: a nested network's own output belongs to that one's graph.
        fed = [layer.input for layer in self._network.layers if not isinstance(layer, keras.Model)]
        maps = [tensor for tensor in fed
                if isinstance(tensor, keras.KerasTensor) and tensor.ndim == 4
                and tensor is not photo]
        if not maps:
            raise EnvironmentFault("This model cannot say where in a photo it looked.")
        return keras.Model(photo, maps[-1]), keras.Model(maps[-1], logits)

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
        self._network, self._halves = model, None
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

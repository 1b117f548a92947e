"""Runs the bundle's Keras model; the only file of the application that imports TensorFlow."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.pool import CORES, PART
from scene_organizer.engine.protocol import Classified
from scene_organizer.loading import uncollected

SIZES = {"CPU": (1, PART), "GPU": (1, PART, 4 * PART)}
"""What a batch is cut into and its rest padded to: kernels are set up anew for every other size."""

_UNUSED = ("matplotlib", "PIL", "psutil", "scipy", "sklearn")
"""Keras imports these where they are installed, which takes a second, for what is not used here."""

_ZEROS: dict[str, Any] = {"module": "keras.initializers", "class_name": "Zeros", "config": {},
                          "registered_name": None}


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
        self._threads = ThreadPoolExecutor(1)
        self._network: Any = None
        self._halves: tuple[Any, Any] | None = None
        self.device = "CPU"
        self.notice = ""

    def load(self) -> None:
        """Imports TensorFlow, picks the device and loads the model; takes seconds.

        Raises:
            EnvironmentFault: TensorFlow or the model cannot be loaded.
        """
        with uncollected():
            import_tensorflow()
            self._set_up()

    def _set_up(self) -> None:
        import tensorflow as tf

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
        else:
            if self._wanted == "gpu" and not self.notice:
                self.notice = "TensorFlow sees no GPU; working on the CPU."
            self._share_cores()
            if computes_bfloat16():
                # A third less time for the same answers: of 1,378 photos none was
                # kept or refused otherwise, the scores moved by 0.0004 on average.
                tf.config.optimizer.set_experimental_options(
                    {"auto_mixed_precision_onednn_bfloat16": True}
                )
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

        try:
            outputs = self._run(images)
        except tf.errors.OpError as error:
            self._leave_gpu(error)
            outputs = self._run(images)
        return Classified(
            outputs["logits"], outputs["evidence"], outputs["embedding"], self.device, self.notice
        )

    def _share_cores(self) -> None:
        """Lets every core compute a part of a batch of its own.

        Where all cores compute one part together, as TensorFlow does by itself,
        each waits for the slowest after every layer, and beside busy decode
        children one is always slow: on two cores that halved the rate.
        """
        import tensorflow as tf

        try:
            tf.config.threading.set_intra_op_parallelism_threads(1)
            tf.config.threading.set_inter_op_parallelism_threads(CORES)
        except RuntimeError:
            # TensorFlow was in use in this process before; it stays as it is.
            return
        self._threads = ThreadPoolExecutor(CORES)

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
        import tensorflow as tf

        try:
            with tf.device(f"/{self.device}:0"):
                model = _read_model(self._bundle.model_file)
        except (OSError, ValueError, TypeError, LookupError, zipfile.BadZipFile) as error:
            raise EnvironmentFault(
                f"The model {self._bundle.version} cannot be loaded: {_first_line(error)}."
            ) from error
        self._network, self._halves = model, None
        # Traced once, for parts of any size: a trace takes seconds.
        spec = self._bundle.preprocess
        pixels = tf.TensorSpec((None, spec.height, spec.width, 3), tf.uint8)
        self._forward = tf.function(
            lambda images: model(images, training=False), input_signature=[pixels],
            autograph=False,
        )
        # Here and now, so that it is done when the first photo comes.
        self._run(np.zeros((1, *pixels.shape[1:]), np.uint8))

    def _run(self, images: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        largest = SIZES[self.device][-1]
        parts = [images[start : start + largest] for start in range(0, len(images), largest)]
        if self.device == "CPU" and len(parts[-1]) < PART // 2:
            # So few take less time one by one than padded.
            parts[-1:] = np.split(parts[-1], len(parts[-1]))
        answers = list(self._threads.map(self._run_part, parts))
        return {name: np.concatenate([answer[name] for answer in answers]) for name in answers[0]}

    def _run_part(self, images: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        import tensorflow as tf

        assert self._forward is not None, "load() comes first"
        count = len(images)
        size = next(size for size in SIZES[self.device] if size >= count)
        padded = np.zeros((size, *images.shape[1:]), np.uint8)
        padded[:count] = images
        with tf.device(f"/{self.device}:0"):
            outputs = self._forward(tf.constant(padded))
            return {name: np.asarray(value, np.float32)[:count] for name, value in outputs.items()}


def import_tensorflow() -> None:
    """Imports Keras and TensorFlow, and of what these import only what is used.

    Raises:
        EnvironmentFault: They cannot be loaded.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ["KERAS_BACKEND"] = "tensorflow"
    try:
        # Keras reads its own settings, which could change how the model
        # computes, and writes them into the home folder if there are none.
        with tempfile.TemporaryDirectory(prefix="scenes-") as folder, _hidden(_UNUSED):
            os.environ["KERAS_HOME"] = folder
            import keras  # noqa: F401  imported here for what it does
            import tensorflow  # noqa: F401  likewise
    except ImportError as error:
        raise EnvironmentFault(
            f"TensorFlow cannot be loaded ({error}): reinstall Scene Organizer."
        ) from error


def computes_bfloat16(processors: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether the processor multiplies numbers of 16 bits by itself, as far as Linux says.

    Where it does not, TensorFlow would imitate that, slower than with 32 bits.
    """
    try:
        flags = processors.read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return False
    return not {"avx512_bf16", "amx_bf16"}.isdisjoint(flags)


@contextmanager
def _hidden(names: tuple[str, ...]) -> Iterator[None]:
    """Makes packages look as if they were not installed, unless they are imported already."""
    hidden = [name for name in names if name not in sys.modules]
    # An import of what is None fails.
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # as documented
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


def _read_model(file: Path) -> Any:
    """Loads what `keras.saving.load_model` would, without drawing random weights first.

    Raises:
        OSError: The file cannot be read.
        LookupError: It lacks a part; so do `ValueError`, `TypeError` and `BadZipFile`.
    """
    import keras

    with zipfile.ZipFile(file) as archive, tempfile.TemporaryDirectory() as folder:
        config = json.loads(archive.read("config.json"), object_hook=_start_at_zero)
        config.pop("compile_config", None)
        model = keras.saving.deserialize_keras_object(config, safe_mode=True)
        model.load_weights(archive.extract("model.weights.h5", folder))
    return model


def _start_at_zero(config: dict[str, Any]) -> dict[str, Any]:
    return {key: _ZEROS if key.endswith("_initializer") and value else value
            for key, value in config.items()}


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200].rstrip(".")

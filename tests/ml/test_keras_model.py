"""The Keras model on CPU and GPU; the GPU is faked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.engine.bundle import MODEL, ModelBundle, read_bundle, write_manifest
from scene_organizer.engine.keras_model import KerasModel, computes_bfloat16
from tests.fakes import fake_bundle

Load = Callable[..., KerasModel]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> ModelBundle:
    """A real bundle around a network of a few weights."""
    folder = tmp_path_factory.mktemp("bundle")
    keras.utils.set_random_seed(1)
    pixels = keras.Input((16, 16, 3), dtype="uint8")
    scaled = keras.layers.Rescaling(1 / 255)(pixels)
    embedding = keras.layers.Dense(4, name="embedding")(keras.layers.Flatten()(scaled))
    keras.Model(pixels, {
        "logits": keras.layers.Dense(6)(embedding),
        "evidence": keras.layers.Dense(6)(embedding),
        "embedding": embedding,
    }).save(folder / MODEL)
    write_manifest(replace(fake_bundle(), folder=folder))
    return read_bundle(folder)


@pytest.fixture
def load(bundle: ModelBundle) -> Load:
    def make(device: str = "cpu") -> KerasModel:
        model = KerasModel(bundle, device)
        model.load()
        return model

    return make


class FakeGpu:
    """A GPU that TensorFlow lists but that does not work."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.grows: list[object] = []
        self.error: Exception | None = None
        self.load_error: Exception | None = None
        monkeypatch.setattr(tf.config, "list_physical_devices",
                            lambda kind=None: [self] if kind == "GPU" else [])
        monkeypatch.setattr(tf.config.experimental, "set_memory_growth",
                            lambda gpu, grow: self.grows.append((gpu, grow)))
        honest_run, honest_load = KerasModel._run, KerasModel._load

        def run(model: KerasModel, images: np.ndarray[Any, Any]) -> Any:
            if model.device == "GPU" and self.error is not None:
                raise self.error
            return honest_run(model, images)

        def load(model: KerasModel) -> None:
            if model.device == "GPU" and self.load_error is not None:
                raise self.load_error
            honest_load(model)

        monkeypatch.setattr(KerasModel, "_run", run)
        monkeypatch.setattr(KerasModel, "_load", load)


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> FakeGpu:
    return FakeGpu(monkeypatch)


def noise(count: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.random.default_rng(3).integers(0, 256, (count, 16, 16, 3), np.uint8)


def test_padding_changes_nothing(load: Load) -> None:
    model = load()
    images = noise(40)
    for count in (1, 3, 8, 9, 32, 40):
        together = model(images[:count])
        assert together.logits.shape == together.evidence.shape == (count, 6)
        assert together.embedding.shape == (count, 4)
        assert together.logits.dtype == np.float32
        alone = model(images[count - 1 : count])
        np.testing.assert_allclose(together.logits[-1], alone.logits[0], rtol=1e-4, atol=1e-5)
        np.testing.assert_allclose(together.evidence[-1], alone.evidence[0], rtol=1e-4, atol=1e-5)


def test_nothing_is_traced_again(load: Load) -> None:
    model = load()
    for count in range(1, 33):
        model(noise(count))
    forward: Any = model._forward
    assert forward.experimental_get_tracing_count() == 1


def test_the_cpu_by_choice_looks_for_no_gpu(load: Load, gpu: FakeGpu) -> None:
    answer = load("cpu")(noise(2))
    assert (answer.device, answer.notice, gpu.grows) == ("CPU", "", [])


def test_auto_without_a_gpu_says_nothing(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tf.config, "list_physical_devices", lambda kind=None: [])
    answer = load("auto")(noise(2))
    assert (answer.device, answer.notice) == ("CPU", "")


def test_a_gpu_that_was_asked_for_and_is_not_there(load: Load,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tf.config, "list_physical_devices", lambda kind=None: [])
    answer = load("gpu")(noise(2))
    assert (answer.device, answer.notice) == (
        "CPU", "TensorFlow sees no GPU; working on the CPU.")


def test_a_gpu_leaves_memory_to_the_desktop(load: Load, gpu: FakeGpu,
                                            monkeypatch: pytest.MonkeyPatch) -> None:
    model = load("auto")
    assert model.device == "GPU"
    assert gpu.grows == [(gpu, True)]


@pytest.mark.parametrize(("error", "words"), [
    (tf.errors.ResourceExhaustedError(None, None, "OOM when allocating"), "is out of memory"),
    (tf.errors.InternalError(None, None, "CUDA went away\nlong story"), "CUDA went away"),
])
def test_a_batch_that_fails_on_the_gpu_is_done_again_on_the_cpu(
    load: Load, gpu: FakeGpu, error: Exception, words: str
) -> None:
    expected = load("cpu")(noise(3))
    model = load("auto")
    gpu.error = error
    answer = model(noise(3))
    assert answer.device == model.device == "CPU"
    assert words in answer.notice
    assert answer.notice.endswith("working on the CPU.")
    assert "\n" not in answer.notice
    np.testing.assert_allclose(answer.logits, expected.logits, rtol=1e-4, atol=1e-5)
    assert model(noise(1)).notice == answer.notice


def test_a_gpu_without_room_for_the_model_is_left_alone(load: Load, gpu: FakeGpu) -> None:
    gpu.load_error = tf.errors.ResourceExhaustedError(None, None, "OOM when allocating")
    model = load("auto")
    assert (model.device, model.notice) == ("CPU", "The GPU is out of memory; working on the CPU.")
    assert len(model(noise(2)).logits) == 2


def test_a_gpu_that_cannot_be_set_up(load: Load, gpu: FakeGpu,
                                     monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(gpu: object, grow: bool) -> None:
        raise RuntimeError("it is in use already")

    monkeypatch.setattr(tf.config.experimental, "set_memory_growth", refuse)
    model = load("gpu")
    assert (model.device, len(model(noise(1)).logits)) == ("CPU", 1)
    assert "in use already" in model.notice


def test_a_model_that_fails_on_the_cpu_is_reported(load: Load,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    model = load()

    def fail(self: KerasModel, images: object) -> None:
        raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating")

    monkeypatch.setattr(KerasModel, "_run", fail)
    with pytest.raises(EnvironmentFault, match="OOM when allocating"):
        model(noise(1))


def test_a_file_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / MODEL).write_bytes(b"no model")
    model = KerasModel(replace(fake_bundle(), folder=tmp_path), "cpu")
    with pytest.raises(EnvironmentFault, match="cannot be loaded"):
        model.load()


def test_a_model_that_brings_code_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    folder.mkdir()
    photo = keras.Input((16, 16, 3))
    keras.Model(photo, keras.layers.Lambda(lambda x: x + 1)(photo)).save(folder / MODEL)
    write_manifest(replace(fake_bundle(), folder=folder))
    with pytest.raises(EnvironmentFault, match="cannot be loaded"):
        KerasModel(read_bundle(folder), "cpu").load()


@pytest.mark.parametrize(("flags", "expected"), [
    ("fpu avx512f avx512_bf16 avx512vl", True),
    ("fpu avx512f amx_bf16", True),
    ("fpu avx2 avx512f avx512_bf16x", False),
])
def test_sixteen_bits_where_the_processor_has_them(
    flags: str, expected: bool, tmp_path: Path
) -> None:
    processors = tmp_path / "cpuinfo"
    processors.write_text(f"processor\t: 0\nflags\t\t: {flags}\n")
    assert computes_bfloat16(processors) is expected


def test_thirty_two_bits_where_nobody_tells(tmp_path: Path) -> None:
    assert computes_bfloat16(tmp_path / "missing") is False

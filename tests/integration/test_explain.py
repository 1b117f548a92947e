"""Where the model looked: the network itself, the children between, and the command."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from scene_organizer import cli
from scene_organizer.domain.errors import EnvironmentFault, InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.bundle import MODEL, ModelBundle, read_bundle, write_manifest
from scene_organizer.engine.decoder import decode
from scene_organizer.engine.keras_model import KerasModel
from scene_organizer.engine.protocol import DecodeTask, task_header, task_of
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.conftest import CORNERS, MakePhoto
from tests.fakes import COLOURS, FakePool, fake_bundle

GREEN, BLUE = 1, 4
"""Classes of the tiny network: one looks for green, one for blue."""


def save(folder: Path, model: Any) -> ModelBundle:
    folder.mkdir(exist_ok=True)
    model.save(folder / MODEL)
    write_manifest(replace(fake_bundle(), folder=folder))
    return read_bundle(folder)


def head(maps: Any, keras: Any) -> dict[str, Any]:
    pooled = keras.layers.GlobalAveragePooling2D()(maps)
    layer = keras.layers.Dense(6, use_bias=False)
    outputs = {
        "logits": layer(pooled),
        "evidence": keras.layers.Dense(6)(pooled),
        "embedding": keras.layers.Dense(4)(pooled),
    }
    weights = np.zeros((3, 6), np.float32)
    weights[1, GREEN] = weights[2, BLUE] = 5
    weights[1, 0] = -5
    layer.set_weights([weights])
    return outputs


@pytest.fixture(params=["flat", "nested"])
def model(tmp_path: Path, request: pytest.FixtureRequest) -> KerasModel:
    """A network whose maps are the colours, as one graph and with a backbone of its own."""
    keras = pytest.importorskip("keras")
    pixels = keras.Input((16, 16, 3), dtype="uint8")
    x = keras.layers.Rescaling(1 / 255)(pixels)
    if request.param == "nested":
        inside = keras.Input((16, 16, 3))
        backbone = keras.Model(inside, keras.layers.AveragePooling2D(4)(inside), name="backbone")
        x = backbone(x)
    else:
        x = keras.layers.AveragePooling2D(4)(x)
    network = keras.Model(pixels, head(x, keras))
    loaded = KerasModel(save(tmp_path / "bundle", network), "cpu")
    loaded.load()
    return loaded


def green_left_blue_right() -> np.ndarray[Any, np.dtype[np.uint8]]:
    image = np.zeros((1, 16, 16, 3), np.uint8)
    image[:, :, :8, 1] = 255
    image[:, :, 8:, 2] = 255
    return image


def test_the_network_says_where_it_saw_a_class(model: KerasModel) -> None:
    image = green_left_blue_right()
    left, right = model.explain(image, GREEN), model.explain(image, BLUE)
    assert left.shape == right.shape == (4, 4)
    assert left.dtype == np.float32
    np.testing.assert_allclose(left, [[1, 1, 0, 0]] * 4, atol=1e-5)
    np.testing.assert_allclose(right, [[0, 0, 1, 1]] * 4, atol=1e-5)
    # And it classifies as before.
    assert model(image).logits.shape == (1, 6)


def test_what_speaks_against_a_class_is_no_heat(model: KerasModel) -> None:
    heat = model.explain(green_left_blue_right(), 0)
    assert not heat.any()


def test_a_network_without_maps_says_so(tmp_path: Path) -> None:
    keras = pytest.importorskip("keras")
    pixels = keras.Input((16, 16, 3), dtype="uint8")
    flat = keras.layers.Flatten()(pixels)
    outputs = {name: keras.layers.Dense(size)(flat)
               for name, size in (("logits", 6), ("evidence", 6), ("embedding", 4))}
    model = KerasModel(save(tmp_path / "bundle", keras.Model(pixels, outputs)), "cpu")
    model.load()
    with pytest.raises(EnvironmentFault, match="cannot say where"):
        model.explain(green_left_blue_right(), 0)


# A part of a photo


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_part_is_cut_out_of_the_upright_photo(
    make_photo: MakePhoto, orientation: int
) -> None:
    size = (400, 200) if orientation in (1, 3) else (200, 400)
    path = make_photo("a.png", size, pattern="corners", orientation=orientation)
    whole = decode(DecodeTask(path, preview_side=400)).preview
    task = DecodeTask(path, preview_side=400, preview_part=(0.5, 0.5, 1.0, 1.0))
    assert task_of(json.loads(json.dumps(task_header(task)))) == task
    part = decode(task).preview
    assert part.shape == (100, 200, 3)
    np.testing.assert_array_equal(part, whole[100:, 200:])
    assert tuple(part[50, 100]) in CORNERS


def test_a_part_is_scaled_as_the_whole_would_be(make_photo: MakePhoto) -> None:
    path = make_photo("a.png", (4000, 2000), pattern="corners")
    part = decode(DecodeTask(path, preview_side=1000, preview_part=(0.25, 0.0, 0.75, 1.0))).preview
    assert part.shape == (500, 500, 3)
    assert tuple(part[10, 10]) == CORNERS[0]
    assert tuple(part[10, 490]) == CORNERS[1]


# The library and the command


@pytest.fixture
def pool() -> FakePool:
    return FakePool()


@pytest.fixture
def two_scenes(make_photo: MakePhoto, tmp_path: Path) -> Path:
    """Sea, with a patch of forest at the top left."""
    image = Image.new("RGB", (160, 160), COLOURS["sea"])
    image.paste(COLOURS["forest"], (0, 0, 80, 40))
    image.save(tmp_path / "both.png")
    return tmp_path / "both.png"


@pytest.mark.usefixtures("home")
def test_the_library_explains_any_scene_of_the_model(pool: FakePool, two_scenes: Path) -> None:
    with Library(Paths.default(), pool=pool) as library:
        photo = library.classify([two_scenes])[0]
        heat = library.pictures.explain(photo, "forest").result()
        assert heat.values[0, 0] > 0.9
        assert heat.values[3].max() < 0.1
        assert heat.seen == (0, 0, 1, 1)
        with pytest.raises(InputFault, match="'beach'"):
            library.pictures.explain(photo, "beach").result()
        two_scenes.unlink()
        with pytest.raises(InputFault):
            library.pictures.explain(photo, "sea").result()
    assert pool.explained == ["forest"]


@pytest.fixture
def command(
    home: Path, pool: FakePool, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FakePool]:
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("scene_organizer.library.library.ChildPool", lambda *arguments: pool)
    monkeypatch.setattr("scene_organizer.library.library.bundled_model", lambda: Path("none"))
    yield pool
    signal.signal(signal.SIGINT, before)


def explain(*arguments: object) -> int:
    return cli.run(["explain", *map(str, arguments)])


def test_the_command_draws_the_heat_map(
    command: FakePool, two_scenes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "why.png"
    assert explain(two_scenes, "--output", output, "--scene", "forest", "--json") == cli.OK
    said = json.loads(capsys.readouterr().out)
    assert (said["scene"], said["path"], said["output"]) == ("forest", str(two_scenes), str(output))
    assert said["score"] < 0.5
    assert len(said["heat"]) == len(said["heat"][0]) == 4
    with Image.open(output) as picture:
        assert (picture.format, picture.size) == ("PNG", (160, 160))
        light, dark = picture.getpixel((20, 10)), picture.getpixel((150, 150))
        assert isinstance(light, tuple)
        assert isinstance(dark, tuple)
        assert sum(light) > 2 * sum(dark)


def test_without_a_scene_it_explains_the_likeliest(
    command: FakePool, two_scenes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert explain(two_scenes, "--output", tmp_path / "why.png") == cli.OK
    assert capsys.readouterr().out.startswith("sea, ")
    assert command.explained == [CLASS_KEYS[BLUE]]


def test_it_overwrites_nothing(command: FakePool, two_scenes: Path, tmp_path: Path) -> None:
    before = two_scenes.read_bytes()
    assert explain(two_scenes, "--output", two_scenes) == cli.WRONG_USAGE
    assert explain(two_scenes, "--output", tmp_path / "why.jpg") == cli.WRONG_USAGE
    assert two_scenes.read_bytes() == before
    assert explain(two_scenes, "--output", tmp_path / "none" / "why.png") == cli.ENVIRONMENT_FAILED
    assert explain(two_scenes, "--output", tmp_path / "why.png", "--scene", "x") == cli.WRONG_USAGE
    assert not (tmp_path / "why.png").exists()


def test_a_broken_photo_has_no_explanation(
    command: FakePool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.jpg").write_text("no photo", encoding="utf-8")
    output = tmp_path / "why.png"
    assert explain(tmp_path / "broken.jpg", "--output", output) == cli.SOME_FAILED
    assert "known format" in capsys.readouterr().err
    assert not output.exists()

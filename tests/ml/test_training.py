"""A whole run in miniature: train, be interrupted, resume, export, evaluate."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import h5py
import keras
import numpy as np
import pytest

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.bundle import read_bundle
from training import export, networks, recipes, train
from training.__main__ import main
from training.config import TrainConfig

TINY = TrainConfig(
    recipe="cnn", backbone="cnn", image_size=32, embedding_size=16, head_epochs=1,
    fine_tune_epochs=3, fine_tune_learning_rate=1e-3, batch_size=6, validation_share=0.25,
    patience=9, ema_momentum=0.5,
)  # fmt: skip
SETTINGS = [
    part
    for name in ("image_size", "embedding_size", "head_epochs", "fine_tune_epochs", "batch_size",
                 "validation_share", "ema_momentum")
    for part in ("--set", f"{name}={getattr(TINY, name)}")
]  # fmt: skip


def silent(text: str) -> None:
    pass


def rows(log: Path) -> list[dict[str, str]]:
    with log.open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_run_from_the_command_line(scenes: Path, negatives: Path, tmp_path: Path) -> None:
    run, data = tmp_path / "run", ["--data", str(scenes), "--negatives", str(negatives)]
    assert main(["train", "--recipe", "cnn", *data, "--run", str(run), *SETTINGS]) == 0
    assert {"config.json", "versions.json", "best.weights.h5", "curves.png"} <= {
        path.name for path in run.iterdir()
    }
    bundle = read_bundle(run / "bundle")
    assert bundle.classes == CLASS_KEYS
    assert (bundle.preprocess.height, bundle.embedding_size) == (32, 16)

    output = tmp_path / "evaluation"
    arguments = ["--bundle", str(run / "bundle"), *data, "--output", str(output)]
    assert main(["evaluate", *arguments]) == 0
    result = json.loads((output / "evaluation.json").read_text())
    assert result["photos"] == np.sum(result["confusion"]) == 24
    assert result["accuracy"] == pytest.approx(np.trace(result["confusion"]) / 24)
    assert set(result["negatives"]["kinds"]) == {"food", "pets"}
    assert (output / "confusion.png").stat().st_size > 1000

    # The same weights once more make the same model.
    before = bundle.model_file.read_bytes()
    assert main(["export", *data, "--run", str(run)]) == 0
    again = read_bundle(run / "bundle")
    images = np.random.default_rng(2).integers(0, 256, (3, 32, 32, 3), np.uint8)
    (tmp_path / "before.keras").write_bytes(before)
    old, new = (
        export.forward(keras.saving.load_model(path, compile=False), images)
        for path in (tmp_path / "before.keras", again.model_file)
    )
    np.testing.assert_allclose(old["logits"], new["logits"], atol=1e-4)


def test_an_interrupted_run_goes_on_where_it_stopped(
    scenes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = train.load_photos(TINY, scenes, None, None, silent)
    run = tmp_path / "run"
    log = keras.callbacks.CSVLogger.on_epoch_end

    def interrupt(self: keras.callbacks.CSVLogger, epoch: int, logs: object = None) -> None:
        log(self, epoch, logs)
        if "fine_tune" in str(self.filename) and epoch == 1:
            self.on_train_end()  # closes the file, as the end of a process does
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(keras.callbacks.CSVLogger, "on_epoch_end", interrupt)
        with pytest.raises(KeyboardInterrupt):
            train.train(TINY, photos, None, run, silent)
    assert len(rows(run / "fine_tune.log.csv")) == 2

    said: list[str] = []
    train.train(TINY, photos, None, run, said.append)
    assert said[0] == "head: finished earlier"
    assert [row["epoch"] for row in rows(run / "head.log.csv")] == ["0"]
    assert [row["epoch"] for row in rows(run / "fine_tune.log.csv")] == ["0", "1", "2"]
    assert not (run / "backup").exists()


def test_resuming_does_not_replace_the_best_weights_by_worse(scenes: Path, tmp_path: Path) -> None:
    config, run = replace(TINY, head_epochs=0, fine_tune_epochs=1), tmp_path / "run"
    photos = train.load_photos(config, scenes, None, None, silent)
    train.train(config, photos, None, run, silent)
    best = (run / "best.weights.h5").read_bytes()
    # As an interrupted run leaves it that had reached what cannot be beaten.
    (run / "fine_tune.done.weights.h5").unlink()
    (run / "fine_tune.log.csv").write_text(
        "epoch,logits_accuracy,loss,val_logits_accuracy,val_loss\n0,1.0,0.1,1.0,0.1\n"
    )
    train.train(config, photos, None, run, silent)
    assert (run / "fine_tune.done.weights.h5").exists()
    assert (run / "best.weights.h5").read_bytes() == best


def test_the_model_has_the_three_outputs_for_raw_pixels() -> None:
    images = np.random.default_rng(2).integers(0, 256, (2, 32, 32, 3), np.uint8)
    outputs = export.forward(networks.build(TINY, 6, None), images)
    assert {name: value.shape for name, value in outputs.items()} == {
        "logits": (2, 6), "evidence": (2, 6), "embedding": (2, 16),
    }  # fmt: skip


def test_halved_weights_give_the_same_answers(tmp_path: Path) -> None:
    model = networks.build(TINY, 6, None)
    path = tmp_path / "model.keras"
    model.save(path)
    size = path.stat().st_size
    images = np.random.default_rng(2).integers(0, 256, (8, 32, 32, 3), np.uint8)
    before = export.forward(model, images)
    export.halve(path)
    assert path.stat().st_size < 0.6 * size
    assert not list(tmp_path.glob("*.half"))
    after = export.forward(keras.saving.load_model(path, compile=False), images)
    for name, value in before.items():
        np.testing.assert_allclose(after[name], value, atol=0.02 * np.abs(value).max())
    with zipfile.ZipFile(path) as archive, archive.open(export.WEIGHTS_MEMBER) as member:
        kinds: set[object] = set()
        with h5py.File(member) as file:
            file.visititems(lambda _, item: kinds.add(getattr(item, "dtype", None)))
    assert np.dtype(np.float16) in kinds


def test_batch_normalisation_stays_frozen_while_fine_tuning() -> None:
    config = TrainConfig(backbone="mobilenetv2", image_size=32, unfreeze_from="block_5")
    model = networks.build(config, 6, None)
    networks.set_trainable(model, config, fine_tune=True)
    layers = model.get_layer("backbone").layers
    first = next(i for i, layer in enumerate(layers) if layer.name.startswith("block_5"))
    for index, layer in enumerate(layers):
        frozen = index < first or isinstance(layer, keras.layers.BatchNormalization)
        assert layer.trainable is not frozen
    networks.set_trainable(model, config, fine_tune=False)
    assert not model.get_layer("backbone").trainable_weights


@pytest.mark.parametrize(
    ("config", "word"),
    [
        (TrainConfig(backbone="vgg"), "vgg"),
        (TrainConfig(backbone="mobilenetv2", image_size=32), "missing"),
    ],
)
def test_an_impossible_backbone_is_an_input_fault(
    config: TrainConfig, word: str, tmp_path: Path
) -> None:
    with pytest.raises(InputFault, match=word):
        networks.build(config, 6, tmp_path)


def test_an_unknown_recipe_is_said_on_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    arguments = ["train", "--recipe", "magic", "--data", str(tmp_path), "--run", str(tmp_path)]
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("There is no recipe 'magic'")


def test_every_recipe_names_a_backbone_that_exists() -> None:
    for name, recipe in recipes.RECIPES.items():
        assert recipe.config.recipe == name
        assert recipe.config.backbone in networks.BACKBONES
        assert recipe.config.embedding_size <= 256

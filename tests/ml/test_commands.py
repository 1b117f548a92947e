"""The commands around training: prepare, grids, evaluate with a report, compare."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from training import calibrate, networks, recipes, train
from training.__main__ import main
from training.recipes import GRIDS, RECIPES
from training.runs import read_run

TINY = [
    part
    for setting in ("image_size=32", "embedding_size=16", "dense=", "fine_tune_epochs=1",
                    "batch_size=6", "validation_share=0.25")
    for part in ("--set", setting)
]  # fmt: skip


@pytest.fixture
def archive(scenes: Path, tmp_path: Path) -> Path:
    """The tiny photos, two of a class to train on and two to test with."""
    root = tmp_path / "archive"
    for photo in scenes.glob("*/*.jpg"):
        part = "train" if photo.stem in "012" else "test"
        target = root / f"seg_{part}" / f"seg_{part}" / photo.parent.name / photo.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(photo, target)
    return root


def test_prepare_names_what_is_wrong(archive: Path, tmp_path: Path) -> None:
    train, test = archive / "seg_train" / "seg_train", archive / "seg_test" / "seg_test"
    output = tmp_path / "output"
    arguments = ["prepare", "--data", str(archive), "--output", str(output)]
    assert main(arguments) == 0
    shutil.copy(test / "sea" / "3.jpg", train / "sea" / "leak.jpg")
    shutil.copy(train / "sea" / "0.jpg", train / "sea" / "twin.jpg")
    broken = train / "street" / "1.jpg"
    broken.write_bytes(broken.read_bytes()[:150])
    assert main(arguments) == 1
    content = json.loads((output / "report.json").read_text())
    assert next(iter(content)) == "counts"
    (leak,) = content["leaked"]
    assert leak["path"] == "seg_train/seg_train/sea/leak.jpg"
    assert leak["twin"] == "seg_test/seg_test/sea/3.jpg"
    assert [row["path"] for row in content["broken"]] == ["seg_train/seg_train/street/1.jpg"]
    assert len(content["duplicates"]) == 1
    assert content["counts"]["train"] == dict.fromkeys(CLASS_KEYS, 3) | {"street": 2}
    assert content["counts"]["test"] == dict.fromkeys(CLASS_KEYS, 1)
    assert all((output / name).stat().st_size > 1000 for name in ("counts.png", "samples.png"))


def test_runs_are_evaluated_and_compared(
    archive: Path, negatives: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(archive)]
    corrections = tmp_path / "corrections.json"
    row = {"path": str(negatives / "food" / "0.png"), "scenes": [], "when": "", "model": ""}
    corrections.write_text(json.dumps([row]), encoding="utf-8")
    runs = [tmp_path / "runs" / name for name in ("first", "second")]
    for run, recipe in zip(runs, ("small-cnn", "four-cnns-4"), strict=True):
        arguments = ["train", "--recipe", recipe, *data, "--run", str(run), *TINY]
        assert main([*arguments, "--corrections", str(corrections)]) == 0
    unlabelled = archive / "seg_pred" / "seg_pred"
    unlabelled.mkdir(parents=True)
    shutil.copy(negatives / "pets" / "0.png", unlabelled)
    assert main(["evaluate", "--run", str(runs[0]), *data, "--negatives", str(negatives),
                 "--train", str(archive), "--predict", str(archive)]) == 0  # fmt: skip
    folder = runs[0] / "evaluation"
    figures = json.loads((folder / "evaluation.json").read_text())
    assert figures["photos"] == 6
    assert figures["neighbours"]["photos"] == 18
    assert figures["second_scene"]["composites"] > 0
    assert 0 <= figures["negatives"]["fpr95"] <= 1
    assert figures["coverage"][-1] == [1.0, figures["accuracy"]]
    page = (folder / "report.html").read_text()
    assert page.count('src="data:image/png;base64,') >= 6
    # Nothing on the page comes from elsewhere.
    assert not re.search(r'(src|href)="(?!data:)|https?://|url\(', page)
    assert str(tmp_path) not in page + (folder / "evaluation.json").read_text()
    assert len((folder / "predictions.csv").read_text().splitlines()) == 2

    capsys.readouterr()
    output = tmp_path / "comparison"
    assert main(["compare", "--cost", *map(str, runs), "--output", str(output)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines[1:]] == [
        ["first", "small-cnn"], ["second", "four-cnns-4"],
    ]  # fmt: skip
    assert "6 test" in lines[1]
    assert "6 validation" in lines[2]
    assert len((output / "comparison.md").read_text().splitlines()) == 4
    content = json.loads((output / "comparison.json").read_text())
    assert [len(row["epochs"]) for row in content] == [1, 1]
    assert all(row["cost"] > 0 for row in content)
    assert all("image size 32" in row["otherwise"] for row in content)
    assert all((output / name).stat().st_size > 1000 for name in ("comparison.png", "frontier.png"))
    assert read_run(runs[0]).parameters == figures["parameters"]


def test_a_run_starts_from_another_one(archive: Path, tmp_path: Path) -> None:
    earlier, later = tmp_path / "earlier", tmp_path / "later"
    common = ["--recipe", "cnn", "--data", str(archive), *TINY]
    assert main(["train", *common, "--run", str(earlier)]) == 0
    assert main(["train", *common, "--run", str(later), "--start", str(earlier),
                 "--set", "image_size=48", "--set", "fine_tune_epochs=0"]) == 0  # fmt: skip
    before, after = (
        train.best_model(run, read_run(run).config).get_weights() for run in (earlier, later)
    )
    assert all(np.array_equal(old, new) for old, new in zip(before, after, strict=True))
    assert (later / train.START).read_bytes() == (earlier / "config.json").read_bytes()
    # Another network has other layers.
    assert main(["train", *common, "--recipe", "small-cnn", "--run", str(tmp_path / "other"),
                 "--start", str(earlier)]) == 2  # fmt: skip


def test_a_grid_is_trained_and_compared(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(recipes.GRIDS, "pair", ("small-cnn", "four-cnns-1"))
    run = tmp_path / "grid"
    assert main(["train", "--recipe", "pair", "--data", str(archive), "--run", str(run),
                 *TINY]) == 0  # fmt: skip
    assert (run / "small-cnn" / "bundle" / "manifest.json").is_file()
    assert len(json.loads((run / "comparison.json").read_text())) == 2


def test_what_is_no_run_is_said_on_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("There is no run in")


@pytest.mark.parametrize("name", [name for name in RECIPES if not name.startswith("transfer")])
def test_every_recipe_builds_a_model_of_three_outputs(name: str) -> None:
    config = replace(RECIPES[name].config, image_size=96)
    model = networks.build(config, 6, None)
    assert {name: tensor.shape for name, tensor in model.output.items()} == {
        "logits": (None, 6), "evidence": (None, 6), "embedding": (None, config.embedding_size),
    }  # fmt: skip
    assert config.embedding_size <= 256


def test_the_archiving_cnn_has_the_layers_it_was_reported_with() -> None:
    model = networks.build(RECIPES["archiving-cnn"].config, 6, None)
    layers = model.get_layer("backbone").layers
    convolutions = [layer for layer in layers if isinstance(layer, keras.layers.Conv2D)]
    assert [layer.filters for layer in convolutions] == [32, 64, 128, 256, 512, 1024]
    pools = [layer for layer in layers if isinstance(layer, keras.layers.MaxPooling2D)]
    assert [layer.pool_size for layer in pools] == [(3, 3)] + [(2, 2)] * 5
    assert model.get_layer("dense_1").units == 1024
    # The embedding is read off, and not on the way to the answer.
    assert model.get_layer("logits").kernel.shape == (1024, 6)
    assert not model.get_layer("embedding").trainable


def test_a_grid_has_nine_different_runs_whose_layers_exist() -> None:
    for names in GRIDS.values():
        configs = [RECIPES[name].config for name in names]
        assert len({(config.unfreeze_from, config.dense) for config in configs}) == 9
    weights = []
    for name in ("transfer-mobilenetv2-1-1", "transfer-mobilenetv2-3-1",
                 "transfer-mobilenetv2-5-1"):  # fmt: skip
        config = replace(RECIPES[name].config, image_size=32)
        model = networks.build(config, 6, None)
        networks.set_trainable(model, config, fine_tune=True)
        weights.append(len(model.get_layer("backbone").trainable_weights))
    # Three convolutions a block, and the one on top.
    assert weights == [4, 10, 16]


def test_left_out_blocks_change_nothing_that_they_did_not_add() -> None:
    config = replace(RECIPES["efficientnetb4"].config, image_size=32)
    whole = networks.build(config, 6, None).get_layer("backbone")
    # A block whose last scale and shift are zero adds nothing.
    for name in ("block3c_project_bn", "block5d_project_bn"):
        _, _, mean, variance = whole.get_layer(name).get_weights()
        whole.get_layer(name).set_weights([mean * 0, mean * 0, mean, variance])
    whole.get_layer("normalization").set_weights([np.full(3, 0.4), np.full(3, 0.1), np.array(0)])
    whole.get_layer("normalization").finalize_state()
    pruned = networks.without_blocks(whole, ["3c", "5d"])
    assert not any(layer.name.startswith(("block3c", "block5d")) for layer in pruned.layers)
    photos = np.random.default_rng(1).uniform(0, 255, (2, 32, 32, 3)).astype(np.float32)
    assert np.allclose(whole(photos), pruned(photos), atol=1e-4)
    with pytest.raises(InputFault, match="block3a_add"):
        networks.without_blocks(whole, ["3a"])


def test_penalties_reach_the_kernels() -> None:
    config = replace(RECIPES["four-cnns-1"].config, image_size=32, l1=0.1, l2=0.1)
    assert len(networks.build(config, 6, None).losses) == 2
    assert not networks.build(replace(config, l1=0.0, l2=0.0), 6, None).losses


def test_neighbours_vote() -> None:
    known = np.array([[1, 0], [1, 0.1], [0, 1], [0.1, 1], [0.2, 1]])
    labels = np.array([0, 0, 1, 1, 1])
    queries = np.array([[2, 0.1], [0.2, 3]])
    for count, expected in ((1, 1.0), (2, 1.0), (5, 0.5)):
        accuracy = calibrate.neighbour_accuracy(known, labels, queries, np.array([0, 1]), count)
        assert accuracy == expected


def test_accuracy_by_coverage_starts_with_the_most_confident() -> None:
    scores = np.array([[0.9, 0.1], [0.2, 0.8], [0.6, 0.4], [0.45, 0.55]])
    curve = calibrate.coverage_curve(scores, np.array([0, 1, 1, 0]))
    assert curve == [(0.25, 1.0), (0.5, 1.0), (0.75, 2 / 3), (1.0, 0.5)]


def test_false_positives_at_a_kept_share() -> None:
    scenes = np.linspace(0, 1, 101)
    assert calibrate.false_positives(scenes, np.array([0.0, 0.04, 0.06, 0.9])) == 0.5

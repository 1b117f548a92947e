"""The model bundle: what was written comes back, and what was tampered with is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scene_organizer.domain.errors import EnvironmentFault, InputFault, SceneOrganizerError
from scene_organizer.domain.scene import CLASS_KEYS, Thresholds
from scene_organizer.engine.bundle import MANIFEST, MODEL, ModelBundle, read_bundle, write_manifest
from scene_organizer.imaging.preprocess import PreprocessSpec


@pytest.fixture
def bundle(tmp_path: Path) -> ModelBundle:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / MODEL).write_bytes(b"weights")
    made = ModelBundle(
        folder=folder,
        version="test-1",
        classes=CLASS_KEYS,
        preprocess=PreprocessSpec(160, 160),
        temperature=1.5,
        thresholds=Thresholds(0.4, 0.3, 0.6),
        embedding_size=256,
        evidence_scale=0.8,
        evidence_shift=-1.0,
        energy_scale=2.0,
        energy_shift=-3.0,
        metrics={"accuracy": 0.94},
        training={"seed": 1},
    )
    write_manifest(made)
    return made


def edit(bundle: ModelBundle, change: Callable[[dict[str, Any]], object]) -> None:
    path = bundle.folder / MANIFEST
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))


def test_a_bundle_comes_back_as_it_was_written(bundle: ModelBundle) -> None:
    assert read_bundle(bundle.folder) == bundle


def test_the_manifest_says_what_others_need(bundle: ModelBundle) -> None:
    content = json.loads((bundle.folder / MANIFEST).read_text())
    assert content["classes"] == ["buildings", "forest", "glacier", "mountain", "sea", "street"]
    assert content["preprocess"]["height"] == content["preprocess"]["width"] == 160
    assert content["preprocess"]["hash"] == bundle.preprocess.hash


def test_a_tampered_model_file_is_refused(bundle: ModelBundle) -> None:
    bundle.model_file.write_bytes(b"other weights")
    with pytest.raises(EnvironmentFault, match="damaged"):
        read_bundle(bundle.folder)


def test_a_missing_model_file_is_refused(bundle: ModelBundle) -> None:
    bundle.model_file.unlink()
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        read_bundle(bundle.folder)


def test_a_missing_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        read_bundle(tmp_path / "nowhere")


def test_another_way_of_preparing_photos_is_refused(bundle: ModelBundle) -> None:
    edit(bundle, lambda content: content["preprocess"].update(height=192))
    with pytest.raises(InputFault, match="preparing"):
        read_bundle(bundle.folder)


def test_an_unknown_resize_rule_is_refused(bundle: ModelBundle) -> None:
    edit(bundle, lambda content: content["preprocess"].update(resize="lanczos"))
    with pytest.raises(InputFault, match="lanczos"):
        read_bundle(bundle.folder)


def test_another_format_is_refused_with_both_numbers(bundle: ModelBundle) -> None:
    edit(bundle, lambda content: content.update(format=99))
    with pytest.raises(InputFault, match=r"99.*reads format 2"):
        read_bundle(bundle.folder)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"format": 2}', '{"format": 2, "preprocess": {"hash": ""}}']
)
def test_a_damaged_manifest_is_refused(bundle: ModelBundle, text: str) -> None:
    (bundle.folder / MANIFEST).write_text(text)
    with pytest.raises(EnvironmentFault, match="damaged"):
        read_bundle(bundle.folder)


@pytest.mark.parametrize("key", ["version", "classes", "temperature", "thresholds", "files"])
def test_a_manifest_that_lacks_something_is_refused(bundle: ModelBundle, key: str) -> None:
    edit(bundle, lambda content: content.pop(key))
    with pytest.raises(EnvironmentFault, match=key):
        read_bundle(bundle.folder)


def test_a_manifest_cannot_reach_outside_its_folder(bundle: ModelBundle) -> None:
    edit(bundle, lambda content: content["files"].update({"../secret": "0"}))
    with pytest.raises(SceneOrganizerError):
        read_bundle(bundle.folder)


def test_a_manifest_that_vouches_for_no_model_is_refused(bundle: ModelBundle) -> None:
    edit(bundle, lambda content: content.update(files={}))
    with pytest.raises(EnvironmentFault, match="damaged"):
        read_bundle(bundle.folder)


def test_calibration_applies_temperature_and_platt_scaling(bundle: ModelBundle) -> None:
    logits = np.array([[3.0, 0, 0, 0, 0, 0]], np.float32)
    scores, evidence = bundle.calibrate(logits, logits)
    expected = np.exp(3 / 1.5) / (np.exp(3 / 1.5) + 5)
    assert scores[0, 0] == pytest.approx(expected)
    assert scores.sum() == pytest.approx(1)
    assert evidence[0, 0] == pytest.approx(1 / (1 + np.exp(-(0.8 * 3 - 1))))


def test_what_the_network_knows_has_more_scene_evidence(bundle: ModelBundle) -> None:
    logits = np.array([[3.0, 0, 0, 0, 0, 0], [0.2, 0, 0, 0, 0, 0], [900, 0, 0, 0, 0, 0]])
    found = bundle.scene_evidence(logits)
    assert found[0] == pytest.approx(1 / (1 + np.exp(-(2 * np.log(np.exp(3) + 5) - 3))))
    assert found[1] < found[0] < found[2] == 1

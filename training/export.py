"""Makes a model bundle of a trained model: calibrated, half the size on disk, hashed."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import h5py
import keras
import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.scene import CLASS_KEYS, Thresholds
from scene_organizer.engine.bundle import MODEL, ModelBundle, write_manifest
from scene_organizer.imaging.preprocess import PreprocessSpec
from scene_organizer.learning import calibration
from training import calibrate, composites
from training.dataset import NEGATIVE
from training.fold import fold

WEIGHTS_MEMBER = "model.weights.h5"


def export(
    model: keras.Model,
    folder: Path,
    version: str,
    validation: tuple[NDArray[np.uint8], NDArray[np.int32]],
    training: Mapping[str, Any],
) -> ModelBundle:
    """Writes the bundle; temperature, evidence scale and thresholds come from validation photos.

    Args:
        model: As `networks.build` makes it.
        folder: Made if missing; files of an older bundle are replaced.
        version: The model version.
        validation: Photos (n, size, size, 3), uint8, and labels, `NEGATIVE`
            where there is no scene.
        training: Recipe, seed and versions, kept in the manifest.
    """
    folder.mkdir(parents=True, exist_ok=True)
    size = model.input_shape[1]
    # A copy leaves the optimizer's state behind.
    fold(model).save(folder / MODEL)
    halve(folder / MODEL)
    images, labels = validation
    saved = keras.saving.load_model(folder / MODEL, compile=False)
    outputs = forward(saved, images)
    scenes = labels != NEGATIVE
    pairs = composites.compose(images[scenes], labels[scenes])
    bundle = fitted(
        ModelBundle(
            folder=folder,
            version=version,
            classes=CLASS_KEYS,
            preprocess=PreprocessSpec(size, size),
            temperature=1.0,
            thresholds=Thresholds(),
            embedding_size=outputs["embedding"].shape[1],
            training=training,
        ),
        outputs,
        labels,
    )
    bundle = with_second_scene(bundle, outputs, labels, forward(saved, pairs.images), pairs.labels)
    write_manifest(bundle)
    return bundle


def fitted(
    bundle: ModelBundle, outputs: Mapping[str, NDArray[np.float32]], labels: NDArray[np.int32]
) -> ModelBundle:
    """The bundle with temperature, both evidence scalings and thresholds fitted to raw outputs.

    Its metrics are those of the same photos: a lower bound of the error, since
    they also chose the weights.
    """
    bundle = calibration.fitted(bundle, outputs["logits"], outputs["evidence"], labels)
    scenes = labels != NEGATIVE
    scores, _ = bundle.calibrate(outputs["logits"], outputs["evidence"])
    scene_evidence = bundle.scene_evidence(outputs["logits"])
    thresholds = bundle.thresholds
    sure = (scores.max(axis=1) >= thresholds.confidence) & (
        scene_evidence >= thresholds.scene_evidence
    )
    metrics = {
        "scenes": int(scenes.sum()),
        "accuracy": float((scores.argmax(axis=1) == labels)[scenes].mean()),
        "calibration_error": calibrate.calibration_error(scores[scenes], labels[scenes]),
        "kept": float(sure[scenes].mean()),
        "negatives": int((~scenes).sum()),
    }
    if not scenes.all():
        metrics["negatives_unsure"] = float((~sure)[~scenes].mean())
    return replace(bundle, metrics={"validation": metrics})


def with_second_scene(
    bundle: ModelBundle,
    outputs: Mapping[str, NDArray[np.float32]],
    labels: NDArray[np.int32],
    pair_outputs: Mapping[str, NDArray[np.float32]],
    pair_labels: NDArray[np.int32],
) -> ModelBundle:
    """The bundle with its threshold for a second scene chosen.

    Args:
        bundle: With temperature and evidence scaling fitted.
        outputs: Raw, of single photos.
        labels: Theirs, `NEGATIVE` where there is no scene, (n,).
        pair_outputs: Raw, of composites.
        pair_labels: Theirs, (m, 2).
    """
    chosen = np.flatnonzero(labels != NEGATIVE)
    chosen = chosen[composites.singles(labels[chosen], len(pair_labels))]
    shown = np.stack([labels[chosen], np.full(len(chosen), NEGATIVE)], axis=1)
    logits, evidence = (
        np.concatenate([outputs[name][chosen], pair_outputs[name]])
        for name in ("logits", "evidence")
    )
    return calibration.with_second_scene(
        bundle, logits, evidence, np.concatenate([shown, pair_labels])
    )


def forward(
    model: keras.Model, images: NDArray[np.uint8] | NDArray[np.float32], batch: int = 64
) -> dict[str, NDArray[np.float32]]:
    """Raw outputs (`logits`, `evidence`, `embedding`), each (n, ...), float32."""
    outputs = model.predict(images, batch_size=batch, verbose=int(sys.stdout.isatty()))
    return {name: np.asarray(value, np.float32) for name, value in outputs.items()}


def halve(path: Path) -> None:
    """Stores the weights of a `.keras` file as float16.

    Keras casts them back to the variables' float32 on loading; outputs
    differ by about 0.1 %, accuracy by nothing measurable.
    """
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    target = io.BytesIO()
    with (
        h5py.File(io.BytesIO(members[WEIGHTS_MEMBER]), "r") as old,
        h5py.File(target, "w") as new,
    ):
        _copy(old, new)
    members[WEIGHTS_MEMBER] = target.getvalue()
    temporary = path.with_suffix(".half")
    with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    temporary.replace(path)


def _copy(old: h5py.Group, new: h5py.Group) -> None:
    for key, value in old.attrs.items():
        new.attrs[key] = value
    for name, item in old.items():
        if isinstance(item, h5py.Group):
            _copy(item, new.create_group(name))
            continue
        values = item[()]
        # Variances below float16's smallest normal number would lose digits.
        if values.dtype == np.float32 and values.size >= 1024:
            values = values.astype(np.float16)
        new.create_dataset(name, data=values)

"""The model bundle: a folder with a Keras model and the manifest that says how to use it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import EnvironmentFault, InputFault
from scene_organizer.domain.scene import Thresholds
from scene_organizer.imaging.preprocess import PreprocessSpec

FORMAT = 2
MANIFEST = "manifest.json"
MODEL = "model.keras"


@dataclass(frozen=True)
class ModelBundle:
    """A verified model bundle.

    Attributes:
        folder: Where the files lie.
        version: The model version, stored with every prediction.
        classes: Class keys in the order of the model's outputs.
        preprocess: How photos become the model's input.
        temperature: Divides the logits before the softmax (Guo et al. 2017,
            "On Calibration of Modern Neural Networks").
        evidence_scale, evidence_shift: Platt scaling of the evidence logits:
            `sigmoid(scale * logit + shift)`.
        energy_scale, energy_shift: The same for the energy, see `scene_evidence`.
        thresholds: The decision thresholds.
        embedding_size: Values in a photo's embedding, at most 256.
        metrics: Figures measured when the model was made.
        training: Recipe, seed and versions the model was made with.
        digest: SHA-256 of the model file: heads learned on it fit no other.
    """

    folder: Path
    version: str
    classes: tuple[str, ...]
    preprocess: PreprocessSpec
    temperature: float
    thresholds: Thresholds
    embedding_size: int
    evidence_scale: float = 1.0
    evidence_shift: float = 0.0
    energy_scale: float = 1.0
    energy_shift: float = 0.0
    metrics: Mapping[str, Any] = field(default_factory=dict)
    training: Mapping[str, Any] = field(default_factory=dict)
    digest: str = field(default="", compare=False)

    def calibrate(
        self, logits: NDArray[np.floating], evidence: NDArray[np.floating]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Turns the network's raw outputs into probabilities.

        Args:
            logits, evidence: Shape (n, classes).

        Returns:
            Scores, summing to 1 a photo, and evidence, each 0..1; both (n, classes).
        """
        return (
            softmax(logits / self.temperature),
            sigmoid(self.evidence_scale * evidence + self.evidence_shift),
        )

    def scene_evidence(self, logits: NDArray[np.floating]) -> NDArray[np.float64]:
        """How much photos look like any scene at all, by their energy.

        Rooms that the network never saw in training pass far less often than
        by the evidence of the classes, which only learned to refuse what it
        was shown.

        Args:
            logits: Shape (n, classes).

        Returns:
            Shape (n,), each 0..1.
        """
        return sigmoid(self.energy_scale * energy(logits) + self.energy_shift)

    @property
    def model_file(self) -> Path:
        """The `.keras` file."""
        return self.folder / MODEL


def softmax(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """Row-wise softmax of an (n, classes) array."""
    shifted = np.asarray(logits, np.float64) - np.max(logits, axis=1, keepdims=True)
    exponentials = np.exp(shifted)
    return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True))


def energy(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """Row-wise log-sum-exp of an (n, classes) array, shape (n,).

    Liu et al. 2020, "Energy-based out-of-distribution detection", with the
    sign turned: high for what the network knows.
    """
    with np.errstate(invalid="ignore"):
        return np.asarray(np.logaddexp.reduce(np.asarray(logits, np.float64), axis=1))


def sigmoid(x: NDArray[np.floating]) -> NDArray[np.float64]:
    """Element-wise logistic function that does not overflow."""
    # What is no number stays none, unsaid: callers sort it out.
    with np.errstate(invalid="ignore"):
        return np.asarray(np.exp(-np.logaddexp(0.0, -np.asarray(x, np.float64))))


def write_manifest(bundle: ModelBundle) -> None:
    """Writes `manifest.json` beside the model file, with its hash and those of its arrays.

    Raises:
        OSError: The folder cannot be written or holds no model file.
    """
    content = {
        "format": FORMAT,
        "version": bundle.version,
        "classes": list(bundle.classes),
        "preprocess": {**asdict(bundle.preprocess), "hash": bundle.preprocess.hash},
        "embedding_size": bundle.embedding_size,
        "temperature": bundle.temperature,
        "evidence": {"scale": bundle.evidence_scale, "shift": bundle.evidence_shift},
        "energy": {"scale": bundle.energy_scale, "shift": bundle.energy_shift},
        "thresholds": asdict(bundle.thresholds),
        "metrics": dict(bundle.metrics),
        "training": dict(bundle.training),
        "files": {path.name: file_hash(path) for path in (
            bundle.model_file, *sorted(bundle.folder.glob("*.npz")))},
    }
    text = json.dumps(content, indent=2) + "\n"
    (bundle.folder / MANIFEST).write_text(text, encoding="utf-8")


def read_bundle(folder: Path) -> ModelBundle:
    """Reads and verifies a bundle: format, preprocessing hash, file hashes.

    Raises:
        EnvironmentFault: A file is missing or damaged.
        InputFault: The bundle was made for another version of the application.
    """
    try:
        content = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if content["format"] != FORMAT:
            raise InputFault(
                f"The model in {folder} has format {content['format']}, "
                f"this version reads format {FORMAT}."
            )
        spec = dict(content["preprocess"])
        expected = spec.pop("hash")
        preprocess = PreprocessSpec(**spec)
        if preprocess.hash != expected:
            raise InputFault(
                f"The model in {folder} was made for another way of preparing photos."
            )
        # KeyError where the manifest does not vouch for the model itself.
        files = {MODEL: content["files"][MODEL], **content["files"]}
        for name, digest in files.items():
            if Path(name).name != name or file_hash(folder / name) != digest:
                raise EnvironmentFault(f"The model file {folder / name} is damaged: reinstall it.")
        return ModelBundle(
            folder=folder,
            version=str(content["version"]),
            classes=tuple(content["classes"]),
            preprocess=preprocess,
            temperature=float(content["temperature"]),
            evidence_scale=float(content["evidence"]["scale"]),
            evidence_shift=float(content["evidence"]["shift"]),
            energy_scale=float(content["energy"]["scale"]),
            energy_shift=float(content["energy"]["shift"]),
            thresholds=Thresholds(**content["thresholds"]),
            embedding_size=int(content["embedding_size"]),
            metrics=content["metrics"],
            training=content["training"],
            digest=files[MODEL],
        )
    except OSError as error:
        raise EnvironmentFault(f"The model in {folder} cannot be read: {error.strerror}.") from None
    except (KeyError, TypeError, ValueError) as error:
        raise EnvironmentFault(f"The model in {folder} is damaged: {error}.") from error


def file_hash(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""A run folder, read back: its config, its epochs, its evaluation."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import h5py

from scene_organizer.domain.errors import InputFault
from scene_organizer.learning import calibration
from training.config import TrainConfig
from training.recipes import RECIPES

CONFIG = "config.json"
LOG = "log.csv"
BEST = "best.weights.h5"
BUNDLE = "bundle"
EVALUATION = "evaluation"
PHASES = ("head", "fine_tune")

RANDOM_WEIGHTS = "random weights"
"""What a run departs from its recipe by if nothing pretrained was at hand."""

_TOLD_ELSEWHERE = {"recipe", "seed", "teachers", "head_epochs", "fine_tune_epochs",
                   "unfreeze_from", "frozen_statistics"}


@dataclass(frozen=True)
class Epoch:
    """One line of the log: accuracies 0..1 and losses, on augmented training and plain photos."""

    phase: str
    accuracy: float
    loss: float
    val_accuracy: float
    val_loss: float


@dataclass(frozen=True)
class Run:
    """What a run folder says.

    Attributes:
        name: Of the folder.
        config: What the run was told.
        epochs: Of both phases, in order.
        parameters: Of the network.
        evaluation: What `evaluate` measured; empty before that.
        validated: Photos validated on, 0 if the run has no bundle yet.
    """

    name: str
    config: TrainConfig
    epochs: tuple[Epoch, ...]
    parameters: int
    evaluation: dict[str, Any]
    validated: int

    @property
    def planned_epochs(self) -> int:
        """Of both phases, as the recipe has them; early stopping may end before."""
        recipe = RECIPES.get(self.config.recipe)
        config = recipe.config if recipe else self.config
        return config.head_epochs + config.fine_tune_epochs

    @property
    def departures(self) -> tuple[str, ...]:
        """What the run was told otherwise than its recipe says, epochs and seed apart."""
        recipe = RECIPES.get(self.config.recipe)
        if recipe is None:
            return ()
        told, planned = asdict(self.config), asdict(recipe.config)
        others = {name: told[name] for name in told
                  if name not in _TOLD_ELSEWHERE and told[name] != planned[name]}
        # Without pretrained weights there is no phase with a frozen network.
        random = planned["head_epochs"] > 0 and told["head_epochs"] == 0
        changes = (f"{name.replace('_', ' ')} {value}" for name, value in others.items())
        return (*((RANDOM_WEIGHTS,) if random else ()), *changes)

    @property
    def accuracy(self) -> float | None:
        """On the test photos, else the best one on validation photos; None before an epoch."""
        if self.evaluation:
            return float(self.evaluation["accuracy"])
        return self.validation_accuracy

    @property
    def validation_accuracy(self) -> float | None:
        """Of the best epoch; None before an epoch."""
        return max((epoch.val_accuracy for epoch in self.epochs), default=None)

    @property
    def measured_on(self) -> str:
        """The photos `accuracy` was measured on, in words."""
        if self.evaluation:
            return f"{self.evaluation['photos']:,} test"
        return f"{self.validated:,} validation" if self.validated else "validation"

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of `accuracy`; 0 to 1 where the number of photos is unknown."""
        photos = self.evaluation.get("photos", self.validated)
        if not photos or self.accuracy is None:
            return 0.0, 1.0
        return calibration.wilson_interval(round(self.accuracy * photos), photos)


def read_run(folder: Path) -> Run:
    """Reads a run folder, finished or not.

    Raises:
        InputFault: It is none.
    """
    if not (folder / CONFIG).is_file():
        raise InputFault(f"There is no run in {folder}.")
    manifest = _json(folder / BUNDLE / "manifest.json")
    return Run(
        folder.absolute().name,
        TrainConfig.load(folder / CONFIG),
        read_epochs(folder),
        _parameters(folder / BEST),
        _json(folder / EVALUATION / "evaluation.json"),
        manifest.get("metrics", {}).get("validation", {}).get("scenes", 0),
    )


def read_epochs(folder: Path) -> tuple[Epoch, ...]:
    """The epochs that a run has finished."""
    epochs = []
    for phase in PHASES:
        log = folder / f"{phase}.{LOG}"
        if not log.exists():
            continue
        with log.open(newline="", encoding="utf-8") as file:
            epochs += [
                Epoch(phase, *(float(row[name]) for name in (
                    "logits_accuracy", "loss", "val_logits_accuracy", "val_loss")))
                for row in csv.DictReader(file)
            ]  # fmt: skip
    return tuple(epochs)


def _json(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return content


def _parameters(weights: Path) -> int:
    if not weights.is_file():
        return 0
    sizes: list[int] = []

    def count(name: str, item: h5py.Group | h5py.Dataset) -> None:
        # Seeds of dropout layers are integers, the optimizer keeps copies of the weights.
        own = not name.startswith("optimizer")
        if own and isinstance(item, h5py.Dataset) and item.dtype.kind == "f":
            sizes.append(item.size)

    with h5py.File(weights, "r") as file:
        file.visititems(count)
    return sum(sizes)

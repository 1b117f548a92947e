"""Figures of a run and of an evaluation, as PNG files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from training.runs import read_epochs


def learning_curves(run: Path) -> None:
    """Draws accuracy and loss over the epochs of both phases into `curves.png`."""
    rows = read_epochs(run)
    if not rows:
        return
    boundary = sum(row.phase == "head" for row in rows)
    figure = Figure(figsize=(10, 4), layout="constrained")
    axes = figure.subplots(1, 2)
    epochs = range(1, len(rows) + 1)
    for axis, name in zip(axes, ("accuracy", "loss"), strict=True):
        for prefix, label in (("", "training (augmented)"), ("val_", "validation")):
            axis.plot(epochs, [getattr(row, prefix + name) for row in rows], marker="o",
                      label=label)
        if 0 < boundary < len(rows):
            axis.axvline(boundary + 0.5, color="grey", linestyle=":")
        axis.set(xlabel="epoch", title=name)
        axis.grid(alpha=0.3)
        axis.legend()
    figure.savefig(run / "curves.png", dpi=100)


def evaluation(result: dict[str, Any], folder: Path) -> None:
    """Draws the confusion matrix and the reliability diagram."""
    classes = list(result["classes"])
    confusion = np.array(result["confusion"])
    figure = Figure(figsize=(6, 5.2), layout="constrained")
    axis = figure.subplots()
    axis.imshow(confusion / np.maximum(1, confusion.sum(axis=1, keepdims=True)), cmap="Blues")
    for row, column in np.ndindex(confusion.shape):
        axis.text(column, row, str(confusion[row, column]), ha="center", va="center",
                  color="white" if row == column else "black")
    axis.set_xticks(range(len(classes)), classes, rotation=30)
    axis.set_yticks(range(len(classes)), classes)
    axis.set(xlabel="predicted", ylabel="true",
             title=f"{result['accuracy']:.1%} of {result['photos']:,} photos")
    figure.savefig(folder / "confusion.png", dpi=100)

    bins = result["reliability"]
    figure = Figure(figsize=(5, 5), layout="constrained")
    axis = figure.subplots()
    axis.plot([0, 1], [0, 1], color="grey", linestyle=":")
    axis.scatter([b["confidence"] for b in bins], [b["accuracy"] for b in bins],
                 s=[20 + 200 * b["count"] / result["photos"] for b in bins])
    axis.set(xlabel="confidence", ylabel="accuracy", xlim=(0, 1.02), ylim=(0, 1.02),
             title=f"expected calibration error {result['calibration_error']:.3f}")
    axis.grid(alpha=0.3)
    figure.savefig(folder / "reliability.png", dpi=100)

"""Figures of photos, of runs and of evaluations, as PNG files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import StrMethodFormatter
from numpy.typing import NDArray

from training.runs import RANDOM_WEIGHTS, Run, read_epochs

_NAMED = 5


def learning_curves(run: Path, target: Path | None = None) -> None:
    """Draws accuracy and loss over the epochs of both phases into `curves.png` of the run."""
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
    figure.savefig(target or run / "curves.png", dpi=100)


def evaluation(figures: Mapping[str, Any], folder: Path) -> None:
    """Draws `confusion.png`, `reliability.png` and `coverage.png`."""
    classes = list(figures["classes"])
    confusion = np.array(figures["confusion"])
    shares = confusion / np.maximum(1, confusion.sum(axis=1, keepdims=True))
    figure = Figure(figsize=(6, 5.2), layout="constrained")
    axis = figure.subplots()
    axis.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row, column in np.ndindex(confusion.shape):
        axis.text(column, row, str(confusion[row, column]), ha="center", va="center",
                  color="white" if shares[row, column] > 0.5 else "black")
    axis.set_xticks(range(len(classes)), classes, rotation=30)
    axis.set_yticks(range(len(classes)), classes)
    axis.set(xlabel="predicted", ylabel="true",
             title=f"{figures['accuracy']:.1%} of {figures['photos']:,} photos")
    figure.savefig(folder / "confusion.png", dpi=100)

    bins = figures["reliability"]
    figure = Figure(figsize=(5, 5), layout="constrained")
    axis = figure.subplots()
    axis.plot([0, 1], [0, 1], color="grey", linestyle=":")
    axis.scatter([b["confidence"] for b in bins], [b["accuracy"] for b in bins],
                 s=[20 + 200 * b["count"] / figures["photos"] for b in bins])
    axis.set(xlabel="confidence", ylabel="accuracy", xlim=(0, 1.02), ylim=(0, 1.02),
             title=f"expected calibration error {figures['calibration_error']:.3f}")
    axis.grid(alpha=0.3)
    figure.savefig(folder / "reliability.png", dpi=100)

    figure = Figure(figsize=(5, 5), layout="constrained")
    axis = figure.subplots()
    axis.plot(*zip(*figures["coverage"], strict=True), marker="o")
    axis.set(xlabel="share of photos answered, most confident first", ylabel="accuracy",
             xlim=(0, 1.02), title="accuracy by coverage")
    axis.grid(alpha=0.3)
    figure.savefig(folder / "coverage.png", dpi=100)


def rejection(
    scenes: NDArray[np.floating],
    negatives: NDArray[np.floating],
    threshold: float,
    path: Path,
) -> None:
    """Draws how scene evidence (0..1) tells scenes from other photos."""
    figure = Figure(figsize=(6, 4), layout="constrained")
    axis = figure.subplots()
    bins = np.linspace(0, 1, 41)
    for values, label in ((scenes, "scenes"), (negatives, "no scene")):
        axis.hist(values, bins.tolist(), weights=np.full(len(values), 1 / len(values)),
                  alpha=0.6, label=label)
    axis.axvline(threshold, color="grey", linestyle=":")
    axis.set(xlabel="scene evidence", ylabel="share of the photos")
    axis.legend()
    figure.savefig(path, dpi=100)


def class_counts(counts: Mapping[str, Mapping[str, int]], path: Path) -> None:
    """Draws photos by class and part as horizontal bars."""
    figure = Figure(figsize=(8, 4), layout="constrained")
    axis = figure.subplots()
    height = 0.8 / len(counts)
    for index, (part, by_class) in enumerate(counts.items()):
        places = np.arange(len(by_class)) + index * height
        bars = axis.barh(places, list(by_class.values()), height, label=part)
        axis.bar_label(bars, padding=3)
        axis.set_yticks(np.arange(len(by_class)) + 0.4 - height / 2, list(by_class))
    axis.invert_yaxis()
    axis.margins(x=0.12)
    axis.set(xlabel="photos")
    figure.legend(loc="outside right upper")
    figure.savefig(path, dpi=100)


def contact_sheet(
    images: Sequence[NDArray[np.uint8]], captions: Sequence[str], path: Path, columns: int = 8
) -> None:
    """Draws photos, each (height, width, 3), uint8, with a caption below."""
    rows = -(-len(images) // columns)
    figure = Figure(figsize=(columns * 1.6, rows * 2.0), layout="constrained")
    axes = figure.subplots(rows, columns, squeeze=False).ravel()
    for axis in axes:
        axis.set_axis_off()
    for axis, image, caption in zip(axes, images, captions, strict=False):
        axis.imshow(image)
        axis.set_title(caption, fontsize=7)
    figure.savefig(path, dpi=75)


def comparison(runs: Sequence[Run], path: Path) -> None:
    """Draws runs side by side: accuracy by epoch, final accuracy, parameters."""
    figure = Figure(figsize=(15, 2.5 + 0.35 * len(runs)), layout="constrained")
    curves, finals, sizes = figure.subplots(1, 3)
    names = [run.name for run in runs]
    for index, run in enumerate(runs):
        colour = f"C{index % 10}"
        epochs = range(1, len(run.epochs) + 1)
        curves.plot(epochs, [epoch.val_accuracy for epoch in run.epochs], marker=".",
                    color=colour, label=run.name)
        curves.plot(epochs, [epoch.accuracy for epoch in run.epochs], linestyle=":",
                    color=colour, alpha=0.6)
        if run.accuracy is not None:
            low, high = run.interval
            finals.errorbar(run.accuracy, index, color=colour, marker="o", capsize=3,
                            xerr=[[run.accuracy - low], [high - run.accuracy]])
        sizes.barh(index, run.parameters / 1e6, color=colour)
    curves.set(xlabel="epoch", title="accuracy: validation (line), training (dots)")
    curves.grid(alpha=0.3)
    curves.legend(fontsize=7)
    finals.set(title="final accuracy, 95 % interval")
    finals.grid(alpha=0.3)
    sizes.set(title="parameters (millions)")
    for axis in (finals, sizes):
        axis.set_yticks(range(len(names)), names)
        axis.set_ylim(len(names) - 0.5, -0.5)
    figure.savefig(path, dpi=100)


def frontier(runs: Sequence[Run], costs: Mapping[str, float], path: Path) -> None:
    """Draws validation error against cost; a line joins the runs that no other one beats.

    These and the most accurate ones have their names beside them. A network
    that was only proved to train, from random weights in place of pretrained
    ones, is no candidate.
    """
    points = sorted(
        (costs[run.name], 1 - run.validation_accuracy, run.name)
        for run in runs
        if run.name in costs and run.validation_accuracy is not None
        and RANDOM_WEIGHTS not in run.departures
    )
    figure = Figure(figsize=(8, 5), layout="constrained")
    axis = figure.subplots()
    best: list[tuple[float, float]] = []
    named = {name for _, _, name in sorted(points, key=itemgetter(1))[:_NAMED]}
    for cost, error, name in points:
        axis.scatter(cost, error, color="tab:blue")
        if not best or error < best[-1][1]:
            best.append((cost, error))
            named.add(name)
        if name in named:
            axis.annotate(name, (cost, error), xytext=(5, 4), textcoords="offset points",
                          fontsize=8)
    axis.plot(*zip(*best, strict=True), color="grey", linestyle=":")
    axis.set(xlabel="forward pass, multiples of MobileNetV2 at 160 pixels", xscale="log",
             ylabel="validation error", yscale="log")
    for ticks in (axis.xaxis, axis.yaxis):
        ticks.set_major_formatter(StrMethodFormatter("{x:g}"))
        ticks.set_minor_formatter(StrMethodFormatter("{x:.1g}"))
    axis.margins(x=0.15)
    axis.grid(alpha=0.3, which="both")
    figure.savefig(path, dpi=100)

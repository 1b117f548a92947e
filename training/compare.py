"""Puts runs side by side: one table, one figure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from training import plots
from training.recipes import RECIPES
from training.runs import Run

COLUMNS = ("run", "recipe", "epochs", "otherwise", "parameters", "cost", "train", "accuracy",
           "95 %", "photos", "reported")  # fmt: skip
Costs = Mapping[str, float]
"""From `cost.relative_costs`, by the run's name."""


def table(runs: Sequence[Run], costs: Costs) -> list[dict[str, str]]:
    """A row a run, by the names of `COLUMNS`; accuracies in percent, costs as multiples."""
    return [_row(run, costs) for run in runs]


def as_text(rows: Sequence[dict[str, str]]) -> str:
    """The table in columns of even width."""
    lines = [COLUMNS, *(tuple(row[name] for name in COLUMNS) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def as_markdown(rows: Sequence[dict[str, str]]) -> str:
    """The table in Markdown."""
    lines = [COLUMNS, ("---",) * len(COLUMNS)]
    lines += [tuple(row[name] for name in COLUMNS) for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def write(runs: Sequence[Run], folder: Path, costs: Costs) -> None:
    """Writes comparison.json, comparison.md, comparison.png; with costs also frontier.png."""
    folder.mkdir(parents=True, exist_ok=True)
    content = [
        {
            "run": run.name,
            "recipe": run.config.recipe,
            "parameters": run.parameters,
            "cost": costs.get(run.name),
            "validation_accuracy": run.validation_accuracy,
            "accuracy": run.accuracy,
            "accuracy_interval": run.interval,
            "measured_on": run.measured_on,
            "reported": _reported(run),
            "planned": run.planned_epochs,
            "otherwise": run.departures,
            "epochs": [vars(epoch) for epoch in run.epochs],
        }
        for run in runs
    ]
    text = json.dumps(content, indent=1) + "\n"
    (folder / "comparison.json").write_text(text, encoding="utf-8")
    (folder / "comparison.md").write_text(as_markdown(table(runs, costs)) + "\n", encoding="utf-8")
    plots.comparison(runs, folder / "comparison.png")
    if costs:
        plots.frontier(runs, costs, folder / "frontier.png")


def _row(run: Run, costs: Costs) -> dict[str, str]:
    low, high = run.interval
    known = run.accuracy is not None
    cells = (
        run.name,
        run.config.recipe,
        f"{len(run.epochs)} of {run.planned_epochs}",
        ", ".join(run.departures) or "-",
        f"{run.parameters / 1e6:.2f} M",
        f"{costs[run.name]:.2f}" if run.name in costs else "-",
        f"{max(epoch.accuracy for epoch in run.epochs):.1%}" if run.epochs else "-",
        f"{run.accuracy:.1%}" if known else "-",
        f"{low:.1%} to {high:.1%}" if known else "-",
        run.measured_on,
        _reported(run) or "-",
    )
    return dict(zip(COLUMNS, cells, strict=True))


def _reported(run: Run) -> str:
    recipe = RECIPES.get(run.config.recipe)
    return recipe.reported if recipe else ""

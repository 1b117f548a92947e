"""A plan as a table or as data, to be kept or read elsewhere."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import Plan

_COLUMNS = ("action", "source", "target", "scene", "renamed", "bytes", "reason")


def plan_row(plan: Plan) -> dict[str, Any]:
    """The plan as JSON has it."""
    return {
        "mode": plan.mode.value,
        "destination": str(plan.destination),
        "counts": plan.counts,
        "renamed": plan.renamed,
        "bytes_needed": plan.bytes_needed,
        "bytes_free": plan.bytes_free,
        "seconds": round(plan.seconds, 1),
        "files": [
            {"action": file.kind.value, "source": str(file.source), "target": str(file.target),
             "scene": file.scene, "renamed": file.renamed, "bytes": file.fingerprint.size}
            for file in plan.files
        ],
        "left_out": [{"source": str(item.source), "reason": item.reason}
                     for item in plan.left_out],
    }


def check_plan_file(path: Path) -> None:
    """Makes sure that a plan can be kept under that name.

    Raises:
        InputFault: The name is taken, or ends in neither .csv nor .json.
    """
    if path.suffix.lower() not in (".csv", ".json"):
        raise InputFault(f"A plan is kept as .csv or .json: {path.name} ends in neither.")
    if path.exists():
        raise InputFault(f"{path} is there already. Please choose another name for the plan.")


def plan_text(plan: Plan, path: Path) -> str:
    """The plan in the form that the ending of a file's name asks for: .json, else a table."""
    if path.suffix.lower() == ".json":
        return json.dumps(plan_row(plan), indent=1) + "\n"
    row = plan_row(plan)
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, _COLUMNS)
    writer.writeheader()
    writer.writerows({**file, "reason": ""} for file in row["files"])
    writer.writerows({"action": "left out", **item} for item in row["left_out"])
    return table.getvalue()

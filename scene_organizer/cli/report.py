"""What the command line prints: photos, plans, batches and checks, as text, JSON or CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO

from scene_organizer.cli.selftest import Check
from scene_organizer.domain.counting import counted
from scene_organizer.domain.history import LabelAction, LabelEvent
from scene_organizer.domain.operation import Batch, BatchReport, LeftOut, Plan, State
from scene_organizer.domain.photo import Photo, PhotoStatus
from scene_organizer.domain.plan_file import plan_row
from scene_organizer.domain.review import Doubt, Effort, Lookalikes, Mistake, Neighbour
from scene_organizer.imaging.heat import HeatMap
from scene_organizer.library.tagging import ImportReport


def photo_row(photo: Photo) -> dict[str, Any]:
    """One photo as `classify --json` gives it; every key is always there."""
    ok = photo.status is PhotoStatus.OK
    label = photo.label if ok or photo.corrected else None
    return {
        "path": str(photo.path),
        "status": photo.status.value,
        "reason": photo.reason or None,
        "scene": photo.scene if ok else None,
        "best": photo.best,
        "confidence": photo.confidence if ok else None,
        "scores": dict(photo.scores) if ok else None,
        "scenes": list(photo.scenes) if ok else None,
        "scene_evidence": photo.scene_evidence if ok else None,
        "unsure": photo.unsure if ok else None,
        "label": label,
        "label_source": "person" if photo.corrected else "model" if ok else None,
        "provisional": photo.provisional,
        "taken": photo.metadata.taken,
        "taken_from": photo.metadata.taken_from or None,
        "latitude": photo.metadata.latitude,
        "longitude": photo.metadata.longitude,
        "place": photo.place,
        "country": photo.country,
        "labels": list(photo.labels) if label is not None else None,
        "flagged": photo.flagged,
        "model": photo.model,
    }


def write_photos(photos: Sequence[Photo], form: str, classes: Sequence[str], to: TextIO) -> None:
    """Writes photos as "json" (one object a line), "csv" or "text"."""
    if form == "json":
        for photo in photos:
            print(json.dumps(photo_row(photo)), file=to)
    elif form == "csv":
        _write_csv(photos, classes, to)
    else:
        for photo in photos:
            print(f"{_text(photo)}\t{_printable(str(photo.path))}", file=to)


def _write_csv(photos: Sequence[Photo], classes: Sequence[str], to: TextIO) -> None:
    writer: csv.DictWriter[str] | None = None
    for photo in photos:
        row = photo_row(photo)
        scores = row.pop("scores") or {}
        row["path"] = _printable(row["path"], keep_newlines=True)
        for key in ("scenes", "labels"):
            row[key] = ",".join(row[key] or ())
        row.update({f"score_{key}": scores.get(key) for key in classes})
        if writer is None:
            writer = csv.DictWriter(to, list(row))
            writer.writeheader()
        writer.writerow(row)


def _text(photo: Photo) -> str:
    if photo.status is PhotoStatus.FAILED and not photo.corrected:
        return f"failed     {photo.reason}"
    if photo.status is PhotoStatus.PENDING and not photo.corrected:
        return "pending"
    if photo.corrected:
        return f"{', '.join(photo.correction or ('none',)):10} (person)"
    so_far = " so far" if photo.provisional else ""
    if photo.unsure:
        return f"{'unsure':10} ({photo.best} {photo.confidence:.0%}{so_far})"
    return f"{photo.best:10} {photo.confidence:.0%}{so_far}"


def _printable(text: str, keep_newlines: bool = False) -> str:
    """A path that cannot break a line or a terminal; undecodable bytes as U+FFFD."""
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if keep_newlines:
        return text
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def write_plan(plan: Plan, as_json: bool, to: TextIO) -> None:
    """Writes what a plan would do."""
    if as_json:
        print(json.dumps(plan_row(plan)), file=to)
        return
    for file in plan.files:
        source, target = _printable(str(file.source)), _printable(str(file.target))
        ending = "" if file.source == file.target else f" -> {target}"
        print(f"{file.kind.value} {source}{ending}", file=to)
    _write_left_out(plan.left_out, to)
    print(f"{counted(len(plan.files), 'file')} to {plan.mode.value}, "
          f"{len(plan.left_out):,} left out.",
          file=to)
    free = "" if plan.bytes_free is None else f" {_size(plan.bytes_free)} are free."
    if plan.bytes_needed:
        lack = "" if plan.fits else "There is not enough space: "
        print(f"{lack}{_size(plan.bytes_needed)} are needed.{free}", file=to)
    if plan.files:
        print(f"It will take about {_time(plan.seconds)}.", file=to)


def write_batch(
    outcome: BatchReport, left_out: Sequence[LeftOut], as_json: bool, to: TextIO
) -> None:
    """Writes what became of a batch."""
    if as_json:
        print(json.dumps({
            "batch": outcome.batch or None,
            "mode": outcome.mode.value,
            "cancelled": outcome.cancelled,
            "outcomes": [
                {"source": str(item.source), "target": str(item.target),
                 "state": item.state.value, "reason": item.reason or None}
                for item in outcome.outcomes
            ],
            "left_out": [_left_out(item) for item in left_out],
        }), file=to)
        return
    for item in outcome.outcomes:
        if item.reason:
            print(f"{item.state.value}: {_printable(str(item.source))}: {item.reason}", file=to)
    _write_left_out(left_out, to)
    words = [
        f"{count:,} {word}"
        for state, word in ((State.DONE, "done"), (State.UNDONE, "put back"),
                            (State.SKIPPED, "skipped"), (State.FAILED, "failed"))
        if (count := outcome.count(state))
    ]
    ending = f" Batch {outcome.batch}." if outcome.batch else ""
    print((", ".join(words) or "Nothing to do") + "." + ending, file=to)


def write_import(found: ImportReport, as_json: bool, to: TextIO) -> None:
    """Writes what was read back from photos."""
    if as_json:
        print(json.dumps({
            "predictions": found.predictions,
            "corrections": found.corrections,
            "known": found.known,
            "without": found.without,
            "failed": [{"path": str(path), "reason": reason} for path, reason in found.failed],
            "cancelled": found.cancelled,
        }), file=to)
        return
    for path, reason in found.failed:
        print(f"failed: {_printable(str(path))}: {reason}", file=to)
    print(f"Taken over from photos: {found.corrections:,} x what a person said, "
          f"{found.predictions:,} x what a model said. {found.known:,} were known, "
          f"{found.without:,} hold no tags of ours.", file=to)


def write_dropped(count: int, as_json: bool, to: TextIO) -> None:
    """Writes how many files of an interrupted batch were given up."""
    print(json.dumps({"dropped": count}) if as_json else f"{count:,} files stay as they are.",
          file=to)


def write_batches(batches: Sequence[Batch], as_json: bool, to: TextIO) -> None:
    """Writes the history, newest first."""
    for batch in batches:
        if as_json:
            print(json.dumps({
                "batch": batch.id,
                "mode": batch.mode.value,
                "destination": str(batch.destination),
                "created": batch.created,
                "undoable": batch.undoable,
                "redoable": batch.redoable,
                "waiting": batch.waiting,
                "states": {state.value: count for state, count in batch.states.items()},
            }), file=to)
        else:
            print(f"{batch.id}\t{batch.created}\t{batch.mode.value} to "
                  f"{_printable(str(batch.destination))}\t"
                  f"{counted(batch.undoable, 'file')} can be undone"
                  + (f", {batch.redoable:,} done again" if batch.redoable else "")
                  + (f"; {batch.waiting:,} were not begun" if batch.waiting else ""), file=to)
    if not batches and not as_json:
        print("Nothing was organized yet.", file=to)


def write_label_actions(actions: Sequence[LabelAction], as_json: bool, to: TextIO) -> None:
    """Writes what was said of photos, newest first."""
    for action in actions:
        if as_json:
            print(json.dumps(vars(action)), file=to)
        else:
            ending = "\tundone" if action.undone else ""
            print(f"{action.when}\t{action.text}{ending}", file=to)
    if not actions and not as_json:
        print("No label was changed yet.", file=to)


def write_change(
    text: str, what: str, photos: Sequence[Photo], as_json: bool, to: TextIO
) -> None:
    """Writes which label change was taken back or done again."""
    if as_json:
        print(json.dumps({"text": text, "photos": [photo_row(photo) for photo in photos]}), file=to)
        return
    print(f"{what}: {text}.", file=to)


def write_history(
    photo: Photo, events: Sequence[LabelEvent], as_json: bool, to: TextIO
) -> None:
    """Writes what is known of a photo, and who said what of it and when."""
    row = photo_row(photo)
    if as_json:
        history = [{**vars(event), "source": _source(event)} for event in events]
        print(json.dumps({**row, "history": history}), file=to)
        return
    for key in ("path", "label", "labels", "flagged", "taken", "place", "country", "reason"):
        value = row[key]
        if value:
            text = ", ".join(value) if isinstance(value, list) else str(value)
            print(f"{key:10} {_printable(text)}", file=to)
    for event in events:
        said = "taken back" if event.scenes is None else ", ".join(event.scenes)
        if not said:
            said = "none" if event.model is None else f"unsure ({event.best} first)"
        sure = "" if event.confidence is None else f" {event.confidence:.0%}"
        print(f"{event.when}  {_source(event):10} {said}{sure}", file=to)


def _source(event: LabelEvent) -> str:
    return "person" if event.model is None else f"model {event.model}"


def write_explanation(
    photo: Photo, heat: HeatMap, picture: Path, as_json: bool, to: TextIO
) -> None:
    """Says where in a photo the model saw a scene, and where the picture of it lies."""
    score = photo.scores.get(heat.scene)
    if as_json:
        print(json.dumps({
            "path": str(photo.path),
            "scene": heat.scene,
            "score": score,
            "model": photo.model,
            "seen": list(heat.seen),
            "heat": [[round(float(value), 4) for value in row] for row in heat.values],
            "output": str(picture),
        }), file=to)
        return
    found = "nothing speaks for it" if heat.empty else f"see {_printable(str(picture))}"
    share = "" if score is None else f", {score:.0%}"
    print(f"{heat.scene}{share}: {found}", file=to)


def write_doubts(
    doubts: Sequence[Doubt], photos: Sequence[Photo], effort: Effort, as_json: bool, to: TextIO
) -> None:
    """Writes photos that need a person in the order of review."""
    margins = {doubt.photo: doubt.margin for doubt in doubts}
    for photo in photos:
        suggestion = list(photo.suggestion or ("none",))
        if as_json:
            print(json.dumps({**photo_row(photo), "margin": margins[photo.id],
                              "suggestion": suggestion}), file=to)
        else:
            print(f"{margins[photo.id]:.0%}\t{', '.join(suggestion)}?\t"
                  f"{_printable(str(photo.path))}", file=to)
    if not as_json:
        print(effort.sentence, file=to)


def write_neighbours(
    neighbours: Sequence[Neighbour], photos: Sequence[Photo], as_json: bool, to: TextIO
) -> None:
    """Writes photos that look like one, the most alike first."""
    by_id = {photo.id: photo for photo in photos}
    for neighbour in neighbours:
        photo = by_id[neighbour.photo]
        if as_json:
            print(json.dumps(_alike(neighbour, photo)), file=to)
        else:
            print(f"{neighbour.likeness:.2f}\t{_text(photo)}\t{_printable(str(photo.path))}",
                  file=to)


def write_mistakes(
    mistakes: Sequence[Mistake], photos: Sequence[Photo], as_json: bool, to: TextIO
) -> None:
    """Writes photos whose label is in doubt, the most doubtful first."""
    by_id = {photo.id: photo for photo in photos}
    for mistake in mistakes:
        photo = by_id[mistake.photo]
        if as_json:
            print(json.dumps({
                **photo_row(photo), "suggestion": mistake.suggestion,
                "disagreement": mistake.disagreement,
                "neighbours": [_alike(neighbour, by_id[neighbour.photo])
                               for neighbour in mistake.neighbours],
            }), file=to)
        else:
            print(f"{mistake.disagreement:.0%}\t{mistake.label}, rather {mistake.suggestion}?\t"
                  f"{_printable(str(photo.path))}", file=to)
    if not mistakes and not as_json:
        print("No label is in doubt.", file=to)


def write_lookalikes(
    groups: Sequence[Lookalikes], photos: Sequence[Photo], as_json: bool, to: TextIO
) -> None:
    """Writes groups of photos that look alike."""
    paths = {photo.id: str(photo.path) for photo in photos}
    for group in groups:
        if as_json:
            print(json.dumps({"suggestion": group.suggestion, "likeness": group.likeness,
                              "paths": [paths[id] for id in group.photos]}), file=to)
            continue
        question = f", all {group.suggestion}?" if group.suggestion else ":"
        print(f"{len(group.photos):,} alike{question}", file=to)
        for id in group.photos:
            print(f"    {_printable(paths[id])}", file=to)
    if not groups and not as_json:
        print("There are none.", file=to)


def _alike(neighbour: Neighbour, photo: Photo) -> dict[str, Any]:
    return {"path": str(photo.path), "label": photo.label, "likeness": neighbour.likeness}


def write_checks(checks: Sequence[Check], as_json: bool, to: TextIO) -> None:
    """Writes the result of the self-test."""
    if as_json:
        print(json.dumps({
            "passed": all(check.passed for check in checks),
            "checks": [vars(check) for check in checks],
        }), file=to)
        return
    for check in checks:
        print(f"{'ok' if check.passed else 'FAILED':7} {check.name}: {check.sentence}", file=to)


def _size(count: float) -> str:
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "bytes" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} TB"


def _time(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, seconds):.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _left_out(item: LeftOut) -> dict[str, str]:
    return {"source": str(item.source), "reason": item.reason}


def _write_left_out(left_out: Sequence[LeftOut], to: TextIO) -> None:
    for item in left_out:
        print(f"left out: {_printable(str(item.source))}: {item.reason}", file=to)

"""What moving photos on one disk, journaled and undoable, costs beside a bare loop of renames.

    python -m tests.benchmarks.organize

The bare loop renames the same files into the same six folders and syncs the
folder once for every hundred files. Both work on the disk of the temporary
folder, one after the other, several times; the medians are compared.
"""

from __future__ import annotations

import os
from pathlib import Path
from statistics import median

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.operation import BatchReport, Mode, Plan, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.fileops.executor import apply, redo
from scene_organizer.fileops.planner import Request, plan
from scene_organizer.fileops.undo import undo
from tests.benchmarks import bench

FILES = 10_000
TIMES = 5
SYNC_EVERY = 100


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        count = max(60, round(FILES * report.scale))
        source = folder / "source"
        source.mkdir()
        photos = [source / f"IMG_{number:05}.jpg" for number in range(count)]
        for photo in photos:
            photo.write_bytes(photo.name.encode() * 40)
        os.sync()
        requests = [
            Request(number, photo, Fingerprint.of(photo.lstat()),
                    CLASS_KEYS[number % len(CLASS_KEYS)])
            for number, photo in enumerate(photos)
        ]
        planned: list[Plan] = []
        planning = bench.timed(lambda: planned.append(
            plan(requests, Mode.MOVE, folder / "sorted", [source])))
        pairs = [(file.source, folder / "bare" / file.target.relative_to(folder / "sorted"))
                 for file in planned[0].files]
        rounds = []
        for number in range(TIMES if report.scale >= 1 else 1):
            journal = Journal(folder / f"journal {number}.sqlite3")
            bare = bench.timed(_rename, pairs)
            for before, after in pairs:
                after.rename(before)
            moving = bench.timed(lambda journal=journal: _all(apply(planned[0], journal), count))
            undoing = bench.timed(lambda journal=journal: _all(undo(journal, 1), count))
            again = bench.timed(lambda journal=journal: _all(redo(journal, 1), count))
            undo(journal, 1)
            journal.close()
            rounds.append((bare, moving, undoing, again))
        bare, moving, undoing, again = (median(column) for column in zip(*rounds, strict=True))
        report.add("photos moved", count)
        report.add("planning", planning, "s")
        report.add("bare loop of renames", bare, "s")
        report.add("moving", moving, "s", at_most=4 * bare)
        report.add("moving, times the bare loop", moving / bare)
        report.add("undoing", undoing, "s")
        report.add("moving again", again, "s")


def _rename(pairs: list[tuple[Path, Path]]) -> None:
    for folder in {after.parent for _, after in pairs}:
        folder.mkdir(parents=True, exist_ok=True)
    for number, (before, after) in enumerate(pairs, start=1):
        os.rename(before, after)  # noqa: PTH104  the loop that is asked for
        if number % SYNC_EVERY == 0:
            handle = os.open(after.parent, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)


def _all(report: BatchReport, count: int) -> None:
    states = [outcome.state for outcome in report.outcomes]
    assert len(states) == count
    assert set(states) <= {State.DONE, State.UNDONE}


if __name__ == "__main__":
    main()

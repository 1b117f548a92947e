"""What a rescan of an unchanged tree costs beside `find`.

    python -m tests.benchmarks.rescan

Both run as commands. From the rescan's time the bare start is taken away:
the same command on an empty folder. No photo may be opened, which the rescan
itself counts.
"""

from __future__ import annotations

import subprocess
import sys
from statistics import median

from scene_organizer.engine.bundle import read_bundle
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from tests.benchmarks import bench

PHOTOS = 100_000
TIMES = 5

_SCAN = """
import sys
from pathlib import Path
from scene_organizer.library import Library

tree = sys.argv[1]
opened = 0

def audit(event, arguments):
    global opened
    opened += event == "open" and str(arguments[0]).startswith(tree)

sys.addaudithook(audit)
with Library() as library:
    summary = library.scan(Path(tree))
print(summary.total, summary.new, opened)
"""


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        tree, empty = folder / "tree", folder / "empty"
        empty.mkdir()
        paths = bench.make_tree(tree, max(10, round(PHOTOS * report.scale)))
        with Library() as library:
            bench.fill(library, paths, read_bundle(bundled_model()).version)
        find = ["find", str(tree), "-printf", "%s %T@\n"]
        said = _run([sys.executable, "-c", _SCAN, str(tree)])
        _run(find)
        commands = (find, *([sys.executable, "-c", _SCAN, str(root)] for root in (empty, tree)))
        times = TIMES if report.scale >= 1 else 1
        rounds = [[bench.timed(_run, command) for command in commands] for _ in range(times)]
        total, new, opened = map(int, said.split())
        finding, start, scan = (median(column) for column in zip(*rounds, strict=True))
        report.add("photos in the tree", total)
        report.add("find", finding, "s")
        report.add("bare start", start, "s")
        report.add("rescan beyond the bare start", scan - start, "s", at_most=3 * finding + 1)
        report.add("photos opened or classified", opened + new, at_most=0)


def _run(command: list[str]) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    main()

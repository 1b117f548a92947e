"""Whether the cost of a scan grows linearly: the rate with 1,000, 10,000 and 50,000 photos.

    python -m tests.benchmarks.growth

Photos are small and the network has a few weights only, so that what grows
with the library cannot hide behind what decoding and the network cost for
each photo anyway. Everything else is real. Every scan begins with an empty
catalog and a warm engine.
"""

from __future__ import annotations

from pathlib import Path
from statistics import median

from scene_organizer.engine.children import ChildPool
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.benchmarks import bench

COUNTS = (1_000, 10_000, 50_000)
SIZE = (160, 120)
WARMING = 400
"""Photos that the engine, the children and the database get before anything counts: after fewer
the first thousand still were an eighth slower."""


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        bundle = bench.make_small_bundle(folder.parent / "bundle")
        warm = folder / "warm"
        bench.make_photos(warm, WARMING, SIZE)
        rates = []
        for full in COUNTS:
            count = max(4, round(full * report.scale))
            album = folder / f"{full}"
            bench.make_photos(album, count, SIZE)
            # A scan of two seconds says little: as many as take about as long as the next.
            rounds = max(1, COUNTS[1] // full)
            rates.append(count / median(
                _scan(folder.parent / f"home{full}-{number}", bundle, warm, album)
                for number in range(rounds)
            ))
            report.add(f"scan of {count:,} photos", rates[-1], "photos/s")
        spread = (max(rates) - min(rates)) / max(rates) * 100
        report.add("spread of the rates", spread, "%", at_most=10)


def _scan(home: Path, bundle: Path, warm: Path, album: Path) -> float:
    paths = Paths(home / "data", home / "cache", home / "config", home / "log")
    with Library(paths, pool=ChildPool(bundle, "cpu")) as library:
        library.scan(warm)
        return bench.timed(library.scan, album)


if __name__ == "__main__":
    main()

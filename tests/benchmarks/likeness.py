"""How long it takes to find photos that look alike, by their stored embeddings.

    python -m tests.benchmarks.likeness

Made-up embeddings of 256 values in the catalog: 200 scenes, and within each
what differs from photo to photo. Every tenth scene is one of doubtful photos.
"""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from scene_organizer.catalog.photos import Result
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from tests.benchmarks import bench

PHOTOS = 100_000
SIZE = 256
SCENES = 200
QUERIES = 50

_PRINT = Fingerprint(1, 2, 3)
_CHUNK = 5000


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home(), Library() as library:
        count = max(100, round(PHOTOS * report.scale))
        ids = _fill(library, count)
        review = library.review
        before = bench.resident()
        report.add("first query: reading the embeddings",
                   bench.timed(review.similar, ids[0]), "s")
        report.add("memory it keeps", bench.resident() - before, "MB")
        asked = np.random.default_rng(1).choice(ids, QUERIES)
        times = [bench.timed(review.similar, int(id)) for id in asked]
        report.add("similar photos to one, slowest of 50", max(times) * 1000, "ms", at_most=100)
        report.add("median", float(np.median(times)) * 1000, "ms")
        everything = PhotoQuery()
        start = time.perf_counter()
        doubts = review.doubtful(everything)
        report.add(f"order of review, {len(doubts):,} doubtful photos",
                   (time.perf_counter() - start) * 1000, "ms")
        report.add("streaks among them", bench.timed(review.streaks, doubts), "s")
        report.add("likely mistakes: 12 neighbours of every photo",
                   bench.timed(review.mistakes, everything), "s")
        report.add("near duplicates", bench.timed(review.near_duplicates, everything), "s")
        report.add("duplicates", bench.timed(review.duplicates, everything), "s")
        report.add("peak of memory above the start", _peak() - before, "MB")


def _fill(library: Library, count: int) -> list[int]:
    random = np.random.default_rng(0)
    centres = random.standard_normal((SCENES, SIZE)).astype(np.float32)
    ids: list[int] = []
    for start in range(0, count, _CHUNK):
        numbers = range(start, min(start + _CHUNK, count))
        new = library._photos.add((f"/photos/{n:06}.jpg".encode(), _PRINT) for n in numbers)
        noise = random.standard_normal((len(new), SIZE)).astype(np.float32)
        scenes = random.integers(0, SCENES, len(new))
        vectors = (centres[scenes] + noise).astype(np.float16)
        library._photos.record([
            Result(id, _PRINT, f"{id * 2654435761 % 2**32:064x}",
                   prediction=bench.prediction(scene), embedding=vector.tobytes())
            for id, scene, vector in zip(new, scenes.tolist(), vectors, strict=True)
        ], gone=lambda path: False)
        ids += new
    return ids


def _peak() -> float:
    """Megabytes this process held at most (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()

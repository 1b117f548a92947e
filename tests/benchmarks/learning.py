"""How long learning takes: a new head from 200 corrections, and new answers for 100,000 photos.

    python -m tests.benchmarks.learning

With the bundle's own base set, and made-up embeddings near those of its photos.
"""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from scene_organizer.catalog.photos import Result
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.learning.quick import own_head
from scene_organizer.learning.versions import Versions
from scene_organizer.library import Library
from tests.benchmarks import bench

PHOTOS = 100_000
CORRECTIONS = 200
_PRINT = Fingerprint(1, 2, 3)
_CHUNK = 5000


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home(), Library() as library:
        count = max(2 * CORRECTIONS, round(PHOTOS * report.scale))
        ids, labels = _fill(library, count)
        for place in range(CORRECTIONS):
            # Half are confirmed; of the others mountains become forests.
            key = CLASS_KEYS[labels[place]]
            other = {"mountain": "forest"}.get(key, key)
            library.labels.set([ids[place]], [other if place % 2 else key])
        start = time.perf_counter()
        comparison = library.learning.retrain().comparison
        report.add(f"{CORRECTIONS} corrections learned and compared",
                   time.perf_counter() - start, "s", at_most=10)
        report.say(f"{'adopted' if comparison.adopted else 'refused'}: {comparison.reason}")
        if not comparison.adopted:
            # How long new answers take does not depend on what they are.
            bundle = library.pool.bundle
            versions = Versions(library.paths.models, bundle)
            head = own_head(bundle, library.models.base)
            head = replace(head, bundle=replace(bundle, version=versions.next(bundle.version)))
            versions.save(head, [], {})
            comparison = replace(comparison, candidate=head.version)
        start = time.perf_counter()
        changed = library.models.use(comparison.candidate)
        report.add(f"{len(changed.photos):,} photos asked again, none opened",
                   time.perf_counter() - start, "s", at_most=10)


def _fill(library: Library, count: int) -> tuple[list[int], list[int]]:
    base = library.models.base
    random = np.random.default_rng(0)
    scenes = np.flatnonzero(base.labels[:, 0] >= 0)
    ids: list[int] = []
    labels: list[int] = []
    version = library.pool.bundle.version
    for start in range(0, count, _CHUNK):
        numbers = range(start, min(start + _CHUNK, count))
        new = library._photos.add((f"/photos/{n:06}.jpg".encode(), _PRINT) for n in numbers)
        rows = random.choice(scenes, len(new))
        near = base.embedding[rows] + random.normal(0, 0.05, (len(new), base.embedding.shape[1]))
        library._photos.record([
            Result(id, _PRINT, f"{id * 2654435761 % 2**32:064x}",
                   prediction=bench.prediction(id, version),
                   embedding=vector.astype(np.float16).tobytes())
            for id, vector in zip(new, near, strict=True)
        ], gone=lambda path: False)
        ids += new
        labels += base.labels[rows, 0].tolist()
    return ids, labels


if __name__ == "__main__":
    main()

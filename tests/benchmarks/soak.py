"""Whether the children's memory stays level: 20,000 photos through each.

    python -m tests.benchmarks.soak [--figure FILE]

One engine child with the bundled network gets arrays in full batches, one
decode child small JPEGs. The figure shows what each held after every 200.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from scene_organizer.engine.children import ChildPool
from scene_organizer.engine.pool import BATCH
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.paths import bundled_model
from tests.benchmarks import bench

PHOTOS = 20_000
SAMPLE = 200
FILES = 48

Curve = list[tuple[int, float]]


def main() -> None:
    with bench.reporting(__doc__, figure=Path(__file__).with_name("soak.png")) as report:
        count = max(4, round(PHOTOS * report.scale))
        curves = {"decode child": _decode(count), "engine child": _classify(count)}
        for name, curve in curves.items():
            half = next(memory for done, memory in curve if done >= count / 2)
            end = curve[-1][1]
            report.add(f"{name} after {count // 2:,} photos", half, "MB")
            report.add(f"{name} after {count:,} photos", end, "MB")
            report.add(f"{name}, growth in the second half", (end / half - 1) * 100, "%",
                       at_most=5)
        if report.figure is not None:
            _draw(curves, report.figure)


def _decode(count: int) -> Curve:
    with bench.new_home() as folder:
        files = bench.make_photos(folder, FILES, bench.SMALL)
        pool = ChildPool(bundled_model(), "cpu", decoders=1)

        def work() -> Iterator[int]:
            for number in range(count):
                thumbnail = folder.parent / "thumbnail.jpg"
                task = DecodeTask(files[number % FILES], pool.bundle.preprocess, thumbnail,
                                  identity=True)
                pool.decode(task).result()
                yield number + 1

        return _watch(pool, "decode", work)


def _classify(count: int) -> Curve:
    pool = ChildPool(bundled_model(), "cpu")
    spec, size = pool.bundle.preprocess, min(BATCH, count)
    rng = np.random.default_rng(0)

    def work() -> Iterator[int]:
        for start in range(0, count, size):
            images = rng.integers(0, 256, (size, spec.height, spec.width, 3), np.uint8)
            pool.classify(images).result()
            yield start + size

    return _watch(pool, "engine", work)


def _watch(pool: ChildPool, kind: str, work: Callable[[], Iterator[int]]) -> Curve:
    curve: Curve = []
    children = set()
    try:
        for done in work():
            if not curve or done - curve[-1][0] >= SAMPLE:
                (child,) = [child for child in pool._children if child.kind == kind]
                children.add(child.process.pid)
                curve.append((done, bench.resident(child.process.pid)))
        (child,) = [child for child in pool._children if child.kind == kind]
        curve.append((done, bench.resident(child.process.pid)))
    finally:
        pool.close()
    assert len(children) == 1, "a child was started again: its memory began anew"
    return curve


def _draw(curves: dict[str, Curve], file: Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot(xlabel="photos", ylabel="resident memory, MB")
    for name, curve in curves.items():
        axes.plot(*zip(*curve, strict=True), label=name)
    axes.set_ylim(0)
    axes.set_title("Memory of one child while photos go through it")
    axes.legend()
    axes.grid(alpha=0.3)
    figure.savefig(file, dpi=100)


if __name__ == "__main__":
    main()

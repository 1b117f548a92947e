"""How well each starter category is told, alone beside the six: python -m tests.benchmarks.starters

The figures go into the bundle's manifest, from where the application shows them.
Asked are the frozen photos of the base set, which neither the network nor any head was trained
on: few of each kind, so that each counts for much. How much the examples weigh was chosen by
holding out a fifth of the photos the network was trained on; that the starters which are not
chosen are learned, too, with the frozen photos in sight.
"""

from __future__ import annotations

from dataclasses import asdict, replace

from scene_organizer.domain.learning import Quality
from scene_organizer.engine.base_set import read_base_set
from scene_organizer.engine.bundle import ModelBundle, read_bundle, write_manifest
from scene_organizer.learning.kinds import STARTERS
from scene_organizer.learning.quick import own_head
from scene_organizer.learning.starters import METRICS, trial
from scene_organizer.paths import bundled_model
from tests.benchmarks import bench


def measure(bundle: ModelBundle, keys: list[str]) -> dict[str, Quality]:
    """The quality of some starters, chosen together."""
    base = read_base_set(bundle.folder)
    chosen = {key: STARTERS[key] for key in keys}
    _, _, comparison, quality = trial(
        bundle, base, own_head(bundle, base), (), keys, chosen, keys, "measured"
    )
    assert comparison.adopted, f"{keys}: {comparison.reason}"
    return quality


def main() -> None:
    with bench.reporting(__doc__) as report:
        bundle = read_bundle(bundled_model())
        alone = {key: measure(bundle, [key])[key] for key in STARTERS}
        together = measure(bundle, list(STARTERS))
        for how, found in (("alone", alone), ("all five chosen", together)):
            for key, each in found.items():
                what = f"{key}, {how}"
                report.add(f"{what}: recall", 100 * each.recall, f"% of {each.photos}")
                report.add(f"{what}: precision", 100 * each.precision,
                           f"% of {each.found + each.mistaken}")
                report.add(f"{what}: six classes", each.scenes_after,
                           f"of {each.scenes}, {each.scenes_before} without")
        shipped = {key: asdict(each) for key, each in alone.items()}
        write_manifest(replace(bundle, metrics={**bundle.metrics, METRICS: shipped}))


if __name__ == "__main__":
    main()

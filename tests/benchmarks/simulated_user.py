"""What learning does for a person who calls things otherwise than the model, and for one who errs.

    python -m tests.benchmarks.simulated_user

The photos are the public test half of the scenes, which the network never saw
(`shared/data/intel/test` beside the checkout). Two rules, set by looking at the
photos (simulated_user.json names them): snowy mountains are called glacier,
and beaches become a category of their own, split off from the sea. The person
answers for 50, 100 and 200 photos, most of them in the groups that the rule is
about: half of the answers correct what the rule calls otherwise, as far as there
are so many, the others confirm. The accuracy is that on photos nobody answered
for, by the rule. A candidate that is refused leaves all as it was.
Then the same with 30 and with 100 percent of the answers drawn at random.

How strongly corrections pull was chosen with these rules in sight.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import NEGATIVE, BaseSet, Part, read_base_set
from scene_organizer.engine.bundle import ModelBundle, read_bundle
from scene_organizer.engine.head import Head, apply
from scene_organizer.engine.keras_model import KerasModel
from scene_organizer.imaging.decode import decode
from scene_organizer.imaging.preprocess import preprocess
from scene_organizer.learning.adopt import Taught, trial
from scene_organizer.learning.quick import answers, own_head
from scene_organizer.paths import bundled_model
from tests.benchmarks import bench

ROOT = Path(__file__).resolve().parents[2]
PHOTOS = ROOT.parent / "shared" / "data" / "intel" / "test"
FIGURE = Path(__file__).with_suffix(".png")
ANSWERS = (50, 100, 200)
SEEDS = 6
_BATCH = 64


@dataclass(frozen=True)
class Rule:
    """How a person sees it.

    Attributes:
        name: Of the photos that the person calls otherwise.
        of: The class they are of.
        called: What the person calls them.
        groups: Groups of the model's that the person goes through.
    """

    name: str
    of: str
    called: str
    groups: tuple[str, ...]


RULES = (Rule("snowy mountains", "mountain", "glacier", ("mountain", "glacier")),
         Rule("beaches", "sea", "beach", ("sea",)))


@dataclass(frozen=True)
class Seen:
    """The photos as the network sees them: names, embeddings (n, size), class keys (n,)."""

    names: Sequence[str]
    embedding: NDArray[np.float32]
    keys: NDArray[np.object_]


@dataclass(frozen=True)
class Outcome:
    """What one person got, accuracies 0..1.

    Attributes:
        all, ruled: On photos nobody answered for: all, and those called otherwise.
        base: On the base test by its own labels, whatever the person calls them.
        others: The same without the class whose photos the person calls otherwise.
        adopted: Whether the candidate was.
    """

    all: float
    ruled: float
    base: float
    others: float
    adopted: bool


def main() -> None:
    with bench.reporting(__doc__, FIGURE) as report:
        bundle = read_bundle(bundled_model())
        base = read_base_set(bundle.folder)
        seen = _look(bundle)
        curves = {}
        for rule in RULES:
            said = _by_rule(seen, rule)
            for answered in (0, *ANSWERS):
                curves[rule, answered] = _tell(report, bundle, base, seen, said, rule, answered, 0)
            for share in (0.3, 1.0):
                _tell(report, bundle, base, seen, said, rule, ANSWERS[-1], share)
        assert report.figure is not None
        _draw(report.figure, curves)


def _look(bundle: ModelBundle) -> Seen:
    paths = [path for key in CLASS_KEYS for path in sorted((PHOTOS / key).iterdir())]
    model = KerasModel(bundle, "cpu")
    model.load()
    found = []
    for start in range(0, len(paths), _BATCH):
        images = [preprocess(decode(path), bundle.preprocess)
                  for path in paths[start : start + _BATCH]]
        found.append(model(np.stack(images)).embedding)
    return Seen([path.name for path in paths], np.concatenate(found),
                np.array([path.parent.name for path in paths], object))


def _by_rule(seen: Seen, rule: Rule) -> NDArray[np.object_]:
    lists = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    ruled = np.isin(seen.names, lists[rule.name]) & (seen.keys == rule.of)
    return np.where(ruled, rule.called, seen.keys)


def _tell(
    report: bench.Report, bundle: ModelBundle, base: BaseSet, seen: Seen,
    said: NDArray[np.object_], rule: Rule, answered: int, random: float,
) -> list[Outcome]:
    found = [_live(bundle, base, seen, said, rule, answered, random, seed)
             for seed in range(SEEDS)]
    what = f"{rule.name}, {answered} answers" + (f", {random:.0%} random" if random else "")
    for name, values in (("unseen photos", [each.all for each in found]),
                         (f"unseen {rule.name}", [each.ruled for each in found]),
                         ("base test", [each.base for each in found]),
                         (f"base test but {rule.of}", [each.others for each in found])):
        report.add(f"{what}: {name}", 100 * float(np.mean(values)), "%")
    if answered:
        report.add(f"{what}: adopted", sum(each.adopted for each in found), f"of {SEEDS}")
    return found


def _live(
    bundle: ModelBundle, base: BaseSet, seen: Seen, said: NDArray[np.object_], rule: Rule,
    answered: int, random: float, seed: int,
) -> Outcome:
    rng = np.random.default_rng(seed)
    own = own_head(bundle, base)
    differs = said != seen.keys
    about = np.isin(np.array(answers(own, seen.embedding), object), rule.groups)
    group, rest = rng.permutation(np.flatnonzero(about)), rng.permutation(np.flatnonzero(~about))
    most = len(group) * 2 // 3
    known = group[:most]
    corrected = known[differs[known]]
    half = min(answered // 2, len(corrected))
    others = np.concatenate([known[~differs[known]], rest[: len(rest) // 2]])
    chosen = np.concatenate([corrected[:half], others[: answered - half]])
    unseen = np.concatenate([group[most:], rest[len(rest) // 2 :]])
    words = said[chosen].copy()
    keys = list(dict.fromkeys([*bundle.classes, rule.called]))
    wrong = rng.random(len(words)) < random
    words[wrong] = rng.choice(np.array(keys, object), int(wrong.sum()))
    head, adopted = own, False
    if answered:
        taught = [Taught(f"{seed}/{photo}", (str(word),), seen.embedding[photo].astype(np.float16))
                  for photo, word in zip(chosen.tolist(), words, strict=True)]
        candidate, _, comparison = trial(
            bundle, base, own, frozenset(), taught, keys[len(bundle.classes):], "candidate"
        )
        adopted = comparison.adopted
        head = candidate if adopted else own
    right = np.array(answers(head, seen.embedding[unseen]), object) == said[unseen]
    ruled = said[unseen] != seen.keys[unseen]
    return Outcome(float(right.mean()), float(right[ruled].mean()),
                   *_base_accuracies(head, base, bundle.classes.index(rule.of)), adopted)


def _base_accuracies(head: Head, base: BaseSet, without: int) -> tuple[float, float]:
    """On all frozen photos by their own labels, and on those of all classes but one."""
    test = base.of(Part.TEST)
    labels = test.labels[:, 0]
    assert head.logits is not None
    best = apply(head.logits, test.embedding).argmax(axis=1)
    scenes = labels != NEGATIVE
    right = best == labels
    return float(right[scenes].mean()), float(right[scenes & (labels != without)].mean())


def _draw(file: Path, curves: dict[tuple[Rule, int], list[Outcome]]) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(1, len(RULES), figsize=(9, 3.6), sharey=True, layout="constrained")
    for axis, rule in zip(axes, RULES, strict=True):
        answered = [count for each, count in curves if each == rule]
        for label, style, pick in (
            ("unseen photos, by the rule", "o-", lambda outcome: outcome.all),
            (f"unseen {rule.name}", "s--", lambda outcome: outcome.ruled),
            ("base test, by its own labels", "^:", lambda outcome: outcome.base),
            (f"base test without {rule.of}", "v:", lambda outcome: outcome.others),
        ):
            values = np.array([[pick(outcome) for outcome in curves[rule, count]]
                               for count in answered])
            axis.errorbar(answered, values.mean(axis=1), values.std(axis=1), fmt=style,
                          capsize=3, label=label)
        axis.set(title=f"{rule.name.capitalize()} called {rule.called}", xlabel="answers",
                 xticks=answered, ylim=(0, 1))
        axis.grid(alpha=0.3)
        axis.legend(fontsize=8, loc="lower right")
    axes[0].set_ylabel("accuracy")
    figure.savefig(file, dpi=110)
    plt.close(figure)


if __name__ == "__main__":
    main()

"""Writes the model card: what the bundled model is, how good, and what it cannot do.

Mitchell et al. 2019, "Model cards for model reporting". Every figure comes
from a committed file, so that card and files cannot disagree.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.recipes import RECIPES

COMMANDS = """\
python -m training train --recipe efficientnetb4 --data PHOTOS --unseen TEST \\
    --negatives NEGATIVES --weights WEIGHTS --run FIRST
python -m training train --recipe scenes --start FIRST --data PHOTOS --unseen TEST \\
    --negatives NEGATIVES --run RUN
python -m training evaluate --run RUN --data TEST --negatives NEGATIVES --train PHOTOS"""
Content = Mapping[str, Any]

_TEXT = """\
# Model card: scene model {version}

Written by `python -m training card` from the files that the last section names. Do not edit.

## What it is for

It says which of {classes} a photo shows, how sure it is, and whether the photo shows any of them
at all, for sorting a person's photo library on their own computer. What is doubtful is left to
the person. It is not made for deciding anything about people, places or safety.

- **Input:** a photo, upright, in sRGB, cropped to at most 4:3 and squeezed to
  {size}x{size} pixels (`scene_organizer/imaging/preprocess.py`).
- **Output:** calibrated `scores` (sum 1), `evidence` for each scene on its own and
  `scene_evidence` for any of them (0 to 1; the second by the energy of the logits, Liu et al.
  2020), and an embedding of {embedding_size} values.
- **Network:** {network}, {parameters} parameters, {megabytes} MB on disk as float16.
- **Cost:** {cost} times the forward pass of MobileNetV2 at 160 pixels, timed in one run on a CPU.

## Data

Trained on scenes of the Intel Image Classification set (150x150 pixels, "natural scenes around the
world"; published on Kaggle as puneet6060/intel-image-classification) and on photos of no scene:
animals, objects, food, people, vehicles, flowers, and grey bedrooms and kitchens. {validated}
scenes and {held_out} other photos, held out, chose weights, temperature and thresholds. Identical
files were left out where they lie under two labels or in the test too. Of {doubt_photos} labels
{doubtful} ({doubt_share}) are doubtful: a network that had not seen them says otherwise with
confidence (`python -m training prepare --weights`). The labels were left as they are.

## Method

{method}

## How good

On {photos} public test photos of the same set, never trained on nor tuned to:

| figure | value |
|---|---|
{figures}

By class:

| class | precision | recall | F1 | photos |
|---|---|---|---|---|
{by_class}

Confusion, rows true, columns predicted:

| | {classes_head} |
|---|{bars}
{confusion}

Photos of no scene that were held out of the training, and how many land in Unsure. They are of
kinds that the model was trained on; of other kinds fewer do:

| kind | photos | in Unsure | AUROC |
|---|---|---|---|
{negatives}

## Beside other recipes

Trained here with `python -m training` on the same photos; the last column is what their authors
reported, on photos and splits of their own. Epochs are those run, of those that the recipe has;
then comes what a run was told otherwise than its recipe says.

{recipes}

## Known weaknesses

- Glaciers and mountains, buildings and streets: {pair_share} of the mistakes on the test photos
  are within these two pairs, and people disagree about many of them too.
- The training photos are small (150 pixels) and of one source. What is rare there, such as night,
  fog, drawings or aerial pictures, was not measured.
- Bedrooms and kitchens are the only interiors it was taught to refuse, and those only in grey.
- Calibration was measured on this set only.

## How to reproduce

Photos in PHOTOS, TEST and NEGATIVES, ImageNet weights in WEIGHTS:

```
{commands}
```

Seed {seed}; Python {python}, TensorFlow {tensorflow}, Keras {keras}. `config.json` holds every
setting of the second run, `start.config.json` of the first.

The figures come from `assets/model/manifest.json`, `assets/model/training/` (config, versions,
evaluation) and `training/results/` (recipes and costs, doubtful labels).
"""


@dataclass(frozen=True)
class Sources:
    """The committed files that a card is made of, read.

    Attributes:
        manifest: Of the model bundle.
        evaluation: On test photos.
        config: Of the run.
        versions: Of the libraries.
        comparison: Runs side by side.
        doubts: From `prepare --weights`.
        size: Bytes of the bundle.
    """

    manifest: Content
    evaluation: Content
    config: Content
    versions: Content
    comparison: Sequence[Content]
    doubts: Content
    size: int


def read(bundle: Path, results: Path) -> Sources:
    """Reads what a card needs.

    Args:
        bundle: The bundle's folder; its run's files lie in `training` below it.
        results: Folder with comparison.json and doubts.json.
    """

    def content(file: Path) -> Any:
        return json.loads(file.read_text(encoding="utf-8"))

    run = bundle / "training"
    return Sources(
        content(bundle / "manifest.json"),
        content(run / "evaluation.json"),
        content(run / "config.json"),
        content(run / "versions.json"),
        content(results / "comparison.json"),
        content(results / "doubts.json"),
        sum(file.stat().st_size for file in bundle.iterdir() if file.is_file()),
    )


def write(sources: Sources) -> str:
    """The card in Markdown."""
    manifest, figures, config = sources.manifest, sources.evaluation, sources.config
    validation = manifest["metrics"]["validation"]
    classes = list(figures["classes"])
    row = next(row for row in sources.comparison if row["recipe"] == config["recipe"])
    return _TEXT.format(
        version=manifest["version"],
        classes=", ".join(classes[:-1]) + " and " + classes[-1],
        size=config["image_size"],
        embedding_size=manifest["embedding_size"],
        network=_network(config),
        parameters=f"{figures['parameters'] / 1e6:.1f} million",
        megabytes=f"{sources.size / 1e6:.0f}",
        cost=f"{row['cost']:.1f}",
        validated=f"{validation['scenes']:,}",
        held_out=f"{validation['negatives']:,}",
        doubt_photos=f"{sources.doubts['photos']:,}",
        doubtful=f"{sources.doubts['doubtful']:,}",
        doubt_share=f"{sources.doubts['share']:.1%}",
        method=RECIPES[config["recipe"]].origin,
        photos=f"{figures['photos']:,}",
        figures=_rows(_figures(figures)),
        by_class=_rows(
            (key, *(f"{each[name]:.1%}" for name in ("precision", "recall", "f1")),
             f"{each['photos']:,}")
            for key, each in figures["classes"].items()
        ),
        classes_head=" | ".join(classes),
        bars="---|" * len(classes),
        confusion=_rows(
            (key, *map(str, counts))
            for key, counts in zip(classes, figures["confusion"], strict=True)
        ),
        negatives=_rows(
            (kind, f"{each['photos']:,}", f"{each['unsure']:.1%}", f"{each['auroc']:.3f}")
            for kind, each in [("all", figures["negatives"]),
                               *figures["negatives"]["kinds"].items()]
        ),
        recipes=_recipes(sources.comparison),
        pair_share=f"{_within_pairs(figures):.0%}",
        commands=COMMANDS,
        seed=config["seed"],
        **{name: sources.versions[name] for name in ("python", "tensorflow", "keras")},
    )  # fmt: skip


def _network(config: Content) -> str:
    left_out = len(config["pruned"].split(",")) if config["pruned"] else 0
    name = {"efficientnetb4": "EfficientNetB4 up to block 7a"}.get(
        str(config["backbone"]), str(config["backbone"])
    )
    return f"{name} without {left_out} of its residual blocks" if left_out else name


def _figures(figures: Content) -> Iterable[Sequence[str]]:
    low, high = figures["accuracy_interval"]
    second, near = figures["second_scene"], figures["neighbours"]
    yield "Accuracy", f"{figures['accuracy']:.1%} (95 % interval {low:.1%} to {high:.1%}, Wilson)"
    yield "Expected calibration error, 15 bins", f"{figures['calibration_error']:.3f}"
    yield "Kept out of Unsure", f"{figures['kept']:.1%}"
    yield "Accuracy of those", f"{figures['accuracy_kept']:.1%}"
    yield ("Second scene in composites of two photos",
           f"precision {second['precision']:.1%}, recall {second['recall']:.1%}")
    yield "Single photos given one scene only", f"{second['singles_kept_single']:.1%}"
    yield "Vote of the 5 nearest neighbours by embedding", f"{near['accuracy']:.1%}"


def _recipes(runs: Sequence[Content]) -> str:
    head = ("recipe", "epochs", "otherwise", "parameters", "cost", "accuracy", "95 %", "photos",
            "reported")
    return "\n".join([
        _rows([head, ["---"] * len(head)]),
        _rows(
            (run["recipe"], f"{len(run['epochs'])} of {run['planned']}",
             ", ".join(run["otherwise"]) or "-",
             f"{run['parameters'] / 1e6:.2f} M",
             "-" if run["cost"] is None else f"{run['cost']:.2f}",
             f"{run['accuracy']:.1%}", "{:.1%} to {:.1%}".format(*run["accuracy_interval"]),
             run["measured_on"], run["reported"] or "-")
            for run in runs
        ),
    ])  # fmt: skip


def _within_pairs(figures: Content) -> float:
    """Share of the mistakes between glacier and mountain, buildings and street."""
    classes, confusion = list(figures["classes"]), figures["confusion"]
    wrong = sum(map(sum, confusion)) - sum(confusion[i][i] for i in range(len(classes)))
    within = 0
    for pair in (("glacier", "mountain"), ("buildings", "street")):
        one, other = map(classes.index, pair)
        within += confusion[one][other] + confusion[other][one]
    return float(within / max(1, wrong))


def _rows(rows: Iterable[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)

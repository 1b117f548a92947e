"""Command line: `python -m training COMMAND --help`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

# Quiet TensorFlow's start-up chatter; errors still appear.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from training.config import TrainConfig

if TYPE_CHECKING:
    import keras

    from training.networks import Weights
    from training.train import Photos

_LAYOUTS = """\
PHOTOS may be
  - a folder of <class>/ folders (buildings, forest, glacier, mountain, sea, street);
  - a folder with train/<class>/ or seg_train/<class>/, or seg_train/seg_train/<class>/ as
    the archive of the Intel scenes unpacks; test/, seg_test/ or seg_test/seg_test/ beside it
    are the test photos, pred/, seg_pred/ or seg_pred/seg_pred/ photos without labels;
  - a manifest: a CSV file with the columns path, label, split (train, test or pred).
Broken and duplicate photos are reported and left out; the test's photos are never trained on."""


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.act(options)
    except SceneOrganizerError as error:
        print(error.sentence, file=sys.stderr)
        return 2 if isinstance(error, InputFault) else 3
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train, evaluate and export the scene model of Scene Organizer.\n"
        "In order: prepare looks the photos over, train makes a run folder with a model bundle,\n"
        "evaluate measures it, compare puts runs side by side.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)

    def add(name: str, summary: str, text: str, epilog: str = "") -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=summary, description=textwrap.fill(text, 92), epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )  # fmt: skip

    recipes = add("recipes", "list the recipes and where they come from",
                  "Lists the recipes, where each comes from, and the accuracy that its authors "
                  "reported.")
    recipes.set_defaults(act=_recipes)

    prepare = add("prepare", "look the photos over before training",
                  "Reads every photo once and writes report.json (what is broken, twice there, "
                  "under two labels, or in both training and test, which is an error), counts.png "
                  "(photos by class) and samples.png (a contact sheet). Changes nothing. Exits "
                  "with 1 if the test shares photos with the training. With --weights it also "
                  "estimates which labels are wrong, by a network that has not seen them "
                  "(doubts.json, doubts.csv, doubts.png).", _LAYOUTS)
    prepare.add_argument("--data", type=Path, required=True, metavar="PHOTOS", help="see below")
    prepare.add_argument("--output", type=Path, required=True, metavar="FOLDER",
                         help="folder to write to")
    prepare.add_argument("--weights", default="none", metavar="WHERE",
                         help="pretrained weights of the network that doubts labels: a folder of "
                         "weight files, or `imagenet`, downloaded by Keras")
    prepare.set_defaults(act=_prepare)

    train = add("train", "train a recipe, or a grid of them, and write model bundles",
                "Trains a head on the frozen backbone, then the backbone from the layer that the "
                "recipe names upward, and writes the run folder: config.json with the seed, "
                "versions.json, a log and curves.png, the best weights, and a model bundle. "
                "Started again on the same run folder, it goes on where it stopped. A grid "
                "trains its recipes one after the other, each in a folder of its own within the "
                "run folder, and compares them.",
                f"{_LAYOUTS}\n\nExample:\n  python -m training train --recipe small-cnn "
                "--data PHOTOS --run RUN")
    train.add_argument("--recipe", default="efficientnetb4", metavar="NAME",
                       help="a recipe or a grid, see `recipes` (default: %(default)s)")
    _add_run(train)
    train.add_argument("--corrections", type=Path, metavar="FILE",
                       help="the application's corrections, CSV or JSON rows of path, scenes, "
                       "when, model: they outrank other labels and add photos")
    train.add_argument("--weights", default="none", metavar="WHERE",
                       help="where a backbone starts: a folder of weight files, `imagenet` "
                       "(downloaded by Keras) or `none` (random, everything is trained; the "
                       "default)")
    train.add_argument("--start", type=Path, metavar="RUN",
                       help="a finished run to start from instead: its best weights, for the same "
                       "network at another size or with blocks left out")
    train.add_argument("--set", action="append", default=[], metavar="NAME=VALUE",
                       help="override a setting of the recipe, such as l2=0.0001, dropout=0.3, "
                       "flip=true, zoom=0.2, shift=0.1 or rotation=0.05; may be repeated; "
                       "config.json of a run lists all")
    train.set_defaults(act=_train)

    evaluate = add("evaluate", "measure a model bundle and write a report",
                   "Measures with the application's own decoding and preprocessing, and writes "
                   "report.html (self-contained), evaluation.json and the pictures: accuracy with "
                   "its 95 % interval, precision, recall and F1 by class, confusion, calibration, "
                   "accuracy by coverage, second scenes of composites, rejection of negatives, "
                   "the worst mistakes and photos drawn at random.", _LAYOUTS)
    what = evaluate.add_mutually_exclusive_group(required=True)
    what.add_argument("--bundle", type=Path, metavar="FOLDER", help="a model bundle")
    what.add_argument("--run", type=Path, metavar="RUN",
                      help="a run folder: its bundle, and its accuracy and loss over the epochs; "
                      "the report goes to RUN/evaluation unless --output says otherwise")
    evaluate.add_argument("--data", type=Path, required=True, metavar="PHOTOS",
                          help="test photos, see below")
    evaluate.add_argument("--negatives", type=Path, metavar="FOLDER",
                          help="folder of <kind>/ folders of photos that show no scene; with "
                          "--run only those that the run never saw are asked")
    evaluate.add_argument("--train", type=Path, metavar="PHOTOS",
                          help="training photos: measures the 5 nearest neighbours by embedding")
    evaluate.add_argument("--predict", type=Path, metavar="PHOTOS",
                          help="photos without labels: predicted into predictions.csv and shown, "
                          "not scored")
    evaluate.add_argument("--output", type=Path, metavar="FOLDER", help="folder to write to")
    evaluate.set_defaults(act=_evaluate)

    compare = add("compare", "put runs side by side",
                  "Prints one table of runs (accuracy on the test photos where `evaluate --run` "
                  "has been there, else on validation photos) and writes it as comparison.json "
                  "and comparison.md, with one figure, comparison.png: accuracy by epoch, final "
                  "accuracy with its 95 % interval, parameters. With --cost also frontier.png: "
                  "validation accuracy against the time of a forward pass.")
    compare.add_argument("--cost", action="store_true",
                         help="time the runs' bundles on this machine, as multiples of "
                         "MobileNetV2 at 160 pixels")
    compare.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="run folders")
    compare.add_argument("--output", type=Path, metavar="FOLDER", help="folder to write to")
    compare.set_defaults(act=_compare)

    export = add("export", "make a bundle of a run's best weights",
                 "Makes the model bundle once more, from the best weights of a finished or an "
                 "interrupted run: normalisation folded, weights halved, temperature and "
                 "thresholds fitted on the run's validation photos, hashed.", _LAYOUTS)
    _add_run(export)
    export.add_argument("--corrections", type=Path, metavar="FILE",
                        help="as the run was given them: they decide the validation photos")
    export.set_defaults(act=_export)

    base = add("base", "write what a bundle's network sees in the photos it was made with",
               "Writes base.npz into the bundle: embeddings, labels and parts of the photos that "
               "its network was trained on and of those it never was, and its own head, so that "
               "the application can learn from corrections and forget nothing. The photos are "
               "split as the bundle's own training/config.json says.", _LAYOUTS)
    base.add_argument("--bundle", type=Path, required=True, metavar="BUNDLE", help="the bundle")
    _add_photos(base, "left out")
    base.add_argument("--cache", type=Path, required=True, metavar="FOLDER",
                      help="folder for what is done so far: an interrupted run goes on from there")
    base.set_defaults(act=_base)

    taps = add("taps", "write what the lower half of a bundle's network sees in base photos",
               "Writes taps.npz into the bundle: for a part of the photos of its base set, what "
               "the network sees below the blocks that deep retraining trains, so that the "
               "application can retrain them without the photos. The photos are split as for "
               "`base`.", _LAYOUTS)
    taps.add_argument("--bundle", type=Path, required=True, metavar="BUNDLE", help="the bundle")
    _add_photos(taps, "left out")
    taps.add_argument("--layer", metavar="NAME",
                      help="the layer of the backbone above which is trained (default: that of "
                      "the recipe `scenes`)")
    taps.set_defaults(act=_taps)

    card = add("card", "write the model card of a bundle",
               "Writes the model card from committed files alone: the bundle's manifest, its run's "
               "config, versions and evaluation in BUNDLE/training, and comparison.json and "
               "doubts.json in RESULTS.")
    card.add_argument("--bundle", type=Path, required=True, metavar="BUNDLE", help="the bundle")
    card.add_argument("--results", type=Path, required=True, metavar="RESULTS",
                      help="folder that `compare --output` and `prepare --output` wrote to")
    card.add_argument("--output", type=Path, required=True, metavar="FILE", help="the card")
    card.set_defaults(act=_card)
    return parser


def _add_photos(parser: argparse.ArgumentParser, unseen: str) -> None:
    parser.add_argument("--data", type=Path, required=True, metavar="PHOTOS", help="see below")
    parser.add_argument("--negatives", type=Path, metavar="FOLDER",
                        help="folder of <kind>/ folders of photos that show no scene")
    parser.add_argument("--unseen", type=Path, metavar="PHOTOS",
                        help=f"test photos; those that are also in it are {unseen}")


def _add_run(parser: argparse.ArgumentParser) -> None:
    _add_photos(parser, "not trained on")
    parser.add_argument("--run", type=Path, required=True, help="run folder to write or resume")
    parser.add_argument("--model-version", default="", metavar="TEXT", help="of the bundle")


def _say(text: str) -> None:
    print(text, flush=True)


def _recipes(options: argparse.Namespace) -> int:
    from training.recipes import GRIDS, RECIPES

    members = {name for names in GRIDS.values() for name in names}
    for name, recipe in RECIPES.items():
        if name not in members:
            reported = f" Reported: {recipe.reported}." if recipe.reported else ""
            _say(name + "\n" + textwrap.indent(textwrap.fill(recipe.origin + reported, 88), "    "))
    for name, names in GRIDS.items():
        text = f"{len(names)} runs, last 1, 3, 5 blocks times 1, 2, 3 dense layers: "
        _say(name + "\n" + textwrap.indent(textwrap.fill(text + ", ".join(names), 88), "    "))
    return 0


def _prepare(options: argparse.Namespace) -> int:
    from training.prepare import prepare

    content, report = prepare(options.data, options.output)
    for line in report.lines():
        _say(line)
    for part, counts in content["counts"].items():
        _say(f"{part}: " + ", ".join(f"{count:,} {key}" for key, count in counts.items()))
    weights = _weights(options)
    if weights is not None:
        from training import doubts

        found = doubts.write(options.data, options.output, weights)
        _say(f"{found['doubtful']:,} of {found['photos']:,} labels are doubtful, "
             f"{found['share']:.1%}")
    return 1 if report.leaked else 0


def _train(options: argparse.Namespace) -> int:
    from training import compare, train
    from training.recipes import chosen
    from training.runs import read_run

    recipes = chosen(options.recipe)
    weights = _weights(options)
    folders = []
    photos, read = None, None
    for name, recipe in recipes.items():
        config = recipe.config.override(options.set)
        run = options.run / name if len(recipes) > 1 else options.run
        if weights is None and not options.start:
            config = _from_scratch(config)
        # The recipes of a grid read the same photos; most of it is decoding.
        key = (config.image_size, config.seed, config.validation_share, config.photos_per_class)
        if photos is None or read != key:
            photos, read = _photos(options, config), key
        model = train.train(config, photos, weights, run, _say, options.start)
        _write_bundle(run, options.model_version, config, photos, model)
        folders.append(run)
    if len(folders) > 1:
        runs = [read_run(folder) for folder in folders]
        compare.write(runs, options.run, {})
        _say(compare.as_text(compare.table(runs, {})))
    return 0


def _weights(options: argparse.Namespace) -> Weights:
    known: dict[str, Weights] = {"none": None, "imagenet": "imagenet"}
    return known.get(options.weights, Path(options.weights))


def _from_scratch(config: TrainConfig) -> TrainConfig:
    """Random weights are worth nothing frozen."""
    from training.networks import BACKBONES

    backbone = BACKBONES.get(config.backbone)
    if backbone is None or not backbone.weights:
        return config
    _say(f"{config.backbone} starts from random weights: all of it is trained")
    return replace(config, unfreeze_from="", head_epochs=0, frozen_statistics=False)


def _export(options: argparse.Namespace) -> int:
    from training import runs, train

    config = TrainConfig.load(options.run / runs.CONFIG)
    photos = _photos(options, config)
    model = train.best_model(options.run, config)
    _write_bundle(options.run, options.model_version, config, photos, model)
    return 0


def _base(options: argparse.Namespace) -> int:
    from scene_organizer.engine.bundle import read_bundle
    from training import base, runs, train

    bundle = read_bundle(options.bundle)
    config = TrainConfig.load(options.bundle / "training" / runs.CONFIG)
    photos = train.load_photos(config, options.data, options.negatives, options.unseen, _say)
    base.make(bundle, photos, options.cache, _say)
    return 0


def _taps(options: argparse.Namespace) -> int:
    import keras

    from scene_organizer.engine.bundle import read_bundle, write_manifest
    from training import runs, taps, train

    bundle = read_bundle(options.bundle)
    config = TrainConfig.load(options.bundle / "training" / runs.CONFIG)
    photos = train.load_photos(config, options.data, options.negatives, options.unseen, _say)
    found = taps.make(
        keras.saving.load_model(bundle.model_file, compile=False), options.layer or taps.LAYER,
        photos, taps.SHARES, lambda done, total: _say(f"{done:,} of {total:,}"),
    )
    taps.write_taps(found, bundle.folder)
    write_manifest(bundle)
    return 0


def _photos(options: argparse.Namespace, config: TrainConfig) -> Photos:
    from training import train

    return train.load_photos(
        config, options.data, options.negatives, options.unseen, _say, options.corrections
    )


def _write_bundle(
    run: Path, version: str, config: TrainConfig, photos: Photos, model: keras.Model
) -> None:
    from training import plots, runs, train
    from training.export import export

    bundle = export(
        model,
        run / runs.BUNDLE,
        version or f"{config.recipe}-{config.image_size}-{config.seed}",
        photos.validation,
        {"recipe": config.recipe, "seed": config.seed, **train.versions()},
    )
    plots.learning_curves(run)
    _say(f"bundle written to {bundle.folder}")


def _evaluate(options: argparse.Namespace) -> int:
    from scene_organizer.engine.bundle import read_bundle
    from training import report, runs
    from training.evaluate import evaluate, predict

    output = options.output or (options.run and options.run / runs.EVALUATION)
    if options.predict and not output:
        raise InputFault("Predictions need a folder to go to: --output.")
    bundle = read_bundle(options.bundle or options.run / runs.BUNDLE)
    seed = TrainConfig.load(options.run / runs.CONFIG).seed if options.run else None
    evaluation = evaluate(bundle, options.data, options.negatives, _say, options.train, seed)
    predicted = predict(bundle, options.predict, _say) if options.predict else None
    left_out = ("mistakes", "reliability", "confusion", "classes", "coverage")
    summary = {key: value for key, value in evaluation.figures.items() if key not in left_out}
    _say(json.dumps(summary, indent=2))
    if output:
        page = report.write(bundle, evaluation, output, options.run, predicted)
        _say(f"report written to {page}")
    return 0


def _compare(options: argparse.Namespace) -> int:
    from training import compare
    from training.runs import BUNDLE, read_run

    runs = [read_run(folder) for folder in options.runs]
    costs: compare.Costs = {}
    if options.cost:
        from training.cost import relative_costs

        bundles = [folder / BUNDLE for folder in options.runs]
        costs = relative_costs(dict(zip((run.name for run in runs), bundles, strict=True)))
    _say(compare.as_text(compare.table(runs, costs)))
    if options.output:
        compare.write(runs, options.output, costs)
    return 0


def _card(options: argparse.Namespace) -> int:
    from training import card

    sources = card.read(options.bundle, options.results)
    options.output.write_text(card.write(sources), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

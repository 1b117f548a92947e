"""Command line: `python -m training COMMAND --help`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

# Quiet TensorFlow's start-up chatter; errors still appear.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from training.config import TrainConfig

if TYPE_CHECKING:
    import keras

    from training.train import Photos


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train, evaluate and export the scene model of Scene Organizer.",
    )
    commands = parser.add_subparsers(dest="command", required=True)

    train = commands.add_parser(
        "train",
        help="train a recipe and write a model bundle",
        description="Trains in two phases and writes the run folder: config, seed, versions, "
        "CSV log, plots, best weights and a model bundle. Started again on the same run folder "
        "it goes on where it stopped.",
    )
    train.add_argument("--recipe", default="efficientnetb4", help="see `recipes`")
    train.add_argument("--data", type=Path, required=True, help="folder of <class>/ folders")
    train.add_argument("--negatives", type=Path, help="folder of photos that are no scene")
    train.add_argument("--unseen", type=Path,
                       help="test folder; photos that are also in it are left out")
    train.add_argument("--weights", type=Path, help="folder of pretrained backbone weights")
    train.add_argument("--run", type=Path, required=True, help="run folder to write or resume")
    train.add_argument("--model-version", default="", help="version of the bundle")
    train.add_argument("--set", action="append", default=[], metavar="NAME=VALUE",
                       help="override a setting of the recipe, may be repeated")

    evaluate = commands.add_parser(
        "evaluate",
        help="measure a model bundle",
        description="Measures accuracy, calibration and rejection with the application's own "
        "decoding and preprocessing; writes evaluation.json and plots.",
    )
    evaluate.add_argument("--bundle", type=Path, required=True)
    evaluate.add_argument("--data", type=Path, required=True, help="folder of <class>/ folders")
    evaluate.add_argument("--negatives", type=Path, help="folder of photos that are no scene")
    evaluate.add_argument("--output", type=Path, help="folder for evaluation.json and plots")

    export = commands.add_parser("export", help="make a bundle of a run's best weights")
    export.add_argument("--data", type=Path, required=True)
    export.add_argument("--negatives", type=Path)
    export.add_argument("--unseen", type=Path)
    export.add_argument("--run", type=Path, required=True)
    export.add_argument("--model-version", default="")

    commands.add_parser("recipes", help="list the recipes")

    options = parser.parse_args(arguments)
    try:
        return {"train": _train, "evaluate": _evaluate, "export": _export,
                "recipes": _recipes}[options.command](options)
    except SceneOrganizerError as error:
        print(error.sentence, file=sys.stderr)
        return 2 if isinstance(error, InputFault) else 3


def _say(text: str) -> None:
    print(text, flush=True)


def _recipes(options: argparse.Namespace) -> int:
    from training.recipes import RECIPES

    for name, recipe in RECIPES.items():
        _say(f"{name}\n    {recipe.origin}")
    return 0


def _train(options: argparse.Namespace) -> int:
    from training import train
    from training.recipes import chosen

    config = chosen(options.recipe)[options.recipe].config.override(options.set)
    photos = train.load_photos(config, options.data, options.negatives, options.unseen, _say)
    model = train.train(config, photos, options.weights, options.run, _say)
    return _write_bundle(options, config, photos, model)


def _export(options: argparse.Namespace) -> int:
    from training import runs, train

    config = TrainConfig.load(options.run / runs.CONFIG)
    photos = train.load_photos(config, options.data, options.negatives, options.unseen, _say)
    return _write_bundle(options, config, photos, train.best_model(options.run, config))


def _write_bundle(
    options: argparse.Namespace, config: TrainConfig, photos: Photos, model: keras.Model
) -> int:
    from training import plots, train
    from training.export import export

    bundle = export(
        model,
        options.run / "bundle",
        options.model_version or f"{config.recipe}-{config.image_size}-{config.seed}",
        photos.validation,
        {"recipe": config.recipe, "seed": config.seed, **train.versions()},
    )
    plots.learning_curves(options.run)
    _say(f"bundle written to {bundle.folder}")
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from scene_organizer.engine.bundle import read_bundle
    from training import plots
    from training.evaluate import evaluate

    result = evaluate(read_bundle(options.bundle), options.data, options.negatives, _say)
    summary = {key: value for key, value in result.items()
               if key not in ("mistakes", "reliability", "confusion", "classes")}
    _say(json.dumps(summary, indent=2))
    if options.output:
        options.output.mkdir(parents=True, exist_ok=True)
        (options.output / "evaluation.json").write_text(
            json.dumps(result, indent=1) + "\n", encoding="utf-8"
        )
        plots.evaluation(result, options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())

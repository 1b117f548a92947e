"""The report of an evaluation: one page with every picture in it, and the same figures as JSON."""

from __future__ import annotations

import base64
import csv
import html
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scene_organizer.engine.bundle import ModelBundle
from training import plots
from training.evaluate import Answers, Evaluation

REPORT = "report.html"
FIGURES = "evaluation.json"
WORST = 40
RANDOM = 40

_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
:root {{ color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }}
body {{ max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }}
img {{ max-width: 100%; background: white; border-radius: 6px; }}
table {{ border-collapse: collapse; margin: 1rem 0; }}
td, th {{ padding: .25rem .8rem; border-bottom: 1px solid #8886; text-align: right; }}
td:first-child, th:first-child {{ text-align: left; }}
</style></head><body>
<h1>{title}</h1>
{body}
</body></html>
"""

_PICTURES = {
    "curves.png": "Accuracy and loss over the epochs",
    "confusion.png": "Confusion",
    "reliability.png": "Reliability: is a photo of 80 % right in 80 % of the cases?",
    "coverage.png": "Accuracy when only the most confident photos are answered",
    "rejection.png": "Scenes and other photos by their evidence",
    "mistakes.png": "The worst mistakes, the most confident first: true, predicted, probability",
    "random.png": "Photos drawn at random: true, predicted, probability",
    "predicted.png": "Photos without labels: predicted, probability",
}


def write(
    bundle: ModelBundle,
    evaluation: Evaluation,
    folder: Path,
    run: Path | None = None,
    predicted: Answers | None = None,
) -> Path:
    """Writes report.html, evaluation.json, the pictures, and predictions.csv if there are any.

    Args:
        bundle: What was measured.
        evaluation: From `evaluate`.
        folder: Made if missing.
        run: The run folder, for its epochs, or None.
        predicted: Answers for photos without labels, or None.

    Returns:
        The page.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # Pictures of an earlier evaluation would slip into this one's page.
    for name in _PICTURES:
        (folder / name).unlink(missing_ok=True)
    text = json.dumps(evaluation.figures, indent=1) + "\n"
    (folder / FIGURES).write_text(text, encoding="utf-8")
    plots.evaluation(evaluation.figures, folder)
    if run is not None:
        plots.learning_curves(run, folder / "curves.png")
    if evaluation.negatives is not None:
        plots.rejection(
            evaluation.scenes.scene_evidence, evaluation.negatives.scene_evidence,
            bundle.thresholds.scene_evidence, folder / "rejection.png",
        )  # fmt: skip
    answers = evaluation.scenes
    wrong = np.flatnonzero(answers.scores.argmax(axis=1) != answers.labels)
    worst = wrong[np.argsort(-answers.scores[wrong].max(axis=1), kind="stable")][:WORST]
    _sheet(bundle, answers, worst, folder / "mistakes.png")
    _sheet(bundle, answers, _some(answers), folder / "random.png")
    if predicted is not None:
        _sheet(bundle, predicted, _some(predicted), folder / "predicted.png")
        _predictions(bundle, predicted, folder / "predictions.csv")
    page = folder / REPORT
    title = f"Scene model {bundle.version}"
    body = "\n".join([*_tables(evaluation.figures), *_inlined(folder)])
    page.write_text(_PAGE.format(title=html.escape(title), body=body), encoding="utf-8")
    return page


def _some(answers: Answers) -> NDArray[np.int_]:
    return np.random.default_rng(11).permutation(len(answers.samples))[:RANDOM]


def _sheet(
    bundle: ModelBundle, answers: Answers, chosen: NDArray[np.int_], path: Path
) -> None:
    captions = []
    for index in chosen:
        best = int(answers.scores[index].argmax())
        guess = f"{bundle.classes[best]} {answers.scores[index, best]:.0%}"
        label = answers.labels[index]
        captions.append(guess if label < 0 else f"{bundle.classes[label]}\n{guess}")
    if captions:
        plots.contact_sheet([answers.images[index] for index in chosen], captions, path)


def _predictions(bundle: ModelBundle, answers: Answers, path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["photo", "scene", "unsure", "scene_evidence", *bundle.classes])
        for sample, scores, evidence, sure in zip(
            answers.samples, answers.scores, answers.scene_evidence, answers.sure, strict=True
        ):
            writer.writerow([
                sample.path.name, bundle.classes[scores.argmax()], not sure,
                f"{evidence:.4f}", *(f"{score:.4f}" for score in scores),
            ])  # fmt: skip


def _tables(figures: Mapping[str, Any]) -> Iterable[str]:
    low, high = figures["accuracy_interval"]
    second = figures["second_scene"]
    rows = [
        ("Accuracy", f"{figures['accuracy']:.2%} of {figures['photos']:,} photos"),
        ("95 % interval (Wilson)", f"{low:.2%} to {high:.2%}"),
        ("Expected calibration error, 15 bins", f"{figures['calibration_error']:.4f}"),
        ("Kept out of Unsure", f"{figures['kept']:.2%}"),
        ("Second scene of composites, precision", f"{second['precision']:.1%}"),
        ("Second scene of composites, recall", f"{second['recall']:.1%}"),
        ("Single photos that stay single", f"{second['singles_kept_single']:.1%}"),
        ("Parameters", f"{figures['parameters']:,}"),
    ]
    if figures["accuracy_kept"] is not None:
        rows.insert(4, ("Accuracy of those", f"{figures['accuracy_kept']:.2%}"))
    if "neighbours" in figures:
        near = figures["neighbours"]
        rows.append(("Five nearest neighbours by embedding", f"{near['accuracy']:.2%}"))
    yield _table(("", ""), rows)
    yield "<h2>By class</h2>"
    yield _table(
        ("class", "precision", "recall", "F1", "photos"),
        [
            (key, *(f"{row[name]:.1%}" for name in ("precision", "recall", "f1")),
             f"{row['photos']:,}")
            for key, row in figures["classes"].items()
        ],
    )  # fmt: skip
    yield "<h2>Confusion (rows true, columns predicted)</h2>"
    classes = tuple(figures["classes"])
    yield _table(
        ("", *classes),
        [(key, *map(str, row)) for key, row in zip(classes, figures["confusion"], strict=True)],
    )
    if "negatives" in figures:
        yield "<h2>Photos that show no scene</h2>"
        negatives = figures["negatives"]
        yield _table(
            ("kind", "photos", "in Unsure", "AUROC", "FPR at 95 % kept"),
            [
                (kind, f"{row['photos']:,}", f"{row['unsure']:.1%}", f"{row['auroc']:.3f}",
                 f"{row['fpr95']:.1%}")
                for kind, row in [("all", negatives), *negatives["kinds"].items()]
            ],
        )  # fmt: skip


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    def line(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(c)}</{tag}>" for c in cells) + "</tr>"

    body = "\n".join(line(cells, "td") for cells in rows)
    return f"<table>\n{line(head, 'th')}\n{body}\n</table>"


def _inlined(folder: Path) -> Iterable[str]:
    for name, text in _PICTURES.items():
        if (folder / name).is_file():
            content = base64.b64encode((folder / name).read_bytes()).decode()
            title = html.escape(text)
            yield f'<h2>{title}</h2>\n<img alt="{title}" src="data:image/png;base64,{content}">'

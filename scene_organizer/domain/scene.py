"""Scene classes, and how a model's numbers become an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

NONE_OF_THESE = "none"
"""The label of a photo that a person says shows none of the scene classes."""


@dataclass(frozen=True)
class SceneClass:
    """A class photos are sorted into: one of the six built-in ones or a person's own.

    Attributes:
        key: Stable identifier, also the folder name and the word on the command line.
        name: What is shown.
        colour: `#rrggbb`.
        shortcut: The digit that assigns it, or an empty string.
        builtin: Whether the bundled model knows it.
    """

    key: str
    name: str
    colour: str
    shortcut: str = ""
    builtin: bool = True


# Colours after Okabe and Ito's palette, told apart with every common kind of
# colour blindness; names always stand beside them.
BUILTIN_SCENES = (
    SceneClass("buildings", "Buildings", "#cc79a7", "1"),
    SceneClass("forest", "Forest", "#009e73", "2"),
    SceneClass("glacier", "Glacier", "#56b4e9", "3"),
    SceneClass("mountain", "Mountain", "#d55e00", "4"),
    SceneClass("sea", "Sea", "#0072b2", "5"),
    SceneClass("street", "Street", "#e69f00", "6"),
)

CLASS_KEYS = tuple(scene.key for scene in BUILTIN_SCENES)
"""The built-in classes in the order of the model's outputs."""


@dataclass(frozen=True)
class Thresholds:
    """Where an answer stops being sure; chosen on validation photos, stored in the bundle.

    Attributes:
        confidence: Softmax probability of the best class below which a photo is unsure, 0..1.
        scene_evidence: Evidence for any scene below which a photo is unsure, 0..1.
        second_scene: Evidence from which a further scene counts as shown, 0..1.
    """

    confidence: float = 0.5
    scene_evidence: float = 0.5
    second_scene: float = 0.5

    def raised(self, floor: float) -> Thresholds:
        """These, but unsure below a confidence of `floor` at least, 0..1."""
        return replace(self, confidence=max(self.confidence, floor))


@dataclass(frozen=True)
class Prediction:
    """What one model version says of one photo.

    Attributes:
        scores: Calibrated probability by class key, 0..1, summing to 1.
        evidence: Evidence by class key, 0..1, each class on its own.
        scene_evidence: How much the photo looks like any scene at all, 0..1.
        scenes: Every scene with enough evidence of its own, most certain first; the
            best class leads unless unsure.
        unsure: Whether a person should look.
        model: The model version.
    """

    scores: Mapping[str, float]
    evidence: Mapping[str, float]
    scene_evidence: float
    scenes: tuple[str, ...]
    unsure: bool
    model: str

    @property
    def best(self) -> str:
        """The top class, whatever the confidence."""
        return max(self.scores, key=self.scores.__getitem__)

    @property
    def confidence(self) -> float:
        """The probability of the top class, 0..1."""
        return max(self.scores.values())

    @property
    def scene(self) -> str | None:
        """The top class, or None when unsure."""
        return None if self.unsure else self.best


def judge(
    classes: Sequence[str],
    scores: Sequence[float],
    evidence: Sequence[float],
    scene_evidence: float,
    thresholds: Thresholds,
    model: str,
) -> Prediction:
    """Applies the decision rule to one photo's numbers.

    Args:
        classes: Class keys in the order of the other two.
        scores: Calibrated softmax probabilities, summing to 1.
        evidence: Independent per-class probabilities, each 0..1.
        scene_evidence: Probability that the photo shows any scene at all, 0..1.
        thresholds: The bundle's decision thresholds.
        model: The model version.
    """
    by_score = dict(zip(classes, map(float, scores), strict=True))
    by_evidence = dict(zip(classes, map(float, evidence), strict=True))
    best = max(by_score, key=by_score.__getitem__)
    # A number of numpy's would make `unsure` one, too, which SQLite stores as bytes.
    scene_evidence = float(scene_evidence)
    unsure = (
        by_score[best] < thresholds.confidence or scene_evidence < thresholds.scene_evidence
    )
    shown = sorted(
        (key for key, value in by_evidence.items()
         if value >= thresholds.second_scene and (unsure or key != best)),
        key=by_evidence.__getitem__,
        reverse=True,
    )
    scenes = tuple(shown) if unsure else (best, *shown)
    return Prediction(by_score, by_evidence, scene_evidence, scenes, unsure, model)

"""What turns the network's raw answers into predictions: the bundle's own head or a learned one.

The network itself runs in the engine child and never changes by quick
learning. A learned head is a matrix on the photo's embedding; this is the
only place where one is applied, for new photos and for stored embeddings
alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.scene import Prediction, judge
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.protocol import Classified

Weights = NDArray[np.float32]


@dataclass(frozen=True)
class Head:
    """The last layer, with the calibration and the thresholds that belong to it.

    Attributes:
        bundle: Version, classes, calibration and thresholds of this head; preprocessing and
            file of the network it stands on.
        logits: Weights on the embedding, (size + 1, classes), the last row the bias;
            None for the network's own.
        evidence: Likewise for each scene on its own.
    """

    bundle: ModelBundle
    logits: Weights | None = None
    evidence: Weights | None = None

    @property
    def version(self) -> str:
        """Stored with every prediction."""
        return self.bundle.version

    def predict(self, answer: Classified) -> list[Prediction | None]:
        """Judges what the engine child said of a batch; None where that is no valid answer."""
        if self.logits is None:
            return self._judge(answer.logits, answer.evidence)
        # Rounded as it is stored, so that a photo keeps its answer when it is asked again.
        return self.predict_embedded(answer.embedding.astype(np.float16))

    def predict_embedded(self, embedding: NDArray[np.floating]) -> list[Prediction | None]:
        """Judges stored embeddings.

        Args:
            embedding: Shape (n, size), of the network this head stands on.

        Returns:
            n predictions; None where one is not valid.
        """
        assert self.logits is not None, "the bundle's own head needs the network"
        assert self.evidence is not None, "both heads are learned together"
        return self._judge(apply(self.logits, embedding), apply(self.evidence, embedding))

    def _judge(
        self, logits: NDArray[np.floating], evidence: NDArray[np.floating]
    ) -> list[Prediction | None]:
        bundle = self.bundle
        scores, shown = bundle.calibrate(logits, evidence)
        scene_evidence = bundle.scene_evidence(logits)
        valid = np.isfinite(np.concatenate([scores, shown], axis=1)).all(axis=1)
        # Plain lists: numbers of numpy's one by one take ten times as long.
        rows = zip(scores.tolist(), shown.tolist(), scene_evidence.tolist(), valid.tolist(),
                   strict=True)
        return [
            judge(bundle.classes, own, each, any_scene, bundle.thresholds, bundle.version)
            if fine else None
            for own, each, any_scene, fine in rows
        ]

    def raised(self, floor: float) -> Self:
        """This head, but unsure below a confidence of `floor` at least, 0..1."""
        thresholds = self.bundle.thresholds.raised(floor)
        return replace(self, bundle=replace(self.bundle, thresholds=thresholds))

    def only(self, keys: frozenset[str]) -> Self:
        """This head without the classes that no longer are."""
        classes = self.bundle.classes
        kept = [index for index, key in enumerate(classes) if key in keys]
        if self.logits is None or self.evidence is None or len(kept) == len(classes):
            return self
        return replace(
            self, logits=self.logits[:, kept], evidence=self.evidence[:, kept],
            bundle=replace(self.bundle, classes=tuple(classes[index] for index in kept)),
        )


def apply(weights: Weights, embedding: NDArray[np.floating]) -> NDArray[np.float32]:
    """A linear layer: (n, size) times (size + 1, classes), the last row the bias."""
    return np.asarray(np.asarray(embedding, np.float32) @ weights[:-1] + weights[-1])

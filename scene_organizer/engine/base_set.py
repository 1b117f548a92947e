"""What the bundled model saw in the photos it was made with, and the head that answers from it.

It ships with the bundle, so that a head learned from a person's corrections
can be trained beside the original photos, forget nothing, and be measured
on photos that no network was trained on.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import EnvironmentFault

BASE_SET = "base.npz"
"""The file in the bundle."""

NEGATIVE = -1
"""The label of a photo that shows no scene, and the second label of one that shows only one."""


class Part(IntEnum):
    """What a photo of the base set is for."""

    TRAIN = 0
    TEST = 1
    """Never trained on, by the network or by any head: frozen."""
    PAIR = 2
    """Two test photos in one picture: what second labels are judged by."""


@dataclass(frozen=True)
class BaseSet:
    """Embeddings of labelled photos, and the bundle's own head.

    Attributes:
        embedding: Shape (n, size), float32.
        labels: Class indices of the bundle, (n, 2): the main one, and the second of
            a pair; `NEGATIVE` where there is none.
        part: What each photo is for, (n,), values of `Part`.
        kind: The folder each photo came from, (n,): a class key, or what a photo
            that shows no scene shows instead ("dog").
        logits: Weights of the head that tells scenes apart, (size + 1, classes), the
            last row the bias.
        evidence: Likewise of the head that asks for each scene on its own.
    """

    embedding: NDArray[np.float32]
    labels: NDArray[np.int8]
    part: NDArray[np.uint8]
    kind: NDArray[np.str_]
    logits: NDArray[np.float32]
    evidence: NDArray[np.float32]

    def of(self, part: Part) -> BaseSet:
        """The photos of one part."""
        chosen = self.part == part
        return BaseSet(self.embedding[chosen], self.labels[chosen], self.part[chosen],
                       self.kind[chosen], self.logits, self.evidence)


def write_base_set(base: BaseSet, folder: Path) -> None:
    """Writes the file into a bundle's folder, a byte a value.

    Each dimension is spread over 256 steps from its least to its highest
    value; what that rounds off is far below what the network itself leaves
    open.

    Raises:
        OSError: It cannot be written.
    """
    low = base.embedding.min(axis=0)
    step = np.maximum((base.embedding.max(axis=0) - low) / 255, np.finfo(np.float32).tiny)
    np.savez_compressed(
        folder / BASE_SET, embedding=np.rint((base.embedding - low) / step).astype(np.uint8),
        low=low, step=step.astype(np.float32), labels=base.labels, part=base.part,
        kind=base.kind, logits=base.logits, evidence=base.evidence,
    )


def read_base_set(folder: Path) -> BaseSet:
    """Reads the base set of a bundle, whose manifest vouches for the file.

    Raises:
        EnvironmentFault: There is none, or it is damaged.
    """
    try:
        with np.load(folder / BASE_SET, allow_pickle=False) as file:
            embedding = file["embedding"].astype(np.float32) * file["step"] + file["low"]
            return BaseSet(embedding, *(file[name] for name in (
                "labels", "part", "kind", "logits", "evidence")))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise EnvironmentFault(
            "What the model learned from cannot be read, so nothing can be learned: reinstall "
            "Scene Organizer."
        ) from error

"""What a training run is told: one frozen dataclass, saved beside every checkpoint."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from scene_organizer.domain.errors import InputFault

_BOOLEANS = {"true": True, "false": False, "True": True, "False": False}


@dataclass(frozen=True)
class TrainConfig:
    """Everything that shapes a run. Two runs of one config and seed see the same photos.

    Attributes:
        recipe: The name the run was started under.
        backbone: A key of `networks.BACKBONES`.
        image_size: Pixels; the network's input is square.
        embedding_size: Values in the embedding, at most 256.
        head_epochs: Epochs of phase 1: frozen backbone, new head.
        fine_tune_epochs: Epochs of phase 2: everything from `unfreeze_from` upward.
        head_learning_rate, fine_tune_learning_rate: Peak rates of AdamW; the
            second decays along a cosine.
        unfreeze_from: Prefix of the first layer trained in phase 2; empty trains all.
        pruned: Residual blocks of an EfficientNet left out, such as "2d,3d".
        weight_decay: Decoupled weight decay.
        label_smoothing: 0..1.
        dropout: 0..1, before the classifier.
        ema_momentum: Exponential moving average of the weights (Polyak and
            Juditsky 1992); 0 turns it off.
        batch_size: Photos a step.
        validation_share: Share of the training photos held out for validation.
        patience: Epochs without a better validation accuracy before stopping.
        mix_share: Share of photos blended or joined with another one.
        vary: Whether photos are cropped, recoloured, shrunk and recompressed at random.
        flip: Whether photos are mirrored at random (`vary` does so anyway).
        zoom, shift: Largest random change of scale and of place, a share of the side.
        rotation: Largest random rotation, a share of a full turn.
        pooling: "average" or "flatten", from the last feature map to a vector.
        dense: Widths of the dense layers before the embedding, separated by commas.
        activation: Of the dense layers.
        projected: The embedding is a fixed random projection of the last dense
            layer (Johnson and Lindenstrauss 1984: distances survive) rather
            than a layer of its own, so that an earlier network keeps its shape.
        l1, l2: Penalties on the kernels of the dense layers, and of the
            convolutions where these start from random weights.
        frozen_statistics: Batch normalisation keeps its pretrained statistics.
        photos_per_class: At most so many photos a class, validation included; 0 takes all.
        evidence_weight: Weight of the evidence loss beside the classification loss.
        teachers: Folders of model bundles to learn from, separated by commas.
        teacher_weight: Share of the teachers' answers in the targets, 0..1.
        precision: "float32" or "mixed_bfloat16"; the second suits processors
            and cards with bfloat16 arithmetic. Bundles always compute in float32.
        negatives_share: Photos that are no scene, as a share of each epoch.
        seed: Seeds split, initial weights, augmentation and order.
    """

    recipe: str = "mobilenetv2"
    backbone: str = "mobilenetv2"
    image_size: int = 160
    embedding_size: int = 256
    head_epochs: int = 1
    fine_tune_epochs: int = 8
    head_learning_rate: float = 1e-3
    fine_tune_learning_rate: float = 2e-4
    unfreeze_from: str = ""
    pruned: str = ""
    weight_decay: float = 1e-4
    label_smoothing: float = 0.05
    dropout: float = 0.2
    ema_momentum: float = 0.995
    batch_size: int = 32
    validation_share: float = 0.1
    patience: int = 4
    mix_share: float = 0.3
    vary: bool = True
    flip: bool = False
    zoom: float = 0.0
    shift: float = 0.0
    rotation: float = 0.03
    pooling: str = "average"
    dense: str = ""
    activation: str = "silu"
    projected: bool = False
    l1: float = 0.0
    l2: float = 0.0
    frozen_statistics: bool = True
    photos_per_class: int = 0
    evidence_weight: float = 0.5
    teachers: str = ""
    teacher_weight: float = 0.7
    precision: str = "float32"
    negatives_share: float = 0.12
    seed: int = 20261121

    def save(self, path: Path) -> None:
        """Writes the config as JSON."""
        path.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> TrainConfig:
        """Reads what `save` wrote."""
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def override(self, assignments: list[str]) -> TrainConfig:
        """Applies `name=value` texts.

        Raises:
            InputFault: A name is unknown or a value does not fit it.
        """
        types = {field.name: type(getattr(self, field.name)) for field in fields(self)}
        changes: dict[str, Any] = {}
        for assignment in assignments:
            name, _, value = assignment.partition("=")
            if name not in types:
                raise InputFault(f"There is no setting {name!r}; known are {', '.join(types)}.")
            try:
                changes[name] = _BOOLEANS[value] if types[name] is bool else types[name](value)
            except (KeyError, ValueError):
                raise InputFault(f"The setting {name} cannot be {value!r}.") from None
        return replace(self, **changes)

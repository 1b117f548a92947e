"""What the application writes into photos: keywords that others read, and who said so."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import PurePath
from typing import Any

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import Prediction

DEFAULT_ROOT = "Scene"

NAMESPACE = "urn:scene-organizer:xmp:1.0/"
"""Our own namespace in XMP packets."""

MOST_BYTES = 32 * 1024 * 1024
"""Larger XMP packets are not opened."""

_LONGEST = 64
"""Bytes: IPTC holds no longer ones."""


@dataclass(frozen=True)
class Tags:
    """What holds of a photo, with its source, as it is kept in the file.

    Attributes:
        labels: Scene keys, the main one first; empty if it shows none of these.
        person: Whether a person said so, else a model.
        said_at: When, ISO 8601 in UTC.
        prediction: What the model said, whoever has the last word; None if none did.
        predicted_at: When, ISO 8601 in UTC.
    """

    labels: tuple[str, ...]
    person: bool
    said_at: str
    prediction: Prediction | None = None
    predicted_at: str = ""


@dataclass(frozen=True)
class TagEdit:
    """What is to be done to a photo's keywords.

    Attributes:
        tags: What to write; None takes away what the application once wrote.
        root: The keyword that ours stand below; see `check_root`.
        scenes: Every scene key. Keywords directly below the root that name one of
            them are ours; all others are the person's own.
    """

    tags: Tags | None
    root: str
    scenes: tuple[str, ...]


def sidecar_names(photo: str) -> tuple[str, str]:
    """The names a photo's sidecar may have: after the whole name, after the name alone."""
    return f"{photo}.xmp", f"{PurePath(photo).stem}.xmp"


def check_root(root: str) -> str:
    """Makes sure that a keyword root can be written to every field.

    Raises:
        InputFault: It cannot.
    """
    levels = root.split("|")
    if (not all(level and level == level.strip() for level in levels)
            or not root.isprintable() or any(mark in root for mark in "/,;\\")
            or len(root.encode("utf-8", "surrogatepass")) > _LONGEST // 2):
        raise InputFault(
            f"{root!r} cannot be the root of keywords. It needs 1 to {_LONGEST // 2} letters "
            "without / , ; and \\; a | parts levels."
        )
    return root


def keyword(root: str, scene: str) -> str:
    """The keyword of a scene as Lightroom and darktable write levels: `Scene|mountain`."""
    return f"{root}|{scene}"


def path_keyword(root: str, scene: str) -> str:
    """The keyword of a scene as digiKam writes levels: `Scene/mountain`."""
    return keyword(root, scene).replace("|", "/")


def to_json(edit: TagEdit) -> str:
    """An edit as text, for the journal and for the decode child."""
    return json.dumps(asdict(edit))


def of_json(text: str) -> TagEdit:
    """The edit in a text of `to_json`."""
    stored = json.loads(text)
    tags = stored["tags"]
    return TagEdit(tags_of(tags) if tags else None, stored["root"], tuple(stored["scenes"]))


def tags_of(stored: Mapping[str, Any]) -> Tags:
    """The tags in the JSON form of `dataclasses.asdict`.

    Raises:
        ValueError: They do not make sense.
        TypeError: They do not make sense.
        KeyError: They do not make sense.
    """
    said = stored["prediction"]
    prediction = None
    if said is not None:
        prediction = Prediction(
            scores={str(key): _share(value) for key, value in said["scores"].items()},
            evidence={str(key): _share(value) for key, value in said["evidence"].items()},
            scene_evidence=_share(said["scene_evidence"]),
            scenes=_keys(said["scenes"]),
            unsure=bool(said["unsure"]),
            model=str(said["model"]),
        )
        if not prediction.scores:
            raise ValueError("a prediction without scores")
    return Tags(_keys(stored["labels"]), bool(stored["person"]), str(stored["said_at"]),
                prediction, str(stored["predicted_at"]))


def _keys(values: Any) -> tuple[str, ...]:
    if not isinstance(values, list | tuple) or not all(isinstance(key, str) for key in values):
        raise TypeError("scene keys are texts")
    return tuple(values)


def _share(value: Any) -> float:
    number = float(value)
    # Written so that NaN is out of bounds too.
    if not 0 <= number <= 1:
        raise ValueError("a probability is from 0 to 1")
    return number

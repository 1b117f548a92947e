"""What groups of photos are called and look like: scenes, and what is no scene."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from scene_organizer.domain.photo import (
    ALL,
    CORRECTED,
    FAILED,
    FLAGGED,
    NONE,
    PENDING,
    UNSURE,
    Photo,
)
from scene_organizer.domain.scene import SceneClass

MISTAKES = "mistakes"
NEAR_DUPLICATES = "near duplicates"
DUPLICATES = "duplicates"
SIMILAR = "similar"
FINDS = (MISTAKES, NEAR_DUPLICATES, DUPLICATES, SIMILAR)
"""What is found by comparing photos, as keys beside those of the groups."""


@dataclass(frozen=True)
class Face:
    """How a group is shown.

    Attributes:
        key: As in `PhotoGroup.key`.
        name: In the person's language.
        colour: `#rrggbb`, or an empty string: then the symbol stands alone.
        symbol: Name of the icon, or an empty string: then a chip of the colour is drawn.
    """

    key: str
    name: str
    colour: str = ""
    symbol: str = ""


def translated(scenes: Iterable[SceneClass]) -> list[SceneClass]:
    """The scenes with their names in the person's language; a person's own stay."""
    translate = QCoreApplication.translate
    names = {
        "buildings": translate("scenes", "Buildings"), "forest": translate("scenes", "Forest"),
        "glacier": translate("scenes", "Glacier"), "mountain": translate("scenes", "Mountain"),
        "sea": translate("scenes", "Sea"), "street": translate("scenes", "Street"),
    }
    # Categories that come learned are called in English as long as nobody renames them.
    starters = {
        "People": translate("scenes", "People"), "Animals": translate("scenes", "Animals"),
        "Food": translate("scenes", "Food"), "Flowers": translate("scenes", "Flowers"),
        "Vehicles": translate("scenes", "Vehicles"),
    }
    return [
        replace(scene, name=names.get(scene.key, scene.name) if scene.builtin
                else starters.get(scene.name, scene.name))
        for scene in scenes
    ]


def faces(scenes: Iterable[SceneClass]) -> dict[str, Face]:
    """The face of every group and selection, by key."""
    translate = QCoreApplication.translate
    found = {scene.key: Face(scene.key, scene.name, scene.colour) for scene in scenes}
    rest = (
        Face(ALL, translate("groups", "All photos"), symbol="photos"),
        Face(UNSURE, translate("groups", "Unsure"), symbol="question"),
        Face(NONE, translate("groups", "None of these"), symbol="none"),
        Face(CORRECTED, translate("groups", "Corrected"), symbol="person"),
        Face(FLAGGED, translate("groups", "Flagged"), symbol="flag"),
        Face(MISTAKES, translate("groups", "Likely mistakes"), symbol="doubt"),
        Face(NEAR_DUPLICATES, translate("groups", "Near duplicates"), symbol="twins"),
        Face(DUPLICATES, translate("groups", "Duplicates"), symbol="twins"),
        Face(SIMILAR, translate("groups", "Similar photos"), symbol="similar"),
        Face(FAILED, translate("groups", "Failed"), symbol="warning"),
        Face(PENDING, translate("groups", "Waiting"), symbol="clock"),
    )
    return found | {face.key: face for face in rest}


def caption(photo: Photo, known: Mapping[str, Face]) -> str:
    """The scene name under a thumbnail; a guess the model is unsure of ends in "?"."""
    if photo.group == UNSURE and photo.best is not None and photo.best in known:
        return known[photo.best].name + "?"
    face = known.get(photo.group)
    return face.name if face else photo.group


def captions(photo: Photo, known: Mapping[str, Face]) -> str:
    """As `caption`, with the further scenes of a photo of several."""
    further = [known[key].name for key in photo.labels[1:] if key in known]
    return " + ".join([caption(photo, known), *further])

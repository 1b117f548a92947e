"""What is shown of a photo in the filmstrip and among look-alikes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap

from scene_organizer.domain.photo import NONE, Photo
from scene_organizer.ui.groups import Face
from scene_organizer.ui.review.strip import Tile
from scene_organizer.ui.review.walk import Answer
from scene_organizer.ui.sentences import listed


def tile(
    photo: Photo | None, said: Answer | None, thumbnail: QPixmap | None,
    faces: Mapping[str, Face],
) -> Tile:
    """Puts together a photo's tile.

    Args:
        photo: None while its details are not there.
        said: What the person answered, or None.
        thumbnail: None while it is not there, null where there is none.
        faces: What scenes are called.
    """
    translate = QCoreApplication.translate
    face = None if said is None else faces.get(said[0] if said else NONE)
    if said == () and face is not None:
        face = replace(face, name=translate("ReviewPage", "None"))
    flagged = photo is not None and photo.flagged
    parts = (
        photo.path.name if photo else "", face.name if face else "",
        translate("ReviewPage", "flagged") if flagged else "",
    )
    return Tile(thumbnail, listed(filter(None, parts)), face, flagged=flagged)

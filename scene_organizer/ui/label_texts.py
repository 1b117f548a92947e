"""What was said of photos, in the words of the undo menu and in the person's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from scene_organizer.ui.groups import Face
from scene_organizer.ui.numbers import number
from scene_organizer.ui.sentences import listed


def label_text(kept: str, scenes: Mapping[str, Face]) -> str:
    """Translates the text of a label action, part by part.

    Args:
        kept: As in `LabelAction.text`: a number, " x ", and what was said.
        scenes: Faces by the scene's name as the catalog has it.

    Returns:
        "14 × Mountain"; a part that is not known stays as it is.
    """
    count, cross, what = kept.partition(" x ")
    if not cross:
        return kept
    digits = count.replace(",", "")
    shown = number(int(digits)) if digits.isdecimal() else count
    return f"{shown} × {_said(what, scenes)}"


def _said(what: str, scenes: Mapping[str, Face]) -> str:
    # What the catalog keeps is English, whatever language it is read in later.
    translate = QCoreApplication.translate
    whole = {
        "accepted": translate("labels", "accepted"),
        "confirmed": translate("labels", "confirmed"),
        "none of these": translate("labels", "none of these"),
        "correction removed": translate("labels", "correction removed"),
        "flagged": translate("labels", "flagged"),
        "flag removed": translate("labels", "flag removed"),
    }
    if what in whole:
        return whole[what]
    for ending, pattern in (
        (" added", translate("labels", "{0} added")),
        (" removed", translate("labels", "{0} removed")),
    ):
        name = what.removesuffix(ending)
        if name != what and name in scenes:
            return pattern.format(scenes[name].name)
    return listed(
        scenes[name].name if name in scenes else name for name in what.split(", ")
    )

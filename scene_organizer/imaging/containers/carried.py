"""What all containers have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scene_organizer.domain.errors import InputFault
from scene_organizer.imaging.faults import Untaggable


@dataclass(frozen=True)
class Carried:
    """What a file carries for other programs.

    Attributes:
        xmp: The packet; empty if there is none.
        iptc: The IPTC datasets; empty if there are none, None where the format
            has no place for them.
    """

    xmp: bytes
    iptc: bytes | None


def cut_short() -> InputFault:
    """The fault of a file whose parts do not fit into it."""
    return InputFault("The photo is damaged: part of it lies outside the file.")


def single(found: Sequence[bytes]) -> bytes:
    """The one set of metadata there is, or an empty one.

    Raises:
        Untaggable: There are two, of which every program believes another.
    """
    if len(found) > 1:
        raise Untaggable("It holds two sets of metadata already, so nothing was written.")
    return found[0] if found else b""

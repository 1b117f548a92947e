"""Names that Windows, macOS and Linux all take for a file or folder."""

from __future__ import annotations

import os
import re
import unicodedata

LONGEST = 255
"""Bytes of a name, on nearly every file system."""

_REPLACED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# Windows keeps these, with whatever ending, for devices.
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\..*)?\Z",
                       re.IGNORECASE)
_STAND_IN = "_"


def legal(name: str) -> str:
    """The name, or the one nearest to it that every system takes: one part of a path, no more.

    Whatever comes in, no separator, no `..` and nothing empty comes out. Its
    Unicode form is NFC; bytes that are no valid text stay what they are.
    """
    name = _REPLACED.sub(_STAND_IN, unicodedata.normalize("NFC", name))
    # Windows drops dots and spaces from the end, so that `..` would be nothing.
    name = name.strip(" ").rstrip(" .") or _STAND_IN
    if _RESERVED.match(name):
        name = _STAND_IN + name
    return fitting(name, LONGEST)


def fitting(name: str, room: int) -> str:
    """As much of the name's beginning as fits into so many bytes, no letter cut apart."""
    if length(name) <= room:
        return name
    while name and length(name) > room:
        name = name[:-1]
    return name.rstrip(" .") or _STAND_IN


def length(name: str) -> int:
    """Bytes of a name on the disk."""
    return len(os.fsencode(name))

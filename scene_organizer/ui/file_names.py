"""File names as they can be shown: they may hold whatever a disk takes."""

from __future__ import annotations

_INVISIBLE = (
    "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
    "\N{LEFT-TO-RIGHT ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
)
"""What Persian words are written with, what keeps names together in Persian sentences, and the
spaces of French ones."""


def one_line(name: str) -> str:
    """A file name fit for one line: line breaks and other controls become visible."""
    return "".join(
        char if char.isprintable() or char in _INVISIBLE else "\N{SYMBOL FOR NEWLINE}"
        for char in name
    )

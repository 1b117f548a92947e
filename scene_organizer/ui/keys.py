"""What keys do in a view that is worked with by the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Act = Callable[[], None]
Keys = Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Act]
"""By key, and what is held with it."""

PLAIN, SHIFT, ALT = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
                     Qt.KeyboardModifier.AltModifier)


def act_of(keys: Keys, event: QKeyEvent) -> Act | None:
    """What a key does, or None; those of the number pad count as the others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return keys.get((Qt.Key(event.key()), modifiers))

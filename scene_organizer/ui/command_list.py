"""Every command in the menus, and which of them fit a few typed letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True)
class Command:
    """One entry of a menu.

    Attributes:
        name: What it says, without the mark of its letter.
        menus: The menus it lies in, the outermost first.
        action: What it does.
    """

    name: str
    menus: tuple[str, ...]
    action: QAction

    @property
    def keys(self) -> str:
        """Its shortcuts as the platform writes them, or an empty string."""
        written = (keys.toString(QKeySequence.SequenceFormat.NativeText)
                   for keys in self.action.shortcuts())
        return ", ".join(filter(None, written))


def commands(bar: QMenuBar) -> list[Command]:
    """The commands of all menus, in their order."""
    return [command for menu in _menus(bar.actions()) for command in _of(menu, ())]


def fitting(typed: str, among: Iterable[Command]) -> list[Command]:
    """The commands that each typed word fits, the best first; all if nothing is typed.

    A word fits the beginning of a word best, then any part of one, then its
    letters in their order. What can be done now comes before what cannot.
    """
    words = typed.casefold().split()
    found = []
    for place, command in enumerate(among):
        cost = _cost(words, command)
        if cost is not None:
            found.append((not command.action.isEnabled(), cost, place, command))
    # Names are equal by chance only, but places never are.
    return [command for *_, command in sorted(found, key=lambda each: each[:3])]


def _cost(words: Sequence[str], command: Command) -> int | None:
    name = command.name.casefold().split()
    around = " ".join(command.menus).casefold().split()
    total = 0
    for word in words:
        costs = [_word_cost(word, each) for each in name]
        # Keys are typed, too: "ctrl+e" or "f5".
        costs += [_later(_word_cost(word, each)) for each in around]
        costs += [_later(_word_cost(word, command.keys.casefold()))]
        best = min((cost for cost in costs if cost is not None), default=None)
        if best is None:
            return None
        total += best
    return total


def _later(cost: int | None) -> int | None:
    return None if cost is None else cost + 2


def _word_cost(typed: str, word: str) -> int | None:
    if word.startswith(typed):
        return 0
    if typed in word:
        return 1
    letters = iter(word)
    # Of one letter or two nearly every word would fit.
    if len(typed) > 2 and word[:1] == typed[:1] and all(letter in letters for letter in typed):
        return 4
    return None


def _of(menu: QMenu, outer: tuple[str, ...]) -> list[Command]:
    menus = (*outer, plain(menu.title()))
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _of(inner, menus)
        elif not action.isSeparator() and action.text():
            found.append(Command(plain(action.text()), menus, action))
    return found


def _menus(actions: Iterable[QAction]) -> list[QMenu]:
    menus = (action.menu() for action in actions)
    return [menu for menu in menus if isinstance(menu, QMenu)]


def plain(text: str) -> str:
    """A menu's text without the mark of the letter that chooses it."""
    # In Chinese the letter stands behind the text: "打开(&O)".
    text = re.sub(r"\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")

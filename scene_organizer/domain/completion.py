"""How a term of a query that is being typed may go on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scene_organizer.domain.query import Facets, Term, Value
from scene_organizer.domain.search_text import HAS, IS, KEYS, ORDERS, SELECTIONS, TOKEN, fold, split

_LEVELS = ("<0.5", "<0.7", ">=0.9")


@dataclass(frozen=True)
class Completion:
    """What may stand in place of a part of the text.

    Attributes:
        start, end: The part, as positions in the text.
        terms: The choices; one that ends in a colon waits for a value.
    """

    start: int
    end: int
    terms: tuple[str, ...] = ()

    def applied(self, text: str, term: str) -> tuple[str, int]:
        """The text with a choice put in, and the position behind it."""
        gap = "" if term.endswith(":") else " "
        head = text[: self.start] + term + gap
        return head + text[self.end :].lstrip(), len(head)


def complete(text: str, position: int, facets: Facets, scenes: Sequence[str]) -> Completion:
    """Says how the term before a position may go on.

    Args:
        text: The whole query.
        position: Of the cursor.
        facets: What there is to choose from.
        scenes: Keys of the scene classes.
    """
    match = next(
        (found for found in TOKEN.finditer(text) if found.start() < position <= found.end()), None
    )
    if match is None:
        return Completion(position, position)
    typed = text[match.start() : position]
    negated = typed.startswith("-")
    key, value = split(typed[negated:])
    if not key:
        begun = value.casefold()
        keys = (f"{'-' if negated else ''}{name}:" for name in KEYS if name.startswith(begun))
        return Completion(match.start(), match.end(), tuple(keys) if begun else ())
    begun = fold(value.replace('"', ""))
    wanted = re.compile(rf"(?<!\w){re.escape(begun)}")
    terms = (
        str(Term(Value(key, choice), negated))
        for choice in _choices(key, facets, scenes) if wanted.search(fold(choice))
    )
    return Completion(match.start(), match.end(), tuple(terms))


def _choices(key: str, facets: Facets, scenes: Sequence[str]) -> Sequence[str]:
    return {
        "scene": (*scenes, *SELECTIONS),
        "shows": scenes,
        "year": facets.years,
        "date": facets.years,
        "confidence": _LEVELS,
        "camera": facets.cameras,
        "lens": facets.lenses,
        "place": (*facets.countries, *facets.places),
        "folder": facets.folders,
        "has": HAS,
        "is": IS,
        "sort": ORDERS,
    }.get(key, ())

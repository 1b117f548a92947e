"""The sentences that the library says about faults, in the person's language.

The library says them in English, keeps some in the catalog and the journal, and
gets some from child processes: as text they reach the window. Here each of them
is known again by its words, and so are the sentences put into it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from scene_organizer.ui.fault_sentences import SENTENCES
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.sentences import listed

_PLACE = re.compile(r"\{(\w+)\}")


def fault_text(sentence: str) -> str:
    """A sentence of the library's in the person's language; one that is not known stays."""
    known = _known(sentence)
    if known is None:
        return sentence
    text, parts = known
    told = {place: left_to_right(part) if _part(part) == part else _part(part)
            for place, part in parts}
    said = QCoreApplication.translate("faults", text)
    return _PLACE.sub(lambda place: told[place[1]], said)


def _part(text: str) -> str:
    """What stands in a sentence: a sentence of its own, several phrases, or anything else."""
    whole = fault_text(text)
    if whole != text or ", " not in text:
        return whole
    return listed(map(fault_text, text.split(", ")))


# The same few reasons stand beside thousands of files.
@lru_cache(1000)
def _known(sentence: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """Which of the sentences it is, and what is put into it by place."""
    if sentence in _texts():
        return sentence, ()
    for pattern, text in _patterns():
        match = pattern.fullmatch(sentence)
        if match:
            return text, tuple((name[1:], part) for name, part in match.groupdict().items())
    return None


@cache
def _texts() -> frozenset[str]:
    return frozenset(SENTENCES)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences with something put in, those that say most themselves first."""
    open_ = [text for text in SENTENCES if _PLACE.search(text)]
    open_.sort(key=lambda text: -len(_PLACE.sub("", text)))
    return tuple((re.compile(_pattern(text), re.DOTALL), text) for text in open_)


def _pattern(text: str) -> str:
    found, end = "", 0
    for place in _PLACE.finditer(text):
        inside = r"[\d,]+" if place[1] == "number" else ".+?"
        found += re.escape(text[end : place.start()]) + f"(?P<p{place[1]}>{inside})"
        end = place.end()
    return found + re.escape(text[end:])

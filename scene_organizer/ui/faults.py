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
    for head, tail, text in _open():
        if sentence.startswith(head) and sentence.endswith(tail):
            match = _pattern(text).fullmatch(sentence)
            if match:
                return text, tuple((name[1:], part) for name, part in match.groupdict().items())
    return None


@cache
def _texts() -> frozenset[str]:
    return frozenset(SENTENCES)


@cache
def _open() -> tuple[tuple[str, str, str], ...]:
    """The sentences with something put in, those that say most themselves first.

    With how each begins and ends: to make patterns of all of them would hold
    the window up for longer than two frames.
    """
    parts = {text: _PLACE.split(text)[::2] for text in SENTENCES}
    open_ = sorted((text for text in SENTENCES if len(parts[text]) > 1),
                   key=lambda text: -sum(map(len, parts[text])))
    return tuple((parts[text][0], parts[text][-1], text) for text in open_)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    found, end = "", 0
    for place in _PLACE.finditer(text):
        inside = r"[\d,]+" if place[1] == "number" else ".+?"
        found += re.escape(text[end : place.start()]) + f"(?P<p{place[1]}>{inside})"
        end = place.end()
    return re.compile(found + re.escape(text[end:]), re.DOTALL)

from __future__ import annotations

import pytest

from scene_organizer.domain.completion import complete
from scene_organizer.domain.query import Facets
from scene_organizer.domain.scene import CLASS_KEYS

FACETS = Facets(("2024",), ("Canon EOS 5D", "D750"), (), ("Tromsø",), ("Norway",))


@pytest.mark.parametrize(("text", "terms"), [
    ("", ()),
    ("beach ", ()),
    ("s", ("scene:", "shows:", "sort:")),
    ("-sc", ("-scene:",)),
    ("scene:st", ("scene:street",)),
    ("-scene:st", ("-scene:street",)),
    ("x camera:", ('camera:"Canon EOS 5D"', "camera:D750")),
    ('camera:"canon e', ('camera:"Canon EOS 5D"',)),
    ("place:tromso", ("place:Tromsø",)),
    ("year:2", ("year:2024",)),
    ("name:a", ()),
])
def test_what_is_offered(text: str, terms: tuple[str, ...]) -> None:
    assert complete(text, len(text), FACETS, CLASS_KEYS).terms == terms


def test_an_offer_takes_the_place_of_what_was_typed() -> None:
    text = "beach sce year:2024"
    completion = complete(text, 9, FACETS, CLASS_KEYS)
    assert completion.applied(text, "scene:") == ("beach scene:year:2024", 12)
    completion = complete("a scene:s b", 9, FACETS, CLASS_KEYS)
    assert completion.applied("a scene:s b", "scene:sea") == ("a scene:sea b", 12)

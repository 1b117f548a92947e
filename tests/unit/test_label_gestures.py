"""Accepting, adding scenes and flagging: what a gesture says of each photo."""

from __future__ import annotations

from pathlib import Path

import pytest

from scene_organizer.domain.labels import accepted, toggled
from scene_organizer.domain.photo import Fingerprint, Photo, PhotoStatus


def photo(id: int, *scenes: str, unsure: bool = False, evidence: float = 0.9,
          said: tuple[str, ...] | None = None) -> Photo:
    return Photo(id, Path("a.jpg"), Fingerprint(1, 1, 1), PhotoStatus.OK, best="sea",
                 scenes=scenes, unsure=unsure, scene_evidence=evidence, correction=said)


PENDING = Photo(9, Path("a.jpg"), Fingerprint(1, 1, 1), PhotoStatus.PENDING)


@pytest.mark.parametrize(("what", "labels", "suggestion"), [
    (photo(1, "sea", "mountain"), ("sea", "mountain"), ("sea", "mountain")),
    (photo(1, "sea", unsure=True), (), ("sea",)),
    (photo(1, unsure=True, evidence=0.4), (), ()),
    (photo(1, "sea", said=("forest", "sea")), ("forest", "sea"), ("forest", "sea")),
    (photo(1, "sea", said=()), (), ()),
    (PENDING, (), None),
])
def test_what_holds_and_what_is_suggested(
    what: Photo, labels: tuple[str, ...], suggestion: tuple[str, ...] | None
) -> None:
    assert (what.labels, what.suggestion) == (labels, suggestion)


def test_accepting_repeats_what_a_person_said_and_leaves_alone_what_has_no_result() -> None:
    photos = [photo(1, "sea", "forest"), photo(2, "sea", said=()), PENDING,
              photo(3, unsure=True, evidence=0.1)]
    assert accepted(photos) == {1: ("sea", "forest"), 2: (), 3: ()}


def test_a_scene_is_added_to_those_that_lack_it_behind_the_main_one() -> None:
    photos = [photo(1, "sea"), photo(2, "forest", "sea"), photo(3, unsure=True),
              photo(4, "sea", said=())]
    assert toggled(photos, "forest") == (
        {1: ("sea", "forest"), 3: ("forest",), 4: ("forest",)}, True)


def test_a_scene_that_all_show_is_taken_away() -> None:
    photos = [photo(1, "sea"), photo(2, "forest", "sea"), photo(3, said=("sea", "street"))]
    assert toggled(photos, "sea") == ({1: (), 2: ("forest",), 3: ("street",)}, False)


def test_taking_the_main_scene_away_makes_the_next_one_the_main_one() -> None:
    assert toggled([photo(2, "forest", "sea")], "forest") == ({2: ("sea",)}, False)

from __future__ import annotations

import pytest

from scene_organizer.ui.groups import Face
from scene_organizer.ui.label_texts import label_text

NAMES = {"Mountain": Face("mountain", "Berg"), "Sea": Face("sea", "Meer")}


@pytest.mark.parametrize(("kept", "said"), [
    ("14 x Mountain", "14 × Berg"),
    ("1,204 x Mountain, Sea", "1,204 × Berg, Meer"),
    ("1 x none of these", "1 × none of these"),
    ("3 x Sea added", "3 × Meer added"),
    ("3 x Sea removed", "3 × Meer removed"),
    ("2 x correction removed", "2 × correction removed"),
    ("1 x Own x category", "1 × Own x category"),
    ("something older", "something older"),
])
def test_each_part_is_told_in_the_persons_language(kept: str, said: str) -> None:
    assert label_text(kept, NAMES) == said

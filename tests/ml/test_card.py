"""The model card says what the committed files say."""

from __future__ import annotations

from scene_organizer.paths import assets
from tests.conftest import ROOT
from training import card


def test_the_card_is_the_one_its_sources_make() -> None:
    written = (assets() / "model-card.md").read_text(encoding="utf-8")
    assert written == card.write(card.read(assets() / "model", ROOT / "training" / "results"))

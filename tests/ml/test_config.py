"""Settings of a run: saved, loaded, overridden by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from scene_organizer.domain.errors import InputFault
from training.config import TrainConfig


def test_a_config_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    config = TrainConfig(recipe="x", dropout=0.31, seed=4)
    config.save(tmp_path / "config.json")
    assert TrainConfig.load(tmp_path / "config.json") == config


def test_overrides_take_the_type_of_the_setting() -> None:
    config = TrainConfig().override(["batch_size=8", "dropout=0.5", "unfreeze_from=block5"])
    assert (config.batch_size, config.dropout, config.unfreeze_from) == (8, 0.5, "block5")


@pytest.mark.parametrize("text", ["speed=fast", "batch_size=many", "batch_size", "dropout="])
def test_an_override_that_makes_no_sense_is_an_input_fault(text: str) -> None:
    with pytest.raises(InputFault, match=text.split("=")[0]):
        TrainConfig().override([text])

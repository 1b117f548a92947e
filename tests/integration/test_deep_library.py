"""Deep retraining through everything there is: real children, a real network, a small one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled
from scene_organizer.domain.learning import Comparison
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.children import ChildPool
from scene_organizer.engine.retrain_job import RetrainProgress
from scene_organizer.learning import deepening
from scene_organizer.learning.deepening import judge
from scene_organizer.library import Library
from scene_organizer.library.retraining import FOLDER
from tests.integration.conftest import TEAL
from tests.tiny_bundle import SIZE, write_bundle


@pytest.fixture
def library(home: Path, tmp_path: Path) -> Iterator[Library]:
    pool = ChildPool(write_bundle(tmp_path / "bundle"), "cpu", 1)
    with Library(pool=pool) as opened:
        yield opened


def test_a_network_is_trained_stopped_put_in_force_and_taken_back(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(5)
    for number in range(40):
        noise = rng.normal(0, 25, (SIZE, SIZE, 3))
        image = np.clip(np.array(TEAL) + noise, 0, 255).astype(np.uint8)
        Image.fromarray(image).save(folder / f"teal-{number:02}.png")
    library.scan(folder)
    library.categories.add("Lake")
    photos = [library.photo_at(path) for path in sorted(folder.iterdir())]
    ids = [photo.id for photo in photos if photo is not None]
    before = library.photos(ids)
    assert {photo.model for photo in before} == {"tiny-1"}
    library.labels.set(ids[:30], ["lake"])

    cancel = CancelToken()

    def stop(progress: RetrainProgress) -> None:
        if progress.stage == "training":
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.learning.retrain_deep(cancel, stop)
    stages: list[str] = []
    learned = library.learning.retrain_deep(on_progress=lambda at: stages.append(at.stage))
    assert "photos" not in stages, "it began anew"
    assert not learned.comparison.adopted, "so few photos teach so small a network too little"
    assert not (library.paths.models / FOLDER).exists()

    # So that it is adopted all the same: what follows is about real children.
    def praise(*arguments: Any) -> Comparison:
        return replace(judge(*arguments), adopted=True)

    monkeypatch.setattr(deepening, "judge", praise)
    assert library.learning.retrain_deep().comparison.adopted
    assert library.pool.bundle.version == "tiny-1-deep.1"
    assert library.renewing.renew() == 0
    after = library.photos(ids)
    assert {photo.model for photo in after} == {"tiny-1-deep.1"}
    assert set(after[0].scores) == {*CLASS_KEYS, "lake"}
    assert after[0].scores["lake"] > 0
    assert [photo.scores for photo in after] != [photo.scores for photo in before]
    library.models.use("tiny-1")
    assert [photo.best for photo in library.photos(ids)] == [photo.best for photo in before]

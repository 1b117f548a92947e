"""The bundled model recognizes the demo library's scenes, and doubts what it is to doubt."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from scene_organizer.demo import album
from scene_organizer.demo.drawing import picture
from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.engine.children import ChildPool
from scene_organizer.imaging.preprocess import preprocess
from scene_organizer.paths import bundled_model


def test_what_is_drawn_is_recognized() -> None:
    try:
        model = bundled_model()
    except EnvironmentFault as fault:
        pytest.skip(fault.sentence)
    pool = ChildPool(model, "cpu", decoders=1)
    try:
        # The first of each kind: drawing all of them takes longer than it tells.
        drawings = list({(each.kind, each.doubtful): each
                         for each in reversed(album.drawings())}.values())
        images = np.stack([
            preprocess(_kept(picture(each.kind, each.seed, album.SIZE)), pool.bundle.preprocess)
            for each in drawings
        ])
        answers = [pool.classify(part).result() for part in np.array_split(images, 2)]
        bundle = pool.bundle
    finally:
        pool.close()
    logits = np.concatenate([answer.logits for answer in answers])
    scores, _ = bundle.calibrate(logits, logits)
    sure = (scores.max(axis=1) >= bundle.thresholds.confidence) & (
        bundle.scene_evidence(logits) >= bundle.thresholds.scene_evidence)
    for drawing, row, certain in zip(drawings, scores, sure, strict=True):
        assert certain != drawing.doubtful, (drawing.name, row.round(2), certain)
        if not drawing.doubtful:
            assert bundle.classes[int(row.argmax())] == drawing.kind, drawing.name


def _kept(image: Image.Image) -> Image.Image:
    """As it comes back from a JPEG."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=88)
    return Image.open(file).convert("RGB")

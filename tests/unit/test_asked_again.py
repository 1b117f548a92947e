"""Stored photos asked again, from what a network saw in them, a few at a time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from scene_organizer.catalog import relabelling, rescoring
from scene_organizer.catalog.history import History
from scene_organizer.catalog.photos import Result
from scene_organizer.catalog.relabelling import foretell, relabelled
from scene_organizer.catalog.rescoring import has_others, rescore
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled
from scene_organizer.domain.learning import Relabelling
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from tests.unit.conftest import PRINT, ROOT, Catalog


def said(best: str, model: str, unsure: bool = False) -> Prediction:
    scores = dict.fromkeys(CLASS_KEYS, 0.1) | {best: 0.5}
    return Prediction(scores, dict(scores), 0.75, () if unsure else (best,), unsure, model)


def enter(
    catalog: Catalog, name: str, best: str, unsure: bool = False, model: str = "net",
    value: float | None = None, provisional: bool = False,
) -> int:
    """Enters a photo in which the network saw one value, or which it never looked at whole."""
    (id,) = catalog.add(ROOT / name)
    seen = None if value is None else np.array([value, 1], np.float16).tobytes()
    catalog.photos.record([Result(id, PRINT, f"c{id}", prediction=said(best, model, unsure),
                                  embedding=seen, provisional=provisional)])
    return id


class Head:
    """Says "forest" of ones, is unsure of twos, has nothing to say of threes; else "sea"."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.asked: list[int] = []

    def __call__(self, embedding: NDArray[np.float16]) -> Sequence[Prediction | None]:
        self.asked.append(len(embedding))
        return [None if value == 3 else said("forest" if value in (1, 2) else "sea", self.version,
                                             bool(value == 2))
                for value, _ in embedding]


@pytest.fixture
def photos(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    monkeypatch.setattr(rescoring, "_CHUNK", 2)
    monkeypatch.setattr(relabelling, "_CHUNK", 2)
    entered = {
        # Two without an embedding come first and fill a chunk.
        "lost": enter(catalog, "lost.jpg", "sea"),
        "lost too": enter(catalog, "lost too.jpg", "sea"),
        "stays": enter(catalog, "stays.jpg", "sea", value=0),
        "turns": enter(catalog, "turns.jpg", "sea", value=1),
        "doubts": enter(catalog, "doubts.jpg", "sea", value=2),
        "silent": enter(catalog, "silent.jpg", "sea", value=3),
        "was unsure": enter(catalog, "was unsure.jpg", "sea", unsure=True, value=1),
        "said": enter(catalog, "said.jpg", "sea", value=1),
        "gone": enter(catalog, "gone.jpg", "sea", value=1),
        "preview": enter(catalog, "preview.jpg", "sea", value=1, provisional=True),
        "other": enter(catalog, "other.jpg", "sea", model="another+3", value=1),
    }
    catalog.labels.correct([entered["said"]], ("street",), "x")
    catalog.photos.set_present([entered["gone"]], False)
    return entered


def test_what_another_head_would_change_is_told_and_nothing_is_changed(
    catalog: Catalog, photos: dict[str, int]
) -> None:
    head = Head("net+1")
    before = catalog.photos.get(list(photos.values()))
    assert foretell(catalog.database, head, "net+1") == [
        Relabelling(photos["turns"], "sea", "forest"),
        Relabelling(photos["doubts"], "sea", "unsure"),
        Relabelling(photos["was unsure"], "unsure", "forest"),
    ]
    assert head.asked == [2, 2, 1], "a few at a time, and only those that count"
    assert catalog.photos.get(list(photos.values())) == before
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        foretell(catalog.database, head, "net+1", token)


def test_photos_are_asked_again_without_being_opened(
    catalog: Catalog, photos: dict[str, int]
) -> None:
    heard: list[tuple[int, int]] = []
    database, head = catalog.database, Head("net+1")
    assert has_others(database, "net+1")
    changed = rescore(database, head, "net+1", on_progress=lambda *step: heard.append(step))
    asked = ["stays", "turns", "doubts", "was unsure", "said", "gone"]
    assert changed == [photos[name] for name in asked]
    assert heard == [(2, 10), (4, 10), (6, 10), (8, 10), (10, 10)]
    now = dict(zip(photos, catalog.photos.get(list(photos.values())), strict=True))
    assert {name: (photo.model, photo.best, photo.group) for name, photo in now.items()} == {
        "lost": ("net", "sea", "sea"), "lost too": ("net", "sea", "sea"),
        "stays": ("net+1", "sea", "sea"), "turns": ("net+1", "forest", "forest"),
        "doubts": ("net+1", "forest", "unsure"), "silent": ("net", "sea", "sea"),
        "was unsure": ("net+1", "forest", "forest"), "said": ("net+1", "forest", "street"),
        "gone": ("net+1", "forest", "forest"), "preview": ("net", "sea", "sea"),
        "other": ("another+3", "sea", "sea"),
    }
    turned = now["turns"]
    assert (turned.confidence, turned.scene_evidence, turned.scenes) == (0.5, 0.75, ("forest",))
    assert dict(turned.scores) == dict.fromkeys(CLASS_KEYS, 0.1) | {"forest": 0.5}
    assert [(event.model, event.best) for event in History(database).of(turned.id)] == [
        ("net", "sea"), ("net+1", "forest")]
    # Said of the change afterwards, as was foretold.
    assert relabelled(database, "net+1") == [
        Relabelling(photos["turns"], "sea", "forest"),
        Relabelling(photos["doubts"], "sea", "unsure"),
        Relabelling(photos["was unsure"], "unsure", "forest"),
    ]
    assert relabelled(database, "net") == []


def test_asking_again_stops_when_told_and_goes_on_with_the_rest(
    catalog: Catalog, photos: dict[str, int]
) -> None:
    token = CancelToken()

    def stop(done: int, total: int) -> None:
        if done == 4:
            token.cancel()

    first = rescore(catalog.database, Head("net+1"), "net+1", cancel=token, on_progress=stop)
    assert first == [photos["stays"], photos["turns"]]
    rest = rescore(catalog.database, Head("net+1"), "net+1")
    assert rest == [photos[name] for name in ("doubts", "was unsure", "said", "gone")]
    assert rescore(catalog.database, Head("net+1"), "net+1") == []


def test_answers_that_name_a_class_that_is_no_more_are_replaced(
    catalog: Catalog, photos: dict[str, int]
) -> None:
    rescore(catalog.database, Head("net+1"), "net+1")
    with catalog.database.transaction() as connection:
        connection.execute("DELETE FROM embeddings WHERE content IN (?, ?, ?, ?)", [
            f"c{photos[name]}" for name in ("silent", "other", "lost", "preview")])
    assert not has_others(catalog.database, "net+1")
    assert not has_others(catalog.database, "net+1", "desert")
    assert has_others(catalog.database, "net+1", "sea")
    assert photos["turns"] in rescore(catalog.database, Head("net+1"), "net+1", "sea")
    assert photos["turns"] not in rescore(catalog.database, Head("net+1"), "net+1", "desert")

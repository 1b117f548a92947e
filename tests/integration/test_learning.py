"""Corrections teach: a candidate is measured, adopted or refused, kept as a version, taken back."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, InputFault
from scene_organizer.domain.learning import Answers
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fake_base import bundle_with_base
from tests.fakes import COLOURS, FakePool
from tests.integration.conftest import TEAL, ids


@pytest.fixture
def pool(tmp_path: Path) -> FakePool:
    made = FakePool()
    made.bundle = bundle_with_base(tmp_path / "bundle")
    return made


@pytest.fixture
def album(library: Library, folder: Path, make_photo: MakePhoto) -> Path:
    """Thirty teal photos and five of each class, scanned."""
    rng = np.random.default_rng(1)

    def near(colour: tuple[int, int, int]) -> tuple[int, int, int]:
        r, g, b = (int(value) for value in np.clip(colour + rng.integers(-4, 5, 3), 0, 255))
        return r, g, b

    for number in range(30):
        make_photo(folder / f"teal-{number}.png", (32, 24), near(TEAL))
    for key in CLASS_KEYS:
        for number in range(5):
            make_photo(folder / f"{key}-{number}.png", (32, 24), near(COLOURS[key]))
    library.scan(folder)
    return folder


def teach(library: Library, album: Path, scene: str, count: int = 20) -> None:
    library.labels.set(ids(library, album, "teal")[:count], [scene])
    for key in CLASS_KEYS:
        library.labels.accept(ids(library, album, key))


def test_good_corrections_are_adopted_and_reach_photos_nobody_spoke_of(
    library: Library, pool: FakePool, album: Path
) -> None:
    teach(library, album, "forest")
    pool.decoded.clear()
    learned = library.learning.retrain()
    assert learned.comparison.adopted, learned.comparison.reason
    assert [each.version for each in library.models.versions() if each.active] == ["fake-1+1"]
    unspoken = library.photos(ids(library, album, "teal")[20:])
    assert {photo.best for photo in unspoken} == {"forest"}
    assert {photo.model for photo in unspoken} == {"fake-1+1"}
    assert not pool.decoded, "photos were opened"
    others = library.photos([id for key in CLASS_KEYS for id in ids(library, album, key)])
    assert [photo.best for photo in others] == [key for key in CLASS_KEYS for _ in range(5)]


def test_new_photos_are_judged_by_what_was_learned(
    library: Library, album: Path, make_photo: MakePhoto
) -> None:
    teach(library, album, "forest")
    assert library.learning.retrain().comparison.adopted
    make_photo(album / "new.png", (32, 24), TEAL)
    library.scan(album)
    photo = library.photo_at(album / "new.png")
    assert photo is not None
    assert (photo.best, photo.model) == ("forest", "fake-1+1")


def test_a_rescan_after_learning_opens_nothing(
    library: Library, pool: FakePool, album: Path
) -> None:
    teach(library, album, "forest")
    library.learning.retrain()
    pool.decoded.clear()
    assert library.scan(album).new == 0
    assert not pool.decoded


def test_random_corrections_are_refused(library: Library, album: Path) -> None:
    rng = np.random.default_rng(3)
    teal = ids(library, album, "teal")
    others = [key for key in CLASS_KEYS if key != "sea"]
    for id in teal:
        library.labels.set([id], [str(rng.choice(others))])
    comparison = library.learning.retrain().comparison
    assert not comparison.adopted
    assert comparison.reason
    assert [each.version for each in library.models.versions()] == ["fake-1"]
    assert {photo.model for photo in library.photos(teal)} == {"fake-1"}


def test_too_few_corrections_are_said_to_be_too_few(library: Library, album: Path) -> None:
    library.labels.set(ids(library, album, "teal")[:5], ["forest"])
    with pytest.raises(InputFault, match="5 corrections"):
        library.learning.retrain()


def test_manual_labels_stand(library: Library, album: Path) -> None:
    teach(library, album, "forest")
    one = ids(library, album, "teal")[25]
    library.labels.set([one], ["street"])
    library.learning.retrain()
    assert library.photos([one])[0].label == "street"


def test_one_step_back_and_forth(library: Library, album: Path) -> None:
    teach(library, album, "forest")
    library.learning.retrain()
    teal = ids(library, album, "teal")[20:]
    before = library.models.use("fake-1")
    assert set(teal) <= set(before.photos)
    assert {photo.best for photo in library.photos(teal)} == {"sea"}
    library.models.use("fake-1+1")
    assert {photo.best for photo in library.photos(teal)} == {"forest"}
    history = library.labels.history(teal[0])
    assert {event.model for event in history} == {"fake-1", "fake-1+1"}


def test_a_cancelled_retraining_changes_nothing(library: Library, album: Path) -> None:
    teach(library, album, "forest")
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        library.learning.retrain(cancel, lambda done, total: cancel.cancel())
    assert [each.version for each in library.models.versions()] == ["fake-1"]


def test_a_category_of_ones_own(library: Library, album: Path) -> None:
    assert library.categories.add("Grandma's lake").key == "grandmas-lake"
    teach(library, album, "grandmas-lake", 10)
    learned = library.learning.retrain()
    assert learned.comparison.adopted, learned.comparison.reason
    photos = library.photos(ids(library, album, "teal")[10:])
    assert {photo.best for photo in photos} == {"grandmas-lake"}
    assert set(photos[0].scores) == {*CLASS_KEYS, "grandmas-lake"}
    assert sum(photos[0].scores.values()) == pytest.approx(1)

    renamed = library.categories.rename("Grandma's lake", "Lake")
    assert (renamed.key, renamed.shortcut) == ("lake", "7")
    photo = library.photos([photos[0].id])[0]
    assert (photo.best, photo.group) == ("lake", photo.group)
    assert "lake" in photo.scores
    assert "grandmas-lake" not in json.dumps(photo.scores)
    assert library.models.head().bundle.classes[-1] == "lake"

    library.categories.remove("lake")
    assert [scene.key for scene in library.scenes] == list(CLASS_KEYS)
    photos = library.photos(ids(library, album, "teal"))
    assert {photo.best for photo in photos} == {"sea"}
    assert not any(photo.corrected for photo in photos)
    library.labels.undo()
    assert [scene.key for scene in library.scenes] == [*CLASS_KEYS, "lake"]


def test_merging_moves_what_was_said(library: Library, album: Path) -> None:
    library.categories.add("Lake")
    teal = ids(library, album, "teal")
    library.labels.set(teal[:3], ["lake", "forest"])
    library.categories.merge("lake", "sea")
    assert {photo.labels for photo in library.photos(teal[:3])} == {("sea", "forest")}
    library.labels.undo()
    assert {photo.labels for photo in library.photos(teal[:3])} == {("lake", "forest")}


@pytest.mark.parametrize("name", ["", "...", "none", "Sea", "CON", "x" * 61])
def test_names_that_cannot_be(library: Library, name: str) -> None:
    with pytest.raises(InputFault):
        library.categories.add(name)


def test_built_in_categories_stay(library: Library) -> None:
    for act in (lambda: library.categories.remove("sea"),
                lambda: library.categories.rename("sea", "ocean"),
                lambda: library.categories.merge("sea", "forest")):
        with pytest.raises(InputFault, match="built in"):
            act()


@pytest.mark.parametrize("name", ["said.csv", "said.json"])
def test_corrections_come_back_from_a_file(
    library: Library, album: Path, tmp_path: Path, name: str
) -> None:
    teal = ids(library, album, "teal")
    library.labels.set(teal[:2], ["forest", "sea"])
    library.labels.set(teal[2:3], [])
    library.labels.accept(ids(library, album, "street")[:1])
    file = tmp_path / name
    rows = library.corrections.export(file, tmp_path / "small")
    assert sorted(row.confirms for row in rows) == [False, False, False, True]
    with pytest.raises(InputFault, match="already"):
        library.corrections.export(file)
    while library.labels.undoable:
        library.labels.undo()
    taken = library.corrections.take_in(file)
    assert (taken.rows, len(taken.changes.photos), taken.failed) == (4, 4, {})
    assert [photo.correction for photo in library.photos(teal[:3])] == [
        ("forest", "sea"), ("forest", "sea"), ()]
    library.labels.undo()
    assert not library.photos(teal[:1])[0].corrected, "an import is one step of undo"


def test_what_was_said_later_outranks_a_file(library: Library, album: Path, tmp_path: Path) -> None:
    (one,) = ids(library, album, "teal")[:1]
    path = library.photos([one])[0].path
    library.labels.set([one], ["street"])
    file = tmp_path / "old.csv"
    with file.open("w", newline="") as target:
        writer = csv.writer(target)
        writer.writerows([["path", "scenes", "when"], [path, "forest", "2001-01-01T00:00:00"],
                          [tmp_path / "gone.jpg", "sea", ""], [path.with_name("teal-1.png"),
                                                              "castle", ""]])
    taken = library.corrections.take_in(file)
    assert taken.older == 1
    assert {path.name for path in taken.failed} == {"gone.jpg", "teal-1.png"}
    assert library.photos([one])[0].label == "street"


def test_photos_never_scanned_are_scanned_for_an_import(
    library: Library, folder: Path, make_photo: MakePhoto, tmp_path: Path
) -> None:
    make_photo(folder / "a.png", (32, 24), COLOURS["sea"])
    file = tmp_path / "said.json"
    file.write_text(json.dumps([{"path": "photos/a.png", "scenes": ["forest"]}]))
    assert library.corrections.take_in(file).failed == {}
    photo = library.photo_at(folder / "a.png")
    assert photo is not None
    assert photo.label == "forest"


@pytest.mark.parametrize("text", ["[1]", "{", "path\nx", '[{"path": "a", "scenes": 3}]'])
def test_a_file_that_is_none_is_refused(library: Library, tmp_path: Path, text: str) -> None:
    for name in ("said.json", "said.csv"):
        (tmp_path / name).write_text(text)
    with pytest.raises(InputFault, match="no list of corrections"):
        library.corrections.take_in(tmp_path / "said.json")


def test_a_damaged_version_leaves_the_bundles_own_in_force(library: Library, album: Path) -> None:
    teach(library, album, "forest")
    library.learning.retrain()
    (library.paths.models / "fake-1+1" / "head.npz").write_bytes(b"damaged")
    with Library(library.paths, pool=library.pool) as again:
        assert again.models.head().version == "fake-1"
        assert "damaged" in again.models.notice


def test_what_a_crash_left_behind_is_asked_again_by_the_next_scan(
    library: Library, pool: FakePool, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teach(library, album, "forest")
    with monkeypatch.context() as patch:
        patch.setattr("scene_organizer.library.models.rescore", lambda *arguments: [])
        assert library.learning.retrain().comparison.adopted
    teal = ids(library, album, "teal")[20:]
    assert {photo.model for photo in library.photos(teal)} == {"fake-1"}
    pool.decoded.clear()
    changed: list[int] = []
    library.scan(album, on_changed=lambda changes: changed.extend(changes.photos))
    assert set(teal) <= set(changed)
    assert {photo.best for photo in library.photos(teal)} == {"forest"}
    assert not pool.decoded


def test_what_a_candidate_changes_is_told_whether_it_is_adopted_or_not(
    library: Library, album: Path, make_photo: MakePhoto
) -> None:
    for number in range(30):
        make_photo(album / f"azure-{number}.png", (32, 24), (30 + number % 4, 90, 185 + number))
    library.scan(album)
    assert library.learning.answers() == Answers(0, 0)
    for key in CLASS_KEYS:
        library.labels.accept(ids(library, album, key))
    library.labels.set(ids(library, album, "azure")[:20], ["forest"])
    assert library.learning.answers() == Answers(50, 50)
    unspoken = [*ids(library, album, "azure")[20:], *ids(library, album, "teal")]
    before = [photo.group for photo in library.photos(unspoken)]
    learned = library.learning.retrain()
    assert learned.comparison.adopted, learned.comparison.reason
    after = [photo.group for photo in library.photos(unspoken)]
    moved = {id: (old, new) for id, old, new in zip(unspoken, before, after, strict=True)
             if old != new}
    assert moved
    told = {each.photo: (each.before, each.after) for each in learned.relabelled}
    assert told == moved
    # A word of the person's is no answer of the model's any more.
    first = next(iter(moved))
    library.labels.set([first], ["sea"])
    assert {each.photo for each in library.learning.relabelled()} == moved.keys() - {first}
    library.models.use("fake-1")
    back = {each.photo: each.before for each in library.learning.relabelled()}
    assert back == {id: new for id, (_, new) in moved.items() if id != first}


def test_what_a_refused_candidate_would_change_is_told_and_changes_nothing(
    library: Library, album: Path
) -> None:
    library.labels.set(ids(library, album, "street")[:3], ["buildings"])
    library.labels.set(ids(library, album, "buildings")[:3], ["street"])
    library.labels.set(ids(library, album, "sea")[:4], ["glacier"])
    learned = library.learning.retrain()
    assert not learned.comparison.adopted
    assert learned.relabelled
    photos = library.photos([each.photo for each in learned.relabelled])
    assert [photo.group for photo in photos] == [each.before for each in learned.relabelled]
    assert library.learning.relabelled() == []

"""Photos and labels in a real SQLite catalog."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scene_organizer.catalog.photos import Result
from scene_organizer.domain.photo import Fingerprint, Metadata, PhotoStatus, Sort
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.domain.search_text import parse
from tests.unit.conftest import ORDER, PRINT, ROOT, Catalog


def test_a_result_is_kept_whole(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    assert catalog.photos.get([id])[0].status is PhotoStatus.PENDING
    metadata = Metadata(400, 300, "2024-05-06T07:08:09", "Camera", -33.5, 151.25)
    scores = dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.5}
    prediction = Prediction(scores, scores, 0.7, ("sea", "mountain"), False, "m1")
    catalog.photos.record([Result(id, PRINT, "c", metadata=metadata, prediction=prediction)])
    photo = catalog.photos.get([id])[0]
    assert photo.path == ROOT / "a.jpg"
    assert (photo.status, photo.reason, photo.fingerprint) == (PhotoStatus.OK, "", PRINT)
    assert (photo.metadata, photo.group, photo.model) == (metadata, "sea", "m1")
    assert (photo.best, photo.confidence, photo.scores) == ("sea", 0.5, scores)
    assert (photo.scenes, photo.scene_evidence, photo.unsure) == (("sea", "mountain"), 0.7, False)
    assert (photo.label, photo.corrected) == ("sea", False)


def test_huge_inodes_come_back(catalog: Catalog) -> None:
    fingerprint = Fingerprint(1, -5, 2**64 - 2)
    (id,) = catalog.photos.add([(b"/a.jpg", fingerprint)])
    assert catalog.photos.get([id])[0].fingerprint == fingerprint


def test_a_failed_photo_has_a_reason_and_no_prediction(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.record(id)
    catalog.fail(id)
    photo = catalog.photos.get([id])[0]
    assert (photo.status, photo.group, photo.reason) == (PhotoStatus.FAILED, "failed",
                                                         "It is broken.")
    assert (photo.best, photo.scores, photo.model, photo.confidence) == (None, {}, None, 0)


def test_adding_a_known_photo_makes_it_pending_and_keeps_its_correction(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.record(id)
    catalog.labels.correct([id], ("forest",), "x")
    assert catalog.add(ROOT / "a.jpg") == [id]
    photo = catalog.photos.get([id])[0]
    assert (photo.status, photo.best) == (PhotoStatus.PENDING, None)
    assert (photo.correction, photo.group) == (("forest",), "forest")


def test_the_group_follows_status_prediction_and_correction(catalog: Catalog) -> None:
    ids = catalog.add(*(ROOT / f"{n}.jpg" for n in range(4)))
    catalog.record(ids[0], "glacier")
    catalog.record(ids[1], "glacier", 0.3, unsure=True)
    catalog.fail(ids[2])
    assert [catalog.group(id) for id in ids] == ["glacier", "unsure", "failed", "pending"]
    catalog.labels.correct(ids, ("street", "sea"), "x")
    assert [catalog.group(id) for id in ids] == ["street"] * 4
    catalog.labels.correct(ids, (), "x")
    assert [catalog.group(id) for id in ids] == ["none"] * 4
    catalog.labels.correct(ids, None, "x")
    assert [catalog.group(id) for id in ids] == ["glacier", "unsure", "failed", "pending"]


def test_a_photo_moved_outside_keeps_its_row_and_its_correction(catalog: Catalog,
                                                                tmp_path: Path) -> None:
    (old,) = catalog.add(tmp_path / "gone.jpg")
    catalog.record(old, content="same")
    catalog.labels.correct([old], ("forest",), "x")
    new, other = catalog.add(tmp_path / "here.jpg", tmp_path / "other.jpg")
    assert catalog.record(new, content="same") == old
    assert catalog.record(other, content="different") == other
    photo = catalog.photos.get([old])[0]
    assert (photo.path, photo.correction) == (tmp_path / "here.jpg", ("forest",))
    assert catalog.photos.get([new]) == []
    # One content, one heir.
    (tmp_path / "here.jpg").touch()
    (third,) = catalog.add(tmp_path / "third.jpg")
    assert catalog.record(third, content="same") == third


def test_a_copy_claims_nothing_while_the_first_is_there(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "first.jpg").touch()
    first, copy = catalog.add(tmp_path / "first.jpg", tmp_path / "copy.jpg")
    catalog.record(first, content="same")
    assert catalog.record(copy, content="same") == copy


def test_a_photo_moved_onto_another_takes_its_place(catalog: Catalog, tmp_path: Path) -> None:
    old, over = catalog.add(tmp_path / "gone.jpg", tmp_path / "over.jpg")
    catalog.record(old, content="same")
    catalog.record(over, content="before")
    catalog.labels.correct([old], ("forest",), "x")
    catalog.labels.correct([over], ("sea",), "x")
    assert catalog.record(over, content="same") == old
    (photo,) = catalog.photos.at([os.fsencode(tmp_path / "over.jpg")])
    assert (photo.id, photo.correction) == (old, ("forest",))
    # What was overwritten is history, and comes back with its content.
    (back,) = catalog.add(tmp_path / "back.jpg")
    assert catalog.record(back, content="before") == over
    assert catalog.photos.get([over])[0].correction == ("sea",)


def test_other_content_at_a_path_does_not_inherit_the_correction(catalog: Catalog,
                                                                 tmp_path: Path) -> None:
    (old,) = catalog.add(tmp_path / "a.jpg")
    catalog.record(old, content="first")
    catalog.labels.correct([old], ("forest",), "x")
    (new,) = catalog.photos.add([(os.fsencode(tmp_path / "a.jpg"), Fingerprint(1, 2, 3))], True)
    assert new != old
    assert catalog.photos.get([new])[0].correction is None
    assert catalog.photos.get([old])[0].path == tmp_path / "a.jpg", "where it was last"
    catalog.record(new, content="second")
    # Found again while both exist: each has its own.
    (third,) = catalog.add(tmp_path / "b.jpg")
    assert catalog.record(third, content="first") == old
    assert catalog.photos.get([old])[0].path == tmp_path / "b.jpg"


def test_a_copy_inherits_when_the_corrected_photo_is_deleted(catalog: Catalog,
                                                             tmp_path: Path) -> None:
    (tmp_path / "first.jpg").touch()
    first, copy = catalog.add(tmp_path / "first.jpg", tmp_path / "copy.jpg")
    catalog.record(first, content="same")
    catalog.record(copy, content="same")
    catalog.labels.correct([first], ("forest",), "x")
    catalog.photos.set_present([first], False)
    (photo,) = catalog.photos.at([os.fsencode(tmp_path / "copy.jpg")])
    assert (photo.id, photo.correction) == (copy, ("forest",))


def test_our_own_tagging_keeps_the_photo(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    catalog.record(id, content="before")
    catalog.labels.correct([id], ("sea",), "x")
    catalog.photos.relocate(id, ROOT / "a.jpg", Fingerprint(11, 21, 31), "after")
    assert catalog.record(id, content="after") == id
    assert catalog.photos.get([id])[0].correction == ("sea",)


def test_a_raw_file_is_shown_through_its_jpeg(catalog: Catalog) -> None:
    raw, jpeg = catalog.add(ROOT / "a.CR2", ROOT / "a.jpg")
    catalog.record(jpeg, "glacier")
    assert catalog.photos.pairs.match(ROOT) == [raw]
    assert catalog.photos.get([raw])[0].best == "glacier"
    assert catalog.search.counts()["all"] == 1
    catalog.labels.correct([jpeg], ("sea",), "x")
    assert catalog.photos.get([raw])[0].correction == ("sea",)
    catalog.photos.set_present([jpeg], False)
    assert catalog.photos.pairs.match(ROOT) == [raw]
    assert catalog.search.counts()["all"] == 1
    assert catalog.photos.get([raw])[0].label == "sea"


def test_what_a_person_said_of_the_new_file_is_not_lost_by_claiming(catalog: Catalog,
                                                                    tmp_path: Path) -> None:
    old, new = catalog.add(tmp_path / "gone.jpg", tmp_path / "here.jpg")
    catalog.record(old, content="same")
    catalog.labels.correct([new], ("forest",), "x")
    assert catalog.record(new, content="same") == new
    assert catalog.photos.get([new])[0].correction == ("forest",)


def test_relocating_keeps_id_and_correction_and_evicts_a_stale_row(catalog: Catalog) -> None:
    id, stale = catalog.add(ROOT / "a.jpg", ROOT / "sea" / "a.jpg")
    catalog.record(id)
    catalog.labels.correct([id], ("sea",), "x")
    fingerprint = Fingerprint(1, 2, 3)
    catalog.photos.relocate(id, ROOT / "sea" / "a.jpg", fingerprint)
    (photo,) = catalog.photos.get([id, stale])
    assert (photo.id, photo.path, photo.fingerprint) == (id, ROOT / "sea" / "a.jpg", fingerprint)
    assert photo.correction == ("sea",)
    assert photo.status is PhotoStatus.OK


@pytest.mark.parametrize("name", [b"\xff\xfe.jpg", b"new\nline.jpg",
                                  "\N{SNOW CAPPED MOUNTAIN}.jpg".encode(), b"'\";--.jpg"])
def test_any_file_name_comes_back(catalog: Catalog, name: bytes) -> None:
    path = os.fsencode(ROOT) + os.sep.encode() + name
    (id,) = catalog.add(path)
    assert os.fsencode(catalog.photos.get([id])[0].path) == path
    assert [photo.id for photo in catalog.photos.at([path])] == [id]
    assert list(catalog.photos.known(ROOT, "m1")) == [path]


def test_a_folder_holds_what_lies_below_it_and_nothing_else(catalog: Catalog) -> None:
    inside = catalog.add(ROOT / "a" / "1.jpg", ROOT / "a" / "deep" / "2.jpg")
    catalog.add(ROOT / "ab" / "3.jpg", ROOT / "a.jpg", ROOT / "a0" / "4.jpg", ROOT / "A" / "5.jpg")
    assert catalog.search.counts([ROOT / "a"])["all"] == 2
    (group,) = catalog.search.query(PhotoQuery((ROOT / "a",), sort=Sort.NAME), ORDER)
    assert sorted(group.ids) == sorted(inside)
    assert len(catalog.photos.known(ROOT / "a", "m1")) == 2
    assert len(catalog.photos.known(ROOT / "a" / "1.jpg", "m1")) == 1
    assert catalog.search.counts([Path(ROOT.anchor)])["all"] == 6


def test_photos_that_vanish_are_kept_but_not_shown(catalog: Catalog) -> None:
    ids = catalog.add(ROOT / "a.jpg", ROOT / "b.jpg")
    catalog.photos.set_present([ids[0]], False)
    assert catalog.search.counts()["all"] == 1
    assert [list(group.ids) for group in catalog.search.query(PhotoQuery(), ORDER)] == [[ids[1]]]
    assert len(catalog.photos.get(ids)) == 2
    catalog.photos.set_present([ids[0]], True)
    assert catalog.search.counts()["all"] == 2


def test_counts_by_group(catalog: Catalog) -> None:
    ids = catalog.add(*(ROOT / f"{n}.jpg" for n in range(5)))
    for id in ids[:3]:
        catalog.record(id, "forest")
    catalog.fail(ids[3])
    catalog.labels.correct(ids[2:4], ("sea",), "x")
    catalog.labels.flag(ids[3:], True, "flagged")
    assert catalog.search.counts() == {
        "forest": 2, "sea": 2, "pending": 1, "all": 5, "corrected": 2, "flagged": 2,
    }
    flagged = catalog.search.query(PhotoQuery(group="flagged"), ())
    assert sorted(id for group in flagged for id in group.ids) == ids[3:]
    assert catalog.search.counts([ROOT / "nowhere"]) == {"all": 0, "corrected": 0, "flagged": 0}


@pytest.fixture
def library(catalog: Catalog) -> Catalog:
    """Four photos of the sea, one unsure, one failed, one pending."""
    ids = catalog.add(*(ROOT / name for name in
                        ("b.jpg", "A.jpg", "c_1.jpg", "d%2.jpg", "unsure.jpg", "failed.jpg",
                         "pending.jpg")))
    for id, confidence, taken in zip(
        ids, (0.6, 0.9, 0.7, 0.8, 0.3),
        ("2024-02-01T00:00:00", None, "2023-01-01T00:00:00", "2024-03-01T00:00:00", None),
        strict=False,
    ):
        catalog.record(id, "sea", confidence, confidence < 0.5, taken=taken)
    catalog.fail(ids[5])
    return catalog


@pytest.mark.parametrize(("sort", "descending", "expected"), [
    (Sort.CONFIDENCE, True, ["A.jpg", "d%2.jpg", "c_1.jpg", "b.jpg"]),
    (Sort.CONFIDENCE, False, ["b.jpg", "c_1.jpg", "d%2.jpg", "A.jpg"]),
    (Sort.DATE, True, ["d%2.jpg", "b.jpg", "c_1.jpg", "A.jpg"]),
    (Sort.DATE, False, ["c_1.jpg", "b.jpg", "d%2.jpg", "A.jpg"]),
    (Sort.NAME, False, ["A.jpg", "b.jpg", "c_1.jpg", "d%2.jpg"]),
    (Sort.NAME, True, ["d%2.jpg", "c_1.jpg", "b.jpg", "A.jpg"]),
])
def test_sorting(library: Catalog, sort: Sort, descending: bool, expected: list[str]) -> None:
    assert library.names(PhotoQuery(group="sea", sort=sort, descending=descending)) == expected


def test_groups_come_in_the_order_of_display(library: Catalog) -> None:
    groups = library.search.query(PhotoQuery(), ORDER)
    assert [group.key for group in groups] == ["sea", "unsure", "failed", "pending"]
    assert groups[0].mean_confidence == pytest.approx(0.75)
    assert groups[2].mean_confidence == 0


@pytest.mark.parametrize(("query", "expected"), [
    (PhotoQuery(where=parse("A.J")), {"A.jpg"}),
    (PhotoQuery(where=parse("%")), {"d%2.jpg"}),
    (PhotoQuery(where=parse("_")), {"c_1.jpg"}),
    (PhotoQuery(where=parse("\\")), set()),
    (PhotoQuery(where=parse("'")), set()),
    (PhotoQuery(where=parse("confidence:>=0.7")), {"A.jpg", "c_1.jpg", "d%2.jpg"}),
    (PhotoQuery(where=parse("confidence:<=60%")), {"b.jpg", "unsure.jpg"}),
    (PhotoQuery(group="failed"), {"failed.jpg"}),
    (PhotoQuery(group="corrected"), {"b.jpg"}),
    (PhotoQuery(group="forest"), {"b.jpg"}),
    (PhotoQuery((ROOT / "elsewhere",)), set()),
])
def test_filtering(library: Catalog, query: PhotoQuery, expected: set[str]) -> None:
    id = library.photos.at([os.fsencode(ROOT / "b.jpg")])[0].id
    library.labels.correct([id], ("forest",), "x")
    assert set(library.names(query)) == expected


def test_many_photos_are_asked_for_at_once(catalog: Catalog) -> None:
    ids = catalog.add(*(ROOT / f"{n:04}.jpg" for n in range(1200)))
    backwards = ids[::-1]
    assert [photo.id for photo in catalog.photos.get([*backwards, 10**9])] == backwards
    paths = [os.fsencode(ROOT / f"{n:04}.jpg") for n in (1199, 0, 600)]
    assert [p.id for p in catalog.photos.at([*paths, b"/x"])] == [ids[1199], ids[0], ids[600]]


def test_recent_folders_newest_first(catalog: Catalog) -> None:
    for name in ("a", "b", "a"):
        catalog.photos.folders.remember(ROOT / name)
    assert catalog.photos.folders.recent() == [ROOT / "a", ROOT / "b"]

"""Single questions and changes of the catalog: presence, pairs, thresholds, what is outdated."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.catalog import photos as photos_table
from scene_organizer.catalog.doubts import Doubts, Labelled
from scene_organizer.catalog.embeddings import Embeddings
from scene_organizer.catalog.feedback import FeedbackTable
from scene_organizer.catalog.judging import judge_again
from scene_organizer.catalog.photos import Known, Result, Standing
from scene_organizer.catalog.renewal import count_outdated, count_untold, outdated
from scene_organizer.domain.photo import Fingerprint, Metadata
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.scene import CLASS_KEYS, Prediction, Thresholds
from tests.unit.conftest import PRINT, ROOT, Catalog

SCORES = dict.fromkeys(CLASS_KEYS, 0.1) | {"sea": 0.5}
SEA = Prediction(SCORES, dict.fromkeys(CLASS_KEYS, 0.2) | {"sea": 0.8}, 0.625, ("sea",), False,
                 "net")


def enter(catalog: Catalog, name: str, prediction: Prediction | None = SEA,
          embedding: bytes | None = None, provisional: bool = False, content: str = "") -> int:
    (id,) = catalog.add(ROOT / name)
    if prediction is not None:
        catalog.photos.record([Result(
            id, PRINT, content or f"c{id}", prediction=prediction, embedding=embedding,
            provisional=provisional)], gone=lambda path: False)
    return id


def known(catalog: Catalog, *ids: int) -> list[tuple[int, int, int]]:
    """Quiet, standing, present of each photo."""
    by_id = {row.id: row for row in (Known(*row) for row in
                                     catalog.photos.known(ROOT, "net").values())}
    return [(by_id[id].quiet, by_id[id].standing, by_id[id].present) for id in ids]


# What a scan asks and says


def test_what_a_scan_has_to_do_about_each_file(catalog: Catalog) -> None:
    pending = enter(catalog, "pending.jpg", None)
    settled = enter(catalog, "settled.jpg")
    learned = enter(catalog, "learned.jpg", replace(SEA, model="net+3"))
    former = enter(catalog, "former.jpg", replace(SEA, model="network"))
    preview = enter(catalog, "preview.jpg", provisional=True)
    failed = enter(catalog, "failed.jpg", None)
    catalog.fail(failed)
    raw, lead = enter(catalog, "x.CR2", None), enter(catalog, "x.jpg")
    catalog.photos.pairs.match(ROOT)
    gone, away = enter(catalog, "gone.jpg"), enter(catalog, "away.jpg")
    catalog.photos.set_present([gone], False)
    catalog.photos.set_offline([away])
    assert known(catalog, pending, settled, learned, former, preview, failed, lead) == [
        (0, Standing.UNFINISHED, 1), (1, Standing.SETTLED, 1), (1, Standing.SETTLED, 1),
        (0, Standing.PROVISIONAL, 1), (0, Standing.PROVISIONAL, 1), (1, Standing.SETTLED, 1),
        (1, Standing.SETTLED, 1),
    ]
    assert known(catalog, gone, away) == [(0, Standing.SETTLED, 0), (0, Standing.SETTLED, 1)]
    # A file that another stands for needs no answer, but its content must be known.
    assert known(catalog, raw) == [(0, Standing.UNFINISHED, 1)]
    assert catalog.photos.identify([(raw, Fingerprint(7, 8, 9), "raw")]) == [raw]
    assert known(catalog, raw) == [(1, Standing.SETTLED, 1)]
    assert catalog.photos.get([raw])[0].fingerprint == Fingerprint(7, 8, 9)
    row = catalog.photos.known(ROOT / "settled.jpg", "net")[os.fsencode(ROOT / "settled.jpg")]
    assert Known(*row) == Known(os.fsencode(ROOT / "settled.jpg"), PRINT.size, PRINT.mtime_ns,
                                PRINT.inode, 1, settled, Standing.SETTLED, 1)


def test_files_are_known_by_their_paths_in_any_number(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos_table, "_CHUNK", 2)
    ids = [enter(catalog, f"{number}.jpg") for number in range(5)]
    paths = [os.fsencode(ROOT / f"{number}.jpg") for number in (4, 0, 3, 1)]
    found = catalog.photos.known_at([*paths, b"/nowhere.jpg"], "net")
    assert {path: Known(*row).id for path, row in found.items()} == {
        path: ids[int(Path(os.fsdecode(path)).stem)] for path in paths}
    assert catalog.photos.known_at([], "net") == {}
    assert catalog.photos.contents([ids[4], ids[1]]) == {ids[1]: f"c{ids[1]}",
                                                         ids[4]: f"c{ids[4]}"}


def test_a_touched_file_keeps_its_answer(catalog: Catalog) -> None:
    id = enter(catalog, "a.jpg")
    catalog.photos.set_offline([id])
    catalog.photos.touch([(id, Fingerprint(7, 8, 2**64 - 9))])
    (photo,) = catalog.photos.get([id])
    assert photo.fingerprint == Fingerprint(7, 8, 2**64 - 9)
    assert (photo.best, photo.offline) == ("sea", False)


def test_photos_out_of_reach_are_counted_and_come_back(catalog: Catalog) -> None:
    ids = [enter(catalog, name) for name in ("a/1.jpg", "a/2.jpg", "b/3.jpg", "a/gone.jpg")]
    catalog.photos.set_present(ids[3:], False)
    catalog.photos.set_offline(ids[:1])
    assert catalog.photos.set_offline_below(ROOT / "a") == [ids[1]]
    assert catalog.photos.set_offline_below(ROOT / "a") == []
    assert catalog.photos.count_offline(ROOT / "a") == 2
    assert catalog.photos.count_offline(ROOT / "b") == 0
    assert catalog.photos.count_offline(ROOT) == 2
    catalog.photos.set_present(ids[:2], True)
    assert catalog.photos.count_offline(ROOT) == 0


def test_a_preview_answers_only_where_there_is_none(catalog: Catalog) -> None:
    whole, first = enter(catalog, "whole.jpg"), enter(catalog, "first.jpg", None)
    forest = replace(SEA, scores=dict.fromkeys(CLASS_KEYS, 0.1) | {"forest": 0.5},
                     scenes=("forest",))
    previews = [Result(id, PRINT, prediction=forest, provisional=True) for id in (whole, first)]
    assert catalog.photos.record(previews) == [first]
    assert [photo.best for photo in catalog.photos.get([whole, first])] == ["sea", "forest"]
    assert [photo.provisional for photo in catalog.photos.get([whole, first])] == [False, True]


def test_a_file_that_could_not_be_read_is_still_taken_for_the_photo_it_was(
    catalog: Catalog
) -> None:
    id = enter(catalog, "a.jpg")
    catalog.photos.record([Result(id, Fingerprint(7, 8, 9), reason="It is broken.")])
    assert catalog.photos.contents([id]) == {id: f"c{id}"}
    (photo,) = catalog.photos.get([id])
    assert (photo.reason, photo.fingerprint, photo.group) == (
        "It is broken.", Fingerprint(7, 8, 9), "failed")


def test_all_that_a_file_says_of_itself_is_kept(catalog: Catalog) -> None:
    (id,) = catalog.add(ROOT / "a.jpg")
    metadata = Metadata(400, 300, "2024-05-06T07:08:09", "Canon", 69.65, 18.96, "exif",
                        "EF 50mm", "1/60 s, f/4")
    catalog.photos.record([Result(id, PRINT, "c", metadata=metadata, prediction=SEA)])
    (photo,) = catalog.photos.get([id])
    assert photo.metadata == metadata
    assert (photo.place, photo.country) == ("Tromsø", "Norway")


def test_our_own_tagging_keeps_embedding_and_lesson(catalog: Catalog) -> None:
    seen = np.ones(2, np.float16).tobytes()
    id = enter(catalog, "a.jpg", embedding=seen)
    catalog.labels.correct([id], ("forest",), "x")
    catalog.photos.relocate(id, ROOT / "b.jpg", Fingerprint(7, 8, 9), "tagged")
    (photo,) = catalog.photos.get([id])
    assert (photo.path, photo.fingerprint) == (ROOT / "b.jpg", Fingerprint(7, 8, 9))
    assert catalog.photos.contents([id]) == {id: "tagged"}
    (lesson,) = FeedbackTable(catalog.database).load("net")
    assert (lesson.content, lesson.path) == ("tagged", ROOT / "b.jpg")
    assert catalog.names(PhotoQuery()) == ["b.jpg"]
    (vectors,) = Embeddings(catalog.database).load()
    assert vectors.ids.tolist() == [id]
    catalog.photos.relocate(999, ROOT / "c.jpg", PRINT)
    assert catalog.names(PhotoQuery()) == ["b.jpg"]


# Pairs


def test_what_a_person_said_of_one_of_a_pair_holds_for_both(catalog: Catalog) -> None:
    ids = {name: enter(catalog, name) for name in
           ("1.jpg", "1.NEF", "2.heic", "2.dng", "3.jpg", "3.nef", "4.png", "4.nef")}
    catalog.labels.correct([ids["1.jpg"]], ("forest",), "x")
    catalog.labels.correct([ids["2.dng"]], ("street",), "x")
    catalog.labels.flag([ids["3.nef"]], True, "x")
    changed = catalog.photos.pairs.match(ROOT)
    assert sorted(changed) == sorted(ids[name] for name in ("1.NEF", "2.dng", "3.nef"))
    photos = {name: catalog.photos.get([id])[0] for name, id in ids.items()}
    assert {name: photo.lead for name, photo in photos.items() if photo.lead} == {
        "1.NEF": ids["1.jpg"], "2.dng": ids["2.heic"], "3.nef": ids["3.jpg"]}
    assert [photos[name].correction for name in ("1.NEF", "1.jpg", "2.dng", "2.heic")] == [
        ("forest",), ("forest",), ("street",), ("street",)]
    assert [catalog.group(ids[name]) for name in ("1.NEF", "2.heic")] == ["forest", "street"]
    assert [photos[name].flagged for name in ("3.nef", "3.jpg", "1.NEF")] == [True, True, False]
    assert catalog.photos.pairs.led(ROOT) == {ids["1.NEF"], ids["2.dng"], ids["3.nef"]}
    assert catalog.photos.pairs.match(ROOT) == []
    # Single files are matched as folders are, and part again.
    catalog.photos.set_present([ids["1.jpg"]], False)
    assert catalog.photos.pairs.match_files([ROOT / "1.NEF", ROOT / "4.nef"]) == [ids["1.NEF"]]
    assert catalog.photos.get([ids["1.NEF"]])[0].lead is None
    assert catalog.photos.pairs.led(ROOT) == {ids["2.dng"], ids["3.nef"]}


def test_what_both_were_called_stays_as_each_was_called(catalog: Catalog) -> None:
    jpeg, raw = enter(catalog, "1.jpg"), enter(catalog, "1.nef")
    catalog.labels.correct([jpeg], ("forest",), "x")
    catalog.labels.correct([raw], ("street",), "x")
    assert catalog.photos.pairs.match(ROOT / "1.jpg") == [raw]
    assert [photo.correction for photo in catalog.photos.get([jpeg, raw])] == [
        ("forest",), ("street",)]


def test_a_raw_file_that_was_moved_outside_is_known_by_its_content(
    catalog: Catalog, tmp_path: Path
) -> None:
    old, new = catalog.add(tmp_path / "gone.nef", tmp_path / "here.nef")
    catalog.photos.identify([(old, PRINT, "raw")])
    catalog.labels.correct([old], ("forest",), "x")
    assert catalog.photos.identify([(new, Fingerprint(7, 8, 9), "raw")]) == [old]
    (photo,) = catalog.photos.get([old])
    assert (photo.path, photo.correction) == (tmp_path / "here.nef", ("forest",))
    assert catalog.photos.identify([(old, PRINT, "raw")], gone=lambda path: False) == [old]


# Judging by other thresholds


def test_other_thresholds_judge_what_is_stored(catalog: Catalog) -> None:
    sure, doubtful, vague, other = (
        enter(catalog, "sure.jpg", replace(SEA, scores=SCORES | {"sea": 0.9})),
        enter(catalog, "doubtful.jpg"),
        enter(catalog, "vague.jpg", replace(SEA, scene_evidence=0.25)),
        enter(catalog, "other.jpg", replace(SEA, model="another")),
    )
    strict = Thresholds(confidence=0.75, scene_evidence=0.5, second_scene=0.5)
    assert judge_again(catalog.database, strict, "net") == [doubtful, vague]
    photos = catalog.photos.get([sure, doubtful, vague, other])
    assert [photo.unsure for photo in photos] == [False, True, True, False]
    assert [photo.group for photo in photos] == ["sea", "unsure", "unsure", "sea"]
    assert judge_again(catalog.database, strict, "net") == []
    lenient = Thresholds(confidence=0.25, scene_evidence=0.0, second_scene=0.75)
    assert judge_again(catalog.database, lenient, "net") == [doubtful, vague]
    (photo,) = catalog.photos.get([doubtful])
    assert (photo.unsure, photo.scenes, photo.group) == (False, ("sea",), "sea")


# What another network said


def test_photos_that_another_network_answered_can_be_looked_at_again(catalog: Catalog) -> None:
    former = replace(SEA, model="former")
    ids = {name: enter(catalog, f"{name}.jpg", prediction) for name, prediction in (
        ("b", former), ("a", replace(SEA, model="former+2")), ("said", former),
        ("now", SEA), ("learned", replace(SEA, model="net+2")), ("away", former),
        ("gone", former), ("pending", None))}
    enter(catalog, "preview.jpg", former, provisional=True)
    enter(catalog, "x.cr2", former)
    enter(catalog, "x.jpg", SEA)
    catalog.photos.pairs.match(ROOT)
    catalog.photos.set_offline([ids["away"]])
    catalog.photos.set_present([ids["gone"]], False)
    catalog.labels.correct([ids["said"], ids["now"]], ("forest",), "x")
    assert outdated(catalog.database, "net") == [
        (ids[name], os.fsencode(ROOT / f"{name}.jpg")) for name in ("said", "a", "b")]
    assert count_outdated(catalog.database, "net") == 3
    assert count_untold(catalog.database, "net") == 1
    assert count_outdated(catalog.database, "former") == 3
    assert count_untold(catalog.database, "former") == 1


# Embeddings, lessons, doubts


def test_embeddings_come_by_network_the_larger_first(catalog: Catalog) -> None:
    def seen(*values: float) -> bytes:
        return np.array(values, np.float16).tobytes()

    one = enter(catalog, "1.jpg", replace(SEA, model="old"), seen(1, 2))
    two = [enter(catalog, f"{n}.jpg", replace(SEA, model="net+1"), seen(n, n)) for n in (2, 3)]
    enter(catalog, "odd.jpg", replace(SEA, model="net"), seen(1, 2, 3))
    enter(catalog, "none.jpg")
    gone = enter(catalog, "gone.jpg", SEA, seen(4, 4))
    catalog.photos.set_present([gone], False)
    first, second = Embeddings(catalog.database).load()
    assert (first.model, first.ids.tolist(), first.values.tolist()) == (
        "net", two, [[2, 2], [3, 3]])
    assert (second.model, second.ids.tolist(), second.values.tolist()) == ("old", [one], [[1, 2]])
    assert first.values.dtype == np.float16


def test_lessons_are_what_people_said_in_the_order_of_time(catalog: Catalog) -> None:
    seen = np.array([1, 2], np.float16).tobytes()
    agreed, blank, unread = (
        enter(catalog, "1.jpg", SEA, seen), enter(catalog, "3.jpg"), enter(catalog, "4.jpg", None))
    other = enter(catalog, "2.jpg", replace(SEA, model="old"), seen)
    table = FeedbackTable(catalog.database)
    for id, scenes in ((unread, ("street",)), (other, ("forest",)), (blank, ()),
                       (agreed, ("sea", "mountain"))):
        catalog.labels.correct([id], scenes, "x", confirming=True)
    with catalog.database.transaction() as connection:
        for minute, id in enumerate((blank, agreed, unread, other)):
            connection.execute("UPDATE corrections SET made_at = ? WHERE photo_id = ?",
                               (f"2025-01-01T00:0{minute}:00+00:00", id))
    lessons = table.load("net")
    assert [lesson.photo for lesson in lessons] == [blank, agreed, unread, other]
    assert [lesson.scenes for lesson in lessons] == [
        (), ("sea", "mountain"), ("street",), ("forest",)]
    assert [lesson.confirms for lesson in lessons] == [False, True, False, False]
    assert [None if lesson.embedding is None else lesson.embedding.tolist()
            for lesson in lessons] == [None, [1, 2], None, None]
    assert [lesson.model for lesson in lessons] == ["net", "net", None, "old"]
    assert [lesson.scores for lesson in lessons] == [SCORES, SCORES, {}, SCORES]
    assert [lesson.content for lesson in lessons] == [f"c{blank}", f"c{agreed}", "", f"c{other}"]
    assert [lesson.photo for lesson in table.load("old", [other, blank])] == [blank, other]
    assert table.load("old", [other])[0].embedding is not None
    assert table.count() == 4
    assert table.count("2025-01-01T00:01:00+00:00") == 2


def test_doubts_know_margins_and_what_holds(catalog: Catalog) -> None:
    plain = enter(catalog, "1.jpg", replace(SEA, scores=SCORES | {"forest": 0.375},
                                            scenes=("sea", "forest")))
    agreed, denied, nothing = (enter(catalog, f"{n}.jpg") for n in (2, 3, 4))
    unsure = enter(catalog, "5.jpg", replace(SEA, unsure=True))
    pending = enter(catalog, "6.jpg", None)
    catalog.labels.correct([agreed], ("sea", "mountain"), "x")
    catalog.labels.correct([denied], ("forest",), "x")
    catalog.labels.correct([nothing, unsure], (), "x")
    doubts = Doubts(catalog.database)
    ids = [plain, agreed, denied, nothing, unsure, pending]
    assert doubts.margins([plain, agreed, pending]) == {
        plain: pytest.approx(0.125), agreed: pytest.approx(0.4)}
    assert doubts.labels(ids) == {
        plain: Labelled("sea", ("forest",), False),
        agreed: Labelled("sea", ("mountain",), True, True),
        denied: Labelled("forest", (), True), nothing: Labelled("none", (), True),
        unsure: Labelled("none", (), True, True), pending: Labelled("pending", (), False)}
    assert doubts.labels(ids)[agreed].scenes == ("sea", "mountain")
    # Said twice, it is confirmed.
    catalog.labels.correct([denied], ("forest",), "x", confirming=True)
    assert doubts.labels([denied])[denied].confirmed


def test_the_pace_is_that_of_single_answers(catalog: Catalog) -> None:
    ids = [enter(catalog, f"{n}.jpg") for n in range(4)]
    catalog.labels.correct(ids[:1], ("forest",), "x")
    catalog.labels.correct(ids[1:3], ("forest",), "x")
    catalog.labels.flag(ids[3:], True, "x")
    catalog.labels.correct(ids[3:], ("forest",), "x")
    catalog.labels.correct(ids[:1], ("street",), "x")
    catalog.labels.undo()
    answered = Doubts(catalog.database).answered()
    assert len(answered) == 2
    assert answered == sorted(answered)


def test_label_actions_are_listed_newest_first(catalog: Catalog) -> None:
    ids = [enter(catalog, f"{n}.jpg") for n in range(3)]
    catalog.labels.correct(ids, ("forest",), "to Forest")
    catalog.labels.flag(ids[:1], True, "flagged")
    catalog.labels.undo()
    first, second = catalog.labels.actions()
    assert (first.text, first.photos, first.undone) == ("1 x flagged", 1, True)
    assert (second.text, second.photos, second.undone) == ("3 x to Forest", 3, False)
    assert second.when <= first.when
    assert [action.text for action in catalog.labels.actions(1)] == ["1 x flagged"]


def test_where_photos_were_looked_for_is_remembered(catalog: Catalog) -> None:
    folders = catalog.photos.folders
    for number in range(12):
        folders.remember(ROOT / str(number))
    assert folders.recent() == [ROOT / str(number) for number in range(11, 1, -1)]
    assert folders.recent(2) == [ROOT / "11", ROOT / "10"]
    for path in (b"/media/disk", b"/media/other", b"/media/disk"):
        folders.remember_volume(path)
    assert sorted(folders.volumes()) == [b"/media/disk", b"/media/other"]

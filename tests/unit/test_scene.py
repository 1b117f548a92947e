"""The decision rule, the sentence after a scan, and the rows that the command line prints."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.cli import report
from scene_organizer.domain.changes import ScanSummary
from scene_organizer.domain.photo import Fingerprint, Metadata, Photo, PhotoStatus
from scene_organizer.domain.scene import BUILTIN_SCENES, CLASS_KEYS, Thresholds, judge

LIMITS = Thresholds(confidence=0.5, scene_evidence=0.4, second_scene=0.3)
KEYS = ("path", "status", "reason", "scene", "best", "confidence", "scores", "scenes",
        "scene_evidence", "unsure", "label", "label_source", "provisional", "taken",
        "taken_from", "latitude", "longitude", "place", "country", "labels", "flagged", "model")


def test_a_sure_answer_leads_its_scenes() -> None:
    found = judge("abc", (0.6, 0.3, 0.1), (0.5, 0.9, 0.35), 0.9, LIMITS, "m")
    assert (found.scene, found.best, found.confidence) == ("a", "a", 0.6)
    assert found.scenes == ("a", "b", "c")
    assert found.scene_evidence == 0.9
    assert not found.unsure


def test_numbers_of_numpy_give_an_answer_without_them() -> None:
    # SQLite would store its truth values as bytes, which are all true.
    numbers = np.array((0.6, 0.3, 0.1), np.float32)
    found = judge("abc", numbers, numbers, np.float32(0.9), LIMITS, "m")
    assert found.unsure is False
    assert type(found.scene_evidence) is float


def test_low_confidence_is_unsure_and_keeps_only_what_is_shown() -> None:
    found = judge("abc", (0.45, 0.35, 0.2), (0.2, 0.9, 0.1), 0.9, LIMITS, "m")
    assert (found.scene, found.best, found.unsure) == (None, "a", True)
    assert found.scenes == ("b",)


def test_what_looks_like_no_scene_is_unsure() -> None:
    found = judge("abc", (0.98, 0.01, 0.01), (0.39, 0.0, 0.0), 0.39, LIMITS, "m")
    assert found.unsure
    assert found.scenes == ("a",)


def test_the_limits_themselves_are_enough() -> None:
    found = judge("abc", (0.5, 0.3, 0.2), (0.4, 0.3, 0.29), 0.4, LIMITS, "m")
    assert not found.unsure
    assert found.scenes == ("a", "b")


@given(st.lists(st.floats(0.001, 1), min_size=6, max_size=6),
       st.lists(st.floats(0, 1), min_size=6, max_size=6), st.floats(0, 1))
def test_the_rule_holds_for_any_numbers(
    weights: list[float], evidence: list[float], any_scene: float
) -> None:
    total = sum(weights)
    scores = [weight / total for weight in weights]
    found = judge(CLASS_KEYS, scores, evidence, any_scene, LIMITS, "m")
    assert found.confidence == max(found.scores.values()) == found.scores[found.best]
    assert sum(found.scores.values()) == pytest.approx(1)
    assert len(set(found.scenes)) == len(found.scenes)
    assert found.unsure == (found.confidence < 0.5 or any_scene < 0.4)
    assert found.unsure or found.scenes[0] == found.scene == found.best


def test_an_answer_needs_a_number_for_every_class() -> None:
    with pytest.raises(ValueError, match="zip"):
        judge("abc", (0.5, 0.5), (0.1, 0.1), 0.1, LIMITS, "m")


def test_the_built_in_scenes_can_be_told_apart() -> None:
    for what in ("key", "name", "colour", "shortcut"):
        assert len({getattr(scene, what) for scene in BUILTIN_SCENES}) == 6
    assert CLASS_KEYS == ("buildings", "forest", "glacier", "mountain", "sea", "street")


@pytest.mark.parametrize(("summary", "sentence"), [
    (ScanSummary(), "There are no photos in this folder."),
    (ScanSummary(4812, unsure=310, review_minutes=6),
     "4,812 photos sorted; 310 need you, about 6 minutes."),
    (ScanSummary(4812 + 3, unsure=310, failed=3),
     "4,812 photos sorted; 310 need you; 3 could not be read."),
    (ScanSummary(1, unsure=1, unreadable=("x",)),
     "1 photo sorted; 1 needs you; 1 folder could not be opened."),
    (ScanSummary(1200, cancelled=True), "Stopped. 1,200 photos so far; scan again to go on."),
])
def test_a_scan_ends_in_one_sentence(summary: ScanSummary, sentence: str) -> None:
    assert summary.sentence == sentence


# Rows

SURE = Photo(
    1, Path("/p/a.jpg"), Fingerprint(1, 2, 3), PhotoStatus.OK,
    metadata=Metadata(4, 3, "2024-05-06T07:08:09", "Camera", -33.5, 151.25), group="sea",
    confidence=0.75, best="sea", scores=dict.fromkeys(CLASS_KEYS, 0.05) | {"sea": 0.75},
    scenes=("sea", "mountain"), scene_evidence=0.9, model="m1",
)
UNSURE = Photo(2, Path("/p/b.jpg"), Fingerprint(1, 2, 3), PhotoStatus.OK, group="unsure",
               confidence=0.3, best="sea", scores=dict.fromkeys(CLASS_KEYS, 1 / 6), unsure=True,
               model="m1")
FAILED = Photo(0, Path(os.fsdecode(b"/p/\xff\n.jpg")), Fingerprint(0, 0, 0), PhotoStatus.FAILED,
               "The file is empty.")


def corrected(photo: Photo, *scenes: str) -> Photo:
    return Photo(**{**vars(photo), "correction": scenes})


def written(photo: Photo, form: str) -> str:
    target = io.StringIO()
    report.write_photos([photo], form, CLASS_KEYS, target)
    return target.getvalue()


@pytest.mark.parametrize("photo", [SURE, UNSURE, FAILED, corrected(SURE, "forest"),
                                   corrected(FAILED)])
def test_every_key_is_always_there(photo: Photo) -> None:
    row = json.loads(written(photo, "json"))
    assert tuple(row) == KEYS
    assert os.fsencode(row["path"]) == os.fsencode(photo.path)


def test_the_row_of_a_sure_photo() -> None:
    row = report.photo_row(SURE)
    assert (row["status"], row["reason"], row["scene"], row["label"]) == ("ok", None, "sea", "sea")
    assert (row["label_source"], row["unsure"], row["model"]) == ("model", False, "m1")
    assert (row["confidence"], row["scenes"]) == (0.75, ["sea", "mountain"])
    assert sum(row["scores"].values()) == pytest.approx(1)
    assert (row["taken"], row["latitude"], row["longitude"]) == ("2024-05-06T07:08:09", -33.5,
                                                                 151.25)


def test_a_row_tells_what_holds_beside_what_was_predicted() -> None:
    row = report.photo_row(corrected(SURE, "street", "sea"))
    assert (row["scenes"], row["labels"], row["flagged"]) == (
        ["sea", "mountain"], ["street", "sea"], False)
    assert report.photo_row(corrected(SURE))["labels"] == []
    assert report.photo_row(UNSURE)["labels"] is None
    assert report.photo_row(SURE)["labels"] == ["sea", "mountain"]


def test_the_row_of_an_unsure_photo() -> None:
    row = report.photo_row(UNSURE)
    assert (row["scene"], row["best"], row["unsure"], row["scenes"]) == (None, "sea", True, [])
    assert (row["label"], row["label_source"]) == (None, "model")


def test_the_row_of_a_failed_photo() -> None:
    row = report.photo_row(FAILED)
    assert (row["status"], row["reason"]) == ("failed", "The file is empty.")
    known = {"provisional": False, "flagged": False}
    assert {key: row[key] for key in KEYS[3:] if row[key] is not None} == known


def test_the_row_of_a_corrected_photo() -> None:
    row = report.photo_row(corrected(SURE, "forest", "sea"))
    assert (row["scene"], row["label"], row["label_source"]) == ("sea", "forest", "person")
    assert report.photo_row(corrected(UNSURE))["label"] == "none"
    row = report.photo_row(corrected(FAILED, "sea"))
    assert (row["status"], row["scene"], row["label"]) == ("failed", None, "sea")


@pytest.mark.parametrize("photo", [SURE, UNSURE, FAILED, corrected(FAILED, "sea")])
def test_csv_holds_one_row_with_a_column_for_every_score(photo: Photo) -> None:
    (row,) = csv.DictReader(io.StringIO(written(photo, "csv"), newline=""))
    assert set(row) == set(KEYS) - {"scores"} | {f"score_{key}" for key in CLASS_KEYS}
    assert row["path"].startswith("/p/")
    assert row["score_sea"] == (str(photo.scores["sea"]) if photo.scores else "")


PENDING = Photo(3, Path("/p/c.jpg"), Fingerprint(1, 2, 3), PhotoStatus.PENDING)


@pytest.mark.parametrize(("photo", "start"), [
    (SURE, "sea "), (UNSURE, "unsure "), (FAILED, "failed "), (PENDING, "pending"),
    (corrected(PENDING, "sea", "forest"), "sea, forest"), (corrected(SURE), "none "),
])
def test_text_is_one_line(photo: Photo, start: str) -> None:
    text = written(photo, "text")
    assert text.startswith(start)
    assert text.count("\n") == 1
    text.encode()

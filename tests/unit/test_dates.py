"""Dates from file names and file times."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scene_organizer.imaging import dates

MOMENT = "2024-01-02T03:04:05"


@pytest.mark.parametrize("name", [
    "IMG_20240102_030405.jpg",
    "IMG_20240102_030405123.jpg",
    "IMG_20240102_030405_1.jpg",
    "IMG20240102030405.jpg",
    "20240102_030405(0).jpg",
    "20240102T030405Z.jpg",
    "2024-01-02 03.04.05.jpg",
    "2024-01-02T03:04:05.jpg",
    "WhatsApp Image 2024-01-02 at 03.04.05.jpeg",
    "WhatsApp Image 2024-01-02 at 3.04.05 AM.jpeg",
    "Screenshot_20240102-030405.png",
    "Screenshot_2024-01-02-03-04-05-123_com.app.png",
    "Screenshot from 2024-01-02 03-04-05.png",
    "Screenshot 2024-01-02 030405.png",
    "Screenshot 2024-01-02 at 3.04.05\N{NARROW NO-BREAK SPACE}AM.png",
    "Bildschirmfoto 2024-01-02 um 03.04.05.png",
    "signal-2024-01-02-03-04-05-123.jpg",
    "photo_2024-01-02_03-04-05.jpg",
    "WIN_20240102_03_04_05_Pro.jpg",
    "DJI_20240102030405_0001_D.jpg",
])
def test_a_moment_in_a_name(name: str) -> None:
    assert dates.from_name(name) == MOMENT


@pytest.mark.parametrize(("name", "expected"), [
    ("a 2024-01-02 at 3.04.05 PM.png", "2024-01-02T15:04:05"),
    ("a 2024-01-02 at 12.04.05 PM.png", "2024-01-02T12:04:05"),
    ("a 2024-01-02 at 12.04.05 AM.png", "2024-01-02T00:04:05"),
])
def test_hours_before_and_after_noon(name: str, expected: str) -> None:
    assert dates.from_name(name) == expected


@pytest.mark.parametrize("name", [
    "IMG-20240102-WA0001.jpg", "IMG-20240102-WA000123.jpg", "2024-01-02.jpg", "2024_01_02 (3).jpg",
    "IMG_20240102_1234.jpg", "IMG_20240102_256199.jpg", "a-20240102-20230405.jpg",
])
def test_a_day_without_a_time_stays_a_day(name: str) -> None:
    assert dates.from_name(name) == "2024-01-02"


@pytest.mark.parametrize("name", [
    "", "DSC_0001.jpg", "P1010203.jpg", "holiday 2024.jpg", "2024-13-02.jpg", "20240230.jpg",
    "120240102.jpg", "3f20191231ab.jpg", "21240102_030405.jpg",
])
def test_a_name_without_a_date(name: str) -> None:
    assert dates.from_name(name) is None


@pytest.mark.parametrize("name", [
    "PXL_20240102_030405123.jpg", "FB_IMG_1704164645123.jpg", "mmexport1704164645123.jpg",
])
def test_names_in_universal_time_become_local_time_with_offset(name: str) -> None:
    taken = datetime.fromisoformat(dates.from_name(name) or "")
    assert taken.utcoffset() is not None
    assert taken == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_the_time_of_a_file() -> None:
    moment = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    taken = datetime.fromisoformat(dates.from_mtime(moment.timestamp() + 0.7) or "")
    assert taken == moment


@pytest.mark.parametrize("seconds", [0.0, -1e9, 315_532_800.0, 1e18, float("nan"), float("inf")])
def test_a_time_that_a_disk_made_up_is_none(seconds: float) -> None:
    assert dates.from_mtime(seconds) is None

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scene_organizer.ui.facts import _date


@pytest.mark.parametrize(("taken", "ending"), [
    ("2024-05-06T07:08:09", ", 07:08"), ("2024-05-06T00:00:00+02:00", ", 00:00"),
    ("2024-05-06", "2024"), ("no date", "no date"),
])
def test_a_day_alone_has_no_time_of_day(qtbot: QtBot, taken: str, ending: str) -> None:
    assert _date(taken).endswith(ending)


def test_no_date_is_nothing(qtbot: QtBot) -> None:
    assert _date(None) == ""

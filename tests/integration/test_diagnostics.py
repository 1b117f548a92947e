"""What may be sent with a report: enough to find a fault, and no names unless allowed."""

from __future__ import annotations

import json
from pathlib import Path

from scene_organizer import __version__
from tests.conftest import MakePhoto
from tests.fakes import COLOURS
from tests.integration.conftest import Say


def test_it_tells_versions_and_counts_and_no_names(
    say: Say, make_photo: MakePhoto, folder: Path, home: Path
) -> None:
    make_photo("photos/secret holiday.jpg", colour=COLOURS["sea"])
    say("classify", folder)
    (home / "log" / "scene-organizer.log").write_text("could not read secret holiday.jpg\n")
    told = say("diagnostics", "--json")
    found = json.loads(told.out)
    assert found["application"]["version"] == __version__
    assert found["application"]["numpy"]
    assert found["catalog"]["photos in sea"] == "1"
    for form in (told.out, say("diagnostics").out):
        assert "secret" not in form
        assert str(folder) not in form
        assert str(home) not in form
    assert "secret holiday" in say("diagnostics", "--names").out


def test_it_works_where_nothing_else_does(say: Say, home: Path) -> None:
    assert json.loads(say("diagnostics", "--json").out)["catalog"] == {"state": "there is none yet"}
    (home / "data").mkdir(parents=True)
    (home / "data" / "catalog.sqlite3").write_bytes(b"no database at all" * 400)
    (home / "config").mkdir()
    (home / "config" / "settings.toml").write_text("= broken")
    found = json.loads(say("diagnostics", "--json").out)
    assert found["catalog"]["state"].startswith("unreadable")
    assert found["settings"] == {"unreadable": "InputFault"}

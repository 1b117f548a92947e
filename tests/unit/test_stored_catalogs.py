"""Catalogs as every version of the schema left them still open, with a backup and nothing lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.domain.photo import FAILED, UNSURE
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.fakes import FakePool
from tests.stored_catalogs import restore, stored

STORED = stored()


def test_every_version_is_stored() -> None:
    versions = [int(path.stem[1:]) for path in STORED]
    assert versions == list(range(1, len(CATALOG) + 1)), "see tests/stored_catalogs.py"


@pytest.mark.parametrize("stored", STORED, ids=lambda path: path.stem)
def test_a_catalog_of_every_version_opens(home: Path, stored: Path) -> None:
    paths = Paths.default()
    restore(stored, paths.catalog)
    version = int(stored.stem[1:])
    with Library(pool=FakePool()) as library:
        assert library.notice == ""
        groups = {group.key: library.photos(group.ids) for group in library.query(PhotoQuery())}
        names = {key: [photo.path.name for photo in photos] for key, photos in groups.items()}
        assert {key: found for key, found in names.items() if found} == {
            "sea": ["sea.jpg"], "street": ["pier.jpg"], UNSURE: ["blurred.jpg"],
            FAILED: ["broken.jpg"],
        }
        (pier,) = groups["street"]
        assert pier.corrected
        assert pier.labels == (("street", "sea") if version >= 4 else ("street",))
        assert pier.best == "sea"
        assert pier.flagged == (version >= 4)
        assert library.recent_folders() == [Path("/photos/2024")]
        (action,) = library.labels.actions()
        assert action.text == "pier.jpg to Street"
    backups = list(paths.data.glob(f"catalog.sqlite3.v{version}.*.bak"))
    assert len(backups) == (version < len(CATALOG))
    for backup in backups:
        with closing(sqlite3.connect(backup)) as kept:
            assert kept.execute("PRAGMA user_version").fetchone()[0] == version
            assert kept.execute("SELECT COUNT(*) FROM photos").fetchone()[0] == 4


def test_settings_of_a_newer_version_are_kept(home: Path) -> None:
    paths = Paths.default()
    paths.create()
    paths.settings.write_text('hologram = "on"  # of a newer version\ntheme = "dark"\n')
    with Library(pool=FakePool()) as library:
        assert library.settings.theme == "dark"
        library.settings.write(paths.settings)
    assert 'hologram = "on"  # of a newer version' in paths.settings.read_text()

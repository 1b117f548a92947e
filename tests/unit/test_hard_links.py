"""Finding a file by another of its names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Entry
from scene_organizer.domain.operation import Kind, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import volume
from scene_organizer.fileops.hard_links import HardLinks

FIRST = Entry(
    id=1, batch=1, group=0, photo_id=1, source=Path("/one/a.jpg"), target=Path("/two/a.jpg"),
    kind=Kind.MOVE, crossing=True, fingerprint=Fingerprint(9, 8, 7), temp=None, digest="ab",
    state=State.DONE)
SECOND = replace(FIRST, id=2, source=Path("/one/b.jpg"), target=Path("/two/b.jpg"), digest="",
                 state=State.PLANNED)


@pytest.fixture(autouse=True)
def volumes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every folder below the root is a volume."""
    monkeypatch.setattr(volume, "device", lambda folder: folder.parts[1])


def known(entry: Entry) -> HardLinks:
    links = HardLinks()
    links.add(entry, entry.target)
    return links


def test_another_name_leads_to_the_copy() -> None:
    assert known(FIRST).other(SECOND) == FIRST.target


@pytest.mark.parametrize("entry", [
    pytest.param(replace(SECOND, fingerprint=Fingerprint(9, 8, 6)), id="another file"),
    pytest.param(replace(SECOND, fingerprint=Fingerprint(9, 5, 7)), id="changed since"),
    pytest.param(replace(SECOND, kind=Kind.COPY), id="done otherwise"),
    pytest.param(replace(SECOND, source=Path("/three/b.jpg")), id="from another volume"),
    pytest.param(replace(SECOND, target=Path("/three/b.jpg")), id="to another volume"),
])
def test_other_files_do_not(entry: Entry) -> None:
    assert known(FIRST).other(entry) is None


@pytest.mark.parametrize("first", [
    pytest.param(replace(FIRST, digest=""), id="renamed only"),
    pytest.param(replace(FIRST, fingerprint=Fingerprint(9, 8, 0)), id="no inodes"),
])
def test_what_was_not_copied_or_has_no_inode_is_not_kept(first: Entry) -> None:
    assert known(first).other(replace(SECOND, fingerprint=first.fingerprint)) is None

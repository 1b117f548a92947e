"""What is heard of a folder: bounded, and of the files that a walk would meet."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scene_organizer.ingest import scanner
from scene_organizer.ingest.inbox import Inbox
from tests.conftest import MakePhoto


def test_much_news_of_one_file_takes_one_place() -> None:
    inbox = Inbox(limit=2)
    for _ in range(1000):
        inbox.tell(b"a")
    inbox.offer(b"a")
    inbox.offer(b"b")
    assert not inbox.overflowed
    inbox.tell(b"c")
    assert inbox.overflowed
    # Who was offered only may still have a wait that began before.
    assert inbox.empty() == ({b"a": True, b"b": False}, [], False)
    assert len(inbox) == 0


def test_folders_and_losses_are_told_once() -> None:
    inbox = Inbox()
    inbox.tell_folder(b"x")
    inbox.tell_folder(b"x")
    inbox.tell_loss()
    assert inbox.empty() == ({}, [b"x"], True)
    assert inbox.empty() == ({}, [], False)


@pytest.mark.parametrize("exclusions", [(), ("private", "2*"), ("{root}/deep/er",)])
def test_an_event_counts_where_a_walk_would_meet_the_file(
    tmp_path: Path, make_photo: MakePhoto, exclusions: tuple[str, ...]
) -> None:
    root = tmp_path / "photos"
    for name in ("a.jpg", ".hidden.jpg", "deep/b.JPG", "deep/er/c.png", "private/d.jpg",
                 ".hidden/e.jpg", "f.jpg.download/f.jpg", "2024/g.webp", "deep/private/h.jpg"):
        make_photo(f"photos/{name}", (8, 8))
    (root / "notes.txt").touch()
    left_out = tuple(each.format(root=root) for each in exclusions)
    met = {listed.path for listed in scanner.walk(root, exclusions=left_out)
           if isinstance(listed, scanner.Found)}
    would_meet = scanner.meets(root, left_out)
    everything = {os.fsencode(path) for path in root.rglob("*") if path.is_file()}
    assert {path for path in everything if would_meet(path)} == met
    assert met
    assert not would_meet(os.fsencode(tmp_path / "elsewhere.jpg"))


def test_single_files_are_listed_as_a_walk_lists_them(
    tmp_path: Path, make_photo: MakePhoto
) -> None:
    photo = os.fsencode(make_photo("photos/a.jpg", (8, 8)))
    gone = os.fsencode(tmp_path / "photos" / "gone.jpg")
    assert list(scanner.look_at([photo, gone])) == list(scanner.walk(tmp_path / "photos"))

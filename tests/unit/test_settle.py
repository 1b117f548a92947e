"""When a file counts as complete: told step by step, without a clock."""

from __future__ import annotations

import pytest

from scene_organizer.domain.photo import Fingerprint
from scene_organizer.ingest.settle import (
    PATIENCE_SECONDS,
    STILL_SECONDS,
    Settling,
    is_partial_folder,
)


class Disk(dict[bytes, Fingerprint]):
    """Files by path; those in `unready` do not open."""

    def __init__(self) -> None:
        super().__init__()
        self.unready: set[bytes] = set()

    def write(self, path: bytes, size: int, mtime: int = 0) -> None:
        self[path] = Fingerprint(size, mtime, 1)

    def settling(self, limit: int = 100) -> Settling:
        return Settling(self.get, lambda path, seen: path not in self.unready, limit)


def test_a_file_counts_once_it_has_been_still_for_two_seconds() -> None:
    disk = Disk()
    settling = disk.settling()
    disk.write(b"a", 1)
    settling.note(b"a", 0.0)
    assert settling.settle(0.25) == []
    disk.write(b"a", 2)
    # It had grown by the time of the second look, and is waited for anew.
    assert settling.settle(2.5) == []
    assert settling.settle(4.25) == []
    assert settling.settle(4.5) == [b"a"]
    assert len(settling) == 0


def test_news_of_a_file_begin_the_wait_anew_though_size_and_time_stay() -> None:
    disk = Disk()
    settling = disk.settling()
    disk.write(b"a", 1)
    settling.note(b"a", 0.0)
    settling.settle(0.0)
    settling.note(b"a", 1.9)
    assert settling.settle(2.0) == []
    assert settling.settle(3.9) == []
    assert settling.settle(4.0) == [b"a"]


def test_what_is_gone_counts_as_gone_only_if_it_stays_away() -> None:
    disk = Disk()
    settling = disk.settling()
    settling.note(b"a", 0.0)
    settling.settle(0.0)
    # Deleted, and there again in another guise, as editors replace files.
    disk.write(b"a", 9)
    assert settling.settle(2.0) == []
    assert settling.settle(4.0) == [b"a"]
    settling.note(b"b", 4.0)
    settling.settle(4.0)
    assert settling.settle(6.0) == [b"b"]


def test_what_does_not_open_is_waited_for_but_not_for_ever() -> None:
    disk = Disk()
    settling = disk.settling()
    disk.write(b"a", 1)
    disk.unready.add(b"a")
    settling.note(b"a", 0.0)
    settling.settle(0.0)
    for second in range(int(STILL_SECONDS), int(PATIENCE_SECONDS), 2):
        assert settling.settle(float(second)) == []
    assert settling.settle(PATIENCE_SECONDS) == [b"a"]


def test_a_file_that_is_only_ever_talked_about_counts_in_the_end() -> None:
    disk = Disk()
    settling = disk.settling()
    disk.write(b"a", 1)
    settled: list[bytes] = []
    for second in range(int(PATIENCE_SECONDS) + 1):
        settling.note(b"a", float(second))
        settled += settling.settle(float(second))
    assert settled == [b"a"]


def test_beyond_the_limit_nothing_is_kept_and_that_is_said() -> None:
    disk = Disk()
    settling = disk.settling(limit=2)
    for path in (b"a", b"b", b"c"):
        disk.write(path, 1)
        settling.note(path, 0.0)
    assert len(settling) == 2
    assert settling.overflowed
    settling.note(b"a", 0.5)
    settling.settle(0.5)
    assert settling.settle(2.5) == [b"a", b"b"]


@pytest.mark.parametrize(("name", "partial"), [
    (b"holiday.jpg.download", True),
    (b"a.jpg.sb-1f2e3d4c-Xy12Z", True),
    (b"Old.TMP", True),
    (b"2024", False),
    (b"downloads", False),
    (b"tmp", False),
])
def test_folders_of_unfinished_things_are_known_by_their_names(name: bytes, partial: bool) -> None:
    assert is_partial_folder(name) is partial

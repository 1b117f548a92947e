"""Organizing on disks that are full, read-only, apart, or that know no upper case."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.domain.operation import Kind, Mode, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.template import Template
from scene_organizer.fileops.executor import apply, redo, resume
from scene_organizer.fileops.planner import Choices, Request, plan
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.undo import undo
from tests.integration.conftest import plan_all, reasons
from tests.integration.disks import caseless, make_read_only, small_disk


@pytest.fixture
def disks(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """Two small disks, the second the smaller."""
    with ExitStack() as stack:
        yield (stack.enter_context(small_disk(tmp_path / "first", "2m")),
               stack.enter_context(small_disk(tmp_path / "second", "400k")))


def fill(folder: Path, sizes: Mapping[str, int]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, size in sizes.items():
        (folder / name).write_bytes(name.encode()[:1] * size)


def fill_with_two_names(folder: Path) -> None:
    fill(folder, {"a.jpg": 100_000})
    (folder / "b.jpg").hardlink_to(folder / "a.jpg")


def tree(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)):
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
            for path in folder.rglob("*")}


@pytest.mark.parametrize("mode", [Mode.COPY, Mode.MOVE])
def test_full_disk_takes_what_fits_and_leaves_the_rest(
    mode: Mode, disks: tuple[Path, Path], journal: Journal
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill(source, {"a.jpg": 150_000, "b.jpg": 150_000, "b.xmp": 150_000, "c.jpg": 150_000})
    before = tree(source)
    planned = plan_all(source, mode, destination)
    assert planned.fits is False
    report = apply(planned, journal)
    # The sidecar finds no room, so its photo does not go either; a smaller group might.
    assert {outcome.source.name for outcome in report.outcomes
            if outcome.state is State.DONE} == {"a.jpg", "c.jpg"}
    assert "no space left" in reasons(report)["b.xmp"]
    assert reasons(report)["b.jpg"].startswith("It stayed with b.xmp")
    kept = {"b.jpg", "b.xmp"} if mode is Mode.MOVE else before.keys()
    assert tree(source).keys() == kept
    assert tree(destination).keys() == {"sea", "sea/a.jpg", "sea/c.jpg"}
    assert undo(journal, report.batch).count(State.UNDONE) == 2
    assert tree(source) == before
    assert not list(disks[1].iterdir())


def test_move_between_real_disks_and_back(disks: tuple[Path, Path], journal: Journal) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill(source / "2024", {"a.jpg": 1000, "a.xmp": 10})
    fill(source, {"b.jpg": 1000})
    before = tree(disks[0])
    requests = [Request(number, path, Fingerprint.of(path.lstat()), "sea")
                for number, path in enumerate(sorted(source.rglob("*.jpg")))]
    report = apply(plan(requests, Choices(Mode.MOVE, clear=True), destination, [source]), journal)
    assert report.count(State.DONE) == 3, reasons(report)
    assert tree(disks[0]).keys() == {"photos"}, "the emptied folder is gone, its root stays"
    assert undo(journal, report.batch).count(State.UNDONE) == 3
    assert tree(disks[0]) == before


@pytest.mark.parametrize("mode", [Mode.COPY, Mode.MOVE])
def test_names_of_one_file_stay_one_file_on_another_disk(
    mode: Mode, disks: tuple[Path, Path], journal: Journal
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill(source, {"a.jpg": 100_000, "c.jpg": 100_000})
    for name in ("b.jpg", "d.jpg"):
        (source / name).hardlink_to(source / "a.jpg")
    report = apply(plan_all(source, mode, destination), journal)
    assert report.count(State.DONE) == 4, reasons(report)
    there = {path.name: path.lstat() for path in (destination / "sea").iterdir()}
    assert len({there[name].st_ino for name in ("a.jpg", "b.jpg", "d.jpg")}) == 1
    assert [there[name].st_nlink for name in ("a.jpg", "c.jpg")] == [3, 1]
    assert undo(journal, report.batch).count(State.UNDONE) == 4
    back = {path.name: path.lstat() for path in source.iterdir()}
    assert [back[name].st_nlink for name in ("a.jpg", "b.jpg", "c.jpg")] == [3, 3, 1]
    assert not list(disks[1].iterdir())
    assert redo(journal, report.batch).count(State.DONE) == 4
    assert (destination / "sea" / "b.jpg").samefile(destination / "sea" / "a.jpg")


def test_a_name_moved_after_an_interruption_joins_those_before_it(
    disks: tuple[Path, Path], journal: Journal
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill_with_two_names(source)
    cancel = CancelToken()
    report = apply(plan_all(source, Mode.MOVE, destination), journal, cancel,
                   lambda done, files: cancel.postpone())
    assert report.count(State.DONE) == 1
    assert resume(journal, report.batch).count(State.DONE) == 1
    assert (destination / "sea" / "b.jpg").samefile(destination / "sea" / "a.jpg")


def test_a_copy_that_was_changed_meanwhile_is_no_name_of_the_file(
    disks: tuple[Path, Path], journal: Journal
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill_with_two_names(source)
    first = destination / "sea" / "a.jpg"
    report = apply(plan_all(source, Mode.MOVE, destination), journal, None,
                   lambda done, files: first.write_bytes(b"edited"))
    assert report.count(State.DONE) == 2
    assert first.read_bytes() == b"edited"
    assert (destination / "sea" / "b.jpg").read_bytes() == b"a" * 100_000


def test_where_a_file_can_have_one_name_only_each_name_becomes_a_file(
    disks: tuple[Path, Path], journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill_with_two_names(source)

    def refuse(*args: object, **options: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    assert apply(plan_all(source, Mode.MOVE, destination), journal).count(State.DONE) == 2
    moved = [destination / "sea" / name for name in ("a.jpg", "b.jpg")]
    assert not moved[0].samefile(moved[1])
    assert moved[0].read_bytes() == moved[1].read_bytes() == b"a" * 100_000


def test_hard_links_between_disks_are_refused_and_symbolic_ones_made(
    disks: tuple[Path, Path], journal: Journal
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill(source, {"a.jpg": 10})
    planned = plan_all(source, Mode.LINK, destination)
    assert not planned.files
    assert "only lie on the same disk" in planned.left_out[0].reason
    symbolic = Choices(Mode.LINK, link=Kind.SYMBOLIC_LINK)
    report = apply(plan_all(source, symbolic, destination), journal)
    assert (destination / "sea" / "a.jpg").readlink() == source / "a.jpg"
    assert undo(journal, report.batch).count(State.UNDONE) == 1
    assert not list(disks[1].iterdir())
    assert (source / "a.jpg").exists()


def test_read_only_destination_is_refused_before_anything_is_done(
    disks: tuple[Path, Path], journal: Journal
) -> None:
    source = disks[0] / "photos"
    fill(source, {"a.jpg": 10})
    make_read_only(disks[1])
    with pytest.raises(EnvironmentFault, match="read-only"):
        plan_all(source, Mode.COPY, disks[1] / "sorted")


def test_photos_of_a_read_only_disk_can_be_copied_but_not_moved(
    disks: tuple[Path, Path], journal: Journal
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill(source, {"a.jpg": 10})
    make_read_only(disks[0])
    planned = plan_all(source, Mode.MOVE, destination)
    assert not planned.files
    assert "read-only" in planned.left_out[0].reason
    assert apply(plan_all(source, Mode.COPY, destination), journal).count(State.DONE) == 1


def test_disk_that_becomes_read_only_stops_a_move_and_loses_nothing(
    disks: tuple[Path, Path], journal: Journal
) -> None:
    source, destination = disks[0] / "photos", disks[1] / "sorted"
    fill(source, {"a.jpg": 10, "b.jpg": 10})
    before = tree(source)
    planned = plan_all(source, Mode.MOVE, destination)
    make_read_only(disks[0])
    report = apply(planned, journal)
    assert report.failed == 2
    assert "read-only" in reasons(report)["a.jpg"]
    make_read_only(disks[0], False)
    assert recover(journal) == []
    assert tree(source) == before
    assert not list(disks[1].iterdir())


@pytest.mark.parametrize("choices", [
    Choices(Mode.COPY), Choices(Mode.MOVE), Choices(Mode.LINK),
    Choices(Mode.MOVE, Template("{scene}/{name}")),
], ids=["copy", "move", "link", "template"])
def test_disk_without_upper_case_keeps_every_photo(
    choices: Choices, tmp_path: Path, journal: Journal
) -> None:
    source, destination = tmp_path / "photos", tmp_path / "caseless"
    for folder, name in (("1", "a.jpg"), ("2", "A.JPG"), ("3", "ö.jpg"), ("4", "O\u0308.jpg")):
        fill(source / folder, {name: 10 + int(folder)})
    fill(destination / "SEA", {"a.JPG": 99})
    before = tree(source)
    requests = [Request(number, path, Fingerprint.of(path.lstat()), "sea")
                for number, path in enumerate(sorted(source.rglob("*.*")))]
    with caseless(destination):
        planned = plan(requests, choices, destination, [source])
        report = apply(planned, journal)
        assert report.count(State.DONE) == 4, reasons(report)
        assert len(tree(destination)) == 6, "all in the folder that was there"
        assert undo(journal, report.batch).count(State.UNDONE) == 4
    assert tree(source) == before
    assert tree(destination).keys() == {"SEA", "SEA/a.JPG"}

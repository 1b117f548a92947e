"""Batches as a whole: gone on with, done again, stopped, paused; links; empty folders."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import BatchReport, Kind, Mode, State
from scene_organizer.domain.template import Template
from scene_organizer.fileops import contents, naming, volume
from scene_organizer.fileops.executor import apply, drop, redo, resume
from scene_organizer.fileops.planner import Choices
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.undo import newest, undo, undone_last
from tests.conftest import wait_until
from tests.integration.conftest import plan_all, reasons
from tests.integration.trees import photos, tree, write
from tests.mishaps import Died

SYMBOLIC = Choices(Mode.LINK, link=Kind.SYMBOLIC_LINK)
HARD = Choices(Mode.LINK)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return photos(tmp_path / "photos")


def stop_after(count: int, stop: Callable[[], None]) -> Callable[[int, int], None]:
    return lambda done, total: stop() if done == count else None


@pytest.mark.parametrize("mode", [Mode.COPY, Mode.MOVE])
def test_what_was_not_begun_goes_on_after_a_restart(
    mode: Mode, source: Path, destination: Path, journal: Journal
) -> None:
    before = tree(source)
    token = CancelToken()
    report = apply(plan_all(source, mode, destination), journal, token,
                   stop_after(1, token.postpone))
    assert (report.cancelled, report.postponed) == (True, True)
    assert (report.count(State.DONE), report.count(State.WAITING)) == (1, 3)
    assert journal.batch(report.batch).waiting == 3
    assert recover(journal) == []
    again = resume(journal, report.batch)
    assert again.count(State.DONE) == 3
    assert len([path for path in tree(destination) if path.endswith((".jpg", ".xmp"))]) == 4
    with pytest.raises(InputFault, match="no files that were not begun"):
        resume(journal, report.batch)
    assert undo(journal, report.batch).count(State.UNDONE) == 4
    assert tree(source) == before


def test_what_was_not_begun_can_be_given_up(
    source: Path, destination: Path, journal: Journal
) -> None:
    token = CancelToken()
    planned = plan_all(source, Mode.COPY, destination)
    report = apply(planned, journal, token, stop_after(1, token.postpone))
    assert drop(journal, report.batch) == 3
    assert not journal.batch(report.batch).waiting
    # Undoing what was begun gives the rest up, too.
    token = CancelToken()
    other = apply(plan_all(source, Mode.COPY, destination / "other"), journal, token,
                  stop_after(1, token.postpone))
    assert undo(journal, other.batch).count(State.UNDONE) == 1
    assert journal.batch(other.batch).states == {State.UNDONE: 1, State.SKIPPED: 3}


def test_stopping_for_good_leaves_nothing_to_go_on_with(
    source: Path, destination: Path, journal: Journal
) -> None:
    token = CancelToken()
    report = apply(plan_all(source, Mode.COPY, destination), journal, token,
                   stop_after(1, token.cancel))
    assert (report.cancelled, report.postponed) == (True, False)
    assert journal.batch(report.batch).states == {State.DONE: 1, State.SKIPPED: 3}


def test_paused_work_waits_between_files_and_ends_when_cancelled(
    source: Path, destination: Path, journal: Journal
) -> None:
    token = CancelToken()
    done: list[int] = []
    reports: list[BatchReport] = []

    def listen(count: int, total: int) -> None:
        done.append(count)
        if count in (1, 3):
            token.pause()

    planned = plan_all(source, Mode.COPY, destination)
    thread = threading.Thread(
        target=lambda: reports.append(apply(planned, journal, token, listen)))
    thread.start()
    wait_until(lambda: token.paused)
    assert done == [1]
    token.proceed()
    wait_until(lambda: done == [1, 3])
    token.cancel()
    thread.join(60)
    assert reports[0].count(State.DONE) == 3
    assert reports[0].count(State.SKIPPED) == 1


@pytest.mark.parametrize("choices", [Mode.COPY, Mode.MOVE, HARD, SYMBOLIC, Choices(
    Mode.MOVE, Template("{scene}/{year}/{name} of {day}"), clear=True)])
def test_redo_does_it_again_and_undo_takes_it_back_again(
    choices: Choices | Mode, source: Path, destination: Path, journal: Journal
) -> None:
    before = tree(source)
    report = apply(plan_all(source, choices, destination), journal)
    after = tree(source, destination)
    assert report.count(State.DONE) == 4, reasons(report)
    for _ in range(2):
        undo(journal, report.batch)
        assert tree(source) == before
        assert not destination.exists()
        assert undone_last(journal) == report.batch
        assert redo(journal, report.batch).count(State.DONE) == 4
        assert tree(source, destination) == after
        assert undone_last(journal) is None


def test_a_move_that_turns_out_to_cross_disks_is_not_begun_once_cancelled(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = CancelToken()
    real = naming.rename

    def rename(old: Path, new: Path) -> None:
        # As between two subvolumes, which look like one disk until one renames.
        if old.name == "a.jpg":
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        real(old, new)

    monkeypatch.setattr(naming, "rename", rename)
    before = tree(source)
    report = apply(plan_all(source, Mode.MOVE, destination), journal, token,
                   stop_after(2, token.cancel))
    assert {outcome.source.name: (outcome.state, outcome.reason)
            for outcome in report.outcomes} == {
        "a.jpg": (State.SKIPPED, "Stopped before its turn."),
        "b.jpg": (State.DONE, ""), "b.xmp": (State.DONE, ""),
        "c.jpg": (State.SKIPPED, "Stopped before its turn."),
    }
    assert report.cancelled
    assert not journal.open_entries()
    assert undo(journal, report.batch).count(State.UNDONE) == 2
    assert tree(source) == before


def test_moves_that_may_not_survive_a_power_cut_go_back(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = CancelToken()
    before = tree(source)
    planned = plan_all(source, Mode.MOVE, destination)
    (destination / "sea").mkdir(parents=True)

    def fail(folder: Path) -> None:
        if not (source / "a.jpg").exists():
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(volume, "sync_folder", fail)
    report = apply(planned, journal, token, stop_after(1, token.cancel))
    broken = "The disk could not be read or written (input/output error)."
    stopped = State.SKIPPED, "Stopped before its turn."
    assert [(outcome.state, outcome.reason) for outcome in report.outcomes] == [
        (State.FAILED, broken), stopped, stopped, stopped]
    assert tree(source) == before
    assert not journal.open_entries()


def test_redo_leaves_what_was_changed_meanwhile_with_its_group(
    source: Path, destination: Path, journal: Journal
) -> None:
    report = apply(plan_all(source, Mode.MOVE, destination), journal)
    undo(journal, report.batch)
    write(source / "b.xmp", "edited in between")
    write(destination / "sea" / "c.jpg", "somebody else's")
    again = redo(journal, report.batch)
    assert {outcome.source.name: outcome.state for outcome in again.outcomes} == {
        "a.jpg": State.DONE, "b.jpg": State.UNDONE, "b.xmp": State.UNDONE, "c.jpg": State.UNDONE}
    assert reasons(again)["b.xmp"] == "The file was changed outside Scene Organizer."
    assert reasons(again)["c.jpg"] == "A file of that name already exists."
    assert (source / "b.xmp").read_text() == "edited in between"
    (destination / "sea" / "c.jpg").unlink()
    assert redo(journal, report.batch).count(State.DONE) == 1


def test_redo_is_of_what_was_undone_last_and_not_after_something_new(
    source: Path, destination: Path, journal: Journal
) -> None:
    first = apply(plan_all(source, Mode.COPY, destination / "1"), journal).batch
    second = apply(plan_all(source, Mode.COPY, destination / "2"), journal).batch
    assert newest(journal) == second
    undo(journal, second)
    undo(journal, first)
    assert undone_last(journal) == first
    redo(journal, first)
    assert undone_last(journal) == second
    apply(plan_all(source, Mode.COPY, destination / "3"), journal)
    assert undone_last(journal) is None
    with pytest.raises(InputFault, match="nothing that was undone"):
        redo(journal, first)


def test_links_of_a_group_are_made_all_or_none(
    source: Path, destination: Path, journal: Journal
) -> None:
    planned = plan_all(source, HARD, destination)
    write(destination / "sea" / "b.xmp", "somebody else's")
    report = apply(planned, journal)
    assert {name for name, reason in reasons(report).items() if reason} == {"b.jpg", "b.xmp"}
    assert not (destination / "sea" / "b.jpg").exists()
    assert (destination / "sea" / "b.xmp").read_text() == "somebody else's"


def test_only_folders_that_the_batch_emptied_are_removed(
    source: Path, destination: Path, journal: Journal
) -> None:
    write(source / "2024" / "may" / "d.jpg")
    write(source / "2024" / "june" / "e.jpg")
    write(source / "2023" / "f.jpg")
    write(source / "2023" / "notes.txt")
    (source / "empty before").mkdir()
    before = tree(source)
    planned = plan_all(source, Choices(Mode.MOVE, clear=True), destination)
    report = apply(planned, journal)
    assert report.count(State.DONE) == len(report.outcomes) == 7
    assert {str(path.relative_to(source)) for path in source.rglob("*")} == {
        "2023", "2023/notes.txt", "empty before"}
    undo(journal, report.batch)
    assert tree(source) == before
    # Not asked for, no folder goes.
    apply(plan_all(source, Mode.MOVE, destination), journal)
    assert (source / "2024" / "may").is_dir()


def test_hard_linked_photos_stay_one_file_when_moved_on_their_disk(
    source: Path, destination: Path, journal: Journal
) -> None:
    os.link(source / "a.jpg", source / "same.jpg")
    report = apply(plan_all(source, Mode.MOVE, destination), journal)
    assert (destination / "sea" / "a.jpg").samefile(destination / "sea" / "same.jpg")
    undo(journal, report.batch)
    assert (source / "a.jpg").samefile(source / "same.jpg")


def test_interrupted_redo_can_be_gone_on_with(
    source: Path, destination: Path, journal: Journal
) -> None:
    report = apply(plan_all(source, Mode.COPY, destination), journal)
    undo(journal, report.batch)

    def die(done: int, total: int) -> None:
        raise Died

    with pytest.raises(Died):
        redo(journal, report.batch, on_progress=die)
    recover(journal)
    assert journal.batch(report.batch).waiting == 3
    assert resume(journal, report.batch).count(State.DONE) == 3
    assert journal.batch(report.batch).undoable == 4


def test_file_that_a_crash_caught_half_done_goes_on_with_the_rest(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned = plan_all(source, Mode.COPY, destination)

    def die(path: Path) -> str:
        raise Died

    # Copied, and not yet verified.
    monkeypatch.setattr(contents, "digest", die)
    with pytest.raises(Died):
        apply(planned, journal)
    monkeypatch.undo()
    assert [path for path in destination.rglob("*") if path.name.endswith(".part")]
    (report,) = recover(journal)
    assert not destination.exists()
    assert journal.batch(report.batch).waiting == 4
    assert resume(journal, report.batch).count(State.DONE) == 4

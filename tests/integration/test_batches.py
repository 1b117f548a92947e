"""Batches as a whole: gone on with, undone by choice, done again, paused; links; empty folders."""

from __future__ import annotations

import errno
import hashlib
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
from tests.mishaps import Died

SYMBOLIC = Choices(Mode.LINK, link=Kind.SYMBOLIC_LINK)
HARD = Choices(Mode.LINK)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for name in ("a.jpg", "b.jpg", "b.xmp", "c.jpg"):
        write(folder / name)
    return folder


def write(path: Path, content: str | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(str(path) if content is None else content)
    return path


def tree(*folders: Path) -> dict[str, str]:
    return {str(path): "folder" if path.is_dir() else
            f"leads to {path.readlink()}" if path.is_symlink() else
            hashlib.sha256(path.read_bytes()).hexdigest()
            for folder in folders for path in folder.rglob("*")}


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


def test_batch_on_which_another_stands_is_undone_after_it(
    source: Path, destination: Path, journal: Journal, tmp_path: Path
) -> None:
    before = tree(source)
    first = apply(plan_all(source, Mode.MOVE, destination), journal).batch
    onwards = apply(plan_all(destination, Mode.MOVE, tmp_path / "further"), journal).batch
    copied = apply(plan_all(tmp_path / "further", Mode.COPY, tmp_path / "copies"), journal).batch
    with pytest.raises(InputFault, match=f"Operation {onwards} was done later .* Undo it first"):
        undo(journal, first)
    with pytest.raises(InputFault, match=f"Operation {copied} was done later"):
        undo(journal, onwards)
    assert journal.batch(first).undoable == 4
    for batch in (copied, onwards, first):
        assert undo(journal, batch).count(State.UNDONE) == 4
    assert tree(source) == before


def test_the_batches_that_stand_on_one_are_named_newest_first(
    source: Path, destination: Path, journal: Journal, tmp_path: Path
) -> None:
    first = apply(plan_all(source, Mode.COPY, destination), journal).batch
    second = apply(plan_all(destination, Mode.COPY, tmp_path / "2"), journal).batch
    third = apply(plan_all(destination, Mode.COPY, tmp_path / "3"), journal).batch
    with pytest.raises(InputFault) as caught:
        undo(journal, first)
    assert caught.value.sentence == (
        "Later operations were done with the same files. Undo these first, in this order: "
        f"{third}, {second}. Then undo operation {first}.")
    # What is done again later stands on it later.
    undo(journal, second)
    redo(journal, second)
    with pytest.raises(InputFault, match=f"{second}, {third}"):
        undo(journal, first)
    undo(journal, third)
    with pytest.raises(InputFault) as caught:
        undo(journal, first)
    assert caught.value.sentence == (
        f"Operation {second} was done later with the same files. Undo it first, "
        f"then operation {first}.")
    undo(journal, second)
    assert undo(journal, first).count(State.UNDONE) == 4
    with pytest.raises(InputFault) as caught:
        newest(journal)
    assert caught.value.sentence == "There is nothing to undo."
    assert undone_last(journal) == first


def test_what_a_later_batch_has_given_back_holds_no_earlier_one_up(
    source: Path, destination: Path, journal: Journal, tmp_path: Path
) -> None:
    write(tmp_path / "more" / "z.jpg")
    first = apply(plan_all(source, Mode.MOVE, destination), journal).batch
    # Of the later one a file stays that has nothing to do with the first.
    (tmp_path / "more" / "z.jpg").rename(destination / "z.jpg")
    later = apply(plan_all(destination, Mode.COPY, tmp_path / "copies"), journal).batch
    write(tmp_path / "copies" / "sea" / "z.jpg", "edited")
    assert undo(journal, later).count(State.UNDONE) == 4
    assert journal.batch(later).undoable == 1
    assert undo(journal, first).count(State.UNDONE) == 4


def test_a_long_undo_is_recorded_as_it_goes(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(source)
    monkeypatch.setattr("scene_organizer.fileops.undo.SHARED_COMMIT", 1)
    monkeypatch.setattr("scene_organizer.fileops.undo.SHARED_SYNC", 2)
    batch = apply(plan_all(source, Mode.MOVE, destination), journal).batch
    open_entries: list[int] = []
    back = undo(journal, batch, None,
                lambda done, total: open_entries.append(len(journal.open_entries())))
    assert back.count(State.UNDONE) == 4
    assert open_entries == [1, 2, 1, 2]
    assert tree(source) == before
    assert not destination.exists()


def test_what_is_not_there_cannot_be_taken_up_again(journal: Journal) -> None:
    for act in (undo, redo, resume):
        with pytest.raises(InputFault) as caught:
            act(journal, 7)
        assert caught.value.sentence == "There is no operation number 7 in the journal."
    assert undone_last(journal) is None


def test_an_undo_that_is_stopped_leaves_the_rest_to_be_undone(
    source: Path, destination: Path, journal: Journal
) -> None:
    batch = apply(plan_all(source, Mode.MOVE, destination), journal).batch
    token, heard = CancelToken(), []

    def stop(done: int, total: int) -> None:
        heard.append((done, total))
        if done == 2:
            token.cancel()

    back = undo(journal, batch, token, stop)
    assert heard == [(1, 4), (2, 4)]
    assert (back.batch, back.mode, back.cancelled) == (batch, Mode.MOVE, True)
    # The last that was moved comes back first.
    assert [outcome.source.name for outcome in back.outcomes] == ["c.jpg", "b.xmp"]
    assert not journal.open_entries()
    assert not [entry for entry in journal.entries(batch) if entry.temp]
    assert journal.batch(batch).undoable == 2
    rest = undo(journal, batch)
    assert not rest.cancelled
    assert [outcome.source.name for outcome in rest.outcomes] == ["b.jpg", "a.jpg"]


def test_an_undo_that_may_not_survive_a_power_cut_is_not_recorded_as_done(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(source)
    batch = apply(plan_all(source, Mode.MOVE, destination), journal).batch

    def fail(folder: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(volume, "sync_folder", fail)
        assert undo(journal, batch).count(State.UNDONE) == 4
    assert tree(source) == before
    assert len(journal.open_entries()) == 4
    assert (destination / "sea").is_dir(), "folders are recovery's, too"
    (report,) = recover(journal)
    assert report.count(State.UNDONE) == 4
    assert not destination.exists()


def test_batch_on_which_nothing_stands_is_undone_by_choice(
    source: Path, destination: Path, journal: Journal, tmp_path: Path
) -> None:
    more = tmp_path / "more"
    write(more / "d.jpg")
    first = apply(plan_all(source, Mode.MOVE, destination), journal).batch
    second = apply(plan_all(more, Mode.MOVE, destination), journal).batch
    assert undo(journal, first).count(State.UNDONE) == 4
    assert (destination / "sea" / "d.jpg").exists()
    # What is done again is the newest, whatever its number.
    redo(journal, first)
    assert newest(journal) == first
    assert undo(journal, second).count(State.UNDONE) == 1


def test_moving_the_originals_of_copies_makes_these_stand_on_it(
    source: Path, destination: Path, journal: Journal, tmp_path: Path
) -> None:
    copied = apply(plan_all(source, Mode.COPY, destination), journal).batch
    moved = apply(plan_all(source, Mode.MOVE, tmp_path / "moved"), journal).batch
    with pytest.raises(InputFault, match=f"Operation {moved}"):
        undo(journal, copied)
    undo(journal, moved)
    assert undo(journal, copied).count(State.UNDONE) == 4


def test_undo_of_links_removes_nothing_but_these(
    source: Path, destination: Path, journal: Journal
) -> None:
    for choices in (HARD, SYMBOLIC):
        report = apply(plan_all(source, choices, destination), journal)
        sea = destination / "sea"
        assert report.count(State.DONE) == 4
        assert (sea / "a.jpg").samefile(source / "a.jpg")
        # Somebody saves a new version where a link was, and removes an original.
        (sea / "a.jpg").unlink()
        write(sea / "a.jpg", "a photo of its own")
        (source / "c.jpg").rename(source / "c elsewhere.jpg")
        back = undo(journal, report.batch)
        assert (sea / "a.jpg").read_text() == "a photo of its own"
        assert reasons(back)["a.jpg"] == (
            "Link and original are no longer one file, so both were kept." if choices is HARD
            else "Something else has taken the link's place, so it was kept.")
        if choices is HARD:
            assert reasons(back)["c.jpg"] == (
                "The original is no longer there, so the link was kept.")
            assert (sea / "c.jpg").exists()
            (sea / "c.jpg").unlink()
        (source / "c elsewhere.jpg").rename(source / "c.jpg")
        assert sorted(path.name for path in source.iterdir()) == [
            "a.jpg", "b.jpg", "b.xmp", "c.jpg"]
        assert not (sea / "b.jpg").exists()
        (sea / "a.jpg").unlink()
        sea.rmdir()


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

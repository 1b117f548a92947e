"""Undo: in which order, how far, and what it leaves where it is."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import Kind, Mode, State
from scene_organizer.fileops import volume
from scene_organizer.fileops.executor import apply, redo, resume
from scene_organizer.fileops.planner import Choices
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.undo import newest, undo, undone_last
from tests.integration.conftest import plan_all, reasons
from tests.integration.trees import photos, tree, write

SYMBOLIC = Choices(Mode.LINK, link=Kind.SYMBOLIC_LINK)
HARD = Choices(Mode.LINK)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return photos(tmp_path / "photos")


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

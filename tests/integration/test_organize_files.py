"""Real files copied, moved and brought back."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.domain.operation import Mode, State
from scene_organizer.fileops import contents, naming, volume
from scene_organizer.fileops.executor import apply
from scene_organizer.fileops.recovery import describe, recover
from scene_organizer.fileops.undo import undo
from tests.integration.conftest import plan_all, reasons

MODES = (Mode.COPY, Mode.MOVE)
OLD = 1_500_000_000_987_654_321


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A folder on another disk."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk at /dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory))
    yield folder
    shutil.rmtree(folder)


def write(path: Path, content: str | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(os.fsencode(path if content is None else content))
    os.utime(path, ns=(OLD, OLD))
    return path


def snapshot(*folders: Path) -> dict[Path, tuple[bytes, int, int]]:
    return {path: (path.read_bytes(), path.stat().st_mtime_ns, stat.S_IMODE(path.stat().st_mode))
            for folder in folders for path in folder.rglob("*") if path.is_file()}


NAMES = (
    "a" * 251 + ".jpg", "é" * 125 + ".jpg", "new\nline.jpg", "🏔 \U0001f469‍\U0001f467.jpg",
    unicodedata.normalize("NFC", "ö.jpg"), unicodedata.normalize("NFD", "ö.jpg"),
    os.fsdecode(b"latin \xe4.jpg"), " leading and trailing .jpg", "-rf.jpg", "%s'\";.jpg",
)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("across", [False, True], ids=["one-disk", "two-disks"])
def test_every_name_goes_and_comes_back(
    mode: Mode, across: bool, source: Path, destination: Path, journal: Journal,
    request: pytest.FixtureRequest,
) -> None:
    if across:
        destination = request.getfixturevalue("elsewhere")
    for name in NAMES:
        (write(source / name)).chmod(0o640)
    before = snapshot(source)
    report = apply(plan_all(source, mode, destination), journal)
    assert report.count(State.DONE) == len(NAMES), reasons(report)
    after = snapshot(destination)
    assert sorted(after.values()) == sorted(before.values())
    assert snapshot(source) == ({} if mode is Mode.MOVE else before)
    # After a restart.
    journal.close()
    back = undo(Journal(journal._database.path), report.batch)
    assert back.count(State.UNDONE) == len(NAMES), reasons(back)
    assert snapshot(source) == before
    assert not (destination / "sea").exists()


def test_extended_attributes_come_along(
    source: Path, elsewhere: Path, journal: Journal
) -> None:
    photo = write(source / "a.jpg")
    try:
        os.setxattr(photo, "user.rating", b"5")
        os.setxattr(write(elsewhere / "probe"), "user.rating", b"5")
    except OSError:
        pytest.skip("one of the disks holds no extended attributes")
    apply(plan_all(source, Mode.MOVE, elsewhere), journal)
    assert os.getxattr(elsewhere / "sea" / "a.jpg", "user.rating") == b"5"


def test_name_taken_meanwhile_is_never_overwritten(
    source: Path, destination: Path, journal: Journal
) -> None:
    for name in ("a.jpg", "a.xmp", "b.jpg"):
        write(source / name)
    for mode in MODES:
        planned = plan_all(source, mode, destination / mode)
        write(destination / mode / "sea" / "a.xmp", "somebody else's")
        report = apply(planned, journal)
        assert reasons(report) == {
            "a.jpg": "It stayed with a.xmp, which failed: A file of that name already exists.",
            "a.xmp": "A file of that name already exists.",
            "b.jpg": "",
        }
        assert (destination / mode / "sea" / "a.xmp").read_text() == "somebody else's"
        assert sorted(p.name for p in (destination / mode / "sea").iterdir()) == ["a.xmp", "b.jpg"]
        assert (source / "a.jpg").exists()


@pytest.mark.parametrize("mode", MODES)
def test_photo_changed_after_planning_stays(
    mode: Mode, source: Path, destination: Path, journal: Journal
) -> None:
    changed, replaced, gone, linked = (
        write(source / f"{name}.jpg") for name in ("changed", "replaced", "gone", "linked"))
    planned = plan_all(source, mode, destination)
    changed.write_text("new")
    # Same size and time, but another file.
    write(source / "new").replace(replaced)
    write(replaced, str(replaced).replace("photos", "PHOTOS"))
    gone.unlink()
    linked.unlink()
    linked.symlink_to(changed)
    report = apply(planned, journal)
    assert report.failed == 4
    assert reasons(report)["gone.jpg"] == "The file is no longer there."
    for name in ("changed.jpg", "replaced.jpg", "linked.jpg"):
        assert reasons(report)[name] == "The file was changed outside Scene Organizer."
    assert not destination.exists(), "no empty class folder is left behind"


@pytest.mark.parametrize(("module", "step"), [(contents, "copy"), (naming, "rename")])
def test_photo_edited_while_it_moves_to_another_disk_keeps_both_versions(
    module: ModuleType, step: str, source: Path, elsewhere: Path, journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    photo = write(source / "a.jpg", "first version")
    planned = plan_all(source, Mode.MOVE, elsewhere)
    real = getattr(module, step)

    def edit_after(*paths: Path) -> object:
        result = real(*paths)
        photo.write_text("second version")
        return result

    monkeypatch.setattr(module, step, edit_after)
    report = apply(planned, journal)
    assert photo.read_text() == "second version"
    assert report.outcomes[0].reason
    # Once published, the first version exists nowhere else, so it stays too.
    published = elsewhere / "sea" / "a.jpg"
    assert published.exists() == (step == "rename")
    assert report.count(State.DONE) == published.exists()


def test_stopping_between_files_says_what_was_not_begun(
    source: Path, destination: Path, journal: Journal
) -> None:
    for number in range(6):
        write(source / f"{number}.jpg")
    for mode in MODES:
        token = CancelToken()
        heard: list[tuple[int, int]] = []

        def listen(
            done: int, total: int, token: CancelToken = token,
            heard: list[tuple[int, int]] = heard,
        ) -> None:
            heard.append((done, total))
            if done == 2:
                token.cancel()

        report = apply(plan_all(source, mode, destination / mode), journal, token, listen)
        assert report.cancelled
        assert (report.count(State.DONE), report.count(State.SKIPPED)) == (2, 4)
        assert heard == [(1, 6), (2, 6)]
        assert len(snapshot(destination / mode)) == 2
        assert recover(journal) == []
        token = CancelToken()
        back = undo(journal, report.batch, token, lambda *_, token=token: token.cancel())
        assert back.cancelled
        assert back.count(State.UNDONE) == 1
        assert journal.batch(report.batch).undoable == 1
        assert recover(journal) == []


def test_two_hundred_moves_share_few_commits(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(250):
        write(source / f"{number}.jpg")
    begun: list[int] = []
    real = Journal.update

    def counted(self: Journal, entries: Iterable[Entry]) -> None:
        rows = list(entries)
        real(self, rows)
        if rows and rows[0].state is State.PLANNED:
            begun.append(len(rows))

    monkeypatch.setattr(Journal, "update", counted)
    report = apply(plan_all(source, Mode.MOVE, destination), journal)
    assert report.count(State.DONE) == 250
    assert begun == [100, 100, 50]


def test_full_journal_stops_before_anything_is_touched(
    source: Path, destination: Path, journal: Journal
) -> None:
    write(source / "a.jpg")
    planned = plan_all(source, Mode.MOVE, destination)
    journal._database.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(EnvironmentFault):
        apply(planned, journal)
    assert (source / "a.jpg").exists()


def test_disk_that_lies_about_what_it_wrote_is_noticed(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(source / "a.jpg")
    planned = plan_all(source, Mode.COPY, destination)
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, block: real(handle, bytes(len(block))))
    report = apply(planned, journal)
    assert "could not be read or written" in reasons(report)["a.jpg"]
    assert not destination.exists()


def test_move_that_turns_out_to_cross_disks_is_copied(
    source: Path, elsewhere: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name for path in (write(source / "a.jpg"), write(source / "a.xmp"))}
    # As between two subvolumes, which look like one disk until one renames.
    monkeypatch.setattr(volume, "device", lambda path: 1)
    report = apply(plan_all(source, Mode.MOVE, elsewhere), journal)
    assert report.count(State.DONE) == 2, reasons(report)
    assert {path.name for path in (elsewhere / "sea").iterdir()} == before
    monkeypatch.undo()
    # That the folder is missing on another disk is no wonder, then.
    source.rmdir()
    assert undo(journal, report.batch).count(State.UNDONE) == 2
    assert {path.name for path in source.iterdir()} == before


def test_disk_without_exclusive_rename_and_hard_links(
    source: Path, destination: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(naming, "_native", None)
    monkeypatch.setattr(os, "link", refuse)
    for mode in MODES:
        for name in ("a.jpg", "b.jpg"):
            write(source / name)
        before = snapshot(source)
        planned = plan_all(source, mode, destination / mode)
        write(destination / mode / "sea" / "b.jpg", "somebody else's")
        report = apply(planned, journal)
        assert reasons(report)["b.jpg"] == "A file of that name already exists."
        assert (destination / mode / "sea" / "b.jpg").read_text() == "somebody else's"
        assert undo(journal, report.batch).count(State.UNDONE) == 1
        assert snapshot(source) == before


def test_undo_keeps_what_was_changed_and_can_be_tried_again(
    source: Path, destination: Path, journal: Journal
) -> None:
    for name in ("edited.jpg", "taken.jpg", "fine.jpg", "deleted.jpg"):
        write(source / name)
    report = apply(plan_all(source, Mode.MOVE, destination), journal)
    (destination / "sea" / "edited.jpg").write_text("edited")
    write(source / "taken.jpg", "a new photo")
    (destination / "sea" / "deleted.jpg").unlink()
    back = undo(journal, report.batch)
    assert reasons(back) == {
        "edited.jpg": "The file was changed since, so it was kept where it is.",
        "taken.jpg": "Another file has taken its old name.",
        "deleted.jpg": "The file is no longer where it was put.",
        "fine.jpg": "",
    }
    assert (destination / "sea" / "edited.jpg").read_text() == "edited"
    assert (source / "taken.jpg").read_text() == "a new photo"
    (source / "taken.jpg").unlink()
    again = undo(journal, report.batch)
    assert again.count(State.UNDONE) == 1
    assert journal.batch(report.batch).undoable == 2


def test_undo_of_a_copy_keeps_the_only_one(
    source: Path, destination: Path, journal: Journal
) -> None:
    for name in ("gone.jpg", "edited.jpg", "fine.jpg", "removed.jpg"):
        write(source / name)
    report = apply(plan_all(source, Mode.COPY, destination), journal)
    (source / "gone.jpg").unlink()
    # An edit that keeps size and time, as some tools make it.
    write(source / "edited.jpg", str(source / "edited.jpg").upper())
    (destination / "sea" / "removed.jpg").unlink()
    back = undo(journal, report.batch)
    assert back.count(State.UNDONE) == 2
    assert reasons(back)["gone.jpg"] == "The original is no longer there, so the copy was kept."
    assert (destination / "sea" / "gone.jpg").exists()
    assert (destination / "sea" / "edited.jpg").exists()


def test_undo_makes_the_old_folder_again(
    source: Path, destination: Path, journal: Journal
) -> None:
    inner = source / "2024" / "may"
    write(inner / "a.jpg")
    report = apply(plan_all(inner, Mode.MOVE, destination), journal)
    inner.rmdir()
    inner.parent.rmdir()
    assert undo(journal, report.batch).count(State.UNDONE) == 1
    assert (inner / "a.jpg").exists()


def test_undo_does_not_write_below_the_mount_point_of_a_missing_disk(
    source: Path, elsewhere: Path, journal: Journal
) -> None:
    there = elsewhere / "mounted" / "photos"
    write(there / "a.jpg")
    report = apply(plan_all(there, Mode.MOVE, source / "sorted"), journal)
    there.rmdir()
    there.parent.rmdir()
    # The mount point now is an ordinary folder of the first disk.
    there.parent.symlink_to(source)
    back = undo(journal, report.batch)
    assert back.count(State.DONE) == 1
    assert "Is its disk connected?" in reasons(back)["a.jpg"]
    assert (source / "sorted" / "sea" / "a.jpg").exists()


def test_undo_where_both_folders_became_one_removes_nothing(
    source: Path, destination: Path, journal: Journal
) -> None:
    for mode in MODES:
        write(source / "a.jpg")
        report = apply(plan_all(source, mode, destination), journal)
        (destination / "sea" / "a.jpg").replace(source / "a.jpg")
        (destination / "sea").rmdir()
        (destination / "sea").symlink_to(source)
        undo(journal, report.batch)
        assert (source / "a.jpg").exists()
        (destination / "sea").unlink()


def test_class_folders_with_something_else_in_them_stay(
    source: Path, destination: Path, journal: Journal
) -> None:
    write(source / "a.jpg")
    report = apply(plan_all(source, Mode.MOVE, destination), journal)
    write(destination / "sea" / "note.txt")
    undo(journal, report.batch)
    assert (destination / "sea" / "note.txt").exists()


def test_recovery_leaves_a_disk_that_is_not_connected_for_later(
    source: Path, destination: Path, journal: Journal, tmp_path: Path
) -> None:
    write(source / "a.jpg")
    planned = plan_all(source, Mode.MOVE, destination)
    (entry,) = journal.begin(planned)
    journal.update([replace(entry, state=State.PLANNED)])
    (destination / "sea").mkdir(parents=True)
    planned.files[0].source.rename(planned.files[0].target)
    for folder in (source, destination):
        folder.rename(tmp_path / f"{folder.name} unplugged")
    assert recover(journal) == []
    assert len(journal.open_entries()) == 1
    for folder in (source, destination):
        (tmp_path / f"{folder.name} unplugged").rename(folder)
    reports = recover(journal)
    assert [outcome.state for outcome in reports[0].outcomes] == [State.DONE]
    assert describe(reports) == "An interrupted operation was put in order: 1 at their new place."
    assert describe([]) == ""

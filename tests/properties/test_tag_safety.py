"""Whatever fails or dies while photos are tagged, each file holds what the journal says.

The system calls are made to fail and the process to die as in
`test_file_safety`; an edit is a plain one here, so that nothing but the steps
on the disk is tried.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import OPEN_STATES, BatchReport, Kind, Plan, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.tags import TagEdit, Tags
from scene_organizer.fileops import naming, tag_planner
from scene_organizer.fileops.executor import apply, redo
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.tagging import Tagging
from scene_organizer.fileops.undo import undo
from tests.mishaps import MEMORY_DISK, Died
from tests.properties import survival

TIME = 1_600_000_000_123_456_789
TAGS = Tags(("sea",), False, "2026-01-02T03:04:05+00:00")


def edited(data: bytes) -> bytes:
    return data[:9] + b"<tagged>" + data[9:]


@dataclass
class World:
    """Photos that are tagged in themselves, in a new and in an existing sidecar."""

    folder: Path
    catalog: dict[Path, str] = field(default_factory=dict)

    def fill(self) -> World:
        photos = self.photos
        photos.mkdir(parents=True)
        for name in ("a.jpg", "a.cr2", "b.heic", "b.heic.xmp", "c.png"):
            path = photos / name
            path.write_bytes(b"bytes of " + name.encode() * 999)
            os.utime(path, ns=(TIME, TIME))
        self.catalog = {path: digest(path) for path in photos.iterdir()}
        return self

    @property
    def photos(self) -> Path:
        return self.folder / "photos"

    @property
    def steps(self) -> dict[Kind, Tagging]:
        def edit(what: TagEdit, sidecar: bool, data: bytes) -> bytes:
            return edited(data)

        def follow(path: Path) -> None:
            self.catalog[path] = digest(path)

        step = Tagging(edit, follow)
        return {Kind.TAG: step, Kind.SIDECAR: step}

    def plan(self) -> Plan:
        paths = [self.photos / name for name in ("a.jpg", "a.cr2", "b.heic", "c.png")]
        requests = [tag_planner.Request(id, path, Fingerprint.of(path.lstat()), TAGS)
                    for id, path in enumerate(paths)]
        return tag_planner.plan(requests, tag_planner.Style("Scene", ("sea",)))

    def files(self) -> dict[str, str]:
        return {path.name: f"{digest(path)} {path.lstat().st_mtime_ns}"
                for path in self.photos.iterdir()}


MakeWorld = Callable[[], World]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True)
class Scenario:
    """What is done, and whether the disk can exchange two names."""

    what: str
    exchanges: bool = True

    def act(self, world: World, journal: Journal, plan: Plan) -> BatchReport:
        with pytest.MonkeyPatch.context() as patch:
            if not self.exchanges:
                patch.setattr(naming, "_native_exchange", None)
            if self.what == "apply":
                return apply(plan, journal, steps=world.steps)
            if self.what == "redo":
                return redo(journal, journal.batches()[0].id, steps=world.steps)
            return undo(journal, journal.batches()[0].id, steps=world.steps)


SCENARIOS = [
    pytest.param(Scenario(what, exchanges), id=f"{what}{'' if exchanges else '-replace'}")
    for exchanges in (True, False) for what in ("apply", "undo", "redo")
]


@pytest.fixture
def make_world(monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeWorld]:
    """Makes worlds. No test cuts the power, so they lie in memory and no disk syncs."""
    monkeypatch.setattr(os, "fsync", os.fstat)
    numbers = iter(range(1_000_000))
    folder = Path(tempfile.mkdtemp(dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None))
    yield lambda: World(folder / f"{next(numbers)}").fill()
    shutil.rmtree(folder)


def prepare(
    scenario: Scenario, make_world: MakeWorld
) -> tuple[World, Journal, Plan, dict[str, str]]:
    world = make_world()
    before = world.files()
    journal = Journal(world.folder / "journal.sqlite3")
    plan = world.plan()
    assert len(plan.files) == 4
    assert not plan.left_out
    if scenario.what != "apply":
        assert apply(plan, journal, steps=world.steps).count(State.DONE) == 4
    if scenario.what == "redo":
        report = undo(journal, journal.batches()[0].id, steps=world.steps)
        assert report.count(State.UNDONE) == 4
        assert world.files() == before
    return world, journal, plan, before


def check(world: World, journal: Journal, before: dict[str, str]) -> None:
    """The journal tells the truth, the catalog knows it, and undo brings everything back."""
    recover(journal, world.steps)
    batches = journal.batches()
    entries = journal.entries(batches[0].id) if batches else []
    assert not [entry for entry in entries if entry.state in OPEN_STATES]
    declared = {name: content.split()[0] for name, content in before.items()}
    for entry in entries:
        if entry.state is State.DONE:
            old = b"bytes of " + entry.target.name.encode() * 999
            declared[entry.target.name] = of(edited(old if entry.target.name in before else b""))
    assert {name: content.split()[0] for name, content in world.files().items()} == declared
    for entry in entries:
        if entry.kind is Kind.TAG:
            assert world.catalog[entry.target] == digest(entry.target)
    assert recover(journal, world.steps) == []
    if batches:
        report = undo(journal, batches[0].id, steps=world.steps)
        assert not [outcome for outcome in report.outcomes if outcome.state is not State.UNDONE]
    assert world.files() == before
    journal.close()


def trial(scenario: Scenario, make_world: MakeWorld) -> survival.Trial:
    world, journal, plan, before = prepare(scenario, make_world)
    return survival.Trial(
        (world.photos,), journal, world.folder / "journal.sqlite3",
        State.UNDONE if scenario.what == "undo" else State.DONE,
        lambda journal: scenario.act(world, journal, plan),
        lambda journal: recover(journal, world.steps),
        lambda journal: check(world, journal, before),
        # What it told the catalog died with it; recovery tells it again.
        lambda: world.catalog.update((path, digest(path)) for path in world.photos.iterdir()),
    )


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_failing_call_loses_nothing(scenario: Scenario, make_world: MakeWorld) -> None:
    survival.failing_at_any_call(lambda: trial(scenario, make_world))


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_dying_at_any_call_loses_nothing(scenario: Scenario, make_world: MakeWorld) -> None:
    survival.dying_at_any_call(lambda: trial(scenario, make_world))


@pytest.mark.parametrize("scenario", SCENARIOS[:3])
def test_journal_that_cannot_be_written_loses_nothing(
    scenario: Scenario, make_world: MakeWorld
) -> None:
    survival.dying_at_any_commit(lambda: trial(scenario, make_world))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.parametrize("scenario", SCENARIOS[:3])
def test_kill_9_at_any_change_loses_nothing(scenario: Scenario, make_world: MakeWorld) -> None:
    survival.killed_at_any_change(lambda: trial(scenario, make_world))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.parametrize("afterwards", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("scenario", SCENARIOS[:3])
def test_kill_9_at_any_commit_loses_nothing(
    scenario: Scenario, afterwards: bool, make_world: MakeWorld
) -> None:
    survival.killed_at_any_commit(lambda: trial(scenario, make_world), afterwards)


def test_writing_in_small_pieces_writes_everything(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, journal, plan, before = prepare(Scenario("apply"), make_world)
    real = os.write
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", lambda handle, block: real(handle, bytes(block[:97])))
        assert apply(plan, journal, steps=world.steps).count(State.DONE) == 4
    check(world, journal, before)


@pytest.mark.parametrize("exchanges", [True, False])
@pytest.mark.parametrize("when", ["before", "after"])
def test_photo_that_somebody_else_changes_is_left_to_them(
    when: str, exchanges: bool, make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, journal, plan, before = prepare(Scenario("apply"), make_world)
    photo = world.photos / "c.png"
    theirs = b"somebody else's"
    if not exchanges:
        monkeypatch.setattr(naming, "_native_exchange", None)
    if when == "before":
        photo.write_bytes(theirs)
    report = apply(plan, journal, steps=world.steps)
    if when == "after":
        photo.write_bytes(theirs)
        report = undo(journal, journal.batches()[0].id, steps=world.steps)
        (left,) = [outcome for outcome in report.outcomes if outcome.state is not State.UNDONE]
        assert "changed since it was tagged" in left.reason
    else:
        (left,) = [outcome for outcome in report.outcomes if outcome.state is not State.DONE]
        assert "changed outside" in left.reason
        undo(journal, journal.batches()[0].id, steps=world.steps)
    assert left.target == photo
    assert photo.read_bytes() == theirs
    now = world.files()
    del now["c.png"], before["c.png"]
    assert now == before
    journal.close()


@pytest.mark.skipif(naming._native_exchange is None, reason="names cannot be exchanged here")
@pytest.mark.parametrize("dies", [False, True])
def test_photo_changed_in_the_very_instant_comes_back(
    dies: bool, make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, journal, plan, before = prepare(Scenario("apply"), make_world)
    photo = world.photos / "c.png"
    theirs = b"somebody else's"
    real = naming.exchange
    exchanged = []

    def exchange(new: Path, old: Path) -> None:
        if old == photo and not exchanged:
            exchanged.append(old)
            photo.write_bytes(theirs)
            real(new, old)
            if dies:
                raise Died
        else:
            real(new, old)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "exchange", exchange)
        with suppress(Died):
            apply(plan, journal, steps=world.steps)
    recover(journal, world.steps)
    assert photo.read_bytes() == theirs
    undo(journal, journal.batches()[0].id, steps=world.steps)
    now = world.files()
    del now["c.png"], before["c.png"]
    assert now == before
    journal.close()


def test_fault_of_one_keeps_its_twin_untouched(make_world: MakeWorld) -> None:
    world, journal, plan, before = prepare(Scenario("apply"), make_world)

    def edit(what: TagEdit, sidecar: bool, data: bytes) -> bytes:
        if sidecar and not data:
            raise InputFault("It cannot be.")
        return edited(data)

    step = Tagging(edit, lambda path: None)
    report = apply(plan, journal, steps={Kind.TAG: step, Kind.SIDECAR: step})
    failed = {outcome.source.name: outcome.reason for outcome in report.outcomes
              if outcome.state is State.FAILED}
    assert failed["a.cr2"] == "It cannot be."
    assert failed["a.jpg"].startswith("It stayed with a.cr2")
    assert world.files()["a.jpg"] == before["a.jpg"]
    assert not list(world.photos.glob(".*"))
    journal.close()


def test_time_permissions_and_attributes_stay(make_world: MakeWorld) -> None:
    world, journal, plan, _ = prepare(Scenario("apply"), make_world)
    photo = world.photos / "c.png"
    photo.chmod(0o640)
    attributes = hasattr(os, "setxattr")
    if attributes:
        try:
            os.setxattr(photo, "user.note", b"mine")
        except OSError:
            attributes = False
    plan = world.plan()
    assert apply(plan, journal, steps=world.steps).count(State.DONE) == 4
    assert photo.stat().st_mode & 0o777 == 0o640
    assert photo.stat().st_mtime_ns == TIME
    if attributes:
        assert os.getxattr(photo, "user.note") == b"mine"
    journal.close()


def test_edit_of_equal_size_shows_in_the_time(make_world: MakeWorld) -> None:
    world, journal, plan, before = prepare(Scenario("apply"), make_world)
    step = Tagging(lambda what, sidecar, data: data[::-1] or b"new", lambda path: None)
    steps = {Kind.TAG: step, Kind.SIDECAR: step}
    assert apply(plan, journal, steps=steps).count(State.DONE) == 4
    assert (world.photos / "c.png").stat().st_mtime_ns > TIME
    undo(journal, journal.batches()[0].id, steps=steps)
    assert world.files() == before
    journal.close()


@pytest.mark.parametrize("how", ["read-only", "linked", "symlink"])
def test_file_that_must_not_be_exchanged(how: str, make_world: MakeWorld) -> None:
    world, journal, plan, _ = prepare(Scenario("apply"), make_world)
    photo = world.photos / "c.png"
    if how == "read-only":
        photo.chmod(0o444)
    elif how == "linked":
        os.link(photo, world.folder / "other name")
    else:
        photo.rename(world.folder / "elsewhere")
        photo.symlink_to(world.folder / "elsewhere")
    content = photo.read_bytes()
    report = apply(plan, journal, steps=world.steps)
    (failed,) = [outcome for outcome in report.outcomes if outcome.state is State.FAILED]
    assert failed.source == photo
    assert failed.reason
    assert photo.read_bytes() == content
    if how == "linked":
        # A new plan knows a way.
        (file,) = [file for file in world.plan().files if file.source == photo]
        assert (file.kind, file.target.name) == (Kind.SIDECAR, "c.png.xmp")
    journal.close()

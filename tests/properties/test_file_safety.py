"""Whatever fails or dies when, each photo's bytes lie exactly where the journal says.

Every system call that moving, copying, linking, undoing and redoing make is made
to fail, and the process to die before and after it: in this process by an
exception that nothing may catch, and in a child by SIGKILL, also at every commit.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.operation import (
    OPEN_STATES,
    BatchReport,
    Kind,
    Mode,
    Plan,
    State,
)
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import naming
from scene_organizer.fileops.executor import apply, redo, resume
from scene_organizer.fileops.planner import Choices, Request, plan
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.undo import undo
from tests.mishaps import MEMORY_DISK
from tests.properties import survival

Tree = dict[str, str]


class World:
    """A folder of photos with what belongs to them, and a destination that is not empty.

    If that is on another disk, one of the photos has two names.
    """

    def __init__(self, source: Path, destination: Path, journal: Path, across: bool) -> None:
        self.source = source
        self.destination = destination
        self.journal_path = journal
        self.across = across

    def fill(self) -> World:
        self.source.mkdir()
        for name in ("a.heic", "a.mov", "b.jpg", "b.jpg.xmp", "c.png"):
            path = self.source / name
            path.write_bytes(b"bytes of " + name.encode() * 9)
            os.utime(path, ns=(1_600_000_000_123_456_789, 1_600_000_000_123_456_789))
        if self.across:
            (self.source / "d.png").hardlink_to(self.source / "c.png")
        (self.destination / "sea").mkdir(parents=True)
        (self.destination / "sea" / "b.jpg").write_bytes(b"somebody else's")
        return self

    @property
    def roots(self) -> tuple[Path, ...]:
        return self.source, self.destination

    def plan(self, scenario: Scenario) -> Plan:
        scenes = {"a.heic": "forest", "b.jpg": "sea", "c.png": "forest"}
        if self.across:
            scenes["d.png"] = "sea"
        return plan(
            [Request(id, path, Fingerprint.of(path.lstat()), scenes[name])
             for id, (name, path) in enumerate((n, self.source / n) for n in scenes)],
            Choices(scenario.mode, link=scenario.link, clear=True), self.destination,
            [self.source],
        )

    def tree(self) -> Tree:
        """Every file with the hash of its bytes and its time, and every folder."""
        found = {}
        for root in self.roots:
            for path in sorted(root.rglob("*")):
                status = path.lstat()
                if path.is_symlink():
                    found[str(path)] = f"leads to {path.readlink()}"
                    continue
                found[str(path)] = "" if path.is_dir() else (
                    f"{hashlib.sha256(path.read_bytes()).hexdigest()} {status.st_mtime_ns}")
        return found

    def files(self) -> Tree:
        return {path: content for path, content in self.tree().items() if content}


MakeWorld = Callable[[bool], World]
"""Across two disks, or on one."""


def declared(before: Tree, plan: Plan, journal: Journal, batch: int | None) -> Tree:
    """The files as the journal says they lie."""
    entries = journal.entries(batch) if batch else []
    assert not [entry for entry in entries if entry.state in OPEN_STATES]
    done = {entry.source: entry.target for entry in entries if entry.state is State.DONE}
    files = {path: content for path, content in before.items() if content}
    for file in plan.files:
        if file.source in done:
            files[str(done[file.source])] = (
                f"leads to {file.source}" if file.kind is Kind.SYMBOLIC_LINK
                else before[str(file.source)])
            if plan.mode is Mode.MOVE:
                del files[str(file.source)]
    return files


@dataclass(frozen=True)
class Scenario:
    """What is done, whether to another disk, and on one that can only link and unlink."""

    what: str
    mode: Mode
    across: bool = False
    links: bool = False
    link: Kind = Kind.HARD_LINK

    def act(self, journal: Journal, plan: Plan) -> BatchReport:
        with pytest.MonkeyPatch.context() as patch:
            if self.links:
                patch.setattr(naming, "_native", None)
            if self.what == "apply":
                return apply(plan, journal)
            if self.what == "redo":
                return redo(journal, journal.batches()[0].id)
            return undo(journal, journal.batches()[0].id)


ACROSS = [
    pytest.param(Scenario("apply", Mode.MOVE, across=True), id="move-across"),
    pytest.param(Scenario("undo", Mode.MOVE, across=True), id="undo-move-across"),
    pytest.param(Scenario("redo", Mode.MOVE, across=True), id="redo-move-across"),
]
PLAIN = [
    pytest.param(Scenario("apply", Mode.COPY), id="copy"),
    pytest.param(Scenario("apply", Mode.MOVE), id="move"),
    pytest.param(Scenario("undo", Mode.COPY), id="undo-copy"),
    pytest.param(Scenario("undo", Mode.MOVE), id="undo-move"),
    pytest.param(Scenario("redo", Mode.MOVE), id="redo-move"),
    pytest.param(Scenario("redo", Mode.COPY), id="redo-copy"),
    pytest.param(Scenario("apply", Mode.LINK), id="hard-link"),
    pytest.param(Scenario("undo", Mode.LINK), id="undo-hard-link"),
    pytest.param(Scenario("apply", Mode.LINK, link=Kind.SYMBOLIC_LINK), id="symbolic-link"),
    pytest.param(Scenario("undo", Mode.LINK, link=Kind.SYMBOLIC_LINK), id="undo-symbolic-link"),
]
LINKS = [
    pytest.param(Scenario("apply", Mode.COPY, links=True), id="copy-links"),
    pytest.param(Scenario("apply", Mode.MOVE, links=True), id="move-links"),
    pytest.param(Scenario("undo", Mode.MOVE, links=True), id="undo-move-links"),
]


@pytest.fixture
def make_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeWorld]:
    """Makes worlds. No test cuts the power, so their journals lie in memory and no disk syncs."""
    monkeypatch.setattr(os, "fsync", os.fstat)
    numbers = iter(range(1_000_000))
    two_disks = MEMORY_DISK.is_dir() and MEMORY_DISK.stat().st_dev != tmp_path.stat().st_dev
    folder = Path(tempfile.mkdtemp(dir=MEMORY_DISK if two_disks else None))

    def make(across: bool) -> World:
        if across and not two_disks:
            pytest.skip("there is no second disk at /dev/shm")
        number = next(numbers)
        here = folder / f"{number}"
        here.mkdir()
        target = tmp_path / f"{number}" if across else here / "target"
        return World(here / "source", target, here / "journal.sqlite3", across).fill()

    yield make
    shutil.rmtree(folder)


def prepare(
    scenario: Scenario, make_world: MakeWorld
) -> tuple[World, Journal, Plan, Tree]:
    world = make_world(scenario.across)
    before = world.tree()
    journal = Journal(world.journal_path)
    plan = world.plan(scenario)
    files = 6 if scenario.across else 5
    assert len(plan.files) == files
    if scenario.what != "apply":
        assert apply(plan, journal).count(State.DONE) == files
    if scenario.what == "redo":
        assert undo(journal, journal.batches()[0].id).count(State.UNDONE) == files
    return world, journal, plan, before


def check(world: World, journal: Journal, plan: Plan, before: Tree) -> None:
    """The journal tells the truth, and undoing the rest brings everything back."""
    recover(journal)
    batches = journal.batches()
    batch = batches[0].id if batches else None
    assert world.files() == declared(before, plan, journal, batch)
    assert recover(journal) == []
    if batch and journal.batch(batch).waiting:
        resume(journal, batch)
        assert world.files() == declared(before, plan, journal, batch)
        assert not journal.batch(batch).waiting
    if batch:
        report = undo(journal, batch)
        assert not [outcome for outcome in report.outcomes if outcome.state is not State.UNDONE]
    assert world.tree() == before
    journal.close()


def trial(scenario: Scenario, make_world: MakeWorld) -> survival.Trial:
    world, journal, plan, before = prepare(scenario, make_world)
    return survival.Trial(
        world.roots, journal, world.journal_path,
        State.UNDONE if scenario.what == "undo" else State.DONE,
        lambda journal: scenario.act(journal, plan), recover,
        lambda journal: check(world, journal, plan, before),
    )


@pytest.mark.parametrize("scenario", PLAIN + ACROSS + LINKS)
def test_failing_call_loses_nothing(scenario: Scenario, make_world: MakeWorld) -> None:
    survival.failing_at_any_call(lambda: trial(scenario, make_world))


@pytest.mark.parametrize("scenario", PLAIN + ACROSS + LINKS)
def test_dying_at_any_call_loses_nothing(scenario: Scenario, make_world: MakeWorld) -> None:
    survival.dying_at_any_call(lambda: trial(scenario, make_world))


@pytest.mark.parametrize("scenario", PLAIN + ACROSS)
def test_journal_that_cannot_be_written_loses_nothing(
    scenario: Scenario, make_world: MakeWorld
) -> None:
    survival.dying_at_any_commit(lambda: trial(scenario, make_world))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.parametrize("scenario", PLAIN + ACROSS)
def test_kill_9_at_any_change_loses_nothing(scenario: Scenario, make_world: MakeWorld) -> None:
    survival.killed_at_any_change(lambda: trial(scenario, make_world))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.parametrize("afterwards", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("scenario", PLAIN + ACROSS)
def test_kill_9_at_any_commit_loses_nothing(
    scenario: Scenario, afterwards: bool, make_world: MakeWorld
) -> None:
    survival.killed_at_any_commit(lambda: trial(scenario, make_world), afterwards)


def test_writing_in_small_pieces_copies_everything(make_world: MakeWorld) -> None:
    scenario = Scenario("apply", Mode.COPY)
    world, journal, plan, before = prepare(scenario, make_world)
    real = os.write
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", lambda handle, block: real(handle, bytes(block[:7])))
        assert apply(plan, journal).count(State.DONE) == 5
    check(world, journal, plan, before)

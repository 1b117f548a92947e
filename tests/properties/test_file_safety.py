"""Whatever fails or dies when, each photo's bytes lie exactly where the journal says.

Every system call that moving, copying, linking, undoing and redoing make is made
to fail, and the process to die before and after it: in this process by an
exception that nothing may catch, and in a child by SIGKILL, also at every commit.
"""

from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.catalog.database import Database
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

MEMORY_DISK = Path("/dev/shm")
ERRORS = (errno.ENOSPC, errno.EACCES, errno.EIO, errno.EROFS, errno.ENAMETOOLONG, errno.EXDEV)
CALLS = ("stat", "lstat", "open", "read", "write", "fsync", "close", "unlink", "link", "symlink",
         "readlink", "mkdir", "rmdir", "utime", "chmod", "listxattr", "listdir", "replace")
CHANGES = ("rename", "replace", "link", "symlink", "open", "fsync", "close", "unlink", "mkdir",
           "rmdir")

Tree = dict[str, str]


class Died(BaseException):
    """The process ends here: nothing may run after it, so nothing may catch it."""


@dataclass
class Interposer:
    """Counts the system calls on files below some folders and lets one of them go wrong.

    Attributes:
        roots: The folders.
        strike: Called instead of the call that is due, with a function that
            makes the real call.
        due: Which call that is, from 1; 0 for none.
        calls: What was called so far.
    """

    roots: tuple[Path, ...]
    strike: Callable[[Callable[[], Any]], Any] = lambda real: real()
    due: int = 0
    calls: list[str] = field(default_factory=list)
    handles: set[int] = field(default_factory=set)

    @contextmanager
    def armed(self) -> Iterator[Interposer]:
        with pytest.MonkeyPatch.context() as patch:
            for name in CALLS:
                if hasattr(os, name):
                    patch.setattr(os, name, self._wrap(name, getattr(os, name)))
            for name in ("_native", "_native_exchange"):
                if (native := getattr(naming, name)) is not None:
                    patch.setattr(naming, name, self._wrap_rename(native))
            yield self

    def _concerns(self, place: object) -> bool:
        if isinstance(place, int):
            return place in self.handles
        path = os.fsdecode(place)  # type: ignore[arg-type]  # a path of any kind
        return any(path.startswith(str(root)) for root in self.roots)

    def _wrap(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(place: Any, *args: Any, **options: Any) -> Any:
            if not self._concerns(place):
                return real(place, *args, **options)
            result = self._make(name, lambda: real(place, *args, **options))
            if name == "open":
                self.handles.add(result)
            return result

        return call

    def _wrap_rename(self, real: Callable[[bytes, bytes], int]) -> Callable[[bytes, bytes], int]:
        return lambda source, target: self._make("rename", lambda: real(source, target))

    def _make(self, name: str, real: Callable[[], Any]) -> Any:
        self.calls.append(name)
        return self.strike(real) if len(self.calls) == self.due else real()


def fail(number: int, afterwards: bool = False) -> Callable[[Callable[[], Any]], Any]:
    def strike(real: Callable[[], Any]) -> Any:
        if afterwards:
            with suppress(OSError):
                real()
        raise OSError(number, os.strerror(number))

    return strike


def die(afterwards: bool) -> Callable[[Callable[[], Any]], Any]:
    def strike(real: Callable[[], Any]) -> Any:
        if afterwards:
            with suppress(OSError):
                real()
        raise Died

    return strike


def kill(real: Callable[[], Any]) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


class World:
    """A folder of photos with what belongs to them, and a destination that is not empty."""

    def __init__(self, source: Path, destination: Path, journal: Path) -> None:
        self.source = source
        self.destination = destination
        self.journal_path = journal

    def fill(self) -> World:
        self.source.mkdir()
        for name in ("a.heic", "a.mov", "b.jpg", "b.jpg.xmp", "c.png"):
            path = self.source / name
            path.write_bytes(b"bytes of " + name.encode() * 9)
            os.utime(path, ns=(1_600_000_000_123_456_789, 1_600_000_000_123_456_789))
        (self.destination / "sea").mkdir(parents=True)
        (self.destination / "sea" / "b.jpg").write_bytes(b"somebody else's")
        return self

    @property
    def roots(self) -> tuple[Path, ...]:
        return self.source, self.destination

    def plan(self, scenario: Scenario) -> Plan:
        scenes = {"a.heic": "forest", "b.jpg": "sea", "c.png": "forest"}
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
def make_world(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[bool], World]]:
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
        return World(here / "source", target, here / "journal.sqlite3").fill()

    yield make
    shutil.rmtree(folder)


def prepare(
    scenario: Scenario, make_world: Callable[[bool], World]
) -> tuple[World, Journal, Plan, Tree]:
    world = make_world(scenario.across)
    before = world.tree()
    journal = Journal(world.journal_path)
    plan = world.plan(scenario)
    assert len(plan.files) == 5
    if scenario.what != "apply":
        assert apply(plan, journal).count(State.DONE) == 5
    if scenario.what == "redo":
        assert undo(journal, journal.batches()[0].id).count(State.UNDONE) == 5
    return world, journal, plan, before


def count_calls(scenario: Scenario, make_world: Callable[[bool], World]) -> list[str]:
    world, journal, plan, _ = prepare(scenario, make_world)
    with Interposer(world.roots).armed() as interposer:
        scenario.act(journal, plan)
    journal.close()
    return interposer.calls


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


def _errors(name: str, due: int) -> list[int]:
    if name in ("utime", "chmod", "listxattr"):
        # No permission to set these is no failure: the copy goes without.
        return [errno.EIO, errno.ENOSPC]
    return [ERRORS[due % len(ERRORS)], ERRORS[(due + 3) % len(ERRORS)]]


@pytest.mark.parametrize("scenario", PLAIN + ACROSS + LINKS)
def test_failing_call_loses_nothing(
    scenario: Scenario, make_world: Callable[[bool], World]
) -> None:
    for due, name in enumerate(count_calls(scenario, make_world), start=1):
        strikes = [fail(ERRORS[due % len(ERRORS)]), fail(ERRORS[(due + 3) % len(ERRORS)])]
        if name in CHANGES:
            # A network disk may report failure for what it has done.
            strikes.append(fail(errno.EIO, afterwards=True))
        for strike in strikes:
            world, journal, plan, before = prepare(scenario, make_world)
            with Interposer(world.roots, strike, due).armed():
                report = scenario.act(journal, plan)
            for outcome in report.outcomes:
                fine = State.UNDONE if scenario.what == "undo" else State.DONE
                assert outcome.state is fine or outcome.reason, f"no reason at call {due} ({name})"
            check(world, journal, plan, before)


@pytest.mark.parametrize("scenario", PLAIN + ACROSS + LINKS)
def test_dying_at_any_call_loses_nothing(
    scenario: Scenario, make_world: Callable[[bool], World]
) -> None:
    chance = random.Random(7)
    for due, name in enumerate(count_calls(scenario, make_world), start=1):
        for afterwards in (False, True) if name in CHANGES else (False,):
            world, journal, plan, before = prepare(scenario, make_world)
            with Interposer(world.roots, die(afterwards), due).armed(), pytest.raises(Died):
                scenario.act(journal, plan)
            # It dies in recovery, too, once or twice.
            for _ in range(2):
                moment = chance.randrange(1, 30)
                with Interposer(world.roots, die(afterwards), moment).armed():
                    try:
                        recover(journal)
                    except Died:
                        continue
            check(world, journal, plan, before)


@pytest.mark.parametrize("scenario", PLAIN + ACROSS)
def test_journal_that_cannot_be_written_loses_nothing(
    scenario: Scenario, make_world: Callable[[bool], World], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Database.transaction
    for due in range(1, 100):
        world, journal, plan, before = prepare(scenario, make_world)
        commits = 0

        @contextmanager
        def transaction(database: Database, due: int = due) -> Iterator[Any]:
            nonlocal commits
            commits += 1
            with real(database) as connection:
                yield connection
                if commits == due:
                    raise Died

        monkeypatch.setattr(Database, "transaction", transaction)
        with suppress(Died):
            scenario.act(journal, plan)
        monkeypatch.setattr(Database, "transaction", real)
        check(world, journal, plan, before)
        if commits < due:
            return
    raise AssertionError("more commits than there should be")


def test_writing_in_small_pieces_copies_everything(make_world: Callable[[bool], World]) -> None:
    scenario = Scenario("apply", Mode.COPY)
    world, journal, plan, before = prepare(scenario, make_world)
    real = os.write
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", lambda handle, block: real(handle, bytes(block[:7])))
        assert apply(plan, journal).count(State.DONE) == 5
    check(world, journal, plan, before)


def killed_in_child(act: Callable[[], object]) -> bool:
    """Whether a child that acts dies of SIGKILL before it is done."""
    child = os.fork()
    if not child:
        # Nothing of the test's own may run in the child, whatever is raised.
        try:
            act()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.parametrize("scenario", PLAIN + ACROSS)
def test_kill_9_at_any_change_loses_nothing(
    scenario: Scenario, make_world: Callable[[bool], World]
) -> None:
    calls = count_calls(scenario, make_world)
    for due in [number for number, name in enumerate(calls, start=1) if name in CHANGES]:
        world, journal, plan, before = prepare(scenario, make_world)
        journal.close()

        def act(world: World = world, plan: Plan = plan, due: int = due) -> None:
            with Interposer(world.roots, kill, due).armed():
                scenario.act(Journal(world.journal_path), plan)

        assert killed_in_child(act)
        check(world, Journal(world.journal_path), plan, before)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.parametrize("afterwards", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("scenario", PLAIN + ACROSS)
def test_kill_9_at_any_commit_loses_nothing(
    scenario: Scenario, afterwards: bool, make_world: Callable[[bool], World]
) -> None:
    for due in range(1, 100):
        world, journal, plan, before = prepare(scenario, make_world)
        journal.close()

        def act(world: World = world, plan: Plan = plan, due: int = due) -> None:
            opened = Journal(world.journal_path)
            real = Database.transaction
            commits = 0

            @contextmanager
            def transaction(database: Database) -> Iterator[Any]:
                nonlocal commits
                commits += 1
                last = commits == due
                with real(database) as connection:
                    yield connection
                    if last and not afterwards:
                        os.kill(os.getpid(), signal.SIGKILL)
                if last:
                    os.kill(os.getpid(), signal.SIGKILL)

            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(Database, "transaction", transaction)
                scenario.act(opened, plan)

        killed = killed_in_child(act)
        check(world, Journal(world.journal_path), plan, before)
        if not killed:
            return
    raise AssertionError("more commits than there should be")

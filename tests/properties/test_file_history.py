"""Any history of organizing, undoing, dying and outside changes leaves every photo's bytes."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import Kind, Mode, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.template import Template
from scene_organizer.fileops import contents, naming, volume
from scene_organizer.fileops.executor import apply, redo, resume
from scene_organizer.fileops.planner import Choices, Request, plan
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.undo import newest, undo
from tests.mishaps import Died

NAMES = ("a.jpg", "a.xmp", "a.jpg.xmp", "A.JPG", "b.heic", "b.mov", "b (2).heic", "c.png")
CHOICES = (
    Choices(Mode.COPY), Choices(Mode.MOVE), Choices(Mode.MOVE, clear=True), Choices(Mode.LINK),
    Choices(Mode.LINK, link=Kind.SYMBOLIC_LINK),
    Choices(Mode.MOVE, Template("{scene}/{year}/{name}")),
)
MOMENTS = st.integers(0, 40)


class FileHistory(RuleBasedStateMachine):
    """Acts on a source and a destination folder, and knows which bytes must still exist."""

    paths: Bundle[Path] = Bundle("paths")

    @initialize(target=paths, names=st.sets(st.sampled_from(NAMES), min_size=3))
    def fill(self, names: set[str]) -> Any:
        memory = Path("/dev/shm")
        self.root = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
        self.source = self.root / "source"
        self.destination = self.root / "destination"
        for folder in (self.source / "more", self.destination / "sea"):
            folder.mkdir(parents=True)
        self.journal = Journal(self.root / "journal.sqlite3")
        self.alive: set[str] = set()
        self.written = 0
        places = [self.source / name for name in sorted(names)]
        places += [self.source / "more" / name for name in sorted(names)[:2]]
        for place in places:
            self._write(place)
        return multiple(*places)

    def teardown(self) -> None:
        if hasattr(self, "root"):
            self.journal.close()
            shutil.rmtree(self.root)

    def _write(self, path: Path) -> None:
        if path.is_file():
            self._forget(path)
        self.written += 1
        path.write_bytes(b"photo %d" % self.written)
        self.alive.add(_hash(path))

    def _forget(self, path: Path) -> None:
        # Names of one and the same file are one file.
        inode = path.stat().st_ino
        if not any(_hash(other) == _hash(path) for other in self._files()
                   if other.stat().st_ino != inode):
            self.alive.discard(_hash(path))

    def _forget_name(self, path: Path) -> None:
        if sum(_hash(other) == _hash(path) for other in self._files()) == 1:
            self.alive.discard(_hash(path))

    def _files(self) -> list[Path]:
        return [path for folder in (self.source, self.destination)
                for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]

    def _mortally(self, moment: int, act: Callable[[], object]) -> None:
        """Acts, and dies at one of the steps that journal or disk take; then recovers."""
        steps = 0

        def step(real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*args: Any, **options: Any) -> Any:
                nonlocal steps
                steps += 1
                if steps == moment:
                    raise Died
                result = real(*args, **options)
                steps += 1
                if steps == moment:
                    raise Died
                return result

            return call

        with pytest.MonkeyPatch.context() as patch:
            for module, name in (
                (naming, "rename"), (naming, "link"), (naming, "point"), (contents, "copy"),
                (volume, "remove"), (volume, "make_folder"), (volume, "remove_folder"),
            ):
                patch.setattr(module, name, step(getattr(module, name)))
            patch.setattr(Database, "transaction", step(Database.transaction))
            with suppress(Died):
                act()
        recover(self.journal)

    @rule(target=paths, choices=st.sampled_from(CHOICES),
          scene=st.sampled_from(["sea", "forest"]),
          chosen=st.sets(st.sampled_from(NAMES), min_size=1), moment=MOMENTS,
          stop=st.sampled_from([None, False, True]))
    def organize(
        self, choices: Choices, scene: str, chosen: set[str], moment: int, stop: bool | None
    ) -> Any:
        requests = [
            Request(number, path, Fingerprint.of(path.lstat()), scene)
            for number, path in enumerate(sorted(self.source.rglob("*")))
            if path.is_file() and path.name in chosen and path.suffix not in (".xmp", ".mov")
        ]
        planned = plan(requests, choices, self.destination, [self.source])
        token = CancelToken()

        def halfway(done: int, total: int) -> None:
            if stop is not None and 2 * done >= total:
                (token.postpone if stop else token.cancel)()

        self._mortally(moment, lambda: apply(planned, self.journal, token, halfway))
        return multiple(*(file.target for file in planned.files))

    @rule(mode=st.sampled_from([Mode.COPY, Mode.MOVE]), path=paths)
    def organize_what_changed_since(self, mode: Mode, path: Path) -> None:
        if path.is_file() and path.is_relative_to(self.source):
            planned = plan([Request(1, path, Fingerprint.of(path.lstat()), "sea")], mode,
                           self.destination, [self.source])
            self._write(path)
            report = apply(planned, self.journal)
            outcomes = {outcome.source: outcome.state for outcome in report.outcomes}
            assert outcomes.get(path, State.FAILED) is State.FAILED

    @rule(which=st.integers(0, 5), moment=MOMENTS)
    def take_back(self, which: int, moment: int) -> None:
        batches = self.journal.batches()
        if batches:
            batch = batches[which % len(batches)].id
            # A later batch may stand on it.
            with suppress(InputFault):
                self._mortally(moment, lambda: undo(self.journal, batch))

    @rule(which=st.integers(0, 5), moment=MOMENTS)
    def do_again(self, which: int, moment: int) -> None:
        undone = [batch.id for batch in self.journal.batches() if batch.redoable]
        if undone:
            batch = undone[which % len(undone)]
            self._mortally(moment, lambda: redo(self.journal, batch))

    @rule(which=st.integers(0, 5), moment=MOMENTS)
    def go_on(self, which: int, moment: int) -> None:
        waiting = [batch.id for batch in self.journal.batches() if batch.waiting]
        if waiting:
            batch = waiting[which % len(waiting)]
            self._mortally(moment, lambda: resume(self.journal, batch))

    @rule()
    def take_everything_back(self) -> None:
        """Newest first nothing stands on what is undone."""
        while any(batch.undoable for batch in self.journal.batches()):
            report = undo(self.journal, newest(self.journal))
            if not report.count(State.UNDONE):
                break  # Changed from outside: kept.

    @rule(path=paths)
    def somebody_writes(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._write(path)

    @rule(path=paths)
    def somebody_deletes(self, path: Path) -> None:
        if path.is_file():
            if not path.is_symlink():
                self._forget_name(path)
            path.unlink()

    @rule(path=paths)
    def somebody_touches(self, path: Path) -> None:
        if path.is_file():
            os.utime(path)

    @rule(path=paths, other=st.sampled_from(NAMES))
    def somebody_renames(self, path: Path, other: str) -> None:
        if path.is_file() and not path.with_name(other).exists():
            path.rename(path.with_name(other))

    @rule(path=paths, other=paths)
    def somebody_copies(self, path: Path, other: Path) -> None:
        if path.is_file() and not other.exists() and other.parent.is_dir():
            shutil.copy2(path, other)

    @invariant()
    def every_photo_lies_somewhere(self) -> None:
        if hasattr(self, "root"):
            assert self.alive <= {_hash(path) for path in self._files()}

    @invariant()
    def nothing_is_left_open(self) -> None:
        if hasattr(self, "root"):
            assert self.journal.open_entries() == []
            assert not [path for path in self._files() if path.suffix == ".part"]


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


TestFileHistory = FileHistory.TestCase
TestFileHistory.settings = settings(
    # More of them: FILE_HISTORIES=1000 pytest tests/properties/test_file_history.py
    max_examples=int(os.environ.get("FILE_HISTORIES", "60")), stateful_step_count=12,
    deadline=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)

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
from scene_organizer.domain.operation import Mode, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import volume
from scene_organizer.fileops.executor import apply
from scene_organizer.fileops.planner import Request, plan
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.undo import undo

NAMES = ("a.jpg", "a.xmp", "a.jpg.xmp", "A.JPG", "b.heic", "b.mov", "b (2).heic", "c.png")
MOMENTS = st.integers(0, 40)


class Died(BaseException):
    """The process ends here."""


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
        if sum(_hash(other) == _hash(path) for other in self._files()) == 1:
            self.alive.discard(_hash(path))

    def _files(self) -> list[Path]:
        return [path for folder in (self.source, self.destination)
                for path in folder.rglob("*") if path.is_file()]

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
            for name in ("rename", "copy", "remove", "make_folder", "remove_folder"):
                patch.setattr(volume, name, step(getattr(volume, name)))
            patch.setattr(Database, "transaction", step(Database.transaction))
            with suppress(Died):
                act()
        recover(self.journal)

    @rule(target=paths, mode=st.sampled_from([Mode.COPY, Mode.MOVE]),
          scene=st.sampled_from(["sea", "forest"]),
          chosen=st.sets(st.sampled_from(NAMES), min_size=1), moment=MOMENTS)
    def organize(self, mode: Mode, scene: str, chosen: set[str], moment: int) -> Any:
        requests = [
            Request(number, path, Fingerprint.of(path.lstat()), scene)
            for number, path in enumerate(sorted(self.source.rglob("*")))
            if path.is_file() and path.name in chosen and path.suffix not in (".xmp", ".mov")
        ]
        planned = plan(requests, mode, self.destination, [self.source])
        self._mortally(moment, lambda: apply(planned, self.journal))
        return multiple(*(file.target for file in planned.files))

    @rule(mode=st.sampled_from([Mode.COPY, Mode.MOVE]), path=paths)
    def organize_what_changed_since(self, mode: Mode, path: Path) -> None:
        if path.is_file() and path.is_relative_to(self.source):
            planned = plan([Request(1, path, Fingerprint.of(path.lstat()), "sea")], mode,
                           self.destination, [self.source])
            self._write(path)
            report = apply(planned, self.journal, CancelToken())
            outcomes = {outcome.source: outcome.state for outcome in report.outcomes}
            assert outcomes.get(path, State.FAILED) is State.FAILED

    @rule(which=st.integers(0, 5), moment=MOMENTS)
    def take_back(self, which: int, moment: int) -> None:
        batches = self.journal.batches()
        if batches:
            batch = batches[which % len(batches)].id
            self._mortally(moment, lambda: undo(self.journal, batch))

    @rule(path=paths)
    def somebody_writes(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._write(path)

    @rule(path=paths)
    def somebody_deletes(self, path: Path) -> None:
        if path.is_file():
            self._forget(path)
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
    max_examples=60, stateful_step_count=12, deadline=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)

"""Renaming, replacing, deleting and returning files leaves each correction with its content."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PIL import Image

from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.fakes import FakePool

NAMES = st.sampled_from(("a.jpg", "b.jpg", "c.png", "deep/a.jpg", "deep/d.jpg"))
SCENES = st.sampled_from(("sea", "forest", "street"))


class ContentHistory(RuleBasedStateMachine):
    """Photos of unique content, what a person said of each, and a catalog that follows."""

    @initialize()
    def open(self) -> None:
        memory = Path("/dev/shm")
        self.root = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
        self.folder = self.root / "photos"
        (self.folder / "deep").mkdir(parents=True)
        self.away = self.root / "away"
        home = (self.root / "home" / name for name in ("data", "cache", "config", "log"))
        self.library = Library(Paths(*home), pool=FakePool())
        self.said: dict[bytes, str] = {}
        self.written = 0
        self.scan()

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close()
            shutil.rmtree(self.root)

    def _files(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.folder.rglob("*.*") if path.is_file()}

    @rule(name=NAMES)
    def write(self, name: str) -> None:
        if self.folder.exists():
            self.written += 1
            image = Image.new("RGB", (8 + self.written, 8), (30, 60, 200))
            image.save(self.folder / name)

    @rule(name=NAMES, to=NAMES)
    def rename(self, name: str, to: str) -> None:
        if (self.folder / name).is_file():
            (self.folder / name).replace(self.folder / to)

    @rule(name=NAMES, to=NAMES)
    def swap(self, name: str, to: str) -> None:
        if name != to and (self.folder / name).is_file() and (self.folder / to).is_file():
            (self.folder / name).rename(self.root / "between")
            (self.folder / to).rename(self.folder / name)
            (self.root / "between").rename(self.folder / to)

    @rule(name=NAMES)
    def touch(self, name: str) -> None:
        if (self.folder / name).is_file():
            os.utime(self.folder / name, (self.written, self.written))

    @rule(name=NAMES)
    def delete_for_a_while(self, name: str) -> None:
        if (self.folder / name).is_file():
            self.scan()
            (self.folder / name).rename(self.root / "bin")
            self.scan()
            if not (self.folder / name).exists():
                (self.root / "bin").rename(self.folder / name)

    @rule()
    def unplug_or_plug(self) -> None:
        if self.folder.exists():
            self.scan()
            self.folder.rename(self.away)
            if self._files_away():
                self.library.scan(self.folder)
        else:
            self.away.rename(self.folder)

    def _files_away(self) -> bool:
        return any(path.is_file() for path in self.away.rglob("*.*"))

    @rule(name=NAMES, scene=SCENES)
    def correct(self, name: str, scene: str) -> None:
        if self.folder.exists() and (self.folder / name).is_file():
            self.scan()
            photo = self.library.photo_at(self.folder / name)
            assert photo is not None
            self.library.labels.set([photo.id], [scene])
            self.said[(self.folder / name).read_bytes()] = scene

    @rule()
    def scan(self) -> None:
        if not self.folder.exists():
            return
        self.library.scan(self.folder)
        for path, content in self._files().items():
            photo = self.library.photo_at(path)
            assert photo is not None
            said = self.said.get(content)
            assert photo.correction == (None if said is None else (said,)), path
            assert not photo.offline

    @invariant()
    def every_word_is_kept(self) -> None:
        if hasattr(self, "library"):
            kept = self.library._database.read("SELECT COUNT(*) AS count FROM corrections")
            assert kept[0]["count"] >= len(self.said)


TestContentHistory = ContentHistory.TestCase
TestContentHistory.settings = settings(
    max_examples=80, stateful_step_count=16, deadline=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)

"""Whether a watched folder misses anything: 5,000 files arriving in every way there is.

    python -m tests.benchmarks.watch

A fifth each is copied in, renamed into place, written in two goes, deleted and
returned, and comes while the observer is stopped. Each photo's bytes are its
own, so that one that was read half is found out. The model is a fake one:
what is measured is the watching.
"""

from __future__ import annotations

import hashlib
import resource
import shutil
import threading
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.library import Library
from scene_organizer.library.watching import Listener
from tests.benchmarks import bench
from tests.fakes import COLOURS, FakePool

FILES = 5_000
STOPPED_SECONDS = 60.0
_PAUSE_SECONDS = 0.5
_ROUND = 50


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        _Stress(folder, max(10, round(FILES * report.scale)), report).run()


class _Stress(Listener):
    def __init__(self, folder: Path, count: int, report: bench.Report) -> None:
        self._folder = folder
        self._count = count - count % 5
        self._report = report
        self._pool = FakePool()
        self._pool.on_decode = self._check
        self._digests: dict[str, str] = {}
        self._half = 0
        self._complete: dict[str, float] = {}
        self._shown: dict[str, float] = {}
        self._changed = threading.Condition()

    def run(self) -> None:
        report, scale = self._report, self._report.scale
        before = _memory()
        with Library(pool=self._pool) as library:
            self._library = library
            watches = library.watching.watch(
                [self._folder], self, sweep_seconds=max(5.0, 20 * min(1.0, scale)))
            watches.start()
            (watch,) = watches._watches
            self._wait(lambda: watch._state is not None)
            started = time.monotonic()
            fifth = self._count // 5
            ways = (self._copy, self._rename, self._write, self._return)
            for number in range(0, fifth, _ROUND):
                for way, write in enumerate(ways):
                    write([f"{way}-{each}.jpg"
                           for each in range(number, min(fifth, number + _ROUND))])
            report.add("4 fifths written", time.monotonic() - started, "s")
            self._wait(lambda: self._present() == 4 * fifth)
            report.add("all of them in the catalog", time.monotonic() - started, "s")
            delays = sorted(self._shown[name] - at for name, at in self._complete.items()
                            if name in self._shown)
            report.add("complete to shown, median", delays[len(delays) // 2], "s")
            report.add("complete to shown, 95 of 100", delays[int(len(delays) * 0.95)], "s",
                       at_most=5)
            report.add("complete to shown, longest", delays[-1], "s")
            # Deaf for a while: the events of these are lost for good.
            watch._events.stop()
            self._copy([f"4-{each}.jpg" for each in range(fifth)])
            time.sleep(STOPPED_SECONDS * min(1.0, scale))
            self._wait(lambda: self._present() == 5 * fifth)
            self._wait(lambda: not self._awaited())
            grown = _memory() - before
            missed = 5 * fifth - self._present()
            watches.stop()
            watches.join()
        report.add("files", 5 * fifth)
        report.add("missed", missed, at_most=0)
        report.add("read half", self._half, at_most=0)
        report.add("decoded more than once each", len(self._pool.decoded) - 5 * fifth)
        report.add("memory it took, at its highest", grown, "MB", at_most=150)

    def on_changed(self, changes: ChangeSet) -> None:
        now = time.monotonic()
        for photo in self._library.photos(changes.photos):
            self._shown.setdefault(photo.path.name, now)
        with self._changed:
            self._changed.notify_all()

    # Ways to arrive

    def _copy(self, names: list[str]) -> None:
        for name in names:
            self._make(self._folder.parent / "source.jpg", name)
            shutil.copy(self._folder.parent / "source.jpg", self._folder / name)
            self._done(name)

    def _rename(self, names: list[str]) -> None:
        for name in names:
            hidden = self._folder / f".{name}.tmp"
            self._make(hidden, name)
            hidden.replace(self._folder / name)
            self._done(name)

    def _write(self, names: list[str]) -> None:
        halves = {}
        for name in names:
            content = self._make(None, name)
            halves[name] = content[len(content) // 2:]
            (self._folder / name).write_bytes(content[: len(content) // 2])
        time.sleep(_PAUSE_SECONDS)
        for name, rest in halves.items():
            with (self._folder / name).open("ab") as file:
                file.write(rest)
            self._done(name)

    def _return(self, names: list[str]) -> None:
        for name in names:
            self._make(self._folder / name, name)
            away = self._folder.parent / name
            (self._folder / name).rename(away)
            away.rename(self._folder / name)
            self._done(name)

    def _make(self, path: Path | None, name: str) -> bytes:
        """A photo like no other; written if there is a path."""
        number = len(self._digests)
        shade = list(COLOURS.values())[number % len(COLOURS)]
        buffer = BytesIO()
        image = Image.new("RGB", (48, 36), shade)
        image.putpixel((number % 48, number // 48 % 36), (number % 256, number // 256, 0))
        # Distinct to the byte, whatever the compression makes of one pixel.
        image.save(buffer, "JPEG", comment=name.encode())
        content = buffer.getvalue()
        self._digests[name] = hashlib.sha256(content).hexdigest()
        if path is not None:
            path.write_bytes(content)
        return content

    def _done(self, name: str) -> None:
        self._complete[name] = time.monotonic()

    # What came of it

    def _check(self, task: DecodeTask) -> None:
        """Called with each photo that is about to be decoded."""
        read = hashlib.sha256(task.path.read_bytes()).hexdigest()
        self._half += read != self._digests[task.path.name]

    def _present(self) -> int:
        return self._library.counts([self._folder]).get("all", 0)

    def _awaited(self) -> int:
        groups = self._library.query(PhotoQuery((self._folder,), group="pending"))
        return sum(len(group.ids) for group in groups)

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 300
        while not condition() and time.monotonic() < end:
            with self._changed:
                self._changed.wait(0.2)


def _memory() -> float:
    """The most this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()

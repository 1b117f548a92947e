"""What tests of the library and of the commands share."""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from scene_organizer import cli
from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.errors import EnvironmentFault
from scene_organizer.domain.operation import BatchReport, Mode, Outcome, Plan
from scene_organizer.domain.photo import Fingerprint, Photo
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.template import Facts
from scene_organizer.engine.children import ChildPool
from scene_organizer.fileops.planner import Choices, Request, plan
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from tests.conftest import MakePhoto, draw
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool

Say = Callable[..., "Answer"]
PROGRAM = """
import sys
from pathlib import Path
from scene_organizer import cli
from scene_organizer.library import library
from tests.fakes import FakePool
library.ChildPool = lambda bundle, device: FakePool()
library.bundled_model = lambda: Path("none")
sys.exit(cli.run(sys.argv[1:]))
"""
"""The application's command line in a process of its own, with the fake model."""

KINDS = ("jpg", "png", "webp", "tif", "heic", "gif")
TEAL = (20, 130, 150)
"""Sea to the fake model; the person calls it otherwise."""


class Answer:
    """What a command printed, and its exit code."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def names(self) -> list[str]:
        return [Path(row["path"]).stem for row in self.rows]

    @property
    def by_name(self) -> dict[str, dict[str, Any]]:
        return {Path(row["path"]).name: row for row in self.rows}


@pytest.fixture
def pools(monkeypatch: pytest.MonkeyPatch) -> list[FakePool]:
    """The pools that commands made, newest last; no command starts a process."""
    made: list[FakePool] = []

    def make(bundle: Path, device: str) -> FakePool:
        made.append(FakePool())
        made[-1].device = {"gpu": "GPU"}.get(device, "CPU")
        return made[-1]

    monkeypatch.setattr("scene_organizer.library.library.ChildPool", make)
    monkeypatch.setattr("scene_organizer.library.library.bundled_model", lambda: Path("none"))
    return made


@pytest.fixture
def say(pools: list[FakePool], capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs a command in this process."""

    def run(*arguments: object) -> Answer:
        try:
            code = cli.run([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


@contextmanager
def bundled_children() -> Iterator[ChildPool]:
    """The application's own children on the bundled model."""
    try:
        model = bundled_model()
    except EnvironmentFault as fault:
        pytest.skip(fault.sentence)
    pool = ChildPool(model, "cpu", decoders=1)
    try:
        yield pool
    finally:
        pool.close()


@pytest.fixture
def pool() -> FakePool:
    return FakePool()


@pytest.fixture
def library(home: Path, pool: FakePool) -> Iterator[Library]:
    with Library(pool=pool) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The photos' folder; the test's home lies beside it."""
    path = tmp_path / "photos"
    path.mkdir()
    return path


@pytest.fixture
def photos(folder: Path) -> Path:
    """One photo of every kind for every scene, and one the model is unsure of."""
    for scene, colour in COLOURS.items():
        for kind in KINDS:
            draw((64, 48), colour).save(folder / f"{scene}.{kind}")
    draw((64, 48), UNSURE_COLOUR).save(folder / "unsure.png")
    return folder


@pytest.fixture
def relative(home: Path) -> Callable[[], Library]:
    """Opens a library without a catalog: the old one is thrown away."""

    def open_anew() -> Library:
        shutil.rmtree(home, ignore_errors=True)
        return Library(pool=FakePool())

    return open_anew


@pytest.fixture
def destination(tmp_path: Path) -> Path:
    return tmp_path / "sorted"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = Journal(tmp_path / "journal.sqlite3")
    yield journal
    journal.close()


@pytest.fixture
def interrupts() -> Iterator[None]:
    """Whoever was interrupted before is again, once a command has run."""
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


def shown(library: Library, folder: Path) -> dict[str, Photo]:
    """Every photo that is shown, by its path below the folder."""
    ids = [id for group in library.query(PhotoQuery((folder,))) for id in group.ids]
    return {str(photo.path.relative_to(folder)): photo for photo in library.photos(ids)}


def put(make_photo: MakePhoto, folder: Path, *names: str, scene: str = "sea") -> None:
    for name in names:
        make_photo(folder / name, (64, 48), COLOURS[scene])


def ids(library: Library, folder: Path, prefix: str) -> list[int]:
    """The photos whose names begin so, by name."""
    found = [library.photo_at(path) for path in sorted(folder.glob(f"{prefix}-*"))]
    return [photo.id for photo in found if photo is not None]


def ids_of(library: Library, folder: Path) -> list[int]:
    return [id for group in library.query(PhotoQuery((folder,))) for id in group.ids]


def tag(library: Library, folder: Path, choices: Choices | Mode = Mode.TAG) -> list[Outcome]:
    planned = library.files.plan(ids_of(library, folder), folder, choices)
    return list(library.files.apply(planned).outcomes)


def plan_all(
    source: Path, choices: Choices | Mode, destination: Path, scene: str = "sea"
) -> Plan:
    """Plans every JPEG of a folder, all of one scene and one day."""
    photos = sorted(path for path in source.rglob("*") if path.suffix.lower() == ".jpg")
    return plan([Request(number, path, Fingerprint.of(path.lstat()), scene,
                         facts=Facts(scene, path.stem, taken="2024-05-06"))
                 for number, path in enumerate(photos)],
                choices, destination, [source])


def reasons(report: BatchReport) -> dict[str, str]:
    return {outcome.source.name: outcome.reason for outcome in report.outcomes}

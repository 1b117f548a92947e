"""What tests of the library and of the commands share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scene_organizer import cli
from scene_organizer.domain.photo import Photo
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from tests.conftest import MakePhoto
from tests.fakes import COLOURS, FakePool

Say = Callable[..., "Answer"]


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


def shown(library: Library, folder: Path) -> dict[str, Photo]:
    """Every photo that is shown, by its path below the folder."""
    ids = [id for group in library.query(PhotoQuery((folder,))) for id in group.ids]
    return {str(photo.path.relative_to(folder)): photo for photo in library.photos(ids)}


def put(make_photo: MakePhoto, folder: Path, *names: str, scene: str = "sea") -> None:
    for name in names:
        make_photo(folder / name, (64, 48), COLOURS[scene])


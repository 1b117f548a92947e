"""The tour in README: its pictures can be made again, and are there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from scene_organizer.demo.drawing import KINDS, picture
from tests.conftest import ROOT
from tests.tour import __main__ as tour
from tests.tour import album
from tests.tour.states import STATES

SMALL = (90, 60)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_drawn_and_is_the_same_again(kind: str) -> None:
    first, other = picture(kind, 1, SMALL), picture(kind, 2, SMALL)
    assert first.size == SMALL
    assert first.tobytes() == picture(kind, 1, SMALL).tobytes() != other.tobytes()


def test_readme_shows_every_picture_of_the_tour() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, (state, theme) in tour.TOUR.items():
        file = tour.HERE / f"{name}.png"
        assert file.relative_to(ROOT).as_posix() in readme
        assert 10_000 < file.stat().st_size <= tour.MOST_BYTES
        assert state in STATES
        assert theme in ("light", "dark")


def test_a_state_is_photographed(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    some = album.shots()[::8]
    monkeypatch.setattr(album, "shots", lambda: some)
    folder = tmp_path / "Some photos"
    shots = album.lay_out(folder)
    seen = tour.photograph(qapp, shots, folder, tmp_path / "home", "grid", "dark")
    assert seen.size() == tour.SIZE * seen.devicePixelRatio()
    tour.save(seen, tmp_path / "grid.png")
    assert (tmp_path / "grid.png").stat().st_size <= tour.MOST_BYTES

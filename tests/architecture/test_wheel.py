"""A wheel holds the assets, and the resolver finds them from everywhere it is installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scene_organizer import __version__, paths
from scene_organizer.domain.errors import EnvironmentFault
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    assert __version__ in path.name
    return zipfile.ZipFile(path)


def make_model(assets: Path) -> Path:
    model = assets / "model"
    model.mkdir(parents=True)
    (model / "manifest.json").write_text("{}")
    return assets


def test_the_wheel_holds_code_and_assets_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    top = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert top == {"scene_organizer", "training"}
    for path in (ROOT / "assets").rglob("*"):
        if path.is_file():
            assert f"scene_organizer/assets/{path.relative_to(ROOT / 'assets').as_posix()}" in names


def test_an_installed_wheel_finds_its_own_assets(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    model = tmp_path / "scene_organizer" / "assets" / "model"
    if not model.is_dir():
        make_model(model.parent)
    code = "from scene_organizer.paths import bundled_model; print(bundled_model())"
    found = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {code}"],
        cwd=tmp_path, check=True, capture_output=True, text=True,
    )
    assert Path(found.stdout.strip()) == model


def test_the_resolver_prefers_the_frozen_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = make_model(tmp_path / "assets")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.assets() == frozen


@pytest.mark.parametrize("place", ["checkout/assets", "checkout/scene_organizer/assets"])
def test_the_resolver_finds_a_checkout_and_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    assets = make_model(tmp_path / place)
    module = tmp_path / "checkout" / "scene_organizer" / "paths.py"
    monkeypatch.setattr(paths, "__file__", str(module))
    assert paths.assets() == assets


def test_an_incomplete_installation_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "scene_organizer" / "paths.py"))
    with pytest.raises(EnvironmentFault, match="reinstall"):
        paths.assets()

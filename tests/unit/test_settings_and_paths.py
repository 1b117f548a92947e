"""Settings on disk, and where everything lies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from scene_organizer import paths as paths_module
from scene_organizer.domain.errors import EnvironmentFault, InputFault
from scene_organizer.paths import HOME_VARIABLE, Paths, absolute, assets
from scene_organizer.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_a_missing_file_gives_the_defaults(file: Path) -> None:
    assert Settings.read(file) == Settings()
    assert not file.exists()


def test_settings_come_back(file: Path) -> None:
    chosen = Settings(
        device="gpu", theme="dark", thumbnail_size=240,
        destination="/photos/\N{SNOWMAN} \"quoted\"\n", confidence_floor=0.25,
        exclusions=("Thumbnails", "*.tmp"), notifications=False, keyword_root="Szené|auto",
        sidecars=True,
    )
    chosen.write(file)
    assert Settings.read(file) == chosen
    assert list(file.parent.iterdir()) == [file]


def test_what_this_version_does_not_know_is_kept(file: Path) -> None:
    file.write_text('# mine\nfuture = [1, 2]\ntheme = "light"  # bright\n\n[window]\nx = 3\n',
                    encoding="utf-8")
    read = Settings.read(file)
    assert read == Settings(theme="light")
    Settings(theme="dark").write(file)
    text = file.read_text(encoding="utf-8")
    assert 'theme = "dark"' in text
    for kept in ("# mine", "future = [1, 2]", "[window]\nx = 3"):
        assert kept in text
    assert Settings.read(file) == Settings(theme="dark")


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"theme = 3",
                                     b"thumbnail_size = true"])
def test_a_broken_file_is_refused_and_left_alone(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(InputFault, match=r"settings\.toml"):
        Settings.read(file)
    assert file.read_bytes() == content


def test_settings_that_cannot_be_written_leave_the_old_ones(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings(theme="light").write(file)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFault, match="no space left"):
        Settings(theme="dark").write(file)
    assert Settings.read(file) == Settings(theme="light")
    assert list(file.parent.iterdir()) == [file]
    with pytest.raises(EnvironmentFault):
        Settings().write(file.parent / "missing" / "settings.toml")


def test_a_path_that_is_no_text_is_refused(file: Path) -> None:
    with pytest.raises(InputFault):
        Settings(destination=os.fsdecode(b"/photos/\xff")).write(file)
    assert list(file.parent.iterdir()) == []


def test_one_variable_puts_everything_under_one_folder(tmp_path: Path,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = Paths.default()
    paths.create()
    paths.create()
    for place in (paths.catalog, paths.journal, paths.lock, paths.models, paths.thumbnails,
                  paths.settings, paths.log):
        assert place.is_relative_to(tmp_path / "home")
    if sys.platform != "win32":
        assert paths.data.stat().st_mode & 0o077 == 0
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(HOME_VARIABLE, "relative")
    assert Paths.default().data.is_relative_to(tmp_path / "relative")


def test_folders_of_the_platform_without_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    assert Paths.default().data.is_absolute()
    monkeypatch.setenv(HOME_VARIABLE, "")
    assert "scene-organizer" in str(Paths.default().data)


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file"))
    with pytest.raises(EnvironmentFault, match="cannot be made"):
        Paths.default().create()


def test_absolute_keeps_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    assert absolute(Path("link/../link/a.jpg")) == Path.cwd() / "link" / "a.jpg"


def test_the_assets_are_found_in_every_installation(tmp_path: Path,
                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    def put(folder: Path) -> Path:
        (folder / "model").mkdir(parents=True)
        (folder / "model" / "manifest.json").touch()
        return folder

    package = tmp_path / "lib" / "scene_organizer"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths_module, "__file__", str(package / "paths.py"))
    with pytest.raises(EnvironmentFault, match="reinstall"):
        assets()
    wheel = put(package / "assets")
    assert assets() == wheel
    checkout = put(tmp_path / "lib" / "assets")
    assert assets() == checkout
    frozen = put(tmp_path / "frozen" / "assets")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "frozen"), raising=False)
    assert assets() == frozen

"""Where things lie: the bundled assets and the person's own files."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from scene_organizer.domain.errors import EnvironmentFault, os_error_sentence

HOME_VARIABLE = "SCENE_ORGANIZER_HOME"
_NAME = "scene-organizer"


@dataclass(frozen=True)
class Paths:
    """The folders of one installation.

    Attributes:
        data: Catalog, journal and learned models. Worth a backup.
        cache: Thumbnails. Safe to delete.
        config: Settings.
        log: Log files.
    """

    data: Path
    cache: Path
    config: Path
    log: Path

    @classmethod
    def default(cls) -> Paths:
        """The platform's folders, or those under `SCENE_ORGANIZER_HOME`."""
        home = os.environ.get(HOME_VARIABLE)
        if home:
            root = Path(home).expanduser().absolute()
            return cls(root / "data", root / "cache", root / "config", root / "log")
        dirs = platformdirs.PlatformDirs(_NAME, appauthor=False)
        return cls(dirs.user_data_path, dirs.user_cache_path, dirs.user_config_path,
                   dirs.user_log_path)

    @property
    def catalog(self) -> Path:
        """The catalog database."""
        return self.data / "catalog.sqlite3"

    @property
    def journal(self) -> Path:
        """The journal of file operations."""
        return self.data / "journal.sqlite3"

    @property
    def lock(self) -> Path:
        """The lock file that guards file operations."""
        return self.data / "catalog.lock"

    @property
    def demo(self) -> Path:
        """Where the demo library is drawn unless a person says where."""
        return self.data / "demo"

    @property
    def models(self) -> Path:
        """Learned models, one folder a version."""
        return self.data / "models"

    @property
    def thumbnails(self) -> Path:
        """The thumbnail cache."""
        return self.cache / "thumbnails"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    def create(self) -> None:
        """Makes the folders.

        Raises:
            EnvironmentFault: One cannot be made.
        """
        for folder in (self.data, self.cache, self.config, self.log):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                raise EnvironmentFault(
                    f"The folder {folder} cannot be made. {os_error_sentence(error)}"
                ) from error


def absolute(path: Path) -> Path:
    """The path from the root, without `..`; links in it stay, as the person named them."""
    return Path(os.path.abspath(path))  # noqa: PTH100  resolve() would follow links


def outermost(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The folders without those that lie in others of them, in their order, each once."""
    distinct = tuple(dict.fromkeys(folders))
    return tuple(
        folder for folder in distinct
        if not any(other in folder.parents for other in distinct)
    )


def assets() -> Path:
    """The folder of icons, licences and the bundled model.

    One resolver for every way to run: the frozen application's folder, else a
    checkout's (or editable install's) top-level `assets`, else the copy
    inside the wheel.

    Raises:
        EnvironmentFault: The installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    candidates = [package.parent / "assets", package / "assets"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        candidates.insert(0, Path(frozen) / "assets")
    for candidate in candidates:
        if (candidate / "model" / "manifest.json").is_file():
            return candidate
    raise EnvironmentFault(
        "The bundled model is missing: this installation is incomplete, please reinstall."
    )


def bundled_model() -> Path:
    """The folder of the model bundle that came with the application."""
    return assets() / "model"


def replace_file(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all, whatever ends this program meanwhile.

    Raises:
        OSError: It cannot be written; what was there stays.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{path.stem}", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink()
        raise


def flush_folder(folder: Path) -> None:
    """Makes sure that names in a folder survive a power cut, where the platform can.

    Raises:
        OSError: It cannot be flushed.
    """
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

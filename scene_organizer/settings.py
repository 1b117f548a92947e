"""What a person has chosen, kept in `settings.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.domain.tags import DEFAULT_ROOT
from scene_organizer.domain.watching import USUAL_FLOOR
from scene_organizer.paths import replace_file


@dataclass(frozen=True)
class Settings:
    """The settings and their defaults.

    Attributes:
        device: "auto", "cpu" or "gpu".
        theme: "system", "light" or "dark".
        language: Of the window: "system", or a code such as "de" or "zh_CN".
        thumbnail_size: Pixels on the longer side of a thumbnail in the grid.
        destination: The folder organized into last, or an empty string.
        template: Where photos go below it, such as "{scene}/{year}".
        confidence_floor: Photos of which the model is less certain count as unsure, 0..1;
            it never lets through what the model's own thresholds do not.
        exclusions: Folders that scans leave out: names or whole paths, in which `*`
            stands for anything and `?` for any character.
        notifications: Whether the desktop tells of a long scan's end nobody sees.
        watched: Folders that are watched while the window is open.
        notify_new: Whether the desktop tells of new photos in them.
        keep_in_tray: Whether closing the window leaves it beside the clock while
            folders are watched.
        keyword_root: The keyword that those of the scenes stand below.
        sidecars: Whether photos are left alone and keywords go to XMP sidecars only.
        short_sidecar_names: Whether a new sidecar of x.jpg is named x.xmp, else x.jpg.xmp.
        import_tags: Whether a scan takes over what the application once wrote into a photo.
        auto_organize: Those of the watched folders whose photos the window organizes unasked.
        auto_organize_mode: How: "tag", "copy", "move" or "link".
        auto_organize_destination: The folder they are organized into, or an empty string.
        auto_organize_floor: The confidence from which on photos are organized unasked, by the
            window and by `watch --organize`, at least 0.5.
    """

    device: str = "auto"
    theme: str = "system"
    language: str = "system"
    thumbnail_size: int = 160
    destination: str = ""
    template: str = "{scene}"
    confidence_floor: float = 0.0
    exclusions: tuple[str, ...] = ()
    notifications: bool = True
    watched: tuple[str, ...] = ()
    notify_new: bool = True
    keep_in_tray: bool = False
    keyword_root: str = DEFAULT_ROOT
    sidecars: bool = False
    short_sidecar_names: bool = False
    import_tags: bool = True
    auto_organize: tuple[str, ...] = ()
    auto_organize_mode: str = "tag"
    auto_organize_destination: str = ""
    auto_organize_floor: float = USUAL_FLOOR

    @classmethod
    def read(cls, path: Path) -> Settings:
        """Reads the file; a missing one gives the defaults.

        Raises:
            InputFault: The file is no TOML, or a value has the wrong type.
            EnvironmentFault: The file cannot be read.
        """
        try:
            stored = tomllib.loads(_text(path))
        except ValueError as error:
            raise _no_toml(path, error) from error
        values: dict[str, Any] = {}
        for field in fields(cls):
            if field.name not in stored:
                continue
            plain = stored[field.name]
            if isinstance(plain, list) and all(isinstance(each, str) for each in plain):
                plain = tuple(plain)
            elif isinstance(field.default, float) and type(plain) is int:
                # A person may well write 0 or 1.
                plain = float(plain)
            if type(plain) is not type(field.default):
                raise InputFault(f"{path}: {field.name} has the wrong type.")
            values[field.name] = plain
        return cls(**values)

    def write(self, path: Path) -> None:
        """Writes the file whole or not at all; keys this version does not know are kept.

        Raises:
            InputFault: What is there is no TOML, or a setting is no valid text.
            EnvironmentFault: The file cannot be written.
        """
        # It keeps what a person wrote into the file, and is loaded when that matters: to read
        # the settings, which every start does, the standard library is enough and sooner there.
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        try:
            document = tomlkit.parse(_text(path))
        except (TOMLKitError, ValueError) as error:
            raise _no_toml(path, error) from error
        document.update({
            key: list(value) if isinstance(value, tuple) else value
            for key, value in asdict(self).items()
        })
        try:
            replace_file(path, tomlkit.dumps(document).encode())
        except UnicodeEncodeError as error:
            raise InputFault(
                "The settings cannot hold a path whose name is no valid text."
            ) from error
        except OSError as error:
            raise EnvironmentFault(
                f"The settings cannot be saved to {path}. {os_error_sentence(error)}"
            ) from error


def _text(path: Path) -> str:
    """What the file holds; nothing if there is none.

    Raises:
        EnvironmentFault: It cannot be read.
        UnicodeDecodeError: It is no text.
    """
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise EnvironmentFault(
            f"The settings in {path} cannot be read. {os_error_sentence(error)}"
        ) from error


def _no_toml(path: Path, error: Exception) -> InputFault:
    return InputFault(
        f"The settings in {path} are no valid TOML: {error}. Mend it, or move it "
        "away to start with the usual settings."
    )

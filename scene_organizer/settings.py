"""What a person has chosen, kept in `settings.toml`."""

from __future__ import annotations

import os
import tempfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence


@dataclass(frozen=True)
class Settings:
    """The settings and their defaults.

    Attributes:
        device: "auto", "cpu" or "gpu".
        theme: "system", "light" or "dark".
        thumbnail_size: Pixels on the longer side of a thumbnail in the grid.
        destination: The folder organized into last, or an empty string.
    """

    device: str = "auto"
    theme: str = "system"
    thumbnail_size: int = 160
    destination: str = ""

    @classmethod
    def read(cls, path: Path) -> Settings:
        """Reads the file; a missing one gives the defaults.

        Raises:
            InputFault: The file is no TOML, or a value has the wrong type.
            EnvironmentFault: The file cannot be read.
        """
        document = _document(path)
        stored = document.unwrap()
        values: dict[str, Any] = {}
        for field in fields(cls):
            if field.name not in stored:
                continue
            plain = stored[field.name]
            if type(plain) is not type(field.default):
                raise InputFault(f"{path}: {field.name} has the wrong type.")
            values[field.name] = plain
        return cls(**values)

    def write(self, path: Path) -> None:
        """Writes the file whole or not at all; keys this version does not know are kept.

        Raises:
            EnvironmentFault: The file cannot be written.
        """
        document = _document(path)
        document.update(asdict(self))
        try:
            with tempfile.NamedTemporaryFile(
                "w", dir=path.parent, prefix=".settings", delete=False, encoding="utf-8"
            ) as file:
                file.write(tomlkit.dumps(document))
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).replace(path)
        except OSError as error:
            raise EnvironmentFault(
                f"The settings cannot be saved to {path}. {os_error_sentence(error)}"
            ) from error


def _document(path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return tomlkit.document()
    except OSError as error:
        raise EnvironmentFault(
            f"The settings in {path} cannot be read. {os_error_sentence(error)}"
        ) from error
    except (TOMLKitError, UnicodeDecodeError) as error:
        raise InputFault(f"The settings in {path} are no valid TOML: {error}.") from error

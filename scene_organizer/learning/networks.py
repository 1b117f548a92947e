"""The networks there are: that of the application, and those retrained from it, a folder each.

A retrained network is a whole model bundle, with one more file that says what
it was learned from. Its folder comes into being by one renaming and goes by
one, so it is there whole or not at all.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.domain.learning import network_of, retrained, retrained_number
from scene_organizer.engine.bundle import ModelBundle, read_bundle
from scene_organizer.paths import flush_folder

LEARNED = "learned.json"
"""What a retrained network was learned from, beside its manifest."""


@dataclass(frozen=True)
class Origin:
    """Where a retrained network comes from.

    Attributes:
        made: When, ISO 8601 in UTC.
        parent: Version and digest of the network it was retrained from.
        contents: The photos it was trained on, by content.
        measured: What was measured then, as plain values.
    """

    made: str
    parent: Mapping[str, str]
    contents: tuple[str, ...]
    measured: Mapping[str, Any]


class Networks:
    """The networks of one installation.

    Args:
        folder: Of the learned models.
        shipped: What came with the application.

    Attributes:
        shipped: The same.
    """

    def __init__(self, folder: Path, shipped: ModelBundle) -> None:
        self.shipped = shipped
        self._folder = folder
        self._read: dict[str, ModelBundle] = {}

    def find(self, version: str) -> ModelBundle:
        """The network that a version stands on.

        Raises:
            InputFault: It is not there, or was retrained from another than that of the
                application.
            EnvironmentFault: It is damaged.
        """
        name = network_of(version)
        if name == self.shipped.version:
            return self.shipped
        if not self.is_retrained(name) or self.origin(name).parent != parent_of(self.shipped):
            raise InputFault(
                f"The model {version} was learned on another network than that of the model "
                f"{self.shipped.version}, which is installed: learn anew."
            )
        # Reading means hashing 20 MB; a folder never changes but for names of categories.
        if name not in self._read:
            self._read[name] = read_bundle(self._folder / name)
        return self._read[name]

    def is_retrained(self, name: str) -> bool:
        """Whether this is the name of a retrained network that is there."""
        # A version comes from the command line: it must not name another folder.
        return Path(name).name == name and (self._folder / name / LEARNED).is_file()

    def names(self) -> list[str]:
        """The retrained networks in the order in which they were made."""
        found = [file.parent.name for file in self._folder.glob(f"[!.]*/{LEARNED}")]
        return sorted(found, key=lambda name: (len(name), name))

    def origin(self, name: str) -> Origin:
        """Where a retrained network comes from.

        Raises:
            EnvironmentFault: What says so is damaged.
        """
        try:
            content = json.loads((self._folder / name / LEARNED).read_text(encoding="utf-8"))
            return Origin(content["made"], dict(content["parent"]), tuple(content["contents"]),
                          dict(content["measured"]))
        except OSError as error:
            raise EnvironmentFault(
                f"The model {name} cannot be read. {os_error_sentence(error)}"
            ) from error
        except (KeyError, TypeError, ValueError) as error:
            raise EnvironmentFault(f"The model {name} is damaged: {error}.") from error

    def next(self, last: int) -> str:
        """The version of the network that is retrained next; no number up to `last` is given."""
        numbers = [retrained_number(name) for name in self.names()]
        return retrained(self.shipped.version, max((last, *numbers)) + 1)

    def take_in(
        self, candidate: Path, version: str, contents: Sequence[str], measured: Mapping[str, Any]
    ) -> None:
        """Makes a candidate one of the networks; it is not in force yet.

        Args:
            candidate: Its folder, on the same drive, which is moved.
            version: Its version, from `next`.
            contents: The photos it was trained on, by content.
            measured: Kept: plain values.

        Raises:
            OSError: It cannot be moved.
        """
        content = {
            "made": datetime.now(UTC).isoformat(timespec="seconds"),
            "parent": parent_of(self.shipped),
            "contents": list(contents),
            "measured": dict(measured),
        }
        with (candidate / LEARNED).open("w", encoding="utf-8") as file:
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        flush_folder(candidate)
        candidate.rename(self._folder / version)
        flush_folder(self._folder)

    def forget(self, name: str) -> None:
        """Reads a network anew when it is asked for again."""
        self._read.pop(name, None)


def parent_of(bundle: ModelBundle) -> dict[str, str]:
    """What a version says of the network it stands on."""
    return {"version": bundle.version, "digest": bundle.digest}

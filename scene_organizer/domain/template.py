"""Templates of destinations, such as `{scene}/{year}/{month}/{name}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.file_names import legal
from scene_organizer.domain.photo import Photo

DEFAULT = "{scene}"
EXAMPLES = (
    "{scene}", "{scene}/{year}/{month}", "{scene}/{date:%Y-%m-%d} {name}", "{scene}/{camera}",
    "{country}/{city}", "{year}/{scene}",
)
"""Templates to begin with."""

FIELDS: Mapping[str, str] = {
    "scene": "the scene, such as sea",
    "year": "year of capture, such as 2024",
    "month": "month, 01 to 12",
    "day": "day, 01 to 31",
    "date": "date of capture; {date:%Y-%m-%d %H.%M} says how",
    "name": "the file's name without its ending; only at the end",
    "camera": "maker and model",
    "country": "where it was taken",
    "city": "the nearest town",
    "folder": "the folder it lies in now",
}
"""What may stand in braces, and what it is."""

_NO_DATE = "No date"
_NO_PLACE = "Unknown place"
_FALLBACKS = {"year": _NO_DATE, "month": _NO_DATE, "day": _NO_DATE, "date": _NO_DATE,
              "country": _NO_PLACE, "city": _NO_PLACE, "camera": "Unknown camera"}
_DEFAULT_DATE = "%Y-%m-%d"
_FIELD = re.compile(r"\{(\w+)(?::([^{}|]*))?(?:\|([^{}]*))?\}")
# Those that mean the same on every system, and in every language but for names.
_DIRECTIVES = frozenset("YymdHMSjBbAaUWVGuIp%")


@dataclass(frozen=True)
class Facts:
    """What a template may ask about a photo; None where it is not known.

    Attributes:
        scene: The scene it goes by.
        name: Of its file, without the ending.
        folder: Name of the folder it lies in.
        taken: ISO 8601, perhaps the day alone.
        camera: Maker and model.
        city: The nearest town.
        country: Its name.
    """

    scene: str
    name: str
    folder: str = ""
    taken: str | None = None
    camera: str | None = None
    city: str | None = None
    country: str | None = None

    @classmethod
    def of(cls, photo: Photo, scene: str) -> Facts:
        """What is known of a photo that goes by this scene."""
        return cls(scene, photo.path.stem, photo.path.parent.name, photo.metadata.taken,
                   photo.metadata.camera, photo.place, photo.country)


@dataclass(frozen=True)
class Place:
    """Where a template puts a photo.

    Attributes:
        folder: Below the destination; it never leads out of it.
        stem: New name of the file without its ending, or None to keep its own.
    """

    folder: PurePath
    stem: str | None = None


class Template:
    """Where photos go below a destination.

    Folders are separated by `/`. `{name}` may stand in the last part, which
    then is the file's new name; without it files keep theirs. After `|`
    stands what to write for a photo that lacks it: `{camera|Scans}`.

    Args:
        text: As a person wrote it.

    Raises:
        InputFault: It cannot be understood.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        # A format may hold no slash, so that parts can be told apart first.
        self._parts = [part for part in text.strip().strip("/").split("/") if part.strip()]
        if not self._parts:
            raise InputFault("The template is empty. Write {scene}, for example.")
        for part in self._parts:
            _check(part)
        if any("{name" in part for part in self._parts[:-1]):
            raise InputFault("{name} may stand only in the last part of a template, "
                             "after the last /.")
        self._names = "{name" in self._parts[-1]

    def place(self, facts: Facts) -> Place:
        """Where a photo goes; every name is legal on every system."""
        taken = _moment(facts.taken)
        written: list[str] = []
        for part in self._parts:
            lacking = [_FALLBACKS.get(match[1], "") for match in _FIELD.finditer(part)
                       if match[3] is None and _value(match, facts, taken) is None]
            text = _FIELD.sub(lambda match: _text(match, facts, taken), part)
            # Without a date, year and month are one folder, not two of one name.
            if written and lacking and text == written[-1] == lacking[0]:
                continue
            written.append(text)
        parts = [legal(part) for part in written]
        if self._names:
            return Place(PurePath(*parts[:-1]), parts[-1])
        return Place(PurePath(*parts))


def _check(part: str) -> None:
    for match in _FIELD.finditer(part):
        name, form = match[1], match[2]
        if name not in FIELDS:
            raise InputFault(f"{{{name}}} means nothing in a template. "
                             f"There are: {', '.join(f'{{{field}}}' for field in FIELDS)}.")
        if form is not None and name != "date":
            raise InputFault(f"{{{name}}} takes nothing after a colon; only {{date}} does.")
        if form and not _DIRECTIVES.issuperset(re.findall("%(.?)", form)):
            raise InputFault(f"{form!r} is no way to write a date. "
                             "%Y, %m and %d are year, month and day.")
    if re.search(r"[{}]", _FIELD.sub("", part)):
        raise InputFault(
            f"A brace is not closed or holds too much in {part!r}. Fields are written like "
            "{scene}; the way to write a date may hold no /."
        )


def _moment(taken: str | None) -> datetime | None:
    if taken is None:
        return None
    try:
        return datetime.fromisoformat(taken)
    except ValueError:
        return None


def _text(match: re.Match[str], facts: Facts, taken: datetime | None) -> str:
    value = _value(match, facts, taken)
    if value is None:
        return _FALLBACKS.get(match[1], "") if match[3] is None else match[3]
    # What comes from a photo makes no folders of its own.
    return value.replace("/", "_").replace("\\", "_")


def _value(match: re.Match[str], facts: Facts, taken: datetime | None) -> str | None:
    name, form = match[1], match[2]
    if name not in ("year", "month", "day", "date"):
        return getattr(facts, name) or None
    if taken is None:
        return None
    if name == "year":
        return f"{taken.year:04}"
    if name == "month":
        return f"{taken.month:02}"
    if name == "day":
        return f"{taken.day:02}"
    return taken.strftime(form or _DEFAULT_DATE)

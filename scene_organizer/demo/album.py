"""The demo library: a folder of drawn photos, some of them doubtful, some broken."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PIL import Image, TiffImagePlugin

from scene_organizer.demo.drawing import picture
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.paths import replace_file

NOTE = "About these pictures.txt"
"""Lies in every demo library; a folder that holds other files and no note is left alone."""

_WORDS = """\
These pictures were drawn by Scene Organizer. None of them is a photograph.

They are here to try everything on: look, correct, organize, undo. Whatever
becomes of them, the application draws missing ones again. Some are meant to be
doubtful, and the files named "broken" are broken on purpose.
"""
SIZE = 720, 480
"""Of the pictures."""

_SCENES = {
    "buildings": (0, 1, 2, 3, 5, 6), "forest": (0, 1, 2, 3, 4, 6), "glacier": (0, 1, 2, 3, 5, 7),
    "mountain": (1, 3, 4, 5), "sea": (0, 1, 2, 5, 6, 7), "street": (0, 2, 5, 6, 7),
}
"""Seeds of pictures that the bundled model recognizes."""

_DOUBTFUL = {
    "fjord": (0, 1, 2, 4), "plaza": (1,), "mountain": (0, 2), "cup": (0, 1), "balloons": (0, 1),
}
"""Seeds of pictures of which it is not sure."""

_BROKEN = ("broken sea.jpg", "broken empty.jpg", "broken text.png")
_PLACES = {
    "mountain": (46.55, 7.98), "glacier": (61.6, 7.2), "sea": (58.15, 8.0), "fjord": (61.3, 6.8),
    "forest": (48.1, 8.2), "buildings": (48.14, 11.57), "street": (52.37, 4.89),
    "plaza": (52.37, 4.89),
}
"""Roughly where one might see such a thing, in degrees."""

_FIRST_DAY = datetime(2024, 5, 18, 9, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Drawing:
    """A picture of the demo library.

    Attributes:
        name: Of its file.
        kind: See `drawing.picture`.
        seed: Likewise.
        taken: The date in it.
        doubtful: Whether the bundled model is not sure of it.
    """

    name: str
    kind: str
    seed: int
    taken: datetime
    doubtful: bool


def drawings() -> list[Drawing]:
    """Every picture of the demo library, in the order of its dates."""
    made: list[Drawing] = []
    for doubtful, kinds in ((False, _SCENES), (True, _DOUBTFUL)):
        for kind, seeds in kinds.items():
            for seed in seeds:
                # One of each in every format that other programs write.
                suffix = {1: "png", 2: "webp", 5: "tif"}.get(seed, "jpg")
                taken = _FIRST_DAY + timedelta(hours=31 * len(made), minutes=7 * seed)
                made.append(Drawing(f"drawn {kind} {seed}.{suffix}", kind, seed, taken, doubtful))
    return made


def lay_out(
    folder: Path,
    cancel: CancelToken | None = None,
    on_progress: OnProgress = lambda done, total: None,
) -> int:
    """Draws the demo library into a folder; files that are there already stay as they are.

    Args:
        folder: Made if missing; either empty or a demo library.
        cancel: Stops between pictures.
        on_progress: Told how many of how many files are there.

    Returns:
        How many files were written.

    Raises:
        InputFault: The folder holds other files, or is none.
        EnvironmentFault: It cannot be written.
        Cancelled: As asked; what is drawn stays.
    """
    cancel = cancel or CancelToken()
    files = list(_files())
    written = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / NOTE).exists():
            if any(folder.iterdir()):
                raise InputFault(
                    f"{folder} holds files of yours. Choose an empty folder for drawn pictures."
                )
            replace_file(folder / NOTE, _WORDS.encode())
        for number, (name, draw) in enumerate(files, 1):
            cancel.check()
            if not (folder / name).exists():
                replace_file(folder / name, draw())
                written += 1
            on_progress(number, len(files))
    except (FileExistsError, NotADirectoryError) as error:
        raise InputFault(f"{folder} is a file. Choose a folder for drawn pictures.") from error
    except OSError as error:
        raise EnvironmentFault(
            f"The demo library cannot be drawn into {folder}. {os_error_sentence(error)}"
        ) from error
    return written


def _files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """The name of each file, and what gives its content."""
    album = drawings()
    for drawing in album:
        yield drawing.name, partial(_encoded, drawing)
    first, second = album[0], album[1]
    yield f"copy of {first.name}", lambda: _encoded(first)
    yield f"{Path(second.name).stem} small.jpg", lambda: _encoded(second, (480, 320))
    sea = next(drawing for drawing in album if drawing.kind == "sea")
    cut, empty, text = _BROKEN
    yield cut, lambda: _encoded(sea)[:900]
    yield empty, lambda: b""
    yield text, lambda: b"This is no picture, whatever its name says.\n"


def _encoded(drawing: Drawing, size: tuple[int, int] = SIZE) -> bytes:
    file = io.BytesIO()
    form = Image.registered_extensions()[Path(drawing.name).suffix]
    image = picture(drawing.kind, drawing.seed, size)
    image.save(file, form, quality=88, exif=_exif(drawing).tobytes())
    return file.getvalue()


def _exif(drawing: Drawing) -> Image.Exif:
    block = Image.Exif()
    block[0x010E] = f"Drawn by Scene Organizer: {drawing.kind}. This is no photograph."
    block[0x010F], block[0x0110] = "Scene Organizer", "Drawing machine"
    block[0x0131] = "Scene Organizer"
    block.get_ifd(0x8769)[0x9003] = f"{drawing.taken:%Y:%m:%d %H:%M:%S}"
    place = _PLACES.get(drawing.kind)
    if place is not None:
        directory = block.get_ifd(0x8825)
        for tag, degrees, letter in ((1, place[0], "N"), (3, place[1], "E")):
            directory[tag] = letter
            minutes = round(degrees * 60 % 60)
            parts = (int(degrees), minutes, 0)
            directory[tag + 1] = tuple(TiffImagePlugin.IFDRational(part) for part in parts)
    return block

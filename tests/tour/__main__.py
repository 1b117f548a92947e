"""The pictures of README's tour, and of every state of the window.

    python -m tests.tour [--states] [--themes light dark] [--language en] [--only NAME...]
                         [--to FOLDER]

Draws an album, opens the window on it with children that know the answers, and
photographs it. Without --to the tour is written to where README shows it.
"""

from __future__ import annotations

import argparse
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import gettempdir

from PIL import Image, ImageColor
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from scene_organizer.domain.scene import BUILTIN_SCENES
from scene_organizer.ui.language import LANGUAGES, speak
from scene_organizer.ui.look import DARK, LIGHT
from tests.tour import states
from tests.tour.album import AlbumPool, Shot, lay_out
from tests.tour.stage import stage

HERE = Path(__file__).parent
SIZE = QSize(1200, 760)
MOST_BYTES = 120 * 1024
"""Of a picture in README."""

TOUR = {
    "grid": ("grid", "light"), "review": ("review", "light"), "loupe": ("why", "light"),
    "finds": ("near-duplicates", "dark"), "organize": ("organize", "light"),
}
"""Pictures of the tour: the state, and the theme."""


def main() -> None:
    options = _options()
    # A screen of one kind everywhere, so that pictures do not depend on the desktop.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    speak(application, options.language)
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = _wanted(options)
    # The same everywhere: the path is seen on some pictures.
    with _only_here(Path(gettempdir()) / "Pictures") as work:
        folder = work / "Summer 2024"
        album = lay_out(folder)
        for target, (state, theme) in wanted.items():
            picture = photograph(application, album, folder, work / "home", state, theme)
            save(picture, options.folder / f"{target}.png")


@contextmanager
def _only_here(folder: Path) -> Iterator[Path]:
    """A new folder, gone in the end; one that is there already is somebody's."""
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def photograph(
    application: QApplication, album: dict[str, Shot], folder: Path, home: Path, state: str,
    theme: str,
) -> QPixmap:
    """The window in one of its states, each time with a new catalog.

    Args:
        application: Qt's.
        album: From `lay_out`.
        folder: Where it lies.
        home: Where to keep the catalog; what is there is removed.
        state: Of `states.STATES`.
        theme: "light" or "dark".
    """
    shutil.rmtree(home, ignore_errors=True)
    with stage(home, AlbumPool(album), folder, application, theme, SIZE) as stood:
        return states.STATES[state](stood) or stood.grab()


def save(picture: QPixmap, target: Path) -> None:
    """Writes a PNG of 256 colours: half as large, and nobody sees it.

    Raises:
        ValueError: It is larger than README's pictures may be.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    with Image.open(BytesIO(buffer.data().data())) as image:
        full = image.convert("RGB")
    # Small patches of a colour that means something would be given a neighbour's.
    own = [channel for colour in _meaning() for channel in ImageColor.getrgb(colour)]
    common = full.quantize(256 - len(own) // 3).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*own, *common][: 3 * 256])
    few = full.quantize(palette=palette, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    if target.stat().st_size > MOST_BYTES:
        raise ValueError(f"{target.name} has {target.stat().st_size:,} bytes")


def _meaning() -> list[str]:
    """The colours of scenes and of both themes."""
    themes = {colour for theme in (LIGHT, DARK) for colour in vars(theme).values()}
    return [*(scene.colour for scene in BUILTIN_SCENES), *sorted(themes)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", dest="folder", type=Path, default=HERE)
    parser.add_argument("--states", action="store_true", help="every state in every theme")
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--only", nargs="+", help="only these")
    return parser.parse_args()


def _wanted(options: argparse.Namespace) -> dict[str, tuple[str, str]]:
    found = TOUR
    if options.states:
        found = {f"{state}-{theme}": (state, theme)
                 for theme in options.themes for state in states.STATES}
    return {name: what for name, what in found.items()
            if not options.only or what[0] in options.only or name in options.only}


if __name__ == "__main__":
    main()

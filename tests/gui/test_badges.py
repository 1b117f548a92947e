"""What a cell says beside the scene: away, or answered from a preview only so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from scene_organizer.domain.photo import Fingerprint, Photo, PhotoGroup, PhotoStatus
from scene_organizer.domain.scene import BUILTIN_SCENES
from scene_organizer.ui.grid import delegate as cells
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.grid.model import PhotoModel
from scene_organizer.ui.grid.pixmap_cache import PixmapCache
from scene_organizer.ui.groups import Face, captions, faces
from scene_organizer.ui.look import Colours
from scene_organizer.ui.main_window import MainWindow
from scene_organizer.ui.workers.pictures import Frame, Thumbnail
from tests.gui.conftest import OpenWindow, names, settled

PHOTO = Photo(
    1, Path("/photos/a.jpg"), Fingerprint(1, 1, 1), PhotoStatus.OK, group="sea",
    confidence=0.9, best="sea", scenes=("sea",),
)


def thumbnail(photo: Photo, rough: bool = False) -> Thumbnail:
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#3060c0"))
    return Thumbnail(photo.id, photo.fingerprint, Frame(160, 120), image, rough=rough)


def paint(photo: Photo, monkeypatch: pytest.MonkeyPatch) -> tuple[QImage, list[str]]:
    """A cell as it is painted, and the words on its picture."""
    words: list[str] = []
    real = cells._paint_words_on

    def note(
        painter: QPainter, target: QRect, said: Sequence[tuple[str, Face | None]], theme: Colours
    ) -> None:
        words.extend(text for text, _ in said)
        real(painter, target, said, theme)

    monkeypatch.setattr(cells, "_paint_words_on", note)
    model = PhotoModel(faces(BUILTIN_SCENES), PixmapCache())
    model.show(Listing.of([PhotoGroup("sea", (photo.id,), 0.5)]))
    model.add_details([photo])
    model.add_thumbnail(thumbnail(photo))
    delegate = cells.PhotoDelegate(model)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 180, 220)
    canvas = QImage(180, 220, QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return canvas, words


def test_a_plain_photo_has_no_words_on_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paint(PHOTO, monkeypatch)[1] == []


def test_a_photo_that_is_away_says_so_and_is_dimmed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, _ = paint(PHOTO, monkeypatch)
    away, words = paint(replace(PHOTO, offline=True, provisional=True), monkeypatch)
    assert words == ["Offline"]
    middle = 90, 80
    assert away.pixelColor(*middle).lightness() > there.pixelColor(*middle).lightness() + 50


def test_a_provisional_answer_says_so_until_a_person_has_spoken(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    provisional = replace(PHOTO, provisional=True)
    assert paint(provisional, monkeypatch)[1] == ["Provisional"]
    assert paint(replace(provisional, correction=("sea",)), monkeypatch)[1] == []


def test_it_is_said_aloud_too(qtbot: QtBot) -> None:
    model = PhotoModel(faces(BUILTIN_SCENES), PixmapCache())
    model.show(Listing.of([PhotoGroup("sea", (1,), 0.5)]))
    model.add_details([replace(PHOTO, provisional=True)])
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert spoken.endswith("provisional")


def test_a_rough_thumbnail_is_replaced_once_the_photo_was_looked_at(qtbot: QtBot) -> None:
    cache = PixmapCache()
    provisional = replace(PHOTO, provisional=True)
    cache.put(thumbnail(provisional, rough=True))
    assert cache.fresh(provisional, Frame(160, 120))
    assert not cache.fresh(PHOTO, Frame(160, 120))
    cache.put(thumbnail(PHOTO))
    assert cache.fresh(PHOTO, Frame(160, 120))


def test_photos_of_a_folder_that_is_away_stay_in_the_window(
    open_window: OpenWindow, album: Path, qtbot: QtBot
) -> None:
    window: MainWindow = open_window(album)
    album.rename(album.with_name("unplugged"))
    window.folders.rescan()
    qtbot.waitUntil(lambda: settled(window) and len(names(window)) == 16)
    ids = window.browser.model.listing.ids
    qtbot.waitUntil(lambda: all(photo.offline for photo in window._library.photos(ids)))
    shown = window.browser.model.known
    qtbot.waitUntil(lambda: (photo := shown(ids[0])) is not None and photo.offline)


def test_a_flag_has_a_badge_of_its_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    badges: list[list[str]] = []
    real = cells._paint_badges

    def note(
        painter: QPainter, target: QRect, shown: Sequence[tuple[str, str]], theme: Colours
    ) -> None:
        badges.append([name for name, _ in shown])
        real(painter, target, shown, theme)

    monkeypatch.setattr(cells, "_paint_badges", note)
    plain, _ = paint(PHOTO, monkeypatch)
    both, _ = paint(replace(PHOTO, flagged=True, correction=("sea",)), monkeypatch)
    assert badges == [[], ["check", "flag"]]
    # Side by side in the upper corner of the picture, which has 160 pixels of the cell's 180.
    assert plain.pixelColor(155, 23) != both.pixelColor(155, 23)
    assert plain.pixelColor(132, 23) != both.pixelColor(132, 23)


def test_several_scenes_are_named_on_the_picture_and_aloud(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    several = replace(PHOTO, scenes=("sea", "mountain", "glacier"), provisional=True)
    # From below upwards, so that the second scene stands above the third.
    assert paint(several, monkeypatch)[1] == ["Provisional", "+ Glacier", "+ Mountain"]
    assert paint(replace(several, correction=("sea",)), monkeypatch)[1] == []
    several = replace(PHOTO, scenes=("sea", "mountain"))
    assert captions(several, faces(BUILTIN_SCENES)) == "Sea + Mountain"
    assert captions(replace(several, correction=()), faces(BUILTIN_SCENES)) == "Sea"


def test_hovering_tells_the_six_scores(qtbot: QtBot) -> None:
    scores = dict.fromkeys(("buildings", "forest", "glacier", "mountain", "street"), 0.02)
    photo = replace(PHOTO, path=Path("/photos/<b>.jpg"), scores={"sea": 0.9} | scores)
    model = PhotoModel(faces(BUILTIN_SCENES), PixmapCache())
    model.show(Listing.of([PhotoGroup("sea", (1,), 0.5)]))
    model.add_details([photo])
    hint = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(hint, str)
    for scene in BUILTIN_SCENES:
        assert scene.name in hint
        assert scene.colour in hint
    assert "90\N{NO-BREAK SPACE}%" in hint
    # A file's name is a name, whatever it holds.
    assert "&lt;b&gt;.jpg" in hint

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.domain.photo import Fingerprint, PhotoGroup
from scene_organizer.domain.scene import BUILTIN_SCENES
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.grid.model import MIME_TYPE, PhotoModel
from scene_organizer.ui.grid.pixmap_cache import PixmapCache
from scene_organizer.ui.grid.view import PhotoGrid
from scene_organizer.ui.groups import faces
from scene_organizer.ui.workers.pictures import Frame, Thumbnail

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def listing(**groups: range) -> Listing:
    return Listing.of([PhotoGroup(key, tuple(ids), 0.5) for key, ids in groups.items()])


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[PhotoGrid]:
    model = PhotoModel(faces(BUILTIN_SCENES), PixmapCache())
    view = PhotoGrid(model)
    qtbot.addWidget(view)
    view.resize(760, 600)
    view.show()
    view.show_listing(listing(sea=range(100, 110), street=range(200, 230)))
    view.setFocus()
    yield view
    view.setModel(None)
    model.deleteLater()


def place(grid: PhotoGrid, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row)).center()


def test_clicks_with_ctrl_and_shift_select(grid: PhotoGrid, qtbot: QtBot) -> None:
    qtbot.mouseClick(grid.viewport(), LEFT, pos=place(grid, 1))
    assert grid.selected_ids() == (101,)
    qtbot.mouseClick(grid.viewport(), LEFT, CTRL, pos=place(grid, 3))
    assert grid.selected_ids() == (101, 103)
    qtbot.mouseClick(grid.viewport(), LEFT, CTRL, pos=place(grid, 1))
    assert grid.selected_ids() == (103,)
    # From the photo clicked last on, over the group's end and in reading order.
    qtbot.mouseClick(grid.viewport(), LEFT, pos=place(grid, 3))
    qtbot.mouseClick(grid.viewport(), LEFT, SHIFT, pos=place(grid, 6))
    assert grid.selected_ids() == (103, 104, 105, 106)


def test_a_rubber_band_selects_what_it_touches(grid: PhotoGrid, qtbot: QtBot) -> None:
    columns = grid.photo_layout.columns
    last = grid.visualRect(grid.model().index(9))
    beside = QPoint(last.right() + 60, last.center().y())
    assert not grid.indexAt(beside).isValid()
    qtbot.mousePress(grid.viewport(), LEFT, pos=beside)
    target = place(grid, columns + 1)
    qtbot.mouseMove(grid.viewport(), target + QPoint(5, 5))
    qtbot.mouseMove(grid.viewport(), target)
    assert 100 + columns + 1 in grid.selected_ids()
    assert 109 in grid.selected_ids()
    assert 100 not in grid.selected_ids()
    assert grid._rubber is not None
    qtbot.mouseRelease(grid.viewport(), LEFT, pos=target)
    assert grid._rubber is None


def test_arrows_walk_through_groups(grid: PhotoGrid, qtbot: QtBot) -> None:
    columns = grid.photo_layout.columns
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.current_id() == 100
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current_id() == 101 + columns
    for _ in range(20):
        qtbot.keyClick(grid, Qt.Key.Key_Right)
        if grid.current_id() == 200:
            break
    assert grid.current_id() == 200
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current_id() == 109
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.current_id() == 229
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    assert 200 <= (grid.current_id() or 0) < 229
    qtbot.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    assert grid.selected_count == 2


def test_a_photo_scrolled_to_is_not_under_the_pinned_header(
    grid: PhotoGrid, qtbot: QtBot
) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_End)
    grid.go_to(205)
    header = dict(grid._headers())[1]
    assert grid.visualRect(grid.currentIndex()).top() > header.bottom() - 1


def test_space_opens_the_loupe_and_escape_clears(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.go_to(103)
    with qtbot.waitSignal(grid.photo_opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert opened.args == [103]
    qtbot.mouseClick(grid.viewport(), LEFT, pos=place(grid, 3))
    with qtbot.waitSignal(grid.photo_opened):
        qtbot.mouseDClick(grid.viewport(), LEFT, pos=place(grid, 3))
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.selected_count == 0


def test_selection_and_place_survive_other_photos(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(400)
    grid.go_to(204)
    grid.verticalScrollBar().setValue(500)
    before = grid.visualRect(grid.model().index(grid._model.listing.row_of(204) or 0)).y()
    grid.show_listing(listing(sea=range(100, 160), street=range(200, 230)))
    assert grid.selected_ids() == (204,)
    assert grid.current_id() == 204
    after = grid.visualRect(grid.model().index(grid._model.listing.row_of(204) or 0)).y()
    assert before == after


def test_everything_selected_stays_selected(grid: PhotoGrid) -> None:
    grid.selectAll()
    grid.show_listing(listing(street=range(200, 230), sea=range(100, 110)))
    assert grid.selected_count == 40


def test_only_visible_photos_and_one_screen_around_are_asked_for(
    grid: PhotoGrid, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(grid._model.details_wanted) as asked:
        grid.show_listing(listing(sea=range(100_000)))
    assert 12 <= len(asked.args[0]) <= 60


def test_the_pixmap_cache_is_bounded_and_drops_the_oldest() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    cache = PixmapCache(max_bytes=1500)
    for id in (1, 2, 3):
        cache.put(Thumbnail(id, Fingerprint(1, 1, 1), Frame(10, 10), image))
        cache.get(1)
    assert cache.bytes <= 1500
    assert cache.get(1) is not None
    assert cache.get(2) is None


def test_a_broken_thumbnail_is_known_to_be_broken() -> None:
    cache = PixmapCache()
    cache.put(Thumbnail(1, Fingerprint(1, 1, 1), Frame(10, 10), QImage(), "damaged"))
    found = cache.get(1)
    assert found is not None
    assert found.isNull()


def test_a_view_at_the_top_stays_there_while_photos_settle(grid: PhotoGrid) -> None:
    assert grid.current_id() == 100
    grid.show_listing(listing(forest=range(300, 360), sea=range(100, 110)))
    # The focus stays where it is seen, until somebody goes to a photo.
    assert grid.current_id() == 300
    assert grid.verticalScrollBar().value() == 0
    grid.set_current(1)
    grid.show_listing(listing(sea=range(100, 110), forest=range(300, 360)))
    assert grid.current_id() == 301


def test_all_of_a_group_is_selected(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.go_to(103)
    grid.select_group()
    assert grid.selected_ids() == tuple(range(100, 110))
    grid.verticalScrollBar().setValue(400)
    header = dict(grid._headers())[1]
    qtbot.mouseClick(grid.viewport(), LEFT, CTRL, pos=header.center())
    assert grid.selected_count == 40
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=header.center())
    assert grid.selected_ids() == tuple(range(200, 230))


def test_what_is_hidden_is_not_selected(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.selectAll()
    header = dict(grid._headers())[0]
    qtbot.mouseClick(grid.viewport(), LEFT, pos=header.center())
    assert grid.selected_ids() == tuple(range(200, 230))
    grid.collapse_all()
    assert grid.selected_count == 0
    # A group that is asked for opens.
    qtbot.mouseClick(grid.viewport(), LEFT, CTRL, pos=dict(grid._headers())[0].center())
    assert grid.selected_ids() == tuple(range(100, 110))
    assert grid.visualRect(grid.model().index(0)).isValid()


def turn(grid: PhotoGrid, angle: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(100, 200)
    event = QWheelEvent(
        place, grid.viewport().mapToGlobal(place), QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(grid.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_changes_the_size(grid: PhotoGrid) -> None:
    wanted: list[int] = []
    grid.thumbnail_size_wanted.connect(wanted.append)
    turn(grid, -120, Qt.KeyboardModifier.NoModifier)
    assert (wanted, grid.verticalScrollBar().value() > 0) == ([], True)
    before = grid.verticalScrollBar().value()
    turn(grid, 120, CTRL)
    assert wanted == [grid.thumbnail_size + 24]
    # A touchpad's small turns add up.
    for _ in range(4):
        turn(grid, -60, CTRL)
    assert wanted[1:] == [grid.thumbnail_size - 24] * 2
    assert grid.verticalScrollBar().value() == before


def test_photos_are_dragged_as_files_and_never_moved(
    grid: PhotoGrid, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    drags: list[tuple[list[str], Qt.DropAction]] = []

    def exec_(drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        data = drag.mimeData()
        assert data.hasFormat(MIME_TYPE)
        drags.append(([url.toLocalFile() for url in data.urls()], actions))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    files = [tmp_path / "ä b.jpg", tmp_path / "c#1.jpg"]
    grid.carry(files)
    assert drags == []
    with qtbot.waitSignal(grid.drag_wanted):
        grid.startDrag(Qt.DropAction.CopyAction)
    grid.carry(files)
    assert drags == [(list(map(str, files)), Qt.DropAction.CopyAction)]
    # The button was let go before the files were known.
    grid.startDrag(Qt.DropAction.CopyAction)
    qtbot.mouseRelease(grid.viewport(), LEFT)
    grid.carry(files)
    assert len(drags) == 1


def test_one_thumbnail_has_one_cell_painted(
    grid: PhotoGrid, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: grid.current_id() is not None)
    painted: list[int] = []
    delegate = grid._delegate
    monkeypatch.setattr(
        delegate, "paint", lambda painter, option, index: painted.append(index.row())
    )
    grid.viewport().repaint()
    assert len(painted) > 4
    painted.clear()
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    grid._model.add_thumbnail(Thumbnail(100, Fingerprint(1, 1, 1), Frame(10, 10), image))
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [0]

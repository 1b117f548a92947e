"""The window on the tour's album: real but for the children, walked through and photographed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from scene_organizer.domain.photo import FAILED
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from scene_organizer.ui.main_window import MainWindow
from tests.tour.album import AlbumPool

_PATIENCE_MS = 60_000
_LOOK_MS = 10
_REST_MS = 400
"""Until what is asked for late is there."""

_PLAIN = Qt.KeyboardModifier.NoModifier


class Stage:
    """A window that is looked at.

    Args:
        library: Of the window.
        pool: Its children.
        folder: The album.
        application: Qt's.
        theme: "light" or "dark".
        size: Of the window.
    """

    def __init__(
        self, library: Library, pool: AlbumPool, folder: Path, application: QApplication,
        theme: str, size: QSize,
    ) -> None:
        self.library = library
        self.pool = pool
        self.folder = folder
        self.window = MainWindow(library, application)
        self.window.theme.choose(theme)
        # At its first start it fills a screen as small as Qt's without a screen.
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(size)
        self.window.show()

    def open(self) -> None:
        """Shows the album, scanned."""
        self.window.start(self.folder)
        # Pictures tell nothing of the machine they were made on.
        self.window._path.show_paths([Path("/home/anna/Pictures") / self.folder.name])
        self.wait(lambda: self.settled)
        self.rest()

    @property
    def settled(self) -> bool:
        """Whether nothing is scanned, asked or moved any more."""
        staff = self.window.staff
        return not staff.scans.running and not staff.filing.running and staff.browsing.idle

    @property
    def pictured(self) -> bool:
        """Whether every photo that the grid shows has its picture, as far as it can have one."""
        browser = self.window.browser
        grid, model = browser.grid, browser.model
        if not grid.isVisible():
            return True
        rows = chain.from_iterable(grid.photo_layout.rows_in(grid._shown_area()))
        photos = [model.known(model.listing.ids[row]) for row in rows]
        return all(photo and (photo.group == FAILED or model.pixmaps.get(photo.id) is not None)
                   for photo in photos)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Waits until something holds.

        Raises:
            TimeoutError: It never did.
        """
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise TimeoutError(f"line {condition.__code__.co_firstlineno} never held")
            QTest.qWait(_LOOK_MS)

    def rest(self) -> None:
        """Waits until the window looks the same twice: all that was under way is painted."""
        before, now = QImage(), self.window.grab().toImage()
        while now != before:
            QTest.qWait(_REST_MS)
            self.wait(lambda: self.settled and self.pictured)
            before, now = now, self.window.grab().toImage()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Presses a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QTest.qWait(20)

    def photo(self, name: str) -> int:
        """The id of a photo, by the beginning of its file's name."""
        ids = self.window.browser.model.listing.ids
        return next(photo.id for photo in self.library.photos(ids)
                    if photo.path.name.startswith(name))

    def choose(self, key: str) -> None:
        """Chooses an entry of the sidebar."""
        browser = self.window.browser
        browser.sidebar.choose(key)
        self.wait(lambda: self.settled and (not browser.finds.active or browser.finds.done))

    def grab(self, at_rest: bool = True) -> QPixmap:
        """The window with what stands in front of it, at rest or while work goes on."""
        if at_rest:
            self.rest()
        else:
            QTest.qWait(_REST_MS)
        window = self.window
        picture = window.grab()
        painter = QPainter(picture)
        for front in _in_front(window):
            corner = front.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
            if isinstance(front, QDialog):
                # As a desktop places it; here it is fitted into a screen that is too small.
                corner = window.rect().center() - front.rect().center()
            painter.drawPixmap(corner, front.grab())
            painter.setPen(window.palette().mid().color())
            painter.drawRect(front.rect().translated(corner).adjusted(-1, -1, 0, 0))
        painter.end()
        return picture

    def close(self) -> None:
        """Closes the window in order."""
        for front in _in_front(self.window):
            front.close()
        with _ended(self):
            self.window.close()
        self.window.deleteLater()


def _in_front(window: QWidget) -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets()
            if widget is not window and widget.isVisible() and not widget.isHidden()]


@contextmanager
def _ended(stage: Stage) -> Iterator[None]:
    ended: list[bool] = []
    stage.window.ended.connect(lambda: ended.append(True))
    yield
    stage.wait(lambda: bool(ended))


@contextmanager
def stage(
    home: Path, pool: AlbumPool, folder: Path, application: QApplication, theme: str, size: QSize
) -> Iterator[Stage]:
    """A window with a catalog of its own, closed in the end.

    Args:
        home: An empty folder.
        pool: The children.
        folder: The album.
        application: Qt's.
        theme: "light" or "dark".
        size: Of the window.
    """
    paths = Paths(*(home / name for name in ("data", "cache", "config", "log")))
    with Library(paths, pool=pool) as library:
        made = Stage(library, pool, folder, application, theme, size)
        try:
            yield made
        finally:
            made.close()

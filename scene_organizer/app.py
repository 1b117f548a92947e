"""Builds the window on a library, and takes both down again in order."""

from __future__ import annotations

import faulthandler
import logging
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from scene_organizer import __version__
from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.library import Library
from scene_organizer.paths import Paths, assets
from scene_organizer.settings import Settings
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.instance import Instance
from scene_organizer.ui.language import SYSTEM, speak
from scene_organizer.ui.main_window import MainWindow

EXIT_ENVIRONMENT = 3

MOST_CRASHES = 1_000_000
"""Bytes of a file of crashes that is written on to."""

_log = logging.getLogger(__name__)


def run(folder: Path | None) -> int:
    """Opens the window and returns its exit code when it is closed.

    A window of this library that is open already comes to the front instead.

    Args:
        folder: Shown and scanned, once the window is on screen.
    """
    application = _application()
    instance = Instance(Paths.default().data)
    if instance.call(folder):
        return 0
    speak(application, _language(Paths.default()))
    try:
        library = Library()
    except SceneOrganizerError as error:
        QMessageBox.critical(
            None, QCoreApplication.translate("app", "Scene Organizer cannot start"),
            fault_text(error.sentence),
        )
        return EXIT_ENVIRONMENT
    with library:
        window = MainWindow(library, application)
        window.ended.connect(application.quit)
        _report_faults(library.paths, window)
        release = _quit_on_signals(window)
        instance.called.connect(window.come_forward)
        instance.listen()
        window.show()
        # From the event loop: threads begin to work while the window is painted.
        QTimer.singleShot(0, window, lambda: window.start(folder))
        with _crashes_logged(library.paths):
            code = application.exec()
        instance.close()
        release()
    return code


def open_and_close() -> int:
    """Opens the window on a library of its own and closes it again; 0 if that works."""
    application = _application()
    speak(application, SYSTEM)
    with TemporaryDirectory() as home:
        root = Path(home)
        paths = Paths(root / "data", root / "cache", root / "config", root / "log")
        return _open_and_close(application, paths)


def _open_and_close(application: QApplication, paths: Paths) -> int:
    with Library(paths) as library:
        window = MainWindow(library, application)
        window.ended.connect(application.quit)
        window.show()
        QTimer.singleShot(0, window, window.close)
        return application.exec()


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("scene-organizer")
    application.setApplicationDisplayName("Scene Organizer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("scene-organizer")
    # The window says when its threads have ended; closing it is not the end yet.
    application.setQuitOnLastWindowClosed(False)
    icon = QIcon()
    for file in sorted((assets() / "icons").glob("scene-organizer*.png")):
        icon.addFile(str(file))
    application.setWindowIcon(icon)
    return application


def _language(paths: Paths) -> str:
    """The language that is chosen, asked for before anything can go wrong in words."""
    try:
        return Settings.read(paths.settings).language
    except SceneOrganizerError:
        # The library says what is wrong with the settings.
        return SYSTEM


def _report_faults(paths: Paths, window: MainWindow) -> None:
    """Sends what nobody caught to the log file and, in one sentence, to the window."""
    handler = RotatingFileHandler(
        paths.log / "scene-organizer.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8",
        delay=True,
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("scene_organizer").addHandler(handler)

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("Unexpected error", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        window.browser.message_bar.show_message(
            QCoreApplication.translate(
                "app", "Something went wrong that should not. Details are in {0}."
            ).format(paths.log),
            error=True,
        )

    sys.excepthook = report


@contextmanager
def _crashes_logged(paths: Paths) -> Iterator[None]:
    """Has crashes in native code, of which nobody else tells, written to the log folder."""
    path = paths.log / "crash.log"
    try:
        kept = path.exists() and path.stat().st_size < MOST_CRASHES
        file = path.open("a" if kept else "w", encoding="utf-8")
    except OSError:
        # No log is no reason not to start.
        yield
        return
    with file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()


def _quit_on_signals(window: MainWindow) -> Callable[[], None]:
    """Closes the window on Ctrl+C or when the session ends; returns what undoes that."""
    # Python runs signal handlers only between its own instructions, and the
    # event loop has none while it waits: the byte on the socket wakes it.
    receiving, sending = socket.socketpair()
    receiving.setblocking(False)
    sending.setblocking(False)
    previous = signal.set_wakeup_fd(sending.fileno())
    notifier = QSocketNotifier(receiving.fileno(), QSocketNotifier.Type.Read, window)
    notifier.activated.connect(lambda: receiving.recv(64))
    handlers = {
        number: signal.signal(number, lambda *_: window.quit())
        for number in (signal.SIGINT, signal.SIGTERM)
    }

    def release() -> None:
        signal.set_wakeup_fd(previous)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        receiving.close()
        sending.close()

    return release

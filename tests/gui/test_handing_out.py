"""What other programs get: files, pictures, paths, and the place in the file manager."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QDragEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.ui import handing_out
from scene_organizer.ui.file_manager import show_files
from scene_organizer.ui.grid.model import MIME_TYPE
from scene_organizer.ui.main_window import MainWindow
from tests.gui.conftest import names, select


def clipboard() -> QMimeData:
    return QApplication.clipboard().mimeData()


def test_the_selected_files_are_copied(window: MainWindow, album: Path, qtbot: QtBot) -> None:
    select(window, "sea1.jpg", "sea2.jpg")
    QApplication.clipboard().setText("before")
    window.commands.copy_files.trigger()
    qtbot.waitUntil(lambda: len(clipboard().urls()) == 2)
    files = [album / "sea1.jpg", album / "sea2.jpg"]
    assert sorted(url.toLocalFile() for url in clipboard().urls()) == list(map(str, files))
    gnome = bytes(clipboard().data("x-special/gnome-copied-files").data()).decode().split("\n")
    assert gnome[0] == "copy"
    assert sorted(gnome[1:]) == [file.as_uri() for file in files]
    assert window.activity.text == "Copied 2 files. Paste them into a folder or another program."


def test_paths_are_copied_one_a_line(window: MainWindow, album: Path, qtbot: QtBot) -> None:
    select(window, "sea1.jpg", "sea2.jpg")
    QApplication.clipboard().setText("before")
    window.commands.copy_path.trigger()
    qtbot.waitUntil(lambda: clipboard().text() != "before")
    lines = clipboard().text().split("\n")
    assert sorted(lines) == [str(album / "sea1.jpg"), str(album / "sea2.jpg")]


def test_the_picture_itself_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "grey1.jpg")
    QApplication.clipboard().setText("before")
    window.commands.copy_picture.trigger()
    qtbot.waitUntil(lambda: clipboard().hasImage())
    image = QApplication.clipboard().image()
    assert (image.width(), image.height()) == (48, 64)
    assert "48 × 64" in window.activity.text


def test_a_picture_that_cannot_be_read_says_so(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "broken.jpg")
    window.commands.copy_picture.trigger()
    qtbot.waitUntil(lambda: "known format" in window.browser.message_bar.text)


def test_a_drag_carries_the_files(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[str]] = []

    def exec_(drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        dragged.append([url.fileName() for url in drag.mimeData().urls()])
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    select(window, "sea1.jpg", "street2.jpg")
    window.browser.grid.startDrag(Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: dragged == [["sea1.jpg", "street2.jpg"]])


def test_the_window_takes_folders_but_not_its_own_photos(window: MainWindow, album: Path) -> None:
    def entered(own: bool) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(album / "sea1.jpg"))])
        if own:
            data.setData(MIME_TYPE, b"selection")
        event = QDragEnterEvent(
            QPointF(10, 10).toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        window.dragEnterEvent(event)
        return event.isAccepted()

    assert entered(own=False)
    assert not entered(own=True)


def test_the_photo_with_the_focus_is_shown_in_the_file_manager(
    window: MainWindow, album: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[Path]] = []
    monkeypatch.setattr(handing_out, "show_files", lambda files, parent: shown.append(files))
    select(window, "sea1.jpg", "sea2.jpg")
    by_name = dict(zip(names(window), window.browser.model.listing.ids, strict=True))
    row = window.browser.model.listing.row_of(by_name["sea2.jpg"])
    assert row is not None
    window.browser.grid.set_current(row)
    window.commands.reveal.trigger()
    qtbot.waitUntil(lambda: shown == [[album / "sea2.jpg", album / "sea1.jpg"]])


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="other systems have no D-Bus")
def test_without_a_file_manager_that_marks_the_folder_opens(
    qtbot: QtBot, window: MainWindow, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    show_files([album / "sea1.jpg"], window)
    qtbot.waitUntil(lambda: opened == [str(album)])


_ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from scene_organizer.ui.file_manager import show_files
app = QCoreApplication(sys.argv)
owner = QObject()
show_files([Path(name) for name in sys.argv[1:]], owner)
QTimer.singleShot(1000, app.quit)
app.exec()
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus here")
def test_the_desktop_is_asked_to_mark_the_files_of_one_folder(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    files = [str(tmp_path / "ä b.jpg"), str(tmp_path / "c.jpg"), "/elsewhere/d.jpg"]
    script = (
        f'dbus-monitor --session >"{heard}" 2>&1 & '
        # The monitor tells of itself first; from then on it hears everything.
        f'until grep -q NameAcquired "{heard}"; do :; done; "$@"'
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", _ASK, *files],
        capture_output=True, text=True, timeout=60, check=False,
    )
    assert done.returncode == 0, done.stderr
    said = heard.read_text(encoding="utf-8")
    assert "interface=org.freedesktop.FileManager1; member=ShowItems" in said
    assert f'string "{Path(files[0]).as_uri()}"' in said
    assert f'string "{Path(files[1]).as_uri()}"' in said
    assert "elsewhere" not in said

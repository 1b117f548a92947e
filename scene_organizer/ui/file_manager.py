"""The desktop's own file manager, with photos marked in it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_MARKED = 50
"""Files of one folder that are marked at most; file managers open a window a folder."""


def show_files(files: Sequence[Path], parent: QObject) -> None:
    """Opens the folder of the first file with those marked that lie in it.

    Args:
        files: At least one.
        parent: Owns what waits for the file manager's answer.
    """
    folder = files[0].parent
    near = [file for file in files if file.parent == folder][:_MARKED]
    if sys.platform == "win32":
        # Explorer wants the quotation marks around the path alone, which only raw arguments do.
        process = QProcess(parent)
        process.setProgram("explorer.exe")
        process.setNativeArguments(f'/select,"{near[0]}"')
        process.startDetached()
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", *map(str, near)])
    else:
        _ask_desktop(near, parent)


def _ask_desktop(files: Sequence[Path], parent: QObject) -> None:
    # Here, because other systems have no such module, and the window's start need not wait.
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    name = "org.freedesktop.FileManager1"
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name,
                                            "ShowItems")
    message.setArguments([[file.as_uri() for file in files], ""])
    watcher = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(message), parent)

    def on_answered() -> None:
        if watcher.isError():
            # No file manager that could mark anything: the folder alone.
            QDesktopServices.openUrl(QUrl(files[0].parent.as_uri()))
        watcher.deleteLater()

    if watcher.isFinished():
        on_answered()
    else:
        watcher.finished.connect(on_answered)

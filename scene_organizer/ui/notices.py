"""Telling of what has ended to somebody who does something else meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from scene_organizer.domain.changes import ScanSummary
from scene_organizer.ui.sentences import scan_text

LONG_SECONDS = 10.0
"""Who waits for a scan so long has turned to something else."""

_SHOWN_MS = 20_000
"""How long the icon that a notice needs stays beside the clock."""


def bring_forward(window: QWidget) -> None:
    """Shows a window in front of others, wherever it was."""
    window.show()
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


class Notices(QObject):
    """Notices of the desktop about a window, which a click on them brings forward.

    Args:
        window: Nobody who looks at it is told anything.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._kept = False
        self._ending = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._ending.timeout.connect(self._end)

    @property
    def unseen(self) -> bool:
        """Whether the person looks at something else."""
        window = self._window
        return window.isMinimized() or not window.isActiveWindow()

    def tell_of_scan(self, summary: ScanSummary) -> None:
        """Says that a long scan has come to its end, if nobody sees it."""
        if self.unseen and not summary.cancelled and summary.seconds >= LONG_SECONDS:
            self.tell(self._window.windowTitle(), scan_text(summary))

    def tell(self, title: str, sentence: str) -> None:
        """Says something in a corner of the screen; the window's entry in the task bar blinks."""
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tell_by_icon(title, sentence)
            return
        # GNOME has no place for such icons, but notices it has.
        program = QStandardPaths.findExecutable("notify-send")
        if program:
            name = QApplication.applicationDisplayName()
            QProcess.startDetached(
                program, [f"--app-name={name}", "--icon=scene-organizer", "--", title, sentence]
            )

    def keep_icon(self, kept: bool, quit_action: QAction) -> None:
        """Leaves an icon beside the clock, or takes it away.

        Args:
            kept: Whether it stays.
            quit_action: Stands in its menu.
        """
        if kept == self._kept:
            return
        self._kept = kept
        if kept:
            icon = self._make_icon()
            menu = QMenu(self._window)
            menu.addAction(self.tr("&Show the window")).triggered.connect(self._on_opened)
            menu.addAction(quit_action)
            icon.setContextMenu(menu)
            icon.setToolTip(QApplication.applicationDisplayName())
            icon.show()
        elif not self._ending.isActive():
            self._end()

    def _make_icon(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.messageClicked.connect(self._on_opened)
            self._icon.activated.connect(self._on_activated)
        return self._icon

    def _tell_by_icon(self, title: str, sentence: str) -> None:
        icon = self._make_icon()
        icon.show()
        icon.showMessage(title, sentence, QApplication.windowIcon())
        self._ending.start()

    def _end(self) -> None:
        if self._icon is not None and not self._kept:
            self._icon.hide()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._on_opened()

    def _on_opened(self) -> None:
        self._end()
        bring_forward(self._window)

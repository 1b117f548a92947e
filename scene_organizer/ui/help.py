"""Help to begin and help when something fails: the demo library, the log, diagnostics."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from scene_organizer.ui.actions import Actions
from scene_organizer.ui.activity import Activity
from scene_organizer.ui.workers.helping import Helping

if TYPE_CHECKING:
    from scene_organizer.ui.dialogs.diagnostics import DiagnosticsDialog


class Help(QObject):
    """Does the commands of the help menu that are not about commands.

    Args:
        commands: Whose `demo`, `log_folder` and `diagnostics` it does.
        helping: Works for it.
        activity: Where it shows how far the drawing is.
        log: The folder of log files.
        window: The parent of dialogs.
    """

    drawn = Signal(Path)
    """The demo library is there, to be shown."""
    failed = Signal(str)

    def __init__(
        self, commands: Actions, helping: Helping, activity: Activity, log: Path, window: QWidget
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._helping = helping
        self._activity = activity
        self._log = log
        self._window = window
        self._drawing = False
        commands.demo.triggered.connect(self._draw)
        commands.log_folder.triggered.connect(self._show_log)
        commands.diagnostics.triggered.connect(self._show_diagnostics)
        activity.cancelled.connect(self._stop_drawing)
        helping.drawing_progressed.connect(self._on_progress)
        helping.drawn.connect(self._on_drawn)
        helping.failed.connect(self._on_failed)

    def _draw(self) -> None:
        if not self._drawing:
            self._drawing = True
            self._commands.demo.setEnabled(False)
            self._helping.draw()

    def _stop_drawing(self) -> None:
        if self._drawing:
            self._helping.cancel_drawing()
            self._end_drawing()

    def _end_drawing(self) -> None:
        self._drawing = False
        self._commands.demo.setEnabled(True)
        self._activity.rest("")

    def _on_progress(self, done: int, total: int) -> None:
        if self._drawing:
            self._activity.show_files(self.tr("Drawing"), done, total)

    def _on_drawn(self, folder: Path) -> None:
        self._end_drawing()
        self.drawn.emit(folder)

    def _on_failed(self, sentence: str) -> None:
        if self._drawing:
            self._end_drawing()
        self.failed.emit(sentence)

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))

    def _show_diagnostics(self) -> None:
        # Loaded when it is opened, see `ui.learning.learning`.
        from scene_organizer.ui.dialogs.diagnostics import DiagnosticsDialog

        dialog = DiagnosticsDialog(self._window)
        dialog.log_wanted.connect(self._show_log)
        dialog.wanted.connect(lambda names: self._gather(dialog, names))
        self._gather(dialog, names=False)
        dialog.show()

    def _gather(self, dialog: DiagnosticsDialog, names: bool) -> None:
        shown = True

        def forget() -> None:
            nonlocal shown
            shown = False

        def on_ready(text: str) -> None:
            # It may have been closed, and the box ticked again, in the meantime.
            if shown and dialog.names.isChecked() == names:
                dialog.show_text(text)

        dialog.destroyed.connect(forget)
        self._helping.diagnose(self._screen(), names, on_ready)

    def _screen(self) -> dict[str, str]:
        screen = self._window.screen()
        size, ratio = screen.size(), screen.devicePixelRatio()
        return {
            "platform": QGuiApplication.platformName(),
            "size": f"{size.width()} x {size.height()}", "scale": f"{ratio:g}",
            "style": self._window.style().objectName(),
        }

"""The folders that a window shows: opened, added, scanned, and what a scan has found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from scene_organizer.domain.changes import ScanProgress, ScanSummary
from scene_organizer.paths import outermost
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.activity import Activity
from scene_organizer.ui.browser import Browser
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.workers.filing import Filing
from scene_organizer.ui.workers.scans import Scans

_RECENT = 10


class Folders(QObject):
    """Shows folders in the browser and has them scanned.

    Args:
        scans: The scan thread.
        filing: While it works, it is what is told of.
        commands: Whose commands about folders it does.
        browser: Where the photos are shown.
        activity: Where it shows how far a scan is.
        recent: Folders opened lately, newest first.
        window: The parent of dialogs.
    """

    chosen = Signal(tuple)
    """Other folders than before are to be shown."""
    scanned = Signal(ScanSummary)
    """They have been scanned to the end, or as far as the person wanted."""

    def __init__(
        self, scans: Scans, filing: Filing, commands: Actions, browser: Browser,
        activity: Activity, recent: Sequence[Path], window: QWidget,
    ) -> None:
        super().__init__(window)
        self._scans = scans
        self._filing = filing
        self._commands = commands
        self._browser = browser
        self._activity = activity
        self._window = window
        self._recent: list[Path] = []
        self.shown: tuple[Path, ...] = ()
        commands.open.triggered.connect(lambda: self._pick(self.open))
        commands.add_folder.triggered.connect(lambda: self._pick(self.add))
        commands.rescan.triggered.connect(self.rescan)
        commands.folder_chosen.connect(lambda folder: self.open([folder]))
        commands.folder_closed.connect(self.close)
        browser.folder_chosen.connect(lambda folder: self.open([folder]))
        browser.folder_wanted.connect(commands.open.trigger)
        scans.progressed.connect(self._on_progress)
        scans.photos_changed.connect(lambda ids: browser.photos_changed(ids, urgent=False))
        scans.finished.connect(self._on_scanned)
        scans.failed.connect(self._on_failed)
        self._show_recent(recent)

    def open(self, folders: Iterable[Path]) -> None:
        """Shows the photos of these folders and no others, and scans them."""
        self.shown = outermost(folder.absolute() for folder in folders)
        self._commands.show_folders(self.shown)
        self.chosen.emit(self.shown)
        self._browser.show_folders(self.shown)
        self.rescan()

    def add(self, folders: Iterable[Path]) -> None:
        """Shows the photos of further folders, too."""
        self.open([*self.shown, *folders])

    def close(self, folder: Path) -> None:
        """Shows the photos of a folder no longer; nothing happens to them."""
        rest = [each for each in self.shown if each != folder]
        if rest:
            self.open(rest)

    def rescan(self) -> None:
        """Looks for what has changed in the folders."""
        if not self.shown:
            return
        self._scans.start(self.shown)
        self._activity.show_scan(ScanProgress())
        self._browser.show_scanning(True)
        self._browser.refresh()

    def _pick(self, act: Callable[[list[Path]], None]) -> None:
        start = str(next(iter(self.shown), Path.home()))
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder of photos"), start
        )
        if chosen:
            act([Path(chosen)])

    def _show_recent(self, folders: Sequence[Path]) -> None:
        self._recent = list(folders[:_RECENT])
        self._commands.show_recent(self._recent)
        self._browser.show_recent(self._recent)

    def _on_progress(self, progress: ScanProgress) -> None:
        if not self._filing.running:
            self._activity.show_scan(progress)

    def _on_scanned(self, summary: ScanSummary) -> None:
        self._activity.rest("")
        others = (folder for folder in self._recent if folder not in self.shown)
        self._show_recent([*self.shown, *others])
        self.scanned.emit(summary)
        self._browser.message_bar.setToolTip("\n".join(map(fault_text, summary.unreadable)))
        self._browser.show_scanning(False)
        self._browser.refresh()

    def _on_failed(self, sentence: str) -> None:
        self._activity.rest("")
        self._browser.show_scanning(False, sentence)
        self._browser.refresh()

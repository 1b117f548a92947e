"""Organizing from the window: the dialog, how it goes, and what became of it.

Dialogs are loaded when they are opened, see `ui.learning.learning`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scene_organizer.domain.operation import Batch, BatchReport
from scene_organizer.ui.activity import Activity
from scene_organizer.ui.browser import Browser
from scene_organizer.ui.groups import Face
from scene_organizer.ui.workers.filing import Filing

if TYPE_CHECKING:
    from scene_organizer.ui.dialogs.organize_form import Scope


class Organizing(QObject):
    """Asks what to organize, has it done, and reports.

    Args:
        filing: The file-operation thread.
        faces: What scenes are called.
        browser: Where the photos and the report are shown.
        activity: Where it shows how far it is.
        window: The parent of dialogs.
    """

    place_chosen = Signal(str, str)
    """Where photos really went, to be remembered: the folder, and the template below it."""
    failed = Signal(str)

    def __init__(
        self,
        filing: Filing,
        faces: Mapping[str, Face],
        browser: Browser,
        activity: Activity,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._filing = filing
        self._faces = faces
        self._browser = browser
        self._activity = activity
        self._window = window
        filing.progressed.connect(self._on_progress)
        filing.finished.connect(self._on_finished)
        filing.failed.connect(self._on_failed)
        filing.recovered.connect(browser.message_bar.show_message)
        filing.interrupted.connect(self._on_interrupted)

    def ask(self, scope: Scope, destination: str, template: str) -> None:
        """Asks what to organize, and does it.

        Args:
            scope: What can be organized.
            destination: The folder chosen last, or an empty string.
            template: The one chosen last.
        """
        from scene_organizer.ui.dialogs.organize import OrganizeDialog

        dialog = OrganizeDialog(
            self._filing, self._faces, scope, destination, template, self._window
        )
        dialog.place_chosen.connect(self.place_chosen)
        dialog.undo_wanted.connect(self._filing.undo)
        dialog.open()

    def show_history(self) -> None:
        """Shows what was organized, to be undone and done again."""
        from scene_organizer.ui.dialogs.organize_history import HistoryDialog

        HistoryDialog(self._filing, self._window).open()

    def _on_interrupted(self, batch: Batch) -> None:
        text = self.tr(
            "Organizing was interrupted: %Ln file(s) were not begun. Go on?", "", batch.waiting
        )
        self._browser.message_bar.show_message(
            text, self.tr("Go on"), lambda: self._filing.resume(batch.id)
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._activity.show_files(self.tr("Organizing"), done, total)

    def _on_finished(self, report: BatchReport, undo: bool) -> None:
        from scene_organizer.ui.dialogs.outcome import OutcomeDialog, problems, sentence

        self._activity.rest("")
        self._browser.message_bar.show_message(
            sentence(report, undo), self.tr("Details") if problems(report) else "",
            lambda: OutcomeDialog(report, undo, self._window).show(), error=report.failed > 0,
        )
        self._filing.look()
        self._browser.photos_changed(
            {outcome.photo_id for outcome in report.outcomes}, urgent=True
        )

    def _on_failed(self, sentence: str) -> None:
        self._activity.rest("")
        self.failed.emit(sentence)
        self._filing.look()

"""Organizing from the window: the dialog, how it goes, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scene_organizer.domain.operation import BatchReport
from scene_organizer.ui.activity import Activity
from scene_organizer.ui.browser import Browser
from scene_organizer.ui.dialogs.organize import OrganizeDialog, Scope
from scene_organizer.ui.dialogs.outcome import OutcomeDialog, problems, sentence
from scene_organizer.ui.groups import Face
from scene_organizer.ui.workers.filing import Filing


class Organizing(QObject):
    """Asks what to organize, has it done, and reports.

    Args:
        filing: The file-operation thread.
        faces: What scenes are called.
        browser: Where the photos and the report are shown.
        activity: Where it shows how far it is.
        window: The parent of dialogs.
    """

    destination_chosen = Signal(str)
    """Where photos really went, to be remembered."""
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

    def ask(self, scope: Scope, destination: str) -> None:
        """Asks what to organize, and does it.

        Args:
            scope: What can be organized.
            destination: The folder chosen last, or an empty string.
        """
        dialog = OrganizeDialog(self._filing, self._faces, scope, destination, self._window)
        dialog.destination_chosen.connect(self.destination_chosen)
        dialog.undo_wanted.connect(self._filing.undo)
        dialog.open()

    def _on_progress(self, done: int, total: int) -> None:
        self._activity.show_files(self.tr("Organizing"), done, total)

    def _on_finished(self, report: BatchReport, undo: bool) -> None:
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

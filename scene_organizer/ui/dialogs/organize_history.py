"""What was organized, newest first: to be undone, done again, gone on with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QWidget

from scene_organizer.domain.operation import Batch, BatchReport, Mode
from scene_organizer.ui.dialogs.dialog import Dialog
from scene_organizer.ui.dialogs.outcome import sentence
from scene_organizer.ui.dialogs.table import ChoiceTable
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import number
from scene_organizer.ui.sentences import listed
from scene_organizer.ui.workers.filing import Filing


class HistoryDialog(Dialog):
    """A table of batches, and what can be done with the chosen one.

    Args:
        filing: The file-operation thread.
        parent: The window.
    """

    def __init__(self, filing: Filing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organizing history"))
        self.setMinimumSize(640, 360)
        self.resize(820, 460)
        self._filing = filing
        self._batches: list[Batch] = []
        columns = [self.tr("When"), self.tr("What"), self.tr("Where"), self.tr("Now")]
        self.table = ChoiceTable(columns, 2, self)
        self.table.setAccessibleName(self.tr("What was organized"))
        self.table.itemSelectionChanged.connect(self._enable)
        self.told = self._label(self.tr("Looking at the journal…"))
        self.undo = self._button(self.tr("Undo"), lambda: self._act(filing.undo), "undo")
        self.redo = self._button(self.tr("Do again"), lambda: self._act(filing.redo))
        self.resume = self._button(self.tr("Go on"), lambda: self._act(filing.resume))
        self.drop = self._button(
            self.tr("Leave the rest as it is"),
            lambda: filing.drop(self._chosen.id) if self._chosen else None)
        close = self._button(self.tr("Close"), self.close)
        self._lay_out(
            self.table, self.told,
            self._row(self.undo, self.redo, self.resume, self.drop, None, close))
        filing.listed.connect(self._show)
        filing.finished.connect(self._on_finished)
        filing.failed.connect(self._on_failed)
        self._enable()
        filing.look()

    @property
    def _chosen(self) -> Batch | None:
        row = self.table.chosen
        return None if row is None else self._batches[row]

    def _show(self, batches: list[Batch]) -> None:
        chosen = self._chosen
        if not self._batches:
            self.told.setText("" if batches else self.tr("Nothing was organized yet."))
        self._batches = batches
        self.table.show_rows([self._cells(batch) for batch in batches])
        ids = [batch.id for batch in batches]
        if batches:
            self.table.choose(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self._enable()

    def _cells(self, batch: Batch) -> Sequence[str]:
        moment = QDateTime.fromString(batch.created, Qt.DateFormat.ISODate).toLocalTime()
        what = {Mode.TAG: self.tr("Tagged"), Mode.COPY: self.tr("Copied"),
                Mode.MOVE: self.tr("Moved"), Mode.LINK: self.tr("Linked")}[batch.mode]
        states = [
            text.format(number(count)) for text, count in (
                (self.tr("{0} done"), batch.undoable), (self.tr("{0} undone"), batch.redoable),
                (self.tr("{0} not begun"), batch.waiting), (self.tr("{0} failed"), batch.failed),
            ) if count
        ]
        return (
            QLocale().toString(moment, QLocale.FormatType.ShortFormat), what,
            "" if batch.mode is Mode.TAG else left_to_right(str(batch.destination)),
            listed(states),
        )

    def _enable(self) -> None:
        batch = None if self._filing.running else self._chosen
        self.undo.setEnabled(batch is not None and batch.undoable > 0)
        self.redo.setEnabled(batch is not None and batch.redoable > 0)
        for button in (self.resume, self.drop):
            button.setEnabled(batch is not None and batch.waiting > 0)
            button.setVisible(any(batch.waiting for batch in self._batches))

    def _act(self, act: Callable[[int], None]) -> None:
        batch = self._chosen
        if batch is not None:
            self.told.setText(self.tr("Working…"))
            act(batch.id)
            self._enable()

    def _on_finished(self, report: BatchReport, undo: bool) -> None:
        self.told.setText(sentence(report, undo))

    def _on_failed(self, text: str) -> None:
        self.told.setText(text)
        self._enable()

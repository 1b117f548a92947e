"""What became of a file operation, with what failed and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.operation import BatchReport, Mode, State
from scene_organizer.ui.dialogs.table import TextTable
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.look import ROOMY, SNUG
from scene_organizer.ui.sentences import joined

_MOST_ROWS = 2000
"""Rows of a table beyond which nobody reads on; the heading still counts all."""


def sentence(report: BatchReport, undo: bool) -> str:
    """What became of a batch, in one sentence."""
    return joined(_Outcome().parts(report, undo))


class _Outcome(QObject):
    # lupdate finds plurals in a class's own texts only.

    def parts(self, report: BatchReport, undo: bool) -> list[str]:
        done, skipped = report.count(State.DONE), report.count(State.SKIPPED)
        if undo:
            parts = [self.tr("%Ln file(s) undone", "", report.count(State.UNDONE))]
        elif report.mode == Mode.TAG:
            parts = [self.tr("%Ln file(s) tagged", "", done)]
        elif report.mode == Mode.MOVE:
            parts = [self.tr("%Ln file(s) moved", "", done)]
        elif report.mode == Mode.LINK:
            parts = [self.tr("%Ln file(s) linked", "", done)]
        else:
            parts = [self.tr("%Ln file(s) copied", "", done)]
        if skipped:
            parts.append(self.tr("%Ln skipped", "", skipped))
        if report.failed:
            parts.append(self.tr("%Ln failed", "", report.failed))
        if report.postponed:
            parts.append(self.tr("the rest waits to be gone on with"))
        elif report.cancelled:
            parts.append(self.tr("stopped early, the rest is untouched"))
        return parts


def problems(report: BatchReport) -> list[tuple[str, str]]:
    """File name and reason of every file that was skipped, failed or could not be undone."""
    return [
        (outcome.source.name, fault_text(outcome.reason))
        for outcome in report.outcomes
        if outcome.reason or outcome.state in (State.FAILED, State.SKIPPED)
    ]


class ReasonTable(TextTable):
    """Two columns: a file, and what there is to say about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        columns = [self.tr("File"), self.tr("Reason")]
        self.setHorizontalHeaderLabels(columns)
        self.setAccessibleName(", ".join(columns))
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setColumnWidth(0, 220)

    def show_rows(self, rows: Sequence[Iterable[str]]) -> None:
        """Fills the table, as far as anybody reads."""
        super().show_rows(rows[:_MOST_ROWS])


class OutcomeDialog(QDialog):
    """A report to read; nothing to decide.

    Args:
        report: What became of the batch.
        undo: Whether the batch was undone.
        parent: The window.
    """

    def __init__(self, report: BatchReport, undo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was done"))
        self.resize(640, 380)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(SNUG)
        heading = QLabel(sentence(report, undo), self)
        heading.setWordWrap(True)
        column.addWidget(heading)
        table = ReasonTable(self)
        table.show_rows(problems(report))
        column.addWidget(table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)

"""What became of a file operation, with what failed and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.operation import BatchReport, Mode, State
from scene_organizer.ui.grid.delegate import one_line
from scene_organizer.ui.look import ROOMY, SNUG

_MOST_ROWS = 2000
"""Rows of a table beyond which nobody reads on; the heading still counts all."""


def sentence(report: BatchReport, undo: bool) -> str:
    """What became of a batch, in one sentence."""
    translate = QCoreApplication.translate
    if undo:
        text = translate("outcome", "{0} undone").format(_files(report.count(State.UNDONE)))
    elif report.mode == Mode.MOVE:
        text = translate("outcome", "{0} moved").format(_files(report.count(State.DONE)))
    else:
        text = translate("outcome", "{0} copied").format(_files(report.count(State.DONE)))
    skipped = report.count(State.SKIPPED)
    if skipped:
        text += translate("outcome", "; {0:,} skipped").format(skipped)
    if report.failed:
        text += translate("outcome", "; {0:,} failed").format(report.failed)
    if report.cancelled:
        text += translate("outcome", "; stopped early, the rest is untouched")
    return text + "."


def _files(count: int) -> str:
    translate = QCoreApplication.translate
    if count == 1:
        return translate("outcome", "1 file")
    return translate("outcome", "{0:,} files").format(count)


def problems(report: BatchReport) -> list[tuple[str, str]]:
    """File name and reason of every file that was skipped, failed or could not be undone."""
    return [
        (outcome.source.name, outcome.reason)
        for outcome in report.outcomes
        if outcome.reason or outcome.state in (State.FAILED, State.SKIPPED)
    ]


class ReasonTable(QTableWidget):
    """Two columns: a file, and what there is to say about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setHorizontalHeaderLabels([self.tr("File"), self.tr("Reason")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.setColumnWidth(0, 220)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Fills the table."""
        shown = rows[:_MOST_ROWS]
        self.setRowCount(len(shown))
        for position, texts in enumerate(shown):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(one_line(text))
                item.setToolTip(text)
                self.setItem(position, column, item)


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

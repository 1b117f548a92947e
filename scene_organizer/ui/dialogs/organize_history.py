"""What was organized, newest first: to be undone, done again, gone on with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.operation import Batch, BatchReport, Mode
from scene_organizer.ui.dialogs.outcome import sentence
from scene_organizer.ui.dialogs.table import TextTable
from scene_organizer.ui.grid.delegate import one_line
from scene_organizer.ui.icons import icon
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import number
from scene_organizer.ui.sentences import listed
from scene_organizer.ui.workers.filing import Filing


class HistoryDialog(QDialog):
    """A table of batches, and what can be done with the chosen one.

    Args:
        filing: The file-operation thread.
        parent: The window.
    """

    def __init__(self, filing: Filing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Organizing history"))
        self.setMinimumSize(640, 360)
        self.resize(820, 460)
        self._filing = filing
        self._batches: list[Batch] = []
        self.table = self._make_table()
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setText(self.tr("Looking at the journal…"))
        self.undo = self._make_button(self.tr("Undo"), "undo")
        self.redo = self._make_button(self.tr("Do again"))
        self.resume = self._make_button(self.tr("Go on"))
        self.drop = self._make_button(self.tr("Leave the rest as it is"))
        close = self._make_button(self.tr("Close"))
        self.undo.clicked.connect(lambda: self._act(filing.undo))
        self.redo.clicked.connect(lambda: self._act(filing.redo))
        self.resume.clicked.connect(lambda: self._act(filing.resume))
        self.drop.clicked.connect(lambda: filing.drop(self._chosen.id) if self._chosen else None)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(SNUG)
        for button in (self.undo, self.redo, self.resume, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, ROOMY)
        column.setSpacing(ROOMY)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(row)
        filing.listed.connect(self._show)
        filing.finished.connect(self._on_finished)
        filing.failed.connect(self._on_failed)
        self._enable()
        filing.look()

    def _make_table(self) -> QTableWidget:
        table = TextTable(4, self)
        table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("What"), self.tr("Where"), self.tr("Now")])
        table.setAccessibleName(self.tr("What was organized"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        for column in (0, 1, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._enable)
        return table

    def _make_button(self, text: str, symbol: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if symbol:
            button.setIcon(icon(symbol))
        return button

    @property
    def _chosen(self) -> Batch | None:
        rows = self.table.selectionModel().selectedRows()
        return self._batches[rows[0].row()] if rows else None

    def _show(self, batches: list[Batch]) -> None:
        chosen = self._chosen
        if not self._batches:
            self.told.setText("" if batches else self.tr("Nothing was organized yet."))
        self._batches = batches
        self.table.setRowCount(len(batches))
        for row, batch in enumerate(batches):
            for column, text in enumerate(self._cells(batch)):
                item = QTableWidgetItem(one_line(text))
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        ids = [batch.id for batch in batches]
        if batches:
            row = ids.index(chosen.id) if chosen and chosen.id in ids else 0
            # Not selectRow, which selects nothing where columns run from the right.
            self.table.setCurrentCell(row, 0)
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

"""The tables of the dialogs: lines of text to be read, or to choose one of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from scene_organizer.ui.file_names import one_line


class TextTable(QTableWidget):
    """Shows texts in columns; long ones are cut in their middle.

    Args:
        columns: How many.
        parent: Qt parent.
    """

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(0, columns, parent)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def fit(self, wide: int) -> None:
        """Makes columns as wide as their texts, and one of them as wide as there is room."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Iterable[str]]) -> None:
        """Fills the table; what is cut can be read in full under the pointer."""
        self.setRowCount(len(rows))
        for place, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(one_line(text))
                item.setToolTip(text)
                self.setItem(place, column, item)


class ChoiceTable(TextTable):
    """Rows of which one is chosen.

    Args:
        columns: What stands above each.
        wide: The column that takes the room that is left.
        parent: Qt parent.
    """

    def __init__(self, columns: Sequence[str], wide: int, parent: QWidget | None = None) -> None:
        super().__init__(len(columns), parent)
        self.setHorizontalHeaderLabels(columns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.fit(wide)

    @property
    def chosen(self) -> int | None:
        """The row that is chosen."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def choose(self, row: int) -> None:
        """Chooses a row."""
        # Not selectRow, which selects nothing where columns run from the right.
        self.setCurrentCell(row, 0)

"""A candidate beside the model in force: both tests in plain words, and the figures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.learning import CHANCE, Comparison, Score
from scene_organizer.ui.dialogs.table import TextTable
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import Symbol
from scene_organizer.ui.look import SNUG, TIGHT
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import decimal, number


def share(value: float) -> str:
    """A share of 0..1 with one decimal: differences here are small."""
    return left_to_right(f"{decimal(100 * value, 1)}\N{NO-BREAK SPACE}%")


class Criterion(QWidget):
    """Whether one of the tests is passed, and what it asks.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = Symbol(16, parent=self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SNUG)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_test(self, passed: bool, text: str) -> None:
        """Says how a test went."""
        self._symbol.show_icon("check" if passed else "close")
        said = self.tr("Passed: {0}") if passed else self.tr("Not passed: {0}")
        self._text.setText(text)
        self.setAccessibleName(said.format(text))


class Versus(QWidget):
    """Two columns of figures below the tests.

    Args:
        faces: What scenes are called.
        parent: Qt parent.
    """

    def __init__(self, faces: Mapping[str, Face], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces = faces
        self.said = Criterion(self)
        self.kept = Criterion(self)
        self.left = Criterion(self)
        self.table = self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for line in (self.said, self.kept, self.left):
            column.addWidget(line)
        column.addSpacing(TIGHT)
        column.addWidget(self.table, 1)

    def show_comparison(self, found: Comparison) -> None:
        """Shows how both did."""
        self.said.show_test(found.improves, self.tr(
            "What you said: of %Ln answer(s) that change on photos held back from learning, "
            "{0} become what you said. Chance alone would do as well in {1} of cases; "
            "up to {2} are allowed.", "", found.changed,
        ).format(number(found.improved), share(found.chance), share(CHANCE)))
        self.kept.show_test(found.base.after >= found.least, self.tr(
            "What must not be forgotten: of %Ln test photo(s) that no model has learned from, "
            "{0} are right; fewer than {1} would be more than chance.", "", found.base.photos,
        ).format(number(found.base.after), number(found.least)))
        self.left.setVisible(found.refused.photos > 0)
        self.left.show_test(found.refused.after >= found.least_refused, self.tr(
            "Still careful: of %Ln photo(s) of no scene, {0} are left to you; "
            "at least {1} have to be.", "", found.refused.photos,
        ).format(number(found.refused.after), number(found.least_refused)))
        rows = [(self.tr("Your corrections, held back"), found.held_out),
                (self.tr("Test photos"), found.base),
                (self.tr("No scene, left to you"), found.refused)]
        for key, score in found.classes.items():
            rows.append((self._faces[key].name if key in self._faces else key, score))
        rows = [(name, score) for name, score in rows if score.photos]
        self.table.setRowCount(len(rows))
        for place, (name, score) in enumerate(rows):
            self._fill(place, name, score)

    def _fill(self, place: int, name: str, score: Score) -> None:
        before, after = score.rates
        better = "" if score.after == score.before else (
            " \N{UPWARDS ARROW}" if score.after > score.before else " \N{DOWNWARDS ARROW}")
        texts = (name, share(before), f"{share(after)}{better}", number(score.photos))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(place, column, item)

    def _make_table(self) -> TextTable:
        table = TextTable(4, self)
        table.setHorizontalHeaderLabels(
            [self.tr("Right answers"), self.tr("Now"), self.tr("Candidate"), self.tr("Photos")])
        table.fit(0)
        table.setAccessibleName(self.tr("The model in force and the candidate"))
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + SNUG)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        title = table.horizontalHeaderItem(0)
        if title is not None:
            title.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

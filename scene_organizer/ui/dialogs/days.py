"""Asks for two days between which photos were taken."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from scene_organizer.domain.query import Period, Query
from scene_organizer.ui.look import ROOMY, SNUG


class DaysDialog(QDialog):
    """Two days, both included.

    Args:
        where: Its time is what the dialog begins with.
        parent: Qt parent.
    """

    chosen = Signal(Period)

    def __init__(self, where: Query, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photos between two days"))
        periods = [each for each in where.having("date", "year") if isinstance(each, Period)]
        today = _day(QDate.currentDate())
        begins = (each.first for each in periods if each.first)
        ends = (each.last for each in periods if each.last)
        self.first = self._edit(min(begins, default=today.replace(month=1, day=1)))
        self.last = self._edit(max(ends, default=today))
        form = QFormLayout(self)
        form.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        form.setSpacing(SNUG)
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To"), self.last)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)

    def accept(self) -> None:
        # Whichever way round they were given.
        first, last = sorted((_day(self.first.date()), _day(self.last.date())))
        self.chosen.emit(Period("date", first, last))
        super().accept()

    def _edit(self, day: date) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day), self)
        edit.setCalendarPopup(True)
        # Years of two digits could be of either century.
        if "yyyy" not in edit.displayFormat():
            edit.setDisplayFormat(edit.displayFormat().replace("yy", "yyyy"))
        return edit


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())

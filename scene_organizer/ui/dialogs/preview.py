"""What organizing will do, in numbers, before it is done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from scene_organizer.domain.operation import Mode, Plan
from scene_organizer.ui.dialogs.outcome import ReasonTable
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.groups import Face
from scene_organizer.ui.look import RADIUS, ROOMY, SNUG, TIGHT, colours
from scene_organizer.ui.marks import paint_chip
from scene_organizer.ui.mirror import placed
from scene_organizer.ui.numbers import data_size, duration, number
from scene_organizer.ui.sentences import listed


class PlanPreview(QStackedWidget):
    """A hint while there is no plan, else the plan.

    Args:
        faces: What scenes are called.
        parent: Qt parent.
    """

    def __init__(self, faces: Mapping[str, Face], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = QLabel(self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SNUG)
        self._folders = _Folders(faces, page)
        self._summary = QLabel(page)
        self._summary.setWordWrap(True)
        self._space = QLabel(page)
        self._space.setWordWrap(True)
        self._left_out = QLabel(page)
        self._table = ReasonTable(page)
        for widget in (self._folders, self._summary, self._space, self._left_out):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addStretch(0)
        self.addWidget(self._hint)
        self.addWidget(page)

    @property
    def text(self) -> str:
        """All that is said, for tests and screen readers."""
        if self.currentIndex() == 0:
            return self._hint.text()
        labels = (self._folders.text, self._summary.text(), self._space.text(),
                  self._left_out.text())
        return "\n".join(filter(None, labels))

    def show_hint(self, text: str) -> None:
        """Says what is missing."""
        self._say(text, "")

    def show_error(self, text: str) -> None:
        """Says what is wrong."""
        self._say(text, "error")

    def show_note(self, text: str) -> None:
        """Says something beside the plan that is shown."""
        self._summary.setText(f"{self._summary.text()} {text}")

    def show_plan(self, plan: Plan) -> None:
        """Shows a plan."""
        self._folders.show_counts(plan.counts)
        self._summary.setText(self._words(plan))
        self._show_space(plan)
        left = len(plan.left_out)
        self._left_out.setText(
            self.tr("%Ln photo(s) left out:", "", left)
        )
        self._left_out.setVisible(left > 0)
        self._table.setVisible(left > 0)
        self._table.show_rows(
            [(item.source.name, fault_text(item.reason)) for item in plan.left_out]
        )
        self.setCurrentIndex(1)

    def _words(self, plan: Plan) -> str:
        if not plan.files:
            return self.tr("There is nothing to do.")
        if plan.mode is Mode.TAG:
            return self.tr("%Ln file(s) get keywords.", "", len(plan.files))
        folders = len({file.target.parent for file in plan.files})
        into = self.tr("%Ln folder(s)", "", folders)
        text = self.tr("%Ln file(s) go into {0}.", "", len(plan.files)).format(into)
        if plan.renamed:
            text += " " + self.tr(
                "%Ln get(s) a numbered name, because another file has theirs.", "", plan.renamed
            )
        return text

    def _show_space(self, plan: Plan) -> None:
        needed = data_size(plan.bytes_needed)
        if not plan.bytes_needed:
            text = ""
        elif plan.bytes_free is None:
            text = self.tr("{0} are needed.").format(needed)
        else:
            text = self.tr("{0} are needed, {1} are free.").format(
                needed, data_size(plan.bytes_free)
            )
        if plan.files and plan.seconds:
            text = self.tr("{0} It takes {1}.").format(text, duration(plan.seconds)).strip()
        if not plan.fits:
            text = self.tr("There is not enough space: {0}").format(text)
        self._space.setText(text)
        self._space.setVisible(bool(text))
        _set_tone(self._space, "muted" if plan.fits else "error")

    def _say(self, text: str, tone: str) -> None:
        self._hint.setText(text)
        _set_tone(self._hint, tone or "muted")
        self.setCurrentIndex(0)


class _Folders(QFrame):
    """One cell a class folder: chip, name and count."""

    _COLUMNS = 3

    def __init__(self, faces: Mapping[str, Face], parent: QWidget) -> None:
        super().__init__(parent)
        self._faces = faces
        self._counts: list[tuple[Face, int]] = []

    @property
    def text(self) -> str:
        """Names and counts."""
        return listed(f"{face.name} {number(count)}" for face, count in self._counts)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        known = [key for key in self._faces if key in counts]
        keys = [*known, *sorted(counts.keys() - self._faces.keys())]
        self._counts = [(self._faces.get(key, Face(key, key)), counts[key]) for key in keys]
        lines = -(-len(self._counts) // self._COLUMNS)
        self.setFixedHeight(lines * (self._pitch + TIGHT) + SNUG if lines else 0)
        self.setAccessibleName(self.text)
        self.update()

    @property
    def _pitch(self) -> int:
        return self.fontMetrics().height() + 2 * SNUG

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - (self._COLUMNS - 1) * SNUG) // self._COLUMNS
        middle = Qt.AlignmentFlag.AlignVCenter
        for position, (face, count) in enumerate(self._counts):
            line, place = divmod(position, self._COLUMNS)
            cell = QRect(
                place * (width + SNUG), line * (self._pitch + TIGHT), width, self._pitch
            )
            cell = placed(painter, cell, self.rect())
            painter.setPen(QColor(theme.border))
            painter.setBrush(QColor(theme.base))
            painter.drawRoundedRect(cell.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
            inner = cell.adjusted(SNUG + 2, 0, -SNUG - 2, 0)
            chip = QRect(inner.x(), inner.center().y() - 5, 11, 11)
            paint_chip(painter, placed(painter, chip, inner), face, theme)
            painter.setPen(QColor(theme.text))
            painter.drawText(
                placed(painter, inner.adjusted(ROOMY + TIGHT, 0, 0, 0), inner),
                Qt.AlignmentFlag.AlignLeft | middle, face.name,
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, number(count))
        painter.end()


def _set_tone(label: QLabel, tone: str) -> None:
    label.setProperty("muted", tone == "muted")
    label.setProperty("tone", "" if tone == "muted" else tone)
    # Style sheets look at properties only when told to.
    label.style().unpolish(label)
    label.style().polish(label)

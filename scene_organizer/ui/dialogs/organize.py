"""Organizing: what, how and where; a preview; progress; what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.operation import BatchReport, Mode, Plan, State
from scene_organizer.ui.dialogs.outcome import ReasonTable, problems, sentence
from scene_organizer.ui.dialogs.preview import PlanPreview
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import Symbol, icon
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.numbers import number
from scene_organizer.ui.workers.filing import Filing, PlanRequest

_TYPING_MS = 250


@dataclass(frozen=True)
class Scope:
    """What can be organized.

    Attributes:
        shown: Ids of the photos the grid shows.
        selected: Ids of the selected ones.
        folders: Those they were scanned in.
    """

    shown: Sequence[int]
    selected: Sequence[int]
    folders: Sequence[Path]


class OrganizeDialog(QDialog):
    """Plans while the person chooses, applies on request, and reports.

    Args:
        filing: The file-operation thread.
        faces: What scenes are called.
        scope: What can be organized.
        destination: The folder chosen last, or an empty string.
        parent: The window.
    """

    destination_chosen = Signal(str)
    """Where photos really went, to be remembered."""
    undo_wanted = Signal(int)
    """A batch to be undone."""

    def __init__(
        self,
        filing: Filing,
        faces: Mapping[str, Face],
        scope: Scope,
        destination: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Organize photos"))
        self.setMinimumSize(680, 560)
        self.resize(760, 660)
        self._filing = filing
        self._scope = scope
        self._plan: Plan | None = None
        self._report: BatchReport | None = None
        self._planning = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._planning.timeout.connect(self._ask)
        self._pages = QStackedWidget(self)
        self._preview = PlanPreview(faces, self)
        self._pages.addWidget(self._make_choices(destination))
        self._pages.addWidget(self._make_progress())
        self._pages.addWidget(self._make_outcome())
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, ROOMY)
        column.setSpacing(ROOMY)
        column.addWidget(self._pages, 1)
        column.addLayout(self._make_buttons())
        filing.planned.connect(self._on_planned)
        filing.plan_failed.connect(self._on_plan_failed)
        filing.progressed.connect(self._on_progressed)
        filing.finished.connect(self._on_finished)
        filing.failed.connect(self._on_failed)
        self._ask()

    # What it is made of

    def _make_choices(self, destination: str) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(ROOMY)
        grid.setVerticalSpacing(ROOMY)
        grid.setColumnStretch(1, 1)
        self._all = QRadioButton(
            self.tr("All %Ln photo(s) shown", "", len(self._scope.shown)), page
        )
        self._selected = QRadioButton(
            self.tr("The %Ln selected", "", len(self._scope.selected)), page
        )
        few = 0 < len(self._scope.selected) < len(self._scope.shown)
        self._selected.setEnabled(bool(self._scope.selected))
        (self._selected if few and len(self._scope.selected) > 1 else self._all).setChecked(True)
        self._scopes = _row(grid, 0, self.tr("Photos"), self._all, self._selected)
        self._copy = QRadioButton(self.tr("Copy; the originals stay where they are"), page)
        self._move = QRadioButton(self.tr("Move"), page)
        self._copy.setChecked(True)
        self._modes = _row(grid, 1, self.tr("What to do"), self._copy, self._move)
        self.destination = QLineEdit(destination, page)
        self.destination.setPlaceholderText(self.tr("Folder that will hold the scene folders"))
        self.destination.setAccessibleName(self.tr("Destination folder"))
        self.destination.textChanged.connect(lambda text: self._planning.start())
        browse = QPushButton(self.tr("Choose…"), page)
        browse.setIcon(icon("folder"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(SNUG)
        where.addWidget(self.destination, 1)
        where.addWidget(browse)
        grid.addWidget(QLabel(self.tr("Into"), page), 2, 0)
        grid.addLayout(where, 2, 1)
        self._unsure = QCheckBox(self.tr("Take unsure photos too, by their best guess"), page)
        grid.addWidget(self._unsure, 3, 1)
        grid.addWidget(self._preview, 4, 0, 1, 2)
        grid.setRowStretch(4, 1)
        for group in (self._scopes, self._modes):
            group.buttonToggled.connect(lambda button, on: self._ask() if on else None)
        self._unsure.toggled.connect(lambda on: self._ask())
        return page

    def _make_progress(self) -> QWidget:
        page = QWidget(self)
        self._doing = QLabel(page)
        self._bar = QProgressBar(page)
        self._bar.setTextVisible(False)
        note = QLabel(
            self.tr("Every step is written down first, so that all of it can be undone."), page
        )
        note.setProperty("muted", True)
        note.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setSpacing(ROOMY)
        column.addStretch(1)
        for widget in (self._doing, self._bar, note):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _make_outcome(self) -> QWidget:
        page = QWidget(self)
        self._outcome_symbol = Symbol(28, parent=page)
        self._outcome = QLabel(page)
        font = self._outcome.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(font.Weight.DemiBold)
        self._outcome.setFont(font)
        self._outcome.setWordWrap(True)
        self._place = QLabel(page)
        self._place.setProperty("muted", True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        self._problems = ReasonTable(page)
        top = QHBoxLayout()
        top.setSpacing(ROOMY)
        top.addWidget(self._outcome_symbol)
        top.addWidget(self._outcome, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOMY)
        column.addLayout(top)
        column.addWidget(self._place)
        column.addWidget(self._problems, 1)
        column.addStretch(0)
        return page

    def _make_buttons(self) -> QHBoxLayout:
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setIcon(icon("undo"))
        self._undo.clicked.connect(self._on_undo)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.reject)
        self._go = QPushButton(self)
        self._go.setProperty("prominent", True)
        self._go.setDefault(True)
        self._go.clicked.connect(self._on_go)
        for button in (self._undo, self._cancel):
            button.setAutoDefault(False)
        self._undo.hide()
        row = QHBoxLayout()
        row.setSpacing(SNUG)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._go)
        return row

    # Planning

    @property
    def mode(self) -> Mode:
        """Copy or move."""
        return Mode.MOVE if self._move.isChecked() else Mode.COPY

    @property
    def preview(self) -> PlanPreview:
        """What will be done."""
        return self._preview

    @property
    def go_button(self) -> QPushButton:
        """Does what is planned; closes at the end."""
        return self._go

    @property
    def undo_button(self) -> QPushButton:
        """Shown after something was done."""
        return self._undo

    @property
    def outcome(self) -> str:
        """What became of it, once it is done."""
        return self._outcome.text()

    def choose(self, mode: Mode, selected: bool = False) -> None:
        """Chooses as clicks would."""
        (self._move if mode == Mode.MOVE else self._copy).setChecked(True)
        (self._selected if selected else self._all).setChecked(True)

    def _browse(self) -> None:
        start = self.destination.text() or str(next(iter(self._scope.folders), Path.home()))
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder that will hold the scene folders"), start
        )
        if chosen:
            self.destination.setText(chosen)

    def _ask(self) -> None:
        self._planning.stop()
        self._plan = None
        self._update_go()
        text = self.destination.text().strip()
        if not text:
            self._preview.show_hint(self.tr("Choose the folder that will hold the scene folders."))
            return
        self._preview.show_hint(self.tr("Looking at the files…"))
        ids = self._scope.selected if self._selected.isChecked() else self._scope.shown
        self._filing.plan(
            PlanRequest(
                ids, Path(text).expanduser(), self.mode,
                0.0 if self._unsure.isChecked() else None, self._scope.folders,
            )
        )

    def _on_planned(self, plan: Plan) -> None:
        if self._pages.currentIndex() == 0 and not self._planning.isActive():
            self._plan = plan
            self._preview.show_plan(plan)
            self._update_go()

    def _on_plan_failed(self, sentence: str) -> None:
        self._preview.show_error(sentence)

    def _update_go(self) -> None:
        count = len(self._plan.files) if self._plan else 0
        if self.mode == Mode.MOVE:
            text = self.tr("Move %Ln file(s)", "", count) if count else self.tr("Move")
        else:
            text = self.tr("Copy %Ln file(s)", "", count) if count else self.tr("Copy")
        self._go.setText(text)
        self._go.setEnabled(self._plan is not None and count > 0 and self._plan.fits)

    # Doing

    def _on_go(self) -> None:
        if self._report is not None:
            self.accept()
            return
        if self._plan is None:
            return
        self.destination_chosen.emit(str(self._plan.destination))
        self._pages.setCurrentIndex(1)
        self._go.hide()
        self._on_progressed(0, len(self._plan.files))
        self._filing.apply(self._plan)

    def _on_progressed(self, done: int, total: int) -> None:
        verb = self.tr("Moving") if self.mode == Mode.MOVE else self.tr("Copying")
        files = self.tr("{0} of %Ln file(s)", "", total).format(number(done))
        self._doing.setText(self.tr("{0}: {1}").format(verb, files))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_finished(self, report: BatchReport, undo: bool) -> None:
        if self._pages.currentIndex() == 0:
            return
        self._report = report
        self._outcome.setText(sentence(report, undo))
        self._outcome_symbol.show_icon("warning" if report.failed else "check")
        place = self._plan.destination if self._plan else Path()
        self._place.setText("" if undo else self.tr("In {0}").format(place))
        self._place.setVisible(not undo)
        rows = problems(report)
        self._problems.show_rows(rows)
        self._problems.setVisible(bool(rows))
        self._pages.setCurrentIndex(2)
        self._undo.setVisible(not undo and report.count(State.DONE) > 0)
        self._cancel.hide()
        self._go.setText(self.tr("Close"))
        self._go.setEnabled(True)
        self._go.show()
        self._go.setFocus()

    def _on_failed(self, sentence: str) -> None:
        if self._pages.currentIndex() != 1:
            return
        self._pages.setCurrentIndex(0)
        self._go.show()
        self._cancel.setEnabled(True)
        self._preview.show_error(sentence)

    def _on_undo(self) -> None:
        if self._report is None:
            return
        self._undo.hide()
        self._go.hide()
        self._cancel.setEnabled(True)
        self._cancel.show()
        self._pages.setCurrentIndex(1)
        self._doing.setText(self.tr("Undoing…"))
        self._bar.setRange(0, 0)
        self.undo_wanted.emit(self._report.batch)

    def reject(self) -> None:
        if self._pages.currentIndex() == 1:
            # Closing now would hide what is being done; it ends after the current file.
            self._filing.cancel()
            self._cancel.setEnabled(False)
            return
        super().reject()


def _row(grid: QGridLayout, row: int, title: str, *buttons: QRadioButton) -> QButtonGroup:
    group = QButtonGroup(grid.parentWidget())
    label = QLabel(title, grid.parentWidget())
    line = QHBoxLayout()
    line.setSpacing(WIDE)
    for button in buttons:
        group.addButton(button)
        line.addWidget(button)
    line.addStretch(1)
    grid.addWidget(label, row, 0)
    grid.addLayout(line, row, 1)
    return group

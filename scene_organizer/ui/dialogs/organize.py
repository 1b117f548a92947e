"""Organizing: what, how and where; a preview; progress; what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import BatchReport, Mode, Plan, State
from scene_organizer.ui.dialogs.dialog import Dialog
from scene_organizer.ui.dialogs.organize_form import OrganizeForm, Scope
from scene_organizer.ui.dialogs.organize_progress import ProgressPage
from scene_organizer.ui.dialogs.outcome import ReasonTable, problems, sentence
from scene_organizer.ui.dialogs.preview import PlanPreview
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import Symbol
from scene_organizer.ui.look import ROOMY
from scene_organizer.ui.workers.filing import Filing


class OrganizeDialog(Dialog):
    """Plans while the person chooses, applies on request, and reports.

    Args:
        filing: The file-operation thread.
        faces: What scenes are called.
        scope: What can be organized.
        destination: The folder chosen last, or an empty string.
        template: The one chosen last.
        parent: The window.

    Attributes:
        form, preview: What is asked for, and what will be done.
        progress: Shown while something is being done.
        go: Does what is planned; closes at the end.
        keep: Saves the plan to a file.
        undo: Shown after something was done.
    """

    place_chosen = Signal(str, str)
    """Where photos really went, to be remembered: the folder, and the template below it."""
    undo_wanted = Signal(int)
    """A batch to be undone."""

    def __init__(
        self,
        filing: Filing,
        faces: Mapping[str, Face],
        scope: Scope,
        destination: str,
        template: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organize photos"))
        self.setMinimumSize(680, 600)
        self.resize(780, 720)
        self._filing = filing
        self._plan: Plan | None = None
        self._report: BatchReport | None = None
        self._pages = QStackedWidget(self)
        self.preview = PlanPreview(faces, self)
        self.form = OrganizeForm(scope, destination, template, self)
        self.form.changed.connect(self._ask)
        self.progress = ProgressPage(filing, self)
        self._pages.addWidget(self._make_choices())
        self._pages.addWidget(self.progress)
        self._pages.addWidget(self._make_outcome())
        self._lay_out(self._pages, self._make_buttons())
        filing.planned.connect(self._on_planned)
        filing.plan_failed.connect(self._on_plan_failed)
        filing.progressed.connect(self._on_progressed)
        filing.finished.connect(self._on_finished)
        filing.failed.connect(self._on_failed)
        filing.plan_kept.connect(self._on_plan_kept)
        self._ask()

    # What it is made of

    def _make_choices(self) -> QWidget:
        page, column = self._page()
        column.addWidget(self.form)
        column.addWidget(self.preview, 1)
        return page

    def _make_outcome(self) -> QWidget:
        page, column = self._page()
        self._outcome_symbol = Symbol(28, parent=page)
        self._outcome = self._heading()
        self._place = self._label()
        self._place.setProperty("muted", True)
        self._problems = ReasonTable(page)
        top = QHBoxLayout()
        top.setSpacing(ROOMY)
        top.addWidget(self._outcome_symbol)
        top.addWidget(self._outcome, 1)
        column.addLayout(top)
        column.addWidget(self._place)
        column.addWidget(self._problems, 1)
        column.addStretch(0)
        return page

    def _make_buttons(self) -> QHBoxLayout:
        self.undo = self._button(self.tr("Undo"), self._on_undo, "undo")
        self.undo.hide()
        self.keep = self._button(self.tr("Save plan…"), self._on_keep)
        self._cancel = self._button(self.tr("Cancel"), self.reject)
        self.go = self._button("", self._on_go)
        self.go.setProperty("prominent", True)
        self.go.setDefault(True)
        return self._row(self.undo, self.keep, None, self._cancel, self.go)

    # Planning

    @property
    def outcome(self) -> str:
        """What became of it, once it is done."""
        return self._outcome.text()

    def _ask(self) -> None:
        self._plan = None
        self.form.show_example(None)
        self._update_go()
        try:
            request = self.form.request()
        except InputFault as fault:
            self.form.show_fault(fault)
            self.preview.show_error(fault_text(fault.sentence))
            return
        if request is None:
            self.preview.show_hint(self.tr("Choose the folder that will hold the scene folders."))
            return
        self.preview.show_hint(self.tr("Looking at the files…"))
        self._filing.plan(request)

    def _on_planned(self, plan: Plan) -> None:
        if self._pages.currentIndex() == 0 and not self.form.typing:
            self._plan = plan
            self.form.show_example(plan)
            self.preview.show_plan(plan)
            self._update_go()

    def _on_plan_failed(self, sentence: str) -> None:
        self.preview.show_error(sentence)

    def _update_go(self) -> None:
        count = len(self._plan.files) if self._plan else 0
        mode = self.form.mode
        if mode is Mode.TAG:
            text = self.tr("Tag %Ln file(s)", "", count) if count else self.tr("Tag")
        elif mode is Mode.MOVE:
            text = self.tr("Move %Ln file(s)", "", count) if count else self.tr("Move")
        elif mode is Mode.LINK:
            text = self.tr("Link %Ln file(s)", "", count) if count else self.tr("Link")
        else:
            text = self.tr("Copy %Ln file(s)", "", count) if count else self.tr("Copy")
        self.go.setText(text)
        self.keep.setEnabled(self._plan is not None)
        self.go.setEnabled(self._plan is not None and count > 0 and self._plan.fits)

    # Doing

    def _on_go(self) -> None:
        if self._report is not None:
            self.accept()
            return
        if self._plan is None:
            return
        if self._plan.mode is not Mode.TAG:
            self.place_chosen.emit(str(self._plan.destination), self.form.template.currentText())
        self._pages.setCurrentIndex(1)
        self.go.hide()
        self.keep.hide()
        self._filing.apply(self._plan)
        self.progress.begin(self._plan.mode, len(self._plan.files))

    def _on_keep(self) -> None:
        if self._plan is None:
            return
        table, rows = self.tr("Table (*.csv)"), self.tr("JSON (*.json)")
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the plan"), str(Path.home() / "plan.csv"), f"{table};;{rows}"
        )
        if name and self._plan is not None:
            path = Path(name)
            if not path.suffix:
                path = path.with_suffix(".json" if kind == rows else ".csv")
            self._filing.keep_plan(self._plan, path)

    def _on_plan_kept(self, path: Path) -> None:
        self.keep.setToolTip(self.tr("Saved as {0}").format(path))
        self.preview.show_note(self.tr("The plan was saved as {0}.").format(path))

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total)

    def _on_finished(self, report: BatchReport, undo: bool) -> None:
        if self._pages.currentIndex() == 0:
            return
        self._report = report
        self._outcome.setText(sentence(report, undo))
        self._outcome_symbol.show_icon("warning" if report.failed else "check")
        place = self._plan.destination if self._plan else Path()
        self._place.setText("" if undo else self.tr("In {0}").format(place))
        self._place.setVisible(not undo and report.mode is not Mode.TAG)
        rows = problems(report)
        self._problems.show_rows(rows)
        self._problems.setVisible(bool(rows))
        self._pages.setCurrentIndex(2)
        self.undo.setVisible(not undo and report.count(State.DONE) > 0)
        self._cancel.hide()
        self.go.setText(self.tr("Close"))
        self.go.setEnabled(True)
        self.go.show()
        self.go.setFocus()

    def _on_failed(self, sentence: str) -> None:
        if self._pages.currentIndex() != 1:
            return
        self._pages.setCurrentIndex(0)
        self.go.show()
        self.keep.show()
        self._cancel.setEnabled(True)
        self.preview.show_error(sentence)

    def _on_undo(self) -> None:
        if self._report is None:
            return
        self.undo.hide()
        self.go.hide()
        self._cancel.setEnabled(True)
        self._cancel.show()
        self._pages.setCurrentIndex(1)
        self.undo_wanted.emit(self._report.batch)
        self.progress.begin_undo()

    def reject(self) -> None:
        if self._pages.currentIndex() == 1:
            # Closing now would hide what is being done; it ends after the current file.
            self._filing.cancel()
            self._cancel.setEnabled(False)
            return
        super().reject()

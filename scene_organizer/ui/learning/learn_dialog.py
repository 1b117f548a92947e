"""Learning from corrections: what there is, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QRadioButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.learning import MIN_EXAMPLES, Answers
from scene_organizer.engine.retrain_job import RetrainProgress
from scene_organizer.library.learning import Learned
from scene_organizer.ui.dialogs.dialog import Dialog
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import Symbol
from scene_organizer.ui.learning.relabelled import RelabelledView, moves
from scene_organizer.ui.learning.versus import Versus
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.numbers import duration, number
from scene_organizer.ui.workers.pictures import Pictures
from scene_organizer.ui.workers.teaching import Teaching

_MOVES = 4
"""Ways that are named; the pictures show the rest."""


class LearnDialog(Dialog):
    """Starts learning, shows its progress and its result; nothing can be forced.

    Args:
        teaching: Learns.
        pictures: Brings thumbnails, for this dialog alone.
        faces: What groups are called.
        parent: The window.
    """

    changes_wanted = Signal()
    """The person wants to go through what changed."""

    def __init__(
        self, teaching: Teaching, pictures: Pictures, faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Learn from your corrections"))
        self.setMinimumSize(640, 460)
        self.resize(920, 640)
        self._teaching = teaching
        self._faces = faces
        self.learned: Learned | None = None
        self.answers = self._label()
        self.quick = QRadioButton(self.tr("&Quick: the last layer, in seconds"), self)
        self.thorough = QRadioButton(self.tr("&Thorough: the upper layers, too, in minutes"), self)
        self.quick.setChecked(True)
        self.start = self._button(self.tr("&Start"), self._on_start)
        self.start.setProperty("prominent", True)
        self.start.setDefault(True)
        self.start.setEnabled(False)
        self.told = self._label()
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.pause = self._button(self.tr("Pause"), self._on_pause)
        self.cancel = self._button(self.tr("Ca&ncel"), self._on_cancel)
        self._symbol = Symbol(22, parent=self)
        self.verdict = self._heading()
        self.reason = self._label()
        self.versus = Versus(faces, self)
        self.moves = self._label()
        self.view = RelabelledView(teaching, pictures, faces, self)
        self.again = self._button(self.tr("&Learn again"), self._begin_again)
        self.changes = self._button(self.tr("&What changed…"))
        self.back = self._button("", self._on_back, "undo")
        self._pages = QStackedWidget(self)
        for page in (self._make_beginning(), self._make_middle(), self._make_end()):
            self._pages.addWidget(page)
        self._lay_out(self._pages)
        self._connect()
        if teaching.running:
            self._on_began()
        teaching.count_answers()

    def _connect(self) -> None:
        teaching = self._teaching
        self.changes.clicked.connect(self.changes_wanted)
        teaching.answers_counted.connect(self._on_answers)
        teaching.began.connect(self._on_began)
        teaching.progressed.connect(self._on_progress)
        teaching.trained.connect(self._on_trained)
        teaching.learned.connect(self._on_learned)
        teaching.stopped.connect(self._on_stopped)
        teaching.learning_failed.connect(self._on_failed)
        teaching.version_used.connect(self._on_used)
        teaching.failed.connect(self._on_failed)

    # The pages

    def _make_beginning(self) -> QWidget:
        page, column = self._page()
        heading = self._heading(self.tr("A better model from what you have said"))
        how = self._label(self.tr(
            "The model is learned anew from your answers, together with what it was trained on. "
            "That happens on this computer and sends nothing anywhere."
        ))
        rule = self._label(self.tr(
            "It is used only if it becomes better on answers of yours that were held back, and "
            "forgets nothing of what it knew. What you said yourself always stands, and one "
            "click brings the model back that there was before."
        ))
        rule.setProperty("muted", True)
        more = self._label(self.tr(
            "Thorough learning can be paused, and stopped it goes on later where it was. After "
            "it photos are looked at again in the background."
        ))
        more.setProperty("muted", True)
        for part in (heading, self.answers, how, rule, self.quick, self.thorough, more, self.told):
            column.addWidget(part)
        self.told.setProperty("tone", "warning")
        self.told.hide()
        column.addStretch(1)
        close = self._button(self.tr("Close"), self.close)
        column.addLayout(self._row(None, close, self.start))
        return page

    def _make_middle(self) -> QWidget:
        page, column = self._page()
        column.addStretch(1)
        self.doing = self._heading(self.tr("Learning…"))
        column.addWidget(self.doing)
        line = QHBoxLayout()
        line.setSpacing(ROOMY)
        line.addWidget(self.progress, 1)
        line.addWidget(self.pause)
        line.addWidget(self.cancel)
        column.addLayout(line)
        note = self._label(self.tr(
            "You can close this and go on working. Until the candidate has passed both tests, "
            "nothing changes."
        ))
        note.setProperty("muted", True)
        column.addWidget(note)
        column.addStretch(2)
        return page

    def _make_end(self) -> QWidget:
        page, column = self._page(SNUG)
        heading = QHBoxLayout()
        heading.setSpacing(SNUG)
        heading.addWidget(self._symbol)
        heading.addWidget(self.verdict, 1)
        column.addLayout(heading)
        column.addWidget(self.reason)
        column.addSpacing(SNUG)
        sides = QHBoxLayout()
        sides.setSpacing(WIDE)
        sides.addWidget(self.versus, 11)
        right = QVBoxLayout()
        right.setSpacing(SNUG)
        right.addWidget(self.moves)
        right.addWidget(self.view, 1)
        sides.addLayout(right, 10)
        column.addLayout(sides, 1)
        self.done_button = self._button(self.tr("Close"), self.close)
        column.addSpacing(SNUG)
        column.addLayout(
            self._row(self.back, self.changes, None, self.again, self.done_button))
        return page

    # News

    def _on_answers(self, answers: Answers) -> None:
        enough = answers.total >= MIN_EXAMPLES
        text = self.tr("You have answered %Ln photo(s)", "", answers.total)
        since = self.tr("%Ln of them since the model last learned", "", answers.new)
        self.answers.setText(self.tr("{0}, {1}.").format(text, since))
        self.start.setEnabled(enough)
        if enough:
            self.start.setFocus()
        else:
            self._warn(self.tr("At least %Ln answers are needed.", "", MIN_EXAMPLES))

    def _on_began(self) -> None:
        self.told.hide()
        self.doing.setText(self.tr("Learning…"))
        self.cancel.setEnabled(True)
        self.pause.setVisible(self._teaching.thorough)
        self._show_pause()
        self.progress.setRange(0, 0)
        self._pages.setCurrentIndex(1)
        self.cancel.setFocus()

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        text = self.tr("Learning and comparing: step {0} of {1}")
        self.doing.setText(text.format(number(min(done + 1, total)), number(total)))

    def _on_trained(self, progress: RetrainProgress) -> None:
        if not self.cancel.isEnabled():
            return
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)
        counted = number(progress.done), number(progress.total)
        parts = [{
            "photos": self.tr("Reading photos: {0} of {1}").format(*counted),
            "looking": self.tr("Looking at photos: {0} of {1}").format(*counted),
            "training": self.tr("Training: round {0} of {1}").format(
                number(progress.epoch), number(progress.epochs)),
            "measuring": self.tr("Measuring what was learned…"),
        }.get(progress.stage, self.tr("Starting…"))]
        if progress.rate:
            parts.append(self.tr("{0} photos a second").format(number(round(progress.rate))))
        if progress.left is not None:
            parts.append(self.tr("{0} left").format(duration(progress.left)))
        self.doing.setText(" · ".join(parts))

    def _on_learned(self, learned: Learned) -> None:
        self.learned = learned
        found = learned.comparison
        adopted = found.adopted
        self._symbol.show_icon("check" if adopted else "close")
        self.verdict.setText(
            self.tr("The candidate is better and is used from now on.") if adopted else
            self.tr("The candidate was refused; everything stays as it was.")
        )
        self.reason.setText(fault_text(found.reason))
        self.versus.show_comparison(found)
        self._show_moves(learned)
        self.back.setText(self.tr("&Back to {0}").format(found.current))
        self.back.setVisible(adopted)
        self.changes.setVisible(adopted and bool(learned.relabelled))
        self.again.setVisible(not adopted)
        self._pages.setCurrentIndex(2)
        self.done_button.setFocus()
        self.setAccessibleDescription(f"{self.verdict.text()} {self.reason.text()}")

    def _show_moves(self, learned: Learned) -> None:
        adopted, rows = learned.comparison.adopted, learned.relabelled
        if self._teaching.thorough:
            self.view.hide()
            self.moves.setText(self.tr(
                "Photos are looked at again in the background, those you see first. Until then "
                "their old labels stand; “What learning changed” lists what becomes another."
            ) if adopted else "")
            return
        if adopted:
            text = self.tr("%Ln photo(s) have another label now.", "", len(rows))
        else:
            text = self.tr("%Ln photo(s) would have had another label.", "", len(rows))
        ways = moves(rows, self._faces)
        lines = [text, *ways[:_MOVES]]
        if len(ways) > _MOVES:
            lines.append("\N{HORIZONTAL ELLIPSIS}")
        self.moves.setText("\n".join(lines))
        self.view.setVisible(bool(rows))
        self.view.show_rows(rows)

    def _on_stopped(self) -> None:
        self._begin_again()
        self._warn(
            self.tr("Stopped. Nothing has changed; started again, it goes on where it was.")
            if self._teaching.thorough else self.tr("Stopped. Nothing has changed."))

    def _on_failed(self, sentence: str) -> None:
        self._begin_again()
        self._warn(sentence)

    def _on_used(self, version: str, changes: ChangeSet) -> None:
        if self.learned is not None and version == self.learned.comparison.current:
            self.verdict.setText(self.tr("{0} is used again.").format(version))
            self.reason.setText("")
            self.back.hide()
            self.changes.hide()
            self.moves.setText("")
            self.view.hide()

    # What is done

    def _begin_again(self) -> None:
        self.told.hide()
        self._pages.setCurrentIndex(0)
        self._teaching.count_answers()

    def _on_start(self) -> None:
        self._teaching.learn(self.thorough.isChecked())

    def _on_pause(self) -> None:
        (self._teaching.proceed if self._teaching.paused else self._teaching.pause)()
        self._show_pause()

    def _show_pause(self) -> None:
        self.pause.setText(self.tr("Continue") if self._teaching.paused else self.tr("Pause"))

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.doing.setText(self.tr("Stopping…"))
        self._teaching.cancel()

    def _on_back(self) -> None:
        if self.learned is not None:
            self.back.setEnabled(False)
            self._teaching.use(self.learned.comparison.current)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.show_rows(())
        super().closeEvent(event)

    # Parts

    def _warn(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()

    def _label(self, text: str = "") -> QLabel:
        label = super()._label(text)
        # Where there is little room pictures give way, not sentences.
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

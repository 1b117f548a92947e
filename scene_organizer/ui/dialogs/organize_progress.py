"""How far organizing has come, with a pause."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from scene_organizer.domain.operation import Mode
from scene_organizer.ui.look import ROOMY
from scene_organizer.ui.numbers import number
from scene_organizer.ui.workers.filing import Filing


class ProgressPage(QWidget):
    """A bar, what is being done, and a button that pauses it.

    Args:
        filing: The file-operation thread.
        parent: Qt parent.
    """

    def __init__(self, filing: Filing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filing = filing
        self._verb = ""
        self._doing = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self.pause = QPushButton(self)
        self.pause.setAutoDefault(False)
        self.pause.clicked.connect(self._on_pause)
        note = QLabel(
            self.tr("Every step is written down first, so that all of it can be undone."), self
        )
        note.setProperty("muted", True)
        note.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(ROOMY)
        line.addWidget(self._bar, 1)
        line.addWidget(self.pause)
        column = QVBoxLayout(self)
        column.setSpacing(ROOMY)
        column.addStretch(1)
        column.addWidget(self._doing)
        column.addLayout(line)
        column.addWidget(note)
        column.addStretch(2)

    def begin(self, mode: Mode, total: int) -> None:
        """Shows the beginning of what a plan says."""
        self._verb = {
            Mode.TAG: self.tr("Tagging"), Mode.COPY: self.tr("Copying"),
            Mode.MOVE: self.tr("Moving"), Mode.LINK: self.tr("Linking"),
        }[mode]
        self._show_pause()
        self.show_progress(0, total)

    def begin_undo(self) -> None:
        """Shows the beginning of an undo."""
        self._verb = self.tr("Undoing")
        self._show_pause()
        self._doing.setText(self.tr("Undoing…"))
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Shows how far it is."""
        files = self.tr("{0} of %Ln file(s)", "", total).format(number(done))
        self._doing.setText(self.tr("{0}: {1}").format(self._verb, files))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_pause(self) -> None:
        (self._filing.proceed if self._filing.paused else self._filing.pause)()
        self._show_pause()

    def _show_pause(self) -> None:
        self.pause.setText(self.tr("Continue") if self._filing.paused else self.tr("Pause"))

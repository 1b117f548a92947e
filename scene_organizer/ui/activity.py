"""The status bar: what goes on, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from scene_organizer.domain.changes import ScanProgress
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT
from scene_organizer.ui.numbers import decimal, number


class Activity(QStatusBar):
    """Text, progress bar and cancel button at the left; selection and device at the right.

    Attributes:
        cancel: Shown while there is something to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancelled)
        self._shown = self._selected = 0
        self._counts = QLabel(self)
        self._device = QLabel(self)
        self._device.setProperty("muted", True)
        area = QWidget(self)
        row = QHBoxLayout(area)
        row.setContentsMargins(SNUG, TIGHT, SNUG, TIGHT)
        row.setSpacing(ROOMY)
        for widget in (self._bar, self._text, self.cancel):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._counts)
        row.addWidget(self._device)
        self.addWidget(area, 1)
        # The bar must not jump when the button comes and goes.
        self.setMinimumHeight(self.cancel.sizeHint().height() + 2 * TIGHT + 2)
        self.rest("")

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def rest(self, text: str) -> None:
        """Shows a sentence and nothing going on."""
        self._text.setText(text)
        self._bar.hide()
        self.cancel.hide()

    def show_scan(self, progress: ScanProgress) -> None:
        """Shows how a scan stands."""
        if progress.walking and not progress.total:
            text = self.tr("Looking for photos… %Ln found", "", progress.found)
            self._work(text, 0, 0)
        else:
            parts = [self.tr("{0} of %Ln photo(s)", "", progress.total).format(
                number(progress.done)
            )]
            if progress.provisional and not progress.rate:
                parts.append(self.tr("first answers for %Ln", "", progress.provisional))
            if progress.rate > 0:
                parts.append(self.tr("{0} a second").format(_rate(progress.rate)))
            if progress.seconds_left is not None:
                parts.append(self.tr("{0} left").format(self.duration(progress.seconds_left)))
            if progress.failed:
                parts.append(self.tr("%Ln failed", "", progress.failed))
            self._work(" · ".join(parts), progress.done, progress.total)
        self._device.setText(
            " · ".join(filter(None, (fault_text(progress.notice), progress.device)))
        )

    def show_files(self, text: str, done: int, total: int) -> None:
        """Shows how a file operation stands."""
        files = self.tr("{0} of %Ln file(s)", "", total).format(number(done))
        self._work(self.tr("{0}: {1}").format(text, files), done, total)

    def show_selection(self, count: int) -> None:
        """Shows how many photos are selected."""
        self._selected = count
        self._show_counts()

    def show_shown(self, count: int) -> None:
        """Shows how many photos are in the grid."""
        self._shown = count
        self._show_counts()

    def show_stopping(self) -> None:
        """Shows that the wish to stop was heard."""
        self._text.setText(self.tr("Stopping…"))
        self.cancel.setEnabled(False)

    def duration(self, seconds: float) -> str:
        """A duration in words, no more precise than it is known."""
        if seconds < 60:
            return self.tr("{0} s").format(number(max(1, round(seconds))))
        minutes = round(seconds / 60)
        if minutes < 60:
            return self.tr("{0} min").format(number(minutes))
        return self.tr("{0} h {1} min").format(
            number(minutes // 60), number(minutes % 60)
        )

    def _show_counts(self) -> None:
        shown = self.tr("%Ln photo(s)", "", self._shown)
        selected = self.tr("%Ln selected", "", self._selected) if self._selected else ""
        self._counts.setText(" · ".join(filter(None, (selected, shown if self._shown else ""))))

    def _work(self, text: str, done: int, total: int) -> None:
        self._text.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        # Nothing moves by itself; as long as there is no total, the text counts.
        self._bar.setVisible(total > 0)
        if self.cancel.isHidden():
            self.cancel.setEnabled(True)
            self.cancel.show()


def _rate(rate: float) -> str:
    return decimal(rate, 1 if rate < 10 else 0)

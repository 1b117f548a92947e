"""Photos of watched folders, organized unasked: of which folders, how, and from when on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.operation import Mode, Plan
from scene_organizer.domain.watching import LOWEST_FLOOR
from scene_organizer.settings import Settings
from scene_organizer.ui.dialogs.dialog import Dialog
from scene_organizer.ui.dialogs.organize_choices import DestinationField, ModeChoice
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import percent
from scene_organizer.ui.workers.watches import Watches

_WIDTH = 560
_TYPING_MS = 400
_FLOORS = (LOWEST_FLOOR, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)


class AutoOrganizeDialog(Dialog):
    """Says what would be done at once before it can be accepted.

    Args:
        watches: Knows what would be done.
        folders: The watched folders.
        settings: As they are.
        parent: The window.
    """

    accepted_settings = Signal(Settings)
    """The settings as they are wanted."""

    def __init__(
        self, watches: Watches, folders: Sequence[Path], settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organize by itself"))
        self.setMinimumWidth(_WIDTH)
        self._watches = watches
        self._settings = settings
        self._resting = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._resting.timeout.connect(self._ask)
        explained = self._label(self.tr(
            "While this window is open, photos that come into these folders are organized as "
            "soon as the model is certain of them, and so are those that are there already. "
            "What it is unsure of stays. All can be undone, and what you undo is not done again."
        ))
        self.folders = {folder: QCheckBox(left_to_right(str(folder)).replace("&", "&&"), self)
                        for folder in folders}
        for folder, box in self.folders.items():
            box.setChecked(str(folder) in settings.auto_organize)
            box.toggled.connect(self._on_changed)
        self.mode = ModeChoice(self)
        if settings.auto_organize_mode in set(Mode):
            self.mode.choose(Mode(settings.auto_organize_mode))
        self.mode.changed.connect(self._on_changed)
        start = next(iter(folders), Path.home()).parent
        self._where = DestinationField(
            settings.auto_organize_destination or settings.destination, start, self)
        self.destination = self._where.edit
        self.destination.textChanged.connect(self._on_changed)
        self.floor = QComboBox(self)
        # One that was written into the file by hand stays.
        for share in sorted({*_FLOORS, max(LOWEST_FLOOR, settings.auto_organize_floor)}):
            self.floor.addItem(percent(share), share)
        self.floor.setCurrentIndex(self.floor.findData(settings.auto_organize_floor))
        self.floor.currentIndexChanged.connect(self._on_changed)
        self.told = self._label()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._build(explained)
        watches.foreseen.connect(self._on_foreseen)
        watches.unforeseen.connect(self._on_unforeseen)
        self._on_changed()

    def _build(self, explained: QLabel) -> None:
        boxes = QVBoxLayout()
        boxes.setSpacing(TIGHT)
        for box in self.folders.values():
            boxes.addWidget(box)
        if not self.folders:
            boxes.addWidget(QLabel(self.tr("No folder is watched."), self))
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(ROOMY)
        form.setVerticalSpacing(SNUG)
        form.addRow(self.tr("Folders"), boxes)
        form.addRow(self.tr("What to do"), self.mode)
        form.addRow(self.tr("Into"), self._where)
        needed = QLabel(self.tr("Confidence &needed"), self)
        needed.setBuddy(self.floor)
        form.addRow(needed, self._row(self.floor, None))
        self._lay_out(explained, form, self.told, self.buttons)

    @property
    def chosen(self) -> tuple[Path, ...]:
        """The folders that are to be organized."""
        return tuple(folder for folder, box in self.folders.items() if box.isChecked())

    @property
    def wanted(self) -> Settings:
        """The settings as they are asked for."""
        return replace(
            self._settings, auto_organize=tuple(map(str, self.chosen)),
            auto_organize_mode=self.mode.mode.value,
            auto_organize_destination=self.destination.text().strip(),
            auto_organize_floor=self.floor.currentData(),
        )

    def accept(self) -> None:
        self.accepted_settings.emit(self.wanted)
        super().accept()

    def _on_changed(self) -> None:
        self._form.setRowVisible(self._where, self.mode.mode is not Mode.TAG)
        # Nothing is accepted that was not foreseen.
        self._allow(not self.chosen)
        self.told.setText("" if self.chosen else self.tr("Nothing is organized by itself."))
        self._resting.start()

    def _ask(self) -> None:
        if self.chosen:
            self._watches.foresee(self.chosen, self.wanted)

    def _on_foreseen(self, plan: Plan) -> None:
        if self._resting.isActive() or not self.chosen:
            return
        count = len({file.photo_id for file in plan.files})
        self.told.setText(" ".join(filter(None, (
            self._at_once(plan.mode, count),
            self.tr("%Ln other(s) stay: the model is not certain enough of them, or it is done.",
                    "", len(plan.left_out)) if plan.left_out else "",
        ))))
        self._allow(True)

    def _at_once(self, mode: Mode, count: int) -> str:
        if not count:
            return self.tr("Of the photos that are there now none is touched.")
        return {
            Mode.TAG: self.tr("%Ln photo(s) that are there already are tagged at once.", "", count),
            Mode.COPY: self.tr("%Ln photo(s) that are there already are copied at once.", "",
                               count),
            Mode.MOVE: self.tr("%Ln photo(s) that are there already are moved at once.", "", count),
            Mode.LINK: self.tr("%Ln photo(s) that are there already are linked at once.", "",
                               count),
        }[mode]

    def _on_unforeseen(self, sentence: str) -> None:
        if not self._resting.isActive() and self.chosen:
            self.told.setText(fault_text(sentence))

    def _allow(self, allowed: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(allowed)

"""What to do with photos, and where to: choices that more than one form asks for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.operation import Mode
from scene_organizer.ui.icons import icon
from scene_organizer.ui.look import SNUG, WIDE


class ModeChoice(QWidget):
    """One button a mode, and below them what the chosen one means.

    Args:
        parent: Qt parent.
    """

    changed = Signal()
    """Another one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {
            Mode.TAG: QRadioButton(self.tr("Tag"), self),
            Mode.COPY: QRadioButton(self.tr("Copy"), self),
            Mode.MOVE: QRadioButton(self.tr("Move"), self),
            Mode.LINK: QRadioButton(self.tr("Link"), self),
        }
        self._meaning = QLabel(self)
        self._meaning.setProperty("muted", True)
        self._meaning.setWordWrap(True)
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(WIDE)
        for button in self._buttons.values():
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SNUG)
        column.addLayout(line)
        column.addWidget(self._meaning)
        self.choose(Mode.TAG)
        self._show_meaning()
        group.buttonToggled.connect(lambda button, on: self._on_toggled() if on else None)

    @property
    def mode(self) -> Mode:
        """What to do."""
        return next(mode for mode, button in self._buttons.items() if button.isChecked())

    def choose(self, mode: Mode) -> None:
        """Chooses as a click would."""
        self._buttons[mode].setChecked(True)

    def _on_toggled(self) -> None:
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        self._meaning.setText({
            Mode.TAG: self.tr("Scenes are written into the photos as keywords that other "
                              "programs read. Pictures and folders stay as they are."),
            Mode.COPY: self.tr("The originals stay where they are."),
            Mode.MOVE: self.tr("The photos leave the folders they are in."),
            Mode.LINK: self.tr("The photos stay where they are and get a second name in the "
                               "folders of their scenes, which takes no space."),
        }[self.mode])


class DestinationField(QWidget):
    """A path to be typed, or to be chosen.

    Args:
        destination: What is in it at first.
        start: Where choosing begins as long as nothing is in it.
        parent: Qt parent.
    """

    def __init__(self, destination: str, start: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.edit = QLineEdit(destination, self)
        self.edit.setPlaceholderText(self.tr("Folder that will hold the scene folders"))
        self.edit.setAccessibleName(self.tr("Destination folder"))
        self.setFocusProxy(self.edit)
        browse = QPushButton(self.tr("Choose…"), self)
        browse.setIcon(icon("folder"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SNUG)
        line.addWidget(self.edit, 1)
        line.addWidget(browse)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder that will hold the scene folders"),
            self.edit.text() or str(self._start),
        )
        if chosen:
            self.edit.setText(chosen)

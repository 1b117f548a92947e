"""What, how and where to organize, as a form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import Kind, Mode, Plan
from scene_organizer.domain.template import EXAMPLES, FIELDS, Template
from scene_organizer.library.organizing import Choices
from scene_organizer.ui.dialogs.organize_choices import DestinationField, ModeChoice
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.workers.filing import PlanRequest

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


class OrganizeForm(QWidget):
    """The choices a plan is made from.

    Args:
        scope: What can be organized.
        destination: The folder chosen last, or an empty string.
        template: The one chosen last.
        parent: Qt parent.
    """

    changed = Signal()
    """Something else is wanted; while a person types, once they rest."""

    def __init__(
        self, scope: Scope, destination: str, template: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scope = scope
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ROOMY)
        self._grid.setVerticalSpacing(SNUG)
        self._grid.setColumnStretch(1, 1)
        self._make_scope()
        self._make_modes()
        self._where: list[QWidget] = []
        self._make_destination(destination)
        self._make_template(template)
        self._make_options()
        self._show_mode()

    # What it is made of

    def _make_scope(self) -> None:
        self._all = QRadioButton(
            self.tr("All %Ln photo(s) shown", "", len(self._scope.shown)), self
        )
        self._selected = QRadioButton(
            self.tr("The %Ln selected", "", len(self._scope.selected)), self
        )
        few = 0 < len(self._scope.selected) < len(self._scope.shown)
        self._selected.setEnabled(bool(self._scope.selected))
        (self._selected if few and len(self._scope.selected) > 1 else self._all).setChecked(True)
        self._add_row(0, self.tr("Photos"), self._all, self._selected)

    def _make_modes(self) -> None:
        self._mode = ModeChoice(self)
        self._mode.changed.connect(self._on_toggled)
        title = QLabel(self.tr("What to do"), self)
        self._grid.addWidget(title, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._mode, 1, 1)

    def _make_destination(self, destination: str) -> None:
        start = next(iter(self._scope.folders), Path.home())
        field = DestinationField(destination, start, self)
        self.destination = field.edit
        self.destination.textChanged.connect(lambda text: self._typing.start())
        label = QLabel(self.tr("Into"), self)
        self._grid.addWidget(label, 3, 0)
        self._grid.addWidget(field, 3, 1)
        self._where += [label, field]

    def _make_template(self, template: str) -> None:
        self.template = QComboBox(self)
        self.template.setEditable(True)
        self.template.addItems(EXAMPLES)
        self.template.setCurrentText(template)
        self.template.setAccessibleName(self.tr("Template of folders and names"))
        self.template.setToolTip(
            self.tr("Folders are separated by /. There are: {0}").format(
                left_to_right(" ".join(f"{{{name}}}" for name in FIELDS))
            )
        )
        self.template.editTextChanged.connect(lambda text: self._typing.start())
        self._example = QLabel(self)
        self._example.setProperty("muted", True)
        self._example.setWordWrap(True)
        label = QLabel(self.tr("Folders"), self)
        self._grid.addWidget(label, 4, 0)
        self._grid.addWidget(self.template, 4, 1)
        self._grid.addWidget(self._example, 5, 1)
        self._where += [label, self.template, self._example]

    def _make_options(self) -> None:
        self._unsure = QCheckBox(self.tr("Take unsure photos too, by their best guess"), self)
        self._clear = QCheckBox(self.tr("Remove folders that become empty"), self)
        self._symbolic = QCheckBox(
            self.tr("Symbolic links, which may lead to another disk"), self
        )
        self._sidecars = QCheckBox(
            self.tr("Into files beside the photos (XMP sidecars) only"), self
        )
        self._untag = QCheckBox(self.tr("Take these keywords away instead"), self)
        boxes = (self._unsure, self._clear, self._symbolic, self._sidecars, self._untag)
        for row, box in enumerate(boxes, start=6):
            box.toggled.connect(lambda on: self.changed.emit())
            self._grid.addWidget(box, row, 1)

    def _add_row(self, row: int, title: str, *buttons: QRadioButton) -> None:
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(WIDE)
        for button in buttons:
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        self._grid.addWidget(QLabel(title, self), row, 0)
        self._grid.addLayout(line, row, 1)
        group.buttonToggled.connect(lambda button, on: self._on_toggled() if on else None)

    # What is chosen

    @property
    def mode(self) -> Mode:
        """What to do."""
        return self._mode.mode

    @property
    def typing(self) -> bool:
        """Whether a person is typing, so that what is asked for is not yet known."""
        return self._typing.isActive()

    @property
    def example(self) -> str:
        """What is shown of the template."""
        return self._example.text()

    def choose(self, mode: Mode, selected: bool = False) -> None:
        """Chooses as clicks would."""
        self._mode.choose(mode)
        (self._selected if selected else self._all).setChecked(True)

    def request(self) -> PlanRequest | None:
        """What is asked for; None as long as the destination is missing.

        Raises:
            InputFault: The template cannot be understood.
        """
        self._typing.stop()
        text = self.destination.text().strip()
        if not text and self.mode is not Mode.TAG:
            return None
        link = Kind.SYMBOLIC_LINK if self._symbolic.isChecked() else Kind.HARD_LINK
        choices = Choices(self.mode, Template(self.template.currentText()), link,
                          self._clear.isChecked(), self._sidecars.isChecked() or None,
                          self._untag.isChecked())
        ids = self._scope.selected if self._selected.isChecked() else self._scope.shown
        return PlanRequest(
            ids, Path(text).expanduser(), choices,
            0.0 if self._unsure.isChecked() else None, self._scope.folders,
        )

    def show_example(self, plan: Plan | None) -> None:
        """Shows where the first photo goes."""
        text = ""
        if plan is not None and plan.files and plan.mode is not Mode.TAG:
            first = plan.files[0]
            text = self.tr("{0} becomes {1}").format(
                left_to_right(first.source.name),
                left_to_right(str(first.target.relative_to(plan.destination))),
            )
        self._example.setText(text)

    def show_fault(self, fault: InputFault) -> None:
        """Says what is wrong with the template."""
        self._example.setText(fault_text(fault.sentence))

    def _on_toggled(self) -> None:
        self._show_mode()
        self.changed.emit()

    def _show_mode(self) -> None:
        mode = self.mode
        for widget in self._where:
            widget.setVisible(mode is not Mode.TAG)
        self._clear.setVisible(mode is Mode.MOVE)
        self._symbolic.setVisible(mode is Mode.LINK)
        self._sidecars.setVisible(mode is Mode.TAG)
        self._untag.setVisible(mode is Mode.TAG)

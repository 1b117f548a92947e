"""The models there are: which is in force, what was measured of them, and going back."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.learning import ModelVersion
from scene_organizer.ui.dialogs.table import TextTable
from scene_organizer.ui.icons import icon
from scene_organizer.ui.learning.versus import share
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import number
from scene_organizer.ui.workers.teaching import Teaching


class VersionsDialog(QDialog):
    """A table of versions, and what can be done with the chosen one.

    Args:
        teaching: Knows them and puts them in force.
        parent: The window.
    """

    def __init__(self, teaching: Teaching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Learned models"))
        self.setMinimumSize(560, 300)
        self.resize(760, 400)
        self._teaching = teaching
        self._versions: list[ModelVersion] = []
        self.table = self._make_table()
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setText(self.tr(
            "Every model stays until you delete it. What you said of photos stands under each."))
        self.use = QPushButton(icon("undo"), self.tr("&Use this one"), self)
        self.use.clicked.connect(self._on_use)
        self.remove = QPushButton(self.tr("&Delete"), self)
        self.remove.clicked.connect(self._on_remove)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(SNUG)
        row.addWidget(self.use)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(close)
        for button in (self.use, self.remove, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, ROOMY)
        column.setSpacing(ROOMY)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(row)
        teaching.versions_listed.connect(self._show)
        teaching.version_used.connect(self._on_used)
        teaching.learned.connect(self._on_learned)
        teaching.failed.connect(self._on_failed)
        self._enable()
        teaching.list_versions()

    def _make_table(self) -> TextTable:
        table = TextTable(5, self)
        table.setHorizontalHeaderLabels([
            self.tr("Model"), self.tr("Learned"), self.tr("From answers"),
            self.tr("Right on your corrections"), self.tr("In force"),
        ])
        table.setAccessibleName(self.windowTitle())
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._enable)
        return table

    @property
    def chosen(self) -> ModelVersion | None:
        """The version that is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self._versions[rows[0].row()] if rows else None

    def _show(self, versions: list[ModelVersion]) -> None:
        # The newest, which one goes back from, comes first.
        self._versions = versions[::-1]
        self.table.setRowCount(len(versions))
        for row, version in enumerate(self._versions):
            for column, text in enumerate(self._cells(version)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        active = [row for row, version in enumerate(self._versions) if version.active]
        # Not selectRow, which selects nothing where columns run from the right.
        self.table.setCurrentCell(active[0] if active else 0, 0)
        self.table.setFocus()
        self._enable()

    def _cells(self, version: ModelVersion) -> tuple[str, ...]:
        if not version.learned:
            when = self.tr("came with the application")
        else:
            moment = QDateTime.fromString(version.made or "", Qt.DateFormat.ISODate).toLocalTime()
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        now, before = (version.measured.get(key) for key in ("held_out", "held_out_before"))
        measured = ""
        if isinstance(now, float) and isinstance(before, float):
            measured = self.tr("{0}, before it {1}").format(share(now), share(before))
        state = self.tr("in force") if version.active else (
            "" if version.usable else self.tr("of another network"))
        return (left_to_right(version.version), when,
                number(version.corrections) if version.learned else "", measured, state)

    def _enable(self) -> None:
        version = self.chosen
        idle = version is not None and not version.active
        self.use.setEnabled(idle and version is not None and version.usable)
        self.remove.setEnabled(idle and version is not None and version.learned)

    def _on_use(self) -> None:
        version = self.chosen
        if version is not None:
            self.use.setEnabled(False)
            self.told.setText(self.tr("All photos are asked again…"))
            self._teaching.use(version.version)

    def _on_remove(self) -> None:
        version = self.chosen
        if version is not None:
            self._teaching.remove(version.version)

    def _on_learned(self) -> None:
        self._teaching.list_versions()

    def _on_failed(self, sentence: str) -> None:
        self.told.setText(sentence)

    def _on_used(self, version: str, changes: ChangeSet) -> None:
        self.told.setText(self.tr(
            "{0} is in force; %Ln photo(s) asked again.", "", len(changes.photos)
        ).format(left_to_right(version)))
        self._teaching.list_versions()

"""The models there are: which is in force, what was measured of them, and going back."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QWidget

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.learning import ModelVersion
from scene_organizer.ui.dialogs.dialog import Dialog
from scene_organizer.ui.dialogs.table import ChoiceTable
from scene_organizer.ui.learning.versus import share
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import number
from scene_organizer.ui.workers.teaching import Teaching


class VersionsDialog(Dialog):
    """A table of versions, and what can be done with the chosen one.

    Args:
        teaching: Knows them and puts them in force.
        parent: The window.
    """

    def __init__(self, teaching: Teaching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Learned models"))
        self.setMinimumSize(560, 300)
        self.resize(760, 400)
        self._teaching = teaching
        self._versions: list[ModelVersion] = []
        columns = [
            self.tr("Model"), self.tr("Learned"), self.tr("From answers"),
            self.tr("Right on your corrections"), self.tr("In force"),
        ]
        self.table = ChoiceTable(columns, 1, self)
        self.table.setAccessibleName(self.windowTitle())
        self.table.itemSelectionChanged.connect(self._enable)
        self.told = self._label(self.tr(
            "Every model stays until you delete it. What you said of photos stands under each."))
        self.use = self._button(self.tr("&Use this one"), self._on_use, "undo")
        self.remove = self._button(self.tr("&Delete"), self._on_remove)
        close = self._button(self.tr("Close"), self.close)
        self._lay_out(self.table, self.told, self._row(self.use, self.remove, None, close))
        teaching.versions_listed.connect(self._show)
        teaching.version_used.connect(self._on_used)
        teaching.learned.connect(self._on_learned)
        teaching.failed.connect(self._on_failed)
        self._enable()
        teaching.list_versions()

    @property
    def chosen(self) -> ModelVersion | None:
        """The version that is selected."""
        row = self.table.chosen
        return None if row is None else self._versions[row]

    def _show(self, versions: list[ModelVersion]) -> None:
        # The newest, which one goes back from, comes first.
        self._versions = versions[::-1]
        self.table.show_rows([self._cells(version) for version in self._versions])
        active = [row for row, version in enumerate(self._versions) if version.active]
        self.table.choose(active[0] if active else 0)
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

"""Searching, sorting, and the size of thumbnails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import Sort
from scene_organizer.domain.query import Facets, PhotoQuery, Query
from scene_organizer.domain.scene import SceneClass
from scene_organizer.domain.search_text import parse
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.filter_menu import FilterMenu
from scene_organizer.ui.grid.view import LARGEST, SMALLEST
from scene_organizer.ui.icons import icon
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT
from scene_organizer.ui.search_field import SearchField

_TYPING_MS = 600
"""What cannot be understood may be half a word: it is remarked on after so long."""


class FilterBar(QWidget):
    """The row above the grid.

    Args:
        scenes: The scene classes.
        parent: Qt parent.
    """

    changed = Signal()
    """The person wants other photos or another order."""
    thumbnail_size_changed = Signal(int)

    def __init__(self, scenes: Sequence[SceneClass], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenes = [scene.key for scene in scenes]
        self._where = Query()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._read)
        self._sort = self._make_sort()
        self._direction = QToolButton(self)
        self._direction.setProperty("flat", True)
        self._direction.setCheckable(True)
        self._direction.toggled.connect(self._on_direction)
        self.search = SearchField(self._scenes, self)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(620)
        self.search.textChanged.connect(self._on_typed)
        self.search.completed.connect(self._read)
        self.menu = FilterMenu(scenes, self)
        self.menu.chosen.connect(self.set_where)
        self._filter = QToolButton(self)
        self._filter.setProperty("flat", True)
        self._filter.setText(self.tr("&Filter"))
        self._filter.setToolTip(self.tr("Choose what to search for"))
        self._filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filter.setMenu(self.menu)
        self.hint = QLabel(self)
        self.hint.setProperty("tone", "warning")
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.size_slider = self._make_size()
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        self._sort_label = self._label(self.tr("&Sort by"), self._sort)
        row.addWidget(self._sort_label)
        row.addWidget(self._sort)
        row.addWidget(self._direction)
        row.addSpacing(ROOMY)
        row.addWidget(self.search, 1)
        row.addWidget(self._filter)
        row.addStretch(0)
        row.addSpacing(ROOMY)
        row.addWidget(self._label(self.tr("Si&ze"), self.size_slider))
        row.addWidget(self.size_slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(SNUG, SNUG, SNUG, SNUG)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self.hint)
        self._on_direction(False, tell=False)

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Lets these scenes be searched for from now on."""
        self._scenes = self.search.scenes = [scene.key for scene in scenes]
        self.menu.scenes = scenes
        self._read()

    @property
    def where(self) -> Query:
        """What is searched for, as last understood."""
        return self._where

    def query(self, base: PhotoQuery) -> PhotoQuery:
        """A query with what is chosen here filled in."""
        return replace(
            base, where=self._where, sort=Sort(self._sort.currentData()),
            descending=not self._direction.isChecked(),
        )

    @property
    def filters(self) -> bool:
        """Whether photos are filtered out."""
        return self._where.filters

    def clear(self) -> None:
        """Lets all photos through again."""
        self.set_where(Query())

    def set_where(self, where: Query) -> None:
        """Searches for something, as if it was typed."""
        with QSignalBlocker(self.search):
            self.search.setText(str(where))
        self._read()

    def explain_order(self, reason: str) -> None:
        """Says why photos cannot be sorted as the person chooses; an empty string if they can."""
        for widget in (self._sort_label, self._sort, self._direction):
            widget.setEnabled(not reason)
        self._sort.setToolTip(reason)
        self._sort.setAccessibleDescription(reason)
        self._direction.setToolTip(reason or self._direction.accessibleName())

    def set_sort(self, sort: Sort, descending: bool) -> None:
        """Sorts as told."""
        self._sort.setCurrentIndex(self._sort.findData(sort.value))
        self._direction.setChecked(not descending)

    def show_facets(self, facets: Facets) -> None:
        """Offers what there is to choose from."""
        self.search.facets = facets
        self.menu.facets = facets

    def _on_typed(self) -> None:
        # Every key acts at once: of several questions only the newest is asked.
        self._read(patient=True)

    def _read(self, patient: bool = False) -> None:
        """Takes over what stands in the field; what cannot be understood changes nothing."""
        self._typing.stop()
        try:
            where = parse(self.search.text(), self._scenes)
        except InputFault as fault:
            if patient:
                self._typing.start()
                return
            self.hint.setText(fault_text(fault.sentence))
            self.hint.show()
            return
        self.hint.hide()
        self._where = self.menu.where = where
        if where.order:
            self._show_order(*where.order)
        self.changed.emit()

    def _show_order(self, sort: Sort, descending: bool) -> None:
        with QSignalBlocker(self._sort), QSignalBlocker(self._direction):
            self.set_sort(sort, descending)
        self._on_direction(not descending, tell=False)

    def _drop_order(self) -> None:
        """The menu has the last word: what the field says of the order goes."""
        if self._where.order:
            self._where = self.menu.where = self._where.without("sort")
            with QSignalBlocker(self.search):
                self.search.setText(str(self._where))

    def _make_sort(self) -> QComboBox:
        sort = QComboBox(self)
        for name, key in (
            (self.tr("Confidence"), Sort.CONFIDENCE),
            (self.tr("Date taken"), Sort.DATE),
            (self.tr("File name"), Sort.NAME),
        ):
            sort.addItem(name, key.value)
        sort.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sort.currentIndexChanged.connect(self._on_sort)
        return sort

    def _make_size(self) -> QSlider:
        size = QSlider(Qt.Orientation.Horizontal, self)
        size.setRange(SMALLEST, LARGEST)
        size.setPageStep(32)
        size.setSingleStep(8)
        size.setFixedWidth(90)
        size.setAccessibleName(self.tr("Size of thumbnails"))
        size.setToolTip(self.tr("Size of thumbnails"))
        size.valueChanged.connect(self.thumbnail_size_changed)
        return size

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return label

    def _on_sort(self) -> None:
        # Names are looked through from A, the rest from the most and the newest.
        by_name = self._sort.currentData() == Sort.NAME.value
        with QSignalBlocker(self._direction):
            self._direction.setChecked(by_name)
        self._on_direction(by_name)

    def _on_direction(self, ascending: bool, tell: bool = True) -> None:
        self._direction.setIcon(icon("ascending" if ascending else "descending"))
        text = self.tr("Ascending") if ascending else self.tr("Descending")
        self._direction.setToolTip(text)
        self._direction.setAccessibleName(text)
        if tell:
            self._drop_order()
            self.changed.emit()

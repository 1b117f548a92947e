"""Sorting, filtering, and the size of thumbnails."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from scene_organizer.domain.photo import PhotoQuery, Sort
from scene_organizer.ui.grid.view import LARGEST, SMALLEST
from scene_organizer.ui.icons import icon
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT

_TYPING_MS = 150


class FilterBar(QWidget):
    """The row above the grid."""

    changed = Signal()
    """The person wants other photos or another order."""
    thumbnail_size_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._sort = self._make_sort()
        self._direction = QToolButton(self)
        self._direction.setProperty("flat", True)
        self._direction.setCheckable(True)
        self._direction.toggled.connect(self._on_direction)
        self._low = self._make_bound(0, self.tr("Least confidence"))
        self._high = self._make_bound(100, self.tr("Greatest confidence"))
        self.search = self._make_search()
        self.size_slider = self._make_size()
        row = QHBoxLayout(self)
        row.setContentsMargins(SNUG, SNUG, SNUG, SNUG)
        row.setSpacing(TIGHT)
        row.addWidget(self._label(self.tr("&Sort by"), self._sort))
        row.addWidget(self._sort)
        row.addWidget(self._direction)
        row.addSpacing(ROOMY)
        row.addWidget(self._label(self.tr("C&onfidence"), self._low))
        row.addWidget(self._low)
        row.addWidget(self._label("\N{EN DASH}", self._high))
        row.addWidget(self._high)
        row.addSpacing(ROOMY)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addSpacing(ROOMY)
        row.addWidget(self._label(self.tr("Si&ze"), self.size_slider))
        row.addWidget(self.size_slider)
        self._on_direction(False, tell=False)

    def query(self, base: PhotoQuery) -> PhotoQuery:
        """A query with what is chosen here filled in."""
        return replace(
            base,
            min_confidence=self._low.value() / 100,
            max_confidence=self._high.value() / 100,
            text=self.search.text().strip(),
            sort=Sort(self._sort.currentData()),
            descending=not self._direction.isChecked(),
        )

    @property
    def filters(self) -> bool:
        """Whether photos are filtered out."""
        return bool(self.search.text().strip()) or (self._low.value(), self._high.value()) != (
            0, 100,
        )

    def clear(self) -> None:
        """Lets all photos through again."""
        with QSignalBlocker(self._low), QSignalBlocker(self._high), QSignalBlocker(self.search):
            self.search.clear()
            self._low.setMaximum(100)
            self._high.setMinimum(0)
            self._low.setValue(0)
            self._high.setValue(100)
        self.changed.emit()

    def set_sort(self, sort: Sort, descending: bool) -> None:
        """Sorts as told."""
        self._sort.setCurrentIndex(self._sort.findData(sort.value))
        self._direction.setChecked(not descending)

    def set_confidence(self, low: int, high: int) -> None:
        """Lets photos of `low .. high` percent through."""
        self._low.setValue(low)
        self._high.setValue(high)

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

    def _make_bound(self, value: int, name: str) -> QSpinBox:
        bound = QSpinBox(self)
        bound.setRange(0, 100)
        bound.setSingleStep(5)
        bound.setSuffix(" %")
        bound.setValue(value)
        bound.setAccessibleName(name)
        bound.setToolTip(name)
        bound.setKeyboardTracking(False)
        bound.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        bound.valueChanged.connect(self._on_bounds)
        return bound

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setPlaceholderText(self.tr("Search file names"))
        search.setAccessibleName(self.tr("Search file names"))
        search.setClearButtonEnabled(True)
        search.setMinimumWidth(100)
        search.setMaximumWidth(420)
        search.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        search.textChanged.connect(lambda text: self._typing.start())
        leave = QAction(search)
        leave.setShortcut(Qt.Key.Key_Escape)
        leave.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        leave.triggered.connect(search.clear)
        search.addAction(leave)
        return search

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
            self.changed.emit()

    def _on_bounds(self) -> None:
        self._low.setMaximum(self._high.value())
        self._high.setMinimum(self._low.value())
        self.changed.emit()

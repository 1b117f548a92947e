"""What a person can choose once and for all."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSlider,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.settings import Settings
from scene_organizer.ui.grid.view import LARGEST, SMALLEST
from scene_organizer.ui.language import LANGUAGES, SYSTEM
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.numbers import percent

_WIDTH = 560
_TYPING_MS = 600
"""Patterns are half typed for a while."""

_FLOORS = (0.6, 0.7, 0.8, 0.9, 0.95)


class Preferences(QDialog):
    """Changes act at once; there is nothing to confirm and the work goes on beside it.

    Args:
        settings: As they are.
        parent: The window.
    """

    changed = Signal(Settings)
    """The settings as they are wanted."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._resting = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._resting.timeout.connect(self._tell)
        self.theme = self._make_theme(settings.theme)
        self.language = self._make_language(settings.language)
        self.thumbnails = QSlider(Qt.Orientation.Horizontal, self)
        self.thumbnails.setRange(SMALLEST, LARGEST)
        self.thumbnails.setValue(settings.thumbnail_size)
        self.thumbnails.valueChanged.connect(self._tell)
        self.floor = self._make_floor(settings.confidence_floor)
        self.notifications = QCheckBox(
            self.tr("N&otify me when a long scan ends and I do not see it"), self
        )
        self.notifications.setChecked(settings.notifications)
        self.notifications.toggled.connect(self._tell)
        self.notify_new = QCheckBox(
            self.tr("Notify me of ne&w photos in watched folders"), self
        )
        self.notify_new.setChecked(settings.notify_new)
        self.notify_new.toggled.connect(self._tell)
        self.keep_in_tray = QCheckBox(
            self.tr("While folders are watched, closing the window lea&ves it beside the clock"),
            self,
        )
        self.keep_in_tray.setChecked(settings.keep_in_tray)
        self.keep_in_tray.toggled.connect(self._tell)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.keep_in_tray.setEnabled(False)
            self.keep_in_tray.setToolTip(self.tr("This desktop has no place for icons there."))
        self.exclusions = QPlainTextEdit("\n".join(settings.exclusions), self)
        self.exclusions.setTabChangesFocus(True)
        # Paths and patterns are written from the left everywhere.
        self.exclusions.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.exclusions.setPlaceholderText(self.tr("Thumbnails\n*.photoslibrary\n/photos/private"))
        lines = 5 * self.exclusions.fontMetrics().lineSpacing()
        self.exclusions.setFixedHeight(lines + 2 * SNUG)
        self.exclusions.textChanged.connect(self._resting.start)
        self._build()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(ROOMY)
        form.setVerticalSpacing(SNUG)
        self._add_choice(form, self.tr("&Theme"), self.theme)
        self._add_choice(form, self.tr("Lan&guage"), self.language)
        form.addRow("", self._hint(self.tr("From the next start of Scene Organizer on.")))
        form.addRow(self.tr("Size of t&humbnails"), self.thumbnails)
        self._add_choice(form, self.tr("Confidence &needed"), self.floor)
        form.addRow("", self._hint(self.tr(
            "Photos of which the model is less certain go to Unsure. "
            "What you said yourself always holds."
        )))
        form.addRow(self.tr("Folders to &leave out"), self.exclusions)
        form.addRow("", self._hint(self.tr(
            "One a line: a name or a whole path; * stands for anything. "
            "It counts from the next scan on (F5); nothing is deleted."
        )))
        form.addRow("", self.notifications)
        form.addRow("", self.notify_new)
        form.addRow("", self.keep_in_tray)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, ROOMY)
        column.setSpacing(ROOMY)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(max(_WIDTH, self.minimumSizeHint().width()))

    def show_settings(self, settings: Settings) -> None:
        """Takes over what was changed elsewhere, such as the theme in the menu."""
        self._settings = settings
        with QSignalBlocker(self.theme), QSignalBlocker(self.thumbnails):
            self.theme.setCurrentIndex(self.theme.findData(settings.theme))
            self.thumbnails.setValue(settings.thumbnail_size)

    def done(self, result: int) -> None:
        if self._resting.isActive():
            self._tell()
        super().done(result)

    def _make_theme(self, chosen: str) -> QComboBox:
        theme = QComboBox(self)
        for key, name in (
            ("system", self.tr("As the system")), ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            theme.addItem(name, key)
        theme.setCurrentIndex(theme.findData(chosen))
        theme.currentIndexChanged.connect(self._tell)
        return theme

    def _make_language(self, chosen: str) -> QComboBox:
        language = QComboBox(self)
        language.addItem(self.tr("As the system"), SYSTEM)
        # Each in its own words: who cannot read the others finds theirs.
        for code, name in LANGUAGES.items():
            language.addItem(name, code)
        language.setCurrentIndex(max(0, language.findData(chosen)))
        language.currentIndexChanged.connect(self._tell)
        return language

    def _make_floor(self, chosen: float) -> QComboBox:
        floor = QComboBox(self)
        floor.addItem(self.tr("As the model thinks best"), 0.0)
        # One that was written into the file by hand stays.
        for share in sorted({*_FLOORS, chosen} - {0.0}):
            floor.addItem(percent(share), share)
        floor.setCurrentIndex(floor.findData(chosen))
        floor.currentIndexChanged.connect(self._tell)
        return floor

    def _add_choice(self, form: QFormLayout, text: str, choice: QComboBox) -> None:
        label = QLabel(text, self)
        label.setBuddy(choice)
        form.addRow(label, self._beside(choice))

    def _beside(self, widget: QWidget) -> QHBoxLayout:
        """As wide as it needs to be."""
        row = QHBoxLayout()
        row.addWidget(widget)
        row.addStretch(1)
        return row

    def _hint(self, text: str) -> QLabel:
        hint = QLabel(text, self)
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        return hint

    def _tell(self) -> None:
        self._resting.stop()
        lines = (line.strip() for line in self.exclusions.toPlainText().splitlines())
        wanted = replace(
            self._settings,
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            thumbnail_size=self.thumbnails.value(),
            confidence_floor=self.floor.currentData(),
            exclusions=tuple(filter(None, lines)),
            notifications=self.notifications.isChecked(),
            notify_new=self.notify_new.isChecked(),
            keep_in_tray=self.keep_in_tray.isChecked(),
        )
        if wanted != self._settings:
            self._settings = wanted
            self.changed.emit(wanted)

"""What a report of a fault should say, to be read before it is copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.ui.look import ROOMY, SNUG


class DiagnosticsDialog(QDialog):
    """Shows diagnostics and copies them; nothing is sent by it."""

    wanted = Signal(bool)
    """Diagnostics are to be gathered, with names of folders and photos or without."""
    log_wanted = Signal()
    """The log folder is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Diagnostics"))
        self.resize(620, 480)
        words = QLabel(self.tr(
            "This helps others to find a fault. It stays on this computer: read it, copy it, "
            "and send it to whom you like."
        ), self)
        words.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setPlaceholderText(self.tr("Looking…"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Diagnostics"))
        self.names = QCheckBox(self.tr("With &names of folders and photos, and the log"), self)
        self.names.toggled.connect(self._ask)
        self.copy_button = QPushButton(self.tr("&Copy"), self)
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        log = QPushButton(self.tr("Open &log folder"), self)
        log.clicked.connect(self.log_wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(log, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(SNUG)
        for widget in (words, self.text, self.names, buttons):
            column.addWidget(widget)

    def show_text(self, text: str) -> None:
        """Shows what was gathered."""
        self.text.setPlainText(text)
        self.copy_button.setEnabled(True)

    def _ask(self, names: bool) -> None:
        # What is shown meanwhile would be copied.
        self.copy_button.setEnabled(False)
        self.wanted.emit(names)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

"""The one field a person searches with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from scene_organizer.domain.completion import Completion, complete
from scene_organizer.domain.query import Facets
from scene_organizer.ui.icons import icon


class SearchField(QLineEdit):
    """A line that offers keys and values as the catalog knows them.

    Args:
        scenes: Keys of the scene classes.
        parent: Qt parent.
    """

    completed = Signal()
    """An offer was taken."""

    def __init__(self, scenes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scenes = scenes
        self.facets = Facets()
        self._completion = Completion(0, 0)
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        # The offers are chosen already: the line knows of terms, Qt's completer does not.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated.connect(self.take)
        self.setPlaceholderText(self.tr("Search: words, scene:sea, year:2024, place:Norway"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        leave = QAction(self)
        leave.setShortcut(Qt.Key.Key_Escape)
        leave.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        leave.triggered.connect(self.clear)
        self.addAction(leave)
        self.textEdited.connect(self._offer)

    @property
    def offers(self) -> list[str]:
        """What may be taken now."""
        return self._offers.stringList()

    def take(self, term: str) -> None:
        """Puts an offer in place of what was typed."""
        text, position = self._completion.applied(self.text(), term)
        self.setText(text)
        self.setCursorPosition(position)
        self.completed.emit()
        if term.endswith(":"):
            self._offer()

    def _offer(self) -> None:
        self._completion = complete(
            self.text(), self.cursorPosition(), self.facets, self.scenes
        )
        self._offers.setStringList(list(self._completion.terms))
        popup = self._completer.popup()
        if self._completion.terms and self.isVisible():
            self._completer.complete()
        elif popup is not None:
            popup.hide()

"""What stands in the grid's place when there is nothing to show: why, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from scene_organizer.ui.icons import Symbol
from scene_organizer.ui.look import ROOMY, SNUG, WIDE
from scene_organizer.ui.marks import strong_font
from scene_organizer.ui.mirror import left_to_right

_ICON = 72
_WIDTH = 520
_RECENT = 5


class EmptyState(QWidget):
    """A symbol, a heading, a sentence or a few points, and one or two buttons.

    Attributes:
        button, other: What to do, and what else; hidden where there is nothing.
    """

    folder_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._other_act: Callable[[], None] | None = None
        self._symbol = Symbol(_ICON, QPalette.ColorRole.PlaceholderText, self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._heading = QLabel(self)
        self._heading.setFont(strong_font(self._heading.font(), 1.5))
        self._sentence = QLabel(self)
        self._sentence.setProperty("muted", True)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setFixedWidth(_WIDTH)
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedWidth(220)
        self.button = QPushButton(self)
        self.button.setProperty("prominent", True)
        self.button.clicked.connect(self._on_clicked)
        self.other = QPushButton(self)
        self.other.clicked.connect(self._on_other_clicked)
        self._points = QLabel(self)
        self._points.setWordWrap(True)
        self._points.setTextFormat(Qt.TextFormat.RichText)
        self._points.setFixedWidth(_WIDTH)
        self._recent = QWidget(self)
        self._recent_column = QVBoxLayout(self._recent)
        self._recent_column.setContentsMargins(0, WIDE, 0, 0)
        self._recent_column.setSpacing(SNUG)
        column = QVBoxLayout(self)
        column.setSpacing(SNUG)
        column.addStretch(2)
        for widget, gap in (
            (self._symbol, SNUG), (self._heading, 0), (self._sentence, ROOMY), (self._points, 0),
            (self._busy, SNUG), (self.button, 0), (self.other, 0), (self._recent, 0),
        ):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            if isinstance(widget, QLabel) and widget is not self._points:
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(gap)
        column.addStretch(3)

    @property
    def heading(self) -> str:
        """What it says in large letters."""
        return self._heading.text()

    @property
    def sentence(self) -> str:
        """What it says below."""
        return self._sentence.text()

    def show_more(
        self, points: Sequence[str], action: str, act: Callable[[], None] | None = None
    ) -> None:
        """Adds to a state, after `show_state`, what takes more words.

        Args:
            points: Sentences, a line each.
            action: Of a second button, or an empty string for none.
            act: What that button does.
        """
        self._other_act = act
        items = "".join(f"<li>{escape(point)}</li>" for point in points)
        self._points.setText(f"<ul style='margin:0'>{items}</ul>")
        self._points.setFixedHeight(self._points.heightForWidth(_WIDTH) + ROOMY)
        self._points.setVisible(bool(points))
        self.other.setText(action)
        self.other.setVisible(bool(action))

    def show_state(
        self,
        symbol: str,
        heading: str,
        sentence: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        busy: bool = False,
        recent: Sequence[Path] = (),
        progress: tuple[int, int] = (0, 0),
    ) -> None:
        """Shows a state.

        Args:
            symbol: Name of the icon.
            heading: A few words.
            sentence: Why, and what to do.
            action: Of the button, or an empty string for none.
            act: What the button does.
            busy: Whether to show how far it is.
            recent: Folders to offer.
            progress: How much of how much of that is done; nothing of nothing if not known.
        """
        self._act = act
        self._symbol.show_icon(symbol)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        # Beside an alignment the layout forgets that wrapped text is higher.
        self._sentence.setFixedHeight(self._sentence.heightForWidth(_WIDTH))
        self._sentence.setVisible(bool(sentence))
        done, total = progress
        self._busy.setRange(0, total)
        self._busy.setValue(done)
        # A bar that runs to and fro would tell no more than the sentence does.
        self._busy.setVisible(busy and total > 0)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.show_more((), "")
        self._offer(recent)

    def _offer(self, folders: Sequence[Path]) -> None:
        while (item := self._recent_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._recent.setVisible(bool(folders))
        if not folders:
            return
        title = QLabel(self.tr("Recent folders"), self._recent)
        title.setProperty("muted", True)
        self._recent_column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        for folder in folders[:_RECENT]:
            button = QPushButton(self._recent)
            text = self.fontMetrics().elidedText(
                left_to_right(str(folder)), Qt.TextElideMode.ElideMiddle, 420
            )
            button.setText(text.replace("&", "&&"))
            button.setToolTip(str(folder))
            button.clicked.connect(lambda *_, chosen=folder: self.folder_chosen.emit(chosen))
            self._recent_column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()

    def _on_other_clicked(self) -> None:
        if self._other_act is not None:
            self._other_act()

"""What was said about a photo, by whom and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from scene_organizer.domain.history import LabelEvent
from scene_organizer.ui.groups import Face
from scene_organizer.ui.look import SNUG, TIGHT
from scene_organizer.ui.numbers import percent
from scene_organizer.ui.sentences import listed

_MOST = 12
"""Events shown, the newest; a photo asked about more often is rare."""


class LabelHistory(QWidget):
    """The answers to what a photo shows, newest first.

    Args:
        faces: What scenes are called.
        parent: Qt parent.
    """

    def __init__(self, faces: Mapping[str, Face], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces = faces
        title = QLabel(self.tr("Who said so"), self)
        title.setProperty("muted", True)
        self._lines = QLabel(self)
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        self._lines.setWordWrap(True)
        self._lines.setAccessibleName(title.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SNUG, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(title)
        column.addWidget(self._lines)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says, one event a line."""
        return self._lines.text()

    def show_events(self, events: Sequence[LabelEvent]) -> None:
        """Shows a photo's history, given in the order of time."""
        lines = [self._line(event) for event in reversed(events[-_MOST:])]
        if len(events) > _MOST:
            lines.append(self.tr("and %Ln earlier", "", len(events) - _MOST))
        self._lines.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def _line(self, event: LabelEvent) -> str:
        who = self.tr("You") if event.model is None else (
            self.tr("Model {0}").format(event.model))
        return f"{_moment(event.when)}\n{who}: {self._answer(event)}"

    def _answer(self, event: LabelEvent) -> str:
        if event.scenes is None:
            return self.tr("correction removed")
        if event.scenes:
            said = listed(map(self._name, event.scenes))
        elif event.model is None:
            return self.tr("none of these")
        else:
            said = self.tr("unsure")
            if event.best is not None:
                said += f", {self._name(event.best)}?"
        return said if event.confidence is None else f"{said}, {percent(event.confidence)}"

    def _name(self, key: str) -> str:
        face = self._faces.get(key)
        return face.name if face else key


def _moment(when: str) -> str:
    """A time of the catalog's (UTC) in the person's zone and language."""
    try:
        seconds = datetime.fromisoformat(when).timestamp()
    except ValueError:
        return when
    moment = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

"""One question about photos that look alike, with the chance to leave some out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.photo import NONE
from scene_organizer.domain.review import Lookalikes
from scene_organizer.ui.groups import Face
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT
from scene_organizer.ui.marks import strong_font
from scene_organizer.ui.review.strip import Strip, Tile
from scene_organizer.ui.review.walk import Answer


class StreakBar(QWidget):
    """Shown while the photo has look-alikes that wait for an answer too.

    Args:
        faces: What scenes are called.
        tile: As for `Strip`.
        parent: Qt parent.
    """

    answered = Signal()
    """All that are not left out show what was suggested."""
    escaped = Signal()
    """Keys are to act on the one photo again."""
    kept_changed = Signal()

    def __init__(
        self,
        faces: Mapping[str, Face],
        tile: Callable[[int], Tile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._faces = faces
        self._streak: Lookalikes | None = None
        self._waiting: Sequence[int] = ()
        self._left_out: set[int] = set()
        self._question = QLabel(self)
        self._question.setFont(strong_font(self._question.font()))
        self._hint = QLabel(self)
        self._hint.setProperty("muted", True)
        # In a narrow window the question and the answer need the room.
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint.setText(self.tr(
            "↓ goes to them. There Space leaves one out, "
            "a scene's key answers for all."
        ))
        self.button = QPushButton(self)
        self.button.setProperty("prominent", True)
        self.button.clicked.connect(self.answered)
        self.strip = Strip(
            lambda id: replace(tile(id), face=None, left_out=id in self._left_out),
            captions=False, parent=self,
        )
        self.strip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.strip.picked.connect(self._toggle)
        words = QHBoxLayout()
        words.setSpacing(ROOMY)
        words.addWidget(self._question)
        words.addWidget(self._hint, 1)
        words.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, SNUG, ROOMY, TIGHT)
        column.setSpacing(TIGHT)
        column.addLayout(words)
        column.addWidget(self.strip)
        self.hide()

    @property
    def streak(self) -> Lookalikes | None:
        """What is asked about, or None."""
        return self._streak

    @property
    def question(self) -> str:
        """What is asked."""
        return self._question.text()

    @property
    def kept(self) -> tuple[int, ...]:
        """The photos an answer for all counts for."""
        return tuple(id for id in self._waiting if id not in self._left_out)

    @property
    def suggestion(self) -> Answer:
        """What all may show."""
        key = self._streak.suggestion if self._streak else None
        return () if key in (None, NONE) else (str(key),)

    def show_streak(self, streak: Lookalikes | None, waiting: Sequence[int] = ()) -> None:
        """Asks about look-alikes, of which some wait for an answer; None hides the question."""
        focused = self.strip.hasFocus()
        if streak is None:
            self._streak, self._waiting = None, ()
            self._left_out.clear()
            self.hide()
            self.strip.show_photos((), 0)
            if focused:
                self.escaped.emit()
            return
        if streak != self._streak:
            self._left_out.clear()
        self._streak, self._waiting = streak, waiting
        self.strip.show_photos(waiting, waiting[0])
        self._say()
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.strip.hasFocus() or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            on = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            self.strip.step(1 if key == on else -1)
        elif key == Qt.Key.Key_Space and self.strip.current is not None:
            self._toggle(self.strip.current)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Escape):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _toggle(self, id: int) -> None:
        self._left_out ^= {id}
        self._say()
        self.kept_changed.emit()
        self.strip.refresh()

    def _say(self) -> None:
        if self._streak is None:
            return
        count = len(self.kept)
        if self.suggestion:
            face = self._faces.get(self.suggestion[0])
            name = face.name if face else self.suggestion[0]
            asked = self.tr("These %Ln look alike: all {0}?", "", count).format(name)
            action = self.tr("All {0} (Shift+Enter)").format(name)
        else:
            asked = self.tr("These %Ln look alike: no scene in any of them?", "", count)
            action = self.tr("None in all (Shift+Enter)")
        self._question.setText(asked)
        self.button.setText(action.replace("&", "&&"))
        self.button.setEnabled(bool(self.kept))
        self.strip.setAccessibleName(asked)
        self.setAccessibleName(asked)

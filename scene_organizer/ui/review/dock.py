"""What stands below the photo in a review: look-alikes, progress, answers, neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from scene_organizer.domain.review import Effort
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.groups import Face
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT
from scene_organizer.ui.marks import strong_font
from scene_organizer.ui.review.answers import Answers
from scene_organizer.ui.review.ring import ProgressRing
from scene_organizer.ui.review.streak_bar import StreakBar
from scene_organizer.ui.review.strip import Strip, Tile


class Dock(QWidget):
    """Puts the parts together; the page joins them to what happens.

    Args:
        scenes: The scene classes.
        faces: What they are called.
        tile: How a photo looks in a strip.
        parent: Qt parent.
    """

    view_changed = Signal()
    """Other photos are seen."""

    def __init__(
        self,
        scenes: Sequence[SceneClass],
        faces: Mapping[str, Face],
        tile: Callable[[int], Tile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.streak_bar = StreakBar(faces, tile, self)
        self.ring = ProgressRing(self)
        self.answers = Answers(scenes, faces, self)
        self.filmstrip = Strip(tile, captions=True, parent=self)
        self.filmstrip.setAccessibleName(self.tr("Neighbouring photos"))
        self._strips = self.filmstrip, self.streak_bar.strip
        for strip in self._strips:
            strip.view_changed.connect(self.view_changed)
        self._left = QLabel(self)
        self._left.setFont(strong_font(self._left.font()))
        # So that the answers do not move while the number shrinks.
        self._left.setMinimumWidth(
            self._left.fontMetrics().horizontalAdvance(self.tr("%Ln photo(s) left", "", 888))
        )
        self._time = QLabel(self)
        self._time.setProperty("muted", True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._left)
        words.addWidget(self._time)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(ROOMY, SNUG, ROOMY, TIGHT)
        row.setSpacing(SNUG)
        row.addWidget(self.ring)
        row.addLayout(words)
        row.addSpacing(SNUG)
        row.addWidget(self.answers, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SNUG)
        column.setSpacing(0)
        column.addWidget(self.streak_bar)
        column.addLayout(row)
        films = QHBoxLayout()
        films.setContentsMargins(ROOMY, 0, ROOMY, 0)
        films.addWidget(self.filmstrip)
        column.addLayout(films)

    @property
    def visible_ids(self) -> list[int]:
        """The photos whose pictures are seen, each once."""
        return list(dict.fromkeys(
            id for strip in self._strips for id in strip.visible_ids))

    def show_thumbnails(self) -> None:
        """Shows what pictures have come."""
        for strip in self._strips:
            strip.update()

    @property
    def sentence(self) -> str:
        """How much is left, and for how long."""
        return f"{self._left.text()}, {self._time.text()}"

    def show_progress(self, done: int, total: int, effort: Effort) -> None:
        """Shows how many photos of how many are answered, and how long the rest takes."""
        self.ring.show_progress(done, total)
        left = total - done
        self._left.setText(self.tr("%Ln photo(s) left", "", left))
        minutes = Effort(left, effort.seconds_each).minutes
        if left * effort.seconds_each < 60:
            self._time.setText(self.tr("less than a minute"))
        else:
            self._time.setText(self.tr("about %Ln minute(s)", "", minutes))

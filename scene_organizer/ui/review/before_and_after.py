"""What stands in the photo's place before the first and after the last one of a review."""

from __future__ import annotations

from PySide6.QtCore import Signal

from scene_organizer.ui.empty_state import EmptyState


class BeforeAndAfter(EmptyState):
    """Says that photos are looked for, that there are none, or that all are answered."""

    left = Signal()
    """The person wants to go back to the photos."""

    def show_looking(self) -> None:
        """It is not known yet which photos need a person."""
        self.show_state(
            "review", self.tr("Looking which photos need you…"),
            self.tr("The most doubtful come first."), busy=True,
        )

    def show_done(self, answered: int) -> None:
        """No photo needs a person, any more or at all."""
        if answered:
            heading = self.tr("All done: nothing needs you")
            sentence = self.tr("%Ln photo(s) answered.", "", answered)
            sentence += " " + self.tr("Z takes the last answer back.")
        else:
            heading, sentence = self.tr("Nothing needs you"), self.tr(
                "The model is sure of every photo here, or you have said what it shows."
            )
        self.show_state(
            "check", heading, sentence, self.tr("Back to the photos"), self.left.emit
        )

"""What stands in the photo's place before the first and after the last one of a review."""

from __future__ import annotations

from PySide6.QtCore import Signal

from scene_organizer.ui.empty_state import EmptyState


class BeforeAndAfter(EmptyState):
    """Says that photos are looked for, that there are none, or that all are answered."""

    left = Signal()
    """The person wants to go back to the photos."""

    def show_looking(self, teaching: bool = False) -> None:
        """It is not known yet which photos need a person, or which teach most."""
        if teaching:
            self.show_state(
                "review", self.tr("Looking which photos teach most…"),
                self.tr("Doubtful ones, and unlike each other."), busy=True,
            )
            return
        self.show_state(
            "review", self.tr("Looking which photos need you…"),
            self.tr("The most doubtful come first."), busy=True,
        )

    def show_done(self, answered: int, teaching: bool = False) -> None:
        """No photo needs a person, any more or at all."""
        if teaching:
            heading = self.tr("Thank you: these teach most") if answered else (
                self.tr("Nothing to ask"))
            sentence = self.tr("%Ln photo(s) answered.", "", answered)
            sentence += " " + self.tr(
                "“Learn from your corrections” in the menu “Learn” makes a better model of them."
            )
        elif answered:
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

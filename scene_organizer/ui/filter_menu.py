"""The search as a menu: each choice writes a term into the field, or takes it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from scene_organizer.domain.photo import UNSURE
from scene_organizer.domain.query import Condition, Facets, Level, Period, Query, Value
from scene_organizer.domain.scene import SceneClass
from scene_organizer.domain.search_text import parse

_LONGEST = 30
"""Choices a submenu shows; the rest is for the field, which completes."""


class FilterMenu(QMenu):
    """What photos can be filtered by.

    Args:
        scenes: The scene classes.
        parent: Qt parent.
    """

    chosen = Signal(Query)

    def __init__(self, scenes: Sequence[SceneClass], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scenes = scenes
        self.where = Query()
        self.facets = Facets()
        # Filled at each opening: what there is to choose from changes with the photos.
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offers what there is now."""
        self.clear()
        self._add(self.tr("&Scene"), [
            (scene.name, Value("scene", scene.key)) for scene in self.scenes
        ] + [(self.tr("Unsure"), Value("scene", UNSURE))])
        self._add(self.tr("&Certainty"), [
            (self.tr("Below 50 %"), Level(None, 0.5, True)),
            (self.tr("Below 70 %"), Level(None, 0.7, True)),
            (self.tr("90 % and more"), Level(0.9, None)),
            (self.tr("Unsure"), Value("is", "unsure")),
            (self.tr("Provisional"), Value("is", "provisional")),
            (self.tr("Corrected by a person"), Value("is", "corrected")),
        ])
        dates = self._add(self.tr("&Date"), [
            (year, parse(f"year:{year}").terms[0].condition)
            for year in self.facets.years if year.isdecimal() and year != "0000"
        ])
        dates.setEnabled(True)
        dates.addSeparator()
        between = dates.addAction(self.tr("&Between two days…"))
        between.triggered.connect(self._ask_for_days)
        self._add(self.tr("C&amera"), [(name, Value("camera", name))
                                       for name in self.facets.cameras])
        self._add(self.tr("F&older"), [(name, Value("folder", name))
                                       for name in self.facets.folders])
        self._add(self.tr("&Place"), [
            (self.tr("Any that is known"), Value("has", "location")),
            *((name, Value("place", name)) for name in
              (*self.facets.countries, *self.facets.places)),
        ])

    def _add(self, name: str, choices: Sequence[tuple[str, Condition]]) -> QMenu:
        menu = self.addMenu(name)
        menu.setEnabled(bool(choices))
        current = {term.condition for term in self.where.terms if not term.negated}
        for text, condition in choices[:_LONGEST]:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(condition in current)
            action.triggered.connect(
                lambda checked, chosen=condition: self._choose(chosen, checked)
            )
        return menu

    def _ask_for_days(self) -> None:
        # Loaded when it is opened, see `ui.learning.learning`.
        from scene_organizer.ui.dialogs.days import DaysDialog

        dialog = DaysDialog(self.where, self.parentWidget())
        dialog.chosen.connect(self._choose_days)
        dialog.open()

    def _choose_days(self, days: Period) -> None:
        # In place of the time that was searched for: the dialog began with that.
        self.chosen.emit(self.where.without("date", "year").plus(days))

    def _choose(self, condition: Condition, checked: bool) -> None:
        rest = Query(tuple(
            term for term in self.where.terms if term.negated or term.condition != condition
        ))
        if isinstance(condition, Level):
            # Of bounds only one makes sense at a time.
            rest = rest.without("confidence")
        self.chosen.emit(rest.plus(condition) if checked else rest)

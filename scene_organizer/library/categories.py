"""A person's own categories: adding, renaming, merging, taking away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scene_organizer.catalog.categories import Categories as Table
from scene_organizer.catalog.categories import key_of
from scene_organizer.catalog.labels import Labels
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.learning import Quality
from scene_organizer.domain.scene import SceneClass
from scene_organizer.learning.kinds import STARTERS, Starter
from scene_organizer.library.learning import Learned, Learning
from scene_organizer.library.models import Models


@dataclass(frozen=True)
class Offer:
    """A starter category that can be chosen.

    Attributes:
        starter: Which.
        chosen: Whether it was.
        quality: What was measured with the bundled model, alone beside the six; None if it
            was not.
    """

    starter: Starter
    chosen: bool
    quality: Quality | None


class Categories:
    """Which categories there are; any thread may call any method.

    A new category is learned like everything else: from examples, by the next
    `Learning.retrain`.
    """

    def __init__(
        self, table: Table, labels: Labels, models: Models, learning: Learning
    ) -> None:
        self._table = table
        self._labels = labels
        self._models = models
        self._learning = learning

    def list(self) -> list[tuple[SceneClass, int]]:
        """Every category in the order of display, and how many photos a person put into it."""
        examples = self._table.examples()
        return [(scene, examples.get(scene.key, 0)) for scene in self._labels.scenes()]

    def add(self, name: str, colour: str = "") -> SceneClass:
        """Adds a category, or brings one back that was taken away.

        Args:
            name: What is shown.
            colour: `#rrggbb`; by default one that is told apart from the others.

        Raises:
            InputFault: The name or the colour cannot be used, or there is such a category.
        """
        self._table.add(name, colour=colour)
        return self.find(key_of(name))

    def starters(self) -> Sequence[Offer]:
        """The starter categories there are, chosen or not."""
        chosen = self._table.starters().values()
        quality = self._learning.starter_quality()
        return [Offer(starter, starter.key in chosen, quality.get(starter.key))
                for starter in STARTERS.values()]

    def start(self, name: str, cancel: CancelToken | None = None) -> Learned:
        """Adds a starter category and learns it, unless it is refused; no photo is opened.

        Args:
            name: Its key or name.
            cancel: Stops between steps.

        Raises:
            InputFault: There is none, or there is a category of that name.
            EnvironmentFault: It cannot be learned or written.
            Cancelled: The person asked to stop.
        """
        wanted = name.strip().casefold()
        starter = next((each for each in STARTERS.values()
                        if wanted in (each.key, each.name.casefold())), None)
        if starter is None:
            raise InputFault(f"There is no starter category {name!r}. "
                             f"There are {', '.join(STARTERS)}.")
        self._table.add(starter.name, starter.key)
        adopted = False
        try:
            learned = self._learning.learn_starters([starter.key], cancel)
            adopted = learned.comparison.adopted
            return learned
        finally:
            if not adopted:
                self._table.hide(self.find(starter.key))

    def rename(self, old: str, new: str) -> SceneClass:
        """Gives a person's own category another name, key and folder.

        Raises:
            InputFault: There is none of that name, it is built in, or the new name
                cannot be used.
        """
        category = self.find(old)
        key = self._table.rename(category, new)
        self._models.rename(category.key, key)
        return self.find(key)

    def recolour(self, name: str, colour: str) -> SceneClass:
        """Gives a person's own category another colour, `#rrggbb`.

        Raises:
            InputFault: There is none of that name, it is built in, or that is no colour.
        """
        category = self.find(name)
        self._table.recolour(category, colour)
        return self.find(category.key)

    def merge(self, source: str, into: str) -> ChangeSet:
        """Makes all of one category another; one step of undo.

        Raises:
            InputFault: There is none of these names, or the first is built in.
        """
        category, target = self.find(source), self.find(into)
        if category.key == target.key:
            raise InputFault("A category cannot be merged into itself.")
        self._table.hide(category)
        wanted = {
            photo: tuple(dict.fromkeys(
                target.key if key == category.key else key for key in scenes))
            for photo, scenes in self._table.labelled(category.key).items()
        }
        return self._without(category, self._labels.assign(dict(wanted), target.name))

    def remove(self, name: str) -> ChangeSet:
        """Takes a category away, and what a person said by it; one step of undo.

        Photos that show other scenes, too, keep those.

        Raises:
            InputFault: There is none of that name, or it is built in.
        """
        category = self.find(name)
        self._table.hide(category)
        wanted: dict[int, tuple[str, ...] | None] = {}
        for photo, scenes in self._table.labelled(category.key).items():
            rest = tuple(key for key in scenes if key != category.key)
            wanted[photo] = rest or None
        return self._without(category, self._labels.assign(wanted, f"without {category.name}"))

    def find(self, name: str) -> SceneClass:
        """The category of a key or a name, whatever its case.

        Raises:
            InputFault: There is none.
        """
        scenes = self._labels.scenes()
        wanted = name.strip().casefold()
        for scene in scenes:
            if wanted in (scene.key.casefold(), scene.name.casefold()):
                return scene
        raise InputFault(f"There is no category {name!r}. "
                         f"Known are {', '.join(scene.key for scene in scenes)}.")

    def _without(self, category: SceneClass, changes: ChangeSet) -> ChangeSet:
        """Asks photos again that the head in force put into a category that is gone."""
        asked = self._models.settle(without=category.key)
        photos = dict.fromkeys((*changes.photos, *asked.photos))
        return ChangeSet(tuple(photos), changes.text or f"without {category.name}")

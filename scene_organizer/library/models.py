"""The model's versions: which is in force, and that photos have its answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.rescoring import has_others, rescore
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, OnProgress
from scene_organizer.domain.counting import counted
from scene_organizer.domain.learning import ModelVersion
from scene_organizer.engine.base_set import BaseSet, read_base_set
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.head import Head
from scene_organizer.engine.pool import Pool
from scene_organizer.learning.quick import own_head
from scene_organizer.learning.versions import Versions


class Models:
    """Keeps versions, puts them in force, and answers which head is.

    Any thread may call any method; `use` and `settle` block the caller for seconds.

    Args:
        folder: Of the versions.
        database: The catalog.
        labels: Whose scenes are the categories.
        children: Gives the child processes, which begin with the network that came with
            the application.
        floor: Gives the confidence below which a person wants photos to be unsure.
        forget: Called when answers have changed.

    Attributes:
        folder: As given.
        notice: What a person should know of the version in force, or an empty string.
    """

    def __init__(
        self, folder: Path, database: Database, labels: Labels,
        children: Callable[[], Pool], floor: Callable[[], float],
        forget: Callable[[], None],
    ) -> None:
        self.folder = folder
        self._database = database
        self._labels = labels
        self._children = children
        self._floor = floor
        self._forget = forget
        self._lock = Lock()
        self._store: Versions | None = None
        self._active = ""
        self._loaded: Head | None = None
        self._base: tuple[Path, BaseSet] | None = None
        self.notice = ""

    # The head in force

    def head(self) -> Head:
        """What turns the network's answers into predictions now."""
        return self.adapted(self.whole_head())

    def pool(self) -> Pool:
        """The child processes, with the network in force."""
        self.whole_head()
        return self._children()

    def whole_head(self) -> Head:
        """The head in force with all that it learned, whatever categories there are now."""
        versions = self.store
        with self._lock:
            # Another window or a command may have put another one in force.
            active = versions.active
            if self._loaded is None or self._active != active:
                self._loaded, self._active = versions.head(), active
                self.notice = versions.notice
                self._equip(versions.networks.find(self._loaded.version))
            return self._loaded

    def _equip(self, network: ModelBundle) -> None:
        pool = self._children()
        if pool.bundle.digest != network.digest or pool.bundle.version != network.version:
            pool.use(network)

    def adapted(self, head: Head) -> Head:
        """A head that answers with the categories there are, as sure as the person wants it."""
        keys = frozenset(scene.key for scene in self._labels.scenes())
        return head.only(keys).raised(self._floor())

    @property
    def store(self) -> Versions:
        """Where the versions are kept."""
        with self._lock:
            if self._store is None:
                self._store = Versions(self.folder, self._children().bundle)
            return self._store

    @property
    def network(self) -> ModelBundle:
        """What the head in force stands on."""
        return self.pool().bundle

    @property
    def base(self) -> BaseSet:
        """The base set of the network in force, read when first needed.

        Raises:
            EnvironmentFault: There is none.
        """
        folder = self.network.folder
        with self._lock:
            if self._base is None or self._base[0] != folder:
                self._base = folder, read_base_set(folder)
            return self._base[1]

    # Versions

    def versions(self) -> list[ModelVersion]:
        """Every version there is, the bundle's own first."""
        return self.store.list()

    def use(self, version: str, cancel: CancelToken | None = None) -> ChangeSet:
        """Puts a version in force and gives all photos its answers.

        Raises:
            InputFault: There is no such version, or it stands on another network.
            EnvironmentFault: It is damaged, or cannot be put in force.
        """
        self.store.use(version)
        return self.settle(cancel)

    def remove(self, version: str) -> None:
        """Deletes a version that is not in force.

        Raises:
            InputFault: It is in force, came with the application, or is not there.
            EnvironmentFault: It cannot be deleted.
        """
        self.store.remove(version)

    def rename(self, old: str, new: str) -> None:
        """Gives a category its new key in every version."""
        self.store.rename(old, new)
        with self._lock:
            self._loaded = None

    def settle(
        self, cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None, without: str = "",
    ) -> ChangeSet:
        """Gives photos the answers of the head in force that have another's; opens none.

        Args:
            cancel: Stops early; the next call goes on.
            on_progress: Told photos done and their total.
            without: A category that was taken away: answers that name it are given anew.

        Raises:
            EnvironmentFault: The catalog cannot be written.
        """
        head = self.whole_head()
        if not has_others(self._database, head.version, without):
            return ChangeSet()
        if head.logits is None:
            head = own_head(head.bundle, self.base)
        head = self.adapted(head)
        changed = rescore(
            self._database, head.predict_embedded, head.version, without, cancel, on_progress
        )
        if changed:
            self._forget()
        what = f"{counted(len(changed), 'photo')} asked again"
        return ChangeSet(tuple(changed), what if changed else "")

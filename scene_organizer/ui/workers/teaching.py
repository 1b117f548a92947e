"""Learning in the window's background: candidates, versions, categories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress
from scene_organizer.domain.errors import Cancelled, InputFault
from scene_organizer.domain.learning import Answers
from scene_organizer.engine.retrain_job import RetrainProgress
from scene_organizer.library import Library
from scene_organizer.library.learning import Learned
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker

_T = TypeVar("_T")


class Teaching(QObject):
    """Learns, puts versions in force and changes categories, one thing after the other."""

    answers_counted = Signal(Answers)
    began = Signal()
    """A candidate is being learned."""
    progressed = Signal(int, int)
    """Steps of quick learning done, and their number."""
    trained = Signal(RetrainProgress)
    """How far thorough learning is."""
    learned = Signal(Learned)
    stopped = Signal()
    """Learning was cancelled; nothing has changed."""
    learning_failed = Signal(str)
    versions_listed = Signal(list)
    version_used = Signal(str, ChangeSet)
    relabelled_found = Signal(list)
    """`Relabelling` of what the model in force says otherwise than the one before it."""
    categories_listed = Signal(list)
    """Every scene class, in the order of display, with its number of examples."""
    categories_changed = Signal(list, ChangeSet)
    """Every scene class there is now, and the photos that changed."""
    starters_listed = Signal(list)
    """`Offer` of every category that comes learned, chosen or not."""
    details_ready = Signal(list)
    renewed = Signal(ScanProgress)
    """How many photos were looked at again by another network, of how many."""
    photos_changed = Signal(set)
    renewal_ended = Signal(str)
    """All were looked at again, or it was stopped; what a person should know, or nothing."""
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._worker = Worker("learning", bridge)
        # Of its own: what is shown must not wait until a candidate is learned.
        self._asker = Worker("learning-questions", bridge)
        # Of its own: photos are looked at again for hours, if there are many.
        self._renewer = Worker("renewing", bridge)
        self._cancel = CancelToken()
        self._renewing = CancelToken()
        self._visible: tuple[int, ...] = ()
        self.running = self.thorough = False
        library.visible = lambda: self._visible

    # Asking

    def count_answers(self) -> None:
        """Asks how much there is to learn from."""
        self._ask(self._library.learning.answers, self.answers_counted.emit)

    def list_versions(self) -> None:
        """Asks which models there are."""
        self._ask(self._library.models.versions, self.versions_listed.emit)

    def find_relabelled(self) -> None:
        """Asks what the model in force has changed."""
        self._ask(self._library.learning.relabelled, self.relabelled_found.emit)

    def list_categories(self) -> None:
        """Asks which categories there are, and which could be chosen."""
        self._ask(self._library.categories.list, self.categories_listed.emit)
        self._ask(self._library.categories.starters, self.starters_listed.emit)

    def fetch(self, ids: Sequence[int]) -> None:
        """Asks for photos' details."""
        self._ask(partial(self._library.photos, ids), self.details_ready.emit)

    # Learning

    def learn(self, thorough: bool = False) -> None:
        """Learns a candidate, which is adopted or refused; one at a time.

        Args:
            thorough: Trains the network's upper layers, too, which takes minutes;
                cancelled, the next time goes on where it stopped.
        """
        if self.running:
            return
        self.running, self.thorough = True, thorough
        self._cancel = cancel = CancelToken()

        def tell(done: int, total: int) -> None:
            self._bridge.post(partial(self.progressed.emit, done, total))

        def tell_training(progress: RetrainProgress) -> None:
            self._bridge.post(partial(self.trained.emit, progress))

        def work() -> Learned | None:
            learning = self._library.learning
            try:
                if thorough:
                    return learning.retrain_deep(cancel, tell_training)
                return learning.retrain(cancel, tell)
            except Cancelled:
                return None

        self._worker.start(work, self._on_learned, self._on_learning_failed)
        self.began.emit()

    def cancel(self) -> None:
        """Stops learning at the next step."""
        self._cancel.cancel()

    @property
    def paused(self) -> bool:
        """Whether learning waits."""
        return self._cancel.paused

    def pause(self) -> None:
        """Has thorough learning wait."""
        self._cancel.pause()

    def proceed(self) -> None:
        """Lets thorough learning go on."""
        self._cancel.proceed()

    def look_first(self, photos: Sequence[int]) -> None:
        """Notes which photos a person has before them: their turn comes first."""
        self._visible = tuple(photos)

    def renew(self) -> None:
        """Has photos that another network has answered looked at again."""
        self.stop_renewing()
        self._renewing = cancel = CancelToken()

        def tell(progress: ScanProgress) -> None:
            self._bridge.post(partial(self.renewed.emit, progress))

        def note(changes: ChangeSet) -> None:
            self._bridge.post(partial(self.photos_changed.emit, set(changes.photos)))

        def work() -> str:
            self._library.renewing.renew(cancel, tell, note)
            return self._library.models.notice

        self._renewer.start(work, self.renewal_ended.emit, self.failed.emit)

    def stop_renewing(self) -> None:
        """Stops looking at photos again; what is done stays done."""
        self._renewing.cancel()

    def use(self, version: str) -> None:
        """Puts a version in force."""
        self._worker.start(
            lambda: self._library.models.use(version),
            partial(self._on_used, version), self.failed.emit,
        )

    def remove(self, version: str) -> None:
        """Deletes a version that is not in force."""
        self._worker.start(
            partial(self._library.models.remove, version),
            lambda nothing: self.list_versions(), self.failed.emit,
        )

    # Categories

    def add_category(self, name: str) -> None:
        """Adds a category, or brings one back."""
        self._change(lambda: self._library.categories.add(name))

    def start_category(self, key: str) -> None:
        """Adds a category that comes learned, unless it is refused."""
        def start() -> ChangeSet:
            learned = self._library.categories.start(key)
            if not learned.comparison.adopted:
                raise InputFault(learned.comparison.reason)
            return learned.changes

        self._change(start)

    def rename_category(self, key: str, name: str) -> None:
        """Gives a category another name."""
        self._change(lambda: self._library.categories.rename(key, name))

    def recolour_category(self, key: str, colour: str) -> None:
        """Gives a category another colour, `#rrggbb`."""
        self._change(lambda: self._library.categories.recolour(key, colour))

    def merge_categories(self, source: str, into: str) -> None:
        """Makes all of one category another."""
        self._change(lambda: self._library.categories.merge(source, into))

    def remove_category(self, key: str) -> None:
        """Takes a category away."""
        self._change(lambda: self._library.categories.remove(key))

    def refuse(self) -> None:
        """Stops learning and takes no new work."""
        self.cancel()
        self.stop_renewing()
        self._renewer.refuse()
        self._worker.refuse()
        self._asker.refuse()

    def join(self) -> None:
        """Waits for the step under way."""
        self._renewer.join()
        self._worker.join()
        self._asker.join()

    def _ask(self, question: Callable[[], _T], on_answer: Callable[[_T], None]) -> None:
        self._asker.start(question, on_answer, self.failed.emit)

    def _change(self, command: Callable[[], object]) -> None:
        def run() -> tuple[list[object], ChangeSet]:
            found = command()
            changes = found if isinstance(found, ChangeSet) else ChangeSet()
            return list(self._library.scenes), changes

        self._worker.start(
            run, lambda done: self.categories_changed.emit(*done), self.failed.emit
        )

    def _on_used(self, version: str, changes: ChangeSet) -> None:
        self.version_used.emit(version, changes)
        # Where it stands on another network.
        self.renew()

    def _on_learned(self, learned: Learned | None) -> None:
        self.running = False
        if learned is None:
            self.stopped.emit()
            return
        self.learned.emit(learned)
        if learned.comparison.adopted:
            self.renew()

    def _on_learning_failed(self, sentence: str) -> None:
        self.running = False
        self.learning_failed.emit(sentence)

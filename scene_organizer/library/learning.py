"""Learning from a person: candidates, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from scene_organizer.catalog.categories import Categories
from scene_organizer.catalog.database import Database
from scene_organizer.catalog.feedback import Feedback, FeedbackTable
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.relabelling import foretell, relabelled
from scene_organizer.catalog.renewal import count_untold
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, OnProgress
from scene_organizer.domain.errors import Cancelled, InputFault
from scene_organizer.domain.learning import (
    Answers,
    Comparison,
    Quality,
    Relabelling,
    shipped_of,
)
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import read_base_set
from scene_organizer.engine.retrain_job import Lesson, RetrainJob, RetrainProgress
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.learning import deepening, starters
from scene_organizer.learning.adopt import Taught, trial
from scene_organizer.learning.kinds import STARTERS, Chosen
from scene_organizer.library.models import Models
from scene_organizer.library.retraining import discard, retrain_deep

TRAINING_LOCK = "retraining.lock"
"""In the folder of the models: one training at a time, whichever program began it."""


@dataclass(frozen=True)
class Learned:
    """What became of learning.

    Attributes:
        comparison: The candidate beside what was in force.
        changes: The photos that have an answer of the candidate's now; none if it was refused.
        relabelled: The photos that stand in another group by that, or would.
        quality: Of starter categories that are new, by key.
    """

    comparison: Comparison
    changes: ChangeSet
    relabelled: Sequence[Relabelling] = ()
    quality: Mapping[str, Quality] = field(default_factory=dict)


class Learning:
    """Learns from all that was said, and puts in force what is better.

    Any thread may call any method; `retrain` blocks the caller for seconds,
    `retrain_deep` for minutes.

    Args:
        models: The versions there are.
        database: The catalog.
        labels: Whose scenes are the categories.
    """

    def __init__(self, models: Models, database: Database, labels: Labels) -> None:
        self._models = models
        self._database = database
        self._labels = labels
        self._feedback = FeedbackTable(database)
        self._categories = Categories(database)

    def retrain(
        self, cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> Learned:
        """Learns from all corrections and puts the result in force if it is better.

        Until that is known nothing changes; ended at any point, what was in
        force stays so.

        Args:
            cancel: Stops between steps.
            on_progress: Told steps done and their number.

        Raises:
            InputFault: Too little was said to learn from.
            EnvironmentFault: The base set, the catalog or the versions cannot be used.
            Cancelled: The person asked to stop.
        """
        models = self._models
        versions, current, bundle = models.store, models.whole_head(), models.network
        candidate, learned_from, comparison = trial(
            bundle, models.base, current, versions.learned_from(current.version), self._taught(),
            self._own(), versions.next(bundle.version), cancel, on_progress, self._chosen(),
        )
        if not comparison.adopted:
            would = foretell(self._database, models.adapted(candidate).predict_embedded,
                             candidate.version, cancel)
            return Learned(comparison, ChangeSet(), would)
        versions.save(candidate, learned_from, _measured(comparison))
        versions.use(candidate.version)
        changes = models.settle()
        return Learned(comparison, changes, self.relabelled())

    def learn_starters(
        self, added: Sequence[str], cancel: CancelToken | None = None
    ) -> Learned:
        """Learns starter categories that were added, and puts the head in force if it may be.

        What the person said later than the head in force was learned is left to `retrain`.

        Args:
            added: Their keys.
            cancel: Stops between steps.

        Raises:
            EnvironmentFault: The base set, the catalog or the versions cannot be used.
            Cancelled: The person asked to stop.
        """
        models = self._models
        versions, current, bundle = models.store, models.whole_head(), models.network
        known = versions.learned_from(current.version)
        candidate, learned_from, comparison, quality = starters.trial(
            bundle, models.base, current,
            [each for each in self._taught() if each.content in known], self._own(),
            self._chosen(), added, versions.next(bundle.version), cancel,
        )
        if not comparison.adopted:
            return Learned(comparison, ChangeSet(), quality=quality)
        versions.save(candidate, learned_from, {
            **_measured(comparison),
            starters.METRICS: {key: asdict(each) for key, each in quality.items()},
        })
        versions.use(candidate.version)
        changes = models.settle()
        return Learned(comparison, changes, self.relabelled(), quality)

    def starter_quality(self) -> dict[str, Quality]:
        """What was measured of each starter category when the application was made."""
        found = self._models.store.networks.shipped.metrics.get(starters.METRICS, {})
        return {key: Quality(**values) for key, values in found.items()}

    def _chosen(self) -> Chosen:
        return {key: STARTERS[starter]
                for key, starter in self._categories.starters().items()
                if starter in STARTERS}

    def _learn_starters_anew(self, cancel: CancelToken | None) -> ChangeSet:
        """Learns the starter categories that the head in force does not know."""
        known = self._models.whole_head().bundle.classes
        missing = [key for key in self._chosen() if key not in known]
        if not missing:
            return ChangeSet()
        learned = self.learn_starters(missing, cancel)
        if not learned.comparison.adopted:
            self._models.notice = (
                f"{', '.join(missing)}: not taken over from the former model. "
                f"{learned.comparison.reason}")
        return learned.changes

    def retrain_deep(
        self, cancel: CancelToken | None = None,
        on_progress: Callable[[RetrainProgress], None] = lambda progress: None,
        data: Path | None = None, negatives: Path | None = None,
    ) -> Learned:
        """Retrains the network's upper layers from all that was said; takes minutes.

        Until the result was measured nothing changes. If it is adopted, new
        photos are judged by it at once; those that are known keep their answers
        until they are looked at again, see `Renewing`. A result that is refused
        is deleted. Ended at any point, the next call goes on where it stopped,
        unless something else was said of photos meanwhile.

        Args:
            cancel: Pauses or stops.
            on_progress: Told how far it is.
            data: Labelled photos to learn beside, in place of what came with the application.
            negatives: Photos that show no scene, beside `data`.

        Raises:
            InputFault: Too little was said to learn from.
            EnvironmentFault: The bundle, the catalog or the folder cannot be used, or
                a training is under way.
            Cancelled: The person asked to stop.
        """
        with CatalogLock(self._models.folder / TRAINING_LOCK):
            return self._retrain_deep(cancel or CancelToken(), on_progress, data, negatives)

    def _retrain_deep(
        self, cancel: CancelToken, on_progress: Callable[[RetrainProgress], None],
        data: Path | None, negatives: Path | None,
    ) -> Learned:
        versions, current = self._models.store, self._models.whole_head()
        shipped = versions.networks.shipped
        paths = {each.content: each.path for each in self._lessons()}
        exam = deepening.prepare(
            shipped, self._taught(), self._own(), versions.learned_from(current.version)
        )
        version = versions.next_network()
        job = RetrainJob(
            shipped.folder, version, exam.classes,
            tuple(Lesson(paths[each.content], each.content, each.scenes, bool(held))
                  for each, held in zip(exam.taught, exam.held_out, strict=True)),
            data, negatives,
        )
        outcome = retrain_deep(self._models.pool(), self._models.folder, job, cancel, on_progress)
        try:
            comparison = deepening.judge(
                exam, outcome, shipped, read_base_set(shipped.folder), current, self._models.base
            )
            if comparison.adopted:
                trained = [exam.taught[row].content for row in outcome.rows.tolist()
                           if not exam.held_out[row]]
                versions.take_in(outcome.folder, version, trained, _measured(comparison))
                versions.use(version)
        finally:
            # What was refused is gone; what was adopted was moved away.
            discard(self._models.folder)
        if not comparison.adopted:
            return Learned(comparison, ChangeSet())
        changes = self._models.settle()
        self._learn_starters_anew(None)
        return Learned(comparison, changes)

    def relearn(self, cancel: CancelToken | None = None) -> ChangeSet:
        """Learns anew what was learned on a network that an update of the application replaced.

        It waits until what a person said was looked at by the network in force;
        cancelled, it is begun anew by the next call.
        If the result is refused, `notice` says why, and what came with the
        application stays in force.

        Raises:
            EnvironmentFault: The base set, the catalog or the versions cannot be used.
        """
        versions, shipped = self._models.store, self._models.store.networks.shipped.version
        if shipped_of(versions.active) == shipped or count_untold(self._database, shipped):
            return ChangeSet()
        try:
            learned = self.retrain(cancel)
            refusal = "" if learned.comparison.adopted else learned.comparison.reason
            changes = learned.changes
        except InputFault as fault:
            refusal, changes = fault.sentence, ChangeSet()
        except Cancelled:
            return ChangeSet()
        if refusal:
            versions.use(shipped)
            self._models.whole_head()
            self._models.notice = (
                f"What was learned on the former model was not taken over. {refusal}")
            return self._learn_starters_anew(cancel)
        return changes

    def _lessons(self) -> list[Feedback]:
        """What can be learned from: photos that the network in force has seen."""
        return [each for each in self._feedback.load(self._models.network.version)
                if each.embedding is not None and each.content]

    def _taught(self) -> list[Taught]:
        return [Taught(each.content, each.scenes, each.embedding) for each in self._lessons()
                if each.embedding is not None]

    def _own(self) -> list[str]:
        """Categories beyond the built-in ones; what was taken away is not learned again."""
        return [scene.key for scene in self._labels.scenes() if scene.key not in CLASS_KEYS]

    def answers(self) -> Answers:
        """How much there is to learn from."""
        made = next((each.made for each in self._models.versions() if each.active), None)
        total = self._feedback.count()
        return Answers(total, total if made is None else self._feedback.count(made))

    def relabelled(self) -> list[Relabelling]:
        """The photos that the model in force has put elsewhere than the one before it.

        What a person spoke of is left out: that stands whatever a model says.
        """
        return relabelled(self._database, self._models.store.active)

    def feedback(self) -> list[Feedback]:
        """Everything a person said of photos, in the order of time."""
        return self._feedback.load(self._models.network.version)


def _measured(found: Comparison) -> dict[str, float]:
    """What a version keeps of its comparison."""
    return {
        "base": found.base.rates[1],
        "refused": found.refused.rates[1],
        "held_out": found.held_out.rates[1],
        "held_out_before": found.held_out.rates[0],
    }

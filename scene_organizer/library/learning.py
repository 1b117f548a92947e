"""Learning from a person: candidates, versions, corrections as files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.feedback import Feedback, FeedbackTable
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.photos import Photos
from scene_organizer.catalog.relabelling import foretell, relabelled
from scene_organizer.catalog.rescoring import rescore
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.learning import Answers, Comparison, ModelVersion, Relabelling
from scene_organizer.domain.photo import Photo, PhotoStatus
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import BaseSet, read_base_set
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.head import Head
from scene_organizer.learning import corrections
from scene_organizer.learning.adopt import OnProgress, Taught, trial
from scene_organizer.learning.quick import own_head
from scene_organizer.learning.versions import Versions


@dataclass(frozen=True)
class Learned:
    """What became of learning.

    Attributes:
        comparison: The candidate beside what was in force.
        changes: The photos that have an answer of the candidate's now; none if it was refused.
        relabelled: The photos that stand in another group by that, or would.
    """

    comparison: Comparison
    changes: ChangeSet
    relabelled: Sequence[Relabelling] = ()


@dataclass(frozen=True)
class TakenIn:
    """What became of a file of corrections.

    Attributes:
        changes: The photos whose label changed.
        rows: Photos in the file.
        older: Those a person has said something later of, which stays.
        failed: Why others were left out, by path.
    """

    changes: ChangeSet
    rows: int
    older: int
    failed: Mapping[Path, str]


class Learning:
    """Learns, keeps versions, and answers which head is in force.

    Any thread may call any method; `retrain` and `use` block the caller for
    seconds.

    Args:
        folder: Of the versions.
        database: The catalog.
        photos: Its photos.
        labels: Whose scenes are the categories.
        bundle: Gives what came with the application.
        floor: Gives the confidence below which a person wants photos to be unsure.
        forget: Called when answers have changed.
        classify: Scans files that were never scanned.
    """

    def __init__(
        self, folder: Path, database: Database, photos: Photos, labels: Labels,
        bundle: Callable[[], ModelBundle], floor: Callable[[], float],
        forget: Callable[[], None],
        classify: Callable[[Sequence[Path], CancelToken | None], list[Photo]],
    ) -> None:
        self._folder = folder
        self._database = database
        self._photos = photos
        self._labels = labels
        self._classify = classify
        self._bundle = bundle
        self._floor = floor
        self._forget = forget
        self._feedback = FeedbackTable(database)
        self._lock = Lock()
        self._loaded: Head | None = None
        self._base: BaseSet | None = None
        self.notice = ""

    # The head in force

    def head(self) -> Head:
        """What turns the network's answers into predictions now."""
        return self._adapted(self._head())

    def _head(self) -> Head:
        versions = self._versions()
        with self._lock:
            # Another window or a command may have put another one in force.
            if self._loaded is None or self._loaded.version != versions.active:
                self._loaded = versions.head()
                self.notice = versions.notice
            return self._loaded

    def _adapted(self, head: Head) -> Head:
        keys = frozenset(scene.key for scene in self._labels.scenes())
        return head.only(keys).raised(self._floor())

    def _versions(self) -> Versions:
        return Versions(self._folder, self._bundle())

    @property
    def base(self) -> BaseSet:
        """The bundle's base set, read when first needed.

        Raises:
            EnvironmentFault: There is none.
        """
        with self._lock:
            if self._base is None:
                self._base = read_base_set(self._bundle().folder)
            return self._base

    # Versions

    def versions(self) -> list[ModelVersion]:
        """Every version there is, the bundle's own first."""
        return self._versions().list()

    def use(self, version: str, cancel: CancelToken | None = None) -> ChangeSet:
        """Puts a version in force and gives all photos its answers.

        Raises:
            InputFault: There is no such version, or it stands on another network.
            EnvironmentFault: It is damaged, or cannot be put in force.
        """
        self._versions().use(version)
        return self.settle(cancel)

    def remove(self, version: str) -> None:
        """Deletes a version that is not in force.

        Raises:
            InputFault: It is in force, came with the application, or is not there.
            EnvironmentFault: It cannot be deleted.
        """
        self._versions().remove(version)

    def rename(self, old: str, new: str) -> None:
        """Gives a category its new key in every version."""
        self._versions().rename(old, new)
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
        head = self._head()
        if head.logits is None:
            if not self._database.read(
                "SELECT 1 FROM predictions WHERE model LIKE ? || '+%' LIMIT 1", (head.version,)
            ):
                return ChangeSet()
            head = own_head(head.bundle, self.base)
        head = self._adapted(head)
        changed = rescore(
            self._database, head.predict_embedded, head.version, without, cancel, on_progress
        )
        if changed:
            self._forget()
        what = f"{len(changed):,} photo{'' if len(changed) == 1 else 's'}"
        return ChangeSet(tuple(changed), f"{what} asked again" if changed else "")

    # Learning

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
        bundle, versions = self._bundle(), self._versions()
        taught = [
            Taught(each.content, each.scenes, each.embedding)
            for each in self._feedback.load(bundle.version)
            if each.embedding is not None and each.content
        ]
        # Categories that were taken away are not learned again.
        own = [scene.key for scene in self._labels.scenes() if scene.key not in CLASS_KEYS]
        current = self._head()
        candidate, learned_from, comparison = trial(
            bundle, self.base, current, versions.learned_from(current.version), taught, own,
            versions.next(), cancel, on_progress,
        )
        if not comparison.adopted:
            would = foretell(self._database, self._adapted(candidate).predict_embedded,
                             candidate.version, cancel)
            return Learned(comparison, ChangeSet(), would)
        versions.save(candidate, learned_from, {
            "base": comparison.base.rates[1],
            "refused": comparison.refused.rates[1],
            "held_out": comparison.held_out.rates[1],
            "held_out_before": comparison.held_out.rates[0],
        })
        versions.use(candidate.version)
        changes = self.settle()
        return Learned(comparison, changes, self.relabelled())

    def answers(self) -> Answers:
        """How much there is to learn from."""
        made = next((each.made for each in self.versions() if each.active), None)
        total = self._feedback.count()
        return Answers(total, total if made is None else self._feedback.count(made))

    def relabelled(self) -> list[Relabelling]:
        """The photos that the model in force has put elsewhere than the one before it.

        What a person spoke of is left out: that stands whatever a model says.
        """
        return relabelled(self._database, self._versions().active)

    # Corrections as files

    def feedback(self) -> list[Feedback]:
        """Everything a person said of photos, in the order of time."""
        return self._feedback.load(self._bundle().version)

    def export(
        self, file: Path, thumbnails: Path | None = None,
        thumbnail: Callable[[Feedback], Path | None] = lambda feedback: None,
    ) -> list[Feedback]:
        """Writes everything a person said of photos into a new file, JSON or CSV by its name.

        Args:
            file: It must not exist.
            thumbnails: A folder for a small picture of each photo, named by its
                content; or None.
            thumbnail: Gives a photo's.

        Raises:
            InputFault: The file is there already.
            EnvironmentFault: Something cannot be written.
        """
        feedback = self.feedback()
        corrections.write(feedback, file)
        if thumbnails is not None:
            thumbnails.mkdir(parents=True, exist_ok=True)
            for each in feedback:
                picture = thumbnail(each)
                if picture is not None:
                    shutil.copyfile(picture, thumbnails / f"{each.content or each.photo}.jpg")
        return feedback

    def take_in(self, file: Path, cancel: CancelToken | None = None) -> TakenIn:
        """Makes the corrections in a file the person's word; one step of undo.

        Photos that were never scanned are scanned first. What a person has said
        later than the file stays.

        Raises:
            InputFault: The file cannot be understood.
            EnvironmentFault: It, the catalog or the model cannot be used.
        """
        rows = corrections.read(file)
        known = {scene.key for scene in self._labels.scenes()}
        said = {each.photo: each.when for each in self.feedback()}
        photos = self._at([each.path for each in rows], cancel)
        wanted: dict[int, tuple[str, ...] | None] = {}
        failed: dict[Path, str] = {}
        older = 0
        for each in rows:
            photo = photos.get(each.path)
            unknown = [key for key in each.scenes if key not in known]
            if photo is None or photo.status is PhotoStatus.FAILED:
                failed[each.path] = photo.reason if photo else "The file is not there."
            elif unknown:
                failed[each.path] = f"There is no category {unknown[0]!r}: add it first."
            elif each.when and _time(each.when) < _time(said.get(photo.id, "")):
                older += 1
            else:
                wanted[photo.id] = each.scenes
        return TakenIn(self._labels.assign(wanted, "imported"), len(rows), older, failed)

    def _at(self, paths: Sequence[Path], cancel: CancelToken | None) -> dict[Path, Photo]:
        found = {photo.path: photo for photo in self._photos.at([os.fsencode(p) for p in paths])}
        missing = [path for path in paths if path not in found and path.is_file()]
        if missing:
            found.update({photo.path: photo for photo in self._classify(missing, cancel)})
        return found


def _time(text: str) -> datetime:
    """A moment that can be compared; what is none lies before all others."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)

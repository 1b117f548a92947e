"""What a person should look at, and in which order: doubts, look-alikes, likely mistakes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from threading import Lock

import numpy as np

from scene_organizer.catalog.doubts import Doubts, Labelled
from scene_organizer.catalog.embeddings import Embeddings
from scene_organizer.catalog.photos import Photos
from scene_organizer.catalog.search import Search
from scene_organizer.domain import review
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import FAILED, NONE, PENDING, UNSURE, Photo
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.review import Doubt, Effort, Lookalikes, Mistake, Neighbour
from scene_organizer.learning.likeness import Likeness

# Measured with model 1.1.0 on 1,270 photos with known scenes, and on 550 edited versions of 110.
ALIKE = 0.35
"""Least likeness of photos that may be answered at once: of the unsure ones in streaks
99.5 % show what most of theirs show, of all photos 96 %."""

NEARLY_IDENTICAL = 0.85
"""Least likeness of versions of one photo: 88 % are found, and 0.6 of 100,000 different pairs."""

_STREAK = (3, 60)
"""Photos in a streak, at least and at most: fewer are no gain, more nobody looks over."""

_VOTERS = 12
_SUSPECT = 0.25
"""Share of neighbours that must disagree for a label to be in doubt."""
_PERSON_COUNTS = 3
"""Answers of the model that weigh as much as one of a person."""

_UNTOLD = frozenset({UNSURE, FAILED, PENDING})


class Review:
    """Asks for what is worth a person's look; any thread may call any method.

    Embeddings are read when first needed and kept until `forget`: 51 MB for
    100,000 photos.
    """

    def __init__(
        self, photos: Photos, search: Search, doubts: Doubts, embeddings: Embeddings
    ) -> None:
        self._photos = photos
        self._search = search
        self._doubts = doubts
        self._embeddings = embeddings
        self._likeness: Likeness | None = None
        self._lock = Lock()

    def doubtful(self, query: PhotoQuery, sure: bool = False) -> list[Doubt]:
        """The photos that need a person, the lowest margin first.

        Args:
            query: Among which photos; its order does not count.
            sure: Whether to go on with those the model is sure of.
        """
        groups = {group.key: group.ids for group in self._search.query(query, ())}
        unsure = list(groups.pop(UNSURE, ()))
        rest: list[int] = []
        if sure:
            told = self._doubts.labels([id for ids in groups.values() for id in ids])
            rest = [id for id, label in told.items()
                    if not label.corrected and label.main not in _UNTOLD]
        margins = self._doubts.margins([*unsure, *rest])
        return [
            Doubt(id, margins[id])
            for ids in (unsure, rest)
            for id in sorted((id for id in ids if id in margins), key=margins.__getitem__)
        ]

    def teaching(self, query: PhotoQuery, count: int = 20) -> list[Doubt]:
        """The photos whose answers would teach most: doubtful, and unlike each other.

        Each in turn is the one whose doubt, times how unlike it is to all that
        are chosen already, is greatest (after Sener and Savarese 2018, "Active
        learning for convolutional neural networks: a core-set approach", with
        the doubt as weight): twenty photos of one burst teach no more than one.

        Args:
            query: Among which photos; those a person spoke of are left out.
            count: At most so many.

        Raises:
            InputFault: No photo has a result to compare by.
        """
        likeness = self._compared()
        spoken = self._doubts.labels(self._ids(query))
        doubts = {doubt.photo: doubt for doubt in self.doubtful(query, sure=True)
                  if doubt.photo in likeness and not spoken[doubt.photo].corrected}
        ids = np.array(list(doubts), np.int64)
        weights = 1 - np.array([doubt.margin for doubt in doubts.values()])
        rows = np.searchsorted(likeness.ids, ids, sorter=np.argsort(likeness.ids))
        rows = np.argsort(likeness.ids)[rows]
        unlike = np.full(len(ids), 2.0)
        free = np.ones(len(ids), np.bool_)
        chosen: list[Doubt] = []
        for _ in range(min(count, len(ids))):
            # Not twice, however alike all others are.
            best = int(np.argmax(np.where(free, weights * unlike, -1)))
            free[best] = False
            chosen.append(doubts[int(ids[best])])
            unlike = np.clip(1 - likeness.to(int(ids[best]))[rows], 0, unlike)
        return chosen

    def effort(self, query: PhotoQuery) -> Effort:
        """How many photos need a person, and how long that takes at the person's own pace."""
        count = sum(len(group.ids) for group in self._search.query(query, ())
                    if group.key == UNSURE)
        return self.effort_for(count)

    def effort_for(self, photos: int) -> Effort:
        """How long so many photos take at the person's own pace."""
        return review.effort(photos, self._doubts.answered())

    def similar(self, id: int, count: int = 50) -> list[Neighbour]:
        """The photos most alike to one, the most alike first.

        Raises:
            InputFault: The photo has no result to compare by.
        """
        found = self._photos.get([id])
        if found and found[0].lead is not None:
            id = found[0].lead
        likeness = self._compared()
        if id not in likeness:
            raise InputFault("This photo has no result to compare by; scan its folder first.")
        cosines = likeness.to(id)
        count = min(count + 1, len(cosines))
        best = np.argpartition(-cosines, count - 1)[:count]
        best = best[np.argsort(-cosines[best], kind="stable")]
        return [
            Neighbour(int(likeness.ids[row]), float(cosines[row]))
            for row in best if likeness.ids[row] != id
        ][: count - 1]

    def streaks(
        self, doubts: Sequence[Doubt], cancel: CancelToken | None = None
    ) -> list[Lookalikes]:
        """Doubtful photos that look alike and may be answered at once, with what to ask.

        Args:
            doubts: From `doubtful`.
            cancel: Stops early.

        Raises:
            Cancelled: The person asked to stop.
        """
        likeness = self._compared()
        least, most = _STREAK
        ids = likeness.known([doubt.photo for doubt in doubts])
        groups = [
            (group, cosine) for group, cosine in likeness.gather(ids, ALIKE, most, cancel)
            if len(group) >= least
        ]
        return [
            Lookalikes(tuple(group), cosine, _suggest(self._photos.get(group)))
            for group, cosine in groups
        ]

    def mistakes(
        self, query: PhotoQuery, cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> list[Mistake]:
        """Photos whose label disagrees with those that look most like them, the worst first.

        After Wilson 1972, "Asymptotic properties of nearest neighbor rules
        using edited data". What a person has confirmed is no longer doubted.

        Args:
            query: Among which photos, also for their neighbours.
            cancel: Stops early.
            on_progress: Told photos done and their total.

        Raises:
            Cancelled: The person asked to stop.
        """
        likeness = self._compared()
        labels = {id: label for id, label in self._doubts.labels(self._ids(query)).items()
                  if label.main not in _UNTOLD}
        ids = likeness.known(list(labels))
        places, cosines = likeness.nearest(ids, _VOTERS, cancel, on_progress)
        found = []
        for id, row, alike in zip(ids, places, cosines, strict=True):
            neighbours = [Neighbour(ids[place], cosine)
                          for place, cosine in zip(row.tolist(), alike.tolist(), strict=True)]
            mistake = None if labels[id].confirmed else _judge(id, neighbours, labels)
            if mistake is not None:
                found.append(mistake)
        return sorted(found, key=lambda mistake: -mistake.disagreement)

    def duplicates(self, query: PhotoQuery) -> list[Lookalikes]:
        """Photos whose files hold the same, in the order in which they were found."""
        return [Lookalikes(ids, 1.0) for ids in self._doubts.identical(self._ids(query))]

    def near_duplicates(
        self, query: PhotoQuery, cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> list[Lookalikes]:
        """Versions of one photo and photos of one burst, identical files among them.

        Raises:
            Cancelled: The person asked to stop.
        """
        likeness = self._compared()
        groups = likeness.gather(likeness.known(self._ids(query)), NEARLY_IDENTICAL,
                                 cancel=cancel, on_progress=on_progress)
        return [Lookalikes(tuple(group), cosine) for group, cosine in groups]

    def forget(self) -> None:
        """Lets go of the embeddings: photos came, changed or went."""
        with self._lock:
            self._likeness = None

    def _compared(self) -> Likeness:
        with self._lock:
            if self._likeness is None:
                models = self._embeddings.load()
                if not models:
                    raise InputFault("There are no photos to compare yet; scan a folder first.")
                # Those of another model wait for the next scan.
                self._likeness = Likeness(models[0])
            return self._likeness

    def _ids(self, query: PhotoQuery) -> list[int]:
        """The photos of a query in the order in which they were found."""
        return sorted(id for group in self._search.query(query, ()) for id in group.ids)


def _suggest(photos: Sequence[Photo]) -> str:
    """What look-alikes show, taken together."""
    if sum(photo.scene_evidence for photo in photos) < len(photos) / 2:
        return NONE
    scores: Counter[str] = Counter()
    for photo in photos:
        scores.update(photo.scores)
    return max(scores, key=scores.__getitem__)


def _judge(
    id: int, neighbours: Sequence[Neighbour], labels: Mapping[int, Labelled]
) -> Mistake | None:
    own = labels[id]
    votes: defaultdict[str, float] = defaultdict(float)
    for neighbour in neighbours:
        other = labels[neighbour.photo]
        agrees = other.main in own.scenes or own.main in other.scenes
        weight = max(neighbour.likeness, 0) * (_PERSON_COUNTS if other.corrected else 1)
        votes[own.main if agrees else other.main] += weight
    agreeing, others = votes.pop(own.main, 0.0), sum(votes.values())
    if others <= _SUSPECT * (agreeing + others):
        return None
    suggestion = max(votes, key=votes.__getitem__)
    return Mistake(id, own.main, suggestion, others / (agreeing + others), tuple(neighbours))

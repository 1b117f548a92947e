"""Which photos a review asks about, what was answered, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scene_organizer.domain.photo import Photo
from scene_organizer.domain.review import Lookalikes

_FEWEST = 3
"""Look-alikes without an answer that are worth one question: two are two keys anyway."""

Answer = tuple[str, ...]
"""Scene keys, the main one first; empty for none of these."""


class Walk:
    """Remembers answers the moment they are given, before the catalog has them.

    Args:
        ids: The photos in the order in which they are asked about.
    """

    def __init__(self, ids: Sequence[int] = ()) -> None:
        self.ids = tuple(ids)
        self._places = {id: place for place, id in enumerate(self.ids)}
        self._answers: dict[int, Answer] = {}
        self._streaks: dict[int, Lookalikes] = {}
        self._settled: set[Lookalikes] = set()
        self._noted: set[int] = set()
        self._asked: set[int] = set()

    def __contains__(self, id: int) -> bool:
        return id in self._places

    @property
    def answered(self) -> int:
        """How many photos have an answer."""
        return len(self._answers)

    @property
    def left(self) -> int:
        """How many photos wait for one."""
        return len(self.ids) - len(self._answers)

    def answer_of(self, id: int) -> Answer | None:
        """What was said of a photo, or None."""
        return self._answers.get(id)

    def answer(self, ids: Sequence[int], said: Answer) -> None:
        """Notes what a person says of photos; those that are not asked about are left out."""
        self._answers.update((id, said) for id in ids if id in self._places)
        self._asked.difference_update(ids)
        # What the catalog says of them is out of date until it has stored this.
        self._noted.update(ids)

    def confirm(self, ids: Iterable[int]) -> None:
        """Takes note that the catalog has stored what was said of photos, here or elsewhere."""
        ids = set(ids)
        self._asked.update(ids - self._noted)
        self._noted -= ids

    def ask_catalog(self, ids: Iterable[int]) -> None:
        """Lets the catalog's word of photos, once it comes, stand over what was noted here."""
        self._asked.update(ids)
        self._noted.difference_update(ids)

    def hear(self, photo: Photo) -> bool:
        """Takes the catalog's word of a photo, unless the person's is newer; whether it was taken.

        What was read before an answer was stored may be told after it: that there
        is none counts only where the catalog was asked.
        """
        if photo.id in self._noted or photo.id not in self._places:
            return False
        if photo.correction is not None:
            self._answers[photo.id] = photo.correction
            return True
        if photo.id in self._asked:
            self.take_back([photo.id])
            return True
        return False

    def take_back(self, ids: Iterable[int]) -> None:
        """Forgets answers; look-alikes among them are asked about together again."""
        for id in ids:
            self._answers.pop(id, None)
            if id in self._streaks:
                self._settled.discard(self._streaks[id])

    def first_of(self, ids: Iterable[int]) -> int | None:
        """The photo among some that comes first, or None."""
        asked = [id for id in ids if id in self._places]
        return min(asked, key=self._places.__getitem__, default=None)

    def next_from(self, id: int, besides: Iterable[int] = ()) -> int | None:
        """The next photo that waits, behind one and then from the beginning; None at the end.

        Args:
            id: Where to look from.
            besides: Photos that are as good as answered.
        """
        start = self._places[id] + 1
        passed = {id, *besides}
        for other in (*self.ids[start:], *self.ids[: start - 1]):
            if other not in self._answers and other not in passed:
                return other
        return None

    def show_streaks(self, streaks: Iterable[Lookalikes]) -> None:
        """Takes note of what looks alike."""
        self._streaks = {id: streak for streak in streaks for id in streak.photos}

    def streak_at(self, id: int) -> tuple[Lookalikes, tuple[int, ...]] | None:
        """The look-alikes of a photo and those that wait, itself first; None if too few do."""
        streak = self._streaks.get(id)
        if streak is None or streak in self._settled or id in self._answers:
            return None
        waiting = (id, *(other for other in streak.photos
                         if other != id and other in self and other not in self._answers))
        return (streak, waiting) if len(waiting) >= _FEWEST else None

    def settle(self, streak: Lookalikes) -> None:
        """Asks no more about these at once: who was left out of the answer is asked alone."""
        self._settled.add(streak)

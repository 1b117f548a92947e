"""The order of photos on screen, as arrays of ids."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.photo import PhotoGroup
from scene_organizer.ui.groups import Face


def _nothing() -> NDArray[np.int64]:
    return np.empty(0, np.int64)


@dataclass(frozen=True, eq=False)
class Listing:
    """Photos in groups, numbered through by rows.

    Attributes:
        groups: In the order of display.
        ids: Photo ids by row.
        starts: The first row of each group.
        faces: Of groups that no other listing has, by key.
    """

    groups: tuple[PhotoGroup, ...] = ()
    ids: Sequence[int] = ()
    starts: tuple[int, ...] = ()
    faces: Mapping[str, Face] = field(default_factory=dict)
    _ascending: NDArray[np.int64] = field(default_factory=_nothing, repr=False)
    _rows: NDArray[np.int64] = field(default_factory=_nothing, repr=False)
    # The ids in ascending order and the row of each: a dict of 100,000 would
    # take ten times as long to make and as much memory.

    @classmethod
    def of(
        cls, groups: Sequence[PhotoGroup], faces: Mapping[str, Face] | None = None
    ) -> Listing:
        """Numbers the photos; takes time that grows with them, so not in the GUI thread."""
        ids, starts = array("q"), []
        for group in groups:
            starts.append(len(ids))
            ids.extend(group.ids)
        by_row = np.array(ids, np.int64)
        rows = np.argsort(by_row)
        return cls(tuple(groups), ids, tuple(starts), faces or {}, by_row[rows], rows)

    def row_of(self, photo_id: int) -> int | None:
        """The row of a photo, or None if it is not listed."""
        place = int(np.searchsorted(self._ascending, photo_id))
        if place == len(self._ascending) or self._ascending[place] != photo_id:
            return None
        return int(self._rows[place])

    def group_of(self, row: int) -> PhotoGroup:
        """The group a row belongs to."""
        return self.groups[bisect_right(self.starts, row) - 1]

    def keys_of(self, photo_ids: Sequence[int]) -> list[str]:
        """The keys of photos' groups; empty for photos that are not listed."""
        rows = self._rows_of(photo_ids)
        groups = np.searchsorted(self.starts, rows, side="right") - 1
        keys = [*(group.key for group in self.groups), ""]
        return [keys[group] for group in groups.tolist()]

    def ranges(self, photo_ids: Iterable[int]) -> list[range]:
        """The rows of photos as ascending, separate ranges; unlisted photos are left out."""
        rows = self._rows_of(photo_ids)
        # What `np.unique` does, which first loads a part of NumPy for longer than a frame.
        rows = np.sort(rows[rows >= 0])
        rows = rows[np.diff(rows, prepend=-1) > 0]
        if not len(rows):
            return []
        (breaks,) = np.nonzero(np.diff(rows) != 1)
        firsts = rows[np.concatenate(([0], breaks + 1))].tolist()
        lasts = rows[np.concatenate((breaks, [len(rows) - 1]))].tolist()
        return [range(first, last + 1) for first, last in zip(firsts, lasts, strict=True)]

    def _rows_of(self, photo_ids: Iterable[int]) -> NDArray[np.int64]:
        """The row of each photo, or -1."""
        ids = np.fromiter(photo_ids, np.int64)
        if not len(self._ascending):
            return np.full(len(ids), -1)
        places = np.searchsorted(self._ascending, ids).clip(max=len(self._ascending) - 1)
        return np.where(self._ascending[places] == ids, self._rows[places], -1)

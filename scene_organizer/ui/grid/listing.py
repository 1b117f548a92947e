"""The order of photos on screen, as arrays of ids."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scene_organizer.domain.photo import PhotoGroup


@dataclass(frozen=True)
class Listing:
    """Photos in groups, numbered through by rows.

    Attributes:
        groups: In the order of display.
        ids: Photo ids by row.
        rows: Rows by photo id.
        starts: The first row of each group.
    """

    groups: tuple[PhotoGroup, ...] = ()
    ids: tuple[int, ...] = ()
    rows: Mapping[int, int] | None = None
    starts: tuple[int, ...] = ()

    @classmethod
    def of(cls, groups: Sequence[PhotoGroup]) -> Listing:
        """Numbers the photos; takes time that grows with them, so not in the GUI thread."""
        ids = tuple(id for group in groups for id in group.ids)
        starts, start = [], 0
        for group in groups:
            starts.append(start)
            start += len(group.ids)
        rows = dict(zip(ids, range(len(ids)), strict=True))
        return cls(tuple(groups), ids, rows, tuple(starts))

    def row_of(self, photo_id: int) -> int | None:
        """The row of a photo, or None if it is not listed."""
        return self.rows.get(photo_id) if self.rows else None

    def group_of(self, row: int) -> PhotoGroup:
        """The group a row belongs to."""
        return self.groups[bisect_right(self.starts, row) - 1]

    def ranges(self, photo_ids: Iterable[int]) -> list[range]:
        """The rows of photos as ascending, separate ranges; unlisted photos are left out."""
        known = self.rows or {}
        found: list[range] = []
        for row in sorted(known[id] for id in photo_ids if id in known):
            if found and found[-1].stop == row:
                found[-1] = range(found[-1].start, row + 1)
            else:
                found.append(range(row, row + 1))
        return found

"""Where headers and cells lie: arithmetic per group, without Qt.

Every answer takes time that grows with the number of groups, never with the
number of photos, so that 100,000 photos scroll like a hundred.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Rect(NamedTuple):
    """A rectangle in pixels; `right` and `bottom` are the first pixels outside."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column right of it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first line below it."""
        return self.y + self.height


@dataclass(frozen=True)
class Metrics:
    """The measures a layout is made of, in pixels.

    Attributes:
        width: Of the whole view.
        cell_width: The least width of a cell; cells widen to fill the line.
        cell_height: Of a cell.
        header_height: Of a group's header.
        gap: Between cells.
        margin: Left and right of the cells.
        mirrored: Whether columns run from the right.
    """

    width: int
    cell_width: int
    cell_height: int
    header_height: int
    gap: int = 0
    margin: int = 0
    mirrored: bool = False


class GridLayout:
    """Groups of cells below each other, each under a header that spans the width.

    Rows are numbered through all groups, those of collapsed groups included.

    Args:
        counts: Cells by group.
        metrics: The measures.
        collapsed: Positions of the groups whose cells are hidden.
    """

    def __init__(
        self, counts: Sequence[int], metrics: Metrics, collapsed: Collection[int] = ()
    ) -> None:
        self.metrics = metrics
        usable = max(metrics.width - 2 * metrics.margin, metrics.cell_width)
        self.columns = max(1, (usable + metrics.gap) // (metrics.cell_width + metrics.gap))
        self.cell_width = (usable - (self.columns - 1) * metrics.gap) // self.columns
        self._counts = tuple(counts)
        self._collapsed = frozenset(collapsed)
        self._starts: list[int] = []
        self._tops: list[int] = []
        start = top = 0
        for group, count in enumerate(self._counts):
            self._starts.append(start)
            self._tops.append(top)
            start += count
            top += metrics.header_height
            if group not in self._collapsed and count:
                top += self._lines(group) * self._pitch_y + metrics.gap
        self.rows = start
        self.height = top

    @property
    def groups(self) -> int:
        """Number of groups."""
        return len(self._counts)

    @property
    def _pitch_x(self) -> int:
        return self.cell_width + self.metrics.gap

    @property
    def _pitch_y(self) -> int:
        return self.metrics.cell_height + self.metrics.gap

    def _lines(self, group: int) -> int:
        return -(-self._counts[group] // self.columns)

    def _body(self, group: int) -> int:
        return self._tops[group] + self.metrics.header_height

    def _bottom(self, group: int) -> int:
        return self._tops[group + 1] if group + 1 < self.groups else self.height

    def _shown(self, group: int) -> bool:
        return group not in self._collapsed and self._counts[group] > 0

    def group_of(self, row: int) -> int:
        """The group a row belongs to."""
        # Empty groups share their start with the next one; the last of them
        # that starts at or before the row is the one that holds it.
        return bisect_right(self._starts, row) - 1

    def rows_of(self, group: int) -> range:
        """The rows of a group."""
        start = self._starts[group]
        return range(start, start + self._counts[group])

    def hidden(self, row: int) -> bool:
        """Whether the row's group is collapsed."""
        return self.group_of(row) in self._collapsed

    def cell(self, row: int) -> Rect | None:
        """The rectangle of a row, or None in a collapsed group."""
        group = self.group_of(row)
        if group in self._collapsed:
            return None
        line, column = divmod(row - self._starts[group], self.columns)
        return self._mirrored(Rect(
            self.metrics.margin + column * self._pitch_x,
            self._body(group) + line * self._pitch_y,
            self.cell_width,
            self.metrics.cell_height,
        ))

    def _mirrored(self, rect: Rect) -> Rect:
        """Where a rectangle lies, or which one is meant: all else counts from the left."""
        if not self.metrics.mirrored:
            return rect
        return rect._replace(x=self.metrics.width - rect.right)

    def header(self, group: int) -> Rect:
        """The rectangle of a group's header where it lies in the content."""
        return Rect(0, self._tops[group], self.metrics.width, self.metrics.header_height)

    def pinned_header(self, group: int, scroll: int) -> Rect:
        """As `header`, but kept at the top of a view scrolled to `scroll` while cells show."""
        lowest = self._bottom(group) - self.metrics.header_height
        y = max(self._tops[group], min(scroll, lowest))
        return Rect(0, y, self.metrics.width, self.metrics.header_height)

    def group_at(self, y: int) -> int | None:
        """The group whose header or cells lie at a height, or None outside."""
        if not 0 <= y < self.height:
            return None
        return bisect_right(self._tops, y) - 1

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose cell holds a point, or None."""
        group, x = self.group_at(y), self._mirrored(Rect(x, y, 1, 1)).x
        if group is None or not self._shown(group) or y < self._body(group):
            return None
        line, inside_y = divmod(y - self._body(group), self._pitch_y)
        column, inside_x = divmod(x - self.metrics.margin, self._pitch_x)
        if inside_y >= self.metrics.cell_height or inside_x >= self.cell_width:
            return None
        position = line * self.columns + column
        if not 0 <= column < self.columns or position >= self._counts[group]:
            return None
        return self._starts[group] + position

    def groups_between(self, top: int, bottom: int) -> range:
        """The groups of which something lies in `top .. bottom` (exclusive)."""
        if top >= self.height or bottom <= 0 or not self.groups:
            return range(0)
        first = bisect_right(self._tops, max(top, 0)) - 1
        last = bisect_right(self._tops, max(bottom - 1, 0)) - 1
        return range(first, last + 1)

    def rows_in(self, rect: Rect) -> list[range]:
        """The rows whose cells meet a rectangle, as ascending, separate ranges."""
        found: list[range] = []
        rect = self._mirrored(rect)
        columns = self._columns_in(rect.x, rect.right)
        if not columns:
            return found
        for group in self.groups_between(rect.y, rect.bottom):
            if not self._shown(group):
                continue
            rows = self.rows_of(group)
            for line in self._lines_in(group, rect.y, rect.bottom):
                first = rows.start + line * self.columns
                stop = min(first + columns.stop, rows.stop)
                start = first + columns.start
                if start >= stop:
                    continue
                if found and found[-1].stop == start:
                    found[-1] = range(found[-1].start, stop)
                else:
                    found.append(range(start, stop))
        return found

    def _columns_in(self, left: int, right: int) -> range:
        first = (left - self.metrics.margin - self.cell_width) // self._pitch_x + 1
        last = (right - 1 - self.metrics.margin) // self._pitch_x
        return range(max(first, 0), min(last, self.columns - 1) + 1)

    def _lines_in(self, group: int, top: int, bottom: int) -> range:
        body = self._body(group)
        first = (top - body - self.metrics.cell_height) // self._pitch_y + 1
        last = (bottom - 1 - body) // self._pitch_y
        return range(max(first, 0), min(last, self._lines(group) - 1) + 1)

    # Moving by keyboard; every answer is a row that shows, or None if none does.

    def first(self) -> int | None:
        """The first row that shows."""
        return next((self._starts[g] for g in range(self.groups) if self._shown(g)), None)

    def last(self) -> int | None:
        """The last row that shows."""
        shown = (g for g in reversed(range(self.groups)) if self._shown(g))
        return next((self.rows_of(group)[-1] for group in shown), None)

    def step(self, row: int, by: int) -> int | None:
        """The row before (-1) or after (1), over collapsed groups; the row itself at the end."""
        group, target = self.group_of(row), row + by
        if self._shown(group) and target in self.rows_of(group):
            return target
        neighbour = self._neighbour(group, by)
        if neighbour is None:
            return row if self._shown(group) else self.first()
        rows = self.rows_of(neighbour)
        return rows[0] if by > 0 else rows[-1]

    def line_step(self, row: int, by: int) -> int | None:
        """The row `by` lines below (or above), in the same column where the line is so long."""
        current: int | None = row
        for _ in range(abs(by)):
            if current is None:
                break
            current = self._one_line(current, 1 if by > 0 else -1)
        return current

    def _one_line(self, row: int, by: int) -> int | None:
        group = self.group_of(row)
        rows = self.rows_of(group)
        line, column = divmod(row - rows.start, self.columns)
        if self._shown(group) and 0 <= line + by < self._lines(group):
            return min(row + by * self.columns, rows[-1])
        neighbour = self._neighbour(group, by)
        if neighbour is None:
            return row if self._shown(group) else self.first()
        target = self.rows_of(neighbour)
        line = 0 if by > 0 else self._lines(neighbour) - 1
        return min(target.start + line * self.columns + column, target[-1])

    def _neighbour(self, group: int, by: int) -> int | None:
        candidates = range(group + 1, self.groups) if by > 0 else range(group - 1, -1, -1)
        return next((candidate for candidate in candidates if self._shown(candidate)), None)

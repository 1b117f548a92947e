"""Which photos look alike: cosines of whitened embeddings, exact, in blocks of bounded memory.

Embeddings are made to tell classes apart: two photos of forests have a cosine
of 0.95, as have two versions of one photo. Whitening, that is taking away what
all photos of the library have in common and weighing down what many share
(Jégou and Chum 2012, "Negative evidences and co-occurences in image retrieval:
the benefit of PCA and whitening"), leaves what tells photos apart. Measured with
model 1.1.0 on 550 pairs of versions (shrunk to 90 pixels, cut, brightened, made
warmer, compressed to quality 35) and 0.8 million of different photos: at the
cosine that lets one in 100,000 of these through, 0.84, 91 % of the versions are
found instead of 64 %.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from scene_organizer.catalog.embeddings import Vectors
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress

_RIDGE = 0.1
"""Least variance of a direction, in shares of the mean: what hardly varies is noise."""

_DOUBT = 8
"""Photos that the library's mean has to outweigh: of two there is no telling what is common."""

_ROWS = 256
_COLUMNS = 1024
"""A block of cosines: 1 MB, which the processor's cache can hold."""

_ONE = 32767
"""How a 1 is kept: whole numbers are widened ten times as fast as float16."""

_MANY = 256
"""Better cosines in one row of a block, above which all of the block is sorted."""


Floats = NDArray[np.float32]
Indices = NDArray[np.intp]


class Likeness:
    """Compares photos by the cosine of their whitened embeddings.

    Args:
        vectors: The photos' embeddings. What is kept of 100,000 photos takes
            51 MB, and is widened to float32 only block by block.

    Attributes:
        ids: The photos, (n,) int64.
    """

    def __init__(self, vectors: Vectors) -> None:
        self.ids = vectors.ids
        self._row_of = {id: row for row, id in enumerate(vectors.ids.tolist())}
        self._values = np.empty(vectors.values.shape, np.int16)
        mean, whitening = _whitening(vectors.values)
        for part in _parts(len(self.ids), _COLUMNS):
            white = (_widened(vectors.values[part]) - mean) @ whitening
            length = np.linalg.norm(white, axis=1, keepdims=True)
            self._values[part] = np.rint(white * (_ONE / np.where(length > 0, length, 1)))

    def __contains__(self, id: int) -> bool:
        return id in self._row_of

    def known(self, ids: Sequence[int]) -> list[int]:
        """Those of the photos that can be compared, in order."""
        return [id for id in ids if id in self._row_of]

    def to(self, id: int) -> Floats:
        """The cosine of every photo in `ids` with one of them, (n,) float32."""
        row = self._row_of[id]
        return np.concatenate(
            [block[0].copy() for _, block in _blocks(self._values, slice(row, row + 1), 0)]
        )

    def nearest(
        self, ids: Sequence[int], count: int, cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> tuple[Indices, Floats]:
        """The photos most alike to each photo among the same photos.

        Args:
            ids: Photos that can be compared.
            count: Neighbours a photo, fewer where there are not so many.
            cancel: Stops between blocks.
            on_progress: Told photos done and their total.

        Returns:
            Positions in `ids` and cosines, both (n, count), the most alike first.

        Raises:
            Cancelled: The person asked to stop.
        """
        values = self._of(ids)
        count = max(0, min(count, len(ids) - 1))
        places = np.zeros((len(ids), count), np.intp)
        cosines = np.zeros((len(ids), count), np.float32)
        if not count:
            return places, cosines
        for rows in _parts(len(ids), _ROWS):
            _check(cancel)
            best = _Best(rows.stop - rows.start, count)
            for columns, block in _blocks(values, rows, 0):
                # Nobody is a neighbour of himself.
                own = np.arange(max(rows.start, columns.start), min(rows.stop, columns.stop))
                block[own - rows.start, own - columns.start] = -np.inf
                best.offer(block, columns.start)
            places[rows], cosines[rows] = best.sorted()
            on_progress(rows.stop, len(ids))
        return places, cosines

    def gather(
        self, ids: Sequence[int], threshold: float, most: int | None = None,
        cancel: CancelToken | None = None, on_progress: OnProgress = lambda done, total: None,
    ) -> list[tuple[list[int], float]]:
        """Gathers look-alikes: each photo in turn takes those like it that none has taken.

        All of a group are like its first photo, so no chain of small steps
        leads from one photo to another that is nothing like it.

        Args:
            ids: Photos that can be compared, in the order in which they take.
            threshold: Least cosine with the first photo.
            most: Photos in a group at most, the most alike; None for no limit.
            cancel: Stops between blocks.
            on_progress: Told photos done and their total.

        Returns:
            Groups of two photos or more, the first and then the most alike first,
            and the least cosine in each.

        Raises:
            Cancelled: The person asked to stop.
        """
        values = self._of(ids)
        free = np.ones(len(ids), np.bool_)
        groups = []
        for rows in _parts(len(ids), _ROWS):
            _check(cancel)
            alike = np.zeros((rows.stop - rows.start, len(ids) - rows.start), np.bool_)
            for columns, block in _blocks(values, rows, rows.start):
                alike[:, columns.start - rows.start : columns.stop - rows.start] = (
                    block >= threshold
                )
            for row in range(rows.start, rows.stop):
                if not free[row]:
                    continue
                free[row] = False
                taken = rows.start + np.flatnonzero(
                    alike[row - rows.start] & free[rows.start :]
                )
                if not len(taken):
                    continue
                cosines = _unit(values[taken]) @ _unit(values[row])
                order = np.argsort(-cosines, kind="stable")[: None if most is None else most - 1]
                taken = taken[order]
                free[taken] = False
                groups.append((
                    [ids[row], *(ids[place] for place in taken.tolist())],
                    float(cosines[order[-1]]),
                ))
            on_progress(rows.stop, len(ids))
        return groups

    def _of(self, ids: Sequence[int]) -> NDArray[np.int16]:
        return self._values[[self._row_of[id] for id in ids]]


class _Best:
    """The highest cosines of each row so far, and their columns."""

    def __init__(self, rows: int, count: int) -> None:
        self._cosines = np.full((rows, count), -np.inf, np.float32)
        self._places = np.zeros((rows, count), np.intp)

    def offer(self, block: Floats, first: int) -> None:
        """Takes what is better from a (rows, columns) block whose columns begin at `first`."""
        count = self._cosines.shape[1]
        better = block > self._cosines.min(axis=1, keepdims=True)
        offered = np.count_nonzero(better, axis=1)
        most = int(offered.max())
        if not most:
            return
        if most > _MANY:
            # At first all are better.
            cosines = np.hstack((self._cosines, block))
            columns = np.arange(first, first + block.shape[1])
            places = np.hstack((self._places, np.broadcast_to(columns, block.shape)))
        else:
            # Later few are: laid out beside the best so far they make a small table.
            rows, columns = np.nonzero(better)
            slots = count + np.arange(len(rows)) - (np.cumsum(offered) - offered)[rows]
            cosines = np.full((len(block), count + most), -np.inf, np.float32)
            places = np.zeros(cosines.shape, np.intp)
            cosines[:, :count], places[:, :count] = self._cosines, self._places
            cosines[rows, slots], places[rows, slots] = block[rows, columns], first + columns
        best = np.argpartition(cosines, -count, axis=1)[:, -count:]
        self._cosines = np.take_along_axis(cosines, best, 1)
        self._places = np.take_along_axis(places, best, 1)

    def sorted(self) -> tuple[Indices, Floats]:
        """Columns and cosines, the highest first."""
        order = np.argsort(-self._cosines, axis=1, kind="stable")
        return (np.take_along_axis(self._places, order, 1),
                np.take_along_axis(self._cosines, order, 1))


def _whitening(values: NDArray[np.float16]) -> tuple[Floats, Floats]:
    """The mean and the matrix that make embeddings white, (size,) and (size, size)."""
    count, size = values.shape
    total, products = np.zeros(size), np.zeros((size, size))
    for part in _parts(count, _COLUMNS):
        wide = _widened(values[part])
        total += wide.sum(axis=0)
        products += wide.T @ wide
    mean, middle = total / (count + _DOUBT), total / count
    # Around the mean that is taken away, which is not quite the middle.
    covariance = products / count - np.outer(mean, middle) - np.outer(middle - mean, mean)
    variances, directions = np.linalg.eigh(covariance)
    # With fewer photos than directions most variances are zero by chance.
    least = (_RIDGE + size / count) * max(variances.mean(), np.finfo(np.float32).tiny)
    matrix = (directions / np.sqrt(np.maximum(variances, 0) + least)) @ directions.T
    return mean.astype(np.float32), matrix.astype(np.float32)


def _widened(values: NDArray[np.float16]) -> Floats:
    # What overflowed when it was stored tells nothing.
    return np.nan_to_num(values.astype(np.float32), posinf=0, neginf=0)


def _unit(values: NDArray[np.int16]) -> Floats:
    return values.astype(np.float32) / np.float32(_ONE)


def _blocks(values: NDArray[np.int16], rows: slice, first: int) -> Iterator[tuple[slice, Floats]]:
    """Cosines of some rows with all from the first column on.

    Yields:
        Columns, and the block of (rows, columns), which the next one overwrites:
        fresh memory for each would take longer than the arithmetic.
    """
    wide = _unit(values[rows]) / np.float32(_ONE)
    others = np.empty((_COLUMNS, values.shape[1]), np.float32)
    space = np.empty((len(wide), _COLUMNS), np.float32)
    for columns in _parts(len(values), _COLUMNS, first):
        count = columns.stop - columns.start
        others[:count] = values[columns]
        yield columns, np.matmul(wide, others[:count].T, out=space[:, :count])


def _parts(count: int, size: int, first: int = 0) -> Iterator[slice]:
    for start in range(first, count, size):
        yield slice(start, min(start + size, count))


def _check(cancel: CancelToken | None) -> None:
    if cancel is not None:
        cancel.check()

"""Brings files into the catalog: compare, decode, classify, record."""

from __future__ import annotations

import os
import queue
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from scene_organizer.catalog.photos import Known, Photos, Result
from scene_organizer.catalog.search import Search
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress, ScanSummary
from scene_organizer.domain.errors import Cancelled, EnvironmentFault, InputFault, UnreachableFault
from scene_organizer.domain.photo import Fingerprint, PhotoStatus
from scene_organizer.domain.scene import judge
from scene_organizer.engine.pool import BatchLost, Pool, Priority
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest.scanner import Found, Unreadable

BATCH = 32
BATCH_SECONDS = 0.05
"""A batch leaves when it is full or its first photo has waited so long."""

MAX_BATCHES = 2
"""Batches under way: one in the model, one waiting. While the model loads, pixels must not
pile up."""

MAX_LOST = 8
"""Batches lost in a row, halves included, after which the model and not a photo is to blame."""

TELL_SECONDS = 0.1
_ADD_CHUNK = 500

_UNREAD = Fingerprint(-1, -1, 0)
# Recorded for a file that could not be reached: it matches no file, so the
# next scan tries again.


def ingest(
    files: Iterable[Found | Unreadable],
    root: Path,
    photos: Photos,
    search: Search,
    pool: Pool,
    thumbnails: ThumbnailCache,
    cancel: CancelToken,
    on_progress: Callable[[ScanProgress], None],
    on_changed: Callable[[ChangeSet], None],
) -> ScanSummary:
    """Compares files with the catalog and gives every new or changed one a result.

    What is not finished stays pending in the catalog and is taken up by the
    next call, also after a crash.

    Args:
        files: From `scanner`.
        root: The folder they lie in, or the one file.
        photos, search: The catalog.
        pool: The child processes; results of another model than theirs are made anew.
        thumbnails: Where thumbnails go.
        cancel: Stops at the next photo.
        on_progress, on_changed: Told at most ten times a second.

    Raises:
        EnvironmentFault: Disk full, database or model unusable.
    """
    started = time.monotonic()
    teller = _Teller(on_progress, on_changed)
    census = _compare(files, root, photos, pool.bundle.version, cancel, teller)
    if census.pending and not cancel.cancelled:
        _Run(photos, pool, thumbnails, cancel, teller).work(census.pending)
    teller.flush()
    counts = search.counts(root) if root.is_dir() else {}
    return ScanSummary(
        total=census.found,
        new=teller.new,
        failed=counts.get("failed", 0),
        unsure=counts.get("unsure", 0),
        unreadable=tuple(f"{os.fsdecode(item.path)}: {item.reason}" for item in census.unreadable),
        cancelled=cancel.cancelled,
        seconds=time.monotonic() - started,
    )


@dataclass
class _Census:
    found: int
    pending: list[tuple[int, bytes]]
    unreadable: list[Unreadable]


def _compare(
    files: Iterable[Found | Unreadable], root: Path, photos: Photos, version: str,
    cancel: CancelToken, teller: _Teller,
) -> _Census:
    """Walks, enters what is new or changed as pending, marks what has vanished."""
    known = photos.known(root)
    seen: set[bytes] = set()
    returned: list[int] = []
    unreadable: list[Unreadable] = []
    pending: list[tuple[int, bytes]] = []
    fresh: list[Found] = []

    def enter() -> None:
        ids = photos.add((file.path, file.fingerprint) for file in fresh)
        pending.extend(zip(ids, (file.path for file in fresh), strict=True))
        teller.changed(ids)
        fresh.clear()

    for file in files:
        if cancel.cancelled:
            break
        if isinstance(file, Unreadable):
            unreadable.append(file)
            continue
        seen.add(file.path)
        old = known.get(file.path)
        if old is None or not _settled(old, file.fingerprint, version):
            fresh.append(file)
        elif not old.present:
            returned.append(old.id)
        if len(fresh) >= _ADD_CHUNK:
            enter()
        teller.progress(found=len(seen), done=len(seen) - len(pending) - len(fresh))
    enter()
    photos.set_present(returned, True)
    teller.changed(returned)
    if not cancel.cancelled:
        separator = os.sep.encode()
        hidden = tuple(item.path.rstrip(separator) + separator for item in unreadable)
        # Not every file that is there is walked over: subfolders may be left
        # out, and a file that was named may have any ending.
        gone = [old.id for path, old in known.items()
                if path not in seen and old.present and not path.startswith(hidden)
                and not os.path.isfile(path)]  # noqa: PTH113  bytes
        photos.set_present(gone, False)
        teller.changed(gone)
    teller.progress(found=len(seen), done=len(seen) - len(pending), total=len(seen),
                    walking=False, now=True)
    return _Census(len(seen), pending, unreadable)


def _settled(old: Known, fingerprint: Fingerprint, version: str) -> bool:
    if old.fingerprint != fingerprint:
        return False
    return old.status is PhotoStatus.FAILED or (
        old.status is PhotoStatus.OK and old.model == version
    )


@dataclass
class _Photo:
    id: int
    path: bytes
    decoded: Decoded | None = None


class _Run:
    """One run over the pending photos: decodings and batches under way, driven by one thread."""

    def __init__(
        self, photos: Photos, pool: Pool, thumbnails: ThumbnailCache, cancel: CancelToken,
        teller: _Teller,
    ) -> None:
        self._photos = photos
        self._pool = pool
        self._bundle = pool.bundle
        self._thumbnails = thumbnails
        self._cancel = cancel
        self._teller = teller
        self._done: queue.SimpleQueue[tuple[list[_Photo], Future[Any]]] = queue.SimpleQueue()
        self._under_way: set[Future[Any]] = set()
        self._batch: list[_Photo] = []
        self._batch_since = 0.0
        self._batches = 0
        self._lost_in_a_row = 0

    def work(self, pending: list[tuple[int, bytes]]) -> None:
        """Returns when every photo has a result or the run was cancelled."""
        self._pool.warm_up()
        waiting = deque(_Photo(id, path) for id, path in pending)
        # Enough to keep every child busy; more would only delay the thumbnails
        # a person is looking at and fill memory while the model loads.
        limit = 2 * self._pool.decoders + BATCH
        try:
            while waiting or self._under_way or self._batch:
                if self._cancel.cancelled:
                    return
                while waiting and len(self._under_way) + len(self._batch) < limit:
                    self._decode(waiting.popleft())
                self._classify_if_due(last=not waiting)
                self._take()
                self._teller.progress(device=self._pool.device, notice=self._pool.notice)
        finally:
            for future in self._under_way:
                future.cancel()

    def _decode(self, photo: _Photo) -> None:
        path = Path(os.fsdecode(photo.path))
        try:
            thumbnail = self._thumbnails.file(path, Fingerprint.of(path.stat()))
        except OSError:
            # The decode child will meet the same error and say what it is.
            thumbnail = None
        task = DecodeTask(path, self._bundle.preprocess, thumbnail, identity=True)
        self._watch([photo], self._pool.decode(task, Priority.SCAN))

    def _watch(self, photos: list[_Photo], future: Future[Any]) -> None:
        self._under_way.add(future)
        future.add_done_callback(lambda done: self._done.put((photos, done)))

    def _take(self) -> None:
        """Waits for the next finished thing, at most until the batch is due."""
        try:
            photos, future = self._done.get(timeout=BATCH_SECONDS)
        except queue.Empty:
            return
        self._under_way.discard(future)
        if photos[0].decoded is not None:
            self._batches -= 1
            self._classified(photos, future)
        else:
            self._decoded(photos[0], future)

    def _decoded(self, photo: _Photo, future: Future[Decoded]) -> None:
        try:
            photo.decoded = future.result()
        except (CancelledError, Cancelled):
            return
        except UnreachableFault as fault:
            self._record([Result(photo.id, _UNREAD, reason=fault.sentence)])
        except InputFault as fault:
            fingerprint = _fingerprint(photo.path)
            self._record([Result(photo.id, fingerprint, reason=fault.sentence)])
        else:
            if not self._batch:
                self._batch_since = time.monotonic()
            self._batch.append(photo)

    def _classify_if_due(self, last: bool) -> None:
        if not self._batch:
            return
        idle = self._batches == 0
        due = time.monotonic() - self._batch_since >= BATCH_SECONDS
        # A small batch costs as much as a full one per call: while the engine
        # is busy, let it fill.
        full = len(self._batch) >= BATCH and self._batches < MAX_BATCHES
        if full or (idle and (due or (last and not self._decoding()))):
            photos, self._batch = self._batch[:BATCH], self._batch[BATCH:]
            self._batch_since = time.monotonic()
            self._classify(photos)

    def _decoding(self) -> int:
        return len(self._under_way) - self._batches

    def _classify(self, photos: list[_Photo]) -> None:
        images = np.stack([_decoded_of(photo).model_input for photo in photos])
        self._batches += 1
        self._watch(photos, self._pool.classify(images))

    def _classified(self, photos: list[_Photo], future: Future[Classified]) -> None:
        try:
            answer = future.result()
        except (CancelledError, Cancelled):
            return
        except BatchLost as lost:
            self._lost_in_a_row += 1
            if self._lost_in_a_row >= MAX_LOST:
                raise EnvironmentFault(
                    "The model's process ends on every photo: it may lack memory, or not suit "
                    "this computer's processor or graphics driver."
                ) from lost
            if len(photos) > 1:
                # Find the photo that kills the engine; its neighbours are innocent.
                half = len(photos) // 2
                self._classify(photos[:half])
                self._classify(photos[half:])
            else:
                decoded = _decoded_of(photos[0])
                self._record(
                    [Result(photos[0].id, decoded.fingerprint, decoded.content, lost.sentence,
                            decoded.metadata)])
            return
        self._lost_in_a_row = 0
        scores, evidence = self._bundle.calibrate(answer.logits, answer.evidence)
        results = []
        valid = np.isfinite(np.concatenate([scores, evidence], axis=1)).all(axis=1).tolist()
        for index, photo in enumerate(photos):
            decoded = _decoded_of(photo)
            if not valid[index]:
                results.append(Result(photo.id, decoded.fingerprint, decoded.content,
                                      "The model gave no valid answer.", decoded.metadata))
                continue
            results.append(Result(
                self._photos.claim(photo.id, decoded.content),
                decoded.fingerprint,
                decoded.content,
                metadata=decoded.metadata,
                prediction=judge(self._bundle.classes, scores[index], evidence[index],
                                 self._bundle.thresholds, self._bundle.version),
                embedding=answer.embedding[index].astype(np.float16).tobytes(),
            ))
        self._record(results, also=[photo.id for photo in photos])

    def _record(self, results: list[Result], also: Iterable[int] = ()) -> None:
        self._photos.record(results)
        self._teller.changed([*(result.photo_id for result in results), *also])
        failed = sum(result.prediction is None for result in results)
        self._teller.advance(len(results), failed)


class _Teller:
    """Passes progress and changes on, each at most ten times a second."""

    def __init__(
        self, on_progress: Callable[[ScanProgress], None], on_changed: Callable[[ChangeSet], None]
    ) -> None:
        self._on_progress = on_progress
        self._on_changed = on_changed
        self._progress = ScanProgress()
        self._ids: dict[int, None] = {}
        self._told = 0.0
        self._first_result = 0.0
        self.new = 0

    def advance(self, results: int, failed: int) -> None:
        """Counts new results and estimates rate and time left."""
        now = time.monotonic()
        # Counted from the first result: loading the model is no photo's time.
        self._first_result = self._first_result or now
        self.new += results
        progress = self._progress
        elapsed = now - self._first_result
        rate = self.new / elapsed if elapsed > 0.5 else 0.0
        left = (progress.total - progress.done - results) / rate if rate else None
        self.progress(done=progress.done + results, failed=progress.failed + failed, rate=rate,
                      seconds_left=left)

    def progress(self, now: bool = False, **changes: Any) -> None:
        """Updates the progress and tells it if it is time."""
        self._progress = replace(self._progress, **changes)
        if now or time.monotonic() - self._told >= TELL_SECONDS:
            self.flush()

    def changed(self, ids: Iterable[int]) -> None:
        """Notes photos that changed."""
        self._ids.update(dict.fromkeys(ids))

    def flush(self) -> None:
        """Tells everything now."""
        self._told = time.monotonic()
        ids, self._ids = tuple(self._ids), {}
        if ids:
            self._on_changed(ChangeSet(ids, initiator="scan"))
        self._on_progress(self._progress)


def _decoded_of(photo: _Photo) -> Decoded:
    assert photo.decoded is not None, "only decoded photos are batched"
    return photo.decoded


def _fingerprint(path: bytes) -> Fingerprint:
    try:
        return Fingerprint.of(Path(os.fsdecode(path)).stat())
    except OSError:
        return _UNREAD

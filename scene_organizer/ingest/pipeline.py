"""Brings files into the catalog: compare, decode, classify, record."""

from __future__ import annotations

import os
import queue
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from scene_organizer.catalog.photos import Photos, Result
from scene_organizer.catalog.search import Search
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress, ScanSummary
from scene_organizer.domain.errors import Cancelled, EnvironmentFault, InputFault, UnreachableFault
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.siblings import RAW
from scene_organizer.domain.tags import Tags
from scene_organizer.engine.head import Head
from scene_organizer.engine.pool import BATCH, PART, BatchLost, Pool, Priority
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest import scanner
from scene_organizer.ingest.census import UNREAD, compare, content_of
from scene_organizer.ingest.progress import Teller
from scene_organizer.ingest.reach import Reach
from scene_organizer.ingest.scanner import Listed

OnTags = Callable[[Mapping[int, Tags]], object]
"""Told what the application once wrote into photos, by photo."""

FIRST_SECONDS, PART_SECONDS = 0.05, 0.5
"""An idle engine gets less than a part when a photo has waited so long: for the first answer of
all, and later."""

CHECK_SECONDS = 0.05
"""How soon a cancelled run ends while nothing happens."""

MAX_BATCHES = 2
"""Batches under way: one in the model, one waiting. While the model loads, pixels must not
pile up."""

MAX_LOST = 8
"""Batches lost in a row, halves included, after which the model and not a photo is to blame."""

GLANCES = 24
"""Photos in a row without a preview to classify, after which no more are looked for."""


def ingest(
    files: Iterable[Listed],
    root: Path,
    photos: Photos,
    search: Search,
    pool: Pool,
    thumbnails: ThumbnailCache,
    cancel: CancelToken,
    on_progress: Callable[[ScanProgress], None],
    on_changed: Callable[[ChangeSet], None],
    head: Callable[[], Head],
    names: Sequence[bytes] | None = None,
    on_tags: OnTags | None = None,
) -> ScanSummary:
    """Compares files with the catalog and gives every new or changed one a result.

    Where the files hold previews of use, all get a provisional result first.
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
        head: Gives the head in force, which turns the network's answers into predictions.
        names: Encoded paths that alone are looked at; all below the root are if None.
        on_tags: Told what the application once wrote into photos that were opened,
            once they have a result; None if that shall not be read.

    Raises:
        EnvironmentFault: Disk full, database or model unusable.
    """
    started = time.monotonic()
    teller = Teller(on_progress, on_changed)
    reach = Reach(photos.volumes())
    census = compare(files, root, photos, reach, pool.bundle.version, cancel, teller, names)
    # A raw file's whole decode is its preview's.
    unseen = [(id, path) for id, path in census.pending
              if id not in census.provisional and not _is_raw(path)]
    for run, pending in ((_Glances, unseen), (_Run, census.pending)):
        if pending and not cancel.cancelled:
            run(root, photos, pool, thumbnails, cancel, teller, head, on_tags).work(pending)
    if not cancel.cancelled:
        _identify(census.companions, photos, reach, cancel, teller)
    if not _is_reachable(root, photos):
        teller.changed(photos.set_offline_below(root))
    teller.flush()
    counts = search.counts([root])
    return ScanSummary(
        total=census.found,
        new=teller.new,
        failed=counts.get("failed", 0),
        unsure=counts.get("unsure", 0),
        unreadable=tuple(f"{os.fsdecode(item.path)}: {item.reason}" for item in census.unreadable),
        offline=photos.count_offline(root),
        placeholders=census.placeholders,
        cancelled=cancel.cancelled,
        seconds=time.monotonic() - started,
    )


def enter(
    names: Sequence[bytes], root: Path, photos: Photos, version: str,
    on_changed: Callable[[ChangeSet], None],
) -> None:
    """Enters single files as pending, or as gone, so that they show; opens none that is new.

    Args:
        names: Encoded paths below the root.
        root: The folder that is watched.
        photos: The catalog.
        version: The model's.
        on_changed: Told which photos changed.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    teller = Teller(lambda progress: None, on_changed)
    compare(scanner.look_at(names), root, photos, Reach(photos.volumes()), version, CancelToken(),
            teller, names)
    teller.flush()


def sweep(
    files: Iterable[Listed], root: Path, photos: Photos, version: str, cancel: CancelToken,
    hold: Callable[[bytes], None], on_changed: Callable[[ChangeSet], None],
) -> None:
    """Finds what is not as the catalog knows it, and marks what has vanished; opens nothing.

    Args:
        files, root, photos, version, on_changed: As for `ingest`.
        cancel: Stops between files.
        hold: Gets the encoded path of each file that is new or changed.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    teller = Teller(lambda progress: None, on_changed)
    compare(files, root, photos, Reach(photos.volumes()), version, cancel, teller, hold=hold)
    teller.flush()


def note_absence(
    folder: Path, photos: Photos, on_changed: Callable[[ChangeSet], None]
) -> ScanSummary | None:
    """Marks a folder's photos as offline if it cannot be reached and holds any.

    Returns:
        The end of a scan that could not begin, or None if there is nothing to note.
    """
    if _is_reachable(folder, photos):
        return None
    changed = photos.set_offline_below(folder)
    if changed:
        on_changed(ChangeSet(tuple(changed), initiator="scan"))
    offline = photos.count_offline(folder)
    return ScanSummary(offline=offline) if offline else None


def _is_reachable(root: Path, photos: Photos) -> bool:
    reach = Reach(photos.volumes())
    # The root may be a file that was named.
    return root.is_file() or reach.can_list(os.fsencode(root))


def _identify(
    companions: list[tuple[int, bytes]], photos: Photos, reach: Reach, cancel: CancelToken,
    teller: Teller,
) -> None:
    """Identifies the files that another photo stands for, so that they are known again."""
    for start in range(0, len(companions), BATCH):
        if cancel.cancelled:
            return
        read = [(id, _fingerprint(path), content_of(path))
                for id, path in companions[start : start + BATCH]]
        teller.changed(photos.identify([row for row in read if row[2]], reach.is_gone))


@dataclass
class _Photo:
    id: int
    path: bytes
    decoded: Decoded | None = None


class _Run:
    """One run over the pending photos: decodings and batches under way, driven by one thread."""

    def __init__(
        self, root: Path, photos: Photos, pool: Pool, thumbnails: ThumbnailCache,
        cancel: CancelToken, teller: Teller, head: Callable[[], Head], on_tags: OnTags | None,
    ) -> None:
        self._root = root
        self._reach = Reach(photos.volumes())
        self._lost = False
        self._photos = photos
        self._pool = pool
        self._bundle = pool.bundle
        self._head = head
        self._on_tags = on_tags
        self._thumbnails = thumbnails
        self._cancel = cancel
        self._teller = teller
        self._done: queue.SimpleQueue[tuple[list[_Photo], Future[Any]]] = queue.SimpleQueue()
        self._waiting: deque[_Photo] = deque()
        self._under_way: set[Future[Any]] = set()
        self._batch: list[_Photo] = []
        self._batch_since = 0.0
        self._batches = 0
        self._answered = False
        self._lost_in_a_row = 0

    def work(self, pending: list[tuple[int, bytes]]) -> None:
        """Returns when every photo has a result or the run was cancelled."""
        self._pool.warm_up()
        waiting = self._waiting
        waiting.extend(_Photo(id, path) for id, path in pending)
        # Enough to keep every child busy; more would only delay the thumbnails
        # a person is looking at and fill memory while the model loads.
        limit = 2 * self._pool.decoders + BATCH
        try:
            while waiting or self._under_way or self._batch:
                if self._cancel.cancelled or self._lost:
                    return
                while waiting and len(self._under_way) + len(self._batch) < limit:
                    photo = waiting.popleft()
                    task = self._task(Path(os.fsdecode(photo.path)))
                    self._watch([photo], self._pool.decode(task, Priority.SCAN))
                self._classify_if_due()
                self._take()
                self._teller.progress(device=self._pool.device, notice=self._pool.notice)
        finally:
            for future in self._under_way:
                future.cancel()

    def _task(self, path: Path) -> DecodeTask:
        try:
            thumbnail = self._thumbnails.file(path, Fingerprint.of(path.stat()))
        except OSError:
            # The decode child will meet the same error and say what it is.
            thumbnail = None
        return DecodeTask(path, self._bundle.preprocess, thumbnail, identity=True,
                          tags=self._on_tags is not None)

    def _watch(self, photos: list[_Photo], future: Future[Any]) -> None:
        self._under_way.add(future)
        future.add_done_callback(lambda done: self._done.put((photos, done)))

    def _take(self) -> None:
        """Waits a moment for the next finished thing."""
        try:
            photos, future = self._done.get(timeout=CHECK_SECONDS)
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
            if not _is_reachable(self._root, self._photos):
                # Not the photo's fault: it stays pending until its drive is back.
                self._lost = True
                return
            self._record([Result(photo.id, UNREAD, reason=fault.sentence)])
        except InputFault as fault:
            fingerprint = _fingerprint(photo.path)
            self._record([Result(photo.id, fingerprint, content_of(photo.path), fault.sentence)])
        else:
            if not self._batch:
                self._batch_since = time.monotonic()
            self._batch.append(photo)

    def _classify_if_due(self) -> None:
        count = self._due()
        if count:
            photos, self._batch = self._batch[:count], self._batch[count:]
            self._batch_since = time.monotonic()
            self._classify(photos)

    def _due(self) -> int:
        """Photos to classify now."""
        count = len(self._batch)
        if self._batches:
            return BATCH if count >= BATCH and self._batches < MAX_BATCHES else 0
        waited = time.monotonic() - self._batch_since
        if waited >= (PART_SECONDS if self._answered else FIRST_SECONDS) or not self._decoding():
            return min(count, BATCH)
        # What a part lacks would be computed all the same, on cores that have photos to decode.
        return min(count - count % PART, BATCH)

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
        self._answered = True
        self._lost_in_a_row = 0
        results = []
        # Asked for each time: a better one may have been learned since the scan began.
        predictions = self._head().predict(answer)
        for index, (photo, prediction) in enumerate(zip(photos, predictions, strict=True)):
            decoded = _decoded_of(photo)
            if prediction is None:
                results.append(Result(photo.id, decoded.fingerprint, decoded.content,
                                      "The model gave no valid answer.", decoded.metadata))
                continue
            results.append(Result(
                photo.id,
                decoded.fingerprint,
                decoded.content,
                metadata=decoded.metadata,
                prediction=prediction,
                embedding=answer.embedding[index].astype(np.float16).tobytes(),
            ))
        self._record(results, [_decoded_of(photo).tags for photo in photos])

    def _record(self, results: list[Result], tags: Sequence[Tags | None] = ()) -> None:
        ids = self._photos.record(results, self._reach.is_gone)
        if self._on_tags is not None:
            said = {id: each for id, each in zip(ids, tags, strict=False) if each is not None}
            if said:
                self._on_tags(said)
        self._teller.changed([*ids, *(result.photo_id for result in results)])
        failed = sum(result.prediction is None for result in results)
        self._teller.advance(len(results), failed)


def _is_raw(path: bytes) -> bool:
    return Path(os.fsdecode(path)).suffix.lower() in RAW


class _Glances(_Run):
    """A first run: classifies from previews, and leaves what has none of use to the other one."""

    _in_vain = 0

    def _task(self, path: Path) -> DecodeTask:
        return DecodeTask(path, self._bundle.preprocess, embedded=True)

    def _decoded(self, photo: _Photo, future: Future[Decoded]) -> None:
        try:
            found = future.result().model_input.size
        except (CancelledError, Cancelled):
            return
        except InputFault:
            found = 0
        if found:
            self._in_vain = 0
            super()._decoded(photo, future)
            return
        self._in_vain += 1
        if self._in_vain >= GLANCES:
            self._waiting.clear()

    def _record(self, results: list[Result], tags: Sequence[Tags | None] = ()) -> None:
        glanced = [replace(result, content="", embedding=None, provisional=True)
                   for result in results if result.prediction is not None]
        self._teller.changed(self._photos.record(glanced, self._reach.is_gone))
        self._teller.glanced(len(glanced))


def _decoded_of(photo: _Photo) -> Decoded:
    assert photo.decoded is not None, "only decoded photos are batched"
    return photo.decoded


def _fingerprint(path: bytes) -> Fingerprint:
    try:
        return Fingerprint.of(Path(os.fsdecode(path)).stat())
    except OSError:
        return UNREAD

"""Carries pending photos through the child processes into the catalog."""

from __future__ import annotations

import os
import queue
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from scene_organizer.catalog.photos import Photos, Result
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, EnvironmentFault, InputFault, UnreachableFault
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.tags import Tags
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.head import Head
from scene_organizer.engine.pool import BATCH, PART, BatchLost, Pool, Priority
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest.census import UNREAD, content_of, fingerprint_of
from scene_organizer.ingest.progress import Teller
from scene_organizer.ingest.reach import Reach, is_reachable

OnTags = Callable[[Mapping[int, Tags]], object]
"""Told what the application once wrote into photos, by photo."""

Visible = Callable[[], Sequence[int]]
"""Gives the photos that a person has before them now."""

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


@dataclass
class _Photo:
    id: int
    path: bytes
    decoded: Decoded | None = None
    asked: ModelBundle | None = None


class Run:
    """One run over pending photos: decodings and batches under way, driven by one thread.

    Args:
        root: The folder they lie in, or the one file.
        photos: The catalog.
        pool: The child processes.
        thumbnails: Where thumbnails go.
        cancel: Stops at the next photo.
        teller: Told what is done.
        head: Gives the head in force.
        on_tags: See `OnTags`; None if tags shall not be read.
        visible: Their turn comes first.
    """

    def __init__(
        self, root: Path, photos: Photos, pool: Pool, thumbnails: ThumbnailCache,
        cancel: CancelToken, teller: Teller, head: Callable[[], Head],
        on_tags: OnTags | None = None, visible: Visible = lambda: (),
    ) -> None:
        self._root = root
        self._reach = Reach(photos.folders.volumes())
        self._lost = False
        self._photos = photos
        self._pool = pool
        self._bundle = pool.bundle
        self._head = head
        self._on_tags = on_tags
        self._visible = visible
        self._thumbnails = thumbnails
        self._cancel = cancel
        self._teller = teller
        self._done: queue.SimpleQueue[tuple[list[_Photo], Future[Any]]] = queue.SimpleQueue()
        self._turns: deque[int] = deque()
        self._waiting: dict[int, _Photo] = {}
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
        waiting.update((id, _Photo(id, path)) for id, path in pending)
        self._turns.extend(waiting)
        # Enough to keep every child busy; more would only delay the thumbnails
        # a person is looking at and fill memory while the model loads.
        limit = 2 * self._pool.decoders + BATCH
        try:
            while waiting or self._under_way or self._batch:
                if self._cancel.cancelled or self._lost:
                    return
                while waiting and len(self._under_way) + len(self._batch) < limit:
                    photo = self._next()
                    task = self._task(Path(os.fsdecode(photo.path)))
                    self._watch([photo], self._pool.decode(task, Priority.SCAN))
                self._classify_if_due()
                self._take()
                self._teller.progress(device=self._pool.device, notice=self._pool.notice)
        finally:
            for future in self._under_way:
                future.cancel()

    def _next(self) -> _Photo:
        """The photo whose turn it is."""
        waiting = self._waiting
        id = next((id for id in self._visible() if id in waiting), None)
        while id not in waiting:
            # Some had their turn before.
            id = self._turns.popleft()
        return waiting.pop(id)

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
            if not is_reachable(self._root, self._photos.folders.volumes()):
                # Not the photo's fault: it stays pending until its drive is back.
                self._lost = True
                return
            self._record([Result(photo.id, UNREAD, reason=fault.sentence)])
        except InputFault as fault:
            fingerprint = fingerprint_of(photo.path)
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
        for photo in photos:
            photo.asked = self._pool.bundle
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
        head = self._head()
        if photos[0].asked is not self._pool.bundle:
            # It stands on another network: what the one before saw means nothing to it.
            self._classify(photos)
            return
        predictions = head.predict(answer)
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


class Glances(Run):
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


class Renewal(Run):
    """Looks again at photos that have an answer, which they keep if they cannot be read now.

    A file that holds another photo by now is left to the next scan, too.
    """

    def work(self, pending: list[tuple[int, bytes]]) -> None:
        """Returns when every photo was looked at or the run was cancelled."""
        self._contents = self._photos.contents([id for id, _ in pending])
        super().work(pending)

    def _decoded(self, photo: _Photo, future: Future[Decoded]) -> None:
        try:
            content = future.result().content
        except (CancelledError, Cancelled, InputFault):
            return
        if content == self._contents.get(photo.id):
            super()._decoded(photo, future)

    def _record(self, results: list[Result], tags: Sequence[Tags | None] = ()) -> None:
        super()._record([result for result in results if result.prediction is not None])


def _decoded_of(photo: _Photo) -> Decoded:
    assert photo.decoded is not None, "only decoded photos are batched"
    return photo.decoded

"""Another network in force, by an update or a deep retraining: photos are looked at again."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from threading import Lock

from scene_organizer.catalog import renewal
from scene_organizer.catalog.database import Database
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress
from scene_organizer.engine.pool import BATCH
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest import pipeline
from scene_organizer.library.learning import Learning
from scene_organizer.library.models import Models

_CHUNK = 4 * BATCH
"""Photos after which those in sight are asked for again, and a scan that waits has its turn."""


class Renewing:
    """Gives photos of another network's answers those of the one in force.

    Until a photo's turn has come its old answer stands. What is done stays
    done: ended at any point, the next call goes on.

    Args:
        database, photos, thumbnails: As the library has them.
        models: Knows the network in force.
        learning: Learns anew on it.
        scanning: Held while photos are looked at.
        visible: Gives the photos in sight.
        forget: Called before photos change.
    """

    def __init__(
        self, database: Database, photos: Photos, thumbnails: ThumbnailCache, models: Models,
        learning: Learning, scanning: Lock, visible: Callable[[], Sequence[int]],
        forget: Callable[[], None],
    ) -> None:
        self._database = database
        self._photos = photos
        self._thumbnails = thumbnails
        self._models = models
        self._learning = learning
        self._scanning = scanning
        self._visible = visible
        self._forget = forget

    def outdated(self) -> int:
        """How many photos that can be reached have another network's answer."""
        return renewal.count_outdated(self._database, self._models.pool().bundle.version)

    def renew(
        self,
        cancel: CancelToken | None = None,
        on_progress: Callable[[ScanProgress], None] = lambda progress: None,
        on_changed: Callable[[ChangeSet], None] = lambda changes: None,
    ) -> int:
        """Looks at these photos again; returns how many still have an old answer.

        First those in sight, then those that a person spoke of, from which
        learned heads and categories are learned anew, then all others. A photo
        that cannot be read keeps its answer.

        Args:
            cancel: Pauses, or stops at the next photo.
            on_progress: Told photos done and their total.
            on_changed: Told which photos have another answer.

        Raises:
            EnvironmentFault: Disk full, database or model unusable.
        """
        cancel = cancel or CancelToken()

        def tell(changes: ChangeSet) -> None:
            if changes.photos:
                self._forget()
                on_changed(changes)

        # What this network saw before is not looked at again.
        tell(self._models.settle(cancel))
        tell(self._learning.relearn(cancel))
        waiting = self._outdated()
        total, started = len(waiting), time.monotonic()
        while waiting and not cancel.cancelled:
            on_progress(_progress(total, len(waiting), time.monotonic() - started))
            cancel.hold()
            chunk = self._chunk(waiting)
            with self._scanning:
                pool = self._models.pool()
                pipeline.renew(chunk, self._photos, pool, self._thumbnails, cancel, tell,
                               self._models.head)
            if not cancel.cancelled:
                tell(self._learning.relearn(cancel))
        on_progress(_progress(total, len(waiting), time.monotonic() - started))
        return self.outdated()

    def _outdated(self) -> dict[int, bytes]:
        network = self._models.pool().bundle.version
        return dict(renewal.outdated(self._database, network))

    def _chunk(self, waiting: dict[int, bytes]) -> list[tuple[int, bytes]]:
        """Takes the photos whose turn it is."""
        ids = [id for id in self._visible() if id in waiting][:_CHUNK]
        taken = {id: waiting.pop(id) for id in ids}
        for id in list(waiting)[: _CHUNK - len(taken)]:
            taken[id] = waiting.pop(id)
        # One that has vanished since keeps what is known of it.
        return [(id, path) for id, path in taken.items() if os.path.isfile(path)]  # noqa: PTH113  bytes


def _progress(total: int, left: int, seconds: float) -> ScanProgress:
    done = total - left
    rate = done / seconds if seconds > 0 else 0.0
    return ScanProgress(total, done, total, rate=rate, walking=False,
                        seconds_left=left / rate if rate else None)

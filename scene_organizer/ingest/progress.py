"""Tells how a scan stands and which photos changed, at most ten times a second."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from scene_organizer.domain.changes import ChangeSet, ScanProgress

TELL_SECONDS = 0.1


class Teller:
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

    def glanced(self, results: int) -> None:
        """Counts first answers."""
        self.progress(provisional=self._progress.provisional + results)

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

"""What children are to do: work of one kind after the other, what is urgent first."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from numpy.typing import NDArray

from scene_organizer.domain.errors import SceneOrganizerError


@dataclass(order=True)
class Job:
    """One thing to do; jobs compare by whose turn is first.

    Attributes:
        priority: Low numbers come first.
        number: In the order of asking.
        kind: Of child that does it.
        header, arrays: The message to the child.
        future: Gets the answer.
        attempts: How often a child has died of it.
    """

    priority: int
    number: int
    kind: str = field(compare=False)
    header: dict[str, Any] = field(compare=False)
    arrays: tuple[NDArray[Any], ...] = field(compare=False)
    future: Future[Any] = field(compare=False)
    attempts: int = field(default=0, compare=False)


class Jobs:
    """Jobs that wait, by kind. Any thread may call any method.

    Args:
        kinds: The kinds there are.
    """

    def __init__(self, kinds: Iterable[str]) -> None:
        self._lock = Lock()
        self._queues: dict[str, list[Job]] = {kind: [] for kind in kinds}
        self._numbers = itertools.count()
        self._held: set[str] = set()
        self._closed = False

    def add(
        self, kind: str, priority: int, header: dict[str, Any], arrays: tuple[NDArray[Any], ...]
    ) -> Future[Any]:
        """Takes a job; once closed, its future is cancelled at once."""
        future: Future[Any] = Future()
        with self._lock:
            if self._closed:
                future.cancel()
            else:
                job = Job(priority, next(self._numbers), kind, header, arrays, future)
                heapq.heappush(self._queues[kind], job)
        return future

    def count(self, kind: str) -> int:
        """Jobs of a kind that wait."""
        with self._lock:
            return len(self._queues[kind])

    def next(self, kind: str) -> Job | None:
        """The job whose turn is next; None if there is none, or the kind is held."""
        with self._lock:
            queue = self._queues[kind]
            while queue and kind not in self._held:
                job = heapq.heappop(queue)
                if job.future.running() or job.future.set_running_or_notify_cancel():
                    return job
        return None

    def put_back(self, job: Job) -> None:
        """Has a job done anew that was begun."""
        with self._lock:
            heapq.heappush(self._queues[job.kind], job)

    def hold(self, kind: str) -> None:
        """Gives no jobs of a kind until `release`."""
        with self._lock:
            self._held.add(kind)

    def release(self, kind: str) -> bool:
        """Gives jobs of a kind again; whether they were held."""
        with self._lock:
            held = kind in self._held
            self._held.discard(kind)
        return held

    def fail(self, kind: str, error: SceneOrganizerError) -> None:
        """Lets every job of a kind that waits fail."""
        while (job := self.next(kind)) is not None:
            job.future.set_exception(error)

    def close(self) -> None:
        """Takes no new jobs, and holds none."""
        with self._lock:
            self._closed = True
            self._held.clear()

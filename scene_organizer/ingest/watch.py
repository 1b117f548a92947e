"""Watches one folder: events where there are any, a sweep at times, the settle rule for all."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING, Protocol

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, InputFault, SceneOrganizerError
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.watching import Blindness, Means, WatchState
from scene_organizer.ingest import mounts, scanner
from scene_organizer.ingest.inbox import Inbox
from scene_organizer.ingest.settle import PARTIAL_SUFFIXES, Settling

if TYPE_CHECKING:
    from scene_organizer.ingest.events import Events

SWEEP_SECONDS = 300.0
"""Beside events, which get lost: queues overflow, and nobody is told."""

POLL_SECONDS = 10.0
"""Instead of events; more where a sweep takes long, so that it is one twentieth of the time."""

_TICK_SECONDS = 0.25
_PRESENCE_SECONDS = 2.0
_SOON_SECONDS = 1.0
_RETRY_SECONDS = 5.0
_BURST = 1000
"""So many files at once may have overflowed the system's queue: a sweep follows."""

_PARTIAL = tuple(suffix.encode() for suffix in PARTIAL_SUFFIXES)


class Work(Protocol):
    """What is to be done with what a watch finds. Calls come from two threads."""

    @property
    def busy(self) -> bool:
        """Whether a scan or a file operation is under way, which a sweep would disturb."""

    def expects(self, path: bytes) -> bool:
        """Whether the application itself is changing this file just now."""

    def enter(self, names: Sequence[bytes]) -> None:
        """Files are complete, or gone: let that be seen. Quick."""

    def take(self, names: Sequence[bytes], cancel: CancelToken) -> None:
        """Give these files their results."""

    def sweep(self, hold: Callable[[bytes], None], cancel: CancelToken) -> None:
        """Compare the whole folder; `hold` gets what is not as the catalog knows it."""

    def rest(self, cancel: CancelToken) -> bool:
        """All is taken, for now. False if something is to be tried again soon."""

    def tell(self, state: WatchState) -> None:
        """The folder is watched in another way now."""

    def fail(self, fault: SceneOrganizerError) -> None:
        """Something could not be done; the next sweep tries again."""


class Watch:
    """Two threads over one folder: one looks, one works, so that looking never waits.

    Args:
        folder: Watched with everything below it, also while it is away.
        exclusions: Folders in it that are left out, as for `scanner.walk`.
        work: What is done with what is found.
        sweep_seconds: Between two sweeps beside events.
        poll_seconds: Between two sweeps instead of events, at least.
        clock: Seconds that never go back.
    """

    def __init__(
        self, folder: Path, exclusions: Sequence[str], work: Work,
        sweep_seconds: float = SWEEP_SECONDS, poll_seconds: float = POLL_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.folder = folder
        self._exclusions = exclusions
        self._work = work
        self._sweep_seconds = sweep_seconds
        self._poll_seconds = poll_seconds
        self._clock = clock
        self._meets = scanner.meets(folder, exclusions)
        self._inbox = Inbox()
        self._settling = Settling(_look_at, _is_ready)
        self._events: Events | None = None
        self._cancel = CancelToken()
        self._turn = Condition()
        self._names: dict[bytes, None] = {}
        self._sweep_wanted = self._working = self._swept = self._rested = False
        self._place: tuple[int, int] | None = None
        self._looked_for = -math.inf
        self._next_sweep = -math.inf
        self._heard = 0
        self._state: WatchState | None = None
        self._blindness: Blindness | None = None
        self._kind = ""
        self._sweep_took = 0.0
        self._threads = (
            Thread(target=self._keep_looking, name="watcher", daemon=True),
            Thread(target=self._keep_working, name="watch-work", daemon=True),
        )

    def start(self) -> None:
        """Begins, with a sweep for what has happened before."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Asks both threads to end; what is not done is found by the next watch's first sweep."""
        with self._turn:
            self._cancel.cancel()
            self._turn.notify_all()

    def join(self) -> None:
        """Waits until they have ended."""
        for thread in self._threads:
            thread.join()

    def wait_for_rest(self, cancel: CancelToken) -> None:
        """Waits until there was a sweep and all that was found is done, or until cancelled."""
        while not cancel.cancelled:
            with self._turn:
                if self._rested or not all(thread.is_alive() for thread in self._threads):
                    return
                self._turn.wait(_TICK_SECONDS)

    # Looking

    def _keep_looking(self) -> None:
        try:
            while not self._cancel.cancelled:
                try:
                    self._tick(self._clock())
                except SceneOrganizerError as fault:
                    self._work.fail(fault)
                    self._next_sweep = self._clock() + _RETRY_SECONDS
                self._cancel.wait(_TICK_SECONDS)
        finally:
            self._stop_listening()

    def _tick(self, now: float) -> None:
        if now - self._looked_for >= _PRESENCE_SECONDS:
            self._looked_for = now
            self._look_for_folder(now)
        self._empty_inbox(now)
        settled = self._settling.settle(now)
        names = []
        for path in settled:
            if self._work.expects(path):
                self._settling.offer(path, now)
            else:
                names.append(path)
        if names:
            self._work.enter(names)
        self._plan_sweep(now)
        with self._turn:
            self._names.update(dict.fromkeys(names))
            sweep = now >= self._next_sweep and not self._work.busy
            if sweep:
                self._next_sweep = math.inf
                self._sweep_wanted = True
            if self._names or sweep:
                self._turn.notify_all()
            self._rested = (
                self._swept and not self._working and not self._names and not self._sweep_wanted
                and not self._inbox and not self._settling and self._next_sweep > now
                and not self._overflowed
            )
            if self._rested:
                self._turn.notify_all()

    @property
    def _overflowed(self) -> bool:
        return self._inbox.overflowed or self._settling.overflowed

    def _look_for_folder(self, now: float) -> None:
        """Begins to listen anew where another folder, or a drive, has come to the place."""
        place = _place_of(self.folder)
        if place == self._place and self._state is not None:
            return
        self._place = place
        self._stop_listening()
        if place is not None:
            kind = mounts.network_kind(self.folder)
            self._kind = kind or ""
            self._blindness = Blindness.NETWORK if kind is not None else self._listen()
        self._next_sweep = now
        self._tell()

    def _listen(self) -> Blindness | None:
        """Begins to listen; returns why that cannot be, or None if it can."""
        # Loaded here, in the thread that looks: the window starts without, and is not held up.
        from scene_organizer.ingest.events import Events

        self._events = Events(self.folder, self._inbox)
        return self._events.start()

    def _stop_listening(self) -> None:
        if self._events is not None:
            self._events.stop()
            self._events = None

    def _empty_inbox(self, now: float) -> None:
        files, folders, lost = self._inbox.empty()
        for path, news in files.items():
            if self._meets(path):
                (self._settling.note if news else self._settling.offer)(path, now)
                self._heard += news
        for path in self._photos_in(folders):
            self._settling.offer(path, now)
            self._heard += 1
        if lost:
            self._looked_for = -math.inf
            self._next_sweep = min(self._next_sweep, now + _SOON_SECONDS)

    def _photos_in(self, folders: Sequence[bytes]) -> Iterator[bytes]:
        for folder in folders:
            try:
                for listed in scanner.walk(Path(os.fsdecode(folder)), True, self._exclusions):
                    if isinstance(listed, scanner.Found) and self._meets(listed.path):
                        yield listed.path
            except InputFault:
                # Gone again; if something was lost by that, a sweep finds it.
                self._inbox.tell_loss()

    def _plan_sweep(self, now: float) -> None:
        """Moves the next sweep forward where files may have been missed, once it is calm."""
        if (self._overflowed or self._heard >= _BURST) and len(self._settling) < _BURST:
            self._next_sweep = min(self._next_sweep, now)
        if now >= self._next_sweep:
            self._heard = 0
            self._inbox.overflowed = self._settling.overflowed = False

    def _tell(self) -> None:
        if self._place is None:
            state = WatchState(self.folder, Means.AWAY)
        elif self._blindness is None:
            state = WatchState(self.folder, Means.EVENTS, self._sweep_seconds)
        else:
            state = WatchState(
                self.folder, Means.POLLING, self._interval, self._blindness, self._kind
            )
        if state != self._state:
            self._state = state
            self._work.tell(state)

    @property
    def _interval(self) -> float:
        if self._blindness is None:
            return self._sweep_seconds
        # In whole steps, so that what is said of it does not change all the time.
        steps = math.ceil(max(1.0, 20 * self._sweep_took / self._poll_seconds))
        return steps * self._poll_seconds

    # Working

    def _keep_working(self) -> None:
        again = False
        while True:
            with self._turn:
                self._working = False
                if not (self._names or self._sweep_wanted or self._cancel.cancelled):
                    self._turn.wait(_RETRY_SECONDS if again else None)
                if self._cancel.cancelled:
                    return
                names, self._names = list(self._names), {}
                sweep = self._sweep_wanted and not names
                if sweep:
                    self._sweep_wanted = False
                self._working = True
            try:
                if names:
                    self._work.take(names, self._cancel)
                elif sweep:
                    self._sweep()
                if (names or sweep or again) and not self._names and not self._cancel.cancelled:
                    again = not self._work.rest(self._cancel)
            except Cancelled:
                return
            except SceneOrganizerError as fault:
                self._work.fail(fault)

    def _sweep(self) -> None:
        started = self._clock()
        try:
            self._work.sweep(self._inbox.offer, self._cancel)
        finally:
            ended = self._clock()
            self._sweep_took = ended - started
            self._swept = True
            self._next_sweep = min(self._next_sweep, ended + self._interval)
            self._tell()


def _place_of(folder: Path) -> tuple[int, int] | None:
    """What tells the folder at a path from another one; None where none can be read."""
    try:
        os.scandir(folder).close()
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _look_at(path: bytes) -> Fingerprint | None:
    try:
        return Fingerprint.of(os.stat(path))  # noqa: PTH116  bytes
    except OSError:
        return None


def _is_ready(path: bytes, seen: Fingerprint) -> bool:
    """Whether a file that is still opens, and neither is empty nor has a part beside it."""
    # Browsers keep the place with an empty file while they write another.
    if not seen.size or any(os.path.lexists(path + suffix) for suffix in _PARTIAL):
        return False
    try:
        with open(path, "rb") as file:  # noqa: PTH123  bytes
            file.read(1)
    except OSError:
        return False
    return True

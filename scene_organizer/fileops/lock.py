"""The one lock a catalog has: its holder alone moves, undoes and recovers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

# Here, though it is needed only once the window is there: loaded in a thread
# while the first frame is painted it would hold that up.
import filelock

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import EnvironmentFault, os_error_sentence

_LOOK_SECONDS = 0.2


def _said() -> None:
    """In place of what was called once."""


class CatalogLock:
    """An operating-system lock, gone with the process that holds it, however that ends.

    Args:
        path: The lock file; made if missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # Taken and released from whichever thread runs the operation.
        self._lock = filelock.FileLock(path, thread_local=False)

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def acquire(
        self, cancel: CancelToken | None = None, on_wait: Callable[[], None] = lambda: None
    ) -> None:
        """Takes the lock; the holder may take it again.

        Args:
            cancel: If given, another holder is waited for until this is cancelled.
            on_wait: Called once if there is one.

        Raises:
            Cancelled: While waiting.
            EnvironmentFault: Somebody else holds it, or there can be no lock there.
        """
        while not self._take():
            if cancel is None:
                raise EnvironmentFault(
                    "Another Scene Organizer is working on this catalog. "
                    "Wait until it is done, or close it."
                )
            on_wait()
            on_wait = _said
            cancel.wait(_LOOK_SECONDS)
            cancel.check()

    def _take(self) -> bool:
        """Takes the lock unless somebody else holds it."""
        try:
            self._lock.acquire(timeout=0)
        except filelock.Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            # The second is what filelock says of a file system without such locks.
            reason = os_error_sentence(error) if isinstance(error, OSError) else str(error)
            raise EnvironmentFault(f"The catalog at {self._path} cannot be locked. {reason}"
                                   ) from error
        return True

    def release(self) -> None:
        """Gives the lock back, once for each time it was taken."""
        self._lock.release()

    def __enter__(self) -> CatalogLock:
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

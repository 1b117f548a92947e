"""The one lock a catalog has: its holder alone moves, undoes and recovers."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

import filelock

from scene_organizer.domain.errors import EnvironmentFault, os_error_sentence


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

    def acquire(self, timeout: float = 0.0) -> None:
        """Takes the lock; the holder may take it again.

        Args:
            timeout: Seconds to wait for another holder.

        Raises:
            EnvironmentFault: Somebody else holds it, or there can be no lock there.
        """
        try:
            self._lock.acquire(timeout=timeout)
        except filelock.Timeout as error:
            raise EnvironmentFault(
                "Another Scene Organizer is working on this catalog. "
                "Wait until it is done, or close it."
            ) from error
        except (OSError, NotImplementedError) as error:
            reason = os_error_sentence(error) if isinstance(error, OSError) else str(error)
            raise EnvironmentFault(f"The catalog at {self._path} cannot be locked. {reason}"
                                   ) from error

    def release(self) -> None:
        """Gives the lock back, once for each time it was taken."""
        self._lock.release()

    def __enter__(self) -> CatalogLock:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

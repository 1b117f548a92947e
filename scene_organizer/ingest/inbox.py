"""What was heard of files and is not looked at yet."""

from __future__ import annotations

from threading import Lock

from scene_organizer.ingest.settle import LIMIT


class Inbox:
    """What was heard of files since they were last asked for; any thread may put things in.

    A file that much is told of takes one place, and there are only so many.

    Attributes:
        overflowed: Whether something was not taken.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._lock = Lock()
        self._files: dict[bytes, bool] = {}
        self._folders: dict[bytes, None] = {}
        self._lost = False
        self.overflowed = False

    def __len__(self) -> int:
        return len(self._files) + len(self._folders)

    def tell(self, path: bytes) -> None:
        """Something happened to a file."""
        with self._lock:
            if path in self._files or len(self._files) < self._limit:
                self._files[path] = True
            else:
                self.overflowed = True

    def offer(self, path: bytes) -> None:
        """A file is not as it is known."""
        with self._lock:
            if len(self._files) < self._limit:
                self._files.setdefault(path, False)
            elif path not in self._files:
                self.overflowed = True

    def tell_folder(self, path: bytes) -> None:
        """A folder came, with whatever is in it by now."""
        with self._lock:
            self._folders[path] = None

    def tell_loss(self) -> None:
        """A folder went; what lay in it is to be found out."""
        with self._lock:
            self._lost = True

    def empty(self) -> tuple[dict[bytes, bool], list[bytes], bool]:
        """Takes everything out: files, and whether there is news of each; folders; any loss."""
        with self._lock:
            taken = self._files, list(self._folders), self._lost
            self._files, self._folders, self._lost = {}, {}, False
            return taken

"""Files the application itself is changing: a watch waits until the catalog knows."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock


class Expected:
    """Which changes on the disk are no news; any thread may ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._paths: Counter[bytes] = Counter()
        self._operations = 0

    def __contains__(self, path: bytes) -> bool:
        return path in self._paths

    @property
    def busy(self) -> bool:
        """Whether files are being changed."""
        return self._operations > 0

    @contextmanager
    def during(self, paths: Iterable[Path]) -> Iterator[None]:
        """Expects changes of these files until the block, and with it their record, is done."""
        own = Counter(os.fsencode(path) for path in paths)
        with self._lock:
            self._paths += own
            self._operations += 1
        try:
            yield
        finally:
            with self._lock:
                self._paths -= own
                self._operations -= 1

"""The one place where other threads reach the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.ui.faults import fault_text

_T = TypeVar("_T")


class Bridge(QObject):
    """Calls functions in the GUI thread on behalf of other threads.

    Make it in the GUI thread. After `close` whatever still arrives is dropped.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Has a function called in the GUI thread soon; from any thread."""
        if self._open:
            self._posted.emit(call)

    def deliver(
        self,
        future: Future[_T],
        on_done: Callable[[_T], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """Has the outcome of a future handled in the GUI thread once it is there.

        Args:
            future: Of work in another thread or process.
            on_done: Gets the result.
            on_failed: Gets the sentence of a `SceneOrganizerError`. Other
                errors are the program's and go to `sys.excepthook`.
        """
        future.add_done_callback(
            lambda finished: self.post(partial(_settle, finished, on_done, on_failed))
        )

    def close(self) -> None:
        """Drops what arrives from now on."""
        self._open = False

    @Slot(object)
    def _on_posted(self, call: Callable[[], None]) -> None:
        if self._open:
            call()


def _settle(
    future: Future[_T], on_done: Callable[[_T], None], on_failed: Callable[[str], None]
) -> None:
    try:
        result = future.result()
    except CancelledError:
        return
    except SceneOrganizerError as error:
        on_failed(fault_text(error.sentence))
    else:
        on_done(result)

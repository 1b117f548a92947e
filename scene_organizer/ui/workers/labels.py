"""The catalog-command thread's adapter: labels and settings, never behind file operations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.library import Library
from scene_organizer.settings import Settings
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker


@dataclass(frozen=True)
class LabelChange:
    """What a label command changed, and what can be undone and redone now.

    Attributes:
        changes: The photos that changed.
        undone: Whether it was taken back rather than done.
        undoable, redoable: Texts for the menu, or None.
    """

    changes: ChangeSet
    undone: bool
    undoable: str | None
    redoable: str | None


class Labels(QObject):
    """Corrects, undoes and redoes, in the order asked for."""

    changed = Signal(LabelChange)
    failed = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("catalog-command", bridge)

    def look(self) -> None:
        """Tells what can be undone, without changing anything."""
        self._start(ChangeSet)

    def correct(
        self, ids: Sequence[int], scenes: Sequence[str] | None, initiator: str = ""
    ) -> None:
        """See `Library.label`."""
        self._start(lambda: self._library.labels.set(ids, scenes, initiator))

    def accept(self, ids: Sequence[int], initiator: str = "") -> None:
        """See `Library.accept`."""
        self._start(lambda: self._library.labels.accept(ids, initiator))

    def flag(self, ids: Sequence[int]) -> None:
        """Marks photos to come back to, or takes the marks away; see `Library.flag`."""
        self._start(lambda: self._library.labels.flag(ids))

    def toggle_scene(self, ids: Sequence[int], scene: str) -> None:
        """See `Library.toggle_scene`."""
        self._start(lambda: self._library.labels.toggle(ids, scene))

    def judge_again(self) -> None:
        """See `Library.judge_again`."""
        self._start(self._library.judge_again)

    def undo(self) -> None:
        """Takes the newest label change back."""
        self._start(self._library.labels.undo, undone=True)

    def redo(self) -> None:
        """Does the label change again that was undone last."""
        self._start(self._library.labels.redo)

    def save(self, settings: Settings) -> None:
        """Writes the settings; here, because a slow disk would stall the window."""
        path = self._library.paths.settings
        self._worker.start(
            lambda: settings.write(path), lambda nothing: None, self.failed.emit
        )

    def refuse(self) -> None:
        """Takes no new commands; those that were given are carried out."""
        self._worker.refuse(finish=True)

    def join(self) -> None:
        """Waits for the command under way."""
        self._worker.join()

    def _start(self, command: Callable[[], ChangeSet], undone: bool = False) -> None:
        def run() -> LabelChange:
            changes = command()
            return LabelChange(
                changes, undone, self._library.labels.undoable, self._library.labels.redoable
            )

        self._worker.start(run, self.changed.emit, self.failed.emit)

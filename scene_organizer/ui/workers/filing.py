"""The file-operation thread's adapter: planning, organizing, undoing, recovering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.operation import Batch, BatchReport, Plan
from scene_organizer.library import Library
from scene_organizer.library.organizing import Choices, Recovery
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.worker import Worker

_TELL_MS = 100


@dataclass(frozen=True)
class PlanRequest:
    """The arguments of `Library.plan`."""

    ids: Sequence[int]
    destination: Path
    choices: Choices
    min_confidence: float | None
    sources: Sequence[Path]


class Filing(QObject):
    """Runs one file operation at a time."""

    planned = Signal(Plan)
    plan_failed = Signal(str)
    progressed = Signal(int, int)
    finished = Signal(BatchReport, bool)
    """The report, and whether it is of an undo."""
    failed = Signal(str)
    undoable_changed = Signal(object)
    """The newest `Batch` that can be undone, or None."""
    redoable_changed = Signal(object)
    """The `Batch` undone last that can be done again, or None."""
    listed = Signal(list)
    """Every `Batch`, newest first."""
    plan_kept = Signal(Path)
    """The file a plan was written to."""
    recovered = Signal(str)
    interrupted = Signal(Batch)
    """An interrupted batch that can be gone on with."""

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("file-operation", bridge)
        self._cancel = CancelToken()
        self._plans = 0
        # Asked for at times: told of each of thousands of quick renames, the
        # window would be busy with nothing else.
        self._progress: tuple[int, int] | None = None
        self._telling = QTimer(self, interval=_TELL_MS)
        self._telling.timeout.connect(self._tell)
        self.running = False

    def recover(self) -> None:
        """Resolves what a crash left half done."""
        self._worker.start(self._library.files.recover, self._on_recovered, self.failed.emit)
        self.look()

    def look(self) -> None:
        """Tells which batch can be undone, which done again, and all there are."""
        files = self._library.files

        def look() -> tuple[Batch | None, Batch | None, list[Batch]]:
            return files.undoable, files.redoable, files.batches()

        self._worker.start(look, self._on_looked, self.failed.emit)

    def plan(self, request: PlanRequest) -> None:
        """Plans; only the newest request is answered."""
        self._plans += 1
        number = self._plans

        def plan() -> Plan | None:
            if number != self._plans:
                return None
            return self._library.files.plan(
                request.ids, request.destination, request.choices, request.min_confidence,
                request.sources,
            )

        self._worker.start(
            plan, partial(self._on_planned, number), partial(self._on_plan_failed, number)
        )

    def apply(self, plan: Plan) -> None:
        """Carries a plan out."""
        self._run(partial(self._library.files.apply, plan), undo=False)

    def undo(self, batch: int | None = None) -> None:
        """Puts a batch's files back, the newest one's by default."""
        self._run(partial(self._library.files.undo, batch), undo=True)

    def redo(self, batch: int | None = None) -> None:
        """Does a batch again, the one undone last by default."""
        self._run(partial(self._library.files.redo, batch), undo=False)

    def resume(self, batch: int) -> None:
        """Goes on with a batch that was interrupted."""
        self._run(partial(self._library.files.resume, batch), undo=False)

    def drop(self, batch: int) -> None:
        """Gives up what a batch has not begun."""
        self._worker.start(
            partial(self._library.files.drop, batch), lambda count: self.look(), self.failed.emit
        )

    def keep_plan(self, plan: Plan, path: Path) -> None:
        """Writes a plan to a file."""
        self._worker.start(
            partial(self._library.files.keep_plan, plan, path),
            lambda nothing: self.plan_kept.emit(path), self.plan_failed.emit,
        )

    def pause(self) -> None:
        """Waits after the current file, until `proceed` or `cancel`."""
        self._cancel.pause()

    def proceed(self) -> None:
        """Goes on after a pause."""
        self._cancel.proceed()

    @property
    def paused(self) -> bool:
        """Whether it waits."""
        return self._cancel.paused

    def cancel(self) -> None:
        """Stops after the current file."""
        self._cancel.cancel()

    def refuse(self) -> None:
        """Stops after the current file, keeps the rest for later, and takes no new operation."""
        self._cancel.postpone()
        self._worker.refuse()

    def join(self) -> None:
        """Waits until the current file is finished."""
        self._worker.join()

    def _run(
        self,
        operation: Callable[[CancelToken, OnProgress], BatchReport],
        undo: bool,
    ) -> None:
        self._cancel = CancelToken()
        self._progress = None
        self._telling.start()
        self.running = True
        self._worker.start(
            partial(operation, self._cancel, self._note),
            partial(self._on_finished, undo),
            self._on_failed,
        )

    def _note(self, done: int, total: int) -> None:
        # In the worker's thread.
        self._progress = (done, total)

    def _tell(self) -> None:
        if self._progress is not None:
            self.progressed.emit(*self._progress)

    def _end(self) -> None:
        self._telling.stop()
        self.running = False

    def _on_finished(self, undo: bool, report: BatchReport) -> None:
        self._end()
        self.finished.emit(report, undo)

    def _on_failed(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)

    def _on_looked(self, found: tuple[Batch | None, Batch | None, list[Batch]]) -> None:
        undoable, redoable, batches = found
        self.undoable_changed.emit(undoable)
        self.redoable_changed.emit(redoable)
        self.listed.emit(batches)

    def _on_planned(self, number: int, plan: Plan | None) -> None:
        if plan is not None and number == self._plans:
            self.planned.emit(plan)

    def _on_plan_failed(self, number: int, sentence: str) -> None:
        if number == self._plans:
            self.plan_failed.emit(sentence)

    def _on_recovered(self, recovery: Recovery) -> None:
        if recovery.sentence:
            self.recovered.emit(fault_text(recovery.sentence))
        if recovery.waiting:
            self.interrupted.emit(recovery.waiting[0])

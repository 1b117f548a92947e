"""Takes a batch back: moved files return, copies go, each only while it is untouched."""

from __future__ import annotations

from dataclasses import replace

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import BatchReport, Mode, State
from scene_organizer.fileops import folders, transfer, volume
from scene_organizer.fileops.executor import Progress
from scene_organizer.fileops.recovery import settle_undo


def undo(
    journal: Journal,
    batch: int,
    cancel: CancelToken | None = None,
    on_progress: Progress | None = None,
) -> BatchReport:
    """Takes back what a batch did and has not been undone yet, newest first.

    A file that was changed since, or whose old name is taken, stays; so does
    a copy whose original is gone. It can be tried again. Only the holder of
    the catalog's lock may call this, after recovery.

    Args:
        journal: Where the batch stands.
        batch: Its id.
        cancel: Stops between files.
        on_progress: Called after each file.

    Returns:
        An outcome for each file that was still to be undone: `UNDONE`, or
        `DONE` with the reason why it stayed.

    Raises:
        InputFault: There is no such batch.
        EnvironmentFault: The journal cannot be written. The file that was
            begun stays open in it; recovery resolves it.
    """
    mode = journal.batch(batch).mode
    todo = journal.entries(batch, State.DONE)[::-1]
    cancel = cancel or CancelToken()
    outcomes = []
    bytes_done = 0
    for entry in todo:
        if cancel.cancelled:
            break
        outcome = _undo_one(entry, mode, journal).outcome
        if outcome.state is State.UNDOING:
            # The disk let us neither finish nor go back; recovery will.
            outcome = replace(outcome, state=State.DONE)
        outcomes.append(outcome)
        bytes_done += entry.fingerprint.size
        if on_progress:
            on_progress(len(outcomes), len(todo), bytes_done)
    folders.remove_empty(journal, batch)
    return BatchReport(batch, mode, tuple(outcomes), cancelled=len(outcomes) < len(todo))


def _undo_one(entry: Entry, mode: Mode, journal: Journal) -> Entry:
    temp = volume.temp_beside(entry.source) if mode is Mode.MOVE else None
    begun = replace(entry, state=State.UNDOING, temp=temp, reason="")
    journal.update([begun])
    try:
        transfer.take_back(begun, mode)
        ended = replace(transfer.discard_temp(begun), state=State.UNDONE)
    except InputFault as error:
        ended = replace(transfer.discard_temp(begun), state=State.DONE, reason=error.sentence)
    except OSError as error:
        ended = settle_undo(begun, mode, transfer.sentence(error))
    journal.update([ended])
    return ended

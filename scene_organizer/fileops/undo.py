"""Takes a batch back: moved files return, copies go, each only while it is untouched."""

from __future__ import annotations

from dataclasses import replace

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import BatchReport, Mode, Outcome, State
from scene_organizer.fileops import folders, transfer, volume
from scene_organizer.fileops.executor import SHARED_COMMIT, Progress
from scene_organizer.fileops.recovery import settle_undo
from scene_organizer.fileops.steps import NO_STEPS, Steps


def undo(
    journal: Journal,
    batch: int,
    cancel: CancelToken | None = None,
    on_progress: Progress | None = None,
    steps: Steps = NO_STEPS,
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
        steps: Who takes back what was neither copied, moved nor linked.

    Returns:
        An outcome for each file that was still to be undone: `UNDONE`, or
        `DONE` with the reason why it stayed.

    Raises:
        InputFault: There is no such batch.
        EnvironmentFault: The journal cannot be written. What was begun stays
            open in it; recovery resolves it.
    """
    mode = journal.batch(batch).mode
    todo = journal.entries(batch, State.DONE)[::-1]
    cancel = cancel or CancelToken()
    outcomes = []
    bytes_done = 0
    looks_again = False
    for start in range(0, len(todo), SHARED_COMMIT):
        if cancel.cancelled:
            break
        chunk = [_begin(entry, mode) for entry in todo[start:start + SHARED_COMMIT]]
        journal.update(chunk)
        for index, entry in enumerate(chunk):
            if cancel.cancelled:
                chunk[index] = replace(entry, state=State.DONE, temp=None)
                continue
            step = steps.get(entry.kind)
            chunk[index] = step.take_back(entry, journal) if step else _take_back(entry, mode)
            outcomes.append(_outcome(chunk[index]))
            bytes_done += entry.fingerprint.size
            if on_progress:
                on_progress(len(outcomes), len(todo), bytes_done)
        if _sync(chunk):
            journal.update(chunk)
        else:
            looks_again = True
    if not looks_again:
        folders.remove_empty(journal, batch)
    return BatchReport(batch, mode, tuple(outcomes), cancelled=len(outcomes) < len(todo))


def _begin(entry: Entry, mode: Mode) -> Entry:
    temp = volume.temp_beside(entry.source) if mode in (Mode.MOVE, Mode.TAG) else None
    return replace(entry, state=State.UNDOING, temp=temp, reason="")


def _take_back(entry: Entry, mode: Mode) -> Entry:
    try:
        transfer.take_back(entry, mode)
    except InputFault as error:
        return replace(transfer.discard_temp(entry), state=State.DONE, reason=error.sentence)
    except OSError as error:
        return settle_undo(entry, mode, transfer.sentence(error))
    return replace(transfer.discard_temp(entry), state=State.UNDONE)


def _sync(chunk: list[Entry]) -> bool:
    """Whether what was done survives a power cut; if not, recovery looks again at what holds."""
    try:
        transfer.sync_folders(path for entry in chunk if entry.state is State.UNDONE
                              for path in (entry.source, entry.target))
    except OSError:
        return False
    return True


def _outcome(entry: Entry) -> Outcome:
    if entry.state is State.UNDOING:
        # The disk let us neither finish nor go back; recovery will.
        entry = replace(entry, state=State.DONE)
    return entry.outcome

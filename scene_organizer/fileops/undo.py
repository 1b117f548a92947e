"""Takes a batch back: moved files return, copies go, each only while it is untouched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scene_organizer.catalog.journal import Act, Entry, Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import BatchReport, Kind, Outcome, State
from scene_organizer.fileops import folders, transfer, volume
from scene_organizer.fileops.executor import SHARED_COMMIT, SHARED_SYNC, drop
from scene_organizer.fileops.hard_links import HardLinks
from scene_organizer.fileops.recovery import settle_undo
from scene_organizer.fileops.steps import NO_STEPS, Steps


def undo(
    journal: Journal,
    batch: int,
    cancel: CancelToken | None = None,
    on_progress: OnProgress | None = None,
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
        InputFault: There is no such batch, or a later one stands on it.
        EnvironmentFault: The journal cannot be written. What was begun stays
            open in it; recovery resolves it.
    """
    mode = journal.batch(batch).mode
    todo = journal.entries(batch, State.DONE)[::-1]
    if standing := standing_on(journal, batch, todo):
        raise InputFault(_refusal(batch, standing))
    _end_waiting(journal, batch)
    cancel = cancel or CancelToken()
    outcomes = []
    hard_links = HardLinks()
    for entry in journal.entries(batch, State.UNDONE):
        hard_links.add(entry, entry.source)
    looks_again = False
    ended: list[Entry] = []
    for start in range(0, len(todo), SHARED_COMMIT):
        cancel.hold()
        if cancel.cancelled:
            break
        chunk = [_begin(entry) for entry in todo[start:start + SHARED_COMMIT]]
        journal.update(chunk)
        for index, entry in enumerate(chunk):
            if cancel.cancelled:
                chunk[index] = replace(entry, state=State.DONE, temp=None)
                continue
            step = steps.get(entry.kind)
            chunk[index] = (step.take_back(entry, journal) if step
                            else _take_back(entry, hard_links))
            outcomes.append(_outcome(chunk[index]))
            if on_progress:
                on_progress(len(outcomes), len(todo))
        ended += chunk
        if len(ended) >= SHARED_SYNC:
            looks_again |= not _record(journal, ended)
            ended = []
    looks_again |= not _record(journal, ended)
    if not looks_again:
        folders.remove_empty(journal, batch)
    return BatchReport(batch, mode, tuple(outcomes), cancelled=len(outcomes) < len(todo))


def newest(journal: Journal) -> int:
    """The newest batch that can be undone.

    Raises:
        InputFault: There is none.
        EnvironmentFault: The journal cannot be read.
    """
    done = journal.latest_acts(Act.APPLY, Act.REDO)
    undoable = [batch.id for batch in journal.batches() if batch.undoable]
    if not undoable:
        raise InputFault("There is nothing to undo.")
    return max(undoable, key=lambda batch: done[batch].number)


def undone_last(journal: Journal) -> int | None:
    """The batch to do again: the one undone last, unless a new one was begun since.

    Raises:
        EnvironmentFault: The journal cannot be read.
    """
    acts = journal.latest_acts()
    begun = max((act.number for act in journal.latest_acts(Act.APPLY).values()), default=0)
    undone = [batch.id for batch in journal.batches()
              if batch.redoable and acts[batch.id].act is Act.UNDO
              and acts[batch.id].number > begun]
    return max(undone, key=lambda batch: acts[batch].number, default=None)


def standing_on(journal: Journal, batch: int, entries: Sequence[Entry]) -> list[int]:
    """The batches, newest first, that must be undone before these entries of a batch can be.

    A batch stands on an earlier one if it has used what that one left:
    a file at its new place, or a file whose original it needs.

    Raises:
        EnvironmentFault: The journal cannot be read.
    """
    done = journal.latest_acts(Act.APPLY, Act.REDO)
    later = [other.id for other in journal.batches()
             if other.undoable and done[other.id].number > done[batch].number]
    if not later:
        return []
    sources = {entry.source for entry in entries}
    targets = {entry.target for entry in entries}

    def uses(entry: Entry) -> bool:
        return (entry.source in targets or entry.target in targets or entry.target in sources
                or (entry.kind is Kind.MOVE and entry.source in sources))

    later.sort(key=lambda other: done[other].number, reverse=True)
    return [other for other in later
            if any(uses(entry) for entry in journal.entries(other, State.DONE))]


def _refusal(batch: int, standing: Sequence[int]) -> str:
    if len(standing) == 1:
        return (f"Operation {standing[0]} was done later with the same files. Undo it first, "
                f"then operation {batch}.")
    numbers = ", ".join(map(str, standing))
    return (f"Later operations were done with the same files. Undo these first, in this order: "
            f"{numbers}. Then undo operation {batch}.")


def _end_waiting(journal: Journal, batch: int) -> None:
    """Records that a batch is being undone, and that what it has not begun is not wanted."""
    with journal.transaction():
        drop(journal, batch)
        journal.mark(batch, Act.UNDO)


def _begin(entry: Entry) -> Entry:
    temp = None
    if entry.kind in (Kind.MOVE, Kind.TAG, Kind.SIDECAR):
        temp = volume.temp_beside(entry.source)
    return replace(entry, state=State.UNDOING, temp=temp, reason="")


def _take_back(entry: Entry, hard_links: HardLinks) -> Entry:
    try:
        transfer.take_back(entry, hard_links.other(entry))
    except InputFault as error:
        return replace(transfer.discard_temp(entry), state=State.DONE, reason=error.sentence)
    except OSError as error:
        return settle_undo(entry, transfer.sentence(error))
    hard_links.add(entry, entry.source)
    return replace(transfer.discard_temp(entry), state=State.UNDONE)


def _record(journal: Journal, ended: list[Entry]) -> bool:
    """Records what was done if it survives a power cut; if not, recovery looks at what holds."""
    try:
        transfer.sync_folders(path for entry in ended if entry.state is State.UNDONE
                              for path in (entry.source, entry.target))
    except OSError:
        return False
    journal.update(ended)
    return True


def _outcome(entry: Entry) -> Outcome:
    if entry.state is State.UNDOING:
        # The disk let us neither finish nor go back; recovery will.
        entry = replace(entry, state=State.DONE)
    return entry.outcome

"""Brings interrupted operations to an end by looking at what lies on the disk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import OPEN_STATES, BatchReport, Kind, State
from scene_organizer.fileops import folders, transfer, volume
from scene_organizer.fileops.steps import NO_STEPS, Steps

_INTERRUPTED = "Interrupted before it was done; it is where it was."
_GONE = "It is neither at its old nor at its new place any more."
_UNDO_INTERRUPTED = "The undo was interrupted; it can be tried again."


def recover(journal: Journal, steps: Steps = NO_STEPS) -> list[BatchReport]:
    """Resolves every entry that an interruption left open; harmless when there is none.

    A group that was published as a whole is finished, any other goes back to
    where it was and waits, with what was not begun, to be gone on with. What
    lies on a disk that is not connected stays open until it is. Only the holder
    of the catalog's lock may call this.

    Args:
        journal: Where the entries stand.
        steps: Who ends what is neither copied, moved nor linked.

    Returns:
        For each batch in which something was resolved: all its files as they are now.

    Raises:
        EnvironmentFault: The journal cannot be read or written.
    """
    _sweep(journal)
    groups: defaultdict[tuple[int, int, bool], list[Entry]] = defaultdict(list)
    for entry in journal.open_entries():
        # Entries with group 0 travel alone.
        key = entry.group or -entry.id
        groups[entry.batch, key, entry.state is State.UNDOING].append(entry)
    touched = []
    for (batch, _, undoing), entries in groups.items():
        step = steps.get(entries[0].kind)
        if undoing:
            settled = [step.settle_undo(entry, journal) if step else settle_undo(entry)
                       for entry in entries]
        else:
            settled = (step.settle(entries, journal) if step
                       else settle(entries, journal, forward=True))
            settled = [_wait(entry) for entry in settled]
        journal.update(settled)
        if any(entry.state not in OPEN_STATES for entry in settled):
            touched.append(batch)
    for batch in dict.fromkeys(touched):
        folders.remove_empty(journal, batch)
    return [
        BatchReport(batch, journal.batch(batch).mode,
                    tuple(entry.outcome for entry in journal.entries(batch)))
        for batch in dict.fromkeys(touched)
    ]


def describe(reports: Sequence[BatchReport]) -> str:
    """What recovery did, in one sentence; empty if there was nothing to do."""
    if not reports:
        return ""
    done = sum(report.count(State.DONE) for report in reports)
    back = sum(report.count(State.SKIPPED, State.UNDONE, State.WAITING) for report in reports)
    failed = sum(report.failed for report in reports)
    parts = [f"{number:,} {text}" for number, text in (
        (done, "at their new place"), (back, "where they were"), (failed, "failed")) if number]
    return f"An interrupted operation was put in order: {', '.join(parts) or 'nothing to do'}."


def settle(
    entries: Sequence[Entry],
    journal: Journal,
    forward: bool,
    state: State = State.SKIPPED,
    reasons: Mapping[int, str] | None = None,
) -> list[Entry]:
    """Brings a group whose transfer stopped somewhere to an end, from what lies on the disk.

    Args:
        entries: The whole group.
        journal: Where a file that must go back across volumes is recorded first.
        forward: Whether a group that is published as a whole is finished
            rather than taken back.
        state: Of entries that end where they were.
        reasons: For those, by entry id.

    Returns:
        The entries in their final states, not yet recorded. All stay open if
        for one the disk does not let us finish or its volume is not connected.

    Raises:
        EnvironmentFault: The journal cannot be written.
    """
    reasons = reasons or {}
    try:
        published = [transfer.is_published(entry) for entry in entries]
        if forward and all(published):
            return [_finish(entry) for entry in entries]
    except (OSError, InputFault) as error:
        if forward:
            return settle(entries, journal, False, state, reasons)
        return [replace(entry, reason=transfer.sentence(error)) for entry in entries]
    settled = [
        _go_back(entry, journal, state, reasons.get(entry.id, _INTERRUPTED)) if is_published
        else _stay(entry, state, reasons.get(entry.id))
        for entry, is_published in zip(entries, published, strict=True)
    ]
    if not any(entry.state in OPEN_STATES for entry in settled):
        return settled
    # What cannot go back now must not be taken for a group that arrived, once
    # the others are no longer looked at with it.
    return [
        entry if entry.state in OPEN_STATES else replace(before, reason=entry.reason)
        for before, entry in zip(entries, settled, strict=True)
    ]


def settle_undo(entry: Entry, reason: str = _UNDO_INTERRUPTED) -> Entry:
    """Brings the undo of a file that stopped somewhere to an end, from what lies on the disk.

    Args:
        entry: It is being undone.
        reason: Why it stopped.

    Returns:
        The entry, undone or as before the undo, not yet recorded. It stays
        open if the disk does not let us find out or is not connected.
    """
    entry = replace(transfer.discard_temp(entry), reason=reason)
    try:
        source, target = volume.look(entry.source), volume.look(entry.target)
        if target is not None and (source is None or entry.kind is not Kind.MOVE):
            return replace(entry, state=State.DONE)
        if target is None and volume.look(entry.target.parent) is None:
            # Perhaps the disk is not connected; but what is back is back.
            back = entry.kind is Kind.MOVE and transfer.is_back(entry)
            return replace(entry, state=State.UNDONE, reason="") if back else entry
        transfer.take_back(entry)
        transfer.sync_folders([entry.source, entry.target])
    except InputFault as error:
        return replace(entry, state=State.DONE, reason=error.sentence)
    except OSError as error:
        return replace(entry, reason=transfer.sentence(error))
    return replace(entry, state=State.UNDONE, reason="")


def _wait(entry: Entry) -> Entry:
    """An entry that is where it was, as if it had not been begun."""
    if entry.state is not State.SKIPPED or entry.temp is not None:
        return entry
    return replace(entry, state=State.WAITING, crossing=False, digest="", digest_before="",
                   left=None, reason="")


def _finish(entry: Entry) -> Entry:
    volume.sync_folder(entry.target.parent)
    if entry.kind is Kind.MOVE and volume.look(entry.source) is not None:
        transfer.remove_source(entry)
    if entry.kind is Kind.MOVE and volume.look(entry.source.parent) is not None:
        volume.sync_folder(entry.source.parent)
    return replace(transfer.discard_temp(entry), state=State.DONE, reason="")


def _go_back(entry: Entry, journal: Journal, state: State, reason: str) -> Entry:
    entry = transfer.discard_temp(entry)
    if entry.kind is Kind.MOVE and entry.crossing and entry.temp is None:
        entry = replace(entry, temp=volume.temp_beside(entry.source))
        journal.update([entry])
    try:
        transfer.take_back(entry)
        transfer.sync_folders([entry.source, entry.target])
    except InputFault as error:
        # The target holds the photo and nothing may be done about it, so that
        # is where the journal says it is.
        return replace(transfer.discard_temp(entry), state=State.DONE, reason=error.sentence)
    except OSError as error:
        return replace(transfer.discard_temp(entry), reason=transfer.sentence(error))
    return replace(transfer.discard_temp(entry), state=state, reason=reason)


def _stay(entry: Entry, state: State, reason: str | None) -> Entry:
    renamed = entry.temp is None and not entry.digest
    entry = transfer.discard_temp(entry)
    try:
        source = volume.look(entry.source)
        source_folder = volume.look(entry.source.parent)
        target_folder = volume.look(entry.target.parent)
    except OSError as error:
        return replace(entry, reason=transfer.sentence(error))
    # What may lie on a disk that is not connected is looked at when it is.
    # Whoever gives a reason was there, and knows that nothing was renamed.
    lost_sight = source is None and not (source_folder and target_folder)
    if (entry.digest and target_folder is None) or (renamed and lost_sight and reason is None):
        return replace(entry, reason=reason or entry.reason)
    if source is None and source_folder is not None:
        return replace(entry, state=State.FAILED, reason=reason or _GONE)
    return replace(entry, state=state, reason=reason or _INTERRUPTED)


def _sweep(journal: Journal) -> None:
    """Removes unfinished copies that could not be removed when their file failed."""
    stranded = journal.stranded_entries()
    cleared = [entry for entry in map(transfer.discard_temp, stranded) if entry.temp is None]
    if cleared:
        journal.update(cleared)

"""Carries out batches, file by file, each journaled before it is touched."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from scene_organizer.catalog.journal import Act, Entry, Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import (
    OPEN_STATES,
    BatchReport,
    Kind,
    Outcome,
    Plan,
    State,
)
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import folders, naming, transfer, volume
from scene_organizer.fileops.hard_links import HardLinks
from scene_organizer.fileops.recovery import settle
from scene_organizer.fileops.steps import NO_STEPS, Steps

"""Called after each file with files done, files in all, and bytes done."""

SHARED_COMMIT = 100
"""Same-volume moves, links (and undos) that share the commit made before the first is touched."""

SHARED_SYNC = 1000
"""Those whose folders are synced together; until then the journal has them as begun."""

_STOPPED = "Stopped before its turn."


def apply(
    plan: Plan,
    journal: Journal,
    cancel: CancelToken | None = None,
    on_progress: OnProgress | None = None,
    steps: Steps = NO_STEPS,
) -> BatchReport:
    """Does what a plan says; what fails stays where it is and the rest goes on.

    Only the holder of the catalog's lock may call this, after recovery.

    Args:
        plan: What goes where.
        journal: Where each step is recorded before it is taken.
        cancel: Stops or pauses between files.
        on_progress: Called after each file.
        steps: Who does what is neither copied, moved nor linked.

    Returns:
        An outcome for each file of the plan: done, failed or (stopped) skipped.

    Raises:
        EnvironmentFault: The journal cannot be written. What was begun stays
            open in it; recovery resolves it.
    """
    if not plan.files:
        return BatchReport(0, plan.mode)
    return _Execution(journal.begin(plan), journal, cancel, on_progress, steps).run()


def resume(
    journal: Journal,
    batch: int,
    cancel: CancelToken | None = None,
    on_progress: OnProgress | None = None,
    steps: Steps = NO_STEPS,
) -> BatchReport:
    """Goes on with the files of an interrupted batch that were not begun; else as `apply`.

    Raises:
        InputFault: There is no such batch, or nothing is left of it to do.
        EnvironmentFault: As `apply`.
    """
    waiting = _all_of(journal, batch, State.WAITING, "no files that were not begun")
    return _Execution(waiting, journal, cancel, on_progress, steps).run()


def redo(
    journal: Journal,
    batch: int,
    cancel: CancelToken | None = None,
    on_progress: OnProgress | None = None,
    steps: Steps = NO_STEPS,
) -> BatchReport:
    """Does again what was undone, to the files that are still what they were; else as `apply`.

    A file that cannot be done again stays undone, with the reason.

    Raises:
        InputFault: There is no such batch, or nothing of it was undone.
        EnvironmentFault: As `apply`.
    """
    undone = _all_of(journal, batch, State.UNDONE, "nothing that was undone")
    again = [_renewed(entry) for entry in undone]
    with journal.transaction():
        journal.update(again)
        journal.mark(batch, Act.REDO)
    return _Execution(again, journal, cancel, on_progress, steps, State.UNDONE).run()


def drop(journal: Journal, batch: int) -> int:
    """Gives up the files of a batch that were not begun; returns their number.

    Raises:
        EnvironmentFault: The journal cannot be written.
    """
    waiting = journal.entries(batch, State.WAITING)
    journal.update(replace(entry, state=State.SKIPPED, reason=_STOPPED) for entry in waiting)
    return len(waiting)


def _all_of(journal: Journal, batch: int, state: State, lacking: str) -> list[Entry]:
    journal.batch(batch)
    entries = journal.entries(batch, state)
    if not entries:
        raise InputFault(f"Operation {batch} has {lacking}.")
    return entries


def _renewed(entry: Entry) -> Entry:
    """An undone entry as if it were new, with the fingerprint that its file has now."""
    fingerprint = entry.fingerprint
    try:
        status = volume.look(entry.source)
        # Undone across volumes it has another inode, untagged another time.
        if status is not None and volume.is_file(status) and (
                volume.resembles(fingerprint, status)
                or (entry.digest_before
                    and transfer.holds(entry.source, entry.digest_before))):
            fingerprint = Fingerprint.of(status)
    except OSError:
        pass  # Then the step fails on it, with a reason to report.
    return replace(entry, state=State.WAITING, fingerprint=fingerprint, reason="", digest="",
                   digest_before="", left=None)


class _Execution:
    """Brings waiting entries of one batch to an end.

    Args:
        entries: Those, in order.
        journal, cancel, on_progress, steps: As for `apply`.
        unmoved: State of those that cannot be done.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        journal: Journal,
        cancel: CancelToken | None,
        on_progress: OnProgress | None,
        steps: Steps,
        unmoved: State = State.FAILED,
    ) -> None:
        self._entries = entries
        self._batch = entries[0].batch
        self._journal = journal
        self._cancel = cancel or CancelToken()
        self._on_progress = on_progress
        self._steps = steps
        self._unmoved = unmoved
        self._outcomes: list[Outcome] = []
        self._files_done = 0
        self._placed: list[list[Entry]] = []
        self._made: set[Path] = set()
        self._devices: dict[Path, int] = {}
        self._hard_links = HardLinks()
        for entry in journal.entries(self._batch, State.DONE):
            self._hard_links.add(entry, entry.target)

    def run(self) -> BatchReport:
        for groups in self._chunks():
            self._cancel.hold()
            if self._cancel.cancelled:
                break
            self._journal.update(entry for group in groups for entry in group)
            first = groups[0][0]
            if first.temp is None and first.kind not in self._steps:
                self._place_chunk(groups)
                continue
            self._end_placed()
            if step := self._steps.get(first.kind):
                ended = [replace(entry, state=self._unmoved)
                         if entry.state is State.FAILED else entry
                         for entry in step.carry_out(groups[0], self._journal)]
                self._end(ended)
                self._tell(ended)
            else:
                self._copy_group(groups[0])
        self._end_placed()
        stopped = self._leave_rest()
        if any(outcome.state is not State.DONE for outcome in self._outcomes):
            folders.remove_empty(self._journal, self._batch)
        folders.clear(self._journal.clearing(self._batch),
                      (outcome.source.parent for outcome in self._outcomes
                       if outcome.state is State.DONE))
        mode = self._journal.batch(self._batch).mode
        return BatchReport(self._batch, mode, tuple(self._outcomes), stopped,
                           stopped and self._cancel.postponed)

    def _leave_rest(self) -> bool:
        """Settles what was not begun; whether anything was stopped."""
        rest = list(self._entries[len(self._outcomes):])
        if self._cancel.postponed:
            self._outcomes += [entry.outcome for entry in rest]
        elif rest:
            self._end(self._stopped(rest))
        return any(outcome.state is State.WAITING or outcome.reason == _STOPPED
                   for outcome in self._outcomes)

    def _chunks(self) -> Iterator[list[list[Entry]]]:
        """Groups as they are begun: those of one step each about a hundred files at a time."""
        chunk: list[list[Entry]] = []
        for waiting in _groups(self._entries):
            group = self._intend(waiting)
            if group[0].temp is not None or group[0].kind in self._steps:
                if chunk:
                    yield chunk
                    chunk = []
                yield [group]
                continue
            if chunk and sum(map(len, chunk)) + len(group) > SHARED_COMMIT:
                yield chunk
                chunk = []
            chunk.append(group)
        if chunk:
            yield chunk

    def _intend(self, waiting: list[Entry]) -> list[Entry]:
        crossing = any(self._device(entry.source.parent) != self._device(entry.target.parent)
                       for entry in waiting)
        return [
            replace(entry, state=State.PLANNED, crossing=crossing,
                    temp=volume.temp_beside(entry.target) if _has_temp(entry, crossing) else None)
            for entry in waiting
        ]

    def _device(self, folder: Path) -> int:
        if folder not in self._devices:
            try:
                self._devices[folder] = volume.device(folder)
            except OSError:
                # The step itself will fail, with a reason to report.
                return 0
        return self._devices[folder]

    def _place_chunk(self, groups: list[list[Entry]]) -> None:
        other_volume: list[list[Entry]] = []
        for group in groups:
            if self._cancel.cancelled:
                self._placed.append(self._stopped(group))
            elif placed := self._place_group(group):
                self._placed.append(placed)
                self._tell(placed)
            else:
                other_volume.append(group)
        if other_volume or sum(map(len, self._placed)) >= SHARED_SYNC:
            self._end_placed()
        for group in other_volume:
            copied = [replace(entry, crossing=True, temp=volume.temp_beside(entry.target))
                      for entry in group]
            self._journal.update(copied)
            self._copy_group(copied)

    def _end_placed(self) -> None:
        """Makes placed groups survive a power cut, or brings them back; then records them."""
        groups, self._placed = self._placed, []
        if not groups:
            return
        done = [group for group in groups if group[0].state is State.DONE]
        try:
            transfer.sync_folders(path for group in done for entry in group
                                  for path in (entry.source, entry.target))
        except OSError as error:
            groups = [self._give_up([replace(entry, state=State.PLANNED) for entry in group],
                                    group[0], error)
                      if group[0].state is State.DONE else group for group in groups]
        self._end([entry for group in groups for entry in group])

    def _place_group(self, group: list[Entry]) -> list[Entry] | None:
        """Renames or links a group, or returns None where it must be copied after all."""
        for entry in group:
            try:
                self._make_folder(entry.target.parent)
                transfer.place(entry)
            except OSError as error:
                if (error.errno == errno.EXDEV and entry is group[0]
                        and entry.kind is Kind.MOVE):
                    return None
                return self._give_up(group, entry, error)
            except InputFault as error:
                return self._give_up(group, entry, error)
        return [replace(entry, state=State.DONE) for entry in group]

    def _copy_group(self, group: list[Entry]) -> None:
        if self._cancel.cancelled:
            self._end(self._stopped(group))
            return
        ended = self._transfer_group(group)
        self._end(ended)
        self._tell(ended)

    def _transfer_group(self, group: list[Entry]) -> list[Entry]:
        """Copies a group, publishes it only once all of it is verified, then ends a move."""
        culprit = group[0]
        verified = list(group)
        try:
            for index, culprit in enumerate(group):
                verified[index] = self._copy_verified(culprit)
            group = verified
            self._journal.update(group)
            for culprit in group:
                naming.rename(_temp(culprit), culprit.target)
            transfer.sync_folders(entry.target for entry in group)
            if group[0].kind is Kind.MOVE:
                group = [replace(entry, state=State.PUBLISHED) for entry in group]
                self._journal.update(group)
                for culprit in group:
                    transfer.remove_source(culprit)
                transfer.sync_folders(entry.source for entry in group)
        except (OSError, InputFault) as error:
            return self._give_up(group, culprit, error)
        for entry in group:
            self._hard_links.add(entry, entry.target)
        return [replace(entry, state=State.DONE, temp=None) for entry in group]

    def _copy_verified(self, entry: Entry) -> Entry:
        """Leaves a verified copy under the entry's hidden name."""
        temp = _temp(entry)
        transfer.check_source(entry.source, entry.fingerprint)
        if volume.look(entry.target) is not None:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(entry.target))
        self._make_folder(entry.target.parent)
        digest = transfer.copy(entry.source, temp, self._hard_links.other(entry))
        # What changed while it was read is neither the old nor the new photo.
        transfer.check_source(entry.source, entry.fingerprint)
        entry = replace(entry, state=State.COPIED, digest=digest)
        self._journal.update([entry])
        transfer.verify(temp, digest)
        return replace(entry, state=State.VERIFIED)

    def _give_up(
        self, group: list[Entry], culprit: Entry, error: OSError | InputFault
    ) -> list[Entry]:
        """Brings a group back to where it was because one of it failed."""
        reason = transfer.sentence(error)
        because = f"It stayed with {culprit.source.name}, which failed: {reason}"
        reasons = {entry.id: because for entry in group} | {culprit.id: reason}
        return settle(group, self._journal, forward=False, state=self._unmoved, reasons=reasons)

    def _make_folder(self, folder: Path) -> None:
        if folder not in self._made:
            folders.make(self._journal, self._batch, folder)
            self._made.add(folder)

    def _stopped(self, group: list[Entry]) -> list[Entry]:
        """Entries that were not touched."""
        if self._cancel.postponed:
            return [replace(entry, state=State.WAITING, temp=None) for entry in group]
        state = State.SKIPPED if self._unmoved is State.FAILED else self._unmoved
        return [replace(entry, state=state, reason=_STOPPED, temp=None) for entry in group]

    def _end(self, entries: list[Entry]) -> None:
        self._journal.update(entries)
        for entry in entries:
            outcome = entry.outcome
            if entry.state in OPEN_STATES:
                # The disk let us neither finish nor go back; recovery will.
                outcome = replace(outcome, state=State.FAILED)
            self._outcomes.append(outcome)

    def _tell(self, entries: list[Entry]) -> None:
        self._files_done += len(entries)
        if self._on_progress:
            self._on_progress(self._files_done, len(self._entries))


def _has_temp(entry: Entry, crossing: bool) -> bool:
    return crossing if entry.kind is Kind.MOVE else entry.kind not in transfer.LINKS


def _groups(items: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Neighbours with the same group number; those with 0 singly."""
    for number, members in groupby(items, key=lambda item: item.group):
        if number:
            yield list(members)
        else:
            yield from ([member] for member in members)


def _temp(entry: Entry) -> Path:
    assert entry.temp is not None, "files to be copied are planned with a hidden name"
    return entry.temp

"""Carries out a plan, file by file, each journaled before it is touched."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Protocol, TypeVar

from scene_organizer.catalog.journal import Entry, Intent, Journal
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import (
    OPEN_STATES,
    BatchReport,
    Kind,
    Mode,
    Outcome,
    Plan,
    PlannedFile,
    State,
)
from scene_organizer.fileops import folders, transfer, volume
from scene_organizer.fileops.recovery import settle
from scene_organizer.fileops.steps import NO_STEPS, Steps

Progress = Callable[[int, int, int], None]
"""Called after each file with files done, files in all, and bytes done."""

SHARED_COMMIT = 100
"""Same-volume moves (and undos) that share the commit made before the first is touched."""

_STOPPED = "Stopped before its turn."


def apply(
    plan: Plan,
    journal: Journal,
    cancel: CancelToken | None = None,
    on_progress: Progress | None = None,
    steps: Steps = NO_STEPS,
) -> BatchReport:
    """Does what a plan says; what fails stays where it is and the rest goes on.

    Only the holder of the catalog's lock may call this, after recovery.

    Args:
        plan: What goes where.
        journal: Where each step is recorded before it is taken.
        cancel: Stops between files.
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
    return _Execution(plan, journal, cancel or CancelToken(), on_progress, steps).run()


class _Execution:
    def __init__(
        self,
        plan: Plan,
        journal: Journal,
        cancel: CancelToken,
        on_progress: Progress | None,
        steps: Steps,
    ) -> None:
        self._plan = plan
        self._journal = journal
        self._cancel = cancel
        self._on_progress = on_progress
        self._steps = steps
        self._batch = 0
        self._outcomes: list[Outcome] = []
        self._files_done = 0
        self._bytes_done = 0
        self._made: set[Path] = set()
        self._devices: dict[Path, int] = {}

    def run(self) -> BatchReport:
        self._batch = self._journal.begin(self._plan.mode, self._plan.destination)
        for groups in self._chunks():
            if self._cancel.cancelled:
                break
            if step := self._steps.get(groups[0][0].file.kind):
                ended = step.carry_out(self._journal.plan(self._batch, groups[0]), self._journal)
                self._end(ended)
                self._tell(ended)
            elif groups[0][0].temp is None:
                self._rename_chunk(groups)
            else:
                self._copy_group(self._journal.plan(self._batch, groups[0]))
        begun = len(self._outcomes)
        self._outcomes += [
            Outcome(file.photo_id, file.source, file.target, State.SKIPPED, _STOPPED)
            for file in self._plan.files[begun:]
        ]
        if any(outcome.state is not State.DONE for outcome in self._outcomes):
            folders.remove_empty(self._journal, self._batch)
        stopped = any(outcome.reason == _STOPPED for outcome in self._outcomes)
        return BatchReport(self._batch, self._plan.mode, tuple(self._outcomes), stopped)

    def _chunks(self) -> Iterator[list[list[Intent]]]:
        """Groups to be renamed, about a hundred files at a time; all other groups singly."""
        chunk: list[list[Intent]] = []
        for files in _groups(self._plan.files):
            group = self._intend(files)
            if group[0].temp is not None or group[0].file.kind in self._steps:
                if chunk:
                    yield chunk
                    chunk = []
                yield [group]
                continue
            if sum(map(len, chunk)) + len(group) > SHARED_COMMIT:
                yield chunk
                chunk = []
            chunk.append(group)
        if chunk:
            yield chunk

    def _intend(self, files: list[PlannedFile]) -> list[Intent]:
        crossing = any(
            self._device(file.source.parent) != self._device(file.target.parent) for file in files
        )
        return [
            Intent(file, crossing,
                   None if file.kind is Kind.MOVE and not crossing
                   else volume.temp_beside(file.target))
            for file in files
        ]

    def _device(self, folder: Path) -> int:
        if folder not in self._devices:
            try:
                self._devices[folder] = volume.device(folder)
            except OSError:
                # The step itself will fail, with a reason to report.
                return 0
        return self._devices[folder]

    def _rename_chunk(self, groups: list[list[Intent]]) -> None:
        entries = self._journal.plan(self._batch, (intent for group in groups for intent in group))
        ended: list[list[Entry]] = []
        other_volume: list[list[Entry]] = []
        for group in _groups(entries):
            if self._cancel.cancelled:
                ended.append(_stopped(group))
            elif renamed := self._rename_group(group):
                ended.append(renamed)
                self._tell(renamed)
            else:
                other_volume.append(group)
        self._end(self._sync(ended))
        for group in other_volume:
            copied = [replace(entry, crossing=True, temp=volume.temp_beside(entry.target))
                      for entry in group]
            self._journal.update(copied)
            self._copy_group(copied)

    def _sync(self, groups: list[list[Entry]]) -> list[Entry]:
        """Makes renamed groups survive a power cut, or brings them back."""
        moved = [group for group in groups if group[0].state is State.DONE]
        try:
            transfer.sync_folders(path for group in moved for entry in group
                                  for path in (entry.source, entry.target))
        except OSError as error:
            groups = [self._give_up(group, group[0], error) if group in moved else group
                      for group in groups]
        return [entry for group in groups for entry in group]

    def _rename_group(self, group: list[Entry]) -> list[Entry] | None:
        """Renames a group, or returns None where it must be copied after all."""
        for entry in group:
            try:
                transfer.check_source(entry.source, entry.fingerprint)
                self._make_folder(entry.target.parent)
                volume.rename(entry.source, entry.target)
            except OSError as error:
                if error.errno == errno.EXDEV and entry is group[0]:
                    return None
                return self._give_up(group, entry, error)
            except InputFault as error:
                return self._give_up(group, entry, error)
        return [replace(entry, state=State.DONE) for entry in group]

    def _copy_group(self, group: list[Entry]) -> None:
        if self._cancel.cancelled:
            self._end([replace(entry, temp=None) for entry in _stopped(group)])
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
                volume.rename(_temp(culprit), culprit.target)
            transfer.sync_folders(entry.target for entry in group)
            if self._plan.mode is Mode.MOVE:
                group = [replace(entry, state=State.PUBLISHED) for entry in group]
                self._journal.update(group)
                for culprit in group:
                    transfer.remove_source(culprit)
                transfer.sync_folders(entry.source for entry in group)
        except (OSError, InputFault) as error:
            return self._give_up(group, culprit, error)
        return [replace(entry, state=State.DONE, temp=None) for entry in group]

    def _copy_verified(self, entry: Entry) -> Entry:
        """Leaves a verified copy under the entry's hidden name."""
        temp = _temp(entry)
        transfer.check_source(entry.source, entry.fingerprint)
        if volume.look(entry.target) is not None:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(entry.target))
        self._make_folder(entry.target.parent)
        digest = volume.copy(entry.source, temp)
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
        return settle(group, self._plan.mode, self._journal, forward=False,
                      state=State.FAILED, reasons=reasons)

    def _make_folder(self, folder: Path) -> None:
        if folder not in self._made:
            folders.make(self._journal, self._batch, folder)
            self._made.add(folder)

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
        self._bytes_done += sum(entry.fingerprint.size for entry in entries)
        if self._on_progress:
            self._on_progress(self._files_done, len(self._plan.files), self._bytes_done)


class _Grouped(Protocol):
    @property
    def group(self) -> int: ...


_Item = TypeVar("_Item", bound=_Grouped)


def _groups(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """Neighbours with the same group number; those with 0 singly."""
    for number, members in groupby(items, key=lambda item: item.group):
        if number:
            yield list(members)
        else:
            yield from ([member] for member in members)


def _stopped(group: list[Entry]) -> list[Entry]:
    return [replace(entry, state=State.SKIPPED, reason=_STOPPED) for entry in group]


def _temp(entry: Entry) -> Path:
    assert entry.temp is not None, "files to be copied are planned with a hidden name"
    return entry.temp

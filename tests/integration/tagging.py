"""Photos that are tagged by a plain edit, so that nothing but the steps on the disk is tried."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.operation import BatchReport, Kind, Plan, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.tags import TagEdit, Tags
from scene_organizer.fileops import delta, tag_planner, volume
from scene_organizer.fileops.executor import apply
from scene_organizer.fileops.recovery import recover
from scene_organizer.fileops.tagging import Tagging
from scene_organizer.fileops.undo import undo

TIME = 1_600_000_000_123_456_789
PHOTO = b"bytes of a photo " * 99
TAGGED = PHOTO + b"<tagged>"


class Album:
    """Photos in a folder, and who tags them: ours is what is appended."""

    def __init__(self, folder: Path, journal: Journal) -> None:
        self.folder = folder
        self.journal = journal
        self.followed: list[str] = []
        self.edits: list[tuple[TagEdit, bool, bytes]] = []
        self.fails: dict[str, OSError] = {}
        step = Tagging(self._edit, self._follow)
        self.steps = {Kind.TAG: step, Kind.SIDECAR: step}

    def _edit(self, what: TagEdit, sidecar: bool, data: bytes) -> bytes:
        self.edits.append((what, sidecar, data))
        return data + b"<tagged>"

    def _follow(self, path: Path) -> None:
        self.followed.append(path.name)
        if path.name in self.fails:
            raise self.fails[path.name]

    def write(self, name: str = "a.jpg", content: bytes = PHOTO) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        os.utime(path, ns=(TIME, TIME))
        return path

    def plan(self, *names: str) -> Plan:
        requests = [
            tag_planner.Request(1, self.folder / name, Fingerprint.of((self.folder / name).lstat()),
                                Tags(("sea",), True, ""))
            for name in names or ("a.jpg",)]
        return tag_planner.plan(requests, tag_planner.Style("Scene", ("sea",)))

    def apply(self, *names: str) -> BatchReport:
        return apply(self.plan(*names), self.journal, steps=self.steps)

    def undo(self) -> BatchReport:
        return undo(self.journal, 1, steps=self.steps)

    def begin(self, *names: str) -> list[Entry]:
        return self.journal.begin(self.plan(*names))

    def leave(self, entry: Entry, state: State, **changes: Any) -> Entry:
        entry = replace(entry, state=state, **changes)
        self.journal.update([entry])
        return entry

    def leave_verified(self, entry: Entry, after: bytes = TAGGED) -> Entry:
        """As right before the new bytes are put in place."""
        before = entry.target.read_bytes()
        temp = volume.temp_beside(entry.target)
        temp.write_bytes(after)
        entry = self.leave(entry, State.VERIFIED, temp=temp, digest=digest(after),
                           digest_before=digest(before))
        self.journal.keep_original(
            entry, TIME.to_bytes(8, "big") + delta.make(before, after))
        return entry

    def recover(self) -> list[tuple[str, State]]:
        reports = recover(self.journal, self.steps)
        assert recover(self.journal, self.steps) == []
        return told(reports)

    @property
    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def told(reports: Iterable[BatchReport]) -> list[tuple[str, State]]:
    return [(outcome.reason, outcome.state) for report in reports for outcome in report.outcomes]

"""What a crash leaves: a batch in the journal, and files on the disk that may say otherwise."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.operation import Kind, Mode, Plan, PlannedFile, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.fileops import transfer, volume
from scene_organizer.fileops.recovery import recover

PHOTO, OTHER = "the photo", "something else"
TIME = 1_600_000_000_123_456_789
DIGEST = hashlib.sha256(PHOTO.encode()).hexdigest()
WAITING = "", State.WAITING
GONE = "It is neither at its old nor at its new place any more."
HERE, THERE = {"from/a.jpg": PHOTO}, {"to/a.jpg": PHOTO}
BOTH = HERE | THERE


def write(path: Path, content: str = PHOTO) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    os.utime(path, ns=(TIME, TIME))
    return path


@dataclass
class Crash:
    """A batch of one file or some that travel together, as the journal has it after a crash."""

    folder: Path
    journal: Journal

    @property
    def source(self) -> Path:
        return self.folder / "from" / "a.jpg"

    @property
    def target(self) -> Path:
        return self.folder / "to" / "a.jpg"

    def begin(self, kind: Kind, *names: str) -> list[Entry]:
        mode = Mode.LINK if kind in transfer.LINKS else Mode(kind)
        (self.folder / "to").mkdir(parents=True)
        files = []
        for name in names or ("a.jpg",):
            source = write(self.source.with_name(name))
            files.append(PlannedFile(1, source, self.target.with_name(name),
                                     Fingerprint.of(source.lstat()), "sea", kind, group=1))
        return self.journal.begin(Plan(mode, self.folder / "to", tuple(files)))

    def leave(self, entry: Entry, state: State, *, temp: bool = False, **changes: Any) -> Entry:
        """Records an entry as it was left."""
        hidden = volume.temp_beside(entry.target) if temp else None
        entry = replace(entry, state=state, temp=hidden, **changes)
        self.journal.update([entry])
        return entry

    def recover(self) -> list[tuple[str, State]]:
        """Recovers, twice; each file's reason and state."""
        reports = recover(self.journal)
        assert recover(self.journal) == []
        return [(outcome.reason, outcome.state) for report in reports
                for outcome in report.outcomes]

    @property
    def files(self) -> dict[str, str]:
        return {str(path.relative_to(self.folder)): path.read_text()
                for path in sorted(self.folder.rglob("*")) if path.is_file()}

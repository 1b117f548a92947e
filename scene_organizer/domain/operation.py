"""Tagging, copying, moving and linking photos: plans, the journal's rows, outcomes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from scene_organizer.domain.photo import Fingerprint


class Mode(StrEnum):
    """What organizing does with the photos of a batch."""

    TAG = "tag"
    COPY = "copy"
    MOVE = "move"
    LINK = "link"


class Kind(StrEnum):
    """What is done to one file."""

    COPY = "copy"
    MOVE = "move"
    HARD_LINK = "hard-link"
    SYMBOLIC_LINK = "symbolic-link"
    TAG = "tag"
    SIDECAR = "sidecar"


class State(StrEnum):
    """The life of a journal row. Each state is committed before the next step touches the disk.

    All files of a batch are waiting before the first is planned, that is: begun.
    A same-volume move goes planned -> published -> done (one rename). A copy
    or a move across volumes goes planned -> copied -> verified -> published
    (-> source removed) -> done. What is tagged goes planned -> verified (the
    new bytes lie beside it, the original metadata in the journal) -> done.
    Undo goes done -> undoing -> undone.
    """

    WAITING = "waiting"
    PLANNED = "planned"
    COPIED = "copied"
    VERIFIED = "verified"
    PUBLISHED = "published"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"
    UNDOING = "undoing"
    UNDONE = "undone"


OPEN_STATES = frozenset({State.PLANNED, State.COPIED, State.VERIFIED, State.PUBLISHED,
                         State.UNDOING})
"""States that recovery must resolve."""


@dataclass(frozen=True)
class PlannedFile:
    """One file of a plan.

    Attributes:
        photo_id: The photo it belongs to (sidecars and twins carry their photo's id).
        source, target: Absolute paths. The target is free as of planning; of a
            file that is tagged, it is the source itself.
        fingerprint: Of the source; checked again right before acting.
        scene: The scene it is organized by.
        kind: What is done to it.
        renamed: Whether the name got a number because another file has it.
        group: Files of one plan with the same number travel together or not at
            all; 0 travels alone.
        detail: What else its step must know, as text of the step's own.
    """

    photo_id: int
    source: Path
    target: Path
    fingerprint: Fingerprint
    scene: str
    kind: Kind
    renamed: bool = False
    group: int = 0
    detail: str = ""


@dataclass(frozen=True)
class LeftOut:
    """A photo a plan does not touch, and why."""

    photo_id: int
    source: Path
    reason: str


@dataclass(frozen=True)
class Plan:
    """What organizing will do, before anything is done.

    Attributes:
        mode: What is done.
        destination: Folder that will hold the class folders.
        files: What goes where, in order.
        left_out: What stays, and why (including identical files already there).
        bytes_needed: Bytes the destination volume must take.
        bytes_free: Bytes it has, or None if unknown.
        seconds: Roughly how long it will take.
        clear_below: Folders below which those that become empty are removed; none
            unless a person asks for it.
    """

    mode: Mode
    destination: Path
    files: tuple[PlannedFile, ...]
    left_out: tuple[LeftOut, ...] = ()
    bytes_needed: int = 0
    bytes_free: int | None = None
    seconds: float = 0.0
    clear_below: tuple[Path, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Files by class folder."""
        return dict(Counter(file.scene for file in self.files))

    @property
    def renamed(self) -> int:
        """Files that get a numbered name."""
        return sum(file.renamed for file in self.files)

    @property
    def fits(self) -> bool:
        """Whether the destination has room, as far as known."""
        return self.bytes_free is None or self.bytes_needed <= self.bytes_free


@dataclass(frozen=True)
class Outcome:
    """What became of one file."""

    photo_id: int
    source: Path
    target: Path
    state: State
    reason: str = ""


@dataclass(frozen=True)
class BatchReport:
    """What became of a batch: of applying, undoing, redoing or recovering it.

    Attributes:
        batch: Journal id; 0 if nothing was journaled.
        mode: What is done.
        outcomes: One a file.
        cancelled: Whether it was stopped early.
        postponed: Whether what was not begun is to be done later.
    """

    batch: int
    mode: Mode
    outcomes: tuple[Outcome, ...] = ()
    cancelled: bool = False
    postponed: bool = False

    def count(self, *states: State) -> int:
        """Files that ended in one of the states."""
        return sum(outcome.state in states for outcome in self.outcomes)

    @property
    def failed(self) -> int:
        """Files that ended in `FAILED`."""
        return self.count(State.FAILED)


@dataclass(frozen=True)
class Batch:
    """A batch in the journal.

    Attributes:
        id: Rises with time.
        mode: What is done.
        destination: Where it went.
        created: ISO 8601 in UTC.
        states: Number of files by state.
    """

    id: int
    mode: Mode
    destination: Path
    created: str
    states: dict[State, int] = field(default_factory=dict)

    @property
    def undoable(self) -> int:
        """Files that can still be undone."""
        return self.states.get(State.DONE, 0)

    @property
    def redoable(self) -> int:
        """Files that can be done again."""
        return self.states.get(State.UNDONE, 0)

    @property
    def failed(self) -> int:
        """Files that could not be done."""
        return self.states.get(State.FAILED, 0)

    @property
    def waiting(self) -> int:
        """Files that were not begun when the batch was interrupted."""
        return self.states.get(State.WAITING, 0)

"""What a kind of operation that is more than moving bytes must be able to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.operation import Kind


class Step(Protocol):
    """Does one kind of operation, takes it back, and ends what was interrupted.

    Every method looks at the disk rather than trusting the journal, and lets
    only faults of the journal through: what the disk does becomes the
    entry's reason. Nothing may be lost whenever the process dies.
    """

    def carry_out(self, group: Sequence[Entry], journal: Journal) -> list[Entry]:
        """Does it to files that travel together, all of them or none.

        Args:
            group: Their entries, committed as `PLANNED`.
            journal: Where further states, and what a file is restored from,
                are committed before the disk is touched.

        Returns:
            The entries, not yet recorded: `DONE`, or `FAILED` with a reason;
            an open one if the disk lets us neither finish nor go back.

        Raises:
            EnvironmentFault: The journal cannot be written.
        """
        ...

    def settle(self, group: Sequence[Entry], journal: Journal) -> list[Entry]:
        """Ends an interrupted `carry_out` from what lies on the disk.

        Args:
            group: Their entries, in whatever state they were left.
            journal: As for `carry_out`.

        Returns:
            The entries, not yet recorded: `DONE`, `SKIPPED` (as it was before),
            `FAILED`; open if the disk is not connected.

        Raises:
            EnvironmentFault: The journal cannot be written.
        """
        ...

    def take_back(self, entry: Entry, journal: Journal) -> Entry:
        """Undoes it to one file, unless that was changed since.

        Args:
            entry: Committed as `UNDOING`; its `temp` is a free hidden name
                beside the source.
            journal: What it is restored from.

        Returns:
            The entry, not yet recorded: `UNDONE`, or `DONE` with the reason why
            it stayed, or `UNDOING` if the disk lets us neither finish nor go back.

        Raises:
            EnvironmentFault: The journal cannot be read.
        """
        ...

    def settle_undo(self, entry: Entry, journal: Journal) -> Entry:
        """Ends an interrupted `take_back` from what lies on the disk; returns as that does.

        Raises:
            EnvironmentFault: The journal cannot be read.
        """
        ...


Steps = Mapping[Kind, Step]
"""Who does which kind of operation; copies, moves and links need nobody."""

NO_STEPS: Steps = MappingProxyType({})
"""Nobody, where nothing but bytes is moved."""

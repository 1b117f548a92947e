"""What is done to files survives whatever goes wrong: tried call by call, commit by commit."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from scene_organizer.catalog.journal import Journal
from scene_organizer.domain.operation import BatchReport, State
from tests.mishaps import (
    CHANGES,
    Died,
    Interposer,
    die,
    failures,
    kill,
    killed_in_child,
    struck_at_commit,
)

_MOST_COMMITS = 100
_RECOVERY_CALLS = 40
"""More than recovery makes: at times it is let be."""


@dataclass(frozen=True)
class Trial:
    """Something that is to be done once to files prepared for it.

    Attributes:
        roots: The folders whose files count.
        journal: As prepared, open.
        path: Where the journal lies.
        fine: The state of what went well.
        act: Does it.
        recover: Puts in order what was interrupted.
        check: Fails unless the journal tells the truth; undoes the rest and closes it.
        forget: Does what a process that was killed could not tell others any more.
    """

    roots: tuple[Path, ...]
    journal: Journal
    path: Path
    fine: State
    act: Callable[[Journal], BatchReport]
    recover: Callable[[Journal], object]
    check: Callable[[Journal], None]
    forget: Callable[[], object] = lambda: None


Prepare = Callable[[], Trial]


def failing_at_any_call(prepare: Prepare) -> None:
    """Each call fails in its turn, in some ways."""
    for due, name in enumerate(_calls(prepare), start=1):
        for strike in failures(due, name):
            trial = prepare()
            with Interposer(trial.roots, strike, due).armed():
                report = trial.act(trial.journal)
            for outcome in report.outcomes:
                assert outcome.state is trial.fine or outcome.reason, (
                    f"no reason at call {due} ({name})")
            trial.check(trial.journal)


def dying_at_any_call(prepare: Prepare) -> None:
    """The process dies before each call, and after each that changes something."""
    chance = random.Random(7)
    for due, name in enumerate(_calls(prepare), start=1):
        for afterwards in (False, True) if name in CHANGES else (False,):
            trial = prepare()
            with Interposer(trial.roots, die(afterwards), due).armed(), pytest.raises(Died):
                trial.act(trial.journal)
            # It dies in recovery, too, once or twice.
            for _ in range(2):
                moment = chance.randrange(1, _RECOVERY_CALLS)
                interposer = Interposer(trial.roots, die(afterwards), moment)
                with suppress(Died), interposer.armed():
                    trial.recover(trial.journal)
            trial.check(trial.journal)


def dying_at_any_commit(prepare: Prepare) -> None:
    """The journal cannot be written, and the process dies of it."""
    for due in range(1, _MOST_COMMITS):
        trial = prepare()
        with struck_at_commit(due, die(afterwards=False)) as begun, suppress(Died):
            trial.act(trial.journal)
        trial.check(trial.journal)
        if len(begun) < due:
            return
    raise AssertionError("more commits than there should be")


def killed_at_any_change(prepare: Prepare) -> None:
    """SIGKILL at each call that changes something."""
    calls = _calls(prepare)
    for due in [number for number, name in enumerate(calls, start=1) if name in CHANGES]:
        trial = prepare()
        trial.journal.close()

        def act(trial: Trial = trial, due: int = due) -> None:
            with Interposer(trial.roots, kill, due).armed():
                trial.act(Journal(trial.path))

        assert killed_in_child(act)
        trial.forget()
        trial.check(Journal(trial.path))


def killed_at_any_commit(prepare: Prepare, afterwards: bool) -> None:
    """SIGKILL before each commit, or after it."""
    for due in range(1, _MOST_COMMITS):
        trial = prepare()
        trial.journal.close()

        def act(trial: Trial = trial, due: int = due) -> None:
            # Opening the journal is no part of what is done.
            opened = Journal(trial.path)
            with struck_at_commit(due, kill, afterwards):
                trial.act(opened)

        killed = killed_in_child(act)
        trial.forget()
        trial.check(Journal(trial.path))
        if not killed:
            return
    raise AssertionError("more commits than there should be")


def _calls(prepare: Prepare) -> list[str]:
    """The calls that it makes where nothing goes wrong."""
    trial = prepare()
    with Interposer(trial.roots).armed() as interposer:
        trial.act(trial.journal)
    trial.journal.close()
    return interposer.calls

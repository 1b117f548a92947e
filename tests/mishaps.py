"""What can go wrong with files: failing calls, and a process that dies at any point."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.catalog.database import Database
from scene_organizer.fileops import naming

MEMORY_DISK = Path("/dev/shm")
ERRORS = (errno.ENOSPC, errno.EACCES, errno.EIO, errno.EROFS, errno.ENAMETOOLONG, errno.EXDEV)
CALLS = ("stat", "lstat", "open", "read", "write", "fsync", "close", "unlink", "link", "symlink",
         "readlink", "mkdir", "rmdir", "utime", "chmod", "listxattr", "listdir", "replace")
CHANGES = ("rename", "replace", "link", "symlink", "open", "fsync", "close", "unlink", "mkdir",
           "rmdir")

Strike = Callable[[Callable[[], Any]], Any]
"""What happens in place of a call, which it is given."""


class Died(BaseException):
    """The process ends here: nothing may run after it, so nothing may catch it."""


@dataclass
class Interposer:
    """Counts the system calls on files below some folders and lets one of them go wrong.

    Attributes:
        roots: The folders.
        strike: Called instead of the call that is due, with a function that
            makes the real call.
        due: Which call that is, from 1; 0 for none.
        calls: What was called so far.
    """

    roots: tuple[Path, ...]
    strike: Strike = lambda real: real()
    due: int = 0
    calls: list[str] = field(default_factory=list)
    handles: set[int] = field(default_factory=set)

    @contextmanager
    def armed(self) -> Iterator[Interposer]:
        with pytest.MonkeyPatch.context() as patch:
            for name in CALLS:
                if hasattr(os, name):
                    patch.setattr(os, name, self._wrap(name, getattr(os, name)))
            for name in ("_native", "_native_exchange"):
                if (native := getattr(naming, name)) is not None:
                    patch.setattr(naming, name, self._wrap_rename(native))
            yield self

    def _concerns(self, place: object) -> bool:
        if isinstance(place, int):
            return place in self.handles
        path = os.fsdecode(place)  # type: ignore[arg-type]  # a path of any kind
        return any(path.startswith(str(root)) for root in self.roots)

    def _wrap(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(place: Any, *args: Any, **options: Any) -> Any:
            if not self._concerns(place):
                return real(place, *args, **options)
            result = self._make(name, lambda: real(place, *args, **options))
            if name == "open":
                self.handles.add(result)
            return result

        return call

    def _wrap_rename(self, real: Callable[[bytes, bytes], int]) -> Callable[[bytes, bytes], int]:
        return lambda source, target: self._make("rename", lambda: real(source, target))

    def _make(self, name: str, real: Callable[[], Any]) -> Any:
        self.calls.append(name)
        return self.strike(real) if len(self.calls) == self.due else real()


def fail(number: int, afterwards: bool = False) -> Strike:
    def strike(real: Callable[[], Any]) -> Any:
        if afterwards:
            with suppress(OSError):
                real()
        raise OSError(number, os.strerror(number))

    return strike


def die(afterwards: bool) -> Strike:
    def strike(real: Callable[[], Any]) -> Any:
        if afterwards:
            with suppress(OSError):
                real()
        raise Died

    return strike


def kill(real: Callable[[], Any]) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def failures(due: int, name: str) -> list[Strike]:
    """The ways in which a call fails, which are others for the next call."""
    strikes = [fail(ERRORS[due % len(ERRORS)]), fail(ERRORS[(due + 3) % len(ERRORS)])]
    if name in CHANGES:
        # A network disk may report failure for what it has done.
        strikes.append(fail(errno.EIO, afterwards=True))
    return strikes


def killed_in_child(act: Callable[[], object]) -> bool:
    """Whether a child that acts dies of SIGKILL before it is done."""
    child = os.fork()
    if not child:
        # Nothing of the test's own may run in the child, whatever is raised.
        try:
            act()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@contextmanager
def died_at_write(due: int) -> Iterator[None]:
    """Lets the process die where files are put in place: at a rename or a sync.

    Args:
        due: Which one, from 0; nothing is renamed or synced after it.
    """
    left = due

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def act(*arguments: Any) -> Any:
            nonlocal left
            if left == 0:
                raise Died
            left -= 1
            return real(*arguments)

        return act

    with pytest.MonkeyPatch.context() as patch:
        for place, name in ((Path, "replace"), (Path, "rename"), (os, "fsync")):
            patch.setattr(place, name, dying(getattr(place, name)))
        yield


@contextmanager
def struck_at_commit(
    due: int, strike: Strike, afterwards: bool = False
) -> Iterator[list[Database]]:
    """Lets something happen right before a commit, or after it.

    Args:
        due: Which commit that is, from 1.
        strike: What happens.
        afterwards: Whether the commit is made first.

    Returns:
        The database of each transaction that was begun.
    """
    real = Database.transaction
    begun: list[Database] = []

    @contextmanager
    def transaction(database: Database) -> Iterator[Any]:
        begun.append(database)
        last = len(begun) == due
        with real(database) as connection:
            yield connection
            if last and not afterwards:
                strike(lambda: None)
        if last:
            strike(lambda: None)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "transaction", transaction)
        yield begun


@contextmanager
def failing(name: str, number: int, done: bool = False) -> Iterator[list[tuple[Any, ...]]]:
    """Lets every call of one function of `os` fail.

    Args:
        name: The function.
        number: What it reports.
        done: Whether it does its work first, as on a network disk.

    Returns:
        What it was called with.
    """
    calls: list[tuple[Any, ...]] = []
    real = getattr(os, name)

    def fail(*args: Any, **options: Any) -> None:
        calls.append(args)
        if done:
            real(*args, **options)
        raise OSError(number, os.strerror(number), str(args[0]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, name, fail)
        yield calls

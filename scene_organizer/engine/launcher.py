"""One child process as its parent sees it: started, connected, ended."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO

from scene_organizer.engine.child import ADDRESS_VARIABLE, TOKEN_VARIABLE


def child_command(kind: str) -> list[str]:
    """The command that starts a child process; a frozen application starts itself."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "scene_organizer"]
    return [sys.executable, *module, "--child", kind]


def start_talking(
    kind: str, variables: dict[str, str], noise: IO[bytes]
) -> subprocess.Popen[str]:
    """Starts a child that talks in lines, over standard input and output.

    Args:
        kind: "retrain".
        variables: Added to its environment.
        noise: The file that its standard error goes to.

    Raises:
        OSError: It cannot be started.
    """
    return subprocess.Popen(
        child_command(kind), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=noise,
        env={**os.environ, **variables}, cwd=Path(__file__).parents[2], encoding="utf-8",
    )


@dataclass
class ChildProcess:
    """A running child.

    Attributes:
        kind: "decode" or "engine".
        token: What its hello must carry.
        connection: None until it has said hello.
    """

    kind: str
    token: str
    connection: Connection | None
    _process: subprocess.Popen[bytes]
    _errors: IO[bytes]

    @classmethod
    def start(
        cls, kind: str, address: str, key: bytes, variables: dict[str, str]
    ) -> ChildProcess:
        """Starts a child that will connect to an address.

        Args:
            kind: "decode" or "engine".
            address: Of the parent's listener.
            key: 32 bytes that prove, on connecting, that it is our child; they
                go through standard input, which other users cannot read.
            variables: Added to its environment.

        Raises:
            OSError: It cannot be started.
        """
        token = secrets.token_hex(16)
        environment = {
            **os.environ, **variables, ADDRESS_VARIABLE: address, TOKEN_VARIABLE: token
        }
        with ExitStack() as stack:
            # A file, not a pipe: nobody reads while the child lives, and a
            # full pipe would stop it.
            errors = stack.enter_context(tempfile.TemporaryFile())
            process = subprocess.Popen(
                child_command(kind), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                stderr=errors, env=environment, cwd=Path(__file__).parents[2],
            )
            stack.pop_all()
        assert process.stdin is not None
        # One that has ended already is found out by `ended`.
        with suppress(OSError), process.stdin:
            process.stdin.write(key)
        return cls(kind, token, None, process, errors)

    @property
    def pid(self) -> int:
        """The operating system's number for it."""
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether it is dead."""
        return self._process.poll() is not None

    def kill(self) -> None:
        """Ends it at once."""
        self._process.kill()

    def hang_up(self) -> None:
        """Lets it end by itself; one that has not connected yet is killed."""
        if self.connection is None:
            self.kill()
        else:
            self.connection.close()

    def bury(self) -> str:
        """Sees to it that it is gone; returns the last line it wrote to standard error."""
        if self.connection is not None:
            self.connection.close()
        try:
            self._process.wait(0.5)
        except subprocess.TimeoutExpired:
            self.kill()
            # What hangs inside the kernel, on a dead network disk say, cannot
            # be killed; waiting for it would stop all the others.
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(2)
        self._errors.seek(0)
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        self._errors.close()
        return lines[-1][:300] if lines else ""

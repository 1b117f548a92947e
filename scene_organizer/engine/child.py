"""What every child process does first and last: connect, say hello, serve, end with its parent."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Client, Connection
from typing import Any

from numpy.typing import NDArray

from scene_organizer.engine import protocol

ADDRESS_VARIABLE = "SCENE_ORGANIZER_CHILD_ADDRESS"
TOKEN_VARIABLE = "SCENE_ORGANIZER_CHILD_TOKEN"  # noqa: S105  names a variable, is no secret

# For the engine child alone.
BUNDLE_VARIABLE = "SCENE_ORGANIZER_CHILD_BUNDLE"
DEVICE_VARIABLE = "SCENE_ORGANIZER_CHILD_DEVICE"

Message = tuple[dict[str, Any], list[NDArray[Any]]]


def connect(niceness: int = 5) -> Connection:
    """Connects to the parent; the key comes on standard input, which other users cannot read.

    Args:
        niceness: How far the child stands back from the window and from other programs.

    Raises:
        OSError: The parent is gone.
    """
    # Ctrl+C in a terminal reaches the whole group; the parent ends its
    # children itself, after it has recorded what they were doing.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(niceness)
    key = sys.stdin.buffer.read(32)
    return Client(os.environ[ADDRESS_VARIABLE], authkey=key)


def serve(
    connection: Connection, hello: dict[str, Any], answer: Callable[[Message], Message]
) -> None:
    """Answers one message after the other until the parent hangs up."""
    token = os.environ[TOKEN_VARIABLE]
    protocol.send(connection, {"version": protocol.VERSION, "token": token, **hello})
    while True:
        try:
            message = protocol.receive(connection)
        except (EOFError, OSError):
            return
        header, arrays = answer(message)
        protocol.send(connection, header, *arrays)

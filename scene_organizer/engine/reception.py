"""Where children connect: a thread that lets in who knows the key, one after the other."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from threading import Lock, Thread

from scene_organizer.domain.errors import EnvironmentFault, os_error_sentence


class Reception:
    """Waits for connections.

    Args:
        on_arrival: Called in a thread of its own when somebody has come in.

    Attributes:
        key: Who does not know it is turned away.

    Raises:
        EnvironmentFault: There is no room for the socket.
    """

    def __init__(self, on_arrival: Callable[[], None]) -> None:
        self.key = secrets.token_bytes(32)
        self._on_arrival = on_arrival
        self._lock = Lock()
        self._arrived: list[Connection] = []
        self._closing = False
        try:
            self._listener = Listener(authkey=self.key)
        except OSError as error:
            raise EnvironmentFault(
                f"The folder for temporary files cannot be used. {os_error_sentence(error)}"
            ) from error
        self._thread = Thread(target=self._accept, name="child-acceptor", daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """Where to connect to."""
        return str(self._listener.address)

    def take(self) -> list[Connection]:
        """Who has come in since the last time."""
        with self._lock:
            arrived, self._arrived = self._arrived, []
        return arrived

    def close(self) -> None:
        """Lets nobody in any more."""
        self._closing = True
        # A blocked accept() does not notice that its socket is closed. Without
        # a key: the acceptor may be gone already, and nobody would answer.
        Client(self._listener.address).close()
        self._thread.join()
        self._listener.close()
        for connection in self.take():
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection = self._listener.accept()
            except (OSError, EOFError, AuthenticationError):
                # A child that died while it connected; the pool sees its process end.
                if self._closing:
                    return
                continue
            with self._lock:
                self._arrived.append(connection)
            self._on_arrival()

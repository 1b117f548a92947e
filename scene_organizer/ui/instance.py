"""One window a library: a second one brings the first to the front and ends."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000
_LONGEST = 65_536
"""Bytes of a path that are believed."""


class Instance(QObject):
    """The window's place on this computer, by the library it shows.

    Args:
        data: The folder of the library's catalog.
        parent: Qt parent.
    """

    called = Signal(object)
    """Another start asked for the window: with the folder to show, or None."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        known = hashlib.sha256(os.fsencode(data.resolve())).hexdigest()
        # Short: on some systems it becomes part of a path of at most 104 bytes.
        self._name = f"scene-organizer-{known[:20]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def call(self, folder: Path | None) -> bool:
        """Asks the window that shows this library to come to the front; false if there is none.

        Args:
            folder: What it is to show; None for what it shows.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        # In hexadecimal digits, as a name may hold an end of line.
        text = "" if folder is None else os.fsencode(folder.absolute()).hex()
        socket.write(f"{text}\n".encode())
        heard = socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return heard

    def listen(self) -> None:
        """Answers from now on; where the system lets nobody, windows only stay several."""
        # What a window that crashed has left would be in the way.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        """Answers no more."""
        self._server.close()

    def _on_connected(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            # A function of its own would keep the server, whose child the socket is.
            socket.readyRead.connect(self._on_read)
            socket.disconnected.connect(socket.deleteLater)

    def _on_read(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            path = bytes.fromhex(bytes(socket.readLine(_LONGEST).data()).decode("ascii"))
        except ValueError:
            return  # Not from a window of ours.
        self.called.emit(Path(os.fsdecode(path)) if path else None)

"""Content identity: tells photos apart by what they hold, wherever they lie."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

EDGE = 64 * 1024
"""Bytes read from either end of the file."""


def identify(path: Path) -> str:
    """SHA-256 over the size and the first and last 64 KiB, in hexadecimal.

    Two photos that agree in all three are the same photo for keeping labels;
    before bytes are deleted anywhere, whole files are compared.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        digest = hashlib.sha256(f"{size}:".encode())
        digest.update(file.read(EDGE))
        if size > EDGE:
            file.seek(max(EDGE, size - EDGE))
            digest.update(file.read(EDGE))
    return digest.hexdigest()

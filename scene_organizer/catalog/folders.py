"""Folders that were opened, and the drives that photos lie on."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from scene_organizer.catalog.database import Database


class Folders:
    """The tables of folders and volumes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def remember(self, folder: Path) -> None:
        """Puts a folder at the top of the recent ones."""
        now = datetime.now(UTC).isoformat()
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO folders (path, opened_at) VALUES (?, ?)",
                (os.fsencode(folder), now),
            )

    def recent(self, limit: int = 10) -> list[Path]:
        """Folders opened lately, newest first."""
        found = self._database.read(
            "SELECT path FROM folders ORDER BY opened_at DESC LIMIT ?", (limit,)
        )
        return [Path(os.fsdecode(row["path"])) for row in found]

    def remember_volume(self, path: bytes) -> None:
        """Keeps where a drive with photos on it is mounted."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO volumes (path) VALUES (?)", (path,))

    def volumes(self) -> list[bytes]:
        """Where drives with photos on them are or were mounted."""
        return [row["path"] for row in self._database.read("SELECT path FROM volumes")]

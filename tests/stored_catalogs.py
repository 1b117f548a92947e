"""Stores what the newest schema makes of the newest stored catalog: python -m tests.stored_catalogs

Run it once after a script was added to the migrations, put rows of what is new into the text by
hand, and commit it. Stored catalogs are never written again.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.migrations import CATALOG

FOLDER = Path(__file__).parent / "data" / "catalogs"


def stored() -> list[Path]:
    """Every stored catalog, the oldest first."""
    return sorted(FOLDER.glob("v*.sql"), key=lambda path: int(path.stem[1:]))


def restore(script: Path, to: Path) -> None:
    """Makes a catalog from its stored text."""
    to.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(to)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))


def main() -> None:
    target = FOLDER / f"v{len(CATALOG)}.sql"
    with TemporaryDirectory() as folder:
        file = Path(folder) / "catalog.sqlite3"
        restore(stored()[-1], file)
        database = Database(file, CATALOG)
        lines = list(database.connection.iterdump())
        database.close()
    lines.insert(1, f"PRAGMA user_version = {len(CATALOG)};")
    with target.open("x", encoding="utf-8", newline="\n") as text:
        text.write("\n".join([*lines, ""]))


if __name__ == "__main__":
    main()

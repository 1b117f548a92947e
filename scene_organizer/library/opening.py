"""Opening the catalog, whatever has happened to it."""

from __future__ import annotations

import logging

from scene_organizer.catalog.database import Database, mark
from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.catalog.salvage import is_sound, salvage, set_aside
from scene_organizer.domain.errors import DamagedFault, EnvironmentFault, os_error_sentence
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.paths import Paths

_log = logging.getLogger(__name__)


def open_catalog(paths: Paths, lock: CatalogLock) -> tuple[Database, str]:
    """Opens the catalog, or a new one in place of a damaged one, which is set aside.

    The journal is a file of its own: undo and recovery know what they knew.

    Returns:
        The catalog, and a sentence if it is a new one, else an empty one.

    Raises:
        EnvironmentFault: It cannot be opened, or another instance works on it.
        InputFault: It was written by a newer version of the application.
    """
    if not mark(paths.catalog).exists():
        try:
            return Database(paths.catalog, CATALOG), ""
        except DamagedFault:
            # Looked at again below, alone with it.
            pass
    with lock:
        if is_sound(paths.catalog):
            # Another instance was faster, or it was the disk's fault for a moment.
            mark(paths.catalog).unlink(missing_ok=True)
            return Database(paths.catalog, CATALOG), ""
        try:
            damaged = set_aside(paths.catalog)
        except OSError as error:
            raise EnvironmentFault(
                f"The catalog {paths.catalog} is damaged and cannot be set aside. "
                f"{os_error_sentence(error)}"
            ) from error
        database = Database(paths.catalog, CATALOG)
        saved = salvage(damaged, database)
    notice = (
        f"The catalog was damaged. It was set aside as {damaged.name}, and a new one takes its "
        f"place: what you said of {saved:,} photos was saved, the next scan does the rest. "
        "Undoing file operations works as before."
    )
    _log.warning(notice)
    return database, notice

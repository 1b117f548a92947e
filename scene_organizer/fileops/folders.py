"""Class folders: made by a batch, removed with it when nothing else is in them."""

from __future__ import annotations

from pathlib import Path

from scene_organizer.catalog.journal import Journal
from scene_organizer.fileops import volume


def make(journal: Journal, batch: int, folder: Path) -> None:
    """Makes a folder and what is missing above it, each recorded as the batch's first.

    Raises:
        OSError: One cannot be made.
        EnvironmentFault: The journal cannot be written.
    """
    for path in volume.missing_folders(folder):
        # After an error it may have been made all the same, so it stays recorded.
        journal.add_folder(batch, path)
        if not volume.make_folder(path):
            journal.drop_folder(batch, path)


def remove_empty(journal: Journal, batch: int) -> None:
    """Removes the folders the batch has made, except those that hold something.

    Raises:
        EnvironmentFault: The journal cannot be written.
    """
    for folder in journal.folders(batch):
        try:
            volume.remove_folder(folder)
        except FileNotFoundError:
            pass  # Somebody else has removed it.
        except OSError:
            continue
        journal.drop_folder(batch, folder)

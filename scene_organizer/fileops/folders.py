"""Folders: made by a batch and removed with it, or left empty by it, when nothing is in them."""

from __future__ import annotations

from collections.abc import Iterable
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


def clear(roots: Iterable[Path], left: Iterable[Path]) -> None:
    """Removes folders that a batch has left empty, and those above that hold nothing else.

    Args:
        roots: Only what lies below one of these is removed; they themselves stay.
        left: The folders that files were moved out of.
    """
    below = list(roots)
    if not below:
        return
    for folder in sorted(set(left), key=lambda path: len(path.parts), reverse=True):
        for empty in (folder, *folder.parents):
            if not any(empty != root and empty.is_relative_to(root) for root in below):
                break
            try:
                volume.remove_folder(empty)
                volume.sync_folder(empty.parent)
            except OSError:
                break  # Something is left in it, or it may not be removed.


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

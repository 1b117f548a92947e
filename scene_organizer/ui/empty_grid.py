"""What stands in the grid's place: why there are no photos, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from scene_organizer.ui.empty_state import EmptyState
from scene_organizer.ui.sentences import listed


class EmptyGrid(EmptyState):
    """The states of a grid without photos."""

    folder_wanted = Signal()
    """The person wants to choose a folder."""
    demo_wanted = Signal()
    """The person has no photos at hand, or wants to try it without."""
    filter_cleared = Signal()
    all_wanted = Signal()
    """The person wants to see all photos rather than a group."""

    def show_welcome(self, recent: Sequence[Path]) -> None:
        """No folder is open; offers those that were."""
        self.show_state(
            "photos", self.tr("Sort your photos by scene"),
            self.tr("Open a folder, or drop one here. Nothing leaves this computer, "
                    "and no file is touched until you say so."),
            self.tr("Open folder…"), self.folder_wanted.emit, recent=recent,
        )
        if not recent:
            self.show_more((
                self.tr("Every photo is looked at on this computer. No network is needed, and "
                        "nothing is ever uploaded."),
                self.tr("Looking changes no photo. Photos are copied, moved or tagged only after "
                        "you have seen the plan, and all of it can be undone."),
                self.tr("It knows buildings, forests, glaciers, mountains, the sea and streets. "
                        "What it is not sure of it leaves to you."),
            ), self.tr("Try it on drawn photos"), self.demo_wanted.emit)

    def show_looking(self, folders: Sequence[Path]) -> None:
        """A scan has not found any yet."""
        self.show_state("photos", self.tr("Looking for photos…"), _named(folders), busy=True)

    def show_no_photos(self, folders: Sequence[Path]) -> None:
        """A scan has found none."""
        self.show_state(
            "folder", self.tr("No photos in this folder"),
            self.tr("Neither {0} nor the folders in it hold photos in a known format.")
            .format(_named(folders)),
            self.tr("Open another folder…"), self.folder_wanted.emit,
        )

    def show_missing(self, fault: str) -> None:
        """The folder cannot be scanned, for a reason."""
        self.show_state(
            "missing", self.tr("This folder cannot be shown"), fault,
            self.tr("Open another folder…"), self.folder_wanted.emit,
        )

    def show_nothing_fits(self, filtered: bool) -> None:
        """There are photos, but none that the filter or the group lets through."""
        if filtered:
            self.show_state(
                "search", self.tr("Nothing here"), self.tr("No photo fits the filter."),
                self.tr("Clear filter"), self.filter_cleared.emit,
            )
        else:
            self.show_state(
                "search", self.tr("Nothing here"), self.tr("No photo is in this group."),
                self.tr("Show all photos"), self.all_wanted.emit,
            )


def _named(folders: Sequence[Path]) -> str:
    return listed(folder.name or str(folder) for folder in folders)

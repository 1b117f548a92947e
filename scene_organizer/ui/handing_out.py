"""Handing photos to other programs: copied, dragged, shown in the file manager."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage

from scene_organizer.domain.photo import Photo
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.file_manager import show_files
from scene_organizer.ui.grid.view import PhotoGrid
from scene_organizer.ui.numbers import number
from scene_organizer.ui.workers.photo_files import PhotoFiles


class HandingOut(QObject):
    """Does the commands that leave the photos as they are and give others their files.

    Args:
        commands: Whose `reveal`, `copy_files`, `copy_picture`, `copy_path` it does.
        grid: From which photos are dragged.
        files: Finds the photos' files.
        targets: The photos that commands act on.
        focus: The one of them that has the focus.
        parent: Qt parent.
    """

    told = Signal(str)
    """What was done, in a sentence."""
    failed = Signal(str)

    def __init__(
        self, commands: Actions, grid: PhotoGrid, files: PhotoFiles,
        targets: Callable[[], Sequence[int]], focus: Callable[[], int | None], parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._files = files
        self._targets = targets
        self._focus = focus
        for action, act in (
            (commands.reveal, self._reveal), (commands.copy_files, self._copy_files),
            (commands.copy_path, self._copy_paths),
        ):
            action.triggered.connect(partial(self._find, act))
        commands.copy_picture.triggered.connect(self._copy_picture)
        grid.drag_wanted.connect(self._on_drag_wanted)
        files.failed.connect(self.failed)

    def _find(self, act: Callable[[list[Photo]], None], checked: bool = False) -> None:
        targets = self._targets()
        if targets:
            self._files.find(targets, act)

    def _reveal(self, photos: list[Photo]) -> None:
        focus = self._focus()
        photos.sort(key=lambda photo: photo.id != focus)
        there = [photo.path for photo in photos if not photo.offline]
        if there:
            show_files(there, self)
        elif photos:
            self.failed.emit(
                self.tr("{0} cannot be reached now. Connect its drive and rescan.")
                .format(photos[0].path)
            )

    def _copy_files(self, photos: list[Photo]) -> None:
        data = QMimeData()
        data.setUrls([QUrl(photo.path.as_uri()) for photo in photos])
        # GNOME's file manager pastes nothing else.
        lines = ["copy", *(photo.path.as_uri() for photo in photos)]
        data.setData("x-special/gnome-copied-files", "\n".join(lines).encode())
        data.setText(_paths(photos))
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(
            self.tr("Copied %Ln file(s). Paste into a folder or another program.", "", len(photos))
        )

    def _copy_paths(self, photos: list[Photo]) -> None:
        QGuiApplication.clipboard().setText(_paths(photos))
        self.told.emit(
            self.tr("Copied the path of {0}.").format(photos[0].path.name)
            if len(photos) == 1 else self.tr("Copied %Ln path(s).", "", len(photos))
        )

    def _copy_picture(self) -> None:
        focus = self._focus()
        if focus is not None:
            self._files.find([focus], self._decode)

    def _decode(self, photos: list[Photo]) -> None:
        for photo in photos:
            self._files.picture(photo, partial(self._on_picture, photo))

    def _on_picture(self, photo: Photo, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.told.emit(
            self.tr("Copied the picture of {0}, {1} × {2} pixels. Paste it into a document.")
            .format(photo.path.name, number(image.width()), number(image.height()))
        )

    def _on_drag_wanted(self) -> None:
        ids = self._grid.selected_ids()
        known = self._grid.photos.known_all(ids)
        if known is not None:
            self._carry(known)
        else:
            self._files.find(ids, self._carry)

    def _carry(self, photos: list[Photo]) -> None:
        self._grid.carry([photo.path for photo in photos])


def _paths(photos: Sequence[Photo]) -> str:
    # A name that is no valid text shows so; the clipboard would leave the bad part out.
    return "\n".join(os.fsencode(photo.path).decode(errors="replace") for photo in photos)

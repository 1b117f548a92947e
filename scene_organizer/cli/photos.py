"""The commands that say what photos show, or are told so."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from scene_organizer.cli import report
from scene_organizer.cli.codes import INTERRUPTED, OK, SOME_FAILED
from scene_organizer.cli.terminal import open_library, progress_line
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.domain.photo import Photo, PhotoStatus, Sort
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.imaging.formats import SUFFIXES
from scene_organizer.library import Library
from scene_organizer.paths import Paths, absolute


def classify(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Says what photos show."""
    if options.output and options.output.suffix.lower() in SUFFIXES:
        raise InputFault(f"{options.output} has the name of a photo, which would be overwritten.")
    with ExitStack() as stack:
        paths = None
        if options.no_catalog:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="scenes-")))
            paths = replace(Paths.default(), data=folder, cache=folder)
        library = stack.enter_context(open_library(paths, options.device))
        photos = library.classify(
            options.paths, not options.no_recursive, cancel, progress_line()
        )
        keys = [scene.key for scene in library.scenes]
    # Only an interruption leaves photos without a result; rows are results.
    photos = [photo for photo in photos if photo.status is not PhotoStatus.PENDING]
    form = "json" if options.json else "csv" if options.csv else "text"
    if options.output:
        try:
            with options.output.open("w", encoding="utf-8", newline="") as target:
                report.write_photos(photos, form, keys, target)
        except OSError as error:
            raise EnvironmentFault(
                f"{options.output} cannot be written. {os_error_sentence(error)}"
            ) from error
    else:
        report.write_photos(photos, form, keys, sys.stdout)
    return SOME_FAILED if any(p.status is PhotoStatus.FAILED for p in photos) else OK


def label(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Corrects what photos show."""
    scenes: list[str] | None = options.scenes.split(",")
    if options.scenes == "none":
        scenes = []
    elif options.scenes == "clear":
        scenes = None
    return _change(options, cancel, lambda library, ids: library.labels.set(ids, scenes))


def flag(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Marks photos to come back to."""
    return _change(options, cancel, lambda library, ids: library.labels.flag(ids, not options.off))


def _change(
    options: argparse.Namespace, cancel: CancelToken,
    change: Callable[[Library, list[int]], ChangeSet],
) -> int:
    with open_library() as library:
        photos = library.classify(options.paths, cancel=cancel, on_progress=progress_line())
        if cancel.cancelled:
            return INTERRUPTED
        ids = [photo.id for photo in photos if photo.id]
        change(library, ids)
        after = library.photos(ids)
        lost = [photo for photo in photos if not photo.id]
        keys = [scene.key for scene in library.scenes]
    report.write_photos([*after, *lost], "json" if options.json else "text", keys, sys.stdout)
    return SOME_FAILED if lost else OK


def find(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Lists photos that were scanned before."""
    with open_library() as library:
        where = library.parse(options.query)
        sort, descending = where.order or (Sort.CONFIDENCE, True)
        folders = (absolute(options.folder),) if options.folder else ()
        groups = library.query(PhotoQuery(folders, None, where, sort, descending))
        photos = library.photos([id for group in groups for id in group.ids])
        keys = [scene.key for scene in library.scenes]
    report.write_photos(photos, "json" if options.json else "text", keys, sys.stdout)
    return OK


def show(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Tells all that is known of a photo, and who said what of it."""
    with open_library() as library:
        photo = known(library, options.photo)
        report.write_history(photo, library.labels.history(photo.id), options.json, sys.stdout)
    return OK


def known(library: Library, path: Path) -> Photo:
    """The photo at a path.

    Raises:
        InputFault: It was never scanned.
    """
    photo = library.photo_at(path)
    if photo is None:
        raise InputFault(f"{path} is not in the catalog. Classify it first.")
    return photo

"""The commands that say which photos are worth a look."""

from __future__ import annotations

import argparse
import sys

from scene_organizer.cli import report
from scene_organizer.cli.codes import OK
from scene_organizer.cli.photos import known
from scene_organizer.cli.terminal import count_line, open_library
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.library import Library
from scene_organizer.paths import absolute


def list_doubts(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Lists the photos that need a person, or streaks of them that look alike."""
    with open_library() as library:
        query = _query(library, options)
        if options.teach:
            doubts = library.review.teaching(query)
            photos = library.photos([doubt.photo for doubt in doubts])
            effort = library.review.effort_for(len(doubts))
            report.write_doubts(doubts, photos, effort, options.json, sys.stdout)
            return OK
        doubts = library.review.doubtful(query, options.all)
        if options.streaks:
            streaks = library.review.streaks(doubts, cancel)
            photos = library.photos([id for streak in streaks for id in streak.photos])
            report.write_lookalikes(streaks, photos, options.json, sys.stdout)
            return OK
        photos = library.photos([doubt.photo for doubt in doubts])
        effort = library.review.effort(query)
    report.write_doubts(doubts, photos, effort, options.json, sys.stdout)
    return OK


def list_similar(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Lists the photos most alike to one."""
    with open_library() as library:
        neighbours = library.review.similar(known(library, options.photo).id, options.count)
        photos = library.photos([neighbour.photo for neighbour in neighbours])
    report.write_neighbours(neighbours, photos, options.json, sys.stdout)
    return OK


def list_mistakes(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Lists photos whose label disagrees with those that look most like them."""
    with open_library() as library:
        mistakes = library.review.mistakes(
            _query(library, options), cancel, count_line("photos")
        )
        ids = {neighbour.photo for mistake in mistakes for neighbour in mistake.neighbours}
        photos = library.photos([*(mistake.photo for mistake in mistakes), *ids])
    report.write_mistakes(mistakes, photos, options.json, sys.stdout)
    return OK


def list_duplicates(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Lists groups of photos that are the same, or nearly."""
    with open_library() as library:
        query = _query(library, options)
        if options.near:
            groups = library.review.near_duplicates(query, cancel, count_line("photos"))
        else:
            groups = library.review.duplicates(query)
        photos = library.photos([id for group in groups for id in group.photos])
    report.write_lookalikes(groups, photos, options.json, sys.stdout)
    return OK


def _query(library: Library, options: argparse.Namespace) -> PhotoQuery:
    folders = (absolute(options.folder),) if options.folder else ()
    return PhotoQuery(folders, where=library.parse(options.query))

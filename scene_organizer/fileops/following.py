"""Lets the catalog follow photos that were moved."""

from __future__ import annotations

import os

from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.operation import BatchReport, Mode, State
from scene_organizer.domain.photo import Fingerprint


def follow(report: BatchReport, photos: Photos) -> None:
    """Enters where the photos of a batch lie now.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    if report.mode is not Mode.MOVE:
        return
    known = {photo.id: photo for photo in photos.get(
        [outcome.photo_id for outcome in report.outcomes])}
    ends = {os.fsencode(end) for outcome in report.outcomes
            for end in (outcome.source, outcome.target)}
    rows = {photo.path: photo for photo in photos.at(list(ends))}
    for outcome in report.outcomes:
        place, before = outcome.source, outcome.target
        if outcome.state is State.DONE:
            place, before = before, place
        photo = known.get(outcome.photo_id)
        if photo is None or photo.path not in (place, before):
            # A companion, which carries its photo's id: a sidecar has no
            # row of its own, a raw file has.
            if outcome.state not in (State.DONE, State.UNDONE) or before not in rows:
                continue
            photo = rows[before]
        try:
            fingerprint = Fingerprint.of(place.stat())
        except OSError:
            # Moved on by somebody else; the next scan finds out.
            continue
        if (fingerprint.size, fingerprint.mtime_ns) != (
                photo.fingerprint.size, photo.fingerprint.mtime_ns):
            # Changed by somebody else: the next scan must notice.
            fingerprint = photo.fingerprint
        photos.relocate(photo.id, place, fingerprint)

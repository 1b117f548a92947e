"""What a person said of photos as files: written, and taken in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scene_organizer.catalog.feedback import Feedback
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.photo import Photo, PhotoStatus
from scene_organizer.learning import corrections


@dataclass(frozen=True)
class TakenIn:
    """What became of a file of corrections.

    Attributes:
        changes: The photos whose label changed.
        rows: Photos in the file.
        older: Those a person has said something later of, which stays.
        failed: Why others were left out, by path.
    """

    changes: ChangeSet
    rows: int
    older: int
    failed: Mapping[Path, str]


class Corrections:
    """Corrections and confirmations as files; any thread may call any method.

    Args:
        photos: The catalog's.
        labels: Where corrections are kept.
        feedback: Gives everything a person said, in the order of time.
        classify: Scans files that were never scanned.
    """

    def __init__(
        self, photos: Photos, labels: Labels, feedback: Callable[[], list[Feedback]],
        classify: Callable[[Sequence[Path], CancelToken | None], list[Photo]],
    ) -> None:
        self._photos = photos
        self._labels = labels
        self._feedback = feedback
        self._classify = classify

    def export(
        self, file: Path, thumbnails: Path | None = None,
        thumbnail: Callable[[Feedback], Path | None] = lambda feedback: None,
    ) -> list[Feedback]:
        """Writes everything a person said of photos into a new file, JSON or CSV by its name.

        Args:
            file: It must not exist.
            thumbnails: A folder for a small picture of each photo, named by its
                content; or None.
            thumbnail: Gives a photo's.

        Raises:
            InputFault: The file is there already.
            EnvironmentFault: Something cannot be written.
        """
        feedback = self._feedback()
        corrections.write(feedback, file)
        if thumbnails is not None:
            thumbnails.mkdir(parents=True, exist_ok=True)
            for each in feedback:
                picture = thumbnail(each)
                if picture is not None:
                    shutil.copyfile(picture, thumbnails / f"{each.content or each.photo}.jpg")
        return feedback

    def take_in(self, file: Path, cancel: CancelToken | None = None) -> TakenIn:
        """Makes the corrections in a file the person's word; one step of undo.

        Photos that were never scanned are scanned first. What a person has said
        later than the file stays.

        Raises:
            InputFault: The file cannot be understood.
            EnvironmentFault: It, the catalog or the model cannot be used.
        """
        rows = corrections.read(file)
        known = {scene.key for scene in self._labels.scenes()}
        said = {each.photo: each.when for each in self._feedback()}
        photos = self._at([each.path for each in rows], cancel)
        wanted: dict[int, tuple[str, ...] | None] = {}
        failed: dict[Path, str] = {}
        older = 0
        for each in rows:
            photo = photos.get(each.path)
            unknown = [key for key in each.scenes if key not in known]
            if photo is None or photo.status is PhotoStatus.FAILED:
                failed[each.path] = photo.reason if photo else "The file is not there."
            elif unknown:
                failed[each.path] = f"There is no category {unknown[0]!r}: add it first."
            elif each.when and _time(each.when) < _time(said.get(photo.id, "")):
                older += 1
            else:
                wanted[photo.id] = each.scenes
        return TakenIn(self._labels.assign(wanted, "imported"), len(rows), older, failed)

    def _at(self, paths: Sequence[Path], cancel: CancelToken | None) -> dict[Path, Photo]:
        found = {photo.path: photo for photo in self._photos.at([os.fsencode(p) for p in paths])}
        missing = [path for path in paths if path not in found and path.is_file()]
        if missing:
            found.update({photo.path: photo for photo in self._classify(missing, cancel)})
        return found


def _time(text: str) -> datetime:
    """A moment that can be compared; what is none lies before all others."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)

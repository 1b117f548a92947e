"""Keywords in photos: planned, written, followed by the catalog, and read back."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from scene_organizer.catalog.photos import Photos, Result
from scene_organizer.catalog.sayings import Sayings
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.errors import Cancelled, InputFault
from scene_organizer.domain.operation import Kind, Plan
from scene_organizer.domain.photo import Fingerprint, PhotoStatus
from scene_organizer.domain.tags import TagEdit, Tags, check_root
from scene_organizer.engine.pool import Pool, Priority
from scene_organizer.engine.protocol import Decoded, DecodeTask, TagTask
from scene_organizer.fileops import tag_planner
from scene_organizer.fileops.steps import Steps
from scene_organizer.fileops.tagging import Tagging as TaggingStep
from scene_organizer.imaging.identity import identify
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest import scanner
from scene_organizer.ingest.run import OnTags
from scene_organizer.paths import absolute
from scene_organizer.settings import Settings

_UNDER_WAY = 64


@dataclass(frozen=True)
class ImportReport:
    """What was read back from photos.

    Attributes:
        predictions: Photos that got what a model had said.
        corrections: Photos that got what a person had said.
        known: Photos of which the catalog knew more already.
        without: Photos that hold nothing of ours.
        failed: Photos that could not be read, with the reason.
        cancelled: Whether it was stopped early.
    """

    predictions: int = 0
    corrections: int = 0
    known: int = 0
    without: int = 0
    failed: tuple[tuple[Path, str], ...] = ()
    cancelled: bool = False


class Tagging:
    """What organizing by tags needs of the catalog and the child processes.

    Args:
        photos, sayings: The catalog.
        thumbnails: These follow a photo whose file was changed.
        scenes: Gives every scene key.
        pool: Gives the child processes.
        settings: Gives the settings.
    """

    def __init__(
        self,
        photos: Photos,
        sayings: Sayings,
        thumbnails: ThumbnailCache,
        scenes: Callable[[], Sequence[str]],
        pool: Callable[[], Pool],
        settings: Callable[[], Settings],
    ) -> None:
        self._photos = photos
        self._sayings = sayings
        self._thumbnails = thumbnails
        self._scenes = scenes
        self._pool = pool
        self._settings = settings

    @property
    def steps(self) -> Steps:
        """Who tags files and sidecars."""
        step = TaggingStep(self._edit, self._follow)
        return {Kind.TAG: step, Kind.SIDECAR: step}

    def on_tags(self) -> OnTags | None:
        """What a scan tells of tags it meets; None if the settings say it shall not look."""
        return self._sayings.adopt if self._settings().import_tags else None

    def plan(
        self,
        ids: Sequence[int],
        min_confidence: float | None = None,
        sidecars: bool | None = None,
        untag: bool = False,
    ) -> Plan:
        """Says what tagging would do; touches nothing.

        Args:
            ids: The photos.
            min_confidence: As for `Organizing.plan`.
            sidecars: Whether photos are left alone and all get a sidecar; as the
                settings say by default.
            untag: Take our keywords away instead.

        Raises:
            InputFault: The keyword root of the settings cannot be used.
        """
        settings = self._settings()
        style = tag_planner.Style(
            check_root(settings.keyword_root), tuple(self._scenes()),
            settings.sidecars if sidecars is None else sidecars,
            not settings.short_sidecar_names,
        )
        photos = self._photos.get(ids)
        if untag:
            return tag_planner.plan(map(tag_planner.removal, photos), style)
        said = self._sayings.of(ids)
        return tag_planner.plan(
            (tag_planner.request(photo, said.get(photo.id), min_confidence) for photo in photos),
            style,
        )

    def read_back(
        self,
        folder: Path,
        cancel: CancelToken | None = None,
        on_progress: OnProgress = lambda done, total: None,
    ) -> ImportReport:
        """Makes keywords of ours that lie in a folder's photos labels of the catalog.

        What a model said becomes a prediction, provisional until a scan has
        looked at the photo; what a person said becomes a correction. What the
        catalog knows already stays.

        Args:
            folder: Searched with everything below it.
            cancel: Stops at the next photo.
            on_progress: Told photos done and their total.

        Raises:
            InputFault: The folder is not there or is no folder.
            EnvironmentFault: The catalog or the child processes cannot be used.
        """
        cancel = cancel or CancelToken()
        listing = scanner.walk(absolute(folder), exclusions=self._settings().exclusions)
        paths = [file.path for file in listing if isinstance(file, scanner.Found)]
        report = ImportReport()
        for start in range(0, len(paths), _UNDER_WAY):
            if cancel.cancelled:
                return replace(report, cancelled=True)
            part = [Path(os.fsdecode(path)) for path in paths[start:start + _UNDER_WAY]]
            tasks = [DecodeTask(path, identity=True, embedded=True, tags=True) for path in part]
            futures = [self._pool().decode(task, Priority.SCAN) for task in tasks]
            report = self._take_in(dict(zip(part, futures, strict=True)), report)
            on_progress(min(start + _UNDER_WAY, len(paths)), len(paths))
        self._photos.pairs.match(absolute(folder))
        return report

    def _take_in(
        self, futures: Mapping[Path, Future[Decoded]], report: ImportReport
    ) -> ImportReport:
        read: dict[Path, Decoded] = {}
        failed = list(report.failed)
        for path, future in futures.items():
            try:
                read[path] = future.result()
            except CancelledError as error:
                raise Cancelled("The application is closing.") from error
            except InputFault as fault:
                failed.append((path, fault.sentence))
        tagged = {path: (decoded, decoded.tags) for path, decoded in read.items()
                  if decoded.tags is not None}
        predicted, corrected = self._adopt(tagged)
        return replace(
            report,
            predictions=report.predictions + predicted,
            corrections=report.corrections + corrected,
            known=report.known + len(tagged) - predicted - corrected,
            without=report.without + len(read) - len(tagged),
            failed=tuple(failed),
        )

    def _adopt(self, tagged: Mapping[Path, tuple[Decoded, Tags]]) -> tuple[int, int]:
        """Enters what files say; returns photos that got a prediction alone, and a correction."""
        encoded = {os.fsencode(path): pair for path, pair in tagged.items()}
        there = {os.fsencode(photo.path): photo.id for photo in self._photos.at(list(encoded))}
        new = [path for path in encoded if path not in there]
        added = self._photos.add((path, encoded[path][0].fingerprint) for path in new)
        ids = {**there, **dict(zip(new, added, strict=True))}
        pending = {photo.id for photo in self._photos.get(list(ids.values()))
                   if photo.status is PhotoStatus.PENDING}
        results = [
            Result(ids[path], decoded.fingerprint, decoded.content, metadata=decoded.metadata,
                   prediction=tags.prediction, provisional=True)
            for path, (decoded, tags) in encoded.items()
            if ids[path] in pending and tags.prediction is not None
        ]
        recorded = self._photos.record(results)
        # A photo whose file has moved takes over the row that was made for it.
        now = {result.photo_id: id for result, id in zip(results, recorded, strict=True)}
        unsaid = [(ids[path], decoded.fingerprint, decoded.content)
                  for path, (decoded, tags) in encoded.items()
                  if ids[path] in pending and tags.prediction is None]
        now |= {row[0]: id for row, id in zip(unsaid, self._photos.identify(unsaid), strict=True)}
        said = {now.get(ids[path], ids[path]): tags for path, (_, tags) in encoded.items()}
        corrected = set(self._sayings.adopt(said))
        return len(set(recorded) - corrected), len(corrected)

    def _edit(self, edit: TagEdit, sidecar: bool, data: bytes) -> bytes:
        try:
            return self._pool().edit_tags(TagTask(edit, sidecar), data).result()
        except CancelledError as error:
            raise Cancelled("The application is closing.") from error

    def _follow(self, path: Path) -> None:
        """Lets the catalog know a file again that we have changed: it is the same photo."""
        found = self._photos.at([os.fsencode(path)])
        if not found:
            return
        photo = found[0]
        fingerprint = Fingerprint.of(path.stat())
        with suppress(OSError):
            self._thumbnails.file(path, photo.fingerprint).rename(
                self._thumbnails.file(path, fingerprint))
        self._photos.relocate(photo.id, path, fingerprint, identify(path))

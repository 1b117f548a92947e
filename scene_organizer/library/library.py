"""The whole application without a face: one object, used by the window and the command line."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock

from scene_organizer.catalog.categories import Categories as CategoryTable
from scene_organizer.catalog.database import Database
from scene_organizer.catalog.doubts import Doubts
from scene_organizer.catalog.embeddings import Embeddings
from scene_organizer.catalog.history import History
from scene_organizer.catalog.journal import Journal
from scene_organizer.catalog.judging import judge_again
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.catalog.photos import Photos
from scene_organizer.catalog.sayings import Sayings
from scene_organizer.catalog.search import Search
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress, ScanSummary
from scene_organizer.domain.counting import counted
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.photo import (
    FAILED,
    NONE,
    PENDING,
    UNSURE,
    Fingerprint,
    Photo,
    PhotoGroup,
    PhotoStatus,
)
from scene_organizer.domain.query import Facets, PhotoQuery, Query
from scene_organizer.domain.scene import SceneClass
from scene_organizer.domain.search_text import parse
from scene_organizer.engine.children import ChildPool
from scene_organizer.engine.pool import Pool, Priority
from scene_organizer.fileops.lock import CatalogLock
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest import pipeline, scanner
from scene_organizer.learning.review import Review
from scene_organizer.library.categories import Categories
from scene_organizer.library.corrections import Corrections
from scene_organizer.library.labelling import Labelling
from scene_organizer.library.learning import Learning
from scene_organizer.library.models import Models
from scene_organizer.library.opening import open_catalog
from scene_organizer.library.organizing import Organizing
from scene_organizer.library.pictures import Pictures
from scene_organizer.library.renewing import Renewing
from scene_organizer.library.tagging import Tagging
from scene_organizer.library.watching import Watching
from scene_organizer.paths import Paths, absolute, bundled_model
from scene_organizer.settings import Settings

__all__ = ["Library", "Priority"]


class Library:
    """A catalog, the model, and everything that can be done to photos and labels.

    Any thread may call any method; long ones (`scan`, `files.apply`) block
    the caller and take a cancel token. Child processes start when first
    needed. Use as a context manager or call `close`.

    Args:
        paths: Where the person's files lie; the platform's folders by default.
        device: "auto", "cpu" or "gpu"; by default as the settings say.
        pool: Stands in for the child processes in tests.
        catalog: Stands in for the catalog, for what needs none of it.

    Attributes:
        notice: What a person should know of how it was opened, or an empty sentence.
        pictures: Thumbnails, previews and heat maps of photos.
        labels: What a person says of photos.
        files: Organizing, undo and recovery.
        tagging: Reads back what was written into photos.
        review: Asks for what is worth a person's look.
        learning: Learns from what a person says, and answers which model is in force.
        corrections: Writes what a person said into files, and takes it in.
        categories: Adds, renames and takes away a person's own categories.
        watching: Watches folders.
        renewing: Looks at photos again once another network is in force.
        visible: Gives the photos a person has before them, whose turn comes first; the
            window puts its own there. Called from other threads.

    Raises:
        EnvironmentFault: A folder or a database cannot be used.
        InputFault: The catalog was written by a newer version.
    """

    def __init__(
        self, paths: Paths | None = None, device: str | None = None, pool: Pool | None = None,
        catalog: Path | None = None,
    ) -> None:
        self.paths = paths or Paths.default()
        self.paths.create()
        self.settings = Settings.read(self.paths.settings)
        self._device = device or self.settings.device
        self._pool = pool
        self._pool_lock = Lock()
        self._thumbnails = ThumbnailCache(self.paths.thumbnails)
        lock = CatalogLock(self.paths.lock)
        if catalog is None:
            self._database, self.notice = open_catalog(self.paths, lock)
        else:
            self._database, self.notice = Database(catalog, CATALOG), ""
        self._photos = Photos(self._database)
        self._search = Search(self._database)
        self.pictures = Pictures(self._thumbnails, lambda: self.pool)
        self._labels = Labels(self._database, self._photos)
        self.review = Review(
            self._photos, self._search, Doubts(self._database), Embeddings(self._database)
        )
        self.labels = Labelling(self._photos, self._labels, History(self._database))
        self._journal = Journal(self.paths.journal)
        self.tagging = Tagging(
            self._photos, Sayings(self._database), self._thumbnails,
            lambda: [scene.key for scene in self.scenes], lambda: self.pool,
            lambda: self.settings,
        )
        self.files = Organizing(
            self._photos, self._journal, lock, self.tagging
        )
        self.models = Models(
            self.paths.models, self._database, self._labels, self._children,
            lambda: self.settings.confidence_floor, self.review.forget,
        )
        self.learning = Learning(self.models, self._database, self._labels)
        self.corrections = Corrections(
            self._photos, self._labels, self.learning.feedback,
            lambda paths, cancel: self.classify(paths, cancel=cancel),
        )
        self.categories = Categories(
            CategoryTable(self._database), self._labels, self.models, self.learning
        )
        self.watching = Watching(
            self._photos, self._search, self._thumbnails, lambda: self.pool,
            lambda: self.settings, self.models.head, self.files, self.review.forget,
            self.tagging.on_tags,
        )
        self.visible: Callable[[], Sequence[int]] = lambda: ()
        self.renewing = Renewing(
            self._database, self._photos, self._thumbnails, self.models, self.learning,
            self.watching.scanning, self._in_sight, self.review.forget,
        )

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the child processes, checkpoints and closes the databases."""
        with self._pool_lock:
            if self._pool is not None:
                self._pool.close()
        self._journal.close()
        self._database.close()

    # Looking

    @property
    def scenes(self) -> list[SceneClass]:
        """Every scene class in the order of display."""
        return self._labels.scenes()

    @property
    def group_order(self) -> list[str]:
        """Group keys in the order of display: the scenes, then what is none."""
        return [*(scene.key for scene in self.scenes), UNSURE, NONE, FAILED, PENDING]

    def counts(self, folders: Sequence[Path] = ()) -> dict[str, int]:
        """Photos by group, with `ALL`, `CORRECTED`, `FLAGGED` besides; absent groups count none."""
        return self._search.counts(folders)

    def query(self, query: PhotoQuery) -> list[PhotoGroup]:
        """Photo ids by group, sorted, in the order of display."""
        return self._search.query(query, self.group_order)

    def parse(self, text: str) -> Query:
        """Reads what a person searches for.

        Raises:
            InputFault: It cannot be understood; the sentence says what is possible.
        """
        return parse(text, [scene.key for scene in self.scenes])

    def months(self, query: PhotoQuery) -> dict[str, int]:
        """Photos that fit a query by month ("2024-05"), in the order of time."""
        return self._search.months(query)

    def facets(self, folders: Sequence[Path] = ()) -> Facets:
        """The years, cameras, lenses and places there are to search for."""
        return self._search.facets(folders)

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        """Photos by id, in the order asked for; unknown ids are left out."""
        return self._photos.get(ids)

    def photo_at(self, path: Path) -> Photo | None:
        """The photo at a path, or None if it was never scanned."""
        found = self._photos.at([os.fsencode(absolute(path))])
        return found[0] if found else None

    def recent_folders(self) -> list[Path]:
        """Folders opened lately, newest first."""
        return self._photos.folders.recent()

    # Scanning

    @property
    def pool(self) -> Pool:
        """The child processes, started at first use, with the network in force."""
        return self.models.pool()

    def _children(self) -> Pool:
        with self._pool_lock:
            if self._pool is None:
                self._pool = ChildPool(bundled_model(), self._device)
            return self._pool

    def scan(
        self,
        folder: Path,
        cancel: CancelToken | None = None,
        on_progress: Callable[[ScanProgress], None] = lambda progress: None,
        on_changed: Callable[[ChangeSet], None] = lambda changes: None,
    ) -> ScanSummary:
        """Brings the catalog up to date with a folder; only new or changed photos are opened.

        Args:
            folder: Searched with everything below it.
            cancel: Stops at the next photo; what is done stays done.
            on_progress: Told how it stands, at most ten times a second.
            on_changed: Told which photos got a result, at most ten times a second.

        Raises:
            InputFault: The folder is not there or is no folder.
            EnvironmentFault: Disk full, database or model unusable.
        """
        folder = absolute(folder)
        away = pipeline.note_absence(folder, self._photos, on_changed)
        if away is not None:
            return away
        # What a crash kept from being asked again after the last learning.
        behind = self.models.settle(cancel)
        if behind.photos:
            on_changed(behind)
        files = scanner.walk(folder, exclusions=self.settings.exclusions)
        self._photos.folders.remember(folder)
        with self.watching.scanning:
            summary = self._ingest(files, folder, cancel or CancelToken(), on_progress, on_changed)
        if not summary.cancelled:
            again = self.learning.relearn(cancel)
            if again.photos:
                on_changed(again)
        return replace(summary, review_minutes=self.review.effort_for(summary.unsure).minutes)

    def scan_all(
        self,
        folders: Sequence[Path],
        cancel: CancelToken | None = None,
        on_progress: Callable[[ScanProgress], None] = lambda progress: None,
        on_changed: Callable[[ChangeSet], None] = lambda changes: None,
    ) -> ScanSummary:
        """Scans one folder after the other, see `scan`; one that is not there holds up no other.

        Raises:
            InputFault: There is none of the folders.
            EnvironmentFault: As `scan`.
        """
        cancel = cancel or CancelToken()
        whole = ScanSummary()
        faults: list[InputFault] = []
        for folder in folders:
            if cancel.cancelled:
                break

            def tell(progress: ScanProgress, before: ScanSummary = whole) -> None:
                on_progress(progress.after(before))

            try:
                whole += self.scan(folder, cancel, tell, on_changed)
            except InputFault as fault:
                faults.append(fault)
        if faults and len(faults) == len(folders):
            raise faults[0]
        return replace(
            whole,
            cancelled=whole.cancelled or cancel.cancelled,
            unreadable=(*whole.unreadable, *(fault.sentence for fault in faults)),
            review_minutes=self.review.effort_for(whole.unsure).minutes,
        )

    def classify(
        self,
        paths: Sequence[Path],
        recursive: bool = True,
        cancel: CancelToken | None = None,
        on_progress: Callable[[ScanProgress], None] = lambda progress: None,
    ) -> list[Photo]:
        """Classifies files and folders; every file counts once, in the order of the paths.

        A file that is named is read whatever its ending; in folders the
        known formats are. A path that is not there is a failed photo of id 0,
        as is a folder that cannot be listed.

        Raises:
            EnvironmentFault: Disk full, database or model unusable.
        """
        cancel = cancel or CancelToken()
        found: dict[bytes, None] = {}
        lost: list[Photo] = []
        for path in paths:
            root = absolute(path)
            try:
                listing = scanner.walk(root, recursive) if root.is_dir() else scanner.single(root)
                files = list(listing)
            except InputFault as fault:
                lost.append(_lost(root, fault.sentence))
                continue
            self._ingest(iter(files), root, cancel, on_progress, lambda changes: None)
            for file in files:
                if isinstance(file, scanner.Found):
                    found[file.path] = None
                elif isinstance(file, scanner.Unreadable):
                    lost.append(_lost(Path(os.fsdecode(file.path)), file.reason))
        return [*self._photos.at(list(found)), *lost]

    def _ingest(
        self,
        files: Iterator[scanner.Listed],
        root: Path,
        cancel: CancelToken,
        on_progress: Callable[[ScanProgress], None],
        on_changed: Callable[[ChangeSet], None],
    ) -> ScanSummary:
        def note(changes: ChangeSet) -> None:
            self.review.forget()
            on_changed(changes)

        return pipeline.ingest(
            files, root, self._photos, self._search, self.pool, self._thumbnails, cancel,
            on_progress, note, self.models.head, on_tags=self.tagging.on_tags(),
            visible=self._in_sight,
        )

    def _in_sight(self) -> Sequence[int]:
        # Asked for each time: a window may have put its own there meanwhile.
        return self.visible()

    def judge_again(self) -> ChangeSet:
        """Applies the settings' confidence floor to the results there are; opens no photo."""
        head = self.models.head()
        changed = judge_again(self._database, head.bundle.thresholds, head.version)
        self.review.forget()
        what = f"{counted(len(changed), 'photo')} judged otherwise"
        return ChangeSet(tuple(changed), what if changed else "")


def _lost(path: Path, reason: str) -> Photo:
    return Photo(0, path, Fingerprint(0, 0, 0), PhotoStatus.FAILED, reason)

"""Watched folders: what comes into them is entered, classified, and organized if asked."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from scene_organizer.catalog.photos import Known, Photos
from scene_organizer.catalog.search import Search
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from scene_organizer.domain.operation import BatchReport, Mode, Plan
from scene_organizer.domain.photo import Photo
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.template import Template
from scene_organizer.domain.watching import LOWEST_FLOOR, WatchState
from scene_organizer.engine.head import Head
from scene_organizer.engine.pool import Pool
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest import pipeline, scanner
from scene_organizer.ingest.run import OnTags
from scene_organizer.ingest.watch import POLL_SECONDS, SWEEP_SECONDS, Watch
from scene_organizer.library.organizing import Choices, Organizing
from scene_organizer.paths import absolute
from scene_organizer.settings import Settings


@dataclass(frozen=True)
class AutoOrganize:
    """How photos of watched folders are organized unasked.

    Attributes:
        choices: How; a mode alone goes by scene.
        destination: Folder that will hold the others.
        floor: Photos of which the model is less certain stay, 0.5 to 1; unsure ones
            stay always.

    Raises:
        InputFault: The floor is too low.
    """

    choices: Choices | Mode
    destination: Path
    floor: float

    def __post_init__(self) -> None:
        if not LOWEST_FLOOR <= self.floor <= 1:
            raise InputFault(
                f"Photos are organized unasked from a confidence of {LOWEST_FLOOR} to 1 on."
            )

    @classmethod
    def of(cls, settings: Settings) -> AutoOrganize:
        """As a person chose it for the window.

        Raises:
            InputFault: The choice is not whole, or makes no sense.
        """
        chosen = settings.auto_organize_mode
        if chosen not in set(Mode):
            raise InputFault(f"Photos cannot be organized by {chosen!r}: choose anew.")
        mode, destination = Mode(chosen), settings.auto_organize_destination.strip()
        if mode is not Mode.TAG and not destination:
            raise InputFault("Choose the folder that photos are organized into by themselves.")
        return cls(Choices(mode, Template(settings.template)), absolute(Path(destination)),
                   settings.auto_organize_floor)


class Listener:
    """Is told what a watch does, from several threads. Does nothing about it by itself."""

    def on_state(self, state: WatchState) -> None:
        """A folder is watched in another way now."""

    def on_changed(self, changes: ChangeSet) -> None:
        """Photos came, went, or got a result."""

    def on_taken(self, folder: Path, photos: Sequence[Photo], new: int) -> None:
        """Photos have a result, `new` of which were not there before."""

    def on_gone(self, folder: Path, photos: Sequence[Photo]) -> None:
        """Photos are no longer there."""

    def on_organized(self, folder: Path, report: BatchReport) -> None:
        """Photos were organized."""

    def on_fault(self, folder: Path, fault: SceneOrganizerError) -> None:
        """Something could not be done now."""


class Watches:
    """Folders that are being watched. A context manager, or `start`, `stop` and `join`."""

    def __init__(self, watches: Sequence[Watch]) -> None:
        self._watches = watches

    def __enter__(self) -> Watches:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self.join()

    def start(self) -> None:
        """Begins, with a look at what has happened before."""
        for watch in self._watches:
            watch.start()

    def stop(self) -> None:
        """Asks for an end; what is not done by then is found the next time."""
        for watch in self._watches:
            watch.stop()

    def join(self) -> None:
        """Waits until the photo under way is done."""
        for watch in self._watches:
            watch.join()

    def wait_for_rest(self, cancel: CancelToken) -> None:
        """Waits until everything there is has a result, and is organized if it is to be."""
        for watch in self._watches:
            watch.wait_for_rest(cancel)


class Watching:
    """Watches folders for the window and the command line.

    Args:
        photos, search, thumbnails: As the library has them.
        pool: The child processes; called when they are first needed.
        settings: As they are now.
        head: Gives the head in force.
        files: Organizes.
        forget: Called before photos change.
        on_tags: Gives what is told of tags that are met.

    Attributes:
        scanning: Held by whoever scans folders; sweeps wait for it.
    """

    def __init__(
        self, photos: Photos, search: Search, thumbnails: ThumbnailCache,
        pool: Callable[[], Pool], settings: Callable[[], Settings],
        head: Callable[[], Head], files: Organizing, forget: Callable[[], None],
        on_tags: Callable[[], OnTags | None],
    ) -> None:
        self.photos = photos
        self.search = search
        self.thumbnails = thumbnails
        self.pool = pool
        self.settings = settings
        self.head = head
        self.files = files
        self.forget = forget
        self.on_tags = on_tags
        self.scanning = Lock()
        # Two folders may hold the same photo, which is one file at the destination.
        self.organizing = Lock()

    def watch(
        self, folders: Sequence[Path], listener: Listener, organize: AutoOrganize | None = None,
        sweep_seconds: float = SWEEP_SECONDS, poll_seconds: float = POLL_SECONDS,
    ) -> Watches:
        """Prepares to watch folders; nothing happens until it is started.

        Args:
            folders: Absolute; none lies in another.
            listener: Told what happens.
            organize: What to do with photos the model is certain of; also with those
                that are there already. That it can be done has to be asked for before, see
                `check`; if it cannot, the listener is told.
            sweep_seconds, poll_seconds: As for `Watch`.
        """
        exclusions = self.settings().exclusions
        return Watches([
            Watch(folder, exclusions, _FolderWork(self, folder, listener, organize),
                  sweep_seconds, poll_seconds)
            for folder in folders
        ])

    def check(self, folders: Sequence[Path], organize: AutoOrganize) -> None:
        """Makes sure that photos of these folders may be organized unasked like that.

        Raises:
            InputFault: They must not.
            EnvironmentFault: The destination cannot be looked at.
        """
        self.plan((), organize, folders)

    def foresee(self, folders: Sequence[Path], organize: AutoOrganize) -> Plan:
        """What would be done at once with the photos there are; touches nothing.

        Raises:
            InputFault: Photos must not be organized like that.
            EnvironmentFault: The destination cannot be looked at.
        """
        self.check(folders, organize)
        due = [id for folder in folders for id in self.not_dealt_with(folder, organize)]
        return self.plan(due, organize, folders)

    def plan(self, ids: Iterable[int], how: AutoOrganize, folders: Sequence[Path]) -> Plan:
        """What organizing does with photos of these folders; touches nothing.

        Raises:
            InputFault: Photos must not be organized like that.
            EnvironmentFault: The destination cannot be looked at.
        """
        return self.files.plan(sorted(ids), how.destination, how.choices, how.floor, folders)

    def not_dealt_with(self, folder: Path, how: AutoOrganize) -> set[int]:
        """The photos of a folder that nothing was done with yet, and that nobody has put back."""
        groups = self.search.query(PhotoQuery((folder,)), ())
        ids = [id for group in groups for id in group.ids]
        mode = how.choices if isinstance(how.choices, Mode) else how.choices.mode
        known = self.files.dealt_with(mode, how.destination)
        return {
            photo.id for photo in self.photos.get(ids)
            if (photo.path, photo.fingerprint.size, photo.fingerprint.mtime_ns) not in known
        }


class _FolderWork:
    """What is done with what one folder's watch finds."""

    def __init__(
        self, watching: Watching, folder: Path, listener: Listener,
        organize: AutoOrganize | None,
    ) -> None:
        self._watching = watching
        self._folder = folder
        self._listener = listener
        self._organize = organize
        self._lock = Lock()
        # What was entered and has no result yet: new files by the row they got, others 0.
        self._entered: dict[bytes, int] = {}
        # None: everything in the folder, which is how a restart loses nothing.
        self._due: set[int] | None = None
        self._told = ""

    @property
    def busy(self) -> bool:
        return self._watching.scanning.locked() or self._watching.files.expected.busy

    def expects(self, path: bytes) -> bool:
        return path in self._watching.files.expected

    def enter(self, names: Sequence[bytes]) -> None:
        watching = self._watching
        # It takes seconds to load the model, and they may as well pass now.
        watching.pool().warm_up()
        version = watching.pool().bundle.version
        before = watching.photos.known_at(names, version)
        changed: set[int] = set()
        pipeline.enter(names, self._folder, watching.photos, version, self._noting(changed))
        after = watching.photos.known_at(names, version)
        with self._lock:
            for path, row in after.items():
                id = Known._make(row).id
                if id in changed:
                    self._entered[path] = 0 if path in before else id

    def take(self, names: Sequence[bytes], cancel: CancelToken) -> None:
        watching = self._watching
        changed: set[int] = set()
        pipeline.ingest(
            scanner.look_at(names), self._folder, watching.photos, watching.search,
            watching.pool(), watching.thumbnails, cancel, lambda progress: None,
            self._noting(changed), watching.head, names, watching.on_tags(),
        )
        with self._lock:
            entered = {name: self._entered.pop(name) for name in names if name in self._entered}
        done: list[Photo] = []
        gone: list[Photo] = []
        new = 0
        for photo in watching.photos.at(names):
            path = os.fsencode(photo.path)
            if photo.id not in changed and path not in entered:
                continue
            if not os.path.lexists(path):
                gone.append(photo)
            elif not photo.awaited:
                done.append(photo)
                # A file that holds a photo that is known has got that one's row.
                new += entered.get(path) == photo.id and photo.lead is None
        with self._lock:
            if self._due is not None:
                self._due.update(photo.id for photo in done)
        if gone:
            self._listener.on_gone(self._folder, gone)
        if done:
            self._listener.on_taken(self._folder, done, new)

    def sweep(self, hold: Callable[[bytes], None], cancel: CancelToken) -> None:
        watching, folder = self._watching, self._folder
        changed: set[int] = set()
        note = self._noting(changed)
        away = pipeline.note_absence(folder, watching.photos, note)
        if away is not None or not folder.is_dir():
            return
        pipeline.sweep(
            scanner.walk(folder, exclusions=watching.settings().exclusions), folder,
            watching.photos, watching.pool().bundle.version, cancel, hold, note,
        )
        gone = [photo for photo in watching.photos.get(sorted(changed))
                if not photo.offline and not os.path.lexists(photo.path)]
        if gone:
            self._listener.on_gone(folder, gone)

    def rest(self, cancel: CancelToken) -> bool:
        if self._organize is None:
            return True
        with self._lock:
            due, self._due = self._due, set()
        try:
            self._organize_now(self._organize, due, cancel)
        except SceneOrganizerError as fault:
            with self._lock:
                self._due = None if due is None else due | self._due
            self.fail(fault)
            return False
        self._told = ""
        return True

    def _organize_now(
        self, how: AutoOrganize, due: set[int] | None, cancel: CancelToken
    ) -> None:
        watching = self._watching
        if due is None:
            due = watching.not_dealt_with(self._folder, how)
        if not due:
            return
        with watching.organizing:
            plan = watching.plan(due, how, [self._folder])
            if plan.files:
                report = watching.files.apply(plan, cancel)
                self._listener.on_organized(self._folder, report)
                self._listener.on_changed(ChangeSet(tuple(
                    {outcome.photo_id for outcome in report.outcomes})))

    def tell(self, state: WatchState) -> None:
        self._listener.on_state(state)

    def fail(self, fault: SceneOrganizerError) -> None:
        # What is tried again and again fails again and again.
        if fault.sentence != self._told:
            self._told = fault.sentence
            self._listener.on_fault(self._folder, fault)

    def _noting(self, changed: set[int]) -> Callable[[ChangeSet], None]:
        """Passes changes on and keeps the photos."""
        def note(changes: ChangeSet) -> None:
            changed.update(changes.photos)
            self._watching.forget()
            self._listener.on_changed(changes)

        return note

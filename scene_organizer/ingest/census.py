"""Compares the files of a folder with the catalog, and enters what is new, changed or gone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scene_organizer.catalog.photos import Known, Photos, Standing
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.learning import network_of
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.imaging.identity import identify
from scene_organizer.ingest.progress import Teller
from scene_organizer.ingest.reach import Reach
from scene_organizer.ingest.scanner import Excluded, Found, Listed, Placeholder, Unreadable, Volume

UNREAD = Fingerprint(-1, -1, 0)
"""Recorded for a file that could not be reached: it matches no file, the next scan tries again."""

_INODES = 2**64
"""The catalog keeps inodes as signed numbers of 64 bits."""

_CHUNK = 500
_TELL_EVERY = 256
"""Files between two looks at the clock and at the cancel token."""


@dataclass
class Census:
    """What a folder holds and what is to be done about it.

    Attributes:
        found: Photos in the folder; two files that are one photo count once.
        pending: Rows and encoded paths of photos that need a result.
        provisional: Rows among them that have an answer already, which stands until then.
        companions: Likewise of files another photo stands for: only their
            content is to be identified.
        placeholders: Photos that lie in the cloud.
        unreadable: Folders that could not be listed.
    """

    found: int = 0
    pending: list[tuple[int, bytes]] = field(default_factory=list)
    provisional: set[int] = field(default_factory=set)
    companions: list[tuple[int, bytes]] = field(default_factory=list)
    placeholders: int = 0
    unreadable: list[Unreadable] = field(default_factory=list)


def compare(
    files: Iterable[Listed], root: Path, photos: Photos, reach: Reach, version: str,
    cancel: CancelToken, teller: Teller, names: Sequence[bytes] | None = None,
    hold: Callable[[bytes], None] | None = None,
    on_work: Callable[[], None] = lambda: None,
) -> Census:
    """Walks, enters what is new or changed as pending, marks what has vanished.

    Opens no file that has not changed, and of one that has at most its ends.

    Args:
        files: From `scanner`.
        root: The folder they lie in, or the one file.
        photos: The catalog.
        reach: Which drives are there.
        version: The network's; results of another are made anew.
        cancel: Stops between files.
        teller: Told how it stands.
        names: Encoded paths below the root that alone are compared; all are if None.
        hold: Gets the path of every file that is not as the catalog knows it,
            which is then left as it is: it may be under way still.
        on_work: Called, perhaps more than once, as soon as photos need a result.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    return _Comparison(
        root, photos, reach, version, cancel, teller, names, hold, on_work
    ).run(files)


class _Comparison:
    def __init__(
        self, root: Path, photos: Photos, reach: Reach, version: str, cancel: CancelToken,
        teller: Teller, names: Sequence[bytes] | None, hold: Callable[[bytes], None] | None,
        on_work: Callable[[], None],
    ) -> None:
        self._root = root
        self._photos = photos
        self._reach = reach
        self._version = version
        self._cancel = cancel
        self._teller = teller
        self._census = Census()
        self._names = names
        self._hold = hold
        self._on_work = on_work
        self._unseen = (photos.known(root, version) if names is None
                        else photos.known_at(names, version))
        self._files = 0
        self._fresh: list[Found] = []
        self._changed: list[tuple[Found, Known]] = []
        self._returned: list[int] = []
        self._away: list[int] = []
        self._excluded: list[bytes] = []
        self._any_change = False

    def run(self, files: Iterable[Listed]) -> Census:
        self._walk(files)
        self._settle_changed()
        self._enter(self._fresh)
        self._photos.set_present(self._returned, True)
        self._tell(self._returned)
        if not self._cancel.cancelled:
            self._mark_missing()
        census = self._census
        if self._any_change:
            self._pair()
        led = self._photos.pairs.led(self._root) if self._names is None else ()
        census.found = self._files - len(led)
        self._teller.progress(
            found=census.found, done=census.found - len(census.pending), total=census.found,
            walking=False, now=True,
        )
        return census

    def _walk(self, files: Iterable[Listed]) -> None:
        volumes = set(self._photos.folders.volumes())
        # This loop meets every file of a library at every scan: what has not
        # changed costs one look-up and four comparisons.
        take = self._unseen.pop
        for file in files:
            if type(file) is not Found:
                self._note(file, volumes)
                continue
            self._files += 1
            if not self._files % _TELL_EVERY:
                if self._cancel.cancelled:
                    return
                self._tell_progress()
            path, size, mtime_ns, inode = file
            old = take(path, None)
            if self._hold is not None and (
                    old is None or not old[4] or old[2] != mtime_ns or old[1] != size
                    or (old[3] - inode) % _INODES):
                self._hold(path)
            elif old is None:
                self._fresh.append(file)
            elif old[2] != mtime_ns or old[1] != size or (old[3] - inode) % _INODES:
                self._changed.append((file, Known._make(old)))
            elif not old[4]:
                self._take_up(file, Known._make(old))
            if len(self._fresh) >= _CHUNK:
                self._enter(self._fresh)
            if len(self._changed) >= _CHUNK:
                self._settle_changed()

    def _note(self, listed: Listed, volumes: set[bytes]) -> None:
        if isinstance(listed, Unreadable):
            self._census.unreadable.append(listed)
        elif isinstance(listed, Placeholder):
            self._census.placeholders += 1
            old = self._unseen.pop(listed.path, None)
            if old is not None and Known._make(old).present:
                self._away.append(Known._make(old).id)
        elif isinstance(listed, Excluded):
            self._excluded.append(os.path.join(listed.path, b""))  # noqa: PTH118  bytes
        elif isinstance(listed, Volume) and listed.path not in volumes:
            self._photos.folders.remember_volume(listed.path)

    def _take_up(self, file: Found, old: Known) -> None:
        """An unchanged file that was away, or whose result is not the last word."""
        if old.standing == Standing.UNFINISHED:
            self._fresh.append(file)
            return
        self._returned.append(old.id)
        self._refine(file, old)

    def _refine(self, file: Found, old: Known) -> None:
        if old.standing == Standing.PROVISIONAL:
            self._census.pending.append((old.id, file.path))
            self._census.provisional.add(old.id)

    def _settle_changed(self) -> None:
        """Tells files that only look new from those that hold another photo."""
        contents = self._photos.contents([old.id for _, old in self._changed])
        same: list[tuple[int, Fingerprint]] = []
        other: list[Found] = []
        for file, old in self._changed:
            content = contents.get(old.id, "")
            now = content_of(file.path) if content and old.size == file.size else ""
            if old.size == UNREAD.size:
                self._fresh.append(file)
            elif old.size != file.size or (now and now != content):
                other.append(file)
            elif now and old.standing != Standing.UNFINISHED:
                same.append((old.id, file.fingerprint))
                self._refine(file, old)
            else:
                self._fresh.append(file)
        self._photos.touch(same)
        self._tell(id for id, _ in same)
        self._changed.clear()
        self._enter(other, replaced=True)

    def _enter(self, files: list[Found], replaced: bool = False) -> None:
        if not files:
            return
        self._on_work()
        ids = self._photos.add(((file.path, file.fingerprint) for file in files), replaced)
        self._census.pending.extend(zip(ids, (file.path for file in files), strict=True))
        self._tell(ids)
        files.clear()
        self._tell_progress()

    def _mark_missing(self) -> None:
        """What was not met is gone, or out of reach."""
        hidden = tuple(os.path.join(item.path, b"") for item in self._census.unreadable)  # noqa: PTH118  bytes
        left_out = tuple(self._excluded)
        gone = []
        for path, row in self._unseen.items():
            old = Known._make(row)
            if not old.present:
                continue
            # Not every file that is there is walked over: subfolders may be
            # left out, and a file that was named may have any ending.
            if path.startswith(left_out):
                gone.append(old.id)
            elif path.startswith(hidden) or self._reach.is_away(path):
                self._away.append(old.id)
            elif not os.path.isfile(path):  # noqa: PTH113  bytes
                gone.append(old.id)
        self._photos.set_present(gone, False)
        self._photos.set_offline(self._away)
        self._tell(gone)
        self._tell(self._away)

    def _pair(self) -> None:
        """Leaves out what another photo stands for, takes up what stands alone again."""
        census = self._census
        pairs = self._photos.pairs
        changed = (pairs.match(self._root) if self._names is None
                   else pairs.match_files(Path(os.fsdecode(name)) for name in self._names))
        self._teller.changed(changed)
        led = self._photos.pairs.led(self._root)
        pending = dict(census.pending)
        for photo in self._photos.get([id for id in changed if id not in led]):
            if network_of(photo.model or "") != self._version and not photo.reason:
                pending[photo.id] = os.fsencode(photo.path)
        census.companions = [(id, path) for id, path in pending.items() if id in led]
        census.pending = [(id, path) for id, path in pending.items() if id not in led]

    def _tell(self, ids: Iterable[int]) -> None:
        ids = list(ids)
        if ids:
            self._any_change = True
            self._teller.changed(ids)

    def _tell_progress(self) -> None:
        waiting = len(self._census.pending) + len(self._fresh)
        self._teller.progress(found=self._files, done=self._files - waiting)


def content_of(path: bytes) -> str:
    """The content identity of a file, or an empty string where it cannot be read."""
    try:
        return identify(Path(os.fsdecode(path)))
    except OSError:
        return ""


def fingerprint_of(path: bytes) -> Fingerprint:
    """What a file is now, or `UNREAD` where it cannot be asked."""
    try:
        return Fingerprint.of(Path(os.fsdecode(path)).stat())
    except OSError:
        return UNREAD

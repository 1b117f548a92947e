"""Brings files into the catalog: compare, decode, classify, record."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from scene_organizer.catalog.photos import Photos
from scene_organizer.catalog.search import Search
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import ChangeSet, ScanProgress, ScanSummary
from scene_organizer.domain.siblings import RAW
from scene_organizer.engine.head import Head
from scene_organizer.engine.pool import BATCH, Pool
from scene_organizer.imaging.thumbnails import ThumbnailCache
from scene_organizer.ingest import scanner
from scene_organizer.ingest.census import compare, content_of, fingerprint_of
from scene_organizer.ingest.progress import Teller
from scene_organizer.ingest.reach import Reach, is_reachable
from scene_organizer.ingest.run import Glances, OnTags, Renewal, Run, Visible
from scene_organizer.ingest.scanner import Listed


def ingest(
    files: Iterable[Listed],
    root: Path,
    photos: Photos,
    search: Search,
    pool: Pool,
    thumbnails: ThumbnailCache,
    cancel: CancelToken,
    on_progress: Callable[[ScanProgress], None],
    on_changed: Callable[[ChangeSet], None],
    head: Callable[[], Head],
    names: Sequence[bytes] | None = None,
    on_tags: OnTags | None = None,
    visible: Visible = lambda: (),
) -> ScanSummary:
    """Compares files with the catalog and gives every new or changed one a result.

    Where the files hold previews of use, all get a provisional result first.
    What is not finished stays pending in the catalog and is taken up by the
    next call, also after a crash.

    Args:
        files: From `scanner`.
        root: The folder they lie in, or the one file.
        photos, search: The catalog.
        pool: The child processes; results of another model than theirs are made anew.
        thumbnails: Where thumbnails go.
        cancel: Stops at the next photo.
        on_progress, on_changed: Told at most ten times a second.
        head: Gives the head in force, which turns the network's answers into predictions.
        names: Encoded paths that alone are looked at; all below the root are if None.
        on_tags: Told what the application once wrote into photos that were opened,
            once they have a result; None if that shall not be read.
        visible: Gives photos whose turn comes first, asked again and again.

    Raises:
        EnvironmentFault: Disk full, database or model unusable.
    """
    started = time.monotonic()
    teller = Teller(on_progress, on_changed)
    reach = Reach(photos.folders.volumes())
    # The model loads while the folder is still searched, which may take as long.
    census = compare(
        files, root, photos, reach, pool.bundle.version, cancel, teller, names,
        on_work=pool.warm_up,
    )
    # A raw file's whole decode is its preview's.
    unseen = [(id, path) for id, path in census.pending
              if id not in census.provisional and not _is_raw(path)]
    for run, pending in ((Glances, unseen), (Run, census.pending)):
        if pending and not cancel.cancelled:
            run(root, photos, pool, thumbnails, cancel, teller, head, on_tags, visible).work(
                pending)
    if not cancel.cancelled:
        _identify(census.companions, photos, reach, cancel, teller)
    if not is_reachable(root, photos.folders.volumes()):
        teller.changed(photos.set_offline_below(root))
    teller.flush()
    counts = search.counts([root])
    return ScanSummary(
        total=census.found,
        new=teller.new,
        failed=counts.get("failed", 0),
        unsure=counts.get("unsure", 0),
        unreadable=tuple(f"{os.fsdecode(item.path)}: {item.reason}" for item in census.unreadable),
        offline=photos.count_offline(root),
        placeholders=census.placeholders,
        cancelled=cancel.cancelled,
        seconds=time.monotonic() - started,
    )


def renew(
    pending: list[tuple[int, bytes]], photos: Photos, pool: Pool, thumbnails: ThumbnailCache,
    cancel: CancelToken, on_changed: Callable[[ChangeSet], None], head: Callable[[], Head],
) -> None:
    """Looks again at photos whose answer is another network's; see `Renewal`.

    Args:
        pending: Rows and encoded paths.
        photos, pool, thumbnails, cancel, on_changed, head: As for `ingest`.

    Raises:
        EnvironmentFault: Disk full, database or model unusable.
    """
    teller = Teller(lambda progress: None, on_changed)
    Renewal(Path(), photos, pool, thumbnails, cancel, teller, head).work(pending)
    teller.flush()


def enter(
    names: Sequence[bytes], root: Path, photos: Photos, version: str,
    on_changed: Callable[[ChangeSet], None],
) -> None:
    """Enters single files as pending, or as gone, so that they show; opens none that is new.

    Args:
        names: Encoded paths below the root.
        root: The folder that is watched.
        photos: The catalog.
        version: The model's.
        on_changed: Told which photos changed.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    teller = Teller(lambda progress: None, on_changed)
    reach = Reach(photos.folders.volumes())
    compare(scanner.look_at(names), root, photos, reach, version, CancelToken(), teller, names)
    teller.flush()


def sweep(
    files: Iterable[Listed], root: Path, photos: Photos, version: str, cancel: CancelToken,
    hold: Callable[[bytes], None], on_changed: Callable[[ChangeSet], None],
) -> None:
    """Finds what is not as the catalog knows it, and marks what has vanished; opens nothing.

    Args:
        files, root, photos, version, on_changed: As for `ingest`.
        cancel: Stops between files.
        hold: Gets the encoded path of each file that is new or changed.

    Raises:
        EnvironmentFault: The catalog cannot be written.
    """
    teller = Teller(lambda progress: None, on_changed)
    reach = Reach(photos.folders.volumes())
    compare(files, root, photos, reach, version, cancel, teller, hold=hold)
    teller.flush()


def note_absence(
    folder: Path, photos: Photos, on_changed: Callable[[ChangeSet], None]
) -> ScanSummary | None:
    """Marks a folder's photos as offline if it cannot be reached and holds any.

    Returns:
        The end of a scan that could not begin, or None if there is nothing to note.
    """
    if is_reachable(folder, photos.folders.volumes()):
        return None
    changed = photos.set_offline_below(folder)
    if changed:
        on_changed(ChangeSet(tuple(changed), initiator="scan"))
    offline = photos.count_offline(folder)
    return ScanSummary(offline=offline) if offline else None


def _identify(
    companions: list[tuple[int, bytes]], photos: Photos, reach: Reach, cancel: CancelToken,
    teller: Teller,
) -> None:
    """Identifies the files that another photo stands for, so that they are known again."""
    for start in range(0, len(companions), BATCH):
        if cancel.cancelled:
            return
        read = [(id, fingerprint_of(path), content_of(path))
                for id, path in companions[start : start + BATCH]]
        teller.changed(photos.identify([row for row in read if row[2]], reach.is_gone))


def _is_raw(path: bytes) -> bool:
    return Path(os.fsdecode(path)).suffix.lower() in RAW

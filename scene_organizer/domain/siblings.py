"""Which files of a folder belong together: a photo, its raw twin, live movie and sidecars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePath

RAW = frozenset({
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc",
    ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl",
    ".sr2", ".srf", ".srw", ".x3f",
})
"""Suffixes of camera raw files."""

_TWINS_OF_RAW = (".jpg", ".jpeg", ".heic", ".heif")
_LIVE_PHOTOS = frozenset({".heic", ".heif", ".jpg", ".jpeg"})
_LIVE_MOVIES = frozenset({".mov"})
_SIDECARS = frozenset({".xmp", ".aae"})


class Siblings:
    """The files of one folder, found by the photo they belong to.

    Args:
        names: File names in the folder.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._by_stem: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted(names):
            self._by_stem[PurePath(name).stem].append(name)

    def companions(self, name: str) -> list[str]:
        """The names of what travels with a photo: raw or JPEG twin, live movie, sidecars."""
        photo = PurePath(name)
        kind = photo.suffix.lower()
        wanted = set(_SIDECARS)
        if kind in _TWINS_OF_RAW:
            wanted |= RAW
        if kind in RAW:
            wanted.update(_TWINS_OF_RAW)
        if kind in _LIVE_PHOTOS:
            wanted |= _LIVE_MOVIES
        beside = [other for other in self._by_stem.get(photo.stem, ())
                  if other != name and PurePath(other).suffix.lower() in wanted]
        # Sidecars named after the whole file name: x.jpg.xmp, also of the twin.
        return beside + [
            sidecar for owner in (name, *beside) for sidecar in self._by_stem.get(owner, ())
            if PurePath(sidecar).suffix.lower() == ".xmp"
        ]

    def lead(self, name: str) -> str | None:
        """The photo that stands for this one in the window: a raw file's JPEG or HEIC, or None."""
        if PurePath(name).suffix.lower() not in RAW:
            return None
        twins = {PurePath(other).suffix.lower(): other for other in self.companions(name)}
        return next((twins[kind] for kind in _TWINS_OF_RAW if kind in twins), None)

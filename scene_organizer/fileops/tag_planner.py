"""Decides into which files keywords go before anything is touched."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scene_organizer.domain.errors import os_error_sentence
from scene_organizer.domain.operation import Kind, LeftOut, Mode, Plan, PlannedFile
from scene_organizer.domain.photo import NONE, Fingerprint, Photo
from scene_organizer.domain.siblings import Siblings
from scene_organizer.domain.tags import (
    MOST_BYTES,
    NAMESPACE,
    TagEdit,
    Tags,
    sidecar_names,
    to_json,
)
from scene_organizer.fileops import contents, planner, volume
from scene_organizer.imaging.formats import SUFFIXES, TAGGABLE

# Rough, for the estimate: two decodings of a photo of 12 megapixels.
_SECONDS = 0.7
_GROWTH = 4096


@dataclass(frozen=True)
class Style:
    """Where and how keywords are written.

    Attributes:
        root: The keyword that ours stand below.
        scenes: Every scene key.
        sidecars: Whether photos are left alone and all get a sidecar.
        whole_names: Whether a new sidecar is named after the whole name
            (`x.jpg.xmp`), else after the name alone (`x.xmp`).
    """

    root: str
    scenes: tuple[str, ...]
    sidecars: bool = False
    whole_names: bool = True


@dataclass(frozen=True)
class Request:
    """A photo to be tagged, or to be listed with the reason why it is not.

    Attributes:
        photo_id: The photo.
        path: Where the catalog has it, absolute.
        fingerprint: As catalogued.
        tags: What to write; None takes away what was once written.
        reason: Why it is left out, or empty.
    """

    photo_id: int
    path: Path
    fingerprint: Fingerprint
    tags: Tags | None
    reason: str = ""


def request(photo: Photo, tags: Tags | None, min_confidence: float | None = None) -> Request:
    """What tagging makes of a photo; as `planner.request`, but "none of these" is written, too.

    Args:
        photo: From the catalog.
        tags: Who said what of it.
        min_confidence: Less confident predictions stay; at 0 unsure ones get their best class.
    """
    asked = planner.request(photo, min_confidence)
    reason = asked.reason
    if photo.correction == () and not photo.offline:
        reason = ""
    if tags is None:
        reason = reason or "Nobody has said what it shows."
    elif not tags.labels and asked.scene is not None and not tags.person:
        tags = Tags((asked.scene,), False, tags.said_at, tags.prediction, tags.predicted_at)
    return Request(photo.id, photo.path, photo.fingerprint, tags, reason)


def removal(photo: Photo) -> Request:
    """A photo from which our keywords are to be taken."""
    reason = "Its drive or folder cannot be reached now." if photo.offline else ""
    return Request(photo.id, photo.path, photo.fingerprint, None, reason)


def plan(requests: Iterable[Request], style: Style) -> Plan:
    """Plans the tagging of photos; looks at the disk, changes nothing.

    A photo's raw or JPEG twin gets the same keywords in the same step.
    Formats that hold no keywords get an XMP sidecar, as does a file with
    several names (hard links), which an exchanged file would part.

    Args:
        requests: The photos, in order.
        style: Where and how keywords are written.
    """
    return _Planning(style).plan(list(requests))


class _Planning:
    def __init__(self, style: Style) -> None:
        self._style = style
        self._siblings: dict[Path, Siblings] = {}
        self._names: dict[Path, set[str]] = {}
        self._writable: dict[Path, bool] = {}
        self._files: list[PlannedFile] = []
        self._left_out: list[LeftOut] = []
        self._claimed: set[Path] = set()

    def plan(self, requests: Sequence[Request]) -> Plan:
        asked = {request.path: request for request in requests}
        number = 0
        # A twin stands for a raw file: first come those that travel alone.
        for request in sorted(requests, key=lambda each: each.path.suffix.lower() not in TAGGABLE):
            if request.path in self._claimed:
                continue
            try:
                reason = request.reason or self._reason(request)
                if reason:
                    self._left_out.append(LeftOut(request.photo_id, request.path, reason))
                    continue
                number += 1
                self._files += self._group(request, asked, number)
            except OSError as error:
                self._left_out.append(
                    LeftOut(request.photo_id, request.path, os_error_sentence(error)))
        self._left_out = [left for left in self._left_out if left.source not in self._claimed]
        folder = Path(os.path.commonpath([request.path.parent for request in requests])
                      if requests else ".")
        largest = max((file.fingerprint.size for file in self._files), default=0)
        return Plan(
            Mode.TAG, folder, tuple(self._files), tuple(self._left_out),
            largest + _GROWTH * len(self._files), volume.free_bytes(folder),
            _SECONDS * len(self._files),
        )

    def _reason(self, request: Request) -> str:
        """Why a photo cannot be tagged, or an empty string."""
        if reason := planner.refusal(request.path, request.fingerprint):
            return reason
        folder = request.path.parent
        if folder not in self._writable:
            self._writable[folder] = volume.is_writable(folder)
        if not self._writable[folder]:
            return "Its folder is read-only."
        return ""

    def _group(
        self, request: Request, asked: Mapping[Path, Request], number: int
    ) -> Iterator[PlannedFile]:
        edit = TagEdit(request.tags, self._style.root, self._style.scenes)
        detail = to_json(edit)
        scene = edit.tags.labels[0] if edit.tags and edit.tags.labels else NONE
        targets: set[Path] = set()
        for path in (request.path, *self._twins(request.path)):
            if path in self._claimed:
                continue
            status = volume.look(path)
            if status is None or not volume.is_file(status):
                continue
            self._claimed.add(path)
            owner = asked.get(path, request)
            for kind, target in self._places(path, status):
                # A raw file and its twin may share a sidecar.
                if target in targets or (kind is Kind.SIDECAR and edit.tags is None
                                         and target.name not in self._listing(path.parent)):
                    continue
                targets.add(target)
                yield PlannedFile(owner.photo_id, path, target, Fingerprint.of(status), scene,
                                  kind, group=number, detail=detail)

    def _places(self, path: Path, status: os.stat_result) -> Iterator[tuple[Kind, Path]]:
        """Where the keywords of a photo go."""
        place = self._place(path, status)
        yield place
        if place[0] is Kind.TAG:
            # What was once written beside it shall not contradict it.
            for name in sidecar_names(path.name):
                if name in self._listing(path.parent) and _is_ours(path.with_name(name)):
                    yield Kind.SIDECAR, path.with_name(name)

    def _place(self, path: Path, status: os.stat_result) -> tuple[Kind, Path]:
        in_file = (path.suffix.lower() in TAGGABLE and not self._style.sidecars
                   and status.st_nlink == 1)
        if in_file:
            return Kind.TAG, path
        whole, short = sidecar_names(path.name)
        wanted, other = (whole, short) if self._style.whole_names else (short, whole)
        there = self._listing(path.parent)
        name = other if other in there and wanted not in there else wanted
        return Kind.SIDECAR, path.with_name(name)

    def _twins(self, path: Path) -> list[Path]:
        self._listing(path.parent)
        companions = self._siblings[path.parent].companions(path.name)
        return [path.with_name(name) for name in companions
                if Path(name).suffix.lower() in SUFFIXES]

    def _listing(self, folder: Path) -> set[str]:
        if folder not in self._names:
            self._names[folder] = {file.name for file in volume.list_folder(folder)}
            self._siblings[folder] = Siblings(self._names[folder])
        return self._names[folder]


def _is_ours(sidecar: Path) -> bool:
    """Whether we have written into a sidecar."""
    status = volume.look(sidecar)
    return (status is not None and volume.is_file(status) and status.st_size <= MOST_BYTES
            and NAMESPACE.encode() in contents.read(sidecar))

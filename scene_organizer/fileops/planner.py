"""Decides what goes where before anything is touched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from scene_organizer.domain.errors import InputFault, os_error_sentence
from scene_organizer.domain.file_names import LONGEST, fitting, length
from scene_organizer.domain.operation import Kind, LeftOut, Mode, Plan, PlannedFile
from scene_organizer.domain.photo import NONE, Fingerprint, Photo, PhotoStatus
from scene_organizer.domain.siblings import RAW, Siblings
from scene_organizer.domain.template import DEFAULT, Facts, Place, Template
from scene_organizer.fileops import contents, volume
from scene_organizer.fileops import destination as destinations

# Rough, for the estimate: a desktop disk that keeps no file in memory.
_STEP_SECONDS = 0.0005
_COPY_SECONDS = 0.02
_BYTES_A_SECOND = 80e6
_OTHER_DISK = ("A hard link can only lie on the same disk as its photo. "
               "Choose symbolic links, or copy.")
_IDENTICAL = "An identical copy is already there."


@dataclass(frozen=True)
class Request:
    """A photo to be organized, or to be listed with the reason why it is not.

    Attributes:
        photo_id: The photo.
        path: Where the catalog has it, absolute.
        fingerprint: As catalogued.
        scene: The class it goes by, or None where there is a reason.
        reason: Why it is left out.
        facts: What a template may ask; its name alone where they are not given.
    """

    photo_id: int
    path: Path
    fingerprint: Fingerprint
    scene: str | None
    reason: str = ""
    facts: Facts | None = None


@dataclass(frozen=True)
class Choices:
    """How photos are organized.

    Attributes:
        mode: Tag, copy, move or link.
        template: Where each goes below the destination.
        link: What links are made, `HARD_LINK` or `SYMBOLIC_LINK`.
        clear: Whether folders are removed that moving leaves empty.
        sidecars: Whether tags go to sidecars only; None as the settings say.
        untag: Whether our tags are taken away rather than written.
    """

    mode: Mode
    template: Template = field(default_factory=lambda: Template(DEFAULT))
    link: Kind = Kind.HARD_LINK
    clear: bool = False
    sidecars: bool | None = None
    untag: bool = False

    @property
    def kind(self) -> Kind:
        """What is done to each file."""
        return self.link if self.mode is Mode.LINK else Kind(self.mode)


def request(photo: Photo, min_confidence: float | None = None) -> Request:
    """What organizing makes of a photo, as `Library.plan` says.

    Args:
        photo: From the catalog.
        min_confidence: Less confident predictions stay; at 0 unsure ones go, too.
    """
    scene, reason = photo.label, ""
    if photo.offline:
        reason = "Its drive or folder cannot be reached now."
    elif photo.corrected:
        if scene == NONE:
            reason = "It shows none of the scenes, a person says."
    elif photo.status is not PhotoStatus.OK:
        reason = photo.reason or "It has no result yet."
    elif photo.provisional:
        reason = "It has only a provisional result yet: scan its folder to the end."
    elif photo.unsure and min_confidence == 0:
        scene = photo.best
    elif photo.unsure:
        reason = "It is unsure: say what it shows first."
    elif photo.confidence < (min_confidence or 0):
        reason = f"Its confidence of {photo.confidence:.0%} is below {min_confidence:.0%}."
    return Request(
        photo.id, photo.path, photo.fingerprint, None if reason else scene, reason,
        None if reason or scene is None else Facts.of(photo, scene),
    )


def refusal(path: Path, fingerprint: Fingerprint) -> str:
    """Why a file is not to be touched: it is not the photo that was scanned; empty if it is."""
    try:
        status = volume.look(path)
    except OSError as error:
        return os_error_sentence(error)
    if status is None:
        return "The file is no longer there."
    if not volume.is_file(status):
        return "It is a link, not a file of its own."
    if not volume.matches(fingerprint, status):
        return "The file was changed since it was scanned."
    return ""


def plan(
    requests: Iterable[Request],
    choices: Choices | Mode,
    destination: Path,
    sources: Sequence[Path] = (),
) -> Plan:
    """Plans copies, moves or links; looks at the disk, changes nothing.

    A photo's raw or JPEG twin, live movie and sidecars travel with it under
    the same number. A name that is taken, in any spelling a file system might
    take for the same, gets a number; a photo that is there already with the
    same content is left out.

    Args:
        requests: The photos, in order.
        choices: How; a mode alone goes by scene.
        destination: Will hold the folders; need not exist.
        sources: The folders that were scanned.

    Raises:
        InputFault: The destination is a system folder, it and a source lie
            inside each other, or hard links would cross volumes.
        EnvironmentFault: The destination cannot be looked at or written to.
    """
    if isinstance(choices, Mode):
        choices = Choices(choices)
    destination = destination.expanduser().absolute()
    destinations.check(destination, sources)
    planned = _Planning(choices, destination).plan(list(requests))
    if choices.clear and choices.mode is Mode.MOVE:
        return replace(planned, clear_below=tuple(source.absolute() for source in sources))
    return planned


@dataclass
class _Group:
    """Photos of one folder, name and class, with what travels with them."""

    scene: str
    stem: str
    place: Place
    photos: list[Request] = field(default_factory=list)
    members: dict[Path, tuple[int, Fingerprint]] = field(default_factory=dict)


class _Planning:
    def __init__(self, choices: Choices, destination: Path) -> None:
        self._choices = choices
        self._moves = choices.mode is Mode.MOVE
        self._destination = destination
        self._siblings: dict[Path, Siblings] = {}
        self._taken: dict[Path, dict[str, Path]] = {}
        self._devices: dict[Path, int] = {}
        self._writable: dict[Path, bool] = {}
        self._files: list[PlannedFile] = []
        self._left_out: list[LeftOut] = []
        self._bytes_needed = 0
        self._bytes_copied = 0

    def plan(self, requests: list[Request]) -> Plan:
        for number, group in enumerate(self._gather(requests), start=1):
            try:
                self._place(group, number)
            except OSError as error:
                self._leave(group.photos, os_error_sentence(error))
        copied = self._bytes_copied > 0 or self._choices.mode is Mode.COPY
        seconds = (len(self._files) * (_COPY_SECONDS if copied else _STEP_SECONDS)
                   + self._bytes_copied / _BYTES_A_SECOND)
        return Plan(
            self._choices.mode, self._destination, tuple(self._files), tuple(self._left_out),
            self._bytes_needed, volume.free_bytes(self._destination), seconds,
        )

    def _gather(self, requests: list[Request]) -> list[_Group]:
        asked = {request.path: request for request in requests}
        fit: dict[Path, Request] = {}
        for request in requests:
            if reason := self._reason(request):
                self._leave([request], reason)
            else:
                fit[request.path] = request
        groups: dict[tuple[Path, str, str], _Group] = {}
        claimed: set[Path] = set()
        # A raw file whose twin goes, goes with it: the twin first.
        for request in sorted(fit.values(), key=lambda r: r.path.suffix.lower() in RAW):
            path = request.path
            if path in claimed:
                continue
            try:
                companions = self._companions(path)
            except OSError as error:
                self._leave([request], os_error_sentence(error))
                continue
            assert request.scene is not None
            key = (path.parent, path.stem, request.scene)
            if key not in groups:
                facts = request.facts or Facts(request.scene, path.stem, path.parent.name)
                groups[key] = _Group(request.scene, path.stem,
                                     self._choices.template.place(facts))
            group = groups[key]
            group.photos.append(request)
            group.members[path] = request.photo_id, request.fingerprint
            claimed.add(path)
            for companion, fingerprint in companions.items():
                # A sidecar of two photos that part ways can move only once.
                if companion in group.members or (
                        companion in claimed and self._moves):
                    continue
                owner = asked.get(companion, request)
                group.members[companion] = owner.photo_id, fingerprint
                claimed.add(companion)
        travelling = {path for group in groups.values() for path in group.members}
        self._left_out = [left for left in self._left_out if left.source not in travelling]
        return list(groups.values())

    def _reason(self, request: Request) -> str:
        """Why a photo cannot be organized, or an empty string."""
        if request.scene is None:
            return request.reason or "It has no scene."
        if request.scene in ("", "..") or PurePath(request.scene).name != request.scene:
            raise InputFault(f"{request.scene!r} cannot be the name of a class folder.")
        if reason := refusal(request.path, request.fingerprint):
            return reason
        if self._moves and not self._may_take_from(request.path.parent):
            return "Its folder is read-only, so it can be copied but not moved."
        return ""

    def _may_take_from(self, folder: Path) -> bool:
        if folder not in self._writable:
            self._writable[folder] = volume.is_writable(folder)
        return self._writable[folder]

    def _companions(self, path: Path) -> dict[Path, Fingerprint]:
        folder = path.parent
        if folder not in self._siblings:
            self._siblings[folder] = Siblings(file.name for file in volume.list_folder(folder))
        found = {}
        for name in self._siblings[folder].companions(path.name):
            status = volume.look(folder / name)
            if status is not None and volume.is_file(status):
                found[folder / name] = Fingerprint.of(status)
        return found

    def _place(self, group: _Group, number: int) -> None:
        folder = self._destination / group.place.folder
        if _is_same_folder(folder, group.photos[0].path.parent):
            self._leave(group.photos, "It is already there.")
            return
        if self._choices.kind is Kind.HARD_LINK and self._crosses(group.photos[0].path, folder):
            self._leave(group.photos, _OTHER_DISK)
            return
        targets, there, renamed = self._find_place(group, folder)
        if there and self._choices.mode is not Mode.COPY:
            self._leave(group.photos, _IDENTICAL)
            return
        self._leave([photo for photo in group.photos if photo.path in there], _IDENTICAL)
        for path, target in targets.items():
            if path in there:
                continue
            photo_id, fingerprint = group.members[path]
            self._names_in(folder)[volume.name_key(target.name)] = path
            self._files.append(PlannedFile(photo_id, path, target, fingerprint, group.scene,
                                           self._choices.kind, renamed, number))
            self._add_size(path, folder, fingerprint.size)

    def _add_size(self, path: Path, folder: Path, size: int) -> None:
        if self._choices.mode is Mode.LINK:
            return
        if self._choices.mode is Mode.COPY or self._crosses(path, folder):
            self._bytes_needed += size
            self._bytes_copied += size

    def _crosses(self, path: Path, folder: Path) -> bool:
        return self._device(path.parent) != self._device(folder)

    def _find_place(
        self, group: _Group, folder: Path
    ) -> tuple[dict[Path, Path], dict[Path, Path], bool]:
        """The group's targets, what of it is there already, and whether it got a number."""
        taken = self._names_in(folder)
        tails = {path: path.name.removeprefix(group.stem) for path in group.members}
        attempt = 1
        while True:
            own = group.stem if group.place.stem is None else group.place.stem
            stem = _numbered(own, attempt, max(map(length, tails.values())))
            targets = {path: folder / (stem + tail) for path, tail in tails.items()}
            there = {path: taken[key] for path, target in targets.items()
                     if (key := volume.name_key(target.name)) in taken}
            if not there or self._is_there(group, folder, there):
                return targets, there, attempt > 1
            attempt += 1

    def _is_there(self, group: _Group, folder: Path, there: dict[Path, Path]) -> bool:
        """Whether all photos of the group are there already, and nothing else of it differs."""
        return all(photo.path in there for photo in group.photos) and all(
            existing.parent == folder
            and _is_plain_file(existing)
            and contents.same_content(path, existing)
            for path, existing in there.items()
        )

    def _names_in(self, folder: Path) -> dict[str, Path]:
        """What lies or will lie in a class folder, by what file systems take for one name."""
        if folder not in self._taken:
            there = volume.list_folder(folder) if volume.look(folder) else []
            self._taken[folder] = {volume.name_key(path.name): path for path in there}
        return self._taken[folder]

    def _device(self, folder: Path) -> int:
        if folder not in self._devices:
            self._devices[folder] = volume.device(folder)
        return self._devices[folder]

    def _leave(self, photos: Iterable[Request], reason: str) -> None:
        self._left_out += [LeftOut(photo.photo_id, photo.path, reason) for photo in photos]


def _is_plain_file(path: Path) -> bool:
    status = volume.look(path)
    return status is not None and volume.is_file(status)


def _is_same_folder(first: Path, second: Path) -> bool:
    return first == second or (first.exists() and first.samefile(second))


def _numbered(stem: str, number: int, tail: int) -> str:
    """A stem that leaves room for so many bytes after it."""
    suffix = "" if number == 1 else f" ({number})"
    return fitting(stem, LONGEST - length(suffix) - tail) + suffix

"""Writes keywords into photos and sidecars, such that each file's old bytes come back exactly.

A file is changed in these steps, each of which survives the death of the
process: its new bytes are written beside it and read back; what its old bytes
are made of from the new ones is committed to the journal; then the two files
exchange their names, and what came off the photo's name is looked at once
more before it goes.
"""

from __future__ import annotations

import errno
import hashlib
import os
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scene_organizer.catalog.journal import Entry, Journal
from scene_organizer.domain.errors import InputFault, ProgramFault
from scene_organizer.domain.operation import Kind, State
from scene_organizer.domain.photo import Fingerprint
from scene_organizer.domain.tags import TagEdit, of_json
from scene_organizer.fileops import contents, delta, naming, transfer, volume

Edit = Callable[[TagEdit, bool, bytes], bytes]
"""Gives the new bytes of a photo, or (if true) of a sidecar; raises `InputFault`."""

Follow = Callable[[Path], None]
"""Told of each photo whose bytes have changed, before the journal says so; raises `OSError`."""

_MOMENT = 1_000_000_000
_TIME = struct.Struct(">q")

_OUTSIDE = "The file was changed outside Scene Organizer."
_SINCE = "The file was changed since it was tagged, so it was left as it is."
_INTERRUPTED = "Interrupted before it was done; it is as it was."
_UNDO_INTERRUPTED = "The undo was interrupted; it can be tried again."


@dataclass(frozen=True)
class _Prepared:
    """An entry whose new bytes lie ready.

    Attributes:
        entry: Not yet recorded.
        original: What restores the old bytes, for the journal.
        seen: The file as it was read, or None where there was none.
    """

    entry: Entry
    original: bytes
    seen: Fingerprint | None


class Tagging:
    """The `Step` that changes what photos and sidecars hold.

    Args:
        edit: Edits bytes, in a decode child.
        follow: Keeps the catalog up to date.
    """

    def __init__(self, edit: Edit, follow: Follow) -> None:
        self._edit = edit
        self._follow = follow

    def carry_out(self, group: Sequence[Entry], journal: Journal) -> list[Entry]:
        """See `Step.carry_out`."""
        culprit = group[0]
        entries = list(group)
        try:
            prepared: list[_Prepared] = []
            for index, culprit in enumerate(group):
                prepared.append(self._prepare(culprit))
                entries[index] = prepared[index].entry
            with journal.transaction():
                for each in prepared:
                    journal.keep_original(each.entry, each.original)
                journal.update(entries)
            for index, each in enumerate(prepared):
                culprit = each.entry
                self._publish(each)
                entries[index] = replace(culprit, state=State.DONE, temp=None)
        except (OSError, InputFault) as error:
            reason = transfer.sentence(error)
            because = f"It stayed with {culprit.source.name}, which failed: {reason}"
            return [
                self._leave(entry, journal, State.FAILED,
                            reason if entry.id == culprit.id else because)
                for entry in entries
            ]
        return entries

    def settle(self, group: Sequence[Entry], journal: Journal) -> list[Entry]:
        """See `Step.settle`."""
        try:
            if any(volume.look(entry.target.parent) is None for entry in group):
                return list(group)  # Perhaps on a disk that is not connected now.
            if all(self._is_published(entry) for entry in group):
                return [self._finish(entry) for entry in group]
        except InputFault:
            pass  # One was changed outside; then all go back.
        except OSError as error:
            return [replace(entry, reason=transfer.sentence(error)) for entry in group]
        return [self._leave(entry, journal, State.SKIPPED, _INTERRUPTED) for entry in group]

    def take_back(self, entry: Entry, journal: Journal) -> Entry:
        """See `Step.take_back`."""
        try:
            self._restore(entry, journal)
        except InputFault as error:
            return self._stay(entry, error.sentence)
        except OSError as error:
            return self._settle_undo(entry, transfer.sentence(error))
        return replace(transfer.discard_temp(entry), state=State.UNDONE)

    def settle_undo(self, entry: Entry, journal: Journal) -> Entry:
        """See `Step.settle_undo`."""
        return self._settle_undo(entry, _UNDO_INTERRUPTED)

    # Forth

    def _prepare(self, entry: Entry) -> _Prepared:
        """Leaves the new bytes, verified, under the entry's hidden name."""
        transfer.check_source(entry.source, entry.fingerprint)
        status = volume.look(entry.target)
        _check_changeable(entry, status)
        before = b"" if status is None else contents.read(entry.target)
        sidecar = entry.kind is Kind.SIDECAR
        after = self._edit(of_json(entry.detail), sidecar, before)
        seen = None if status is None else Fingerprint.of(status)
        if after == before:
            same = "" if seen is None else _digest(before)
            entry = replace(entry, state=State.VERIFIED, digest=same, digest_before=same,
                            left=seen, temp=None)
            return _Prepared(entry, b"", seen)
        difference = delta.make(before, after)
        if delta.apply(after, difference) != before:
            raise ProgramFault("What would restore a file did not give its bytes.")
        temp = _temp(entry)
        contents.write(temp, after, entry.target if seen else None)
        if seen is not None and len(after) == len(before):
            # Backups tell by size and time what has changed.
            contents.set_time(temp, seen.mtime_ns + _MOMENT)
        digest = _digest(after)
        transfer.verify(temp, digest)
        entry = replace(entry, state=State.VERIFIED, digest=digest,
                        digest_before=_digest(before) if seen else "",
                        left=Fingerprint.of(temp.lstat()))
        return _Prepared(entry, _TIME.pack(seen.mtime_ns if seen else 0) + difference, seen)

    def _publish(self, prepared: _Prepared) -> None:
        entry = prepared.entry
        if entry.temp is None:
            return
        # Of a photo and its sidecar the one was prepared before the other is
        # published: what counts is that the target is still what was read.
        _place(entry.temp, entry.target, prepared.seen)
        if entry.kind is Kind.TAG:
            self._follow(entry.target)

    def _is_published(self, entry: Entry) -> bool:
        """Whether the new bytes are in place; clears away what an interruption left.

        Raises:
            InputFault: The file was changed meanwhile.
            OSError: It cannot be read.
        """
        if entry.state is not State.VERIFIED:
            return False
        if entry.digest == entry.digest_before:
            return True
        if _digest_at(entry.target) != entry.digest:
            return False
        _clear(entry, entry.digest_before)
        return True

    def _finish(self, entry: Entry) -> Entry:
        """Ends an entry that is published."""
        if entry.digest != entry.digest_before:
            try:
                volume.sync_folder(entry.target.parent)
                if entry.kind is Kind.TAG:
                    self._follow(entry.target)
            except OSError as error:
                return replace(entry, reason=transfer.sentence(error))
        return replace(transfer.discard_temp(entry), state=State.DONE, reason="")

    # Back

    def _leave(self, entry: Entry, journal: Journal, state: State, reason: str) -> Entry:
        """Brings one entry back to where it was; open if the disk does not let us."""
        try:
            if entry.state is State.PUBLISHED and _digest_at(entry.target) == entry.digest_before:
                # It was on the way back already.
                _clear(entry, entry.digest)
            if entry.state in (State.PUBLISHED, State.DONE) or self._is_published(entry):
                # From here on a hidden file is one of the way back.
                entry = replace(transfer.discard_temp(entry), state=State.PUBLISHED,
                                temp=volume.temp_beside(entry.target))
                journal.update([entry])
                self._restore(entry, journal)
        except InputFault as error:
            return self._unrestored(entry, state, error.sentence)
        except OSError as error:
            return replace(entry, reason=transfer.sentence(error))
        return replace(transfer.discard_temp(entry), state=state, reason=reason)

    def _unrestored(self, entry: Entry, state: State, reason: str) -> Entry:
        """An entry that may not be brought back."""
        try:
            if _digest_at(entry.target) == entry.digest:
                return self._stay(entry, reason)
        except OSError as error:
            return replace(entry, reason=transfer.sentence(error))
        return replace(transfer.discard_temp(entry), state=state, reason=reason)

    def _restore(self, entry: Entry, journal: Journal) -> None:
        """Gives a file its old bytes back.

        Raises:
            InputFault: It was changed since.
            OSError: The disk failed.
        """
        if entry.digest == entry.digest_before:
            return
        status = volume.look(entry.target)
        if status is None and entry.digest_before:
            if volume.look(entry.target.parent) is None:
                raise InputFault(f"The folder {entry.target.parent} is not there."
                                 " Is its disk connected?")
            raise InputFault("The file is no longer there.")
        if status is None:
            return  # A sidecar that somebody else has removed.
        if not volume.is_file(status):
            raise InputFault(_SINCE)
        after = contents.read(entry.target)
        if _digest(after) == entry.digest_before:
            if entry.kind is Kind.TAG:
                self._follow(entry.target)
            return  # It is back already.
        if _digest(after) != entry.digest:
            raise InputFault(_SINCE)
        if not entry.digest_before:
            # A sidecar that held nothing but what we have written.
            volume.remove(entry.target)
            volume.sync_folder(entry.target.parent)
            return
        self._put_back(entry, _original(entry, journal, after), Fingerprint.of(status))

    def _put_back(self, entry: Entry, original: tuple[bytes, int], seen: Fingerprint) -> None:
        content, mtime_ns = original
        temp = _temp(entry)
        contents.write(temp, content, entry.target)
        contents.set_time(temp, mtime_ns)
        transfer.verify(temp, entry.digest_before)
        _place(temp, entry.target, seen)
        if entry.kind is Kind.TAG:
            self._follow(entry.target)

    def _settle_undo(self, entry: Entry, reason: str) -> Entry:
        try:
            if volume.look(entry.target.parent) is None:
                return replace(entry, reason=reason)  # Perhaps its disk is not connected.
            now = _digest_at(entry.target)
            if now == entry.digest_before:
                _clear(entry, entry.digest)
                if entry.kind is Kind.TAG:
                    self._follow(entry.target)
                volume.sync_folder(entry.target.parent)
                return replace(transfer.discard_temp(entry), state=State.UNDONE, reason="")
        except InputFault as error:
            return self._stay(entry, error.sentence)
        except OSError as error:
            return replace(entry, reason=transfer.sentence(error))
        return self._stay(entry, reason if now == entry.digest else _SINCE)

    def _stay(self, entry: Entry, reason: str) -> Entry:
        return replace(transfer.discard_temp(entry), state=State.DONE, reason=reason)


def _place(temp: Path, target: Path, seen: Fingerprint | None) -> None:
    """Puts a hidden file in a file's place, if that is still what was seen there.

    Raises:
        InputFault: It is another one.
        OSError: The disk failed; the folder is as it was but for the hidden file.
    """
    if seen is None:
        naming.rename(temp, target)
    else:
        status = volume.look(target)
        if status is None or not volume.matches(seen, status):
            raise InputFault(_OUTSIDE)
        naming.exchange(temp, target)
        former = volume.look(temp)
        if former is not None and not volume.matches(seen, former):
            # It was changed in the instant between.
            naming.exchange(temp, target)
            raise InputFault(_OUTSIDE)
    volume.sync_folder(target.parent)
    if seen is not None and volume.look(temp) is not None:
        volume.remove(temp)


def _clear(entry: Entry, former: str) -> None:
    """Removes what came off a file's name, once it is known to be what was expected there.

    Raises:
        InputFault: It is not: somebody changed the file, which is put back.
        OSError: The disk failed.
    """
    if entry.temp is None or volume.look(entry.temp) is None:
        return
    if not former or contents.digest(entry.temp) == former:
        volume.remove(entry.temp)
        return
    naming.exchange(entry.temp, entry.target)
    volume.sync_folder(entry.target.parent)
    raise InputFault(_OUTSIDE)


def _check_changeable(entry: Entry, status: os.stat_result | None) -> None:
    if status is None:
        if entry.kind is Kind.TAG:
            raise InputFault("The file is no longer there.")
        return
    if not volume.is_file(status):
        raise InputFault(f"{entry.target.name} is a link or a folder, not a file of its own.")
    if not status.st_mode & 0o222:
        raise InputFault(f"{entry.target.name} is marked read-only.")
    if status.st_nlink > 1:
        raise InputFault(f"{entry.target.name} has other names (hard links), which would not "
                         "change with it. An XMP sidecar can hold its keywords instead.")


def _original(entry: Entry, journal: Journal, after: bytes) -> tuple[bytes, int]:
    """A file's old bytes and modification time.

    Raises:
        InputFault: The journal does not give them.
    """
    kept = journal.original(entry)
    try:
        if kept is not None:
            (mtime_ns,) = _TIME.unpack_from(kept)
            content = delta.apply(after, kept[_TIME.size:])
            if _digest(content) == entry.digest_before:
                return content, mtime_ns
    except (ValueError, struct.error):
        pass  # Said below.
    raise InputFault("The journal no longer holds what the file was before, so it was left "
                     "as it is.")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _digest_at(path: Path) -> str:
    """The hash of a file's bytes, empty where no file is.

    Raises:
        OSError: It cannot be read.
    """
    status = volume.look(path)
    if status is None:
        return ""
    if not volume.is_file(status):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    return contents.digest(path)


def _temp(entry: Entry) -> Path:
    assert entry.temp is not None, "files to be changed are planned with a hidden name"
    return entry.temp

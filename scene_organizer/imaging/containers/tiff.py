"""TIFF: XMP and IPTC as tags of the first page (XMP part 3, 1.1.6).

The first directory is written anew at the end of the file and the header
points there. Whatever else the file holds stays at its offset, so what this
program does not understand cannot be harmed.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import NamedTuple

from scene_organizer.imaging.containers.carried import Carried, cut_short
from scene_organizer.imaging.faults import Untaggable

_XMP, _IPTC = 700, 33723
_BYTE, _UNDEFINED = 1, 7
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
          16: 8, 17: 8, 18: 8}
_MOST_ENTRIES = 10_000


class _Entry(NamedTuple):
    tag: int
    kind: int
    length: int
    value: bytes


@dataclass(frozen=True)
class _Form:
    """How numbers are written: classic TIFF or BigTIFF, in one of two byte orders."""

    order: str
    big: bool

    @property
    def offset(self) -> struct.Struct:
        return struct.Struct(self.order + ("Q" if self.big else "I"))

    @property
    def count(self) -> struct.Struct:
        return struct.Struct(self.order + ("Q" if self.big else "H"))

    @property
    def entry(self) -> struct.Struct:
        return struct.Struct(self.order + ("HHQ8s" if self.big else "HHI4s"))

    @property
    def pointer_at(self) -> int:
        """Where the header keeps the offset of the first directory."""
        return 8 if self.big else 4


def read(data: bytes) -> Carried:
    """Takes XMP and IPTC out.

    Raises:
        InputFault: The file is damaged.
    """
    form = _form(data)
    entries = {entry.tag: entry for entry in _directory(data, form)[0]}
    xmp, iptc = (_content(data, form, entries[tag]) if tag in entries else b""
                 for tag in (_XMP, _IPTC))
    return Carried(xmp, iptc)


def write(data: bytes, carried: Carried) -> bytes:
    """Puts XMP and IPTC in; an empty one is taken out.

    Raises:
        Untaggable: The file would become too large for its kind.
        InputFault: The file is damaged.
    """
    form = _form(data)
    entries, next_page, start = _directory(data, form)
    old = read(data)
    new = bytearray(_without_tail(data, form, entries, start))
    cut = len(new)
    kept = {entry.tag: entry for entry in entries}
    for tag, kind, content, before in ((_XMP, _BYTE, carried.xmp, old.xmp),
                                       (_IPTC, _UNDEFINED, carried.iptc or b"", old.iptc)):
        if content == before and tag in kept and sum(_place(form, kept[tag])) <= cut:
            continue
        kept.pop(tag, None)
        if not content:
            continue
        if len(content) <= form.offset.size:
            kept[tag] = _Entry(tag, kind, len(content), content)
            continue
        new += b"\0" * (len(new) % 2)
        kept[tag] = _Entry(tag, kind, len(content), form.offset.pack(len(new)))
        new += content
    new += b"\0" * (len(new) % 2)
    place = len(new)
    new += form.count.pack(len(kept))
    for tag in sorted(kept):
        entry = kept[tag]
        new += form.entry.pack(entry.tag, entry.kind, entry.length, entry.value)
    new += next_page
    if not form.big and len(new) >= 2**32:
        raise Untaggable("With keywords the file would be too large for a TIFF.")
    form.offset.pack_into(new, form.pointer_at, place)
    return bytes(new)


def _form(data: bytes) -> _Form:
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 16:
        raise cut_short()
    (version,) = struct.unpack_from(order + "H", data, 2)
    if version not in (42, 43):
        raise cut_short()
    return _Form(order, version == 43)


def _directory(data: bytes, form: _Form) -> tuple[list[_Entry], bytes, int]:
    """The first directory's entries, the offset of the next as written, and where it begins."""
    try:
        (start,) = form.offset.unpack_from(data, form.pointer_at)
        (count,) = form.count.unpack_from(data, start)
        at = start + form.count.size
        if count > _MOST_ENTRIES:
            raise cut_short()
        entries = []
        for number in range(count):
            tag, kind, length, value = form.entry.unpack_from(
                data, at + number * form.entry.size)
            entries.append(_Entry(tag, kind, length, value))
    except struct.error as error:
        raise cut_short() from error
    end = at + count * form.entry.size
    next_page = data[end:end + form.offset.size]
    if len(next_page) < form.offset.size or len({each.tag for each in entries}) < len(entries):
        raise cut_short()
    return entries, next_page, start


def _place(form: _Form, entry: _Entry) -> tuple[int, int]:
    """Where an entry's value lies outside of it, and its bytes; 0, 0 if inside."""
    size = _SIZES.get(entry.kind, 0) * entry.length
    if size <= form.offset.size:
        return 0, 0
    return form.offset.unpack(entry.value)[0], size


def _content(data: bytes, form: _Form, entry: _Entry) -> bytes:
    size = _SIZES.get(entry.kind, 0) * entry.length
    start, length = _place(form, entry)
    if not length:
        return entry.value[:size]
    if start + length > len(data):
        raise cut_short()
    return data[start:start + length]


def _without_tail(data: bytes, form: _Form, entries: list[_Entry], start: int) -> bytes:
    """The file without what an earlier edit put at its end, so that it does not grow each time."""
    end = start + form.count.size + len(entries) * form.entry.size + form.offset.size
    if end != len(data):
        return data
    for tag in (_IPTC, _XMP):
        for entry in entries:
            place, length = _place(form, entry)
            if entry.tag == tag and length and place + length + length % 2 == start:
                start = place
    return data[:start]

"""JPEG: XMP in an APP1 segment, IPTC in Photoshop's resources in APP13 (XMP part 3, 1.1.3)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from scene_organizer.imaging.containers.carried import Carried, cut_short, single
from scene_organizer.imaging.faults import Untaggable

_SOI, _APP0, _APP1, _APP13, _SOS = 0xD8, 0xE0, 0xE1, 0xED, 0xDA
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF = b"Exif\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_RESOURCE = b"8BIM"
_IPTC = 0x0404
_MOST = 0xFFFF - 2
_PARAMETERLESS = frozenset({0x01, *range(0xD0, 0xD8)})


class _Segment(NamedTuple):
    marker: int
    body: bytes
    whole: bytes


def read(data: bytes) -> Carried:
    """Takes XMP and IPTC out.

    Raises:
        InputFault: The file is damaged.
    """
    segments, _ = _segments(data)
    packets = [each.body[len(_XMP):] for each in segments if _is(each, _APP1, _XMP)]
    iptc = [content for number, _, content in _resources(segments) if number == _IPTC]
    return Carried(single(packets), single(iptc))


def write(data: bytes, carried: Carried) -> bytes:
    """Puts XMP and IPTC in; an empty one is taken out.

    Raises:
        Untaggable: They do not fit in.
        InputFault: The file is damaged.
    """
    segments, rest = _segments(data)
    old = read(data)
    if carried.xmp != old.xmp:
        segments = _with_xmp(segments, carried.xmp)
    if carried.iptc != old.iptc:
        segments = _with_iptc(segments, carried.iptc or b"")
    return b"\xff\xd8" + b"".join(segment.whole for segment in segments) + rest


def _segments(data: bytes) -> tuple[list[_Segment], bytes]:
    """What stands before the first scan, and all from there on."""
    if data[:2] != bytes((0xFF, _SOI)):
        raise cut_short()
    segments: list[_Segment] = []
    at = 2
    while True:
        start = at
        while data[at:at + 1] == b"\xff" and data[at + 1:at + 2] == b"\xff":
            at += 1  # Markers may be preceded by any number of fill bytes.
        if len(data) < at + 4 or data[at] != 0xFF:
            raise cut_short()
        marker = data[at + 1]
        if marker == _SOS:
            return segments, data[start:]
        alone = marker in _PARAMETERLESS
        end = at + 2 + (0 if alone else int.from_bytes(data[at + 2:at + 4]))
        if end > len(data) or (end < at + 4 and not alone):
            raise cut_short()
        segments.append(_Segment(marker, data[at + 4:end], data[start:end]))
        at = end


def _is(segment: _Segment, marker: int, name: bytes) -> bool:
    return segment.marker == marker and segment.body.startswith(name)


def _segment(marker: int, body: bytes) -> _Segment:
    if len(body) > _MOST:
        raise Untaggable("Its metadata have become too large for a JPEG file.")
    whole = bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2) + body
    return _Segment(marker, body, whole)


def _replaced(
    segments: list[_Segment], marker: int, name: bytes, new: list[_Segment]
) -> list[_Segment]:
    """With other segments of a kind, where the first of it stood or else behind EXIF."""
    places = [at for at, each in enumerate(segments) if _is(each, marker, name)]
    if places:
        place = places[0]
    else:
        # Before a multi-picture index: its offsets count from where it stands.
        place = next((at for at, each in enumerate(segments)
                      if each.marker != _APP0 and not _is(each, _APP1, _EXIF)
                      and not _is(each, _APP1, _XMP)), len(segments))
    kept = [each for at, each in enumerate(segments) if at not in places]
    return [*kept[:place], *new, *kept[place:]]


def _with_xmp(segments: list[_Segment], packet: bytes) -> list[_Segment]:
    new = [_segment(_APP1, _XMP + packet)] if packet else []
    return _replaced(segments, _APP1, _XMP, new)


def _resources(segments: list[_Segment]) -> Iterator[tuple[int, bytes, bytes]]:
    """Photoshop's resources: number, name as written, content."""
    block = b"".join(each.body[len(_PHOTOSHOP):] for each in segments
                     if _is(each, _APP13, _PHOTOSHOP))
    at = 0
    while at < len(block.rstrip(b"\0")):
        try:
            mark, number, length = struct.unpack_from(">4sHB", block, at)
            name_end = at + 6 + (length + 2) // 2 * 2
            (size,) = struct.unpack_from(">I", block, name_end)
        except struct.error as error:
            raise cut_short() from error
        content = block[name_end + 4:name_end + 4 + size]
        if mark != _RESOURCE or len(content) != size:
            raise Untaggable("Its IPTC lie among what this program does not know.")
        yield number, block[at + 6:name_end], content
        at = name_end + 4 + (size + 1) // 2 * 2


def _with_iptc(segments: list[_Segment], iptc: bytes) -> list[_Segment]:
    resources = list(_resources(segments))
    numbers = [number for number, _, _ in resources]
    if _IPTC in numbers:
        at = numbers.index(_IPTC)
        resources[at:at + 1] = [(_IPTC, resources[at][1], iptc)] if iptc else []
    elif iptc:
        resources.append((_IPTC, b"\0\0", iptc))
    block = b"".join(
        _RESOURCE + number.to_bytes(2) + name + len(content).to_bytes(4) + content
        + b"\0" * (len(content) % 2)
        for number, name, content in resources
    )
    most = _MOST - len(_PHOTOSHOP)
    new = [_segment(_APP13, _PHOTOSHOP + block[at:at + most])
           for at in range(0, len(block), most)]
    return _replaced(segments, _APP13, _PHOTOSHOP, new)

"""WebP: XMP in a chunk of its own, announced in VP8X (RFC 9649); there is no place for IPTC."""

from __future__ import annotations

from typing import NamedTuple

from scene_organizer.imaging.containers.carried import Carried, cut_short, single

_XMP, _EXTENDED, _LOSSLESS, _LOSSY = b"XMP ", b"VP8X", b"VP8L", b"VP8 "
_XMP_FLAG, _ALPHA_FLAG = 0x04, 0x10


class _Chunk(NamedTuple):
    kind: bytes
    body: bytes

    @property
    def whole(self) -> bytes:
        return self.kind + len(self.body).to_bytes(4, "little") + self.body + b"\0" * (
            len(self.body) % 2)


def read(data: bytes) -> Carried:
    """Takes XMP out.

    Raises:
        InputFault: The file is damaged.
    """
    packets = [chunk.body for chunk in _chunks(data)[0] if chunk.kind == _XMP]
    return Carried(single(packets), None)


def write(data: bytes, carried: Carried) -> bytes:
    """Puts XMP in; an empty one is taken out.

    Raises:
        InputFault: The file is damaged.
    """
    chunks, rest = _chunks(data)
    if chunks[0].kind != _EXTENDED:
        chunks.insert(0, _extended(chunks[0]))
    flags = chunks[0].body[0] & ~_XMP_FLAG | (_XMP_FLAG if carried.xmp else 0)
    chunks[0] = _Chunk(_EXTENDED, bytes((flags,)) + chunks[0].body[1:])
    place = next((at for at, chunk in enumerate(chunks) if chunk.kind == _XMP), None)
    new = [_Chunk(_XMP, carried.xmp)] if carried.xmp else []
    if place is None:
        chunks += new
    else:
        chunks[place:place + 1] = new
    body = b"WEBP" + b"".join(chunk.whole for chunk in chunks)
    return b"RIFF" + len(body).to_bytes(4, "little") + body + rest


def _chunks(data: bytes) -> tuple[list[_Chunk], bytes]:
    """The chunks, and what stands behind the last."""
    length = 8 + int.from_bytes(data[4:8], "little")
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or length > len(data):
        raise cut_short()
    chunks = []
    at = 12
    while at + 8 <= length:
        size = int.from_bytes(data[at + 4:at + 8], "little")
        if at + 8 + size > length:
            raise cut_short()
        chunks.append(_Chunk(data[at:at + 4], data[at + 8:at + 8 + size]))
        at += 8 + size + size % 2
    headless = not chunks or (chunks[0].kind == _EXTENDED and len(chunks[0].body) < 10)
    if headless or at not in (length, length + 1):
        raise cut_short()
    return chunks, data[length:]


def _extended(picture: _Chunk) -> _Chunk:
    """The head that a file of nothing but its picture lacks."""
    body = picture.body
    if picture.kind == _LOSSLESS and len(body) >= 5 and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        width, height = bits & 0x3FFF, bits >> 14 & 0x3FFF
        flags = _ALPHA_FLAG if bits >> 28 & 1 else 0
    elif picture.kind == _LOSSY and len(body) >= 10 and body[3:6] == b"\x9d\x01\x2a":
        width, height = ((int.from_bytes(body[at:at + 2], "little") & 0x3FFF) - 1
                         for at in (6, 8))
        flags = 0
    else:
        raise cut_short()
    if width < 0 or height < 0:
        raise cut_short()
    size = width.to_bytes(3, "little") + height.to_bytes(3, "little")
    return _Chunk(_EXTENDED, bytes((flags, 0, 0, 0)) + size)

"""PNG: XMP in an iTXt chunk (XMP part 3, 1.1.5); there is no standard place for IPTC."""

from __future__ import annotations

import zlib
from typing import NamedTuple

from scene_organizer.domain.errors import InputFault
from scene_organizer.imaging.containers.carried import Carried, cut_short, single

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\0"
_MOST = 64 * 1024 * 1024


class _Chunk(NamedTuple):
    kind: bytes
    body: bytes
    whole: bytes

    @property
    def holds_xmp(self) -> bool:
        return self.kind == b"iTXt" and self.body.startswith(_KEYWORD)


def read(data: bytes) -> Carried:
    """Takes XMP out.

    Raises:
        InputFault: The file is damaged.
    """
    packets = [_text(chunk.body) for chunk in _chunks(data)[0] if chunk.holds_xmp]
    return Carried(single(packets), None)


def write(data: bytes, carried: Carried) -> bytes:
    """Puts XMP in; an empty one is taken out.

    Raises:
        InputFault: The file is damaged.
    """
    chunks, rest = _chunks(data)
    body = _KEYWORD + b"\0\0\0\0" + carried.xmp
    crc = zlib.crc32(b"iTXt" + body)
    new = _Chunk(b"iTXt", body, len(body).to_bytes(4) + b"iTXt" + body + crc.to_bytes(4))
    place = next((at for at, chunk in enumerate(chunks) if chunk.holds_xmp), None)
    if place is None:
        # Before the pixels, where a reader that gives up early still meets it.
        place = next(at for at, chunk in enumerate(chunks) if chunk.kind == b"IDAT")
        old = place
    else:
        old = place + 1
    chunks[place:old] = [new] if carried.xmp else []
    return _SIGNATURE + b"".join(chunk.whole for chunk in chunks) + rest


def _chunks(data: bytes) -> tuple[list[_Chunk], bytes]:
    """The chunks, and what stands behind the last."""
    if not data.startswith(_SIGNATURE):
        raise cut_short()
    chunks: list[_Chunk] = []
    at = len(_SIGNATURE)
    while not chunks or chunks[-1].kind != b"IEND":
        end = at + 12 + int.from_bytes(data[at:at + 4])
        if end > len(data):
            raise cut_short()
        chunks.append(_Chunk(data[at + 4:at + 8], data[at + 8:end - 4], data[at:end]))
        at = end
    if not any(chunk.kind == b"IDAT" for chunk in chunks):
        raise cut_short()
    return chunks, data[at:]


def _text(body: bytes) -> bytes:
    compressed, method = body[len(_KEYWORD):len(_KEYWORD) + 2].ljust(2, b"\0")
    parts = body[len(_KEYWORD) + 2:].split(b"\0", 2)
    if len(parts) != 3:
        raise cut_short()
    if not compressed:
        return parts[2]
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(parts[2], _MOST)
    except zlib.error as error:
        raise cut_short() from error
    if method or inflater.unconsumed_tail:
        raise InputFault("Its metadata (XMP) are larger than can be opened safely.")
    return text

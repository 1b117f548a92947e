"""What must be known to make a file's former bytes of its present ones."""

from __future__ import annotations

import struct

_BLOCK = 64
_PATIENCE = 64 * 1024
_STRIDE = _BLOCK + 1
"""Coprime to the blocks: probing so, every run of 4 KiB that agrees is met all the same."""

_COPY, _WRITE = b"C", b"W"
_HEAD = struct.Struct(">cQQ")


def make(before: bytes, after: bytes) -> bytes:
    """The difference that `apply` turns `after` into `before` with.

    Small where the two share long runs of bytes, wherever these lie: what an
    edit of metadata replaced is in it, the pixels are not. As rsync does it
    (Tridgell 1999), but both are at hand, so blocks are looked up themselves
    and grown as far as they agree.
    """
    start = _agreement(before, 0, after, 0)
    places = {after[at:at + _BLOCK]: at
              for at in range(len(after) - _BLOCK, start - 1, -_BLOCK)}
    pieces = [_HEAD.pack(_COPY, 0, start)] if start else []
    at = written = start
    while at < len(before):
        found = places.get(before[at:at + _BLOCK])
        if found is None:
            at += 1 if at - written < _PATIENCE else _STRIDE
            continue
        while at > written and found > 0 and before[at - 1] == after[found - 1]:
            at, found = at - 1, found - 1
        length = _agreement(before, at, after, found)
        _write(pieces, before[written:at])
        pieces.append(_HEAD.pack(_COPY, found, length))
        at = written = at + length
    _write(pieces, before[written:])
    return b"".join(pieces)


def apply(after: bytes, difference: bytes) -> bytes:
    """The former bytes.

    Raises:
        ValueError: The difference is malformed or not of these bytes.
    """
    pieces = []
    at = 0
    while at < len(difference):
        try:
            kind, start, length = _HEAD.unpack_from(difference, at)
        except struct.error as error:
            raise ValueError("a difference is cut short") from error
        at += _HEAD.size
        source = after if kind == _COPY else difference
        if kind == _WRITE:
            start, at = at, at + length
        elif kind != _COPY:
            raise ValueError("a difference is malformed")
        if start + length > len(source):
            raise ValueError("a difference is not of these bytes")
        pieces.append(source[start:start + length])
    return b"".join(pieces)


def _write(pieces: list[bytes], content: bytes) -> None:
    if content:
        pieces += [_HEAD.pack(_WRITE, 0, len(content)), content]


def _agreement(first: bytes, at: int, second: bytes, there: int) -> int:
    """Bytes from the two places on that agree."""
    most = min(len(first) - at, len(second) - there)

    def agree(begin: int, end: int) -> bool:
        # Whole slices are compared a thousand times faster than bytes.
        return first[at + begin:at + end] == second[there + begin:there + end]

    length, step = 0, _BLOCK
    while length < most and agree(length, end := min(most, length + step)):
        length, step = end, step * 2
    while step > 1:
        step //= 2
        end = min(most, length + step)
        if agree(length, end):
            length = end
    return length

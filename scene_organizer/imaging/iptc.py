"""Keywords in IPTC datasets (IIM 4.2): ours come and go, all other bytes stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from scene_organizer.domain.errors import InputFault

_MARK = 0x1C
_CHARSET, _KEYWORD = (1, 90), (2, 25)
_UTF_8 = b"\x1b%G"
_LONGEST = 64


class _Dataset(NamedTuple):
    kind: tuple[int, int]
    value: bytes
    whole: bytes


def keywords(data: bytes) -> list[str]:
    """The keywords; in an unknown encoding byte by byte.

    Raises:
        InputFault: The datasets are damaged.
    """
    datasets, _ = _datasets(data)
    encoding = "utf-8" if _says_utf_8(datasets) else "latin-1"
    return [each.value.decode(encoding, "replace") for each in datasets if each.kind == _KEYWORD]


def edit(data: bytes, drop: frozenset[str], add: Sequence[str]) -> bytes:
    """Takes keywords out and adds others that are not there yet.

    Left out are those that are too long for IPTC, and those that cannot be
    written because other texts there are in an unknown encoding.

    Raises:
        InputFault: The datasets are damaged.
    """
    datasets, rest = _datasets(data)
    utf_8 = _says_utf_8(datasets)
    plain = all(each.value.isascii() for each in datasets)
    wanted = [text.encode() for text in dict.fromkeys(add)]
    wanted = [text for text in wanted
              if len(text) <= _LONGEST and (utf_8 or plain or text.isascii())]
    dropped = {text.encode() for text in drop}
    kept = [each for each in datasets
            if each.kind != _KEYWORD or each.value not in dropped or each.value in wanted]
    present = {each.value for each in kept if each.kind == _KEYWORD}
    new = [_dataset(_KEYWORD, text) for text in wanted if text not in present]
    if len(kept) == len(datasets) and not new:
        return data
    if new and not utf_8 and not all(each.value.isascii() for each in new):
        kept = [_dataset(_CHARSET, _UTF_8), *(each for each in kept if each.kind != _CHARSET)]
    # By record and number, as IIM wants it, among ours and theirs in the old order.
    at = next((at for at, each in enumerate(kept) if each.kind > _KEYWORD), len(kept))
    ordered = [*kept[:at], *new, *kept[at:]]
    return b"".join(each.whole for each in ordered) + (rest if ordered else b"")


def _dataset(kind: tuple[int, int], value: bytes) -> _Dataset:
    return _Dataset(kind, value, bytes((_MARK, *kind)) + len(value).to_bytes(2) + value)


def _says_utf_8(datasets: Sequence[_Dataset]) -> bool:
    return any(each.kind == _CHARSET and each.value == _UTF_8 for each in datasets)


def _datasets(data: bytes) -> tuple[list[_Dataset], bytes]:
    """The datasets, and the padding behind them."""
    datasets = []
    at = 0
    while at < len(data) and data[at] == _MARK:
        head = data[at:at + 5]
        length = int.from_bytes(head[3:5])
        start = at + 5
        if length & 0x8000:
            # The length of the length follows.
            width = length & 0x7FFF
            length = int.from_bytes(data[start:start + width])
            start += width
        end = start + length
        if len(head) < 5 or end > len(data):
            raise _damaged()
        datasets.append(_Dataset((head[1], head[2]), data[start:end], data[at:end]))
        at = end
    if data[at:].strip(b"\0"):
        raise _damaged()
    return datasets, data[at:]


def _damaged() -> InputFault:
    return InputFault("Its metadata (IPTC) are damaged, so nothing was written to them.")

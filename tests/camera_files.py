"""Camera raw files written in code: what LibRaw needs to take them for one, and no more."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np
from PIL import Image

from tests.conftest import draw

_LONG = frozenset({254, 256, 257, 273, 278, 279, 330, 34665, 34853})
_SUB_IFD, _EXIF, _GPS = 330, 34665, 34853


def raw_file(
    size: tuple[int, int] = (800, 600),
    preview: bytes | None = None,
    orientation: int = 1,
    make: str = "Maker",
    model: str = "Model",
    dng: bool = True,
    magic: bytes = b"II*\0",
    details: dict[int, Any] | None = None,
    place: dict[int, Any] | None = None,
    pixels: bytes | None = None,
) -> bytes:
    """A raw file that shows the four `CORNERS` as they lie on the sensor.

    Args:
        size: Of the sensor, pixels.
        preview: JPEG bytes.
        orientation: EXIF orientation.
        make, model: Of the camera.
        dng: As an Adobe DNG; else the maker's own TIFF.
        magic: First four bytes.
        details, place: Tags of the EXIF and the GPS directory.
        pixels: The sensor's, in place of the corners.
    """
    width, height = size
    sensor = mosaic(size) if pixels is None else pixels
    main: dict[int, Any] = {
        254: 1, 256: 160, 257: 120, 258: (8, 8, 8), 259: 6, 262: 6, 271: make, 272: model,
        274: orientation, _SUB_IFD: 0, _EXIF: 0, _GPS: 0,
    }
    if preview is not None:
        with Image.open(io.BytesIO(preview)) as image:
            main |= {256: image.width, 257: image.height}
        main |= {273: 0, 277: 3, 278: main[257], 279: len(preview)}
    if dng:
        main |= {
            259: 7, 50706: b"\1\4\0\0", 50708: model,
            50721: (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0), 50728: (1.0, 1.0, 1.0),
        }
    sub = {
        254: 0, 256: width, 257: height, 258: 16, 259: 1, 262: 32803, 273: 0, 277: 1, 278: height,
        279: len(sensor), 33421: (2, 2), 33422: b"\0\1\1\2", 50714: 0, 50717: 65535,
    }
    # Twice: the first time shows how long all is, and so where it lies.
    lengths = [0] * 4
    for _ in range(2):
        starts = [8]
        for length in lengths:
            starts.append(starts[-1] + length)
        main |= {_SUB_IFD: starts[1], _EXIF: starts[2], _GPS: starts[3]}
        sub[273] = starts[4]
        if preview is not None:
            main[273] = starts[4] + len(sensor)
        directories = (main, sub, details or {}, place or {})
        blocks = [directory(entries, start)
                  for entries, start in zip(directories, starts, strict=False)]
        lengths = [len(block) for block in blocks]
    return magic + struct.pack("<I", 8) + b"".join(blocks) + sensor + (preview or b"")


def directory(entries: dict[int, Any], start: int) -> bytes:
    """A TIFF directory that will lie at an offset (TIFF 6.0, section 2).

    Text, bytes and real numbers become what they look like; whole numbers SHORT
    or LONG by the tag.
    """
    fields, rest = b"", b""
    after = start + 2 + 12 * len(entries) + 4
    for tag, value in sorted(entries.items()):
        kind, count, content = _encoded(tag, value)
        if len(content) > 4:
            content += b"\0" * (len(content) % 2)
            fields += struct.pack("<HHII", tag, kind, count, after + len(rest))
            rest += content
        else:
            fields += struct.pack("<HHI", tag, kind, count) + content.ljust(4, b"\0")
    return struct.pack("<H", len(entries)) + fields + b"\0\0\0\0" + rest


def _encoded(tag: int, value: Any) -> tuple[int, int, bytes]:
    if isinstance(value, str):
        content = value.encode() + b"\0"
        return 2, len(content), content
    if isinstance(value, bytes):
        return 1, len(value), value
    numbers = value if isinstance(value, tuple) else (value,)
    if isinstance(numbers[0], float):
        content = b"".join(struct.pack("<II", round(n * 10_000), 10_000) for n in numbers)
        return 5, len(numbers), content
    kind, letter = (4, "I") if tag in _LONG else (3, "H")
    return kind, len(numbers), struct.pack(f"<{len(numbers)}{letter}", *numbers)


def mosaic(size: tuple[int, int]) -> bytes:
    """The four corners as a sensor with the colours red, green, green, blue sees them."""
    linear = (np.asarray(draw(size, pattern="corners"), np.float64) / 255) ** 2.2 * 60_000
    sensor = linear[:, :, 1].copy()
    sensor[0::2, 0::2] = linear[0::2, 0::2, 0]
    sensor[1::2, 1::2] = linear[1::2, 1::2, 2]
    return sensor.astype("<u2").tobytes()


def jpeg(size: tuple[int, int], **options: Any) -> bytes:
    """A JPEG that shows the four `CORNERS`."""
    file = io.BytesIO()
    draw(size, pattern="corners").save(file, "JPEG", quality=90, **options)
    return file.getvalue()


def multi_picture(
    size: tuple[int, int], previews: list[tuple[int, int]], orientation: int = 1,
    kind: int = 0x010001,
) -> bytes:
    """A multi-picture JPEG (CIPA DC-007) that shows the four `CORNERS` in all its pictures.

    Args:
        size: Of the photo, pixels.
        previews: Sizes of the other pictures.
        orientation: EXIF orientation.
        kind: MP type of the others; by default a large thumbnail.
    """
    block = Image.Exif()
    block[274] = orientation
    others = [draw(other, pattern="corners") for other in previews]
    file = io.BytesIO()
    draw(size, pattern="corners").save(
        file, "MPO", save_all=True, append_images=others, quality=90, exif=block
    )
    content = bytearray(file.getvalue())
    # Pillow leaves the type of the others undefined.
    # The entries follow a header and a directory of three.
    first = content.index(b"MPF\0") + 4 + 8 + 2 + 12 * 3 + 4
    for number in range(1, len(previews) + 1):
        struct.pack_into("<I", content, first + 16 * number, kind)
    return bytes(content)


_TAGS_OF_IFD1 = 2 + 12 * 3 + 4


def with_thumbnail(thumbnail: bytes, orientation: int = 1) -> bytes:
    """An EXIF block that carries a thumbnail, as a camera writes it."""
    def entry(tag: int, kind: int, value: int) -> bytes:
        return (tag.to_bytes(2, "little") + kind.to_bytes(2, "little")
                + (1).to_bytes(4, "little") + value.to_bytes(4, "little"))

    main = (b"\1\0" + entry(0x0112, 3, orientation) + (8 + 18).to_bytes(4, "little"))
    start = 8 + len(main) + _TAGS_OF_IFD1
    second = (b"\3\0" + entry(0x0103, 3, 6) + entry(0x0201, 4, start)
              + entry(0x0202, 4, len(thumbnail)) + b"\0\0\0\0")
    return b"Exif\0\0II*\0\x08\0\0\0" + main + second + thumbnail

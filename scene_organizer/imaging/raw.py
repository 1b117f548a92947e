"""Camera raw files: the preview that the camera put in, else the sensor's picture at half size."""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Self

from PIL import Image, UnidentifiedImageError
from PIL.ExifTags import Base

from scene_organizer.domain.errors import InputFault
from scene_organizer.imaging.faults import NOT_A_PHOTO, PROBLEMS, TOO_MUCH_MEMORY, damaged
from scene_organizer.imaging.metadata import NO_TAGS, Tags, tags_of, tags_of_image
from scene_organizer.imaging.orientation import AS_STORED, orientation_of, upright_size

MAX_PIXELS = 200_000_000
"""Sensor pixels above which a file without a preview is refused."""

# LibRaw's flip: bit 0 mirrors, bit 1 turns over, bit 2 exchanges the axes.
_ORIENTATION_OF_FLIP = (1, 2, 4, 3, 5, 8, 6, 7)

# TIFF under another number: Olympus' ORF, Panasonic's RW2.
_LIKE_TIFF = {b"IIRO": b"II*\0", b"IIRS": b"II*\0", b"MMOR": b"MM\0*", b"IIU\0": b"II*\0"}
_TIFF = (b"II*\0", b"MM\0*")
_HEAD = 1024 * 1024


class RawPhoto:
    """An opened camera raw file.

    Args:
        path: Its name.
        file: The same, opened.

    Raises:
        UnidentifiedImageError: LibRaw does not know it.
        InputFault: It is damaged or too large.
    """

    def __init__(self, path: Path, file: BinaryIO) -> None:
        # Here, not above: the window imports this module for the suffixes,
        # and loading LibRaw takes longer than that is worth.
        import rawpy

        self._rawpy = rawpy
        self._file = file
        self._raw = rawpy.RawPy()
        try:
            if _has_text_name(path):
                self._raw.open_file(str(path))
            else:
                # LibRaw takes names as UTF-8; what is none comes through memory.
                self._raw.open_buffer(file)
        except rawpy.LibRawFileUnsupportedError as error:
            raise UnidentifiedImageError(NOT_A_PHOTO) from error
        except (rawpy.LibRawError, OSError) as error:
            raise self._fault(error) from error
        sizes = self._raw.sizes
        self._orientation = _ORIENTATION_OF_FLIP[sizes.flip & 7]
        self.size = upright_size((sizes.width, sizes.height), self._orientation)
        """Width and height in pixels, upright."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._raw.close()

    def preview(self) -> tuple[Image.Image, int] | None:
        """The largest embedded preview, not decoded yet, and its orientation; None without one."""
        try:
            thumbnail = self._raw.extract_thumb()
            if not isinstance(thumbnail.data, bytes):
                return Image.fromarray(thumbnail.data), self._orientation
            image: Image.Image = Image.open(io.BytesIO(thumbnail.data), formats=("JPEG",))
            # LibRaw writes the orientation into a preview that has no EXIF.
            told = Base.Orientation in image.getexif()
            orientation = orientation_of(image) if told else self._orientation
        except (self._rawpy.LibRawError, *PROBLEMS):
            return None
        if _contradict(upright_size(image.size, orientation), self.size):
            # The camera had turned the preview already.
            orientation = AS_STORED
        return image, orientation

    def develop(self) -> Image.Image:
        """The sensor's picture at half size, upright, in sRGB, as the camera set its white.

        Raises:
            InputFault: The file is damaged or too large.
        """
        if self.size[0] * self.size[1] > MAX_PIXELS:
            raise InputFault(
                f"The photo measures {self.size[0]:,} x {self.size[1]:,} pixels and has no "
                "preview: more than can be opened safely."
            )
        try:
            return Image.fromarray(self._raw.postprocess(half_size=True, use_camera_wb=True))
        except (self._rawpy.LibRawError, *PROBLEMS) as error:
            raise self._fault(error) from error

    def tags(self, preview: Image.Image | None) -> Tags:
        """The EXIF tags of the file, else those of its preview.

        Args:
            preview: What `preview` or `develop` gave, if anything.
        """
        self._file.seek(0)
        with suppress(*PROBLEMS):
            head = self._file.read(_HEAD)
            if head[:4] in _TIFF:
                return _tags_of_tiff(self._file)
            if head[:4] in _LIKE_TIFF:
                return _tags_of_tiff(io.BytesIO(_LIKE_TIFF[head[:4]] + head[4:]))
            if head[4:12] == b"ftypcrx ":
                return _tags_of_cr3(head)
        return tags_of_image(preview) if preview else NO_TAGS

    def _fault(self, error: BaseException) -> InputFault:
        if isinstance(error, (self._rawpy.LibRawUnsufficientMemoryError,
                              self._rawpy.LibRawTooBigError)):
            return InputFault(TOO_MUCH_MEMORY)
        if isinstance(error, self._rawpy.LibRawIOError):
            return InputFault("The photo is damaged: it ends too early.")
        text = error.args[0] if error.args else error
        said = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
        return damaged(ValueError(said))


def _has_text_name(path: Path) -> bool:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def _contradict(preview: tuple[int, int], photo: tuple[int, int]) -> bool:
    """Whether one is clearly upright and the other clearly lies."""
    return (preview[0] - preview[1]) * (photo[0] - photo[1]) < 0


def _tags_of_tiff(file: BinaryIO) -> Tags:
    file.seek(0)
    exif = Image.Exif()
    exif.load_from_fp(file)
    return tags_of(exif)


def _tags_of_cr3(head: bytes) -> Tags:
    """Canon's CR3 keeps the three directories as TIFF blocks in boxes CMT1, CMT2 and CMT4."""
    directories = []
    for name in (b"CMT1", b"CMT2", b"CMT4"):
        exif = Image.Exif()
        start = head.find(name)
        if start >= 4:
            (length,) = struct.unpack_from(">I", head, start - 4)
            exif.load(b"Exif\0\0" + head[start + 4 : start - 4 + length])
        directories.append(exif)
    return Tags(*directories)

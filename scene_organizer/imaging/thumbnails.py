"""Thumbnails: rendering, and a cache on disk that is safe to delete."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from scene_organizer.domain.photo import Fingerprint

if TYPE_CHECKING:
    from PIL import Image

SIDE = 320
"""Pixels on the longer side of a thumbnail."""


class ThumbnailCache:
    """Files named after path, size and modification time, so a changed photo gets a new one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def file(self, path: Path, fingerprint: Fingerprint) -> Path:
        """Where the thumbnail of that state of a photo lies or will lie."""
        key = os.fsencode(path) + f"\0{fingerprint.size}\0{fingerprint.mtime_ns}".encode()
        name = hashlib.sha256(key).hexdigest()[:40]
        return self._folder / name[:2] / f"{name}.jpg"


def write(image: Image.Image, file: Path) -> None:
    """Writes a thumbnail of an upright RGB image, whole or not at all.

    Raises:
        OSError: The cache cannot be written.
    """
    thumbnail = shrink(image, SIDE)
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".", dir=file.parent)
    try:
        with os.fdopen(descriptor, "wb") as target:
            thumbnail.save(target, "JPEG", quality=85)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink()
        raise


def shrink(image: Image.Image, side: int) -> Image.Image:
    """The image with at most `side` pixels on its longer side, never enlarged."""
    if max(image.size) <= side:
        return image
    # The window's process knows the cache and makes no thumbnail: it starts without Pillow.
    from PIL import Image

    scale = side / max(image.size)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.BILINEAR)

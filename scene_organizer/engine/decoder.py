"""A decode child: Pillow only, one photo in flight, limited in memory."""

from __future__ import annotations

import faulthandler
import sys
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scene_organizer.domain.errors import InputFault, UnreachableFault, os_error_sentence
from scene_organizer.domain.photo import Fingerprint, Metadata
from scene_organizer.engine import child
from scene_organizer.engine.protocol import (
    Decoded,
    DecodeTask,
    TagTask,
    decoded_header,
    tag_task_of,
    task_of,
)
from scene_organizer.imaging import thumbnails
from scene_organizer.imaging.decode import SHORT_SIDE, decode_with_metadata
from scene_organizer.imaging.faults import TOO_MUCH_MEMORY
from scene_organizer.imaging.identity import identify
from scene_organizer.imaging.keywords import edit_sidecar
from scene_organizer.imaging.preprocess import preprocess
from scene_organizer.imaging.preview import classifiable, glance
from scene_organizer.imaging.tagging import edit_photo, read_tags

MEMORY_LIMIT = 3 * 1024**3
"""Bytes of address space; a photo that needs more fails instead of swapping the computer."""

ABANDONED_SECONDS = 180.0
"""The application stops a decoding long before; it must be gone if this has passed."""

NICENESS = 7
"""More than the engine child's, which would else load slower beside the first photos."""

_NOTHING = np.empty((0, 0, 3), np.uint8)


def run() -> None:
    """The child's whole life."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    child.serve(child.connect(NICENESS), {"kind": "decode"}, _answer)


def decode(task: DecodeTask) -> Decoded:
    """Does what a task asks for with one decoding.

    Raises:
        InputFault: The photo cannot be decoded.
        UnreachableFault: The file is gone, or may not or cannot be read.
    """
    try:
        fingerprint = Fingerprint.of(task.path.stat())
        content = identify(task.path) if task.identity else ""
    except OSError as error:
        raise UnreachableFault(os_error_sentence(error)) from error
    tags = read_tags(task.path) if task.tags else None
    spec = task.model_input
    image, metadata = glance(task.path) if task.embedded else (None, Metadata())
    if task.embedded:
        if image is None or (spec and not classifiable(image, spec)):
            spec = None
        if image is None and task.thumbnail is None:
            return Decoded(fingerprint, metadata, content, _NOTHING, _NOTHING, tags)
    if image is None:
        image, metadata = decode_with_metadata(task.path, max(SHORT_SIDE, task.preview_side))
    # What the whole photo gave in the meantime is better than a preview's.
    if task.thumbnail is not None and not (task.embedded and task.thumbnail.exists()):
        # A full cache disk costs a thumbnail, never a photo's result; the grid
        # asks again when it needs the picture.
        with suppress(OSError):
            thumbnails.write(image, task.thumbnail)
    return Decoded(
        fingerprint,
        metadata,
        content,
        preprocess(image, spec) if spec else _NOTHING,
        _preview(image, task) if task.preview_side else _NOTHING,
        tags,
    )


def edit_tags(task: TagTask, data: bytes) -> bytes:
    """Edits the keywords in a photo's or a sidecar's bytes.

    Raises:
        InputFault: They are damaged, or cannot hold keywords unharmed.
    """
    return edit_sidecar(data, task.edit) if task.sidecar else edit_photo(data, task.edit)


def _preview(image: Image.Image, task: DecodeTask) -> NDArray[np.uint8]:
    side = task.preview_side
    if task.preview_part is not None:
        # Cut out first: of a huge photo no second copy is made.
        longer = max(image.size)
        shares = zip(task.preview_part, 2 * image.size, strict=True)
        left, top, right, bottom = (round(share * length) for share, length in shares)
        image = image.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
        side = max(1, round(min(1.0, side / longer) * max(image.size)))
    return np.asarray(thumbnails.shrink(image, side), np.uint8)


def _answer(message: child.Message) -> child.Message:
    header, given = message
    # A decoder that hangs does not notice that its parent is gone.
    faulthandler.dump_traceback_later(ABANDONED_SECONDS, exit=True)
    try:
        if "edit_tags" in header:
            edited = edit_tags(*tag_task_of(header, given))
            return {"edited": True}, [np.frombuffer(edited, np.uint8)]
        decoded = decode(task_of(header))
    except InputFault as fault:
        return {"reason": fault.sentence, "unreachable": isinstance(fault, UnreachableFault)}, []
    except MemoryError:
        return {"reason": TOO_MUCH_MEMORY, "unreachable": False}, []
    finally:
        faulthandler.cancel_dump_traceback_later()
    arrays: list[NDArray[Any]] = [decoded.model_input, decoded.preview]
    return decoded_header(decoded), arrays

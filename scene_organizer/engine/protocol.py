"""What travels between the application and its children: JSON headers and raw bytes, no pickle.

A decode child handles hostile files. Were it taken over, unpickling its
answers would hand the application over too.
"""

from __future__ import annotations

import json
import math
import struct
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import (
    EnvironmentFault,
    InputFault,
    ProgramFault,
    SceneOrganizerError,
    UnreachableFault,
)
from scene_organizer.domain.photo import Fingerprint, Metadata
from scene_organizer.domain.tags import TagEdit, Tags, of_json, tags_of, to_json
from scene_organizer.imaging.preprocess import PreprocessSpec

VERSION = 4
"""Checked at hello: a child of another version is refused."""

_LENGTH = struct.Struct(">I")
_DTYPES = (np.dtype(np.uint8).str, np.dtype(np.float32).str)
# All that is ever sent. A dtype's text is a language of its own: what comes
# from a hostile photo's decoder is compared, not interpreted.
_MAX_MESSAGE = 512 * 1024 * 1024

MOST_TAGGED = 256 * 1024 * 1024
"""Bytes of a file that a decode child can edit; more get a sidecar."""

Part = tuple[float, float, float, float]

_KINDS_OF_METADATA = {
    "width": int, "height": int, "latitude": float | int | None, "longitude": float | int | None,
    "taken": str | None, "camera": str | None, "taken_from": str, "lens": str | None,
    "exposure": str | None,
}


@dataclass(frozen=True)
class DecodeTask:
    """What to take from one decoding of a photo.

    Attributes:
        path: The file.
        model_input: Give the model's input, made by this spec.
        thumbnail: Write a thumbnail to this file.
        preview_side: Give the picture with at most so many pixels a side; 0 for none.
        preview_part: Give only this part of that picture: left, top, right and
            bottom as shares of it, 0..1; None for all of it.
        identity: Give the content identity.
        embedded: A quick look: take the pictures from the preview inside the file.
            Where there is none of use, a thumbnail is made from the whole
            photo, but no model input; nor is it where the preview is too small.
        tags: Give what the application once wrote into the file or its sidecars.
    """

    path: Path
    model_input: PreprocessSpec | None = None
    thumbnail: Path | None = None
    preview_side: int = 0
    preview_part: Part | None = None
    identity: bool = False
    embedded: bool = False
    tags: bool = False


@dataclass(frozen=True)
class TagTask:
    """What to do to the keywords of a file, whose bytes come along.

    Attributes:
        edit: What to write or take away.
        sidecar: Whether the bytes are an XMP sidecar's (none if it is to be made)
            and not a photo's.
    """

    edit: TagEdit
    sidecar: bool


@dataclass(frozen=True)
class Decoded:
    """What one decoding gave.

    Attributes:
        fingerprint: Of the file that was read.
        metadata: What the file says of itself.
        content: Content identity, or an empty string if not asked for.
        model_input: Shape (height, width, 3), uint8; empty if not asked for, and
            where a quick look found too little.
        preview: As `model_input`.
        tags: What the application once wrote there, or None.
    """

    fingerprint: Fingerprint
    metadata: Metadata
    content: str
    model_input: NDArray[np.uint8]
    preview: NDArray[np.uint8]
    tags: Tags | None = None


@dataclass(frozen=True)
class Classified:
    """The model's raw answer for a batch, all float32, with n photos.

    Attributes:
        logits: Shape (n, classes).
        evidence: Shape (n, classes), logits too.
        embedding: Shape (n, embedding_size).
        device: "CPU" or "GPU": what computed it.
        notice: A sentence if something had to be done differently, else empty.
    """

    logits: NDArray[np.float32]
    evidence: NDArray[np.float32]
    embedding: NDArray[np.float32]
    device: str
    notice: str = ""


def send(connection: Connection, header: dict[str, Any], *arrays: NDArray[Any]) -> None:
    """Sends a JSON header and arrays.

    Raises:
        OSError: The other side is gone.
    """
    described = {
        **header,
        "arrays": [{"shape": array.shape, "dtype": array.dtype.str} for array in arrays],
    }
    head = json.dumps(described).encode("ascii")
    body = b"".join(np.ascontiguousarray(array).tobytes() for array in arrays)
    connection.send_bytes(_LENGTH.pack(len(head)) + head + body)


def receive(connection: Connection) -> tuple[dict[str, Any], list[NDArray[Any]]]:
    """Receives what `send` sent.

    Raises:
        EOFError: The other side is gone.
        OSError: The other side is gone.
        ProgramFault: The message is malformed.
    """
    data = connection.recv_bytes(_MAX_MESSAGE)
    try:
        (length,) = _LENGTH.unpack_from(data)
        offset = _LENGTH.size + length
        header = json.loads(data[_LENGTH.size : offset])
        if not isinstance(header, dict):
            raise ValueError("no JSON object leads it")
        arrays = []
        for described in header.pop("arrays"):
            if described["dtype"] not in _DTYPES or min(described["shape"], default=0) < 0:
                raise ValueError("an array is impossible")
            dtype, shape = np.dtype(described["dtype"]), tuple(described["shape"])
            count = math.prod(shape)
            arrays.append(np.frombuffer(data, dtype, count, offset).reshape(shape))
            offset += count * dtype.itemsize
    except (struct.error, ValueError, LookupError, TypeError, ArithmeticError, AttributeError,
            RecursionError) as error:
        raise ProgramFault(f"A child process sent a malformed message: {error}.") from error
    return header, arrays


def task_header(task: DecodeTask) -> dict[str, Any]:
    """The JSON form of a task."""
    return {
        "path": str(task.path),
        "model_input": asdict(task.model_input) if task.model_input else None,
        "thumbnail": str(task.thumbnail) if task.thumbnail else None,
        "preview_side": task.preview_side,
        "preview_part": task.preview_part,
        "identity": task.identity,
        "embedded": task.embedded,
        "tags": task.tags,
    }


def task_of(header: dict[str, Any]) -> DecodeTask:
    """The task in a JSON header."""
    spec, thumbnail = header["model_input"], header["thumbnail"]
    part = header["preview_part"]
    return DecodeTask(
        path=Path(header["path"]),
        model_input=PreprocessSpec(**spec) if spec else None,
        thumbnail=Path(thumbnail) if thumbnail else None,
        preview_side=header["preview_side"],
        preview_part=tuple(part) if part else None,
        identity=header["identity"],
        embedded=header["embedded"],
        tags=header["tags"],
    )


def tag_message(task: TagTask, data: bytes) -> tuple[dict[str, Any], NDArray[np.uint8]]:
    """The JSON form of a tag task, and the array that goes with it."""
    header = {"edit_tags": to_json(task.edit), "sidecar": task.sidecar}
    return header, np.frombuffer(data, np.uint8)


def tag_task_of(header: dict[str, Any], arrays: list[NDArray[Any]]) -> tuple[TagTask, bytes]:
    """The tag task in a message, and the file's bytes."""
    return TagTask(of_json(header["edit_tags"]), header["sidecar"]), arrays[0].tobytes()


def answer_of(
    kind: str, header: dict[str, Any], arrays: list[NDArray[Any]]
) -> Decoded | bytes | Classified | NDArray[np.float32] | SceneOrganizerError:
    """What a child of a kind has said about its job: a result, or a fault to be raised.

    Raises:
        ProgramFault: It says neither.
    """
    if kind == "decode":
        if "reason" in header:
            fault = UnreachableFault if header.get("unreachable") else InputFault
            return fault(str(header["reason"]))
        return edited_of(arrays) if "edited" in header else decoded_of(header, arrays)
    if "problem" in header:
        return EnvironmentFault(str(header["problem"]))
    return heat_of(arrays) if "explained" in header else classified_of(header, arrays)


def edited_of(arrays: list[NDArray[Any]]) -> bytes:
    """The edited file in a message.

    Raises:
        ProgramFault: The message does not hold one.
    """
    if len(arrays) != 1 or arrays[0].dtype != np.uint8 or arrays[0].ndim != 1:
        raise ProgramFault("A decode child sent a malformed file.")
    return arrays[0].tobytes()


def decoded_header(decoded: Decoded) -> dict[str, Any]:
    """The JSON form of a result, without its arrays."""
    return {
        "fingerprint": asdict(decoded.fingerprint),
        "metadata": asdict(decoded.metadata),
        "content": decoded.content,
        "tags": asdict(decoded.tags) if decoded.tags else None,
    }


def decoded_of(header: dict[str, Any], arrays: list[NDArray[Any]]) -> Decoded:
    """The result in a message.

    Raises:
        ProgramFault: The message does not hold one.
    """
    try:
        model_input, preview = arrays
        return Decoded(
            Fingerprint(**header["fingerprint"]), _metadata_of(header["metadata"]),
            str(header["content"]), model_input, preview,
            tags_of(header["tags"]) if header["tags"] else None,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ProgramFault(f"A decode child sent a malformed result: {error}.") from error


def _metadata_of(header: dict[str, Any]) -> Metadata:
    """The metadata in a message, such that the catalog can hold them.

    Raises:
        TypeError: They do not make sense.
        ValueError: They do not make sense.
    """
    metadata = Metadata(**header)
    # By name, from the message: what the class promises of its fields is not yet true.
    said: dict[str, Any] = asdict(metadata)
    for name, kind in _KINDS_OF_METADATA.items():
        if not isinstance(said[name], kind):
            raise TypeError(f"{name} is impossible")
    if not (0 <= metadata.width < 2**31 and 0 <= metadata.height < 2**31
            and -90 <= (metadata.latitude or 0) <= 90
            and -180 <= (metadata.longitude or 0) <= 180):
        raise ValueError("its metadata are impossible")
    return metadata


def classified_of(header: dict[str, Any], arrays: list[NDArray[Any]]) -> Classified:
    """The model's answer in a message.

    Raises:
        ProgramFault: The message does not hold one.
    """
    try:
        logits, evidence, embedding = arrays
        return Classified(logits, evidence, embedding, str(header["device"]),
                          str(header["notice"]))
    except (KeyError, ValueError) as error:
        raise ProgramFault(f"The engine child sent a malformed result: {error}.") from error


def heat_of(arrays: list[NDArray[Any]]) -> NDArray[np.float32]:
    """The heat map in a message, shape (rows, columns), float32, 0..1.

    Raises:
        ProgramFault: The message does not hold one.
    """
    if len(arrays) != 1 or arrays[0].ndim != 2 or arrays[0].size == 0:
        raise ProgramFault("The engine child sent a malformed heat map.")
    heat = arrays[0]
    # Written so that NaN is out of bounds too.
    if heat.dtype != np.float32 or not (heat.min() >= 0 and heat.max() <= 1):
        raise ProgramFault("The engine child sent an impossible heat map.")
    return heat

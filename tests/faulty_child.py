"""Children that misbehave, run by the real pool in place of the application's own.

What a photo does to its decoder follows from its file name, see `_decode`.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scene_organizer.domain.photo import Metadata
from scene_organizer.engine import child, decoder, protocol
from scene_organizer.imaging.decode import decode_with_metadata
from tests import fakes

DEADLY_COLOUR = (1, 2, 3)
"""A photo all of this colour ends the engine."""


def command(kind: str, **options: Any) -> list[str]:
    """The command that starts a faulty child; stands in for `launcher.child_command`."""
    code = "from tests import faulty_child; faulty_child.main()"
    return [sys.executable, "-c", code, kind, json.dumps(options)]


def main() -> None:
    """The child's whole life."""
    kind, options = sys.argv[1], json.loads(sys.argv[2])
    if options.get("dies") == kind:
        sys.exit("something is missing here")
    protocol.VERSION = options.get("version", protocol.VERSION)
    decoder.MEMORY_LIMIT = options.get("memory", decoder.MEMORY_LIMIT)
    decoder.ABANDONED_SECONDS = options.get("abandoned", decoder.ABANDONED_SECONDS)
    if kind == "decode":
        decoder.decode_with_metadata = _decode
        protocol.send = _send_half
        decoder._answer, _honest[0] = _answer, decoder._answer
        decoder.run()
    else:
        _run_engine(options)


_honest: list[Any] = [None]
_send = protocol.send


def _send_half(connection: Connection, header: dict[str, Any], *arrays: NDArray[Any]) -> None:
    if not header.get("stalls"):
        _send(connection, header, *arrays)
        return
    # As long as multiprocessing announces it to be, and then next to nothing.
    os.write(connection.fileno(), struct.pack("!i", 100_000) + b"only this")
    threading.Event().wait()


def _decode(path: Path, short_side: int) -> tuple[Image.Image, Metadata]:
    match path.name.split("-")[0]:
        case "crash":
            os._exit(3)
        case "hang":
            threading.Event().wait()
        case "greedy":
            np.ones(8 * 1024**3, np.uint8)
        case "wait":
            # Reading ends when the test has opened and closed the other end.
            (path.parent / "go").read_bytes()
    return decode_with_metadata(path, short_side)


def _answer(message: child.Message) -> child.Message:
    match Path(message[0]["path"]).name.split("-")[0]:
        case "gibberish":
            return {"arrays": "yes"}, [np.zeros(3, np.float64)]
        case "malformed":
            return {"fingerprint": 1}, []
        case "stall":
            return {"stalls": True}, []
    answer: child.Message = _honest[0](message)
    return answer


def _run_engine(options: dict[str, Any]) -> None:
    """An engine without TensorFlow that dies of photos of the deadly colour."""
    fake = fakes.FakePool()
    device = "CPU" if os.environ[child.DEVICE_VARIABLE] == "cpu" else "GPU"

    def answer(message: child.Message) -> child.Message:
        images: NDArray[np.uint8] = message[1][0]
        once = options.get("dies_once")
        if once and not Path(once).exists():
            Path(once).touch()
            os._exit(3)
        if (images == np.array(DEADLY_COLOUR, np.uint8)).all(axis=(1, 2, 3)).any():
            os._exit(3)
        if options.get("malformed"):
            return {"device": "CPU", "notice": ""}, []
        result = fake.classify(images).result()
        return ({"device": device, "notice": "A notice."},
                [result.logits, result.evidence, result.embedding])

    hello = {"kind": "engine", "problem": options.get("problem", ""), "device": device,
             "notice": ""}
    connection = child.connect()
    if options.get("silent"):
        connection.recv_bytes()
    child.serve(connection, hello, answer)

"""What travels between the application and its children."""

from __future__ import annotations

import json
import math
import os
import struct
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from scene_organizer.domain.errors import ProgramFault
from scene_organizer.domain.photo import Fingerprint, Metadata
from scene_organizer.engine import protocol
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask
from scene_organizer.imaging.preprocess import PreprocessSpec

ARRAYS = st_numpy.arrays(
    st.sampled_from([np.uint8, np.float32]), st_numpy.array_shapes(min_dims=0, max_dims=4,
                                                                   min_side=0, max_side=5)
)
HEADERS = st.dictionaries(
    st.text().filter(lambda key: key != "arrays"),
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
)
PATHS = st.binary(min_size=1, max_size=40).filter(lambda name: b"\0" not in name).map(
    lambda name: Path(os.fsdecode(name))
)

Ends = tuple[Connection, Connection]


@pytest.fixture(scope="module")
def ends() -> Iterator[Ends]:
    receiving, sending = Pipe(duplex=False)
    yield receiving, sending
    receiving.close()
    sending.close()


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(header=HEADERS, arrays=st.lists(ARRAYS, max_size=4))
def test_what_is_sent_arrives(ends: Ends, header: dict[str, Any],
                              arrays: list[np.ndarray[Any, Any]]) -> None:
    protocol.send(ends[1], header, *arrays)
    received, copies = protocol.receive(ends[0])
    assert received == header
    assert len(copies) == len(arrays)
    for copy, array in zip(copies, arrays, strict=True):
        assert (copy.dtype, copy.shape) == (array.dtype, array.shape)
        assert copy.tobytes() == array.tobytes()


def test_arrays_that_are_not_contiguous_arrive(ends: Ends) -> None:
    array = np.arange(60, dtype=np.uint8).reshape(3, 4, 5)[::2, :, ::-1]
    protocol.send(ends[1], {}, array)
    np.testing.assert_array_equal(protocol.receive(ends[0])[1][0], array)


def message(header: object, body: bytes = b"", length: int | None = None) -> bytes:
    head = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack(">I", len(head) if length is None else length) + head + body


def described(dtype: object, shape: object) -> dict[str, object]:
    return {"arrays": [{"dtype": dtype, "shape": shape}]}


@pytest.mark.parametrize("data", [
    b"",
    b"\0\0",
    message(b"no json"),
    message(b"\xff\xfe"),
    message([]),
    message(7),
    message(None),
    message({}),
    message({"arrays": 3}),
    message({"arrays": [3]}),
    message({"arrays": [{}]}),
    message({"arrays": []}, length=10**6) + b"{",
    message(b"[" * 20_000),
    message(described("|u1", [4]), b"abc"),
    message(described("|u1", [-1]), b"abc"),
    message(described("|u1", ["a"]), b"abc"),
    message(described("|u1", [1.5]), b"abc"),
    message(described("|u1", None), b"abc"),
    message(described("|u1", [2**62, 2**62]), b"abc"),
    message(described("nonsense", [1]), b"abc"),
    message(described(None, [1]), b"abc"),
])
def test_a_malformed_message_is_refused(ends: Ends, data: bytes) -> None:
    ends[1].send_bytes(data)
    with pytest.raises(ProgramFault):
        protocol.receive(ends[0])


@pytest.mark.parametrize("dtype", ["|O", "O", "<f8", "i4,O", "|V8", "<U4", "|S8", [["a", "O"]]])
def test_nothing_but_pixels_and_single_floats_is_accepted(ends: Ends, dtype: object) -> None:
    ends[1].send_bytes(message(described(dtype, [1]), b"\0" * 64))
    with pytest.raises(ProgramFault):
        protocol.receive(ends[0])


@given(data=st.binary(max_size=300))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_noise_is_refused_or_harmless(ends: Ends, data: bytes) -> None:
    ends[1].send_bytes(data)
    with pytest.raises(ProgramFault):
        protocol.receive(ends[0])


def test_the_end_of_the_other_side_is_an_end() -> None:
    receiving, sending = Pipe(duplex=False)
    sending.close()
    with pytest.raises(EOFError):
        protocol.receive(receiving)
    receiving.close()


def test_nothing_is_pickled(ends: Ends) -> None:
    """A pickle that would run code arrives as bytes that make no sense."""
    ends[1].send(Trap())
    with pytest.raises(ProgramFault):
        protocol.receive(ends[0])
    assert not Trap.sprung


class Trap:
    sprung = False

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return spring, ()


def spring() -> None:
    Trap.sprung = True


@given(
    task=st.builds(
        DecodeTask, PATHS,
        st.none() | st.builds(PreprocessSpec, st.integers(8, 1024), st.integers(8, 1024),
                              st.floats(1, 4)),
        st.none() | PATHS, st.integers(0, 5000),
        st.none() | st.tuples(*4 * [st.floats(0, 1)]), st.booleans(), st.booleans(),
    )
)
def test_tasks_survive_the_journey(task: DecodeTask) -> None:
    header = json.loads(json.dumps(protocol.task_header(task)))
    assert protocol.task_of(header) == task


def test_results_survive_the_journey(ends: Ends) -> None:
    decoded = Decoded(
        Fingerprint(1, 2**63, 2**64 - 1),
        Metadata(3, 2, "2024-05-06T07:08:09+02:00", "Camera \N{SNOWMAN}", -1.5, None), "abc",
        np.ones((2, 2, 3), np.uint8), np.empty((0, 0, 3), np.uint8),
    )
    protocol.send(ends[1], protocol.decoded_header(decoded), decoded.model_input, decoded.preview)
    received = protocol.decoded_of(*protocol.receive(ends[0]))
    assert (received.fingerprint, received.metadata, received.content) == (
        decoded.fingerprint, decoded.metadata, decoded.content)
    assert received.model_input.tobytes() == decoded.model_input.tobytes()
    assert received.preview.shape == (0, 0, 3)


@pytest.mark.parametrize("header", [
    {},
    {"fingerprint": {}, "metadata": {}, "content": ""},
    {"fingerprint": 3, "metadata": {}, "content": ""},
    *({"fingerprint": {"size": 1, "mtime_ns": 2, "inode": 3}, "metadata": said, "content": ""}
      for said in ({"no": 1}, {"width": "wide"}, {"height": 2**70}, {"height": -1},
                   {"lens": {}}, {"taken": 7}, {"taken_from": None}, {"latitude": math.nan},
                   {"latitude": 10**400},
                   {"longitude": "east"})),
])
def test_a_malformed_result_is_refused(header: dict[str, Any]) -> None:
    empty = np.empty((0, 0, 3), np.uint8)
    with pytest.raises(ProgramFault):
        protocol.decoded_of(header, [empty, empty])
    with pytest.raises(ProgramFault):
        protocol.decoded_of(header, [])


def test_a_malformed_answer_of_the_model_is_refused() -> None:
    row = np.zeros((1, 6), np.float32)
    good = {"device": "CPU", "notice": ""}
    assert isinstance(protocol.classified_of(good, [row, row, row]), Classified)
    for header, arrays in ((good, [row, row]), ({}, [row, row, row])):
        with pytest.raises(ProgramFault):
            protocol.classified_of(header, arrays)


@pytest.mark.parametrize("arrays", [
    [], [np.ones((2, 2), np.float32)] * 2, [np.ones((2, 2, 3), np.float32)],
    [np.ones((0, 2), np.float32)], [np.ones((2, 2), np.uint8)],
    [np.full((2, 2), np.nan, np.float32)], [np.full((2, 2), -1, np.float32)],
])
def test_what_is_no_heat_map_is_refused(arrays: list[np.ndarray[Any, Any]]) -> None:
    with pytest.raises(ProgramFault):
        protocol.heat_of(arrays)


def test_a_heat_map_survives_the_journey(ends: Ends) -> None:
    heat = np.array([[0, 0.5], [1, 0.25]], np.float32)
    protocol.send(ends[1], {"explained": True}, heat)
    _, arrays = protocol.receive(ends[0])
    np.testing.assert_array_equal(protocol.heat_of(arrays), heat)

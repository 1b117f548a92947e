"""Whatever bytes a file holds, decoding gives a picture or a sentence, never anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scene_organizer.domain.errors import InputFault
from scene_organizer.imaging.decode import decode_with_metadata
from scene_organizer.imaging.preview import glance
from tests.fuzz import sample

FORMATS = ("jpg", "png", "webp", "tif", "gif", "bmp", "heic", "avif", "dng", "nef")


def complaints(path: Path) -> list[str]:
    """What the decoder and the quick look say of a file that they refuse."""
    sentences = []
    for look in (decode_with_metadata, glance):
        try:
            look(path)
        except InputFault as fault:
            sentences.append(fault.sentence)
    return sentences


MUTATIONS = st.lists(
    st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8), st.booleans()), max_size=6
)
"""Where (as a share of the file, most often near its head), what, and whether it is inserted."""


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=60, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutations=MUTATIONS, length=st.floats(0, 1) | st.just(1.0))
def test_mutated_files(tmp_path_factory: pytest.TempPathFactory, suffix: str,
                       mutations: list[tuple[float, bytes, bool]], length: float) -> None:
    content = bytearray(sample(suffix))
    for share, change, inserted in mutations:
        # Squared: headers and metadata, where parsers are weakest, lie in front.
        place = int(share**2 * len(content))
        content[place : place if inserted else place + len(change)] = change
    path = tmp_path_factory.getbasetemp() / f"hostile.{suffix}"
    path.write_bytes(content[: int(length * len(content))])
    assert all(sentence.endswith(".") for sentence in complaints(path))


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=30, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=2000))
def test_noise(tmp_path_factory: pytest.TempPathFactory, suffix: str, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / f"noise.{suffix}"
    # With the format's own magic number, so that its parser runs at all.
    path.write_bytes(sample(suffix)[:16] + content)
    assert all(sentence.endswith(".") for sentence in complaints(path))

"""Nothing leaves the computer, and hostile files harm nobody."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.domain.errors import EnvironmentFault, InputFault
from scene_organizer.engine.children import ChildPool
from scene_organizer.imaging.xmp import Packet
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from tests import fuzz
from tests.conftest import MakePhoto
from tests.integration.conftest import bundled_children

CASES = 60


@pytest.fixture
def pool() -> Iterator[ChildPool]:
    with bundled_children() as started:
        yield started


def test_hostile_files_cost_only_themselves(pool: ChildPool, tmp_path: Path) -> None:
    report = fuzz.run((fuzz.case(number, 7) for number in range(CASES)), pool, tmp_path)
    assert report.faults == []
    assert report.cases == CASES
    assert report.answered + report.refused + report.died + report.slow == CASES
    assert {"jpg", "png", "webp", "tif", "heic", "xmp"} <= set(report.formats)


def test_the_same_number_gives_the_same_case() -> None:
    assert fuzz.case(11, 3) == fuzz.case(11, 3)
    assert fuzz.case(11, 3).content != fuzz.case(11, 4).content


# Run in every child, too, where Python finds it before anything else.
NO_NETWORK = '''
import os, socket, sys
def refuse(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"):
        local = event != "socket.getaddrinfo" and arguments[0].family == socket.AF_UNIX
        if not local:
            # urllib3, which TensorFlow imports, binds to this computer to find out about IPv6.
            if event != "socket.bind":
                with open(os.environ["SEEN"], "a") as seen:
                    seen.write(f"{event} {arguments}\\n")
            raise OSError("there is no network")
sys.addaudithook(refuse)
'''


@pytest.fixture
def attempts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """What tried to reach a network, in children that cannot; in this process it fails at once."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(NO_NETWORK)
    seen = tmp_path / "seen"
    seen.touch()
    monkeypatch.setenv("SEEN", str(seen))
    monkeypatch.setenv("PYTHONPATH", str(site))

    def local_only(self: socket.socket, address: Any, *rest: Any) -> Any:
        if self.family != socket.AF_UNIX:
            pytest.fail(f"something connects to {address}")
        return real(self, address, *rest)

    real = socket.socket.connect
    monkeypatch.setattr(socket.socket, "connect", local_only)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *wanted: pytest.fail(f"asks for {wanted}"))
    return seen.read_text


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the children talk otherwise there")
def test_scanning_needs_no_network(
    home: Path, folder: Path, make_photo: MakePhoto, attempts: Callable[[], str]
) -> None:
    make_photo("photos/a.jpg", gps=(46.5, 8.0))
    make_photo("photos/b.png", pattern="noise")
    try:
        bundled_model()
    except EnvironmentFault as fault:
        pytest.skip(fault.sentence)
    with Library() as library:
        summary = library.scan(folder)
        assert library.pool.device
    assert (summary.total, summary.failed) == (2, 0)
    assert attempts() == ""


def test_the_guard_would_notice(attempts: Callable[[], str]) -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9), 1)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 1
    assert "127.0.0.1" in attempts()


@pytest.mark.parametrize("hostile", [
    b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><x>&b;</x>',
    b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><x>&c;</x>',
])
def test_no_entity_in_metadata_is_expanded(hostile: bytes) -> None:
    with pytest.raises(InputFault):
        Packet(hostile)

"""Pools of real child processes, honest and faulty ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scene_organizer.engine import launcher
from scene_organizer.engine.bundle import MODEL, write_manifest
from scene_organizer.engine.children import ChildPool
from scene_organizer.engine.launcher import ChildProcess
from scene_organizer.engine.protocol import DecodeTask
from scene_organizer.imaging.preprocess import PreprocessSpec
from tests import fakes, faulty_child

LONG = 60.0
"""Seconds; only a failing test waits so long."""

SPEC = PreprocessSpec(16, 16)

StartPool = Callable[..., ChildPool]


@pytest.fixture
def start_pool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartPool]:
    """Starts a pool of faulty children over a bundle whose model nobody opens."""
    folder = tmp_path / "bundle"
    folder.mkdir()
    (folder / MODEL).write_bytes(b"no model")
    write_manifest(replace(fakes.fake_bundle(), folder=folder))
    pools: list[ChildPool] = []

    def start(decoders: int = 1, **options: Any) -> ChildPool:
        monkeypatch.setattr(
            launcher, "child_command", lambda kind: faulty_child.command(kind, **options)
        )
        pools.append(ChildPool(folder, decoders=decoders))
        return pools[-1]

    yield start
    for pool in pools:
        pool.close()


def processes_of(pool: ChildPool) -> list[ChildProcess]:
    return [child.process for child in pool._children]


def scan_task(path: Path) -> DecodeTask:
    return DecodeTask(path, SPEC, identity=True)


def images(*colours: tuple[int, int, int]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.stack([np.full((16, 16, 3), colour, np.uint8) for colour in colours])

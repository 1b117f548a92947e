"""Disks for tests: real small ones, and one that cannot tell upper from lower case."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from scene_organizer.fileops import naming, volume


@contextmanager
def small_disk(at: Path, size: str) -> Iterator[Path]:
    """A disk in memory, mounted at a new folder; only where the system lets us."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a disk for a test")
    at.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(at)],
                             check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield at
    finally:
        subprocess.run(["umount", str(at)], check=True)


def make_read_only(disk: Path, read_only: bool = True) -> None:
    """Lets nothing more be written to a small disk, or lets it again."""
    how = "ro" if read_only else "rw"
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


@contextmanager
def caseless(root: Path) -> Iterator[None]:
    """Below the root, names that differ in case or Unicode form only are one name."""

    def real(path: Any) -> Any:
        if isinstance(path, int):
            return path
        wanted = Path(os.fsdecode(path))
        if not wanted.is_relative_to(root):
            return path
        found = root
        for part in wanted.relative_to(root).parts:
            there = {volume.name_key(name): name for name in _names(found)}
            found = found / there.get(volume.name_key(part), part)
        return os.fsencode(found) if isinstance(path, bytes) else found

    list_names = os.listdir

    def _names(folder: Path) -> list[str]:
        try:
            return list_names(folder)
        except OSError:
            return []

    def wrapped(call: Callable[..., Any], paths: int) -> Callable[..., Any]:
        def act(*args: Any, **options: Any) -> Any:
            return call(*(real(arg) if place < paths else arg
                          for place, arg in enumerate(args)), **options)

        return act

    with pytest.MonkeyPatch.context() as patch:
        for name in ("stat", "lstat", "open", "unlink", "mkdir", "rmdir", "listdir", "utime",
                     "chmod", "listxattr", "setxattr"):
            patch.setattr(os, name, wrapped(getattr(os, name), 1))
        for name in ("link", "symlink"):
            patch.setattr(os, name, wrapped(getattr(os, name), 2))
        assert naming._native is not None
        patch.setattr(naming, "_native", wrapped(naming._native, 2))
        yield

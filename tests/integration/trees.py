"""Folders of files, written and looked at."""

from __future__ import annotations

import hashlib
from pathlib import Path


def write(path: Path, content: str | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(str(path) if content is None else content)
    return path


def photos(folder: Path) -> Path:
    """Three photos, one of them with a sidecar."""
    for name in ("a.jpg", "b.jpg", "b.xmp", "c.jpg"):
        write(folder / name)
    return folder


def tree(*folders: Path) -> dict[str, str]:
    return {str(path): "folder" if path.is_dir() else
            f"leads to {path.readlink()}" if path.is_symlink() else
            hashlib.sha256(path.read_bytes()).hexdigest()
            for folder in folders for path in folder.rglob("*")}

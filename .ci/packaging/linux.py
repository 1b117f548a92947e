"""Makes the one-folder application smaller and movable on Linux, with binutils."""

from __future__ import annotations

import platform
import re
import subprocess
from pathlib import Path

import hollow


def shrink(inside: Path) -> None:
    """Takes out of the libraries in a folder what is never used, and unused ones altogether."""
    _strip(inside)
    _forget_folders(inside)
    if platform.machine() == "x86_64":
        for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
            hollow.empty_data(library)
        for library in inside.glob("pillow_heif.libs/libx265-*"):
            (user,) = inside.glob("pillow_heif.libs/libheif-*")
            hollow.empty_encoder(library, user)
    _remove_idle(inside)


def _strip(inside: Path) -> None:
    """Takes out symbols, 240 MB, nearly all of them TensorFlow's."""
    for library in _libraries(inside):
        stripped = library.with_name("stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", stripped, library], check=True)
        # Of those that auditwheel has patched some cannot be loaded any more.
        if _loadable(stripped):
            stripped.chmod(library.stat().st_mode)
            stripped.replace(library)
        else:
            stripped.unlink()


def _loadable(library: Path) -> bool:
    """Whether the parts lie in the file as they are to lie in memory."""
    parts = re.findall(r"^ +LOAD +(\S+) +(\S+) .* (\S+)$", _told("-lW", library), re.MULTILINE)
    return all((int(offset, 16) - int(address, 16)) % int(align, 16) == 0
               for offset, address, align in parts)


def _forget_folders(inside: Path) -> None:
    """Has libraries look for others beside them, not in folders of the computer that built them."""
    for library in _libraries(inside):
        for found in set(re.findall(r"\((?:RUNPATH|RPATH)\).*\[(/.+)\]", _told("-d", library))):
            folders = found.encode() + b"\0"
            beside = b"$ORIGIN".ljust(len(folders), b"\0")
            assert len(beside) == len(folders), f"{library.name}: {found}"
            library.write_bytes(library.read_bytes().replace(b"\0" + folders, b"\0" + beside))


def _remove_idle(inside: Path) -> None:
    """Removes what only a part needed that was left out, such as GTK's libraries."""
    while True:
        used = set(re.findall(r"\(NEEDED\).*\[(.+)\]", _told("-d", *_libraries(inside))))
        # Python's own is opened by its name.
        idle = [file for place in (inside, *inside.glob("*.libs"))
                for file in place.glob("lib*.so*")
                if not file.is_symlink() and file.name not in used
                and not file.name.startswith("libpython")]
        if not idle:
            break
        for file in idle:
            file.unlink()
    for link in inside.rglob("*.so*"):
        if not link.exists():
            link.unlink()


def _libraries(inside: Path) -> list[Path]:
    return [file for file in inside.rglob("*.so*") if not file.is_symlink()]


def _told(what: str, *files: Path) -> str:
    return subprocess.run(["readelf", what, *files], check=True, capture_output=True,
                          text=True).stdout

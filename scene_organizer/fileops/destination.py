"""Which folders photos may be organized into."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.fileops import volume

# The folder itself only: photos may well live further down.
_ROOTS = ("/home", "/media", "/opt", "/root", "/run", "/srv", "/Users", "/var", "/Volumes")
# The folder and everything in it.
_SYSTEM = (
    "/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/proc", "/sbin", "/sys", "/usr",
    "/Applications", "/Library", "/private/etc", "/System",
)
_MEMORY_DISK = "/dev/shm"  # noqa: S108 - people may use it; nothing is made under a known name
_WINDOWS_VARIABLES = ("SYSTEMROOT", "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMDATA")


def check(destination: Path, sources: Iterable[Path]) -> None:
    """Makes sure that organizing from the sources to the destination can do no harm.

    Args:
        destination: Where the class folders would be made; need not exist.
        sources: The folders that were scanned.

    Raises:
        InputFault: It is a system folder or no folder, or one lies inside the other.
        EnvironmentFault: It cannot be looked at or written to.
    """
    try:
        _check(destination, sources)
    except OSError as error:
        raise EnvironmentFault(
            f"The folder {destination} cannot be looked at. {os_error_sentence(error)}"
        ) from error


def _check(destination: Path, sources: Iterable[Path]) -> None:
    real = _resolve(destination)
    if _is_system(real) or str(real) in _ROOTS or _is(real, Path.home()):
        raise InputFault(
            f"{destination} is a system or home folder. Please choose a folder of its own."
        )
    if real.exists() and not real.is_dir():
        raise InputFault(f"{destination} is not a folder.")
    if not volume.is_writable(real):
        raise EnvironmentFault(
            f"Nothing can be written to {destination}: it is read-only, or you may not. "
            "Please choose another folder."
        )
    for source in sources:
        inner = _resolve(source)
        if _is_system(inner):
            raise InputFault(f"{source} is a system folder. Its files stay where they are.")
        if _is_inside(real, inner):
            raise InputFault(
                f"The destination {destination} lies inside {source}, the folder that is being "
                "organized. Please choose one outside."
            )
        if _is_inside(inner, real):
            raise InputFault(
                f"{source}, the folder that is being organized, lies inside the destination "
                f"{destination}. Please choose another destination."
            )


def _resolve(path: Path) -> Path:
    return Path(os.path.realpath(path.expanduser()))


def _is_inside(inner: Path, outer: Path) -> bool:
    return any(_is(path, outer) for path in (inner, *inner.parents))


def _is(first: Path, second: Path) -> bool:
    # By identity where both exist: letter case, Unicode forms and mounts give
    # one folder many spellings.
    if first == second:
        return True
    return first.exists() and second.exists() and first.samefile(second)


def _is_system(path: Path) -> bool:
    if sys.platform == "win32":
        return path == Path(os.environ.get("SYSTEMDRIVE", "C:") + "\\") or any(
            _is_inside(path, folder) for folder in _windows_folders())
    if path.is_relative_to(_MEMORY_DISK):
        return False
    return path == Path("/") or any(path.is_relative_to(folder) for folder in _SYSTEM)


def _windows_folders() -> Iterator[Path]:
    for variable in _WINDOWS_VARIABLES:
        if value := os.environ.get(variable):
            yield Path(value)

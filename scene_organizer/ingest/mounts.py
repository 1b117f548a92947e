"""Which folders lie on drives whose changes the system does not all announce."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

_NETWORK = {
    "9p": "9P", "afs": "AFS", "ceph": "Ceph", "cifs": "SMB", "davfs": "WebDAV", "drvfs": "WSL",
    "glusterfs": "Gluster", "lustre": "Lustre", "ncpfs": "NCP", "nfs": "NFS", "nfs4": "NFS",
    "prl_fs": "Parallels", "smb3": "SMB", "smbfs": "SMB", "vboxsf": "VirtualBox",
    "virtiofs": "virtiofs", "vmhgfs": "VMware",
}
"""File systems that others than this computer write to, by what Linux calls them."""

_LOCAL_FUSE = frozenset({
    "bindfs", "cryfs", "encfs", "exfat", "gocryptfs", "mergerfs", "ntfs", "ntfs-3g", "portal",
})
"""What is a local disk under FUSE; everything else there may be anywhere."""

_OCTAL = re.compile(r"\\([0-7]{3})")
_MNT_LOCAL = 0x1000
_DRIVE_REMOTE = 4


def network_kind(folder: Path) -> str | None:
    """The name of the network file system a folder lies on ("NFS"), or None if on none.

    Events of a network drive tell of this computer's changes only (inotify(7)),
    and nothing says which are missing. The name is empty where it is not known.
    """
    if sys.platform == "linux":
        try:
            mounts = Path("/proc/self/mountinfo").read_bytes()
        except OSError:
            return None
        return kind_among(os.fsdecode(mounts), os.path.realpath(folder))
    if sys.platform == "win32":
        path = os.path.realpath(folder)
        root = os.path.splitdrive(path)[0] + "\\"
        remote = path.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE)
        return "SMB" if remote else None
    if sys.platform == "darwin":
        return _kind_on_macos(os.path.realpath(folder))
    return None


def kind_among(mounts: str, path: str) -> str | None:
    """The network file system of a path, or None.

    Args:
        mounts: As in /proc/self/mountinfo, see proc_pid_mountinfo(5).
        path: Absolute, without links.
    """
    deepest, kind = "", ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = _OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[4])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        # Of two mounts at one place the later one is seen.
        if inside and len(point) >= len(deepest):
            deepest, kind = point, after.split(" ")[0]
    if kind.startswith("fuse."):
        name = kind.removeprefix("fuse.")
        return None if name in _LOCAL_FUSE else _NETWORK.get(name, name)
    return _NETWORK.get(kind)


def _kind_on_macos(path: str) -> str | None:
    class Statfs(ctypes.Structure):  # statfs(2), with 64-bit inodes
        _fields_ = (
            ("sizes", ctypes.c_uint32 * 2), ("counts", ctypes.c_uint64 * 5),
            ("ids", ctypes.c_uint32 * 4), ("flags", ctypes.c_uint32),
            ("subtype", ctypes.c_uint32), ("type", ctypes.c_char * 16),
            ("names", ctypes.c_char * 2048), ("reserved", ctypes.c_uint32 * 8),
        )

    library = ctypes.CDLL(None)
    # Intel Macs keep the old layout under the plain name.
    statfs = getattr(library, "statfs$INODE64", None) or library.statfs
    found = Statfs()
    if statfs(os.fsencode(path), ctypes.byref(found)) != 0 or found.flags & _MNT_LOCAL:
        return None
    kind: str = found.type.decode("ascii", "replace")
    return _NETWORK.get(kind, kind)

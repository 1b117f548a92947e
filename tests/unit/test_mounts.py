"""Which drives are polled."""

from __future__ import annotations

import pytest

from scene_organizer.ingest.mounts import kind_among

MOUNTS = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /mnt/nas rw,relatime - nfs4 server:/photos rw
31 22 0:41 / /mnt/nas/local rw,relatime - ext4 /dev/sdb1 rw
32 22 0:42 / /mnt/with\040space rw,relatime - cifs //server/share rw
33 22 0:43 / /run/user/1000/gvfs rw,relatime - fuse.gvfsd-fuse gvfsd-fuse rw
34 22 0:44 / /media/stick rw,relatime - fuseblk /dev/sdc1 rw
35 22 0:45 / /home/me/secret rw,relatime - fuse.gocryptfs plain rw
36 22 0:46 / /mnt/twice rw,relatime - ext4 /dev/sdd1 rw
37 36 0:47 / /mnt/twice rw,relatime - fuse.sshfs me@host: rw
"""


@pytest.mark.parametrize(("path", "kind"), [
    ("/home/me/Pictures", None),
    ("/mnt/nas", "NFS"),
    ("/mnt/nas/2024", "NFS"),
    ("/mnt/nasty", None),
    ("/mnt/nas/local/2024", None),
    ("/mnt/with space/a", "SMB"),
    ("/run/user/1000/gvfs/mtp:host=phone", "gvfsd-fuse"),
    ("/media/stick/DCIM", None),
    ("/home/me/secret", None),
    ("/mnt/twice/a", "sshfs"),
])
def test_the_deepest_and_latest_mount_counts(path: str, kind: str | None) -> None:
    assert kind_among(MOUNTS, path) == kind

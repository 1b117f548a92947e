"""How photos are written as rows of the catalog, and read back."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

from scene_organizer.domain.photo import Fingerprint, Metadata, Photo, PhotoStatus

SELECT = """
    SELECT photos.*, COALESCE(l.status, photos.status) AS told_status,
           COALESCE(l.reason, photos.reason) AS told_reason,
           p.model, p.best, p.scores, p.scenes, p.scene_evidence, p.unsure,
           c.scenes AS correction
      FROM photos
      LEFT JOIN photos l ON l.id = photos.lead
      LEFT JOIN predictions p ON p.photo_id = COALESCE(photos.lead, photos.id)
      LEFT JOIN corrections c ON c.photo_id = photos.id
"""
"""What `photo_of` needs; a photo that another stands for has that one's result."""


def photo_of(row: sqlite3.Row) -> Photo:
    """The photo in a row of `SELECT`."""
    correction = row["correction"]
    return Photo(
        id=row["id"],
        # What follows a zero byte tells photos apart that once lay there.
        path=Path(os.fsdecode(row["path"].partition(b"\0")[0])),
        fingerprint=Fingerprint(row["size"], row["mtime_ns"], row["inode"] % 2**64),
        status=PhotoStatus(row["told_status"]),
        reason=row["told_reason"],
        metadata=Metadata(row["width"], row["height"], row["taken"], row["camera"],
                          row["latitude"], row["longitude"], row["taken_from"], row["lens"],
                          row["exposure"]),
        group=row["shown_group"],
        confidence=row["confidence"],
        best=row["best"],
        scores=json.loads(row["scores"]) if row["scores"] else {},
        scenes=tuple(json.loads(row["scenes"])) if row["scenes"] else (),
        scene_evidence=row["scene_evidence"] or 0.0,
        unsure=bool(row["unsure"]),
        model=row["model"],
        correction=None if correction is None else tuple(json.loads(correction)),
        offline=bool(row["offline"]),
        provisional=bool(row["provisional"]),
        lead=row["lead"],
        place=row["place"],
        country=row["country"],
        flagged=bool(row["flagged"]),
    )


def below(folder: Path) -> tuple[bytes, bytes]:
    """The range of encoded paths below a folder: the first, and the first after it."""
    # Paths are stored as bytes, so "below this folder" is a range of the
    # index: from "folder/" up to, but without, "folder0" ("0" follows "/").
    prefix = os.fsencode(folder).rstrip(os.sep.encode())
    return prefix + os.sep.encode(), prefix + bytes([ord(os.sep) + 1])


def name_in(path: bytes) -> str:
    """The file name of an encoded path, fit to sort and search by."""
    return path.rpartition(os.sep.encode())[2].decode("utf-8", "replace")


def values(fingerprint: Fingerprint) -> tuple[int, int, int]:
    """Size, modification time and inode as they are stored."""
    # SQLite integers are signed; some file systems use all 64 bits for inodes.
    inode = fingerprint.inode
    return fingerprint.size, fingerprint.mtime_ns, inode if inode < 2**63 else inode - 2**64

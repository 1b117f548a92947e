"""Which row a file's content belongs to: a photo keeps its row and corrections wherever it lies.

A row whose file is gone, or whose path another photo has taken, waits with
what a person said of it until its content is found again.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable

from scene_organizer.catalog.grouping import regroup
from scene_organizer.catalog.history import retire

IsGone = Callable[[bytes], bool]
"""Whether a file is known to be no longer at a path, and not merely out of reach."""

_SPOKEN_OF = """(photos.corrected OR photos.flagged
                OR EXISTS (SELECT 1 FROM label_changes
                            WHERE label_changes.photo_id = photos.id))"""


def is_gone(path: bytes) -> bool:
    """Whether nothing lies at a path."""
    return not os.path.lexists(path)


def settle(connection: sqlite3.Connection, id: int, content: str, gone: IsGone = is_gone) -> int:
    """Finds the row that stands for a file whose content has become known.

    If a photo of that content is no longer where the catalog has it, its row
    takes over the file and keeps its corrections; unless a person has already
    said what the new file shows. If the file held another photo before, that
    one's corrections do not pass to the new content.

    Args:
        connection: In a write transaction.
        id: The row at the file's path.
        content: The file's content identity; nothing is concluded from an empty one.
        gone: Tells whether a photo's file is gone.

    Returns:
        The row that stands for the file from now on.
    """
    row = connection.execute(
        f"SELECT content, {_SPOKEN_OF} AS spoken_of FROM photos WHERE id = ?", (id,)
    ).fetchone()
    if row is None or not content or row["content"] == content:
        return id
    if row["spoken_of"]:
        if not row["content"]:
            return id
        id = replace(connection, id)
    lost = connection.execute(
        """SELECT id, path, present FROM photos WHERE content = ? AND id <> ?
            ORDER BY corrected DESC, id DESC""",
        (content, id),
    ).fetchall()
    for other in lost:
        if not other["present"] or gone(other["path"]):
            _take_over(connection, other["id"], id)
            return int(other["id"])
    return id


def replace(connection: sqlite3.Connection, id: int) -> int:
    """Notes that another photo lies at a row's path now; returns the row that stands for it."""
    row = connection.execute(
        f"SELECT photos.*, {_SPOKEN_OF} AS spoken_of FROM photos WHERE id = ?", (id,)
    ).fetchone()
    if not row["spoken_of"]:
        return id
    vacate(connection, row["path"])
    cursor = connection.execute(
        """INSERT INTO photos (path, name, size, mtime_ns, inode, status)
           VALUES (?, ?, ?, ?, ?, 'pending')""",
        (row["path"], row["name"], row["size"], row["mtime_ns"], row["inode"]),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def vacate(connection: sqlite3.Connection, path: bytes) -> None:
    """Takes the photo at a path off it; one that a person spoke of is kept as history."""
    row = connection.execute(
        f"SELECT id, {_SPOKEN_OF} AS spoken_of FROM photos WHERE path = ?", (path,)
    ).fetchone()
    if row is None:
        return
    id = row["id"]
    if not row["spoken_of"]:
        connection.execute("DELETE FROM photos WHERE id = ?", (id,))
        return
    # No file name holds a zero byte: this path can never be met, and still
    # says where the photo was last.
    connection.execute(
        "UPDATE photos SET path = ?, present = 0, lead = NULL WHERE id = ?",
        (b"%b\0%d" % (path, id), id),
    )
    connection.execute("UPDATE photos SET lead = NULL WHERE lead = ?", (id,))
    pass_on(connection, [id])


def pass_on(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Gives corrections and flags of photos whose files are gone to copies nobody has spoken of.

    A file manager that moves across drives copies first; a scan in between
    must not cost the correction. The photos keep theirs, too: their files may
    come back.
    """
    for id in ids:
        copy = connection.execute(
            f"""SELECT photos.id FROM photos
                  JOIN photos lost ON lost.content = photos.content AND lost.id = ?
                 WHERE (lost.corrected OR lost.flagged) AND lost.content <> ''
                   AND photos.id <> lost.id AND photos.present AND photos.status <> 'pending'
                   AND NOT {_SPOKEN_OF}
                 ORDER BY photos.id LIMIT 1""",
            (id,),
        ).fetchone()
        if copy is not None:
            connection.execute(
                """INSERT INTO corrections (photo_id, scenes, content, model, scores, made_at,
                                            embedding)
                   SELECT ?, scenes, content, model, scores, made_at, embedding
                     FROM corrections WHERE photo_id = ?""",
                (copy["id"], id),
            )
            connection.execute(
                """UPDATE photos SET flagged = (SELECT flagged FROM photos WHERE id = ?)
                    WHERE id = ?""",
                (id, copy["id"]),
            )
            regroup(connection, [copy["id"]])


def _take_over(connection: sqlite3.Connection, lost: int, found: int) -> None:
    """Gives a lost photo the place, and what else is known, of the row that has its content."""
    row = dict(connection.execute("SELECT * FROM photos WHERE id = ?", (found,)).fetchone())
    # A person may have flagged the lost photo; nobody has spoken of the other row.
    del row["id"], row["flagged"]
    retire(connection, lost)
    connection.execute("UPDATE predictions SET photo_id = ? WHERE photo_id = ?", (lost, found))
    connection.execute("UPDATE photos SET lead = ? WHERE lead = ?", (lost, found))
    connection.execute("DELETE FROM photos WHERE id = ?", (found,))
    connection.execute(
        f"UPDATE photos SET {', '.join(f'{column} = ?' for column in row)} WHERE id = ?",
        (*row.values(), lost),
    )
    regroup(connection, [lost])

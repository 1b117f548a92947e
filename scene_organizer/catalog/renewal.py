"""Photos whose answer is another network's than the one in force."""

from __future__ import annotations

from scene_organizer.catalog.database import Database

_OUTDATED = """
      FROM predictions p JOIN photos ON photos.id = p.photo_id
     WHERE substr(p.model, 1, instr(p.model || '+', '+') - 1) <> ?
       AND photos.status = 'ok' AND photos.present AND NOT photos.offline
       AND NOT photos.provisional AND photos.lead IS NULL
"""


def count_outdated(database: Database, network: str) -> int:
    """How many photos can be looked at again."""
    return int(database.read(f"SELECT COUNT(*) {_OUTDATED}", (network,))[0][0])


def outdated(database: Database, network: str) -> list[tuple[int, bytes]]:
    """Rows and encoded paths of these photos, those that a person spoke of first."""
    rows = database.read(
        f"SELECT photos.id, photos.path {_OUTDATED} ORDER BY NOT photos.corrected, photos.path",
        (network,),
    )
    return [(row["id"], row["path"]) for row in rows]


def count_untold(database: Database, network: str) -> int:
    """How many of these photos a person spoke of, so that learning waits for them."""
    return int(database.read(
        f"SELECT COUNT(*) {_OUTDATED} AND photos.corrected", (network,))[0][0])

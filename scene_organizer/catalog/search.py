"""Which photos fit a query, in which order, and how many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.rows import below
from scene_organizer.domain.photo import ALL, CORRECTED, PhotoGroup, PhotoQuery, Sort


class Search:
    """Asks the photos table and changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self, folder: Path | None) -> dict[str, int]:
        """Present photos by group, with `ALL` and `CORRECTED` besides."""
        where, values = _scope(folder)
        rows = self._database.read(
            f"""SELECT shown_group, COUNT(*) AS count, SUM(corrected) AS corrected
                  FROM photos WHERE present AND lead IS NULL {where} GROUP BY shown_group""",
            values,
        )
        counts = {row["shown_group"]: int(row["count"]) for row in rows}
        counts[ALL] = sum(counts.values())
        counts[CORRECTED] = sum(int(row["corrected"]) for row in rows)
        return counts

    def query(self, query: PhotoQuery, order: Sequence[str]) -> list[PhotoGroup]:
        """Photo ids by group, sorted.

        Args:
            query: Which photos, in which order.
            order: Group keys in the order of display; groups that are not in it come last.
        """
        where, values = _conditions(query)
        direction = "DESC" if query.descending else "ASC"
        by = {
            Sort.CONFIDENCE: f"confidence {direction}, name, id",
            Sort.DATE: f"taken IS NULL, taken {direction}, name, id",
            Sort.NAME: f"name COLLATE NOCASE {direction}, id",
        }[query.sort]
        rows = self._database.read(
            f"""SELECT id, shown_group, confidence FROM photos
                 WHERE present AND lead IS NULL {where} ORDER BY {by}""",
            values,
        )
        ids: Mapping[str, list[int]] = defaultdict(list)
        confidences: Mapping[str, list[float]] = defaultdict(list)
        for id, group, confidence in rows:
            ids[group].append(id)
            confidences[group].append(confidence)
        rank = {key: position for position, key in enumerate(order)}
        return [
            PhotoGroup(key, tuple(ids[key]), sum(confidences[key]) / len(confidences[key]))
            for key in sorted(ids, key=lambda key: rank.get(key, len(rank)))
        ]


def _conditions(query: PhotoQuery) -> tuple[str, list[object]]:
    where, values = _scope(query.folder)
    if query.group == CORRECTED:
        where += " AND corrected"
    elif query.group is not None:
        where += " AND shown_group = ?"
        values.append(query.group)
    if (query.min_confidence, query.max_confidence) != (0.0, 1.0):
        where += " AND status = 'ok' AND confidence BETWEEN ? AND ?"
        values += [query.min_confidence, query.max_confidence]
    if query.text:
        escaped = query.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        where += " AND name LIKE ? ESCAPE '\\'"
        values.append(f"%{escaped}%")
    return where, values


def _scope(folder: Path | None) -> tuple[str, list[object]]:
    if folder is None:
        return "", []
    return "AND path >= ? AND path < ?", list(below(folder))

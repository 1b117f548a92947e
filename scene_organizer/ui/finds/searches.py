"""How each of the found groups is asked for, and how it is listed in the grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.changes import OnProgress
from scene_organizer.domain.photo import PhotoGroup
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.review import Lookalikes, Mistake, Neighbour
from scene_organizer.library import Library
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.groups import DUPLICATES, MISTAKES, NEAR_DUPLICATES, SIMILAR, Face
from scene_organizer.ui.numbers import number
from scene_organizer.ui.workers.finding import Search


def search_for(key: str, faces: Mapping[str, Face], photo: int | None = None) -> Search:
    """What finds the photos of an entry.

    Args:
        key: `MISTAKES`, `NEAR_DUPLICATES`, `DUPLICATES` or `SIMILAR`.
        faces: What scenes are called.
        photo: To which others are similar.
    """

    def mistakes(
        library: Library, query: PhotoQuery, cancel: CancelToken, note: OnProgress
    ) -> Listing:
        return _mistakes(library.review.mistakes(query, cancel, note), faces)

    def duplicates(
        library: Library, query: PhotoQuery, cancel: CancelToken, note: OnProgress
    ) -> Listing:
        return _alike(key, library.review.duplicates(query))

    def near_duplicates(
        library: Library, query: PhotoQuery, cancel: CancelToken, note: OnProgress
    ) -> Listing:
        return _alike(key, library.review.near_duplicates(query, cancel, note))

    def similar(
        library: Library, query: PhotoQuery, cancel: CancelToken, note: OnProgress
    ) -> Listing:
        if photo is None:
            return Listing()
        return _similar(photo, library.review.similar(photo))

    searches: dict[str, Search] = {
        MISTAKES: mistakes, DUPLICATES: duplicates, NEAR_DUPLICATES: near_duplicates,
        SIMILAR: similar,
    }
    return searches[key]


def _mistakes(found: Sequence[Mistake], faces: Mapping[str, Face]) -> Listing:
    """By what they show rather, so that all of a group can be corrected by one key."""
    by_scene: dict[str, list[int]] = {}
    for mistake in found:
        by_scene.setdefault(mistake.suggestion, []).append(mistake.photo)
    rather = QCoreApplication.translate("finds", "Rather {0}?")
    own: dict[str, Face] = {}
    for scene in by_scene:
        face = faces.get(scene, Face(scene, scene))
        key = f"{MISTAKES}/{scene}"
        own[key] = Face(key, rather.format(face.name), face.colour, face.symbol)
    groups = [PhotoGroup(f"{MISTAKES}/{scene}", ids, 0.0) for scene, ids in by_scene.items()]
    return Listing.of(groups, own)


def _alike(key: str, found: Sequence[Lookalikes]) -> Listing:
    """One group a set, the largest sets first."""
    sets = sorted(found, key=lambda one: -len(one.photos))
    name = _set_name(key)
    own: dict[str, Face] = {}
    groups = []
    for place, one in enumerate(sets, 1):
        own_key = f"{key}/{one.photos[0]}"
        own[own_key] = Face(own_key, name(place, len(sets)), symbol="twins")
        groups.append(PhotoGroup(own_key, one.photos, 0.0))
    return Listing.of(groups, own)


def _set_name(key: str) -> Callable[[int, int], str]:
    pattern = (
        QCoreApplication.translate("finds", "Same file, {0} of {1}") if key == DUPLICATES
        else QCoreApplication.translate("finds", "Nearly the same, {0} of {1}")
    )
    return lambda one, all_: pattern.format(number(one), number(all_))


def _similar(photo: int, found: Sequence[Neighbour]) -> Listing:
    translate = QCoreApplication.translate
    this, others = f"{SIMILAR}/this", f"{SIMILAR}/others"
    own = {
        this: Face(this, translate("finds", "This photo"), symbol="picture"),
        others: Face(others, translate("finds", "Similar, the most alike first"),
                     symbol="similar"),
    }
    groups = [PhotoGroup(this, [photo], 0.0)]
    if found:
        groups.append(PhotoGroup(others, [neighbour.photo for neighbour in found], 0.0))
    return Listing.of(groups, own)

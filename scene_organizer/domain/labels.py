"""What a person's gesture in a review says of each photo."""

from __future__ import annotations

from collections.abc import Sequence

from scene_organizer.domain.photo import Photo

Wanted = dict[int, tuple[str, ...] | None]
"""By photo the scenes, as a correction holds them."""


def accepted(photos: Sequence[Photo]) -> Wanted:
    """Makes what the model suggests the person's own word; what a person said is said again."""
    return {photo.id: photo.suggestion for photo in photos if photo.suggestion is not None}


def toggled(photos: Sequence[Photo], scene: str) -> tuple[Wanted, bool]:
    """Adds one scene to what photos show, or takes it away if all of them show it.

    The first scene stays the main one. A photo that loses its only scene
    shows none of them.

    Args:
        photos: A selection.
        scene: Its key.

    Returns:
        What is to be said of the photos that change, and whether the scene was added.
    """
    adding = [photo for photo in photos if scene not in photo.labels]
    if adding:
        return {photo.id: (*photo.labels, scene) for photo in adding}, True
    return {
        photo.id: tuple(key for key in photo.labels if key != scene) for photo in photos
    }, False

"""What a person says of photos, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scene_organizer.catalog.history import History
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.photos import Photos
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.history import LabelAction, LabelEvent
from scene_organizer.domain.labels import accepted, toggled


class Labelling:
    """Corrections, flags and their history; every change can be undone.

    Any thread may call any method.
    """

    def __init__(self, photos: Photos, labels: Labels, history: History) -> None:
        self._photos = photos
        self._labels = labels
        self._history = history

    def set(
        self, ids: Sequence[int], scenes: Sequence[str] | None, initiator: str = ""
    ) -> ChangeSet:
        """Stores what a person says photos show; said again, it is confirmed.

        Args:
            ids: The photos.
            scenes: Scene keys, the main one first; empty for none of these;
                None takes earlier corrections back.
            initiator: Passed on in the change set.

        Raises:
            InputFault: A scene is unknown.
        """
        chosen = None if scenes is None else tuple(dict.fromkeys(scenes))
        if chosen is None:
            what = "correction removed"
        else:
            what = ", ".join(map(self._name, chosen)) or "none of these"
        changes = self._labels.correct(ids, chosen, what)
        if chosen is not None and not changes.photos:
            changes = self._labels.correct(ids, chosen, "confirmed", confirming=True)
        return replace(changes, initiator=initiator)

    def accept(self, ids: Sequence[int], initiator: str = "") -> ChangeSet:
        """Makes what the model suggests the person's own word, photo by photo.

        Where the model is unsure that is the likeliest answer, `Photo.suggestion`.
        Where a person has spoken already, that is confirmed. Photos without a
        result stay as they are.
        """
        changes = self._labels.assign(
            accepted(self._photos.get(ids)), "accepted", confirming=True
        )
        return replace(changes, initiator=initiator)

    def toggle(self, ids: Sequence[int], scene: str, initiator: str = "") -> ChangeSet:
        """Adds a scene to what photos show, or takes it away if all of them show it.

        The first scene of a photo stays its main one.

        Raises:
            InputFault: The scene is unknown.
        """
        name = self._name(scene)
        wanted, added = toggled(self._photos.get(ids), scene)
        changes = self._labels.assign(wanted, f"{name} {'added' if added else 'removed'}")
        return replace(changes, initiator=initiator)

    def flag(
        self, ids: Sequence[int], flagged: bool | None = None, initiator: str = ""
    ) -> ChangeSet:
        """Marks photos to come back to, or takes the marks away.

        Args:
            ids: The photos.
            flagged: None marks them, unless all are marked.
            initiator: Passed on in the change set.
        """
        if flagged is None:
            flagged = not all(photo.flagged for photo in self._photos.get(ids))
        what = "flagged" if flagged else "flag removed"
        return replace(self._labels.flag(ids, flagged, what), initiator=initiator)

    def history(self, photo: int) -> list[LabelEvent]:
        """What models and people said of a photo, in the order of time."""
        return self._history.of(photo)

    def actions(self) -> list[LabelAction]:
        """What was lately said of photos and may be undone or redone, newest first."""
        return self._labels.actions()

    def _name(self, scene: str) -> str:
        names = {known.key: known.name for known in self._labels.scenes()}
        if scene not in names:
            raise InputFault(
                f"There is no scene {scene!r}. Known are {', '.join(names)}, none and clear."
            )
        return names[scene]

    def undo(self) -> ChangeSet:
        """Takes the newest label change back, also one of an earlier session."""
        return self._labels.undo()

    def redo(self) -> ChangeSet:
        """Does the label change again that was undone last."""
        return self._labels.redo()

    @property
    def undoable(self) -> str | None:
        """What `undo` would take back, or None."""
        return self._labels.undoable()

    @property
    def redoable(self) -> str | None:
        """What `redo` would do again, or None."""
        return self._labels.redoable()

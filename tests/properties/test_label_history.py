"""Whatever a person says and however often it is undone: nothing of it is lost or made up."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scene_organizer.catalog.photos import Result
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.photo import Fingerprint, Photo
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.library import Library
from scene_organizer.paths import Paths
from tests.fakes import FakePool

PHOTOS = 5
PRINT = Fingerprint(1, 2, 3)

chosen = st.lists(st.integers(1, PHOTOS), min_size=1, max_size=PHOTOS, unique=True)
scenes = st.sampled_from(CLASS_KEYS)
Act = Callable[[Library], ChangeSet]


def labelled(ids: list[int], what: list[str] | None) -> Act:
    return lambda library: library.labels.set(ids, what)


def toggled(ids: list[int], scene: str) -> Act:
    return lambda library: library.labels.toggle(ids, scene)


def flagged(ids: list[int], how: bool | None) -> Act:
    return lambda library: library.labels.flag(ids, how)


def accepted(ids: list[int]) -> Act:
    return lambda library: library.labels.accept(ids)


changes = st.one_of(
    st.builds(labelled, chosen, st.none() | st.lists(scenes, max_size=3)),
    st.builds(toggled, chosen, scenes),
    st.builds(flagged, chosen, st.sampled_from((None, True, False))),
    st.builds(accepted, chosen),
)


def opened(root: Path) -> Library:
    return Library(Paths(*(root / name for name in ("data", "cache", "config", "log"))),
                   pool=FakePool())


def fill(library: Library) -> None:
    """Of five photos two are sure, one shows two scenes, one is unsure and one failed."""
    ids = library._photos.add((os.fsencode(f"/p/{n}.jpg"), PRINT) for n in range(PHOTOS))
    assert ids == list(range(1, PHOTOS + 1))
    results = [Result(ids[-1], PRINT, "failed", reason="It is broken.")]
    for id, shown, unsure in ((1, ("sea",), False), (2, ("forest",), False),
                              (3, ("sea", "mountain"), False), (4, (), True)):
        scores = dict.fromkeys(CLASS_KEYS, 0.1) | {shown[0] if shown else "street": 0.5}
        prediction = Prediction(scores, scores, 0.8, shown, unsure, "m1")
        results.append(Result(id, PRINT, f"content {id}", prediction=prediction))
    library._photos.record(results)


def said(library: Library) -> list[tuple[object, ...]]:
    def of(photo: Photo) -> tuple[object, ...]:
        # Said twice, it is confirmed.
        times = [event.scenes for event in library.labels.history(photo.id) if not event.model]
        twice = photo.correction is not None and times[-2:] == 2 * [photo.correction]
        return photo.correction, photo.flagged, photo.group, photo.labels, twice

    return [of(photo) for photo in library.photos(range(1, PHOTOS + 1))]


@given(acts=st.lists(changes, max_size=12), cut=st.integers(0, 12))
@settings(max_examples=60, deadline=None, derandomize=True,
          suppress_health_check=[HealthCheck.too_slow])
def test_undoing_all_leads_to_the_start_and_redoing_all_to_the_end(
    acts: list[Act], cut: int
) -> None:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as root:
        with opened(Path(root)) as library:
            fill(library)
            states = [said(library)]
            for act in acts:
                done = act(library)
                now = said(library)
                # What changes nothing is nothing to undo.
                assert bool(done.photos) == (now != states[-1])
                if done.photos:
                    assert library.labels.undoable == done.text
                    assert done.text.startswith(f"{len(done.photos)} x ")
                    states.append(now)
            for state in reversed(states[:-1][cut:]):
                library.labels.undo()
                assert said(library) == state
        # Also after a restart.
        with opened(Path(root)) as library:
            for state in reversed(states[:-1][:cut]):
                library.labels.undo()
                assert said(library) == state
            assert (library.labels.undoable, library.labels.undo().photos) == (None, ())
            for state in states[1:]:
                assert library.labels.redoable is not None
                library.labels.redo()
                assert said(library) == state
            assert (library.labels.redoable, library.labels.redo().photos) == (None, ())

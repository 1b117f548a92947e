"""The settle rule under any way of writing: never half a file, never one missed for ever."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.domain.photo import Fingerprint
from scene_organizer.ingest.settle import STILL_SECONDS, Settling

TICK = 0.25
LONGEST_PAUSE = 1.7
"""A writer never rests as long as a complete file; who does cannot be told from one."""


@dataclass(frozen=True)
class Writing:
    """One file's life: it is written, at times deleted, renamed into place or replaced.

    Attributes:
        steps: Seconds since the step before and what is there then: a size, or None.
        told: Whether each step is announced; those that are not, a sweep finds.
    """

    steps: tuple[tuple[float, int | None], ...]
    told: tuple[bool, ...]


pauses = st.floats(0.0, LONGEST_PAUSE)
sizes = st.one_of(st.none(), st.integers(1, 5))
writings = st.lists(st.tuples(pauses, sizes, st.booleans()), min_size=1, max_size=12).map(
    lambda rows: Writing(
        tuple((pause, size) for pause, size, _ in rows), tuple(told for *_, told in rows)
    )
)


@given(
    st.lists(writings, min_size=1, max_size=6), st.integers(1, 4), st.integers(4, 40),
    st.floats(0.0, 2.0),
)
def test_what_is_handed_out_is_complete_and_everything_is_handed_out(
    files: list[Writing], limit: int, sweep_every: int, start: float,
) -> None:
    disk: dict[bytes, Fingerprint] = {}
    catalog: dict[bytes, Fingerprint] = {}
    settling = Settling(disk.get, lambda path, seen: True, limit)
    timeline = []
    ends: dict[bytes, float] = {}
    for number, writing in enumerate(files):
        now, path = start, b"%d" % number
        for step, ((pause, size), told) in enumerate(zip(writing.steps, writing.told, strict=True)):
            now += pause
            timeline.append((now, path, size, step, told))
        ends[path] = now
    timeline.sort(key=lambda each: each[0])
    last = max(ends.values())

    tick = 0
    # The slowest way: as many sweeps and waits as there are files beyond the limit.
    rounds = len(files) * 4 + 4
    until = last + rounds * (STILL_SECONDS + sweep_every * TICK + 2 * TICK)
    while tick * TICK <= until:
        now = tick * TICK
        while timeline and timeline[0][0] <= now:
            _at, path, size, step, told = timeline.pop(0)
            if size is None:
                disk.pop(path, None)
            else:
                disk[path] = Fingerprint(size, step, 1)
            if told:
                settling.note(path, now)
        for path in settling.settle(now):
            if path in disk:
                # Nothing is handed out while its writer is at it.
                assert now >= ends[path], "read half"
                catalog[path] = disk[path]
            else:
                catalog.pop(path, None)
        if tick % sweep_every == 0:
            settling.overflowed = False
            for path in disk.keys() | catalog.keys():
                if disk.get(path) != catalog.get(path):
                    settling.offer(path, now) if path in disk else catalog.pop(path)
        assert len(settling) <= limit
        tick += 1
    assert catalog == disk
    assert len(settling) == 0

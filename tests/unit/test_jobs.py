"""Whose turn is next, and what becomes of jobs that nobody will do."""

from __future__ import annotations

import pytest

from scene_organizer.domain.errors import Cancelled
from scene_organizer.engine.jobs import Jobs


def names(jobs: Jobs, kind: str = "decode") -> list[str]:
    found = []
    while (job := jobs.next(kind)) is not None:
        found.append(job.header["name"])
    return found


def test_what_is_urgent_overtakes_and_equals_wait_their_turn() -> None:
    jobs = Jobs(("decode", "engine"))
    for name, priority in (("scan", 3), ("loupe", 0), ("scan too", 3), ("visible", 1)):
        jobs.add("decode", priority, {"name": name}, ())
    jobs.add("engine", 0, {"name": "batch"}, ())
    assert (jobs.count("decode"), jobs.count("engine")) == (4, 1)
    assert names(jobs) == ["loupe", "visible", "scan", "scan too"]
    assert names(jobs, "engine") == ["batch"]


def test_a_cancelled_job_is_left_out_and_one_put_back_comes_first_again() -> None:
    jobs = Jobs(("decode",))
    first, second = (jobs.add("decode", 0, {"name": name}, ()) for name in "ab")
    assert first.cancel()
    job = jobs.next("decode")
    assert job is not None
    assert job.future is second
    assert not second.cancel(), "it is under way"
    jobs.add("decode", 0, {"name": "c"}, ())
    jobs.put_back(job)
    assert names(jobs) == ["b", "c"]


def test_held_jobs_wait() -> None:
    jobs = Jobs(("decode", "engine"))
    for kind in ("decode", "engine"):
        jobs.add(kind, 0, {"name": kind}, ())
    jobs.hold("engine")
    assert names(jobs, "engine") == []
    assert names(jobs) == ["decode"]
    assert jobs.release("engine")
    assert not jobs.release("engine")
    assert names(jobs, "engine") == ["engine"]


def test_nothing_waits_for_ever_once_closed() -> None:
    jobs = Jobs(("decode",))
    waiting = jobs.add("decode", 0, {}, ())
    jobs.hold("decode")
    jobs.close()
    jobs.fail("decode", Cancelled("The application is closing."))
    with pytest.raises(Cancelled):
        waiting.result(timeout=0)
    assert jobs.add("decode", 0, {}, ()).cancelled()

"""A real retrain child: killed at every stage, told to stop, and resumed."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, EnvironmentFault, InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine import retrain_job, retraining
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.engine.launcher import child_command
from scene_organizer.engine.retrain_job import Lesson, RetrainJob, RetrainProgress
from scene_organizer.library.retraining import FOLDER, retrain_deep
from tests.fakes import FakePool
from tests.tiny_bundle import tiny_photos, write_bundle, write_job


@pytest.fixture(scope="module")
def tiny_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bundle(tmp_path_factory.mktemp("tiny") / "bundle")


def die_at(folder: Path, stage: str) -> bool:
    """Starts a child and kills it (SIGKILL) as soon as it says that it is at a stage."""
    child = subprocess.Popen(
        child_command("retrain"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, retrain_job.FOLDER_VARIABLE: str(folder)}, text=True,
    )
    assert child.stdout is not None
    with child:
        for line in child.stdout:
            content = json.loads(line)
            progress = content.get("progress", {})
            if (progress.get("stage"), progress.get("epoch")) in ((stage, 0), (stage, 2)):
                child.kill()
                return True
    return False


def test_killed_at_any_stage_nothing_is_in_force_and_a_later_start_goes_on(
    tiny_bundle: Path, tmp_path: Path
) -> None:
    before = {path.name: path.read_bytes() for path in tiny_bundle.glob("*.*")}
    folder = tmp_path / "job"
    write_job(folder, tiny_bundle)
    for stage in ("training", "measuring"):
        assert die_at(folder, stage), stage
        assert retrain_job.read_outcome(folder) is None or stage == "measuring"
    stages: list[tuple[str, int]] = []
    retraining.run(folder, CancelToken(), lambda at: stages.append((at.stage, at.epoch)))
    # All epochs were done before it died for the last time.
    assert not [epoch for stage, epoch in stages if stage == "training"]
    outcome = retrain_job.read_outcome(folder)
    assert outcome is not None
    assert read_bundle(outcome.folder).version == "tiny-2"
    assert before == {path.name: path.read_bytes() for path in tiny_bundle.glob("*.*")}





@pytest.fixture
def job(tiny_bundle: Path, tmp_path: Path) -> RetrainJob:
    images, labels = tiny_photos()[0]
    lessons = []
    for number, image in enumerate(images[labels == CLASS_KEYS.index("forest")]):
        path = tmp_path / f"{number}.png"
        Image.fromarray(image).save(path)
        lessons.append(Lesson(path, str(number), ("glacier",), number % 3 == 0))
    return RetrainJob(tiny_bundle, "tiny-2", CLASS_KEYS, tuple(lessons))


@pytest.fixture
def pool(tiny_bundle: Path) -> FakePool:
    pool = FakePool()
    pool.bundle = read_bundle(tiny_bundle)
    return pool


def test_photos_are_decoded_once_however_often_it_stops(
    job: RetrainJob, pool: FakePool, tmp_path: Path
) -> None:
    job.lessons[1].path.write_bytes(b"no photo")
    cancel = CancelToken()

    def stop(progress: RetrainProgress) -> None:
        if progress.stage == "training":
            cancel.cancel()

    with pytest.raises(Cancelled):
        retrain_deep(pool, tmp_path / "models", job, cancel, stop)
    assert retrain_job.read_outcome(tmp_path / "models" / FOLDER) is None
    told: list[RetrainProgress] = []
    outcome = retrain_deep(pool, tmp_path / "models", job, CancelToken(), told.append)
    assert len(pool.decoded) == len(job.lessons)
    assert outcome.rows.tolist() == [0, *range(2, len(job.lessons))]
    assert outcome.before.shape == outcome.after.shape == (len(outcome.rows), 16)
    assert not np.array_equal(outcome.before, outcome.after)
    assert {"starting", "looking", "training"} <= {at.stage for at in told}
    assert {at.epochs for at in told if at.stage == "training"} == {6}


def test_nothing_to_learn_from_is_said(
    job: RetrainJob, pool: FakePool, tmp_path: Path
) -> None:
    empty = RetrainJob(job.bundle, job.version, job.classes, ())
    with pytest.raises(InputFault, match="Nothing was corrected"):
        retrain_deep(pool, tmp_path, empty, CancelToken(), lambda at: None)
    for lesson in job.lessons:
        lesson.path.unlink()
    with pytest.raises(InputFault, match="None of the corrected photos"):
        retrain_deep(pool, tmp_path, job, CancelToken(), lambda at: None)


def test_what_the_child_finds_wrong_comes_as_a_sentence(
    tiny_bundle: Path, tmp_path: Path
) -> None:
    job = tmp_path / "job"
    write_job(job, tmp_path / "no bundle")
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        retraining.run(job, CancelToken(), lambda at: None)

"""Photos, and a trainer in place of the child that retrains a network."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import BaseSet, write_base_set
from scene_organizer.engine.bundle import MODEL, ModelBundle, read_bundle, write_manifest
from scene_organizer.engine.retrain_job import RetrainJob, RetrainOutcome, RetrainProgress
from scene_organizer.learning.quick import Learner, Lessons
from scene_organizer.library import Library
from scene_organizer.library.retraining import FOLDER
from tests.conftest import MakePhoto
from tests.fake_base import fake_base
from tests.fakes import COLOURS, FakePool, fake_bundle
from tests.integration.conftest import TEAL, ids


def written(folder: Path, bundle: ModelBundle, base: BaseSet | None = None) -> ModelBundle:
    """A bundle with all files that one has; its network is a few bytes."""
    folder.mkdir(parents=True)
    (folder / MODEL).write_bytes(bundle.version.encode())
    write_base_set(base or fake_base(), folder)
    write_manifest(replace(bundle, folder=folder))
    return read_bundle(folder)


@pytest.fixture
def pool(tmp_path: Path) -> FakePool:
    made = FakePool()
    made.bundle = written(tmp_path / "bundle", fake_bundle())
    return made


class Trainer:
    """In place of the child: the head learns what was said, the network sees what it saw.

    Attributes:
        jobs: What it was given.
        wrong: Whether it learns everything to be a street instead.
    """

    def __init__(self) -> None:
        self.jobs: list[RetrainJob] = []
        self.wrong = False

    def __call__(
        self, pool: FakePool, models: Path, job: RetrainJob, cancel: CancelToken,
        on_progress: Callable[[RetrainProgress], None],
    ) -> RetrainOutcome:
        self.jobs.append(job)
        on_progress(RetrainProgress("training", 1, 2, 1, 2))
        if cancel.cancelled:
            raise Cancelled("Stopped.")
        base, parent = fake_base(), read_bundle(job.bundle)
        colours = [TEAL if "teal" in lesson.path.name else COLOURS[lesson.path.stem[:-2]]
                   for lesson in job.lessons]
        seen = np.zeros((len(colours), 4), np.float32)
        seen[:, :3] = np.array(colours) / 255
        said = [("street",) if self.wrong else lesson.scenes for lesson in job.lessons]
        lessons = Lessons.of(seen, said, job.classes)
        used = np.array([not lesson.held_out for lesson in job.lessons])
        kin = {said[0][0]: frozenset({"sea"})}
        head = Learner(parent, base, lessons, job.classes, kin).learn(job.version, used)
        assert head.logits is not None
        assert head.evidence is not None
        folder = models / FOLDER / "candidate"
        shutil.rmtree(models / FOLDER, ignore_errors=True)
        written(folder, head.bundle, replace(base, logits=head.logits, evidence=head.evidence))
        return RetrainOutcome(folder, base.embedding, np.arange(len(seen)), seen, seen)


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch) -> Trainer:
    made = Trainer()
    monkeypatch.setattr("scene_organizer.library.learning.retrain_deep", made)
    return made


@pytest.fixture
def album(library: Library, folder: Path, make_photo: MakePhoto) -> Path:
    """Sixty teal photos and five of each class, scanned; forty-five of them are said to be forest,
    and the others confirmed."""
    for number in range(60):
        colour = TEAL[0] + number % 5 - 2, TEAL[1] + number % 7 - 3, TEAL[2]
        make_photo(folder / f"teal-{number:02}.png", (32 + number, 24), colour)
    for key in CLASS_KEYS:
        for number in range(5):
            make_photo(folder / f"{key}-{number}.png", (32 + number, 24), COLOURS[key])
    library.scan(folder)
    library.labels.set(ids(library, folder, "teal")[:45], ["forest"])
    for key in CLASS_KEYS:
        library.labels.accept(ids(library, folder, key))
    return folder


def unspoken(library: Library, folder: Path) -> set[tuple[str, str]]:
    """Models and answers of the teal photos that nobody spoke of."""
    photos = library.photos(ids(library, folder, "teal")[45:])
    return {(photo.model or "", photo.best or "") for photo in photos}

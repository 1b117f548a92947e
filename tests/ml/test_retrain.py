"""Deep retraining: a network cut in two, trained above the cut, killed anywhere, resumed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.errors import Cancelled, EnvironmentFault, InputFault
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine import retrain_job
from scene_organizer.engine.base_set import Part, read_base_set
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.engine.retrain_job import RetrainJob, RetrainProgress
from tests.mishaps import Died, died_at_write
from tests.tiny_bundle import LAYER, MakeJob, tiny_photos
from training import export, retrain, taps
from training.retrain import Material, Step
from training.retrain_child import work

CONFIG = replace(retrain.RECIPE, fine_tune_epochs=2, fine_tune_learning_rate=3e-3, batch_size=16)


def load(bundle: Path) -> keras.Model:
    return keras.saving.load_model(bundle / "model.keras", compile=False)


def silent(progress: RetrainProgress) -> None:
    pass


def test_the_halves_together_answer_like_the_whole(tiny_bundle: Path) -> None:
    model = load(tiny_bundle)
    halves = taps.cut(model, LAYER)
    (photos, _), _ = tiny_photos()[0], None
    before = export.forward(model, photos)
    for name, value in export.forward(halves.upper, taps.look(halves.lower, photos)).items():
        np.testing.assert_allclose(value, before[name], atol=1e-4)


def test_further_classes_change_no_answer_at_first(tiny_bundle: Path) -> None:
    photos = tiny_photos()[0][0]
    before = export.forward(load(tiny_bundle), photos)
    after = export.forward(taps.cut(load(tiny_bundle), LAYER, 8).whole, photos)
    np.testing.assert_allclose(after["logits"][:, :6], before["logits"], atol=1e-5)
    assert (after["logits"].argmax(axis=1) < 6).all()
    assert after["evidence"].shape == (len(photos), 8)


def test_a_network_is_cut_only_where_everything_passes(tiny_bundle: Path) -> None:
    with pytest.raises(InputFault, match="nowhere"):
        taps.cut(load(tiny_bundle), "nowhere")


def test_taps_come_back_as_they_were_written(tiny_bundle: Path) -> None:
    found = taps.read_taps(tiny_bundle)
    train, _ = tiny_photos()
    halves = taps.cut(load(tiny_bundle), LAYER)
    true = taps.look(halves.lower, train[0])
    seen = found.scale.unpacked(found.values[found.part == Part.TRAIN])
    # Half a step at most, and a step is half a standard deviation of its channel.
    assert (np.abs(seen - true) <= found.scale.step / 2 + 1e-4).all()
    assert (found.labels[found.part == Part.TRAIN, 0] == train[1]).all()


def test_taps_keep_the_proportions_of_their_kinds(tiny_bundle: Path) -> None:
    found = taps.make(load(tiny_bundle), LAYER, tiny_photos(as_photos=True),
                      {Part.TRAIN: 21, Part.TEST: 7}, lambda done, total: None)
    train = found.kind[found.part == Part.TRAIN]
    assert sorted(np.unique(train, return_counts=True)[1]) == [3] * 7
    assert (found.part != Part.PAIR).all()


def test_damaged_taps_are_said_plainly(tmp_path: Path) -> None:
    (tmp_path / taps.TAPS).write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(EnvironmentFault, match="reinstall"):
        taps.read_taps(tmp_path)


def material(bundle: Path, upper_of: taps.Halves) -> Material:
    found = taps.read_taps(bundle)
    photos, labels = tiny_photos()[0]
    forests = photos[labels == CLASS_KEYS.index("forest")]
    values = found.scale.packed(taps.look(upper_of.lower, forests))
    return Material.of(found, values, [("glacier",)] * len(values), CLASS_KEYS)


def test_corrections_are_learned_and_the_lower_half_stays(
    tiny_bundle: Path, tmp_path: Path
) -> None:
    halves = taps.cut(load(tiny_bundle), LAYER)
    photos, labels = tiny_photos()[0]
    forests = photos[labels == CLASS_KEYS.index("forest")]
    seen = taps.look(halves.lower, photos)
    retrain.train(halves.upper, material(tiny_bundle, halves), tmp_path / "c.npz",
                  lambda step: None, replace(CONFIG, fine_tune_epochs=15))
    np.testing.assert_array_equal(taps.look(halves.lower, photos), seen)
    answers = export.forward(halves.whole, forests)["logits"].argmax(axis=1)
    assert (answers == CLASS_KEYS.index("glacier")).mean() > 0.8


@pytest.mark.parametrize("last", [0, 2, 4])
def test_a_training_ended_at_any_step_goes_on_to_the_same_network(
    tiny_bundle: Path, tmp_path: Path, last: int
) -> None:
    def trained(checkpoint: Path, on_step: Callable[[Step], None]) -> list[np.ndarray]:
        halves = taps.cut(load(tiny_bundle), LAYER)
        retrain.train(halves.upper, material(tiny_bundle, halves), checkpoint, on_step, CONFIG)
        return list(halves.upper.get_weights())

    seen: list[tuple[int, int]] = []

    def die(step: Step) -> None:
        seen.append((step.epoch, step.step))
        if len(seen) > last:
            raise Died

    through = trained(tmp_path / "through.npz", lambda step: None)
    with pytest.raises(Died):
        trained(tmp_path / "ended.npz", die)
    went_on: list[int] = []
    resumed = trained(tmp_path / "ended.npz", lambda step: went_on.append(step.epoch))
    assert min(went_on) == seen[-1][0]
    for one, other in zip(through, resumed, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_a_lost_checkpoint_means_the_beginning(tiny_bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "c.npz").write_bytes(b"torn")
    halves, epochs = taps.cut(load(tiny_bundle), LAYER), []
    retrain.train(halves.upper, material(tiny_bundle, halves), tmp_path / "c.npz",
                  lambda step: epochs.append(step.epoch), CONFIG)
    assert set(epochs) == {0, 1}


def test_a_job_leaves_a_bundle_that_says_where_it_comes_from(
    tiny_bundle: Path, make_job: MakeJob
) -> None:
    folder, job = make_job(classes=(*CLASS_KEYS, "desert"), said="desert")
    work(folder, CancelToken(), silent, CONFIG)
    outcome = retrain_job.read_outcome(folder)
    assert outcome is not None
    bundle = read_bundle(outcome.folder)
    assert (bundle.version, bundle.classes) == (job.version, job.classes)
    assert bundle.training["parent"] == read_bundle(tiny_bundle).version
    assert bundle.metrics["validation"]["scenes"] > 0
    # Its base set is what this network sees, the outcome what the parent saw.
    base, train = read_base_set(outcome.folder), tiny_photos()[0][0]
    own = base.of(Part.TRAIN).embedding
    assert outcome.base_before.shape == base.embedding.shape
    for model, embedding in ((load(outcome.folder), own),
                             (load(tiny_bundle), outcome.base_before[base.part == Part.TRAIN])):
        true = export.forward(model, train)["embedding"]
        assert np.abs(embedding - true).mean() < 0.1 * true.std()
    assert base.logits.shape == (bundle.embedding_size + 1, 7)
    assert outcome.after.shape == outcome.before.shape == (len(outcome.rows), 16)
    assert len(outcome.rows) == len(job.lessons)


def test_held_out_photos_are_never_trained_on(
    make_job: MakeJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, job = make_job()
    lessons: list[int] = []
    monkeypatch.setattr(retrain, "train", lambda upper, material, *rest: lessons.append(
        len(material.lessons)))
    work(folder, CancelToken(), silent, CONFIG)
    assert lessons == [sum(not lesson.held_out for lesson in job.lessons)] != [len(job.lessons)]


def test_killed_at_any_write_the_candidate_is_whole_or_not_there(
    tiny_bundle: Path, make_job: MakeJob
) -> None:
    before = {path.name: path.read_bytes() for path in tiny_bundle.glob("*.*")}
    folder, _ = make_job()
    deaths = 0
    while True:
        try:
            # Each life may write once more than the last.
            with died_at_write(deaths):
                work(folder, CancelToken(), silent, CONFIG)
        except Died:
            deaths += 1
            assert retrain_job.read_outcome(folder) is None
        else:
            break
        assert deaths < 20, "it gets nowhere"
    assert deaths > 3
    outcome = retrain_job.read_outcome(folder)
    assert outcome is not None
    assert read_bundle(outcome.folder).version == "tiny-2"
    assert before == {path.name: path.read_bytes() for path in tiny_bundle.glob("*.*")}


def test_paused_it_waits_and_cancelled_it_stops(make_job: MakeJob) -> None:
    folder, _ = make_job()
    cancel, paused, faults = CancelToken(), threading.Event(), []

    def on_progress(progress: RetrainProgress) -> None:
        if progress.stage == "training" and not paused.is_set():
            cancel.pause()
            paused.set()

    def run() -> None:
        try:
            work(folder, cancel, on_progress, CONFIG)
        except Cancelled as fault:
            faults.append(fault)

    thread = threading.Thread(target=run)
    thread.start()
    assert paused.wait(60)
    assert thread.is_alive()
    cancel.cancel()
    thread.join(60)
    assert len(faults) == 1
    assert retrain_job.read_outcome(folder) is None


def test_the_models_own_scenes_cannot_be_left_out(make_job: MakeJob) -> None:
    folder, _ = make_job(classes=CLASS_KEYS[1:], said="sea")
    with pytest.raises(InputFault, match="own scenes"):
        work(folder, CancelToken(), silent, CONFIG)


def test_another_job_starts_anew_the_same_one_goes_on(tmp_path: Path, make_job: MakeJob) -> None:
    folder, job = make_job()
    (folder / "checkpoint.npz").write_bytes(b"half a day's work")
    assert retrain_job.begin(folder, job)
    assert (folder / "checkpoint.npz").exists()
    other = replace(job, lessons=job.lessons[:-1])
    assert not retrain_job.begin(folder, other)
    assert not (folder / "checkpoint.npz").exists()


def test_a_job_is_read_as_it_was_given(make_job: MakeJob, tmp_path: Path) -> None:
    folder, job = make_job()
    assert retrain_job.read_job(folder) == (job, list(range(len(job.lessons))))
    with pytest.raises(EnvironmentFault, match="anew"):
        retrain_job.read_job(tmp_path)
    assert isinstance(job, RetrainJob)


def test_a_data_folder_is_learned_from_and_judged_by_the_same_frozen_photos(
    tiny_bundle: Path, make_job: MakeJob, tmp_path: Path
) -> None:
    (images, labels), (frozen, frozen_labels) = tiny_photos()
    data = tmp_path / "data"
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        if label >= 0:
            _save(image[:, ::-1], data / CLASS_KEYS[label] / f"{number}.png")
    # One of the photos to judge by is among them.
    taken = int(np.flatnonzero(frozen_labels == 0)[0])
    _save(frozen[taken], data / CLASS_KEYS[0] / "frozen.png")
    folder, _ = make_job(data=data)
    work(folder, CancelToken(), silent, CONFIG)
    shipped, used = taps.read_taps(tiny_bundle), taps.read_taps(folder)
    for part in (Part.TEST, Part.PAIR):
        np.testing.assert_array_equal(used.values[used.part == part],
                                      shipped.values[shipped.part == part])
    train = used.part == Part.TRAIN
    # Nobody gave photos of no scene, so that those of the bundle stay.
    assert (np.bincount(used.labels[train, 0] + 1) == np.bincount(labels + 1)).all()
    seen = shipped.values[shipped.part == Part.TEST][taken]
    assert not (used.values[train] == seen).all(axis=(1, 2, 3)).any()
    outcome = retrain_job.read_outcome(folder)
    assert outcome is not None
    assert (read_base_set(outcome.folder).part == used.part).all()


def test_a_data_folder_of_which_nothing_can_be_read_is_refused(
    make_job: MakeJob, tmp_path: Path
) -> None:
    for key in CLASS_KEYS:
        broken = tmp_path / "data" / key / "broken.jpg"
        broken.parent.mkdir(parents=True)
        broken.write_bytes(b"no photo")
    folder, _ = make_job(data=tmp_path / "data")
    with pytest.raises(InputFault, match="None of the photos"):
        work(folder, CancelToken(), silent, CONFIG)


def _save(image: NDArray[np.uint8], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.ascontiguousarray(image)).save(path)

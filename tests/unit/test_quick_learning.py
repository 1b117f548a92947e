"""The learning itself: what it must not forget, must not believe, and says of itself."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.domain.errors import EnvironmentFault, InputFault
from scene_organizer.domain.learning import network_of, numbered
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.base_set import (
    BASE_SET,
    NEGATIVE,
    BaseSet,
    Part,
    read_base_set,
    write_base_set,
)
from scene_organizer.engine.bundle import ModelBundle
from scene_organizer.engine.head import apply
from scene_organizer.learning.adopt import Taught, trial
from scene_organizer.learning.comparison import chance_of
from scene_organizer.learning.quick import Learner, Lessons, answers, own_head, redefined
from scene_organizer.learning.versions import Versions
from tests.fake_base import bundle_with_base, fake_base
from tests.fakes import COLOURS


@pytest.fixture(scope="module")
def base() -> BaseSet:
    return fake_base()


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> ModelBundle:
    return bundle_with_base(tmp_path_factory.mktemp("bundle"))


def coloured(colours: list[tuple[int, int, int]], seed: int = 0) -> np.ndarray:
    found = np.zeros((len(colours), 4), np.float32)
    found[:, :3] = np.array(colours) / 255
    found[:, :3] += np.random.default_rng(seed).normal(0, 0.01, (len(colours), 3))
    return found


def test_a_base_set_comes_back_within_its_rounding(base: BaseSet, tmp_path: Path) -> None:
    write_base_set(base, tmp_path)
    back = read_base_set(tmp_path)
    spread = np.ptp(base.embedding, axis=0)
    assert (np.abs(back.embedding - base.embedding) <= spread / 255).all()
    for name in ("labels", "part", "kind", "logits", "evidence"):
        assert (getattr(back, name) == getattr(base, name)).all()


def test_a_damaged_base_set_is_said_to_be_damaged(base: BaseSet, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="reinstall"):
        read_base_set(tmp_path)
    (tmp_path / BASE_SET).write_bytes(b"no archive")
    with pytest.raises(EnvironmentFault, match="reinstall"):
        read_base_set(tmp_path)


def test_nothing_new_changes_nothing(bundle: ModelBundle, base: BaseSet) -> None:
    test = base.of(Part.TEST)
    none = Lessons.of(np.zeros((0, 4), np.float32), [], CLASS_KEYS)
    head = Learner(bundle, base, none, CLASS_KEYS, {}).learn("new")
    scenes = test.labels[:, 0] != NEGATIVE
    own = apply(base.logits, test.embedding[scenes]).argmax(axis=1)
    assert head.logits is not None
    assert (apply(head.logits, test.embedding[scenes]).argmax(axis=1) == own).mean() > 0.99


def test_scores_of_any_number_of_classes_sum_to_one(bundle: ModelBundle, base: BaseSet) -> None:
    classes = (*CLASS_KEYS, "desert", "food", "lake")
    teal = coloured([(20, 130, 150)] * 12)
    lessons = Lessons.of(teal, [("lake",)] * 12, classes)
    kin = redefined(bundle, base, lessons, classes)
    head = Learner(bundle, base, lessons, classes, kin).learn("new")
    for prediction in head.predict_embedded(coloured([(20, 130, 150), *COLOURS.values()])):
        assert prediction is not None
        assert list(prediction.scores) == list(classes)
        assert sum(prediction.scores.values()) == pytest.approx(1)
    assert answers(head, teal) == ["lake"] * 12


def test_a_class_that_is_gone_is_not_answered(bundle: ModelBundle, base: BaseSet) -> None:
    head = own_head(bundle, base).only(frozenset(CLASS_KEYS) - {"sea"})
    (prediction,) = head.predict_embedded(coloured([COLOURS["sea"]]))
    assert prediction is not None
    assert "sea" not in prediction.scores
    assert sum(prediction.scores.values()) == pytest.approx(1)


def test_what_is_no_number_is_no_answer(bundle: ModelBundle, base: BaseSet) -> None:
    head = own_head(bundle, base)
    assert head.predict_embedded(np.full((1, 4), np.nan)) == [None]


@pytest.mark.parametrize("confirmed", [20, 200])
def test_what_is_split_off_is_found_however_much_is_confirmed(
    bundle: ModelBundle, base: BaseSet, confirmed: int
) -> None:
    def draw(key: str, count: int, seed: int) -> np.ndarray:
        # Lakes are seas of a little more green.
        green = 26 * (key == "lake")
        red, other, blue = COLOURS["sea"]
        found = coloured([(red, other + green, blue)] * count)
        found[:, :3] += np.random.default_rng(seed).normal(0, 0.05, (count, 3))
        return found

    said = [("lake",)] * 20 + [("sea",)] * confirmed
    classes = (*CLASS_KEYS, "lake")
    lessons = Lessons.of(
        np.concatenate([draw("lake", 20, 1), draw("sea", confirmed, 2)]), said, classes)
    kin = redefined(bundle, base, lessons, classes)
    head = Learner(bundle, base, lessons, classes, kin).learn("new")
    lakes, seas = (np.array(answers(head, draw(key, 200, 3)), object) == "lake"
                   for key in ("lake", "sea"))
    assert lakes.mean() > 0.65
    assert seas.mean() < 0.25


def test_corrections_at_random_redefine_nothing(bundle: ModelBundle, base: BaseSet) -> None:
    rng = np.random.default_rng(2)
    others = [key for key in CLASS_KEYS if key != "sea"]
    embedding = coloured([COLOURS["sea"]] * 60)
    said = [(str(rng.choice(others)),) for _ in range(60)]
    assert redefined(bundle, base, Lessons.of(embedding, said, CLASS_KEYS), CLASS_KEYS) == {}
    steady = Lessons.of(embedding, [("forest",)] * 60, CLASS_KEYS)
    assert redefined(bundle, base, steady, CLASS_KEYS) == {"forest": frozenset({"sea"})}


def test_corrections_against_all_the_base_set_says_are_refused(
    bundle: ModelBundle, base: BaseSet
) -> None:
    """Whoever calls all of the sea "forest" would lose the sea."""
    sea = coloured([COLOURS["sea"]] * 60)
    taught = [Taught(f"{n}", ("forest",), row.astype(np.float16)) for n, row in enumerate(sea)]
    _, _, found = trial(bundle, base, own_head(bundle, base), frozenset(), taught, (), "new")
    assert not found.adopted
    assert found.base.after < found.least


def test_a_head_is_not_judged_by_what_it_has_learned(bundle: ModelBundle, base: BaseSet) -> None:
    teal = coloured([(20, 130, 150)] * 30)
    taught = [Taught(f"{n}", ("forest",), row.astype(np.float16)) for n, row in enumerate(teal)]
    known = frozenset(each.content for each in taught)
    _, _, found = trial(bundle, base, own_head(bundle, base), known, taught, (), "new")
    assert (found.held_out.photos, found.adopted) == (0, False)


def test_too_few_examples_make_no_class(bundle: ModelBundle, base: BaseSet) -> None:
    teal = coloured([(20, 130, 150)] * 9)
    taught = [Taught(f"{n}", ("lake",), row.astype(np.float16)) for n, row in enumerate(teal)]
    with pytest.raises(InputFault, match="0 corrections"):
        trial(bundle, base, own_head(bundle, base), frozenset(), taught, ("lake",), "new")


def changed(right: int, wrong: int, same: int = 0, key: str = "lake") -> float:
    """The chance of so many right ones among changed answers, where others stay."""
    truth = [key] * right + ["sea"] * (wrong + same)
    after = [key] * (right + wrong) + ["sea"] * same
    return chance_of(*(np.array(each, object) for each in (["sea"] * len(truth), after, truth)))


@given(total=st.integers(0, 200), share=st.floats(0, 1))
def test_more_success_is_never_more_likely_by_chance(total: int, share: float) -> None:
    right = round(total * share)
    chance = changed(right, total - right)
    assert 0 < chance <= 1
    if right < total:
        assert changed(right + 1, total - right - 1) <= chance * (1 + 1e-9)


def test_the_sign_test_by_hand() -> None:
    assert changed(5, 0, same=9) == pytest.approx(1 / 32)
    assert changed(8, 1) == pytest.approx(10 / 512)
    assert changed(0, 0) == 1


def test_what_chance_finds_of_a_new_category_by_hand() -> None:
    # Three lakes among ten photos; of four that are called so, two are.
    truth = np.array(["lake"] * 3 + ["sea"] * 7, object)
    before = np.array(["sea"] * 10, object)
    after = np.array(["lake", "lake", "sea", "lake", "lake"] + ["sea"] * 5, object)
    assert chance_of(before, after, truth, ["lake"]) == pytest.approx((3 * 21 + 7) / 210)
    # Beside it another answer changes for the better: a coin is thrown, too.
    truth[5], after[5] = "forest", "forest"
    assert chance_of(before, after, truth, ["lake"]) < chance_of(before, after, truth)


@given(network=st.from_regex(r"[0-9a-z.\-]+", fullmatch=True), number=st.integers(1, 999))
def test_a_version_tells_its_network(network: str, number: int) -> None:
    assert network_of(numbered(network, number)) == network
    assert network_of(network) == network


def test_versions_are_numbered_once(bundle: ModelBundle, base: BaseSet, tmp_path: Path) -> None:
    versions = Versions(tmp_path / "models", bundle)
    assert versions.active == "fake-1"
    for number in (1, 2):
        head = own_head(bundle, base)
        head = replace(head, bundle=replace(bundle, version=versions.next(bundle.version)))
        versions.save(head, ["a", "b"], {"base": 0.9})
        versions.use(head.version)
        assert versions.active == f"fake-1+{number}"
    assert versions.learned_from("fake-1+2") == {"a", "b"}
    with pytest.raises(InputFault, match="in force"):
        versions.remove("fake-1+2")
    versions.use("fake-1")
    versions.remove("fake-1+2")
    assert [each.version for each in versions.list()] == ["fake-1", "fake-1+1"]
    assert versions.next(bundle.version) == "fake-1+3"
    with pytest.raises(InputFault, match="no model"):
        versions.use("../fake-1+1")


def test_a_version_of_another_network_is_refused(
    bundle: ModelBundle, base: BaseSet, tmp_path: Path
) -> None:
    versions = Versions(tmp_path / "models", bundle)
    head = own_head(bundle, base)
    head = replace(head, bundle=replace(bundle, version=versions.next(bundle.version)))
    versions.save(head, [], {})
    versions.use(head.version)
    newer = Versions(tmp_path / "models", replace(bundle, version="fake-2", digest="e" * 64))
    assert newer.head().version == "fake-2"
    assert "learn anew" in newer.notice
    assert [each.usable for each in newer.list()] == [True, False]


def test_a_correction_once_held_out_is_never_learned(bundle: ModelBundle, base: BaseSet) -> None:
    rng = np.random.default_rng(5)
    # Far enough apart that no two are of one burst.
    teal = coloured([(20, 130, 150)] * 240) + rng.normal(0, 0.01, (240, 4)).astype(np.float32)
    taught = [Taught(f"{n}", ("forest",), row.astype(np.float16)) for n, row in enumerate(teal)]
    own = own_head(bundle, base)
    _, first, found = trial(bundle, base, own, frozenset(), taught[:200], (), "new")
    assert found.held_out.photos >= 25
    assert found.held_out.photos < 80
    assert len(first) <= 200 - found.held_out.photos
    _, later, _ = trial(bundle, base, own, frozenset(), taught, (), "newer")
    held = {each.content for each in taught
            if sha256(each.content.encode()).digest()[0] % 4 == 0}
    assert held
    assert not held & (set(first) | set(later))


def test_what_looks_like_what_was_left_in_a_class_keeps_teaching_it(
    bundle: ModelBundle, base: BaseSet
) -> None:
    """Half of the base's seas are shallow; a person takes ten of these out, and leaves others."""
    seas = np.flatnonzero(base.labels[:, 0] == CLASS_KEYS.index("sea"))
    embedding = base.embedding.copy()
    embedding[seas[::2], 3] = 0.5
    base = replace(base, embedding=embedding)
    said = np.concatenate([embedding[seas[:20:2]], embedding[seas[1:21:2]]])
    classes = (*CLASS_KEYS, "shallows")
    lessons = Lessons.of(said, [("shallows",)] * 10 + [("sea",)] * 10, classes)
    kin = redefined(bundle, base, lessons, classes)
    assert kin == {"shallows": frozenset({"sea"})}
    learner = Learner(bundle, base, lessons, classes, kin)
    material = learner._material.only(np.ones(20, np.bool_), learner._splits)
    rows = np.flatnonzero(base.of(Part.TRAIN).labels[:, 0] == CLASS_KEYS.index("sea"))
    weights = material.weights[rows]
    assert (weights[::2] < weights[1::2]).mean() > 0.9
    head = learner.learn("new")
    assert answers(head, embedding[seas[1::2]]).count("sea") == len(seas[1::2])
    assert answers(head, embedding[seas[::2]]).count("shallows") > 0.9 * len(seas[::2])

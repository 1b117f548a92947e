"""The photos of the tour, and a pool of children that knows what was drawn on them."""

from __future__ import annotations

import shutil
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scene_organizer.demo.drawing import picture
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.engine.pool import Priority
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask
from tests.conftest import exif
from tests.fakes import FakePool

_EMBEDDING = 64
_PLACES = {
    "mountain": (46.55, 7.98), "icy": (46.55, 7.98), "glacier": (61.6, 7.2), "sea": (58.15, 8.0),
    "fjord": (61.3, 6.8), "forest": (48.1, 8.2), "buildings": (48.14, 11.57),
    "street": (52.37, 4.89), "plaza": (52.37, 4.89),
}
_LOOKS = {
    # What a picture shows, and where on it the model sees that.
    "fjord": (("mountain", "sea"), (0.5, 0.4)), "plaza": (("street", "buildings"), (0.5, 0.4)),
    "icy": (("mountain", "glacier"), (0.6, 0.35)), "forest": (("forest", "mountain"), (0.5, 0.6)),
    "mountain": (("mountain", "glacier"), (0.5, 0.4)), "sea": (("sea", "glacier"), (0.5, 0.75)),
    "glacier": (("glacier", "mountain"), (0.5, 0.75)), "cup": (("buildings", "sea"), (0.5, 0.5)),
    "street": (("street", "buildings"), (0.5, 0.8)), "balloons": (("sea", "glacier"), (0.5, 0.4)),
    "buildings": (("buildings", "street"), (0.5, 0.6)),
}
_NO_SCENE = ("cup", "balloons")


@dataclass(frozen=True)
class Shot:
    """A photo of the tour.

    Attributes:
        name: Of the file.
        kind: See `drawing.picture`.
        seed: Of the picture.
        confidence: The model's, of the best class.
        both: Whether the model sees the second scene as well.
        taken: When.
        portrait: Whether it stands upright.
        best: What the model takes it for, where that is not what was drawn.
    """

    name: str
    kind: str
    seed: int
    confidence: float
    both: bool
    taken: datetime
    portrait: bool = False
    best: str = ""

    @property
    def scores(self) -> dict[str, float]:
        """The model's probability by class."""
        first, second = _LOOKS[self.kind][0]
        first = self.best or first
        rest = 1 - self.confidence
        scores = dict.fromkeys(CLASS_KEYS, rest * 0.3 / 4)
        scores[second] = rest * 0.7
        scores[first] = self.confidence
        return {key: value / sum(scores.values()) for key, value in scores.items()}


def shots() -> list[Shot]:
    """A summer of photos: sure and doubtful ones, some alike, some of no scene."""
    random = np.random.default_rng(11)
    made: list[Shot] = []
    moment = datetime(2024, 5, 18, 9, 12, tzinfo=UTC)

    def add(kind: str, count: int, low: float, high: float, best: str = "",
            seed: int | None = None) -> None:
        nonlocal moment
        for _ in range(count):
            number = len(made)
            # Photos of one burst are of one picture.
            alike = seed is not None
            moment += timedelta(minutes=1) if alike else timedelta(
                hours=int(random.integers(3, 60)), minutes=int(random.integers(60)))
            made.append(Shot(
                f"DSC_{4107 + 3 * number}.jpg", kind, seed if alike else 100 + number,
                float(random.uniform(low, high)), kind == "fjord", moment,
                portrait=not alike and number % 9 == 4, best=best,
            ))

    add("mountain", 9, 0.86, 0.99)
    add("fjord", 3, 0.72, 0.84)
    add("sea", 11, 0.9, 0.995)
    add("forest", 9, 0.93, 0.995)
    add("street", 7, 0.8, 0.97)
    add("buildings", 8, 0.84, 0.98)
    add("glacier", 8, 0.82, 0.97)
    add("icy", 5, 0.36, 0.44, seed=77)
    add("plaza", 3, 0.38, 0.48)
    add("icy", 2, 0.4, 0.47)
    add("cup", 3, 0.3, 0.45)
    add("balloons", 2, 0.3, 0.4)
    add("glacier", 1, 0.71, 0.72, best="sea")
    add("street", 2, 0.9, 0.92, seed=61)
    return made


def lay_out(folder: Path) -> dict[str, Shot]:
    """Draws the album into a folder; by file name what each photo is."""
    folder.mkdir(parents=True)
    album = {shot.name: shot for shot in shots()}
    for number, shot in enumerate(album.values()):
        size = (480, 720) if shot.portrait else (960, 640)
        block = exif(taken=f"{shot.taken:%Y:%m:%d %H:%M:%S}", gps=_PLACES.get(shot.kind))
        block[0x010F], block[0x0110] = "Canon", "Canon EOS R6"
        details = block.get_ifd(0x8769)
        details[0x829A], details[0x829D], details[0x8827] = 1 / 320, 8.0, 200
        details[0x920A], details[0xA434] = 35.0, "RF24-105mm F4 L IS USM"
        # No two of a burst are the same to the byte.
        picture(shot.kind, shot.seed, size).save(
            folder / shot.name, quality=88 + number % 7, exif=block.tobytes()
        )
    first = next(iter(album))
    copy = f"copy of {first}"
    shutil.copy(folder / first, folder / copy)
    album[copy] = replace(album[first], name=copy)
    (folder / "DSC_4999.jpg").write_bytes((folder / first).read_bytes()[:300])
    return album


class AlbumPool(FakePool):
    """Knows the photos of an album by their files' names, and answers as was planned.

    Args:
        album: From `lay_out`.
    """

    def __init__(self, album: dict[str, Shot]) -> None:
        super().__init__("1.1.0")
        self.bundle = replace(self.bundle, embedding_size=_EMBEDDING)
        self._album = album
        self._known: dict[bytes, Shot] = {}

    def decode(self, task: DecodeTask, priority: Priority = Priority.SCAN) -> Future[Decoded]:
        """Decodes, and remembers whose pixels these are."""
        future = super().decode(task, priority)
        shot = self._album.get(task.path.name)
        if shot is not None and task.model_input is not None and not future.exception():
            self._known[future.result().model_input.tobytes()] = shot
        return future

    def classify(self, images: NDArray[np.uint8]) -> Future[Classified]:
        """What the model is to think of the photos."""
        seen = [self._known[image.tobytes()] for image in images]
        logits = np.array([
            [np.log(shot.scores[key]) - (8 if shot.kind in _NO_SCENE else 0) for key in CLASS_KEYS]
            for shot in seen
        ], np.float32)
        evidence = np.array([
            [3.0 if key in _LOOKS[shot.kind][0][: 2 if shot.both else 1] else -3.0
             for key in CLASS_KEYS] for shot in seen
        ], np.float32)
        vectors = np.array([_embedding(shot) for shot in seen], np.float32)
        return self._finished(lambda: Classified(logits, evidence, vectors, self.device))

    def explain(self, image: NDArray[np.uint8], index: int) -> Future[NDArray[np.float32]]:
        """A warm place where the scene was drawn."""
        shot = self._known[image.tobytes()]
        x, y = _LOOKS[shot.kind][1]
        places = (np.arange(6) + 0.5) / 6
        far = ((places[None, :] - x) / 0.42) ** 2 + ((places[:, None] - y) / 0.24) ** 2
        return self._finished(lambda: np.exp(-far).astype(np.float32))


def _embedding(shot: Shot) -> NDArray[np.float64]:
    """What photos of a scene have in common, what the picture has, and a trace of the file."""
    scene = CLASS_KEYS.index(_LOOKS[shot.kind][0][0])
    common, own, trace = (
        np.random.default_rng(seed).standard_normal(_EMBEDDING)
        for seed in (scene, 1000 + shot.seed, sum(shot.name.encode()))
    )
    return (0.0 if shot.kind in _NO_SCENE else 1.0) * common + 0.4 * own + 0.02 * trace

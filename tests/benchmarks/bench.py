"""What the benchmarks share: rows against bars, photos to work on, a catalog filled quickly."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.ExifTags import IFD, Base

from scene_organizer.catalog.photos import Result
from scene_organizer.domain.photo import Fingerprint, Metadata
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.engine.bundle import MODEL, write_manifest
from scene_organizer.library import Library
from scene_organizer.paths import HOME_VARIABLE
from tests.fakes import fake_bundle

CORES = os.cpu_count() or 1

TWELVE_MEGAPIXELS = (4000, 3000)
SMALL = (480, 360)

_ORIGINALS = 24
_CHUNK = 5000


@dataclass(frozen=True)
class Row:
    """One measured figure.

    Attributes:
        what: What was measured.
        figure: The value, in `unit`.
        bar: What it is held against; None where it is only told.
        at_least: Whether the bar is a lower bound.
    """

    what: str
    figure: float
    unit: str = ""
    bar: float | None = None
    at_least: bool = False

    @property
    def passes(self) -> bool | None:
        if self.bar is None:
            return None
        return self.figure >= self.bar if self.at_least else self.figure <= self.bar


class Report:
    """Prints rows as they come and writes them as JSON at the end."""

    def __init__(self, name: str, options: argparse.Namespace) -> None:
        self._name, self._file = name, options.json
        self._rows: list[Row] = []
        self.scale: float = options.scale
        self.figure: Path | None = options.figure

    def add(
        self, what: str, figure: float, unit: str = "", *, at_most: float | None = None,
        at_least: float | None = None,
    ) -> None:
        """Prints a figure, its bar, and whether it passes."""
        bar = at_most if at_least is None else at_least
        row = Row(what, figure, unit, bar, at_least is not None)
        self._rows.append(row)
        line = f"{what:52} {figure:10.2f} {unit:9}"
        if bar is not None:
            sign = "at least" if row.at_least else "at most"
            line += f" {sign} {bar:8.2f}  {'pass' if row.passes else 'FAIL'}"
        self.say(line.rstrip())

    def say(self, line: str) -> None:
        """Prints what is no figure."""
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def close(self) -> None:
        """Writes the JSON file, if one was asked for."""
        if self._file is not None:
            content = {
                "benchmark": self._name, "scale": self.scale, "cores": CORES,
                "machine": platform.platform(),
                "rows": [{**asdict(row), "passes": row.passes} for row in self._rows],
            }
            self._file.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


@contextmanager
def reporting(description: str | None, figure: Path | None = None) -> Iterator[Report]:
    """Reads the command line; the rows are written when the block ends without an error.

    Args:
        description: For --help.
        figure: Where a drawing goes unless --figure says otherwise; None if there is none.
    """
    name = Path(sys.argv[0]).stem
    parser = argparse.ArgumentParser(
        prog=f"python -m tests.benchmarks.{name}", description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows there")
    parser.add_argument("--scale", type=float, default=1.0, metavar="SHARE",
                        help="do this share of the work; the bars hold for 1 (default)")
    if figure is not None:
        parser.add_argument("--figure", type=Path, default=figure, metavar="FILE",
                            help="where the drawing goes")
    parser.set_defaults(figure=figure)
    report = Report(name, parser.parse_args())
    yield report
    report.close()


@contextmanager
def new_home() -> Iterator[Path]:
    """A folder for the photos, beside a home of the application's own; gone at the end."""
    with tempfile.TemporaryDirectory(prefix="scenes-bench-") as root:
        os.environ[HOME_VARIABLE] = str(Path(root) / "home")
        photos = Path(root) / "photos"
        photos.mkdir()
        yield photos


def timed(function: object, *arguments: object) -> float:
    """Seconds a call takes."""
    assert callable(function)
    start = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - start


def resident(pid: int | str = "self") -> float:
    """Megabytes a process holds in memory (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


# Photos


def make_photos(folder: Path, count: int, size: tuple[int, int]) -> list[Path]:
    """Writes JPEGs with the detail and the noise of a camera's, each with its own content.

    Only some are drawn: the others differ behind the end of the picture,
    where decoders do not look but the content identity does.
    """
    folder.mkdir(parents=True, exist_ok=True)
    originals: list[bytes] = []
    paths = []
    for number in range(count):
        if len(originals) < _ORIGINALS:
            file = folder / "original.jpg"
            draw(size, number).save(file, quality=90, exif=_exif(number))
            originals.append(file.read_bytes())
            file.unlink()
        path = folder / f"IMG_{number:06}.jpg"
        path.write_bytes(originals[number % len(originals)] + b"%d" % number)
        paths.append(path)
    return paths


def _exif(number: int) -> Image.Exif:
    block = Image.Exif()
    block[Base.Make], block[Base.Model] = "Bench", "Bench 12"
    block.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = f"2024:05:{number % 28 + 1:02} 07:08:09"
    return block


def draw(size: tuple[int, int], seed: int) -> Image.Image:
    """Structure on every scale, as in nature, and sensor noise: 12 megapixels make 3.7 MB."""
    width, height = size
    rng = np.random.default_rng(seed)
    # One picture shifted about is as good as many drawn, which takes seconds each.
    field = np.roll(_field(size), rng.integers(0, width, 2), axis=(0, 1))
    noise = rng.standard_normal((height, width, 1), np.float32) * 6
    brightness = rng.uniform(90, 150, 3).astype(np.float32)
    return Image.fromarray(np.clip(field * 50 + brightness + noise, 0, 255).astype(np.uint8))


_fields: dict[tuple[int, int], np.ndarray[tuple[int, ...], np.dtype[np.float32]]] = {}


def _field(size: tuple[int, int]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    if size not in _fields:
        rng = np.random.default_rng(0)
        total = np.zeros((size[1], size[0], 3), np.float32)
        for octave in range(2, 10):
            cells = (2 ** (octave - 1), 2**octave)
            for channel in range(3):
                coarse = Image.fromarray(rng.standard_normal(cells, np.float32))
                fine = coarse.resize(size, Image.Resampling.BICUBIC)
                total[..., channel] += np.asarray(fine) * 0.72**octave
        _fields[size] = (total - total.mean()) / total.std()
    return _fields[size]


def make_tree(folder: Path, count: int, per_folder: int = 500) -> list[Path]:
    """Many small photos in subfolders; they share their contents, as hard links."""
    originals = make_photos(folder / "0000", min(_ORIGINALS, count), SMALL)
    paths = list(originals)
    for number in range(len(originals), count):
        place = folder / f"{number // per_folder:04}"
        if number % per_folder == 0:
            place.mkdir(exist_ok=True)
        path = place / f"IMG_{number:06}.jpg"
        path.hardlink_to(originals[number % len(originals)])
        paths.append(path)
    return paths


def fill(library: Library, paths: Sequence[Path], model: str = "made up") -> None:
    """Enters photos with made-up results, as a scan would have left them."""
    for start in range(0, len(paths), _CHUNK):
        chunk = paths[start : start + _CHUNK]
        fingerprints = [Fingerprint.of(path.stat()) for path in chunk]
        encoded = map(os.fsencode, chunk)
        ids = library._photos.add(zip(encoded, fingerprints, strict=True))
        library._photos.record([
            Result(id, fingerprint, f"made up {id}", "", _metadata(id), prediction(id, model))
            for id, fingerprint in zip(ids, fingerprints, strict=True)
        ])


def _metadata(number: int) -> Metadata:
    days = number * 7919 % 3650
    return Metadata(4000, 3000, f"{2015 + days // 365}-{days % 12 + 1:02}-{days % 28 + 1:02}")


def prediction(number: int, model: str = "made up") -> Prediction:
    """A made-up result; every tenth is unsure."""
    best = CLASS_KEYS[number % 6]
    top = 0.3 + 0.69 * (number * 7919 % 1000) / 1000
    scores = {key: top if key == best else (1 - top) / 5 for key in CLASS_KEYS}
    return Prediction(scores, scores, top, (best,), number % 10 == 0, model)


def make_small_bundle(folder: Path) -> Path:
    """A bundle around a network of a few weights, for what the network must not hide."""
    import keras

    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.set_random_seed(1)
    bundle = fake_bundle()
    shape = (bundle.preprocess.height, bundle.preprocess.width, 3)
    pixels = keras.Input(shape, dtype="uint8")
    scaled = keras.layers.Rescaling(1 / 255)(pixels)
    embedding = keras.layers.Dense(bundle.embedding_size)(keras.layers.Flatten()(scaled))
    keras.Model(pixels, {
        "logits": keras.layers.Dense(len(bundle.classes))(embedding),
        "evidence": keras.layers.Dense(len(bundle.classes))(embedding),
        "embedding": embedding,
    }).save(folder / MODEL)
    write_manifest(replace(bundle, folder=folder))
    return folder

"""What a first answer from the preview inside a file is worth: does it agree, and is it sooner?

    python -m tests.benchmarks.quick_look

Agreement is the share of photos that the preview puts into the same group (a
scene, or unsure) as the whole photo does, by kind of preview. Photos of the
test half of the Intel scenes are enlarged to a camera's frames, with previews
as cameras make them; the real files of cameras and phones come as they are.
Raw files are left out: the preview is all that is decoded of them.

The speed is that of a scan of 12-megapixel photos with previews and of the
same without: how soon every photo has a first answer, and its last one.
"""

from __future__ import annotations

import io
import random
import struct
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image, ImageOps

from scene_organizer.domain.changes import ScanProgress
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import judge
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.engine.keras_model import KerasModel
from scene_organizer.imaging.decode import decode
from scene_organizer.imaging.preprocess import preprocess
from scene_organizer.imaging.preview import classifiable, glance
from scene_organizer.library import Library
from scene_organizer.paths import bundled_model
from tests.benchmarks import bench
from tests.camera_files import with_thumbnail
from tests.conftest import ROOT

SHARED = ROOT.parent / "shared" / "data"
PHOTOS = 300
RACERS = {"JPEG": 160, "HEIC": 40}
BATCH = 32

# Half as large as a camera's frames: scaled decoding makes the same of both.
FRAMES = {"4:3": (2000, 1500), "3:2": (2160, 1440), "1:1": (1500, 1500)}
STAMP, LARGE = (160, 120), (320, 240)
"""Thumbnails of the EXIF block; previews of HEIC and multi-picture files, at the least."""

QUALITY = 75
LEAST = 0.97
"""Agreement below which a kind of preview may not classify."""


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        if SHARED.is_dir():
            _compare(report, folder)
        else:
            report.say("agreement: the shared photos are not beside this checkout")
        for kind, count in RACERS.items():
            _race(report, folder / kind, kind, max(4, round(count * report.scale)))


# Do they agree?


def _compare(report: bench.Report, folder: Path) -> None:
    count = max(6, round(PHOTOS * report.scale))
    draw = random.Random(4)
    scenes = sorted((SHARED / "intel" / "test").iterdir())
    chosen = [draw.choice(sorted(scenes[n % len(scenes)].iterdir())) for n in range(count)]
    with ProcessPoolExecutor(1, get_context("spawn"), _load) as network:
        for width, height in (STAMP, LARGE):
            for shape, frame in FRAMES.items():
                files = (_frame(photo, frame, (width, height), folder) for photo in chosen)
                _tell(report, f"preview of {width}x{height}, photo of {shape}", files, network)
        for name in ("cameras", "heic"):
            real = sorted((SHARED / "formats" / name).iterdir())
            _tell(report, f"real files: {name}", real, network)


def _tell(
    report: bench.Report, what: str, files: Iterable[Path], network: ProcessPoolExecutor
) -> None:
    spec = read_bundle(bundled_model()).preprocess
    pairs = []
    for file in files:
        with suppress(InputFault):
            preview, _ = glance(file)
            if preview is not None and classifiable(preview, spec):
                pairs.append((preprocess(preview, spec), preprocess(decode(file), spec)))
    if not pairs:
        report.say(f"{what}: none has a preview that classifies")
        return
    first, last = (network.submit(_groups, np.stack(side)).result()
                   for side in zip(*pairs, strict=True))
    same = sum(one == other for one, other in zip(first, last, strict=True))
    moved = sum(one != other and "unsure" not in (one, other)
                for one, other in zip(first, last, strict=True))
    report.say(f"  {same} of {len(pairs)} agree; {moved} went from one scene to another")
    report.add(f"{what}: agreement", same / len(pairs) * 100, "%", at_least=LEAST * 100)


def _frame(photo: Path, frame: tuple[int, int], preview: tuple[int, int], folder: Path) -> Path:
    """A photo enlarged, with a preview that has bars where the photo's shape is another."""
    with Image.open(photo) as image:
        large = ImageOps.fit(image.convert("RGB"), frame, Image.Resampling.BICUBIC)
    small = ImageOps.pad(large, preview, Image.Resampling.BOX)
    content = io.BytesIO()
    small.save(content, "JPEG", quality=QUALITY)
    file = folder / "frame.jpg"
    large.save(file, quality=90, exif=with_thumbnail(content.getvalue()))
    return file


_models: list[KerasModel] = []


def _load() -> None:
    """In a process of its own: TensorFlow must not be where the scan is measured."""
    model = KerasModel(read_bundle(bundled_model()), "cpu")
    model.load()
    _models.append(model)


def _groups(images: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> list[str]:
    bundle, (model,) = read_bundle(bundled_model()), _models
    found = []
    for start in range(0, len(images), BATCH):
        answer = model(images[start : start + BATCH])
        for scores, evidence, scene in zip(*bundle.calibrate(answer.logits, answer.evidence),
                                           bundle.scene_evidence(answer.logits), strict=True):
            told = judge(bundle.classes, scores, evidence, scene, bundle.thresholds, bundle.version)
            found.append("unsure" if told.unsure else told.best)
    return found


# Is it sooner?


def _race(report: bench.Report, folder: Path, kind: str, count: int) -> None:
    folder.mkdir()
    photo = bench.draw(bench.TWELVE_MEGAPIXELS, 0)
    write = _write_heic if kind == "HEIC" else _write_jpeg
    suffix = f".{kind.lower()}"
    with_previews = _copies(write(photo, True), folder / "with", suffix, count)
    without = _copies(write(photo, False), folder / "without", suffix, count)
    spawned = get_context("spawn")
    with ProcessPoolExecutor(bench.CORES, spawned) as decoders, Library() as library:
        shares = [with_previews[core :: bench.CORES] for core in range(bench.CORES)]
        for name, work in (("preview", look), ("whole", see)):
            list(decoders.map(work, [share[:1] for share in shares]))
            seconds = bench.timed(lambda work=work: list(decoders.map(work, shares)))
            report.add(f"{kind} of 12 megapixels, {name} alone", count / seconds, "photos/s")
        library.scan(bench.make_photos(folder / "warm", 40, bench.SMALL)[0].parent)
        answered = [0.0]
        start = time.perf_counter()

        def note(progress: ScanProgress) -> None:
            if progress.provisional == count and not answered[0]:
                answered[0] = time.perf_counter() - start

        library.scan(with_previews[0].parent, on_progress=note)
        both = time.perf_counter() - start
        plain = bench.timed(library.scan, without[0].parent)
    report.add(f"{kind} without previews: last answer", plain, "s")
    if not answered[0]:
        report.say(f"{kind} with previews: these are too small to classify")
        return
    report.add(f"{kind} with previews: first answers for all", answered[0], "s")
    report.add(f"{kind} with previews: last answer", both, "s")
    report.add(f"{kind}: first answers, times as soon", plain / answered[0], "times")
    report.add(f"{kind}: last answer, times as late", both / plain, "times")


def _write_heic(photo: Image.Image, preview: bool) -> bytes:
    pillow_heif.register_heif_opener()
    content = io.BytesIO()
    photo.save(content, "HEIF", quality=50, thumbnails=[LARGE[0]] if preview else [],
               enc_params={"preset": "ultrafast"})
    # Decoders pass over what is free.
    return content.getvalue() + struct.pack(">I4s", 16, b"free")


def _write_jpeg(photo: Image.Image, preview: bool) -> bytes:
    small, content = io.BytesIO(), io.BytesIO()
    photo.resize(STAMP).save(small, "JPEG", quality=QUALITY)
    photo.save(content, "JPEG", quality=90,
               exif=with_thumbnail(small.getvalue()) if preview else b"")
    return content.getvalue()


def _copies(content: bytes, folder: Path, suffix: str, count: int) -> list[Path]:
    """Photos that differ behind the end of the picture."""
    folder.mkdir()
    paths = [folder / f"IMG_{number:04}{suffix}" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(content + b"%08d" % number)
    return paths


def look(photos: Sequence[Path]) -> None:
    """What a first answer needs of the files."""
    for photo in photos:
        assert glance(photo)[0] is not None


def see(photos: Sequence[Path]) -> None:
    """What the last answer needs of them."""
    for photo in photos:
        decode(photo)


if __name__ == "__main__":
    main()
